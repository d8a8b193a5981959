/** What of a page is no text of the posting: its site's menus, forms, banners, and what is hidden. */

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, isElement, nodesOf } from './tree.js';

const LEFT_OUT = new Set(
  'script style noscript template svg iframe canvas nav footer button select option input textarea label legend head dialog object'.split(
    ' ',
  ),
);
const ROLES = new Set('navigation contentinfo search menu menubar'.split(' '));
const OPENED_LATER = new Set(['dialog', 'alertdialog']);
const BANNER = /(?:cookie|consent|gdpr|breadcrumb|skip-?(?:link|to|nav))/i;

const isHidden = (node: Tree.Element): boolean =>
  OPENED_LATER.has(attribute(node, 'role')) ||
  node.attrs.some(({ name }) => name === 'hidden') ||
  attribute(node, 'aria-hidden') === 'true' ||
  /display:\s*none/i.test(attribute(node, 'style'));

/** @param withHidden what is hidden is of the posting too: some pages keep it in a window that a click opens. */
export const isFurniture = (node: Tree.Element, withHidden: boolean): boolean =>
  LEFT_OUT.has(node.tagName) ||
  ROLES.has(attribute(node, 'role')) ||
  (!withHidden && isHidden(node)) ||
  ((node.tagName === 'form' ||
    attribute(node, 'role') === 'banner' ||
    BANNER.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`)) &&
    isSmallPart(node));

const MOST_TEXT = 1_500;
const MOST_NODES = 400;

/** Some sites put the whole page into one form, or name all of it after its banner. */
export const isSmallPart = (root: Tree.Element): boolean => {
  let [text, nodes] = [0, 0];
  for (const node of nodesOf(root, (node) => !isElement(node) || !LEFT_OUT.has(node.tagName))) {
    if ('value' in node) text += node.value.trim().length;
    if (++nodes > MOST_NODES || text > MOST_TEXT || /^h[12]$|^main$|^article$/.test(node.nodeName))
      return false;
  }
  return true;
};
