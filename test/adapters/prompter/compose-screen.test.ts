import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compose,
  type Frame,
  leftOver,
  usable,
} from '../../../src/adapters/prompter/questions/compose-screen.js';
import { styleFor } from '../../../src/adapters/prompter/questions/theme.js';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import { widthOf } from '../../../src/domain/text/wrap.js';

const style = styleFor(0);
const text = fc.lorem({ maxCount: 30 });
const few = fc.array(text, { maxLength: 12 });

const input = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat()).map(
  ([rows, at]): Frame => ({
    rows: Array.from({ length: rows }, (_, index) => `row ${index}`),
    row: at % rows,
    column: 2,
  }),
);

const parts = fc.record({
  progress: text,
  inView: fc.array(fc.record({ label: text, lines: few }), { maxLength: 3 }),
  text,
  hint: text,
  offered: few,
  input,
  message: text,
  why: text,
  keys: few,
});

describe('a question on a screen', () => {
  it('is never taller or wider than the terminal, and the row with the cursor is always on it', () => {
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 13, max: 120 }),
        fc.integer({ min: 4, max: 60 }),
        (all, columns, rows) => {
          const size = { columns, rows };
          const frame = compose(all, size, style, promptText);
          expect(frame.rows.length).toBeLessThan(rows);
          for (const row of frame.rows) expect(widthOf(row)).toBeLessThanOrEqual(usable(size));
          expect(frame.rows[frame.row]).toBe(all.input.rows[all.input.row]);
        },
      ),
    );
  });

  it('lets the earlier answers go before what is typed', () => {
    const lines = ['one', 'two', 'three'];
    const all = {
      progress: 'Progress',
      inView: [{ label: 'You wrote', lines }],
      text: 'The question',
      hint: '',
      offered: [],
      input: { rows: ['> 1', '  2', '  3'], row: 2, column: 2 },
      message: '',
      why: '',
      keys: ['Keys'],
    };
    expect(compose(all, { columns: 80, rows: 14 }, style, promptText).rows).toContain('  2 more lines below');
    expect(compose(all, { columns: 80, rows: 12 }, style, promptText).rows).toEqual([
      ...['Progress', '', 'The question', '', '> 1', '  2', '  3', '', 'Keys'],
    ]);
  });
});

describe('what is left of it', () => {
  it('is the question and the first rows of the answer', () => {
    const size = { columns: 20, rows: 24 };
    expect(leftOver('Which?', ['one'], size, style)).toEqual(['Which?', '  one']);
    expect(leftOver('Which?', ['one two three four five', 'six', 'seven'], size, style)).toEqual([
      ...['Which?', '  - one two three', '    four five', '  - six …'],
    ]);
    expect(leftOver('Which?', [], size, style)).toEqual(['Which?']);
  });
});
