import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debrief, QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import { broughtBack, withAnswer } from '../../../src/domain/debrief/versions.js';
import { differences } from '../../../src/domain/journal/diff.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import { laterThan } from '../../../src/domain/record/parts.js';
import { answersOf, debrief } from '../../support/debriefs.js';

const ID = '2026-11-24-k7qm';
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const value = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.integer({ min: 0, max: 10 }),
  fc.array(fc.string()),
);
const answers = fc.dictionary(
  fc.constantFrom('role', 'known', 'sting', 'from-elsewhere'),
  fc.record({ value, at: instant }),
);
const debriefs: fc.Arbitrary<Debrief> = answers.map((given) => debrief(ID, {}, { answers: given }));

describe('a time for what replaces something', () => {
  it('is now, but never before what it replaces', () => {
    expect(laterThan(undefined, '2026-11-24T10:00:00.000Z')).toBe('2026-11-24T10:00:00.000Z');
    expect(laterThan('2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z')).toBe(
      '2026-11-24T10:00:00.000Z',
    );
    expect(laterThan('2030-01-01T00:00:00.000Z', '2026-11-24T10:00:00.000Z')).toBe(
      '2030-01-01T00:00:00.001Z',
    );
    expect(laterThan('2026-11-24T12:00:00+02:00', '2026-11-24T10:00:00.000Z')).toBe(
      '2026-11-24T10:00:00.001Z',
    );
  });
});

describe('an answer that is given now', () => {
  it('wins over the one that it replaced, whatever either clock said', () => {
    fc.assert(
      fc.property(debriefs, fc.string(), instant, (before, role, now) => {
        const after = withAnswer(before, 'role', role, now);
        expect(after.answers.role?.value).toBe(role);
        expect(merged('debriefs', after, before)).toEqual(after);
        expect(merged('debriefs', before, after).answers).toEqual(after.answers);
      }),
    );
  });

  it('that says the same changes nothing', () => {
    const before = debrief(ID, { known: ['a'], role: null });
    expect(withAnswer(before, 'known', ['a'], '2030-01-01T00:00:00.000Z')).toBe(before);
    expect(withAnswer(before, 'role', null, '2030-01-01T00:00:00.000Z')).toBe(before);
    expect(withAnswer(before, 'company', null, '2030-01-01T00:00:00.000Z').answers.company?.value).toBeNull();
  });

  it('the clock of an answer may be written in another zone', () => {
    const mine = debrief(ID, {}, { answers: { role: { value: 'mine', at: '2026-11-24T11:00:00+02:00' } } });
    const theirs = debrief(
      ID,
      {},
      { answers: { role: { value: 'theirs', at: '2026-11-24T10:00:00.000Z' } } },
    );
    expect(merged('debriefs', mine, theirs).answers.role?.value).toBe('theirs');
    expect(merged('debriefs', theirs, mine).answers.role?.value).toBe('theirs');
  });
});

describe('how two versions differ', () => {
  it('in nothing from itself, and in the same from either side', () => {
    fc.assert(
      fc.property(debriefs, debriefs, (a, b) => {
        expect(differences('debriefs', a, a)).toEqual([]);
        expect([...differences('debriefs', a, b)].sort()).toEqual([...differences('debriefs', b, a)].sort());
      }),
    );
  });

  it('names questions in the order asked, then fields; not the place where a draft stands', () => {
    const before = debrief(ID, { sting: 3, role: 'a', known: ['x'] }, { progress: { at: 'role' } });
    const after = {
      ...debrief(ID, { sting: 4, role: 'b', known: ['x'] }),
      tags: ['t'],
      mode: 'full' as const,
    };
    expect(differences('debriefs', before, after)).toEqual(['sting', 'role', 'mode', 'tags']);
    expect(differences('debriefs', debrief(ID, { role: null }), debrief(ID))).toEqual([]);
    expect(QUESTION_IDS.indexOf('sting')).toBeLessThan(QUESTION_IDS.indexOf('role'));
  });
});

describe('a version that is brought back', () => {
  it('says what it said, and no merge with what it replaced undoes that', () => {
    fc.assert(
      fc.property(debriefs, debriefs, instant, (present, version, now) => {
        const after = broughtBack(present, version, now);
        expect(differences('debriefs', after, version)).toEqual([]);
        const again = merged('debriefs', after, present);
        for (const [id, answer] of Object.entries(after.answers))
          expect(again.answers[id]?.value).toEqual(answer.value);
      }),
    );
  });

  it('is as it was where the present one can’t be read', () => {
    const version = debrief(ID, { role: 'a' }, { answers: answersOf({ role: 'a' }) });
    expect(broughtBack(null, version, '2030-01-01T00:00:00.000Z')).toEqual(version);
  });
});
