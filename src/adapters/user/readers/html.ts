/** Reads web pages by parse5, as a browser does. */

import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PostingFacts } from '../../../domain/posting/facts.js';
import { jobPosting } from './job-posting.js';

/** Nothing to read, or text of the site rather than of the posting. */
const LEFT_OUT = new Set(
  'script style noscript template svg iframe canvas nav footer button select head dialog object'.split(' '),
);
const BLOCK = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figure header hr main ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

export interface HtmlPage {
  readonly text: string;
  readonly facts: PostingFacts;
}

/**
 * Headings begin with `## `, list entries with `- `, bold lines stand between `**`, table cells are separated by ` | `.
 * A JobPosting in the page's data (schema.org) takes precedence over what the page shows.
 */
export const htmlPage = (html: string): HtmlPage => {
  const document = parse(html);
  const found = jobPosting(scripts(document), (inner) => linesOf(parse(inner)));
  if (found !== null) return found;
  const main = first(document, (node) => node.tagName === 'main') ?? first(document, isArticle);
  const shown = main ? linesOf(main) : '';
  return { text: shown.length > 200 ? shown : linesOf(document), facts: {} };
};

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const isArticle = (node: Tree.Element): boolean => node.tagName === 'article';
const childrenOf = (node: Tree.Node): readonly Tree.Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (node: Tree.Element, name: string): string =>
  node.attrs.find((attr) => attr.name === name)?.value ?? '';

/** Depth first, without recursion: a page may be nested very deeply. */
const first = (root: Tree.Node, holds: (node: Tree.Element) => boolean): Tree.Element | null => {
  const open: Tree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node) && holds(node)) return node;
    open.push(...childrenOf(node).toReversed());
  }
  return null;
};

/** The page's structured data. */
const scripts = (root: Tree.Node): readonly string[] => {
  const texts: string[] = [];
  const open: Tree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (
      isElement(node) &&
      node.tagName === 'script' &&
      /^application\/ld\+json\b/i.test(attribute(node, 'type').trim())
    )
      texts.push(
        childrenOf(node)
          .map((child) => ('value' in child ? child.value : ''))
          .join(''),
      );
    else open.push(...childrenOf(node).toReversed());
  }
  return texts;
};

const isHidden = (node: Tree.Element): boolean =>
  LEFT_OUT.has(node.tagName) ||
  node.attrs.some((attr) => attr.name === 'hidden') ||
  attribute(node, 'aria-hidden') === 'true' ||
  /display:\s*none/i.test(attribute(node, 'style'));

type Step = { readonly node: Tree.Node; readonly bold: boolean } | { readonly text: string };

const linesOf = (root: Tree.Node): string => {
  const out: string[] = [];
  let line = '';
  let allBold = true;
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') out.push(allBold && /^[^-#]/.test(text) && text.length < 100 ? `**${text}**` : text);
    line = '';
    allBold = true;
  };
  const open: Step[] = [{ node: root, bold: false }];
  for (let step = open.pop(); step; step = open.pop()) {
    if ('text' in step) {
      if (step.text === '\n') end();
      else line += step.text;
      continue;
    }
    const { node, bold } = step;
    if ('value' in node && node.nodeName === '#text') {
      line += node.value;
      if (!bold && node.value.trim() !== '') allBold = false;
      continue;
    }
    if (isElement(node) && isHidden(node)) continue;
    const tag = isElement(node) ? node.tagName : '';
    if (tag === 'br' || tag === 'hr') {
      end();
      continue;
    }
    const heading = HEADING.test(tag);
    const block = heading || BLOCK.has(tag) || tag === 'li';
    const inner = bold || heading || tag === 'b' || tag === 'strong';
    if (block) end();
    if (heading) line = '## ';
    if (tag === 'li') line = '- ';
    if (heading || tag === 'p') out.push('');
    if (block) open.push({ text: '\n' });
    if (tag === 'td' || tag === 'th') open.push({ text: ' | ' });
    open.push(
      ...childrenOf(node)
        .toReversed()
        .map((child) => ({ node: child, bold: inner })),
    );
  }
  end();
  return out
    .map((line) => line.replace(/^(-|##) \*\*(.*)\*\*$/, '$1 $2').replace(/(?: \|)+(\**)$/, '$1'))
    .filter((line) => line !== '-' && line !== '##')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
