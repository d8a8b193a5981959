/** The reason that stands under an item, and when a tick no longer holds. */

import { describe, expect, it } from 'vitest';
import { debrief, nurseDebrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { own, plan, tickOf, withText } from './run-plan.js';

const unrelated = debrief('2026-11-01-aaaa', { 'could-change': 'sleep more' });
const first = nurseDebrief({ 'more-needed': ['stock control'] }, { id: '2026-11-10-bbbb' });
const second = nurseDebrief({ 'more-needed': ['controlling stock'] }, { id: '2026-11-20-cccc' });
const third = nurseDebrief({ 'more-needed': ['Controlling Stock'] }, { id: '2026-11-21-dddd' });

describe('the reason of an item', () => {
  it('that came up once is what kind it is and where it comes from', () => {
    expect(withText(plan([first]), 'stock control').from).toBe(
      "From your debrief: Staff nurse, St Mary's, 10 Nov 2026.",
    );
  });

  it('that came up again says in how many debriefs since the first of them, and in which other words', () => {
    expect(withText(plan([unrelated, first, second]), 'controlling stock').why).toBe(
      'In 2 of your last 2. Also in your words: "stock control".',
    );
  });

  it('quotes no wording that differs from its own only in case', () => {
    expect(withText(plan([second, third]), 'Controlling Stock').why).toBe('In 2 of your last 2.');
  });

  it('that was ticked and came up again begins with that', () => {
    const tick = tickOf(withText(plan([first]), 'stock control'), '2026-11-15T10:00:00.000Z');
    expect(withText(plan([first, second], { ticks: [tick] }), 'controlling stock').why).toMatch(
      /^This came up again\. In 2 of your last 2\. Also /,
    );
  });
});

describe('a tick', () => {
  it('of an item that is no research holds for the next interview too', () => {
    const tick = tickOf(withText(plan([first]), 'stock control'), '2026-11-15T10:00:00.000Z');
    const next = interview({ added: '2026-11-22T10:00:00.000Z' });
    expect(withText(plan([first], { interview: next, ticks: [tick] }), 'stock control').done).toBe(true);
  });

  it('of the moment in which the item came up holds', () => {
    const item = withText(plan([second]), 'controlling stock');
    const at = second.answers['more-needed']?.at ?? '';
    expect(withText(plan([second], { ticks: [tickOf(item, at, [])] }), 'controlling stock').done).toBe(true);
    const before = new Date(Date.parse(at) - 1).toISOString();
    expect(withText(plan([second], { ticks: [tickOf(item, before, [])] }), 'controlling stock').done).toBe(
      false,
    );
  });

  it('that is the newest counts, whichever comes first', () => {
    const item = withText(plan([first]), 'stock control');
    const done = tickOf(item, '2026-11-22T10:00:00.000Z');
    const opened = { ...tickOf(item, '2026-11-23T10:00:00.000Z'), done: false };
    for (const ticks of [
      [done, opened],
      [opened, done],
    ])
      expect(withText(plan([first], { ticks }), 'stock control').done).toBe(false);
  });
});

describe('homework', () => {
  const question = debrief('2026-11-20-aaaa', { 'look-up': ['opening hours'] });

  it('only a question to look up is homework', () => {
    const items = own(plan([question, first], { interview: interview() }));
    expect(items.filter((item) => item.homework !== null).map((item) => item.task)).toEqual(['find-out']);
  });

  it('is done once something was found, and not by an empty finding', () => {
    const [item] = own(plan([question], { interview: interview() }));
    const key = item?.homework?.key ?? '';
    const withFinding = (text: string) =>
      own(
        plan([question], {
          interview: interview({ findings: [{ task: key, text, at: '2026-11-23T10:00:00.000Z' }] }),
        }),
      )[0];
    expect(item?.done).toBe(false);
    expect(withFinding('nine to five')?.done).toBe(true);
    expect(withFinding('')?.done).toBe(false);
  });
});
