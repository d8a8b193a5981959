/** A thousand made-up debriefs: nothing that was planted in one is in its shared copy, and the rest of it is. */

import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import { share } from '../../../src/domain/transfer/redact.js';
import { type MadeUp, madeUp, PLACES } from '../../support/made-up.js';

const copyOf = ({ debrief, interview }: MadeUp): string => {
  const journal = { debriefs: [debrief], interviews: [interview], applications: [] };
  const copy = share({
    script,
    debriefs: [debrief],
    interviews: [interview],
    chosen: [],
    journal,
    ownName: undefined,
    words: sharingWords,
  });
  const answers = copy.debriefs.flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ value }) => value),
  );
  return [
    ...answers,
    ...copy.interviews.flatMap(({ role, company, panel }) => [role, company, panel ?? '']),
  ].join('\n');
};

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const letters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the form, or a part of it that would tell who it is, stands in the letters of a copy by itself. */
const isIn = (form: string, copy: string): boolean => {
  const plain = letters(form)
    .replace(/^(?:ms|dr\.?|ex-)\s?/, '')
    .replace(/['’]s$/, '');
  if (!copy.includes(plain)) return false;
  const escaped = plain.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(copy) ||
    /[^\p{sc=Latin}\p{P}\p{S}\p{N}\s]/u.test(form)
  );
};

describe('the shared copies of 1,000 made-up debriefs', () => {
  const all = Array.from({ length: 1000 }, (_, seed) => madeUp(seed));
  const copies = all.map(copyOf);

  it('hold no planted name, address or number', () => {
    const left = all.flatMap(({ planted }, at) => {
      const copy = letters(copies[at] ?? '');
      return planted
        .filter(({ form }) => isIn(form, copy))
        .map(({ sentence, form }) => `${at}: ${form} in ${sentence}`);
    });
    expect(left).toEqual([]);
  });

  it('call one person the same in every form of the name', () => {
    const several = all.flatMap(({ debrief, interview, people, planted, plain }, at) => {
      const answers = { ...debrief.answers };
      for (const id of PLACES) delete answers[id];
      const value = people.map(({ sentence }) => sentence);
      const only = { ...debrief, answers: { ...answers, 'went-well': { value, at: debrief.begun } } };
      const called = new Set(
        copyOf({ debrief: only, interview, people, planted, plain }).match(/Person [A-Z]\d*/g),
      );
      return called.size === 1 ? [] : [`${at}: ${people.map(({ form }) => form)}: ${[...called]}`];
    });
    expect(several).toEqual([]);
  });

  it('keep at least 98 of 100 of the words that are nobody’s', () => {
    let replaced = 0;
    let total = 0;
    const lost = new Map<string, number>();
    all.forEach(({ plain }, at) => {
      const there = new Map<string, number>();
      for (const word of wordsIn(copies[at] ?? '')) there.set(word, (there.get(word) ?? 0) + 1);
      for (const word of plain.flatMap(wordsIn)) {
        total++;
        const count = there.get(word) ?? 0;
        there.set(word, count - 1);
        if (count > 0) continue;
        replaced++;
        lost.set(word, (lost.get(word) ?? 0) + 1);
      }
    });
    expect(replaced / total, JSON.stringify([...lost])).toBeLessThan(0.02);
  });
});
