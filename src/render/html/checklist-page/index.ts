/** The page for the night before, on one side of A4 or Letter. */

import { pageText } from '../../../content/en/checklist/page.js';
import { shortDay } from '../../../content/en/text/dates.js';
import type { NightPage } from '../../../domain/checklist/night-page.js';
import { printableLine, shortened } from '../../../domain/text/printable.js';
import { present } from '../../present.js';
import { escapeHtml, htmlDocument } from '../document.js';
import { blocksOf, type PageBlock, sectionOf } from './blocks.js';
import { fitted, LETTERS, LINES, linesOf } from './fit.js';
import { STYLE } from './style.js';

/** Letters of a text at most, the first with which the page fits. */
const LENGTHS = [Number.POSITIVE_INFINITY, 500, 300, 200, 130, 90, 60, 40] as const;
const LONGEST_TITLE = 130;
/** The footer, and the space above. */
const FOOTER = 1.2;

/** @param today `YYYY-MM-DD` */
export const nightPageHtml = (page: NightPage, today: string): string => {
  const name = present(page.interview?.role, page.interview?.company).join(', ');
  const title = shortened(printableLine(name), LONGEST_TITLE) || pageText.titleWithout;
  const room = LINES - linesOf(title, LETTERS * 0.62) * 1.5 - FOOTER;
  const sections = laidOut(page, room)
    .map(({ block, shown }) => blockHtml(block, shown))
    .join('\n');
  const footer = `<footer class="quiet">${escapeHtml(pageText.made(shortDay(today)))}</footer>`;
  const body = `<main>\n<h1 dir="auto">${escapeHtml(title)}</h1>\n${sections}\n</main>\n${footer}`;
  return htmlDocument({ title, style: STYLE, body });
};

/** Whether a file is a page that was made here, and may be written anew. */
export const isNightPage = (html: string): boolean => html.includes(`<footer class="quiet">${MADE}`);
const MADE = pageText.made('');

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
