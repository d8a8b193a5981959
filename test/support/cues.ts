/**
 * Which words a pattern of danger can't do without. Reads the regular expressions that those rows are written in:
 * letters, spaces, `¦`, groups, looks ahead and behind, classes and quantifiers.
 */

import type { DangerRow } from '../../src/domain/safety/danger.js';

/** Of each of these sets, a text that is found has a word, or one that begins with it. */
type Needed = readonly ReadonlySet<string>[];

/** What is in nearly every sentence, and so tells little. */
const ORDINARY = new Set(
  'i im ive id ill me my a an the and or to of in on at it its is was are be been am not no dont cant that this so if for with as but have has had do did they them he she his her him we us you your all up out just when what about from get got will would can could one more than over by there their were who how go going want then some now know'.split(
    ' ',
  ),
);
const SHORT = 3;

const cost = (cue: string): number =>
  // Every sentence has it.
  cue === '¦' ? 1000 : ORDINARY.has(cue) ? 40 : cue.length < SHORT ? 60 : cue.length === SHORT ? 4 : 1;
const costOf = (cues: ReadonlySet<string>): number => [...cues].reduce((sum, cue) => sum + cost(cue), 0);

/** Two lists are enough: a third hardly rules out another row. */
const LISTS = 2;

const rarest = (needed: Needed): Needed => [...needed].sort((a, b) => costOf(a) - costOf(b)).slice(0, LISTS);

/** One alternative or another: a list of each. Where an alternative has only one, that stands for both. */
const either = (alternatives: readonly Needed[]): Needed =>
  alternatives.some(({ length }) => length === 0)
    ? []
    : Array.from(
        { length: LISTS },
        (_, list) =>
          new Set(
            alternatives.flatMap((needed) => [...((needed[list] ?? needed[0]) as ReadonlySet<string>)]),
          ),
      ).filter((cues, at, all) => at === 0 || [...cues].join() !== [...(all[0] ?? [])].join());

interface Read {
  readonly needed: Needed;
  /** Whether a new word begins where it ends. */
  readonly atWord: boolean;
}

const neededBy = (pattern: string): Needed => {
  let at = 0;

  const take = (form: RegExp): RegExpExecArray | null => {
    const found = new RegExp(form.source, 'y');
    found.lastIndex = at;
    const match = found.exec(pattern);
    at += match?.[0].length ?? 0;
    return match;
  };

  /** How often what stands before it has to be there at least, and whether it may be there more often. */
  const quantifier = (): 'once' | 'perhaps' | 'often' => {
    const match = take(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/);
    if (match === null) return 'once';
    return /^[?*]/.test(match[0]) || match[1] === '0' ? 'perhaps' : 'often';
  };

  const alternatives = (start: boolean): Read => {
    const all = [sequence(start)];
    while (take(/\|/) !== null) all.push(sequence(start));
    return {
      needed: either(all.map(({ needed }) => needed)),
      atWord: all.every(({ atWord }) => atWord),
    };
  };

  const sequence = (start: boolean): Read => {
    const needed: ReadonlySet<string>[] = [];
    let atWord = start;
    /** The letters of a word that was begun here; `null` in the middle of one. */
    let word: string | null = start ? '' : null;
    const endWord = (): void => {
      if (word) needed.push(new Set([word]));
      word = null;
    };
    while (at < pattern.length && !/[|)]/.test(pattern[at] as string)) {
      const group = take(/\((?:\?(?:[:=!]|<[=!]))?/)?.[0];
      if (group !== undefined) {
        endWord();
        const inside = alternatives(atWord);
        if (take(/\)/) === null) throw new Error(`no end of a group in ${pattern}`);
        if (group === '(?:' || group === '(') {
          const times = quantifier();
          if (times !== 'perhaps') needed.push(...inside.needed);
          atWord = inside.atWord && (times !== 'perhaps' || atWord);
        }
        word = atWord ? '' : null;
        continue;
      }
      if (take(/\[[^\]]*\]|\\[wd]/) !== null) {
        quantifier();
        endWord();
        atWord = false;
        continue;
      }
      const letter = take(/[a-z0-9 ¦¤]/)?.[0];
      if (letter === undefined) throw new Error(`${pattern.slice(at, at + 20)} can't be read`);
      const times = quantifier();
      if (times !== 'once') {
        endWord();
        atWord = false;
      } else if (letter === ' ') {
        endWord();
        word = '';
        atWord = true;
      } else {
        word = word === null ? null : word + letter;
        atWord = false;
      }
    }
    endWord();
    return { needed: rarest(needed), atWord };
  };

  return alternatives(true).needed;
};

/** Lists of words with a space between them. */
export const cuesOf = ({ pattern, needs }: DangerRow): readonly string[] =>
  rarest([...neededBy(pattern), ...(needs === undefined ? [] : neededBy(needs))]).map((list) =>
    [...list].sort().join(' '),
  );
