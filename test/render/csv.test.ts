import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, recordsCsv } from '../../src/render/csv.js';
import { application } from '../support/applications.js';
import { anyApplication, anyDebrief } from '../support/arbitraries.js';
import { debrief } from '../support/debriefs.js';

const rows = (csv: string): readonly string[][] => parse(csv, { bom: true });

const written = debrief('2026-11-20-aaaa', {
  role: 'Staff nurse, nights',
  company: 'St "Mary\'s"',
  stage: 'final-round',
  outcome: 'rejected',
  'heard-on': '2026-11-21',
  sting: 7,
  'questions-asked': ['Why us?', 'Tell me about a time…'],
});

describe('CSV', () => {
  it('has one row a debrief, the columns of the list, then one a question; lists are lines of a cell', () => {
    const csv = recordsCsv([{ ...written, notes: 'a\n\nb', tags: ['x', 'y'] }], []);
    const [head, row, ...more] = rows(csv);
    expect(more).toEqual([]);
    expect(head).toEqual([...CSV_COLUMNS]);
    expect(head?.slice(0, 10)).toEqual(
      'kind id date role company stage outcome mode finished sting'.split(' '),
    );
    expect(new Set(head).size).toBe(head?.length);
    const record = Object.fromEntries(CSV_COLUMNS.map((name, at) => [name, row?.[at]]));
    expect(record).toMatchObject({
      kind: 'debrief',
      id: '2026-11-20-aaaa',
      date: '2026-11-21',
      role: 'Staff nurse, nights',
      company: 'St "Mary\'s"',
      finished: 'true',
      sting: '7',
      'questions-asked': 'Why us?\nTell me about a time…',
      known: '',
      notes: 'a\n\nb',
      tags: 'x\ny',
    });
    expect(csv.startsWith('\ufeffkind,')).toBe(true);
  });

  it('has a row an application, with what the list has', () => {
    const [, row] = rows(
      recordsCsv([], [application('2026-11-02-abcd', { company: 'Trust', outcome: 'no-reply' })]),
    );
    expect(row?.slice(0, 9)).toEqual(
      'application,2026-11-02-abcd,2026-11-02,Porter,Trust,application,no-reply,,'.split(','),
    );
    expect(row?.length).toBe(CSV_COLUMNS.length);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\r\n=1',
    '\u0000=1',
    '＝1',
    '\ufeff=1',
    '"=1"',
  ])('a cell that begins with %j is text', (typed) => {
    const [, row = []] = rows(recordsCsv([{ ...written, notes: typed }], []));
    expect(row.at(-2)).toMatch(/^\s*['\ufffd]/);
  });

  it('never holds a cell that a spreadsheet computes, nor a control character, whatever separator it takes', () => {
    fc.assert(
      fc.property(
        fc.array(anyDebrief, { maxLength: 3 }),
        fc.array(anyApplication, { maxLength: 2 }),
        (a, b) => {
          const csv = recordsCsv(a, b);
          expect(csv).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          for (const row of rows(csv)) expect(row).toHaveLength(CSV_COLUMNS.length);
          // Read with another separator, quotes mean nothing and every piece may become a cell.
          for (const cell of [...rows(csv).flat(), ...csv.split(/[;\t\n]/)])
            expect(cell.replace(/^[\s\p{Cf}"]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
