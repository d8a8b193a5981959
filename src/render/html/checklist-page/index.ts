/** The page for the night before, on one side of paper. */

import { pageText, skillsText } from '../../../content/en/checklist/page.js';
import { stageNames } from '../../../content/en/records/screens.js';
import { longDay, shortDay } from '../../../content/en/text/dates.js';
import type { Item } from '../../../domain/checklist/plan.js';
import type { ProofRow } from '../../../domain/checklist/proof-list.js';
import type { Interview } from '../../../domain/interview/interview.js';
import { joinLines, present } from '../../present.js';
import { escapeHtml, htmlDocument } from '../document.js';
import { blocksOf, cut, type PageBlock } from './blocks.js';
import { fitted, LETTERS, LINES, linesOf } from './fit.js';
import { STYLE } from './style.js';

export interface PageInput {
  readonly items: readonly Item[];
  readonly rows: readonly ProofRow[];
  readonly interview: Interview | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Everything in full, on as many sides as that takes. */
  readonly all: boolean;
}

/** Letters at most, on one side of paper. */
const MOST = { title: 130, head: 170, plan: 260 } as const;

/** The footer: two lines of smaller print at most, and the space above. */
const FOOTER = 2.2;
/** A heading with the space around it. */
const HEADING = 1.75;

/** Prints on one side of A4 or Letter unless `all` is set. */
export const checklistHtml = (input: PageInput): string => {
  const { items, rows, interview, today, all } = input;
  const name = present(interview?.role, interview?.company).join(', ');
  const title = cut(name, MOST.title, all) || pageText.titleWithout;
  const head = headLines(input);
  const plan = items.find((item) => item.rank === 'plan' && (all || !item.done));
  const planText = plan ? cut(plan.text, MOST.plan, all) : '';
  const used =
    linesOf(title, LETTERS * 0.62) * 1.5 +
    head.reduce((sum, line) => sum + linesOf(line, LETTERS), 0) +
    (planText === '' ? 0 : linesOf(planText, LETTERS - 5) + 2.2) +
    FOOTER;
  const laid = (close: boolean) => {
    const blocks = blocksOf({ items, rows, forInterview: interview !== null, all, close });
    return { blocks, shown: countsFor(blocks, LINES - used, all) };
  };
  const roomy = laid(false);
  // If the must-haves do not all fit, each gets one line only.
  const lacking =
    !all && (roomy.shown.get(roomy.blocks[0] as PageBlock) ?? 0) < rows.filter((row) => row.must).length;
  const { blocks, shown } = lacking ? laid(true) : roomy;
  const body = [
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...head.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`),
    ...(planText === ''
      ? []
      : [
          `<section class="plan">\n<h2>${pageText.plan}</h2>\n<p dir="auto">${escapeHtml(planText)}</p>\n</section>`,
        ]),
    ...blocks.map((block) => blockHtml(block, shown.get(block) ?? 0)),
  ].join('\n');
  const notes = present(
    pageText.made(shortDay(today)),
    !all && body.includes('…') && pageText.shortened,
    !all && pageText.full,
  );
  const footer = `<footer class="quiet">${escapeHtml(notes.join(' '))}</footer>`;
  return htmlDocument({ title, style: STYLE, body: `<main>\n${body}\n</main>\n${footer}` });
};

const countsFor = (
  blocks: readonly PageBlock[],
  lines: number,
  all: boolean,
): ReadonlyMap<PageBlock, number> => {
  const byNeed = blocks.toSorted((a, b) => a.priority - b.priority);
  const sections = byNeed.map(({ pieces, heading, first }) => ({
    pieces: pieces.map((piece) => piece.lines),
    heading: HEADING + heading,
    first,
  }));
  const counts = all ? byNeed.map((block) => block.pieces.length) : fitted(sections, lines);
  return new Map(byNeed.map((block, at) => [block, counts[at] ?? 0]));
};

const blockHtml = ({ title, pieces, around }: PageBlock, shown: number): string => {
  const left = pieces.length - shown;
  const body = around(
    pieces
      .slice(0, shown)
      .map((piece) => piece.html)
      .join('\n'),
  );
  return joinLines(
    '<section>',
    `<h2>${escapeHtml(title)}</h2>`,
    shown > 0 && body,
    left > 0 && `<p class="quiet">${escapeHtml(skillsText.more(left))}</p>`,
    '</section>',
  );
};

/** When, where and with whom. */
const headLines = ({ items, interview, all }: PageInput): readonly string[] => {
  if (interview === null) return [];
  const when = interview.when === null ? pageText.noDate : longDay(interview.when);
  const details = items.find((item) => item.homework?.key === 'details')?.homework?.finding ?? '';
  return present(
    present(when, interview.stage && stageNames[interview.stage]).join(', '),
    interview.place && cut(pageText.place(interview.place), MOST.head, all),
    interview.panel && cut(pageText.meet(interview.panel), MOST.head, all),
    details && cut(pageText.details(details), MOST.head, all),
  );
};
