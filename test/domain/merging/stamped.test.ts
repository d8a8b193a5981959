/** Which parts of a changed record say when they were written: worked out by hand, on a record of a made-up kind. */

import { describe, expect, it } from 'vitest';
import { baseOf, entriesOf, partOf, pick, slotOf, stamped } from '../../../src/domain/merging/slots.js';
import type { Parts } from '../../../src/domain/record/parts.js';

const [AT_9, AT_10, AT_11] = ['09', '10', '11'].map((hour) => `2026-11-24T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
];

interface Note {
  readonly id: string;
  readonly at: string;
  readonly text: string;
}
const notes = { key: ({ id }: Note) => id, at: ({ at }: Note) => at };
const PARTS: Parts = { written: 'added', entries: { tags: { key: (tag: string) => tag }, notes } };

const RECORD = {
  id: 'r',
  added: AT_9,
  title: 'Nurse',
  tags: ['night'],
  notes: [{ id: 'n', at: AT_9, text: 'a' }],
};
const timesAfter = (change: object, before: object = RECORD, now = AT_10): unknown =>
  (stamped(PARTS, before, { ...before, ...change }, now) as { times?: unknown }).times;

describe('a changed record', () => {
  it('says of a field that changed, appeared or went when it was written', () => {
    expect(timesAfter({ title: 'Matron' })).toEqual({ title: AT_10 });
    expect(timesAfter({ place: 'Leeds' })).toEqual({ place: AT_10 });
    expect(timesAfter({ title: undefined })).toEqual({ title: AT_10 });
  });

  it('has no times where nothing changed', () => {
    expect(stamped(PARTS, RECORD, { ...RECORD }, AT_10)).toEqual(RECORD);
    expect(Object.keys(stamped<object>(PARTS, RECORD, { ...RECORD, times: {} }, AT_10))).not.toContain(
      'times',
    );
  });

  it('says it of each entry of a list, named by a code', () => {
    expect(timesAfter({ tags: ['night', 'ward 7'] })).toEqual({ [partOf('tags', 'ward 7')]: AT_10 });
    expect(timesAfter({ tags: [] })).toEqual({ [partOf('tags', 'night')]: AT_10 });
    expect(timesAfter({ notes: [] })).toEqual({ [partOf('notes', 'n')]: AT_10 });
    expect(partOf('tags', 'night')).toMatch(/^tags\/[^/]+$/);
    expect(partOf('tags', 'night')).not.toContain('night');
    expect(partOf('answers', 'next-time')).toBe('answers/next-time');
    expect(partOf('title')).toBe('title');
  });

  it('says it of an entry only where that does not say so itself', () => {
    const part = partOf('notes', 'n');
    expect(timesAfter({ notes: [{ id: 'n', at: AT_10, text: 'b' }] })).toBeUndefined();
    expect(timesAfter({ notes: [{ id: 'n', at: AT_10, text: 'b' }] }, RECORD, AT_11)).toBeUndefined();
    expect(timesAfter({ notes: [{ id: 'n', at: AT_9, text: 'b' }] })).toEqual({ [part]: AT_10 });
    expect(timesAfter({}, { ...RECORD, times: { [part]: AT_9 } })).toBeUndefined();
    // It was written at ten, and then again with its own time, the same one or a later one.
    const again = { ...RECORD, times: { [part]: AT_10 } };
    expect(timesAfter({ notes: [{ id: 'n', at: AT_11, text: 'b' }] }, again)).toBeUndefined();
    expect(timesAfter({ notes: [{ id: 'n', at: AT_10, text: 'a' }] }, again, AT_10)).toEqual({
      [part]: '2026-11-24T10:00:00.001Z',
    });
    expect(timesAfter({ title: 'Matron' }, again)).toEqual({ title: AT_10, [part]: AT_10 });
  });

  it('keeps the times of what did not change, a new one beside them', () => {
    const before = { ...RECORD, times: { place: AT_9, title: AT_9 } };
    expect(timesAfter({ title: 'Matron' }, before)).toEqual({ place: AT_9, title: AT_10 });
    expect(timesAfter({ times: { place: AT_11 } }, before)).toEqual({ place: AT_11, title: AT_9 });
  });

  it('has a later time than before where the clock was set back', () => {
    const before = { ...RECORD, times: { title: AT_11 } };
    expect(timesAfter({ title: 'Matron' }, before)).toEqual({ title: '2026-11-24T11:00:00.001Z' });
    expect(timesAfter({ title: 'Matron' }, RECORD, '2026-11-24T08:00:00.000Z')).toEqual({
      title: '2026-11-24T09:00:00.001Z',
    });
  });

  it('keeps what was written before the record got a new time at its old one', () => {
    expect(timesAfter({ added: AT_10 })).toEqual({ '*': AT_9 });
    expect(timesAfter({}, { ...RECORD, added: AT_10, times: { '*': AT_9 } })).toEqual({ '*': AT_9 });
    expect(timesAfter({ added: AT_9 }, { ...RECORD, added: AT_10, times: { '*': AT_9 } })).toBeUndefined();
  });

  it('of a kind without such a time has those of its parts alone', () => {
    const bare = { id: 'r', title: 'Nurse' };
    expect(stamped({}, bare, { ...bare, title: 'Matron' }, AT_10)).toEqual({
      ...bare,
      title: 'Matron',
      times: { title: AT_10 },
    });
    expect(stamped({}, bare, bare, AT_10)).toEqual(bare);
  });

  it('of a kind that counts as a whole has none', () => {
    const after = { ...RECORD, title: 'Matron' };
    expect(stamped({ whole: 'added' }, RECORD, after, AT_10)).toBe(after);
  });
});

describe('a part', () => {
  it('was written when the record says, or it says itself, whichever is later; else with the rest', () => {
    const part = partOf('notes', 'n');
    const at = (times: object, value?: Note): string =>
      slotOf(PARTS, { ...RECORD, times }, part, value, notes).at;
    const note = (at: string): Note => ({ id: 'n', at, text: '' });
    expect([at({ [part]: AT_10 }, note(AT_11)), at({ [part]: AT_11 }, note(AT_10))]).toEqual([AT_11, AT_11]);
    expect([at({ [part]: AT_10 }), at({}, note(AT_10)), at({})]).toEqual([AT_10, AT_10, AT_9]);
    expect([at({ '*': AT_11 }), at({ '*': 11 })]).toEqual([AT_11, '']);
    expect([baseOf({}, RECORD), baseOf({ written: 'begun' }, RECORD)]).toEqual(['', '']);
  });

  it('of two: the later one, though it is missing; of one moment what is there, then ours or the larger', () => {
    const slot = (value: unknown, at = AT_9) => ({ value, at });
    expect(pick(slot('a'), slot('b', AT_10), 'mine').value).toBe('b');
    expect(pick(slot('a', AT_10), slot('b'), 'mine').value).toBe('a');
    expect(pick(slot('a'), slot(undefined, AT_10), 'mine').value).toBeUndefined();
    expect(pick(slot('a'), slot(undefined), 'larger').value).toBe('a');
    expect(pick(slot(undefined), slot('a'), 'mine').value).toBe('a');
    expect([pick(slot('a'), slot('b'), 'mine').value, pick(slot('a'), slot('b'), 'larger').value]).toEqual([
      'a',
      'b',
    ]);
    expect(pick(slot('b'), slot('a'), 'larger').value).toBe('b');
  });

  it('of two of one moment is joined where its kind says how, and not where one is missing or both are the same', () => {
    const join = {
      key: String,
      join: (mine: string, theirs: string, tie: string) => `${mine}+${theirs} ${tie}`,
    };
    const slot = (value: unknown) => ({ value, at: AT_9 });
    expect(pick(slot('a'), slot('b'), 'larger', join)).toEqual(slot('a+b larger'));
    expect(pick(slot('a'), slot('a'), 'larger', join)).toEqual(slot('a'));
    expect(pick(slot('a'), slot(undefined), 'larger', join)).toEqual(slot('a'));
  });

  it('of answers is known by its question, of a list by its key; anything else has none', () => {
    expect([...entriesOf(notes, { later: 1 })]).toEqual([['later', 1]]);
    expect([...entriesOf(PARTS.entries?.tags as never, ['night'])]).toEqual([['night', 'night']]);
    expect([...entriesOf(notes, 'text'), ...entriesOf(notes, undefined)]).toEqual([]);
  });
});
