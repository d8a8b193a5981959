/** parse5's tree, within limits, and walks over it without recursion. */

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ATTRIBUTES, DEPTH, ELEMENTS, tooLarge } from './limits.js';

/** Raises `usage` where there is more of anything than in a page that somebody wrote. */
export const parsed = (name: string, html: string): Tree.Document => {
  if (hasLongTag(html)) throw tooLarge(name);
  let [elements, depth] = [0, 0];
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tag, namespace, attributes) {
        if (++elements > ELEMENTS) throw tooLarge(name);
        return defaultTreeAdapter.createElement(tag, namespace, attributes);
      },
      onItemPush() {
        if (++depth > DEPTH) throw tooLarge(name);
      },
      onItemPop() {
        depth--;
      },
    },
  });
};

/** Whether a tag has more attributes than any page's: parse5 compares each with all before it. */
const hasLongTag = (html: string): boolean => {
  let attributes = -1;
  let quote = '';
  for (let at = 0; at < html.length; at++) {
    const char = html[at] as string;
    if (attributes < 0) {
      if (char === '<' && /[a-z]/i.test(html[at + 1] ?? '')) attributes = 0;
    } else if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') attributes = -1;
    else if (char === '"' || char === "'") quote = html[at - 1] === '=' ? char : '';
    else if (/[\s/]/.test(char) && !/[\s/>]/.test(html[at + 1] ?? '>') && ++attributes > ATTRIBUTES)
      return true;
  }
  return false;
};

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

export const childrenOf = (node: Tree.Node): readonly Tree.Node[] =>
  'childNodes' in node ? node.childNodes : [];

export const attribute = (node: Tree.Element, name: string): string =>
  node.attrs.find((attr) => attr.name === name)?.value ?? '';

/** In the order of the page. @param isOpened whether what stands in a node is wanted too. */
export function* nodesOf(
  root: Tree.Node,
  isOpened: (node: Tree.Node) => boolean = () => true,
): Generator<Tree.Node> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if (isOpened(node)) for (const child of childrenOf(node).toReversed()) open.push(child);
  }
}

/** The text right below an element. */
export const textOf = (node: Tree.Node): string =>
  childrenOf(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
