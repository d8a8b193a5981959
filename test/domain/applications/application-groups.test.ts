import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationsOf, otherRounds } from '../../../src/domain/applications/application-groups.js';
import { companyKey } from '../../../src/domain/text/company.js';
import { debrief } from '../../support/debriefs.js';

const round = (id: string, company: string | null, role: string | null = 'Nurse', heard?: string) =>
  debrief(id, { company, role, ...(heard ? { 'heard-on': heard } : {}) });

const ids = (groups: ReturnType<typeof applicationsOf>) => groups.map((group) => group.map(({ id }) => id));

describe('companyKey', () => {
  it.each([
    ['ACME Ltd.', 'Acme'],
    ['The Acme Company', 'acme'],
    ['St Mary’s', "st. mary's"],
    ['Žito d.o.o.', 'Zito'],
    ['  Two   Words ', 'two words'],
    ['C++ Works', 'c++ works'],
  ])('%s is %s', (a, b) => expect(companyKey(a)).toBe(companyKey(b)));

  it.each([
    ['Acme', 'Acme Labs'],
    ['North Bank', 'South Bank'],
    ['Group', ''],
    ['The', ''],
  ])('%s is not %s', (a, b) => expect(companyKey(a)).not.toBe(companyKey(b)));
});

describe('applicationsOf', () => {
  it('puts the rounds with one company for one role together, the oldest first', () => {
    const all = [
      round('2026-03-02-cccc', 'Acme Ltd', 'nurse'),
      round('2026-02-01-bbbb', 'Other'),
      round('2026-01-01-aaaa', 'ACME', 'Nurse '),
    ];
    expect(ids(applicationsOf(all))).toEqual([['2026-01-01-aaaa', '2026-03-02-cccc'], ['2026-02-01-bbbb']]);
  });

  it('another role is another application, and so is a role that was not given', () => {
    const all = [
      round('2026-01-01-aaaa', 'Acme', 'Nurse'),
      round('2026-01-02-bbbb', 'Acme', 'Matron'),
      round('2026-01-03-cccc', 'Acme', null),
    ];
    expect(applicationsOf(all)).toHaveLength(3);
  });

  it('without a company nothing belongs together', () => {
    expect(applicationsOf([round('2026-01-01-aaaa', null), round('2026-01-02-bbbb', null)])).toHaveLength(2);
  });

  it('180 days after the first round still belong to it, 181 do not', () => {
    const first = round('2026-01-01-aaaa', 'Acme');
    const middle = round('2026-05-01-bbbb', 'Acme');
    expect(ids(applicationsOf([first, middle, round('2026-06-30-cccc', 'Acme')]))).toHaveLength(1);
    expect(ids(applicationsOf([first, middle, round('2026-07-01-cccc', 'Acme')]))).toEqual([
      ['2026-01-01-aaaa', '2026-05-01-bbbb'],
      ['2026-07-01-cccc'],
    ]);
  });

  it('old interviews that are entered on the same day are told apart by the day of the answer', () => {
    const all = [
      round('2026-11-24-aaaa', 'Acme', 'Nurse', '2024-05-01'),
      round('2026-11-24-bbbb', 'Acme', 'Nurse', '2026-11-20'),
    ];
    expect(applicationsOf(all)).toHaveLength(2);
  });

  const some = fc
    .uniqueArray(
      fc.record({
        day: fc.integer({ min: 0, max: 700 }),
        code: fc.stringMatching(/^[a-z]{4}$/),
        company: fc.constantFrom('Acme', 'ACME Ltd', 'Other', null),
        role: fc.constantFrom('Nurse', 'nurse', 'Cook', null),
      }),
      { selector: (drawn) => drawn.code, maxLength: 12 },
    )
    .map((all) =>
      all.map(({ day, code, company, role }) =>
        round(`${new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)}-${code}`, company, role),
      ),
    );

  it('every debrief is in exactly one group, whatever the order', () => {
    fc.assert(
      fc.property(some, (all) => {
        const groups = applicationsOf(all);
        expect(
          groups
            .flat()
            .map((debrief) => debrief.id)
            .sort(),
        ).toEqual(all.map((debrief) => debrief.id).sort());
        expect(ids(applicationsOf([...all].reverse()))).toEqual(ids(groups));
      }),
    );
  });
});

describe('otherRounds', () => {
  it('names the others only', () => {
    const [first, second] = [round('2026-01-01-aaaa', 'Acme'), round('2026-02-01-bbbb', 'Acme')];
    expect(
      otherRounds(second, [second, round('2026-01-05-cccc', 'Else'), first]).map(({ id }) => id),
    ).toEqual([first.id]);
    expect(otherRounds(second, [])).toEqual([]);
  });
});
