import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import { type Debrief, QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { peopleIn } from '../../../src/domain/text/names.js';
import { share } from '../../../src/domain/transfer/redact.js';
import { anyText } from '../../support/any-text.js';
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
    chosen: [],
    words: sharingWords,
  });

/** What `text` becomes in a debrief with that company and that person to ask. */
const redacted = (company: string, whom: string, text: string, ownName?: string): unknown =>
  shared([debrief('2026-11-24-aaaa', { company, 'ask-whom': whom, 'feedback-said': text })], {
    ...(ownName === undefined ? {} : { ownName }),
  }).debriefs[0]?.answers['feedback-said']?.value;

describe('the names of companies', () => {
  it.each([
    ['Acme', 'Acme said no', 'Company A said no'],
    ['Acme', 'acme said no', 'Company A said no'],
    ['Acme', 'ACME said no', 'Company A said no'],
    ['acme', 'Acme said no', 'Company A said no'],
    ['Acme', "Acme's panel", "Company A's panel"],
    ['Acme', 'an ex-Acme engineer', 'an ex-Company A engineer'],
    ['Acme', 'acmella flowers', 'acmella flowers'],
    ['Acme', 'placme', 'placme'],
    ['Acme Ltd.', 'Acme said no', 'Company A said no'],
    ['Acme Ltd.', 'Acme Ltd. said no', 'Company A said no'],
    ['Acme Corporation Inc', 'Acme', 'Company A'],
    ['The Acme Company', 'acme', 'Company A'],
    ['Acme Widgets', 'Acme was kind', 'Company A was kind'],
    ['Acme Widgets', 'acme was kind', 'Company A was kind'],
    ['Acme Widgets', 'at Widgets they', 'at Company A they'],
    ['Acme Widgets', 'I made widgets', 'I made widgets'],
    ['Acme Widgets', 'acme  widgets', 'Company A'],
    ['Acme Widgets', 'Acme-Widgets', 'Company A'],
    ['Acme Widgets', 'Acme\nWidgets', 'Company A'],
    ["St Mary's Hospital", 'at St. Mary’s they', 'at Company A they'],
    ["St Mary's Hospital", 'any hospital', 'any hospital'],
    ['Riverside Primary School', 'another primary school', 'another primary school'],
    ['Riverside Primary School', 'riverside had cuts', 'Company A had cuts'],
    ['Müller GmbH', 'Muller and MÜLLER', 'Company A and Company A'],
    ['Mu\u0308ller', 'Müller', 'Company A'],
    ['J.P. Morgan', 'JP Morgan', 'Company A'],
    ['Next', 'what next? Next was fine', 'what next? Company A was fine'],
    ['Go', 'I go to Go', 'I go to Company A'],
    ['C++ (Berlin)', 'at C++ (Berlin) they', 'at Company A they'],
    ['株式会社', '株式会社 wrote', 'Company A wrote'],
    ['Zoë & Co', 'zoe & co', 'Company A'],
    ['Acme', 'see https://acme.example/jobs?id=3 now', 'see (web address) now'],
    ['Acme', 'jobs@acme.com wrote', '(email address) wrote'],
    ['Acme', 'acme.com/jobs', '(web address)'],
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
      chosen: [],
      words: sharingWords,
    });
    expect(copy.debriefs[0]?.answers['feedback-said']?.value).toBe('Company A, unlike Company B');
    expect(copy.debriefs).toHaveLength(1);
  });

  it('takes those of interviews, and replaces them there', () => {
    const copy = shared([debrief('2026-11-24-aaaa', { 'feedback-said': 'like Acme' })], {
      interviews: [interview('Acme')],
    });
    expect(copy.debriefs[0]?.answers['feedback-said']?.value).toBe('like Company A');
    expect(copy.interviews[0]).toMatchObject({ role: 'Analyst at Company A', company: 'Company A' });
  });
});

describe('the names of people', () => {
  it.each([
    ['Dana Novak, hiring manager, by mail', 'Dana said', 'Person A said'],
    ['Dana Novak, hiring manager, by mail', 'Ms Novak said', 'Ms Person A said'],
    ['Dana Novak, hiring manager, by mail', 'the hiring manager', 'the hiring manager'],
    ['Dana Novak', 'dana was kind', 'Person A was kind'],
    ['dana novak, the recruiter', 'Dana was kind', 'Person A was kind'],
    ["Dana's assistant", 'Dana', 'Person A'],
    ['the recruiter', 'the recruiter was kind', 'the recruiter was kind'],
    ['Will Smith, recruiter', 'Will said I will hear', 'Person A said I will hear'],
    ['Will, the recruiter', 'Will said', 'Person A said'],
    ['Will write to Dana', 'Will I hear? Dana', 'Will I hear? Person A'],
    ['Ask Grace by phone', 'by the grace of Grace', 'by the grace of Person A'],
    ['Dana in May', 'In May they said', 'In May they said'],
    ['José Núñez', 'Jose and NUNEZ', 'Person A and Person A'],
    ["Siobhán O'Brien", 'O’Brien', 'Person A'],
    ['Anne-Marie', 'Anne Marie', 'Person A'],
    ['Dana, dana@acme.example, 020 7946 0958', 'ring 020 7946 0958', 'ring (phone number)'],
    ['', 'write to d.n@x.example or +44 20 7946 0958', 'write to (email address) or (phone number)'],
    ['', '@dana_n on the site', '(web address) on the site'],
    ['', 'on 2026-11-24 at 14:30, room 12', 'on 2026-11-24 at 14:30, room 12'],
  ])('%s in "%s"', (whom, text, wanted) => {
    expect(redacted('', whom, text)).toBe(wanted);
  });

  it('takes the own name from the settings', () => {
    expect(redacted('', '', 'Robin Fox: Robin, foxes', 'Robin Fox')).toBe('(my name): (my name), foxes');
  });

  it('replaces the whole of who could be asked', () => {
    const copy = shared([debrief('2026-11-24-aaaa', { 'ask-whom': 'the one on the left' })]);
    expect(copy.debriefs[0]?.answers['ask-whom']?.value).toBe('(a person)');
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
    expect(copy?.answers).toEqual({ role: { value: 'Nurse', at: '2026-11-24T00:00Z' } });
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
      chosen: [],
      words: sharingWords,
    });
    expect(Object.keys(debriefs[0]?.answers ?? {})).toEqual(['role']);
  });
});

