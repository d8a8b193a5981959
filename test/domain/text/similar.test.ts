import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopWords } from '../../../src/content/en/text/stop-words.js';
import { groupByTheme, sameTheme, stemsOf } from '../../../src/domain/text/similar.js';

const same = (a: string, b: string) => sameTheme(stemsOf(a, stopWords), stemsOf(b, stopWords));

describe('two entries', () => {
  it.each([
    ['system design depth', 'deeper on designing systems'],
    ['System design', 'I need to go deeper when they ask about the design of systems'],
    ['classroom management', 'managing a difficult classroom'],
    ['Kubernetes', 'basic kubernetes networking'],
    ['drug calculations', 'calculating drug doses under pressure'],
    ['salary expectations', 'what salary to expect'],
    ['SQL', 'sql'],
    ['C++', 'more C++'],
  ])('"%s" and "%s" are one theme', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['system design', 'graphic design portfolio'],
    ['time management', 'managing stakeholders'],
    ['talking about money', 'talking about my team'],
    ['system design depth', 'system administration scripts on call'],
    ['C', 'C++'],
    ['leadership examples', 'examples of teaching'],
    ['more', 'more'],
    ['better answers', 'better questions'],
  ])('"%s" and "%s" stay apart', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('follows the rule in numbers: half of the smaller, and two of its words or its only one', () => {
    const set = (...words: string[]) => new Set(words);
    expect(sameTheme(set('a'), set('a', 'b', 'c'))).toBe(true);
    expect(sameTheme(set('a', 'b'), set('a', 'c'))).toBe(false);
    expect(sameTheme(set('a', 'b'), set('a', 'b', 'c', 'd', 'e'))).toBe(true);
    expect(sameTheme(set('a', 'b', 'c', 'd'), set('a', 'b', 'x', 'y', 'z'))).toBe(true);
    expect(sameTheme(set('a', 'b', 'c', 'd', 'e'), set('a', 'b', 'x', 'y', 'z'))).toBe(false);
    expect(sameTheme(set(), set())).toBe(false);
  });
});

describe('grouping', () => {
  const words = fc.constantFrom('system', 'design', 'stock', 'rota', 'ward', 'budget', 'sql', 'the', 'more');
  const entries = fc.array(
    fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ')),
    { maxLength: 20 },
  );
  const group = (list: readonly string[]) =>
    groupByTheme(
      [...list.entries()],
      ([, text]) => text,
      ([at]) => String(at),
      stopWords,
    ).map((group) => group.map(([, text]) => text));

  it('puts every entry into exactly one group', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(group(list).flat().sort()).toEqual([...list].sort());
      }),
    );
  });

  it('never moves earlier entries when later ones come', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const first = group(before);
        const then = group([...before, ...after]);
        for (const [at, early] of first.entries()) expect(then[at]?.slice(0, early.length)).toEqual(early);
      }),
    );
  });

  it('keeps apart what was written side by side, unless it is the same to the letter', () => {
    const origin = (entry: { in: string }) => entry.in;
    const entries = [
      { in: 'a', text: 'research talk' },
      { in: 'a', text: 'talk about research teaching' },
      { in: 'a', text: 'Research talk' },
      { in: 'b', text: 'the research talk' },
    ];
    const groups = groupByTheme(entries, (entry) => entry.text, origin, stopWords);
    expect(groups.map((group) => group.map((entry) => entry.text))).toEqual([
      ['research talk', 'Research talk', 'the research talk'],
      ['talk about research teaching'],
    ]);
  });

  it('does not join themes that are only similar to a common neighbour', () => {
    const chain = [
      'alpha beta',
      'beta alpha gamma delta',
      'gamma delta epsilon zeta',
      'epsilon zeta eta theta',
      'eta theta iota kappa',
    ];
    expect(group(chain).length).toBeGreaterThan(1);
  });
});
