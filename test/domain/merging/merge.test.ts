/** What stays of two versions of a record: worked out by hand, on records of made-up kinds. */

import { describe, expect, it } from 'vitest';
import { mergedBy } from '../../../src/domain/merging/merge.js';
import { partOf } from '../../../src/domain/merging/slots.js';
import type { Parts, Tie } from '../../../src/domain/record/parts.js';

const [AT_9, AT_10, AT_11] = ['09', '10', '11'].map((hour) => `2026-11-24T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
];

const PARTS: Parts = {
  written: 'added',
  entries: {
    tags: { key: (tag: string) => tag },
    lines: { key: (line: string) => line, order: (line: string) => line },
  },
  joined: { count: (mine, theirs) => (mine === theirs ? undefined : Math.max(Number(mine), Number(theirs))) },
};
const RECORD = { id: 'r', added: AT_9 };
const both = (mine: object, theirs: object, tie: Tie = 'mine'): Record<string, unknown> =>
  mergedBy<object>(PARTS, { ...RECORD, ...mine }, { ...RECORD, ...theirs }, tie) as Record<string, unknown>;

const tag = (name: string): string => partOf('tags', name);

describe('a list of two versions', () => {
  const listOf = (name: string, mine: unknown, theirs: unknown, tie: Tie = 'mine'): unknown =>
    both({ [name]: mine }, { [name]: theirs }, tie)[name];

  it('has the entries of both: in our order where theirs adds none or none has its own, else in its own', () => {
    expect(listOf('tags', ['b', 'a'], ['a', 'b'])).toEqual(['b', 'a']);
    expect(listOf('tags', ['b', 'a'], ['c', 'a'])).toEqual(['b', 'a', 'c']);
    expect(listOf('lines', ['b', 'a'], ['a'])).toEqual(['b', 'a']);
    expect(listOf('lines', ['b', 'a'], ['c', 'a'])).toEqual(['a', 'b', 'c']);
  });

  it('is the same whichever side is ours where both count alike', () => {
    expect(listOf('tags', ['b', 'a'], ['a', 'b'], 'larger')).toEqual(['a', 'b']);
    expect(listOf('tags', ['a', 'b'], ['b', 'a'], 'larger')).toEqual(['a', 'b']);
    expect(listOf('tags', ['b', 'a'], ['b', 'a'], 'larger')).toEqual(['b', 'a']);
    expect(listOf('tags', ['b'], ['b', 'a'], 'larger')).toEqual(['a', 'b']);
    expect(listOf('tags', ['b', 'a'], ['b'], 'larger')).toEqual(['a', 'b']);
  });

  it('is there where one side has it, even an empty one, and is not where neither has', () => {
    expect(listOf('tags', [], undefined)).toEqual([]);
    expect(listOf('tags', undefined, ['a'])).toEqual(['a']);
    const neither = both({ tags: undefined, title: 'ours' }, { tags: undefined, place: 'x' });
    expect(Object.keys(neither).sort()).toEqual(['added', 'id', 'place', 'title']);
  });
});

describe('what is newer', () => {
  it('stays, of a field as of an entry, and so does its time where it is later than that of the record', () => {
    const times = { title: AT_10 };
    expect(both({ title: 'ours' }, { title: 'theirs', times })).toEqual({
      ...RECORD,
      title: 'theirs',
      times,
    });
    expect(both({ title: 'ours', times }, { title: 'theirs' })).toEqual({ ...RECORD, title: 'ours', times });
    expect(both({ title: 'ours' }, { title: 'theirs' }).title).toBe('ours');
    expect(both({ added: AT_11, title: 'ours' }, { title: 'theirs', times })).toEqual({
      id: 'r',
      title: 'ours',
      added: AT_11,
    });
  });

  it('keeps out what was taken out later, here and for a third copy', () => {
    const times = { [tag('night')]: AT_10 };
    expect(both({ tags: ['night'] }, { tags: [], times })).toEqual({ ...RECORD, tags: [], times });
    expect(both({ tags: [], times }, { tags: [] })).toEqual({ ...RECORD, tags: [], times });
    expect(both({ tags: [], times }, { tags: [], times: { [tag('night')]: AT_11 } }).times).toEqual({
      [tag('night')]: AT_11,
    });
    expect(both({ tags: [], times }, { added: AT_10, tags: [], title: 'theirs' }).times).toBeUndefined();
  });

  it('leaves no time of what is worked out from both, of the place on one machine or of the record itself', () => {
    const times = { count: AT_10, progress: AT_10, added: AT_10, gone: AT_10 };
    expect(both({ count: 1, times }, { count: 2 })).toEqual({ ...RECORD, count: 2, times: { gone: AT_10 } });
  });

  it('leaves no time of an entry that says a later one itself', () => {
    const note = (at: string) => [{ id: 'n', at }];
    const notes = { key: ({ id }: { id: string }) => id, at: ({ at }: { at: string }) => at };
    const times = { [partOf('notes', 'n')]: AT_10 };
    const [mine, theirs] = [
      { ...RECORD, notes: note(AT_11), times, title: 'ours' },
      { ...RECORD, notes: note(AT_9) },
    ];
    const parts = { ...PARTS, entries: { notes } };
    expect(mergedBy<object>(parts, theirs, { ...mine, times: { ...times, title: AT_10 } }, 'mine')).toEqual({
      ...mine,
      times: { title: AT_10 },
    });
  });

  it('keeps when the rest was written where the record says another time', () => {
    expect(both({ added: AT_11, title: 'ours', times: { '*': AT_10 } }, { title: 'theirs' })).toEqual({
      id: 'r',
      title: 'ours',
      added: AT_11,
      times: { '*': AT_10 },
    });
  });

  it('of the place on one machine is ours, or theirs where we have none', () => {
    expect(both({ progress: 1, title: 'ours' }, { progress: 2, place: 'x' })).toMatchObject({
      progress: 1,
      place: 'x',
    });
    expect(both({ title: 'ours' }, { progress: 2, place: 'x' })).toMatchObject({ progress: 2 });
    expect(Object.keys(both({ title: 'ours' }, { place: 'x' }))).not.toContain('progress');
  });

  it('is worked out from both where its kind says so, and left out where there is nothing to say', () => {
    expect(both({ count: 1, place: 'x' }, { count: 2 }).count).toBe(2);
    expect(Object.keys(both({ count: 1, place: 'x' }, { count: 1, title: 'theirs' }))).not.toContain('count');
  });
});

describe('the whole', () => {
  it('has its fields in one order where both count alike', () => {
    expect(JSON.stringify(both({ title: 'ours' }, { place: 'x' }, 'larger'))).toBe(
      JSON.stringify({ id: 'r', added: AT_9, place: 'x', title: 'ours' }),
    );
  });

  it('is one of the two where the other has nothing new', () => {
    const [mine, theirs] = [RECORD, { ...RECORD, title: 'theirs' }];
    expect(mergedBy<object>(PARTS, mine, { ...RECORD }, 'mine')).toBe(mine);
    expect(mergedBy<object>(PARTS, mine, theirs, 'mine')).toBe(theirs);
    expect(mergedBy<object>(PARTS, theirs, mine, 'mine')).toBe(theirs);
  });

  it('is ours though a field that alone is no reason differs', () => {
    const parts = { ...PARTS, minor: 'looked' };
    const [mine, theirs] = [
      { ...RECORD, looked: 1 },
      { ...RECORD, looked: 2, times: { looked: AT_10 } },
    ];
    expect(
      mergedBy<object>({ ...parts, joined: { looked: () => 2 } }, mine, { ...theirs, times: {} }, 'mine'),
    ).toBe(mine);
    expect(mergedBy<object>(parts, mine, theirs, 'larger')).toBe(theirs);
  });

  it('of a kind that counts as a whole is the newer, of one moment ours or the larger', () => {
    const [early, late] = [
      { at: AT_9, note: 'b' },
      { at: AT_10, note: 'a' },
    ];
    const whole = (mine: object, theirs: object, tie: Tie = 'mine'): object =>
      mergedBy({ whole: 'at' }, mine, theirs, tie);
    expect([whole(early, late), whole(late, early)]).toEqual([late, late]);
    const other = { at: AT_9, note: 'c' };
    expect([whole(early, other), whole(other, early)]).toEqual([early, other]);
    expect([whole(early, other, 'larger'), whole(other, early, 'larger')]).toEqual([other, other]);
  });
});
