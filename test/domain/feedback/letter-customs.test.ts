/** Tone by country and title, days, and that nothing private is in any letter. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter, letterReading } from '../../../src/content/en/feedback/letters.js';
import { script } from '../../../src/content/en/index.js';
import {
  type AnswerValue,
  OUTCOMES,
  QUESTION_IDS,
  type QuestionId,
  STAGES,
} from '../../../src/domain/debrief/debrief.js';
import {
  LETTER_KINDS,
  LETTER_LENGTHS,
  type LetterGiven,
  letterFacts,
} from '../../../src/domain/feedback/letter.js';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';

type Values = Partial<Record<QuestionId, AnswerValue | null>>;

const GIVEN: LetterGiven = {
  asked: '2026-11-25',
  interviews: [],
  ownName: 'Ana Horvat',
  country: undefined,
  about: undefined,
  told: false,
  signed: [],
};
const facts = (values: Values, given: Partial<LetterGiven> = {}) =>
  letterFacts(script, debrief('2026-11-24-aaaa', values), { ...GIVEN, ...given }, letterReading);
const request = (values: Values, given: Partial<LetterGiven> = {}) =>
  letter(facts(values, given), 'request', 'mail').body;

describe('the greeting', () => {
  it.each([
    ['Dr Sarah Okafor', undefined, 'Dear Dr Okafor,'],
    ['Dr. Okafor', 'IE', 'Dear Dr Okafor,'],
    ['Dr Okafor', 'US', 'Dear Dr. Okafor,'],
    ['Ms Patel', 'CA', 'Dear Ms. Patel,'],
    ['Prof. Weber', 'GB', 'Dear Professor Weber,'],
    ['Matron Ruth Adeyemi', 'GB', 'Dear Matron Adeyemi,'],
    ['Frau Müller', 'DE', 'Dear Ms Müller,'],
    ['Herr Dr. Weber', 'DE', 'Dear Dr Weber,'],
    ['Priya', undefined, 'Hi Priya,'],
    ['the foreman Baz got his number', undefined, 'Hi Baz,'],
    ['Priya', 'IN', 'Dear Priya,'],
    ['Tom Hale', 'GB', 'Hi Tom,'],
    ['Tom Hale', 'ZA', 'Hi Tom,'],
    ['Tom Hale', 'DE', 'Dear Tom Hale,'],
    ['Kovács Anna', undefined, 'Dear Kovács Anna,'],
    ['the recruiter', 'US', 'Dear hiring team,'],
  ])('%s, %s: %s', (whom, country, wanted) =>
    expect(request({ 'ask-whom': whom }, { country }).split('\n')[0]).toBe(wanted),
  );

  it.each([
    [undefined, 'Kind regards'],
    ['NZ', 'Kind regards'],
    ['AU', 'Kind regards'],
    ['US', 'Best regards'],
    ['IN', 'Thanks and regards'],
    ['FR', 'Kind regards'],
  ])('the closing in %s: %s', (country, wanted) =>
    expect(request({}, { country })).toMatch(new RegExp(`\\n${wanted},\\nAna Horvat$`)),
  );
});

describe('the day', () => {
  const role = { role: 'Cook', company: 'Acme Ltd', stage: 'first-interview', 'heard-on': '2026-11-24' };
  const held = interview({ role: 'cook', company: 'ACME', when: '2026-11-19T14:00' });

  it.each<[string, Values, Partial<LetterGiven>, string]>([
    [
      'of the interview, where it is known',
      role,
      { interviews: [interview({ ...held, when: '2026-11-05' }), held] },
      'for the Cook role at Acme Ltd, and for the time you gave me on Thursday 19 November.',
    ],
    ['as it is written there', role, { interviews: [held], country: 'US' }, 'on Thursday, November 19.'],
    ['else of the answer', role, {}, 'I heard on Tuesday 24 November, and I understand your decision.'],
    [
      'no other job, and none that came later',
      role,
      {
        interviews: [
          interview({ ...held, role: 'Baker' }),
          interview({ ...held, company: 'Other' }),
          interview({ ...held, when: '2026-12-01' }),
        ],
      },
      'for the time you gave me.',
    ],
    ['of no answer, none', { ...role, outcome: 'no-reply' }, {}, 'for the time you gave me. I'],
    ['with an application, none', { ...role, stage: 'application' }, { interviews: [held] }, 'reading my'],
  ])('%s', (_, values, given, wanted) => expect(request(values, given)).toContain(wanted));

  it('while they wait it is the day they gave', () => {
    const waiting = facts({ ...role, outcome: 'waiting' });
    expect(letter(waiting, 'thank-you', 'mail').body).toContain(
      'talk with me on Tuesday 24 November about the Cook role at Acme Ltd.',
    );
  });
});

/** What the person knows is going to others, and what only says who and when. */
const IN_LETTERS: readonly QuestionId[] = ['outcome', 'role', 'company', 'stage', 'heard-on', 'ask-whom'];

it('no answer but job, employer, stage, day and whom to ask is in any letter, unless it was picked', () => {
  const own = QUESTION_IDS.filter((id) => !IN_LETTERS.includes(id));
  const values: Values = Object.fromEntries(
    own.map((id) => {
      const kind = script.questions.find((question) => question.id === id)?.kind;
      const words = `secret${id.replaceAll('-', '')}`;
      const many = kind === 'list' || kind === 'choices';
      return [
        id,
        kind === 'scale' ? 7 : kind === 'date' ? '2026-11-20' : many ? [words, `more${words}`] : words,
      ];
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...OUTCOMES),
      fc.constantFrom(...STAGES, null),
      fc.constantFrom('Dana', 'Dr Okafor', null),
      fc.constantFrom(...LETTER_KINDS),
      fc.constantFrom(...LETTER_LENGTHS),
      fc.constantFrom('GB', 'US', 'IN', 'DE', undefined),
      fc.boolean(),
      (outcome, stage, whom, kind, length, country, picked) => {
        const about = picked ? 'pickedwords' : undefined;
        const made = facts(
          { ...values, outcome, stage, role: 'Cook', 'ask-whom': whom },
          { country, about, interviews: [interview({ role: 'Cook', panel: 'secretpanel' })] },
        );
        const { subject, body } = letter(made, kind, length);
        expect(`${subject} ${body}`).not.toMatch(/secret|20 November|\b7\b/);
        const asks = kind === 'request' || kind === 'reminder';
        expect(body.includes('pickedwords')).toBe(picked && asks);
      },
    ),
  );
});
