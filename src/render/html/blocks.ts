/** What stands on the page for the night before, block by block: markup, and the lines of print that it takes. */

import { weekDay } from '../../content/en/dates.js';
import { pageWords as said, skillsWords } from '../../content/en/page.js';
import type { Item, ItemWhen } from '../../domain/checklist.js';
import { printableLine, shortened } from '../../domain/printable.js';
import { inSkillsList, type SkillRow } from '../../domain/skills-list.js';
import { LETTERS, linesOf } from './fit.js';
import { html } from './markup.js';

interface Piece {
  readonly html: string;
  readonly lines: number;
}

export interface Block {
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** What can least be spared the night before has the lowest. */
  readonly priority: number;
  /** So many before any other block gets more than its first. */
  readonly first: number;
  /** Puts the pieces that are shown into a list or a table. */
  readonly around: (pieces: string) => string;
}

export interface BlocksInput {
  readonly items: readonly Item[];
  readonly rows: readonly SkillRow[];
  readonly forInterview: boolean;
  /** Also what is done, and every line in full. */
  readonly all: boolean;
}

/** Letters at most, on one side of paper, of what could be of any length. */
const MOST = { need: 60, proof: 130, task: 190, finding: 190, ask: 180 } as const;

export const cut = (text: string, most: number, all: boolean): string => {
  const line = printableLine(text);
  return all ? line : shortened(line, most);
};

/** In the order of reading; blocks with nothing in them are left out. */
export const blocksOf = (input: BlocksInput): readonly Block[] =>
  [skills(input), homework(input), ...toDo(input), ...(input.forInterview ? [ask(input)] : [])].filter(
    (one) => one.pieces.length > 0,
  );

const list = (pieces: string): string => `<ul>\n${pieces}\n</ul>`;

/** Lines of a list; the box before it takes five letters. */
const inList = (text: string, kind: '' | 'done' | 'plain', note = ''): Piece => {
  const unseen = kind === 'done' ? `<span class="unseen">${said.done} </span>` : '';
  const quiet = note === '' ? '' : ` <span class="quiet">${html(note)}</span>`;
  return {
    html: `<li${kind === '' ? '' : ` class="${kind}"`}>${unseen}<span dir="auto">${html(text)}</span>${quiet}</li>`,
    lines: linesOf(`${text} ${note}`.trim(), LETTERS - 5) + 0.1,
  };
};

const skills = ({ rows, all }: BlocksInput): Block => {
  const row = ({ need, must, proof }: SkillRow): Piece => {
    const asked = cut(need, MOST.need, all) || skillsWords.others;
    const shown = cut(proof, MOST.proof, all);
    const tag = must ? 'strong' : 'span';
    const cell = shown === '' ? `<span class="quiet">${skillsWords.none}</span>` : html(shown);
    return {
      html: `<tr><th scope="row"><${tag} dir="auto">${html(asked)}</${tag}></th><td dir="auto">${cell}</td></tr>`,
      lines:
        Math.max(linesOf(asked, (LETTERS - 3) * 0.31), linesOf(shown || skillsWords.none, LETTERS * 0.64)) +
        0.25,
    };
  };
  const blank: Piece = {
    html: '<tr><th scope="row" class="write"></th><td class="write"></td></tr>',
    lines: 1.7,
  };
  return {
    title: skillsWords.title,
    priority: 0,
    first: 5,
    // With nothing written down, there is room to write it by hand.
    pieces: rows.length > 0 ? rows.map(row) : Array.from({ length: 5 }, () => blank),
    around: (pieces) =>
      `<table>\n<thead><tr><th scope="col">${skillsWords.need}</th><th scope="col">${skillsWords.proof}</th></tr></thead>\n<tbody>\n${pieces}\n</tbody>\n</table>`,
  };
};

/** Tasks of the homework that have a place of their own on the page. */
const ELSEWHERE = ['ask', 'details'];

const homework = ({ items, all }: BlocksInput): Block => {
  const tasks = items.flatMap((one) =>
    one.homework === null || ELSEWHERE.includes(one.homework.key)
      ? []
      : [{ ...one.homework, done: one.done }],
  );
  const found = tasks.filter((one) => one.finding !== '');
  const open = tasks.filter((one) => one.finding === '' && (all || !one.done));
  return {
    title: found.length > 0 ? said.homework : said.open,
    priority: 3,
    first: 5,
    pieces: [
      ...found.map((one) =>
        inList(`${cut(one.label, MOST.need, all)}: ${cut(one.finding, MOST.finding, all)}`, 'plain'),
      ),
      ...open.map(({ label, where, done }) =>
        inList(
          `${found.length > 0 ? `${said.open}: ` : ''}${cut(label, MOST.task, all)}`,
          done ? 'done' : '',
          where === '' ? '' : said.where(where),
        ),
      ),
    ],
    around: list,
  };
};

const toDo = ({ items, rows, all }: BlocksInput): readonly Block[] => {
  const tasks = items.filter(
    (one) =>
      (all || !one.done) &&
      one.rank !== 'plan' &&
      (one.homework === null || one.homework.key === 'details') &&
      (all || rows.length === 0 || !inSkillsList(one)),
  );
  const block = (whens: readonly ItemWhen[], title: string, priority: number): Block => ({
    title,
    priority,
    first: 3,
    pieces: tasks.filter((one) => whens.includes(one.when)).map((one) => task(one, all)),
    around: list,
  });
  const now = tasks.some((one) => one.when === 'now');
  const later = tasks.some((one) => one.when === 'this-week');
  return [
    block(
      ['now', 'this-week'],
      now && later ? said.toDo.both : later ? said.toDo['this-week'] : said.toDo.now,
      4,
    ),
    block(['day-before'], said.toDo['day-before'], 2),
    block(['on-the-day'], said.toDo['on-the-day'], 1),
  ];
};

const task = (item: Item, all: boolean): Piece => {
  const times = new Set(item.sources.map((one) => one.debrief)).size;
  const note = [
    item.due === null ? '' : said.due(weekDay(item.due)),
    item.rank === 'recurring' ? said.cameUp(times) : '',
  ].filter((part) => part !== '');
  return inList(
    cut(item.text, MOST.task, all),
    item.done ? 'done' : '',
    note.length > 0 ? `(${note.join(', ')})` : '',
  );
};

/** Their own questions; where there are none yet, two to begin with and room for one more. */
const ask = ({ items, all }: BlocksInput): Block => {
  const own = questionsIn(items.find((one) => one.homework?.key === 'ask')?.homework?.finding ?? '');
  const blank: Piece = {
    html: `<li class="plain write">${said.askYours}</li>`,
    lines: 1.8,
  };
  return {
    title: said.ask,
    priority: 0,
    first: 3,
    pieces:
      own.length > 0
        ? own.map((one) => inList(cut(one, MOST.ask, all), 'plain'))
        : [...said.askSuggested.map((one) => inList(one, 'plain')), blank],
    around: list,
  };
};

/** Several questions in one line, each by itself. */
const questionsIn = (text: string): readonly string[] =>
  (printableLine(text).match(/[^?]+\?*/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
