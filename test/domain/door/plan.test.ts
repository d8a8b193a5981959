import { describe, expect, it } from 'vitest';
import { type DoorInput, planDoor } from '../../../src/domain/door/plan.js';

const nothing: DoorInput = {
  over: null,
  ahead: null,
  drafts: 0,
  feedback: false,
  items: 0,
  open: 0,
  cards: 0,
};
const LAST = 'another-no add-interview look-back leave';
const BEFORE = 'checklist page rehearse';

describe('the front door', () => {
  it.each<[string, Partial<DoorInput>, string | null, string]>([
    ['nothing is near', {}, null, LAST],
    [
      'no interview is ahead, and there is something to do and to rehearse',
      { items: 3, open: 2, cards: 2 },
      null,
      'checklist tick rehearse add-interview another-no look-back leave',
    ],
    [
      'no interview is ahead, and everything is done',
      { items: 3 },
      null,
      'checklist add-interview another-no look-back leave',
    ],
    ['a draft', { drafts: 1 }, 'draft', `go-on throw-away ${LAST}`],
    ['feedback is due', { feedback: true }, 'feedback', `feedback ${LAST}`],
    [
      'a draft comes before feedback',
      { drafts: 2, feedback: true },
      'draft',
      `go-on throw-away feedback ${LAST}`,
    ],
    [
      'an interview within a week comes before both',
      { ahead: { days: 7 }, drafts: 1, feedback: true, cards: 1 },
      'interview',
      `${BEFORE} go-on throw-away feedback ${LAST}`,
    ],
    [
      'an interview of today',
      { ahead: { days: 0 }, cards: 0, items: 4, open: 4 },
      'interview',
      `checklist tick page ${LAST}`,
    ],
    [
      'a later interview comes after both',
      { ahead: { days: 8 }, drafts: 1, feedback: true, cards: 1 },
      'draft',
      `go-on throw-away feedback ${BEFORE} ${LAST}`,
    ],
    [
      'an interview without a date comes after a draft',
      { ahead: { days: null }, drafts: 1 },
      'draft',
      `go-on throw-away checklist page ${LAST}`,
    ],
    ['a later interview alone', { ahead: { days: 30 } }, 'interview', `checklist page ${LAST}`],
    [
      'the day after an interview',
      { over: 1, ahead: { days: 1 }, drafts: 1 },
      'over',
      `how-it-went checklist page go-on throw-away ${LAST}`,
    ],
    ['two weeks after an interview', { over: 14 }, 'over', `how-it-went ${LAST}`],
    ['longer after an interview', { over: 15 }, null, LAST],
  ])('%s', (_, input, nearest, rows) => {
    const door = planDoor({ ...nothing, ...input });
    expect(door.rows.join(' ')).toBe(rows);
    expect(door.nearest).toBe(nearest);
  });
});
