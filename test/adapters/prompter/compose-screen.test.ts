import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerLine,
  compose,
  type Frame,
  usable,
} from '../../../src/adapters/prompter/questions/compose-screen.js';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import { widthOf } from '../../../src/domain/text/wrap.js';
import { themeOf } from '../../../src/render/terminal/theme.js';

const theme = themeOf({ colour: 0, plain: false });
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
  dots: fc.integer({ min: 0, max: 4 }).map((at) => ({ at, of: 4 })),
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
          const frame = compose(all, size, theme, promptText);
          expect(frame.rows.length).toBeLessThan(rows);
          for (const row of frame.rows) expect(widthOf(row)).toBeLessThanOrEqual(usable(size));
          expect(frame.rows[frame.row]).toBe(all.input.rows[all.input.row]);
        },
      ),
    );
  });

  it('shows the one line that a question is about whole, where there is room', () => {
    const line = 'They said that your examples needed more detail, and numbers. '.repeat(6);
    const all = {
      progress: '',
      inView: [{ label: 'They said', lines: [line] }],
      text: 'What will you do with this?',
      hint: '',
      offered: [],
      input: { rows: ['row 0'], row: 0, column: 2 },
      message: '',
      why: '',
      keys: [],
    };
    const shown = (rows: number): string =>
      compose(all, { columns: 60, rows }, theme, promptText).rows.join('\n');
    expect(shown(24)).not.toContain('…');
    expect(shown(9)).toContain('…');
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
    expect(compose(all, { columns: 80, rows: 14 }, theme, promptText).rows.slice(2, 6)).toEqual([
      ...['You wrote', '│ one', '│ …', ''],
    ]);
    const two = { ...all, inView: [...all.inView, { label: 'And', lines }] };
    expect(compose(two, { columns: 80, rows: 16 }, theme, promptText).rows.slice(2, 7)).toEqual([
      ...['You wrote', '│ one', '│ two', '│ three', ''],
    ]);
    expect(compose(all, { columns: 80, rows: 12 }, theme, promptText).rows).toEqual([
      ...['Progress', '', 'The question', '', '> 1', '  2', '  3', '', 'Keys'],
    ]);
  });
});

describe('what is left of it', () => {
  it('is one line that is never wider than the terminal, and says whether the whole answer is in it', () => {
    const lineOf = (entries: string[], columns: number, label = 'Which?') =>
      answerLine({ label, entries, answered: true }, { columns, rows: 24 }, theme);
    expect(lineOf(['one', 'two'], 80)).toEqual({
      row: '✓ Which?                            one; two',
      whole: true,
    });
    expect(lineOf(['6'], 38, 'How much does it hurt right now?').row).toBe(
      '✓ How much does it hurt right now?  6',
    );
    expect(lineOf(['one two three four five'], 24)).toEqual({ row: '✓ one two three four …', whole: false });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1 }),
        text,
        fc.integer({ min: 16, max: 120 }),
        (entries, label, columns) => {
          expect(widthOf(lineOf(entries, columns, label).row)).toBeLessThan(columns);
        },
      ),
    );
  });
});
