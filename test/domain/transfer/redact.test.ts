import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { naming } from '../../../src/content/en/transfer/names.js';
import { type Debrief, QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { companyNames, patternOf, peopleIn } from '../../../src/domain/text/names.js';
import { share } from '../../../src/domain/transfer/redact.js';
import { debrief } from '../../support/debriefs.js';
import { reply } from '../../support/feedback.js';

const interview = (company: string): Interview => ({
  id: '2026-11-20-abcd',
  added: '2026-11-20T10:00:00.000Z',
  role: `Analyst at ${company}`,
  company,
  when: null,
  stage: null,
  done: null,
});

const shared = (
  debriefs: readonly Debrief[],
  { interviews = [], ownName }: { interviews?: readonly Interview[]; ownName?: string } = {},
) =>
  share({
    script,
    debriefs,
    interviews,
    journal: { debriefs, interviews, applications: [] },
    ownName,
    words: naming,
  });

/** What `text` becomes in a debrief with that company and that person to ask. */
const redacted = (company: string, whom: string, text: string, ownName?: string): unknown =>
  shared([debrief('2026-11-24-aaaa', { company, 'ask-whom': whom, 'feedback-said': text })], {
    ...(ownName === undefined ? {} : { ownName }),
  }).debriefs[0]?.answers['feedback-said']?.value;

describe('the names of companies', () => {
  it.each([
    ['Acme', 'Acme said no', '[company] said no'],
    ['Acme', 'acme said no', '[company] said no'],
    ['Acme', 'ACME said no', '[company] said no'],
    ['acme', 'Acme said no', '[company] said no'],
    ['Acme', "Acme's panel", "[company]'s panel"],
    ['Acme', 'an ex-Acme engineer', 'an ex-[company] engineer'],
    ['Acme', 'acmella flowers', 'acmella flowers'],
    ['Acme', 'placme', 'placme'],
    ['Acme Ltd.', 'Acme said no', '[company] said no'],
    ['Acme Ltd.', 'Acme Ltd. said no', '[company] said no'],
    ['Acme Corporation Inc', 'Acme', '[company]'],
    ['The Acme Company', 'acme', '[company]'],
    ['Acme Widgets', 'Acme was kind', '[company] was kind'],
    ['Acme Widgets', 'acme was kind', '[company] was kind'],
    ['Acme Widgets', 'at Widgets they', 'at [company] they'],
    ['Acme Widgets', 'I made widgets', 'I made widgets'],
    ['Acme Widgets', 'acme  widgets', '[company]'],
    ['Acme Widgets', 'Acme-Widgets', '[company]'],
    ['Acme Widgets', 'Acme\nWidgets', '[company]'],
    ["St Mary's Hospital", 'at St. Mary’s they', 'at St. [company] they'],
    ["St Mary's Hospital", 'any hospital', 'any hospital'],
    ['Riverside Primary School', 'another primary school', 'another primary school'],
    ['Riverside Primary School', 'riverside had cuts', '[company] had cuts'],
    ['Müller GmbH', 'Muller and MÜLLER', '[company] and [company]'],
    ['Mu\u0308ller', 'Müller', '[company]'],
    ['J.P. Morgan', 'JP Morgan', '[company]'],
    ['Next', 'what next? Next was fine', 'what next? [company] was fine'],
    ['Go', 'I go to Go', 'I go to [company]'],
    ['C++ (Berlin)', 'at C++ (Berlin) they', 'at [company] they'],
    ['株式会社', '株式会社 wrote', '[company] wrote'],
    ['Zoë & Co', 'zoe & co', '[company]'],
    ['Acme', 'see https://acme.example/jobs?id=3 now', 'see [contact] now'],
    ['Acme', 'jobs@acme.com wrote', '[contact] wrote'],
    ['Acme', 'acme.com/jobs', '[contact]'],
  ])('%s in "%s"', (company, text, wanted) => {
    expect(redacted(company, '', text)).toBe(wanted);
  });

  it('tells several apart, also those of records that are not handed on', () => {
    const here = debrief('2026-11-24-aaaa', { company: 'Acme', 'feedback-said': 'Acme, unlike Bolt' });
    const there = debrief('2026-11-23-bbbb', { company: 'Bolt' });
    const copy = share({
      script,
      debriefs: [here],
      interviews: [],
      journal: { debriefs: [here, there], interviews: [], applications: [{ company: 'Bolt' }] },
      ownName: undefined,
      words: naming,
    });
    expect(copy.debriefs[0]?.answers['feedback-said']?.value).toBe('[company A], unlike [company B]');
    expect(copy.debriefs).toHaveLength(1);
  });

  it('takes those of interviews, and replaces them there', () => {
    const copy = shared([debrief('2026-11-24-aaaa', { 'feedback-said': 'like Acme' })], {
      interviews: [interview('Acme')],
    });
    expect(copy.debriefs[0]?.answers['feedback-said']?.value).toBe('like [company]');
    expect(copy.interviews[0]).toMatchObject({ role: 'Analyst at [company]', company: '[company]' });
  });
});

describe('the names of people', () => {
  it.each([
    ['Dana Novak, hiring manager, by mail', 'Dana said', '[person] said'],
    ['Dana Novak, hiring manager, by mail', 'Ms Novak said', 'Ms [person] said'],
    ['Dana Novak, hiring manager, by mail', 'the hiring manager', 'the hiring manager'],
    ['Dana Novak', 'dana was kind', '[person] was kind'],
    ['dana novak, the recruiter', 'Dana was kind', '[person] was kind'],
    ["Dana's assistant", 'Dana', '[person]'],
    ['the recruiter', 'the recruiter was kind', 'the recruiter was kind'],
    ['Will Smith, recruiter', 'Will said I will hear', '[person] said I will hear'],
    ['Will, the recruiter', 'Will said', '[person] said'],
    ['Will write to Dana', 'Will I hear? Dana', 'Will I hear? [person]'],
    ['Ask Grace by phone', 'by the grace of Grace', 'by the grace of [person]'],
    ['Dana in May', 'In May they said', 'In May they said'],
    ['José Núñez', 'Jose and NUNEZ', '[person] and [person]'],
    ["Siobhán O'Brien", 'O’Brien', '[person]'],
    ['Anne-Marie', 'Anne Marie', '[person]'],
    ['Dana, dana@acme.example, 020 7946 0958', 'ring 020 7946 0958', 'ring [contact]'],
    ['', 'write to d.n@x.example or +44 20 7946 0958', 'write to [contact] or [contact]'],
    ['', '@dana_n on the site', '[contact] on the site'],
    ['', 'on 2026-11-24 at 14:30, room 12', 'on 2026-11-24 at 14:30, room 12'],
  ])('%s in "%s"', (whom, text, wanted) => {
    expect(redacted('', whom, text)).toBe(wanted);
  });

  it('takes the own name from the settings', () => {
    expect(redacted('', '', 'Robin Fox: Robin, foxes', 'Robin Fox')).toBe('[me]: [me], foxes');
  });

  it('replaces the whole of who could be asked', () => {
    const copy = shared([debrief('2026-11-24-aaaa', { 'ask-whom': 'the tall one with the red scarf' })]);
    expect(copy.debriefs[0]?.answers['ask-whom']?.value).toBe('[person]');
  });
});

/** Whoever shares one more answer, or one less, says so here. */
const SHARED = [
  'outcome',
  'role',
  'company',
  'stage',
  'heard-on',
  'other-reasons',
  'went-well',
  'could-change',
  'feedback-said',
  'feedback-keep',
  'feedback-use',
  'feedback-test',
  'feedback-leave',
  'ask-whom',
  'ask-by',
  'questions-asked',
  'strong-answers',
  'more-needed',
  'look-up',
  'role-needs',
  'proof',
  'unheard',
  'gaps',
  'direction',
  'if-then',
];

describe('what is in a shared copy', () => {
  it('is the answers to these questions and to no other', () => {
    const values = Object.fromEntries(QUESTION_IDS.map((id) => [id, 'x']));
    const [copy] = shared([debrief('2026-11-24-aaaa', values)]).debriefs;
    expect(Object.keys(copy?.answers ?? {})).toEqual(SHARED);
  });

  it('is no answer to a question that this version does not know', () => {
    const values = { role: 'Nurse', 'from-a-newer-version': 'secret', constructor: 'secret' };
    const [copy] = shared([debrief('2026-11-24-aaaa', values)]).debriefs;
    expect(copy?.answers).toEqual({ role: { value: 'Nurse', at: '2026-11-24T10:00:00.000Z' } });
  });

  it('is nothing that a newer version keeps beside an answer', () => {
    const answers = { role: { value: 'Nurse', at: '2026-11-24T10:00:00.000Z', draft: 'secret' } };
    const [copy] = shared([debrief('2026-11-24-aaaa', {}, { answers })]).debriefs;
    expect(JSON.stringify(copy)).not.toContain('secret');
  });

  it('is never a scale, even if its question says that it is shared', () => {
    const [sting] = script.questions.filter(({ id }) => id === 'sting');
    const questions = script.questions.map((question) =>
      question === sting ? { ...question, shared: true as const } : question,
    );
    const hurt = debrief('2026-11-24-aaaa', { sting: 8, role: 'Nurse' });
    const { debriefs } = share({
      script: { ...script, questions },
      debriefs: [hurt],
      interviews: [],
      journal: { debriefs: [hurt], interviews: [], applications: [] },
      ownName: undefined,
      words: naming,
    });
    expect(Object.keys(debriefs[0]?.answers ?? {})).toEqual(['role']);
  });
});

describe('what is left out', () => {
  it('is the feedback that was logged', () => {
    const asked = { type: 'asked' as const, at: '2026-11-25T10:00:00.000Z', on: '2026-11-25', whom: 'Dana' };
    const one = debrief('2026-11-24-aaaa', {}, { feedback: [asked] });
    expect(shared([one]).debriefs[0]?.feedback).toEqual([]);
  });

  it('and whom it names is named nowhere else in the copy', () => {
    const from = reply('2026-11-26', 'x', { from: 'Zvonimir Babić' });
    const one = debrief('2026-11-24-aaaa', { 'could-change': 'listen to zvonimir' }, { feedback: [from] });
    expect(shared([one]).debriefs[0]?.answers['could-change']?.value).toBe('listen to [person]');
  });
});

describe('what it says about itself', () => {
  it('names what was replaced, by what and how often', () => {
    const copy = shared([
      debrief('2026-11-24-aaaa', { company: 'Acme', 'went-well': ['Acme', 'not this', 'acme again'] }),
    ]);
    expect(copy.replaced).toEqual([{ name: 'Acme', by: '[company]', times: 3 }]);
  });

  it('does not touch the records it was given', () => {
    const one = debrief('2026-11-24-aaaa', { company: 'Acme', sting: 8 });
    const before = structuredClone(one);
    shared([one]);
    expect(one).toEqual(before);
  });
});

describe('laws', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/);

  it('a company that was typed is nowhere in the copy', () => {
    fc.assert(
      fc.property(
        name,
        fc.array(fc.constantFrom('and', 'they said', 'X', '…'), { maxLength: 4 }),
        (typed, rest) => {
          fc.pre(!/company|person|contact/i.test(typed));
          const text = [...rest, typed, ...rest].join(' ');
          const copy = shared([debrief('2026-11-24-aaaa', { company: typed, 'feedback-said': text })]);
          const [first] = companyNames(typed, naming);
          expect(JSON.stringify(copy.debriefs)).not.toMatch(
            patternOf(first ?? { text: typed, capitalised: false }),
          );
        },
      ),
    );
  });

  it('no text makes it throw, and no name', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(wild, wild, wild, wild, (company, whom, text, own) => {
        expect(typeof redacted(company, whom, text, own)).toBe('string');
        expect(peopleIn(whom, naming)).toBeInstanceOf(Array);
      }),
    );
  });
});
