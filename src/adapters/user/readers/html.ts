/** Reads web pages by parse5, as a browser does. */

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PostingFacts } from '../../../domain/posting/facts.js';
import { isFurniture, isSmallPart } from './furniture.js';
import { jobPosting } from './job-posting.js';
import { attribute, childrenOf, isElement, nodesOf, parsed, textOf } from './tree.js';

const BLOCK = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figure form header hr main ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** Characters; a posting is longer. */
const LITTLE = 200;

export interface HtmlPage {
  readonly text: string;
  readonly facts: PostingFacts;
  readonly title?: string;
}

/**
 * Headings begin with `## `, list entries with `- `, bold lines stand between `**`, table cells are separated by ` | `.
 * A JobPosting in the page's data (schema.org) takes precedence over what the page shows. Raises `usage` where it is too
 * large.
 */
export const htmlPage = (name: string, html: string): HtmlPage => {
  const document = parsed(name, html);
  const elements = [...nodesOf(document)].filter(isElement);
  const scripts = elements
    .filter(
      (node) => node.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(node, 'type').trim()),
    )
    .map(textOf);
  const found = jobPosting(scripts, (inner) => linesOf(parsed(name, inner)));
  if (found !== null) return found;
  const main =
    elements.find(({ tagName }) => tagName === 'main') ??
    elements.find(({ tagName }) => tagName === 'article');
  const inMain = main ? linesOf(main) : '';
  const shown = inMain.length > LITTLE ? inMain : linesOf(document);
  const withHidden = shown.length > LITTLE ? '' : linesOf(document, true);
  return {
    text: withHidden.length > LITTLE ? withHidden : shown,
    facts: {},
    title: titleOf(elements),
  };
};

/** With the site's name behind it, where the page or its logo gives one; below it its foot. */
const titleOf = (elements: readonly Tree.Element[]): string => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  const site = elements.find((node) => attribute(node, 'property') === 'og:site_name');
  const logo = elements.find((node) => node.tagName === 'img' && LOGO.test(attribute(node, 'alt')));
  const named = [
    title === undefined ? '' : textOf(title),
    site === undefined ? '' : attribute(site, 'content'),
    logo === undefined ? '' : attribute(logo, 'alt').replace(LOGO, ''),
  ]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' | ');
  const last = elements.findLast(
    (node) => node.tagName === 'footer' || attribute(node, 'role') === 'contentinfo',
  );
  const foot = { ...last, tagName: 'div', attrs: [] } as unknown as Tree.Element;
  return last !== undefined && isSmallPart(foot) ? `${named}\n${linesOf(foot)}` : named;
};

/** "Harrow Bakery logo" */
const LOGO = /(?<=\p{L}) logo$/iu;

type Step =
  | { readonly node: Tree.Node; readonly bold: boolean; readonly inRow: boolean }
  | { readonly text: string };

const linesOf = (root: Tree.Node, withHidden = false): string => {
  const out: string[] = [];
  let line: string[] = [];
  let allBold = true;
  const end = (): void => {
    const text = withoutEmptyCells(line.join('').replace(/\s+/g, ' ').trim());
    if (text !== '') out.push(allBold && /^[^-#]/.test(text) && text.length < 100 ? `**${text}**` : text);
    line = [];
    allBold = true;
  };
  const open: Step[] = [{ node: root, bold: false, inRow: false }];
  for (let step = open.pop(); step; step = open.pop()) {
    if ('text' in step) {
      if (step.text === '\n') end();
      else line.push(step.text);
      continue;
    }
    const { node, bold, inRow } = step;
    if ('value' in node && node.nodeName === '#text') {
      line.push(node.value);
      if (!bold && node.value.trim() !== '') allBold = false;
      continue;
    }
    if (isElement(node) && isFurniture(node, withHidden)) continue;
    const tag = isElement(node) ? node.tagName : '';
    if (tag === 'br' || tag === 'hr') {
      end();
      continue;
    }
    const cell = tag === 'td' || tag === 'th';
    if (cell && inRow && isSmall(node)) {
      line.push(cellText(linesOf({ ...node, tagName: 'div' } as Tree.Element, withHidden)), ' | ');
      allBold = false;
      continue;
    }
    const heading = HEADING.test(tag);
    const block = heading || BLOCK.has(tag) || tag === 'li';
    const inner = bold || heading || tag === 'b' || tag === 'strong';
    if (block) end();
    if (heading) line = ['## '];
    if (tag === 'li') line = ['- '];
    if (heading || tag === 'p') out.push('');
    const [, mail] =
      (tag === 'a' && /^mailto:([^?\s]{3,60})/i.exec(attribute(node as Tree.Element, 'href'))) || [];
    if (mail !== undefined && !textOf(node).includes('@')) open.push({ text: ` ${mail}` });
    if (block) open.push({ text: '\n' });
    if (cell && !inRow) open.push({ text: ' | ' });
    if (cell && inRow) open.push({ text: '\n' });
    const children = childrenOf(node);
    const row = tag === 'tr' && children.filter((child) => /^t[dh]$/.test(child.nodeName)).length > 1;
    for (const child of children.toReversed()) open.push({ node: child, bold: inner, inRow: row });
  }
  end();
  return out
    .map((text) => text.replace(/^(-|##) \*\*(.*)\*\*$/, '$1 $2'))
    .filter((text) => text !== '-' && text !== '##')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

const CELL = 1_500;
const CELL_NODES = 300;

/** A cell of data; a larger one, or one with headings or a table in it, lays out the page. */
const isSmall = (cell: Tree.Node): boolean => {
  let [length, nodes] = [0, 0];
  for (const node of nodesOf(cell)) {
    if ('value' in node && node.nodeName === '#text') length += node.value.length;
    nodes++;
    if (length > CELL || nodes > CELL_NODES || node.nodeName === 'table' || HEADING.test(node.nodeName))
      return false;
  }
  return true;
};

const cellText = (lines: string): string =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^- /, '').replace(/^\*\*(.*)\*\*$/, '$1'))
    .join('; ');

/** Empty cells at the end of a row say nothing. */
const withoutEmptyCells = (line: string): string => {
  let to = line.length;
  while (to > 0 && (line[to - 1] === '|' || line[to - 1] === ' ')) to--;
  return line.slice(to).includes('|') ? line.slice(0, to) : line;
};
