/** The insights as one HTML page. Every chart is an inline SVG with a title and a description, beside the same as a table. */

import { insightsText } from '../../content/en/insights/insights.js';
import { escapeHtml, htmlDocument } from '../html/document.js';
import type { Bars, InsightBlock, InsightPage, InsightSection, Ranges } from './blocks.js';

const { asTable, columns } = insightsText;

/** Keeps a number and its percent sign on one line. */
const safe = (text: string): string => escapeHtml(text).replace(/(\d) %/g, '$1\u00a0%');

const STYLE = `
h1 { margin-bottom: 1rem; }
section > p, section > ul, .lead { margin: .5rem 0; }
li { margin: .25rem 0; }
figure { margin: 1rem 0; }
figcaption, summary { color: var(--quiet); }
figcaption { margin-bottom: .25rem; }
svg { display: block; width: 100%; max-width: 30rem; height: auto; font: 18px system-ui, sans-serif; }
svg text { fill: var(--ink); }
svg .soft { fill: var(--quiet); font-size: 16px; }
svg .bar { fill: var(--accent); }
svg .other { fill: var(--other); }
svg .line { stroke: var(--line); stroke-width: 1; }
svg .span { stroke: var(--accent); stroke-width: 4; }
svg .point { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
table { margin: .5rem 0; }
th, td { padding: .2rem 1rem .2rem 0; }
td { font-variant-numeric: tabular-nums; }
summary { cursor: pointer; }
@page { margin: 1.5cm; }
@media print {
  body { font-size: 9pt; line-height: 1.35; }
  main { columns: 2; column-gap: 2rem; }
  h1, .first, .lead { column-span: all; }
  section > h2 { margin-top: 1rem; padding-top: .4rem; }
  section > p, section > ul, .lead { margin: .3rem 0; }
  li { margin: .1rem 0; }
  figure { margin: .5rem 0; break-inside: avoid; }
  details { display: none; }
  li, p { break-inside: avoid; }
}
`;

export const insightsHtml = (page: InsightPage): string =>
  htmlDocument({
    title: page.title,
    style: STYLE,
    body: [
      '<main>',
      `<h1>${safe(page.title)}</h1>`,
      ...(page.first.length > 0 ? [`<ul class="first">\n${listItems(page.first)}\n</ul>`] : []),
      ...page.lead.map((line) => `<p class="lead quiet">${safe(line)}</p>`),
      ...page.sections.map(sectionHtml),
      ...(page.end === '' ? [] : [`<p class="quiet">${safe(page.end)}</p>`]),
      '</main>',
    ].join('\n'),
  });

const sectionHtml = ({ title, blocks }: InsightSection, at: number): string =>
  [
    `<section aria-labelledby="s${at}">`,
    `<h2 id="s${at}">${safe(title)}</h2>`,
    ...blocks.map((block, place) => blockHtml(block, `c${at}-${place}`)),
    '</section>',
  ].join('\n');

const listItems = (items: readonly string[]): string =>
  items.map((item) => `<li>${safe(item)}</li>`).join('\n');

/** @param id of the drawing, so that its title and description can be pointed at. */
const blockHtml = (block: InsightBlock, id: string): string => {
  switch (block.type) {
    case 'text':
      return `<p>${safe(block.text)}</p>`;
    case 'quiet':
      return `<p class="quiet">${safe(block.text)}</p>`;
    case 'list': {
      const title = block.title === '' ? '' : `<p>${safe(block.title)}</p>\n`;
      return `${title}<ul>\n${listItems(block.items)}\n</ul>`;
    }
    case 'bars': {
      const cells = block.rows.map(({ label, value }) => [label, String(value)]);
      return figure(block.title, barsSvg(block, id), [columns.what, columns.count], cells);
    }
    case 'ranges': {
      const cells = block.rows.map(({ label, pointText, text }) => [label, pointText, text]);
      return figure(block.title, rangesSvg(block, id), [columns.whose, columns.share, columns.range], cells);
    }
  }
};

const figure = (title: string, svg: string, head: readonly string[], rows: readonly string[][]): string => {
  const row = ([first = '', ...cells]: readonly string[]): string =>
    `<tr><th scope="row">${safe(first)}</th>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`;
  return [
    `<figure>\n<figcaption>${safe(title)}</figcaption>`,
    svg,
    `<details>\n<summary>${safe(asTable)}</summary>`,
    `<table>\n<thead><tr>${head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.map(row).join('\n')}\n</tbody>\n</table>\n</details>\n</figure>`,
  ].join('\n');
};

/** In units of the drawing, which is as wide as a phone. */
const WIDE = 480;
const ROW = 30;

const drawing = (id: string, title: string, sentence: string, height: number, inside: readonly string[]) =>
  [
    `<svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDE} ${height}">`,
    `<title id="${id}-t">${safe(title)}</title>`,
    `<desc id="${id}-d">${safe(sentence)}</desc>`,
    ...inside,
    '</svg>',
  ].join('\n');

const barsSvg = ({ title, rows, sentence }: Bars, id: string): string => {
  const left = 144;
  const most = Math.max(...rows.map(({ value }) => value), 1);
  const inside = rows.map(({ label, value }, at) => {
    const middle = at * ROW + ROW / 2;
    const width = value === 0 ? 0 : Math.max(2, Math.round((value / most) * (WIDE - left - 56)));
    return [
      `<text x="0" y="${middle + 6}">${safe(label)}</text>`,
      `<rect class="bar" x="${left}" y="${middle - 8}" width="${width}" height="16" rx="2"/>`,
      `<text x="${left + width + 8}" y="${middle + 6}">${value}</text>`,
    ].join('');
  });
  return drawing(id, title, sentence, rows.length * ROW, inside);
};

const rangesSvg = ({ title, rows }: Ranges, id: string): string => {
  const left = 86;
  const right = WIDE - 122;
  const bottom = rows.length * ROW;
  const x = (share: number): number => Math.round(left + share * (right - left));
  const axis = [0, 0.5, 1].flatMap((share) => [
    `<line class="line" x1="${x(share)}" y1="0" x2="${x(share)}" y2="${bottom}"/>`,
    `<text class="soft" x="${x(share)}" y="${bottom + 19}" text-anchor="middle">${share * 100} %</text>`,
  ]);
  const inside = rows.map(({ label, low, high, point, text }, at) => {
    const middle = at * ROW + ROW / 2;
    const wide = Math.max(x(high) - x(low), 3);
    return [
      `<text x="0" y="${middle + 6}">${safe(label)}</text>`,
      point === null
        ? `<rect class="other" x="${x(low)}" y="${middle - 8}" width="${wide}" height="16"/>`
        : `<line class="span" x1="${x(low)}" y1="${middle}" x2="${x(low) + wide}" y2="${middle}"/><circle class="point" cx="${x(point)}" cy="${middle}" r="7"/>`,
      `<text x="${right + 12}" y="${middle + 6}">${safe(text)}</text>`,
    ].join('');
  });
  const parts = rows.map(({ label, pointText, text }) => `${label}: ${pointText && `${pointText}, `}${text}`);
  return drawing(id, title, `${parts.join('; ')}.`, bottom + 24, [...axis, ...inside]);
};
