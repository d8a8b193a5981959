/** Text as Markdown: what a person typed is never read as markup, and otherwise left as it is. */

import { printable, printableLine } from '../../domain/text/printable.js';

/** What means something inside a line (CommonMark 0.31, chapter 6; GitHub's strikethrough, tables and maths). */
const INLINE = /[\\`*[\]<>~|$]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What means something at the start of a line (chapter 4 and 5): headings, quotes, lists, rules, underlines, fences. */
const LINE_START = /^(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]+(?=\s*$)|:(?=[-:\s]*$))/;
/** What `import --notes` would take for a comment that somebody added to the copy. */
const COMMENT = /^(comment(?: by [^:]*)?):/i;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

const escapeLine = (line: string): string =>
  line
    .trim()
    .replace(INLINE, '\\$&')
    .replace(LINE_START, '\\$1')
    .replace(/^((?:- *){3,}|(?:_ *){3,})$/, '\\$1')
    .replace(NUMBERED, '$1\\$2')
    .replace(COMMENT, '$1\\:');

const SPACES = /[^\S\n]+/g;

export const line = (text: string): string => escapeLine(printableLine(text));

/** Text of several lines: a line break stays one, a blank line begins a paragraph. */
export const lines = (text: string, indent = ''): string =>
  printable(text)
    .replace(SPACES, ' ')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(escapeLine)
        .filter((row) => row !== '')
        .join(`\\\n${indent}`),
    )
    .filter((paragraph) => paragraph !== '')
    .join(`\n\n${indent}`);

/** Parts joined to a heading, escaped at its end too: number signs there would be read as its closing. */
export const heading = (parts: readonly string[]): string =>
  parts
    .map(line)
    .filter((part) => part !== '')
    .join(', ')
    .replace(/(^|\s)(#+)$/, '$1\\$2');
