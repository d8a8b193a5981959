/** How much a clause, where it stands, reads like what postings ask for. */

import { placeOf, type Weights } from '../weights/weights.js';
import type { Piece } from './rules.js';

export interface Clause extends Piece {
  /** The nearest above it; `''` if there is none. */
  readonly heading: string;
}

/** What is counted in a clause, or in one beside it, with how much each counts. */
export interface WeightGroup {
  readonly places: readonly number[];
  readonly value: number;
}

/** Of a clause's words, and of its neighbours on either side. */
const WORDS = 60;
const REACH = 6;
const STEM = 6;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?|[.:;?!,]/gu;

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? []).slice(0, WORDS).map(stemOf);
const stemOf = (word: string): string => (/^\p{N}/u.test(word) ? '#' : word.replace('’', "'").slice(0, STEM));

/** With a colon or without, a heading says the same. */
const bare = (heading: string): string => heading.replace(/[:\s–—-]+$/, '');

const places = (names: Iterable<string>): readonly number[] => [...new Set(names)].map(placeOf);

/** Words, two beside each other, and the first three. */
const phrasesOf = (stems: readonly string[], kind = ''): readonly string[] => {
  const all = ['^', ...stems, '$'];
  const pairs = all.slice(1).map((stem, at) => `${kind}${all[at]} ${stem}`);
  return [...all.map((stem) => kind + stem), ...pairs, `${kind}^^${all.slice(1, 4).join(' ')}`];
};

/**
 * What is counted for each clause, in groups: its own words and form, its heading, the list or paragraph around it, and
 * the clauses before and behind it. Several clauses share a group.
 */
export const groupsOf = (clauses: readonly Clause[]): readonly (readonly WeightGroup[])[] => {
  const stems = clauses.map(({ text, form }) => stemsOf(form === 'heading' ? bare(text) : text));
  const headings = new Map<string, readonly number[]>();
  const around = stems.map((own) =>
    places([...own.map((stem) => `b:${stem}`), `b^${own.slice(0, 2).join(' ')}`]),
  );
  const block: number[] = [];
  for (const [at, { form, heading }] of clauses.entries()) {
    const before = clauses[at - 1];
    block.push((block[at - 1] ?? 0) + (before?.heading === heading && before.form === form ? 0 : 1));
  }
  return clauses.map((clause, at) => {
    const { text, part, form, heading } = clause;
    const own = stems[at] ?? [];
    const head = headings.get(heading) ?? places(phrasesOf(stemsOf(bare(heading)), 'h:'));
    headings.set(heading, head);
    const size = Math.min(6, Math.floor(Math.log2(text.split(' ').length + 1)));
    const shape = [
      `n${size}`,
      `form:${form}`,
      `part:${part}`,
      `fp:${form}${part}`,
      `end:${text.slice(-1)}${form}`,
      `pos${Math.floor((4 * at) / clauses.length)}`,
    ];
    const from = Math.max(0, at - REACH);
    const others = around
      .slice(from, at + REACH + 1)
      .filter((_, other) => from + other !== at && block[from + other] === block[at]);
    const near = [-1, 1].flatMap((step) => {
      const next = clauses[at + step];
      if (next === undefined) return [];
      const first = (stems[at + step] ?? []).slice(0, 3);
      return [
        { places: places([`nf${step}${next.form}${next.part}`]), value: 1 },
        {
          places: places([
            ...first.map((_, last) => `nw${step}${first.slice(0, last + 1).join(' ')}`),
            `ne${step}${next.form === 'heading' ? '' : next.text.slice(-1)}`,
          ]),
          value: 0.5,
        },
      ];
    });
    return [
      { places: places([...phrasesOf(own), ...shape]), value: 1 },
      { places: head, value: 0.7 },
      ...others.map((places) => ({ places, value: 0.6 / others.length })),
      ...near,
    ];
  });
};

export const weightOf = (groups: readonly WeightGroup[], { at, constant }: Weights): number => {
  let sum = constant;
  for (const { places, value } of groups) for (const place of places) sum += value * (at[place] ?? 0);
  return sum;
};

/** Words shown as a reason, and the least that one of them weighs. */
const SHOWN = 3;
const LEAST = 2;

export interface Reasons {
  /** The heaviest words of the clause, in its order. */
  readonly words: readonly string[];
  /** Whether the heading says the same. */
  readonly heading: boolean;
}

/** What speaks for a clause that is taken, or against one that is left. */
export const reasonsOf = ({ text, heading }: Clause, taken: boolean, { at }: Weights): Reasons => {
  const sign = taken ? 1 : -1;
  const weigh = (names: readonly string[]): number =>
    sign * names.reduce((sum, name) => sum + (at[placeOf(name)] ?? 0), 0);
  const words = (text.match(WORD) ?? []).slice(0, WORDS);
  const all = ['^', ...words.map((word) => stemOf(word.toLowerCase())), '$'];
  const heaviest = words
    .map((word, of) => {
      const [before, stem, after] = all.slice(of, of + 3);
      return { word, of, weight: weigh([`${stem}`]) + weigh([`${before} ${stem}`, `${stem} ${after}`]) / 2 };
    })
    .filter(({ word, weight }) => weight >= LEAST && /\p{L}{2}/u.test(word))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, SHOWN);
  return {
    words: heaviest.toSorted((a, b) => a.of - b.of).map(({ word }) => word),
    heading: heading !== '' && weigh(phrasesOf(stemsOf(bare(heading)), 'h:')) >= LEAST,
  };
};
