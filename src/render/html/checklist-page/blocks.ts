/** The blocks of the page for the night before: markup, and the lines of print that it takes. */

import { pageText, skillsText } from '../../../content/en/checklist/page.js';
import { weekDay } from '../../../content/en/text/dates.js';
import type { Item } from '../../../domain/checklist/plan.js';
import { inProofList, type ProofRow } from '../../../domain/checklist/proof-list.js';
import { printableLine, shortened } from '../../../domain/text/printable.js';
import { present } from '../../present.js';
import { type HomeworkTask, homeworkTasks } from '../../research-order.js';
import { escapeHtml } from '../document.js';
import { LETTERS, linesOf } from './fit.js';

interface Piece {
  readonly html: string;
  readonly lines: number;
}

export interface PageBlock {
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** Lines above the first piece, besides the title. */
  readonly heading: number;
  /** The lowest is the most important. */
  readonly priority: number;
  /** Pieces that are shown before any other block gets more than its first. */
  readonly first: number;
  readonly around: (pieces: string) => string;
}

export interface BlocksInput {
  readonly items: readonly Item[];
  readonly rows: readonly ProofRow[];
  readonly forInterview: boolean;
  /** Also what is done, and every line in full. */
  readonly all: boolean;
  /** A line for each requirement, and no more. */
  readonly close: boolean;
}

/** Lines of a place to write in by hand. */
const ROOM = 1.8;

/** Letters at most, on one side of paper, of what could be of any length. */
const MOST = { need: 60, proof: 130, task: 190, finding: 190, ask: 180 } as const;

export const cut = (text: string, most: number, all: boolean): string => {
  const line = printableLine(text);
  return all ? line : shortened(line, most);
};

export const blocksOf = (input: BlocksInput): readonly PageBlock[] =>
  present(skills(input), found(input), open(input), ...toDo(input), input.forInterview && ask(input)).filter(
    (block) => block.pieces.length > 0,
  );

const listBlock = (title: string, priority: number, first: number, pieces: readonly Piece[]): PageBlock => ({
  title,
  heading: 0,
  priority,
  first,
  pieces,
  around: (shown) => `<ul>\n${shown}\n</ul>`,
});

/** The box before it takes five letters. */
const inList = (text: string, kind: '' | 'done' | 'plain', note = ''): Piece => {
  const unseen = kind === 'done' ? `<span class="unseen">${pageText.done} </span>` : '';
  const quiet = note === '' ? '' : ` <span class="quiet">${escapeHtml(note)}</span>`;
  return {
    html: `<li${kind === '' ? '' : ` class="${kind}"`}>${unseen}<span dir="auto">${escapeHtml(text)}</span>${quiet}</li>`,
    lines: linesOf(`${text} ${note}`.trim(), LETTERS - 5) + 0.1,
  };
};

/** Most rows before other blocks get their first lines. */
const AT_MOST = 24;
/** How a table is laid out: letters of each column at most, the shares of the width, a row with nothing in it. */
const WIDE = { need: MOST.need, proof: MOST.proof, shares: [0.3, 0.64], room: ROOM } as const;
const CLOSE = { need: 46, proof: 52, shares: [0.44, 0.5], room: 1.25 } as const;

/** Every must-have comes before anything that would be nice to have, and before all that can better be spared. */
const skills = ({ rows, all, close }: BlocksInput): PageBlock => {
  const musts = rows.filter((entry) => entry.must);
  const { need: mostNeed, proof: mostProof, shares, room } = close ? CLOSE : WIDE;
  const row = ({ need, must, proof, wish: wished }: ProofRow): Piece => {
    const wish = wished ? ` (${skillsText.wish})` : '';
    const asked = cut(need, mostNeed - wish.length, all) || skillsText.others;
    const shown = cut(proof, mostProof, all);
    const tag = must ? 'strong' : 'span';
    const lines =
      Math.max(linesOf(`${asked}${wish}`, LETTERS * shares[0]), linesOf(shown, LETTERS * shares[1])) + 0.25;
    return {
      html: `<tr><th scope="row"><${tag} dir="auto">${escapeHtml(asked)}</${tag}>${wish === '' ? '' : ` <span class="quiet">${escapeHtml(wish.trim())}</span>`}</th>${cell(shown)}</tr>`,
      lines: shown === '' ? Math.max(lines, room) : lines,
    };
  };
  const blank: Piece = { html: `<tr><th scope="row"></th>${cell('')}</tr>`, lines: ROOM };
  return {
    title: skillsText.title,
    heading: 1.25,
    priority: 0,
    first: Math.min(Math.max(5, musts.length), AT_MOST),
    pieces:
      rows.length > 0
        ? [...musts, ...rows.filter((entry) => !entry.must)].map(row)
        : Array.from({ length: 5 }, () => blank),
    around: (pieces) =>
      `<table${close ? ' class="close"' : ''}>\n<thead><tr><th scope="col">${skillsText.need}</th><th scope="col">${skillsText.proof}</th></tr></thead>\n<tbody>\n${pieces}\n</tbody>\n</table>`,
  };
};

