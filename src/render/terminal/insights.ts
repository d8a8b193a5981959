/** The insights on a screen: charts of letters that read without colour, or sentences where they are read aloud. */

import type { Bars, InsightBlock, InsightPage, InsightSection, Ranges } from '../insights/blocks.js';
import { joinBlocks, joinLines } from '../present.js';
import { INDENT, indentOf, type Look, paint, signs, wrap as wrapped } from './theme.js';

/** A number and its sign stay on one line. */
const wrap: typeof wrapped = (text, ...how) =>
  wrapped(text.replace(/(\d) %/g, '$1\u00a0%'), ...how).replaceAll('\u00a0', ' ');

export const insightsScreen = (page: InsightPage, look: Look): string => {
  const quiet = (text: string): string => paint(look).quiet(wrap(text, look));
  return joinBlocks(
    joinLines(paint(look).heading(page.title), listLines('', page.first, look)),
    page.lead.map(quiet).join('\n'),
    ...page.sections.map((section) => sectionLines(section, look)),
    page.end && quiet(page.end),
  );
};

const sectionLines = ({ title, blocks }: InsightSection, look: Look): string =>
  joinLines(
    paint(look).strong(look.plain && !title.endsWith('?') ? `${title}.` : title),
    ...blocks.map((block) => blockLines(block, look)),
  );

const blockLines = (block: InsightBlock, look: Look): string => {
  const indent = indentOf(look);
  switch (block.type) {
    case 'text':
      return wrap(block.text, look, indent);
    case 'quiet':
      return paint(look).quiet(wrap(block.text, look, indent));
    case 'list':
      return listLines(block.title, block.items, look);
    case 'bars':
      return look.plain ? wrap(block.sentence, look) : barLines(block, look);
    case 'ranges':
      return look.plain ? '' : rangeLines(block, look);
  }
};

const listLines = (title: string, items: readonly string[], look: Look): string =>
  joinLines(
    title && wrap(title, look, indentOf(look)),
    ...items.map((item) =>
      look.plain
        ? wrap(/[.?!]$/.test(item) ? item : `${item}.`, look)
        : wrap(item, look, `${INDENT}${signs(look).bullet}`, INDENT.repeat(2)),
    ),
  );

/** Of a chart. */
const WIDEST = 72;
/** A line from 0 to 100 % that is shorter shows nothing. */
const NARROWEST = 10;

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));

const barLines = ({ title, rows }: Bars, look: Look): string => {
  const label = longest(rows.map((row) => row.label));
  const number = longest(rows.map((row) => String(row.value)));
  const width = Math.max(Math.min(look.columns, WIDEST) - label - number - 6, 5);
  const most = Math.max(...rows.map((row) => row.value), 1);
  const lines = rows.map((row) => {
    const bar = '█'.repeat(row.value && Math.max(1, Math.round((row.value / most) * width)));
    return `    ${row.label.padEnd(label)}${String(row.value).padStart(number + 1)} ${bar}`.trimEnd();
  });
  return [paint(look).quiet(wrap(`${title}:`, look, '  ')), ...lines].join('\n');
};

const rangeLines = ({ rows }: Ranges, look: Look): string => {
  const label = longest(rows.map((row) => row.label));
  const width = Math.min(look.columns, WIDEST) - label - longest(rows.map((row) => row.text)) - 7;
  // The sentence above says the same.
  if (width < NARROWEST) return '';
  const at = (share: number): number => Math.round(share * (width - 1));
  const line = ({ low, high, point }: Ranges['rows'][number]): string =>
    Array.from({ length: width }, (_, place) => {
      if (point !== null && place === at(point)) return '●';
      return place < at(low) || place > at(high) ? '·' : point === null ? '▒' : '━';
    }).join('');
  const axis = `    ${' '.repeat(label)} 0${' '.repeat(Math.max(width - 6, 1))}100 %`;
  return [
    ...rows.map((row) => `    ${row.label.padEnd(label)} ${line(row)} ${row.text}`),
    paint(look).quiet(axis),
  ].join('\n');
};