describe('what is left out', () => {
  it('is the feedback that was logged', () => {
    const asked = { type: 'asked' as const, at: '2026-11-25T10:00:00.000Z', on: '2026-11-25', whom: 'Dana' };
    const written = debrief('2026-11-24-aaaa', {}, { feedback: [asked] });
    expect(shared([written]).debriefs[0]?.feedback).toEqual([]);
  });

  it('and whom it names is named nowhere else in the copy', () => {
    const from = reply('2026-11-26', 'x', { from: 'Zvonimir Babić' });
    const written = debrief(
      '2026-11-24-aaaa',
      { 'could-change': 'listen to zvonimir' },
      { feedback: [from] },
    );
    expect(shared([written]).debriefs[0]?.answers['could-change']?.value).toBe('listen to Person A');
  });
});

describe('what it says about itself', () => {
  it('names what was replaced, by what and how often', () => {
    const copy = shared([
      debrief('2026-11-24-aaaa', { company: 'Acme', 'went-well': ['Acme', 'not this', 'acme again'] }),
    ]);
    expect(copy.replaced).toEqual([{ name: 'Acme', by: 'Company A', times: 3 }]);
  });

  it('does not touch the records it was given', () => {
    const written = debrief('2026-11-24-aaaa', { company: 'Acme', sting: 8 });
    const before = structuredClone(written);
    shared([written]);
    expect(written).toEqual(before);
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
          fc.pre(
            !/company|person|answers|debrief|feedback|mode|quick|value|finished|begun|they|said|and/i.test(
              typed,
            ),
          );
          // What stands in the copy anyway may be the beginning of a word, such as "Com".
          fc.pre(!'company person they said and'.includes(typed.toLowerCase()));
          const text = [...rest, typed, ...rest].join(' ');
          const copy = shared([debrief('2026-11-24-aaaa', { company: typed, 'feedback-said': text })]);
          const left = copy.debriefs.map(({ answers }) => Object.values(answers).map(({ value }) => value));
          expect(JSON.stringify(left).toLowerCase()).not.toContain(typed.toLowerCase());
        },
      ),
    );
  });

  it('no text makes it throw, and no name', () => {
    const wild = anyText({ maxLength: 60 });
    fc.assert(
      fc.property(wild, wild, wild, wild, (company, whom, text, own) => {
        expect(typeof redacted(company, whom, text, own)).toBe('string');
        expect(peopleIn(whom, sharingWords.naming)).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('the titles of jobs', () => {
  const copyOf = (role: string, whom: string, text: string) =>
    shared([debrief('2026-11-24-aaaa', { role, company: 'Acme', 'ask-whom': whom, 'feedback-said': text })])
      .debriefs[0]?.answers;

  it.each([
    ['Bookkeeper', 'I was a good Bookkeeper, they said'],
    ['Bookkeeper / Accounts Assistant', 'Bookkeepers stay'],
    ['Radiographer, bank', 'The Radiographer left'],
    ['Sous chef', 'as a Sous chef'],
    ['Phlebotomist', 'A Phlebotomist needs calm'],
  ])('are no people: %s', (role, text) => {
    const answers = copyOf(role, 'Dana Novak', text);
    expect([answers?.role?.value, answers?.['feedback-said']?.value]).toEqual([role, text]);
  });

  it.each([
    ['Bookkeeper to Dana Novak', 'Novak said no', 'Novak|Dana'],
    ['Bookkeeper / Dana Novak', 'Dana said no', 'Novak|Dana'],
    ['Assistant to Carpenter', 'Carpenter said no', 'Carpenter'],
    ['Carpenter', 'Sarah Carpenter said no', 'Sarah|Carpenter said'],
    ['Carpenter', 'Mr Carpenter said no', 'Carpenter said'],
  ])('hide nobody: %s', (role, text, names) => {
    const answers = copyOf(role, '', text);
    expect(`${answers?.role?.value}\n${answers?.['feedback-said']?.value}`).not.toMatch(new RegExp(names));
  });

  it('beside a name in a field that says who somebody is are no second person', () => {
    expect(copyOf('Bookkeeper', 'Dana Novak, Bookkeeper', 'Dana is kind')?.role?.value).toBe('Bookkeeper');
  });
});

it('a row of initials as long as a book is read', () => {
  expect(redacted('', '', 'A '.repeat(50_000))).toMatch(/^A A A/);
});