/** Where nothing is written down, there is room for it, and what to write. */
const cell = (proof: string): string =>
  proof === ''
    ? `<td class="write quiet">${pageText.yourLine}</td>`
    : `<td dir="auto">${escapeHtml(proof)}</td>`;

/** Tasks of the homework that have a place of their own on the page. */
const ELSEWHERE = ['ask', 'details'];

const found = ({ items, all }: BlocksInput): PageBlock => {
  const pieces = homeworkIn(items)
    .filter(({ homework }) => homework.finding !== '')
    .map(({ homework: { label, finding } }) =>
      inList(`${cut(label, MOST.need, all)}: ${cut(finding, MOST.finding, all)}`, 'plain'),
    );
  return listBlock(pageText.homework, 2, 4, pieces);
};

const open = ({ items, all }: BlocksInput): PageBlock => {
  const pieces = homeworkIn(items)
    .filter((item) => item.homework.finding === '' && (all || !item.done))
    .map(({ done, homework: { label, where } }) => {
      const text = cut(label, MOST.task, all);
      const kind = done ? 'done' : '';
      return where === '' ? inList(text, kind) : inList(`${text}.`, kind, pageText.where(where));
    });
  return listBlock(pageText.open, 4, 3, pieces);
};

const homeworkIn = (items: readonly Item[]): readonly HomeworkTask[] =>
  homeworkTasks(items).filter((item) => !ELSEWHERE.includes(item.homework.key));

const toDo = ({ items, rows, all }: BlocksInput): readonly PageBlock[] => {
  const tasks = items.filter(
    (item) =>
      (all || !item.done) &&
      item.rank !== 'plan' &&
      (item.homework === null || item.homework.key === 'details') &&
      (all || rows.length === 0 || !(inProofList(item) || item.task === 'find-proof')),
  );
  const tonight = tasks.filter((item) => item.when === 'day-before').toSorted(bySize);
  const block = (some: readonly Item[], title: string, priority: number): PageBlock =>
    listBlock(
      title,
      priority,
      3,
      some.map((item) => task(item, all)),
    );
  const now = tasks.some((item) => item.when === 'now');
  const later = tasks.some((item) => item.when === 'this-week');
  return [
    block(
      tasks.filter((item) => item.when === 'now' || item.when === 'this-week'),
      now && later ? pageText.toDo.both : later ? pageText.toDo['this-week'] : pageText.toDo.now,
      5,
    ),
    block(tonight, pageText.toDo['day-before'], 3),
    block(
      tasks.filter((item) => item.when === 'on-the-day'),
      pageText.toDo['on-the-day'],
      1,
    ),
  ];
};

/** What takes longer than an evening comes last: nobody learns a language the night before. */
const LONG: readonly Item['task'][] = ['use', 'gap', 'learn', 'adjust', 'different'];

const bySize = (a: Item, b: Item): number => LONG.indexOf(a.task) - LONG.indexOf(b.task);

const task = (item: Item, all: boolean): Piece => {
  const times = new Set(item.sources.map((source) => source.debrief)).size;
  const note = present(
    item.due !== null && pageText.due(weekDay(item.due)),
    item.rank === 'recurring' && pageText.cameUp(times),
  );
  return inList(
    cut(item.text, MOST.task, all),
    item.done ? 'done' : '',
    note.length > 0 ? `(${note.join(', ')})` : '',
  );
};

/** Their own questions; where there are none yet, two to begin with and room for one more. */
const ask = ({ items, all }: BlocksInput): PageBlock => {
  const own = questionsIn(items.find((item) => item.homework?.key === 'ask')?.homework?.finding ?? '');
  const blank: Piece = {
    html: `<li class="plain write">${pageText.askYours}</li>`,
    lines: ROOM,
  };
  const pieces =
    own.length > 0
      ? own.map((question) => inList(cut(question, MOST.ask, all), 'plain'))
      : [...pageText.askSuggested.map((question) => inList(question, 'plain')), blank];
  return listBlock(pageText.ask, 0, 3, pieces);
};

/** Several questions in one line, each by itself. */
const questionsIn = (text: string): readonly string[] =>
  (printableLine(text).match(/[^?]+\?*/g) ?? [])
    .map((question) => question.trim())
    .filter((question) => /[\p{L}\p{N}]/u.test(question));
