import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { planChecklist } from '../../../src/domain/checklist/plan.js';
import { isOnlyNotes } from '../../../src/domain/debrief/debrief.js';
import { asDebriefs, isJrnl, readJrnl } from '../../../src/domain/trackers/jrnl.js';
import { debrief } from '../../support/debriefs.js';

const entry = (more: object = {}) => ({
  title: 'Called in sick.',
  body: 'Wrote.\r\n\r\nMore.',
  date: '2026-03-29',
  time: '09:00',
  tags: ['@work', '#Anna'],
  starred: true,
  ...more,
});

describe('jrnl', () => {
  it('an entry becomes a finished debrief of its day with nothing but notes and tags', () => {
    const { entries, bad } = readJrnl({ tags: {}, entries: [entry()] });
    expect(bad).toEqual([]);
    const [made, ...more] = asDebriefs(entries, new Map());
    expect(more).toEqual([]);
    expect(made).toMatchObject({
      begun: '2026-03-29T07:00:00.000Z',
      finished: '2026-03-29T07:00:00.000Z',
      answers: {},
      notes: 'Called in sick.\nWrote.\n\nMore.',
      tags: ['anna', 'starred', 'work'],
    });
    expect(made?.id).toMatch(/^2026-03-29-/);
    expect(made && isOnlyNotes(made)).toBe(true);
  });

  it('the same file twice gives the same ids; two entries never share one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')), (titles) => {
        const { entries } = readJrnl({ entries: titles.map((title) => entry({ title })) });
        const first = asDebriefs(entries, new Map());
        const again = asDebriefs(entries, new Map(first.map((made) => [made.id, made])));
        expect(again).toEqual(first);
        expect(first.length).toBe(new Set(entries.map((item) => item.text)).size);
      }),
    );
  });

  it('an id that belongs to something else is not taken over', () => {
    const { entries } = readJrnl({ entries: [entry()] });
    const [made] = asDebriefs(entries, new Map());
    const other = debrief(made?.id ?? '', { role: 'Nurse' });
    expect(asDebriefs(entries, new Map([[other.id, other]]))[0]?.id).not.toBe(other.id);
  });

  it('an entry that cannot be read is named by its number', () => {
    const { bad } = readJrnl({
      entries: [entry(), { body: 'x' }, entry({ date: '2026-02-30' }), entry({ title: ' ', body: '' }), 7],
    });
    expect(bad.map((problem) => [problem.entry, problem.problem])).toEqual([
      [2, 'not-an-entry'],
      [3, 'not-a-day'],
      [4, 'no-text'],
      [5, 'not-an-entry'],
    ]);
  });

  it('is known by its shape', () => {
    expect(isJrnl({ tags: {}, entries: [] })).toBe(true);
    expect(isJrnl({ entries: [entry()] })).toBe(true);
    expect(isJrnl(entry())).toBe(true);
    expect(isJrnl({ entries: [] })).toBe(false);
    expect(isJrnl({ format: 'rejection-coach', version: 1 })).toBe(false);
  });

  it('changes nothing in a checklist', () => {
    const lived = [
      debrief('2026-11-20-aaaa', { 'more-needed': ['what the ward does'] }),
      debrief('2026-11-22-bbbb', { 'more-needed': ['what the ward does all day'] }),
    ];
    const { entries } = readJrnl({ entries: [entry(), entry({ date: '2026-11-21' })] });
    const plan = (debriefs: typeof lived) =>
      planChecklist({
        debriefs,
        interview: null,
        today: '2026-11-24',
        ticks: [],
        script,
        words: checklistText,
      });
    expect(plan([...lived, ...asDebriefs(entries, new Map())])).toEqual(plan(lived));
  });
});
