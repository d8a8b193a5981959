/** The page for the night before, on one side of A4 or Letter. */

import { pageText } from '../../../content/en/checklist/page.js';
import { shortDay } from '../../../content/en/text/dates.js';
import type { NightPage } from '../../../domain/checklist/night-page.js';
import { printableLine, shortened } from '../../../domain/text/printable.js';
import { namesIn } from '../../job-names.js';
import { escapeHtml, htmlDocument } from '../document.js';
import { blocksOf, type PageBlock, sectionOf } from './blocks.js';
import { fitted, LETTERS, LINES, linesOf } from './fit.js';

/** Letters of a text at most, the first with which the page fits. */
const LENGTHS = [Number.POSITIVE_INFINITY, 500, 300, 200, 130, 90, 60, 40] as const;
const LONGEST_TITLE = 130;
/** The footer, and the space above. */
const FOOTER = 1.2;

/** @param today `YYYY-MM-DD` */
export const nightPageHtml = (page: NightPage, today: string): string => {
  const name = page.interview === null ? '' : namesIn(page.interview, false).join(', ');
  const title = shortened(printableLine(name), LONGEST_TITLE) || pageText.titleWithout;
  const room = LINES - linesOf(title, LETTERS * 0.62) * 1.5 - FOOTER;
  const sections = laidOut(page, room)
    .map(({ block, shown }) => blockHtml(block, shown))
    .join('\n');
  const footer = `<footer class="quiet">${escapeHtml(pageText.made(shortDay(today)))}</footer>`;
  const body = `<main>\n<h1 dir="auto">${escapeHtml(title)}</h1>\n${sections}\n</main>\n${footer}`;
  return htmlDocument({ title, style: STYLE, body });
};

/** Whether a file is a page that was made here, and may be written anew; pages of earlier versions name the program. */
export const isNightPage = (html: string): boolean =>
  /<footer class="quiet">Made (?:by rejection-coach )?on /.test(html);

const laidOut = (page: NightPage, room: number) => {
  for (const most of LENGTHS) {
    const blocks = blocksOf(page, most);
    const counts = fitted(blocks.map(sectionOf), room);
    if (counts !== null) return blocks.map((block, at) => ({ block, shown: counts[at] ?? 0 }));
  }
  return blocksOf(page, LENGTHS.at(-1) ?? 40).map((block) => ({ block, shown: block.first }));
};

const blockHtml = ({ title, pieces, tag }: PageBlock, shown: number): string => {
  if (shown === 0) return '';
  const rows = pieces
    .slice(0, shown)
    .map(({ html }) => html)
    .join('\n');
  const heading = title === '' ? '' : `<h2>${escapeHtml(title)}</h2>\n`;
  const body = tag === 'ul' ? `<ul>\n${rows}\n</ul>` : `<table>\n<tbody>\n${rows}\n</tbody>\n</table>`;
  return `<section>\n${heading}${body}\n</section>`;
};

/** `fit.ts` counts on its sizes in print, and on fonts no wider than Helvetica. */
const STYLE = `
section > h2 { font-size: var(--subheading); margin: 1.4rem 0 .35rem; padding-top: .35rem; border-top: 0; }
tr:last-child > :not(.write) { border-bottom: 0; }
table { width: 100%; table-layout: fixed; margin-top: .5rem; }
th, td { padding: .3rem 0; }
th { width: 34%; padding-inline-end: .8rem; }
ul { list-style: none; padding: 0; }
li { padding: .15rem 0 .15rem 1.3rem; position: relative; }
li::before { content: "\\2022"; position: absolute; left: .2rem; color: var(--accent); }
li.box::before { content: "\\2610"; left: 0; }
li.quiet { color: var(--quiet); }
li.write { border-bottom: 1px solid var(--line); height: 2.2em; }
td.write { height: 2.2em; }
.tick { display: inline-block; width: .95rem; height: .95rem; border: .08rem solid var(--ink); line-height: .9rem; text-align: center; }
footer { margin-top: 1.5rem; font-size: var(--small); }
@page { margin: 12mm 14mm; }
@media print {
  body { font: 9.5pt/1.3 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; font-size-adjust: .52; }
  h1 { font-size: 14pt; line-height: 1.2; }
  section > h2 { font-size: 10pt; line-height: 1.3; margin: 5pt 0 1pt; padding-top: 2.5pt; }
  table { margin-top: 2pt; }
  th, td { padding: 1pt 0; }
  li { padding: .6pt 0 .6pt 12pt; break-inside: avoid; }
  tr { break-inside: avoid; }
  li.write, td.write { height: 21pt; }
  .tick { width: 8pt; height: 8pt; border-width: .7pt; line-height: 8pt; font-size: 8pt; }
  footer { margin-top: 4pt; font-size: 8pt; }
}
`;
