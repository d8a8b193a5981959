import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { readAnswer, readAnswers, scaleTyped } from '../../../src/domain/debrief/answers.js';
import type { QuestionId } from '../../../src/domain/debrief/debrief.js';
import { questionOf } from '../../../src/domain/debrief/script.js';

const today = '2026-11-24';
const read = (id: QuestionId, value: unknown) => readAnswer(questionOf(script, id), value, today);

describe('one answer', () => {
  it.each([
    ['sting', 0, 0],
    ['sting', 10, 10],
    ['role', '  Staff   nurse\n', 'Staff nurse'],
    ['friend', 'one\r\ntwo\r\n\r\nthree\n', 'one\ntwo\n\nthree'],
    ['friend', '  indented stays\n', '  indented stays'],
    ['known', ['a', ' ', 'b\nc'], ['a', 'b c']],
    ['other-reasons', ['timing', 'my own reason'], ['timing', 'my own reason']],
    ['outcome', 'no-reply', 'no-reply'],
    ['heard-on', '2026-11-24', '2026-11-24'],
    ['ask-by', '2027-01-01', '2027-01-01'],
  ] as const)('%s takes %j', (id, given, value) => {
    expect(read(id, given)).toEqual({ ok: true, value });
  });

  it.each([
    ['role', ''],
    ['role', '   '],
    ['known', []],
    ['known', ['', ' ']],
    ['sting', null],
  ] as const)('%s with %j is a skip', (id, given) => {
    expect(read(id, given)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['sting', 11, 'scale'],
    ['sting', -1, 'scale'],
    ['sting', 7.5, 'scale'],
    ['sting', '7', 'scale'],
    ['role', 7, 'string'],
    ['role', ['x'], 'string'],
    ['friend', {}, 'string'],
    ['known', 'a fact', 'strings'],
    ['known', [1], 'strings'],
    ['known', { 0: 'x' }, 'strings'],
    ['outcome', 'fired', 'choice'],
    ['outcome', 1, 'choice'],
    ['heard-on', 'yesterday', 'date'],
    ['heard-on', '2026-02-30', 'date'],
    ['heard-on', 20261124, 'date'],
    ['heard-on', '2026-11-25', 'future'],
  ] as const)('%s refuses %j', (id, given, type) => {
    expect(read(id, given)).toMatchObject({ ok: false, problem: { type } });
  });
});

describe('a number on a scale, as it is typed', () => {
  it.each([
    ['7', 7],
    [' 10 ', 10],
    ['seven', 7],
    ['Ten', 10],
    ['7/10', 7],
    ['7 / 10', 7],
    ['7 out of 10', 7],
    ['seven out of ten', 7],
    ['0', 0],
    ['11', 11],
    ['like a 7 idk', 7],
    ['7ish', 7],
    ['maybe 7/10 today', 7],
    ['about seven.', 7],
  ])('%j', (typed, value) => {
    expect(scaleTyped(typed)).toBe(value);
  });

  it.each(['', '7.5', '-1', 'seven or eight', '7/5', 'out of 10', '6-7', '777', 'no one', 'bad', '6 or 7'])(
    '%j is none',
    (typed) => {
      expect(scaleTyped(typed)).toBeNaN();
    },
  );
});

describe('a whole set', () => {
  it('reports unknown ids, wrong types and answers that do not apply, all at once', () => {
    const result = readAnswers(
      script,
      { roll: 'x', sting: 11, belief: 3, 'ask-whom': 'Dana', 'feedback-said': 'more depth', role: 'Nurse' },
      today,
    );
    expect(result).toEqual({
      ok: false,
      problems: [
        { id: 'roll', problem: { type: 'unknown' } },
        { id: 'sting', problem: { type: 'scale' } },
        { id: 'belief', problem: { type: 'not-asked' } },
        { id: 'ask-whom', problem: { type: 'not-asked' } },
      ],
    });
  });

  it('gives the values without the skipped ones; the mode decides nothing here', () => {
    const result = readAnswers(script, { thought: 'x', belief: 3, role: null, known: [] }, today);
    expect(result.ok && [...result.values]).toEqual([
      ['thought', 'x'],
      ['belief', 3],
    ]);
  });

  it('takes ids that are names of things every object has as unknown', () => {
    const result = readAnswers(script, JSON.parse('{"__proto__": 1, "constructor": "x"}'), today);
    expect(!result.ok && result.problems.map((problem) => problem.id)).toEqual(['__proto__', 'constructor']);
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        const ids = script.questions.map((question) => question.id);
        readAnswers(script, { ...given, [ids[0] ?? '']: given }, today);
      }),
    );
  });
});

describe('a list whose places count', () => {
  const proof = questionOf(script, 'proof');

  it('keeps the place of an entry that was skipped', () => {
    expect(readAnswer(proof, ['a', ' ', 'b', ''], today)).toEqual({ ok: true, value: ['a', '', 'b', ''] });
    expect(readAnswer(proof, ['', ''], today)).toEqual({ ok: true, value: null });
  });
});
