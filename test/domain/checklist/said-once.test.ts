/** A theme stands once on the list, whoever put it in which words, and each wording with who said it. */

import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/domain/checklist/preparation.js';
import type { Strength } from '../../../src/domain/checklist/strengths.js';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { nightPage } from '../../support/night.js';
import { own, plan, texts, withText } from './run-plan.js';

const at = (day: string, answers: Parameters<typeof debrief>[1]) => debrief(`${day}-aaaa`, answers);

describe('a theme in other words', () => {
  it.each([
    ['shorter answers, stop at 2 mins', 'Some answers were rather long.'],
    [
      'say one clear recommendation at the start',
      'You came across as unsure when asked for a recommendation.',
    ],
    ['speak up', 'A bit quiet.'],
  ])('"%s" and "%s" are one line, in the words of the person', (own, said) => {
    const items = texts(plan([at('2026-11-20', { 'could-change': own, 'feedback-said': said })]));
    expect(items).toHaveLength(1);
    expect(items[0]).toContain(own.slice(1));
  });

  it('what has a second thing in it stays apart', () => {
    const said = 'We would have liked a clearer recommendation, and more commercial awareness.';
    const items = texts(
      plan([
        at('2026-11-20', {
          'could-change': 'give a recommendation instead of three options',
          'feedback-said': said,
          'feedback-use': [said],
        }),
      ]),
    );
    expect(items).toHaveLength(2);
  });
});

it('what an answer is about stands in its first sentence', () => {
  const one = at('2026-11-20', {
    'could-change': 'answer about change. Not about who made a mess of the last one',
    'more-needed': ['Tell us about leading a team through change'],
  });
  expect(texts(plan([one]))).toEqual(['Answer about change. Not about who made a mess of the last one']);
});

it('a decision is nothing to try once on the day', () => {
  const tried = ['day centres. Never thought of it as a JOB', 'getting the card', 'speak slower'];
  const one = at('2026-11-20', { 'feedback-said': 'x', 'feedback-test': tried });
  expect(texts(plan([one]))).toEqual(['Speak slower']);
});

it('a proof that was kept apart is not asked for', () => {
  const answers = { proof: { value: null, at: '2026-11-20T10:00:00.000Z' } };
  const one = debrief('2026-11-20-aaaa', { 'role-needs': ['triage'] });
  expect(texts(plan([one]))).toEqual(['Find an example of: triage']);
  expect(texts(plan([{ ...one, answers: { ...one.answers, ...answers } }]))).toEqual([]);
});

it('a story of the day is nothing to be ready for', () => {
  const surprised = (entry: string) => texts(plan([at('2026-11-20', { surprised: entry })]));
  expect(surprised('the boss asked about my test. and then nobody spoke')).toEqual([]);
  expect(surprised('he asked what I earned')).toEqual([]);
});

describe('whose words they are', () => {
  const items = plan([
    at('2026-11-10', { 'more-needed': ['commercial awareness'] }),
    at('2026-11-20', {
      'feedback-said': 'x',
      'feedback-use': ['More commercial awareness.'],
      gaps: ['commercial awareness!'],
    }),
  ]);

  it("the employer's are quoted as theirs, without a second full stop", () => {
    const { why } = withText(items, 'ommercial awareness');
    expect(why).toContain('In your words: "commercial awareness!", "commercial awareness".');
    expect(why).not.toContain('."');
  });

  it('beside a line of their own they are said to be theirs', () => {
    const more = plan([
      at('2026-11-10', { 'feedback-said': 'x', 'feedback-use': ['Know stock control.'] }),
      at('2026-11-20', { 'more-needed': ['stock control'] }),
    ]);
    expect(withText(more, 'stock control').why).toContain('They said: "Know stock control".');
  });

  it("an interviewer's question is quoted as theirs", () => {
    const more = plan([
      at('2026-11-10', { 'more-needed': ['Tell me about safeguarding'] }),
      at('2026-11-20', { 'could-change': 'learn the meaning of safeguarding words' }),
    ]);
    expect(withText(more, 'safeguarding words').why).toContain('They asked: "Tell me about safeguarding".');
  });

  it('only own answers are counted as answers', () => {
    const both = plan([
      at('2026-11-20', {
        'feedback-said': 'x',
        'feedback-use': ['know stock control'],
        'feedback-test': ['x'],
        'could-change': 'stock control',
      }),
    ]);
    expect(withText(both, 'stock control').recurs).toMatchObject({ debriefs: 1, answers: 1 });
  });
});

describe('what they can show', () => {
  const strength: Strength = {
    kind: 'proof',
    text: 'built a Power BI dashboard for the shop',
    about: 'Power BI',
    sources: [],
  };

  it('is no gap', () => {
    const gaps = at('2026-11-20', { gaps: ['Power BI', 'no Tableau'] });
    expect(texts(plan([gaps], { strengths: [strength] }))).toEqual(["Plan what you'll say: no Tableau"]);
  });

  it('does not stand under "Not yet" beside its proof', () => {
    const record = at('2026-11-20', {
      role: 'Analyst',
      'role-needs': ['Power BI, whatever that means'],
      proof: ['built a Power BI dashboard for the shop'],
      gaps: ['Power BI', 'no Tableau'],
    });
    const page = nightPage([record], interview({ role: 'Analyst' }));
    expect(page.gaps.map(({ need }) => need)).toEqual(['Tableau']);
    expect(page.rows.map(({ need }) => need)).toEqual(['Power BI']);
  });
});

describe('what only comes back where it is of use', () => {
  const nurse = (answers: Parameters<typeof debrief>[1]) =>
    at('2026-11-10', { role: 'Staff nurse', company: 'Acme', ...answers });

  it.each([
    ['Staff nurse', ['Be ready for this again: a maths test']],
    ['Plumber', []],
  ])('what surprised them, for an interview as %s', (role, wanted) => {
    const record = nurse({ surprised: 'a maths test.' });
    expect(texts(plan([record], { interview: interview({ role }) }))).toEqual(wanted);
    expect(nightPage([record], interview({ role })).surprised).toBe(wanted[0] ?? '');
  });

  it('what surprised them twice is one line', () => {
    const twice = [nurse({ surprised: 'a maths test' }), at('2026-11-20', { surprised: 'A maths test' })];
    expect(texts(plan(twice))).toEqual(['Be ready for this again: A maths test']);
  });

  it('what the job that they were offered needed is nothing to find', () => {
    expect(texts(plan([nurse({ outcome: 'offer', 'role-needs': ['rota'], proof: [''] })]))).toEqual([]);
  });

  it('after an offer nothing has to be got ready', () => {
    expect(texts(plan([nurse({ outcome: 'offer', surprised: 'a maths test' })]))).toEqual([]);
  });

  it.each([
    ['types of safeguarding', ['Look up: types of safeguarding']],
    ['their safeguarding policy', []],
    ['what Acme does for safeguarding', []],
    ['opening hours', []],
  ])('"%s", to be looked up, at another employer', (entry, wanted) => {
    const record = nurse({ 'more-needed': ['safeguarding'], 'look-up': [entry] });
    const items = texts(plan([record], { interview: interview({ role: 'Staff nurse', company: 'Marlow' }) }));
    expect(items).toEqual(['Get a better answer ready: safeguarding', ...wanted]);
  });

  it('a question that went well since is done', () => {
    const before = at('2026-11-10', { 'more-needed': ['are you ok with change?'] });
    const since = at('2026-11-20', {
      'questions-asked': ['Are you ok with change?'],
      'strong-answers': ['Are you ok with change?'],
    });
    const items = plan([before, since]);
    expect(own(items).map(({ done }) => done)).toEqual([true]);
    expect(listed(own(items), '')).toEqual([]);
  });

  it.each([
    ["before Thursday's interview I'll do two cases", null, 0],
    ["before Thursday's interview I'll do two cases", '2026-12-03 09:30', 1],
    ["before Thursday's interview I'll do two cases", '2026-12-04 09:30', 0],
    ["tomorrow before the interview I'll do two cases", null, 0],
    ['On Thursday I will do two cases', null, 1],
  ])('"%s", with an interview on %s, eight days later', (entry, when, count) => {
    const items = plan([at('2026-11-19', { 'if-then': entry })], {
      today: '2026-11-27',
      interview: when === null ? null : interview({ when }),
    });
    expect(own(items).filter(({ task }) => task === 'plan')).toHaveLength(count);
  });

  it('while they decide there is nobody to ask', () => {
    expect(texts(plan([at('2026-11-20', { outcome: 'waiting', 'ask-whom': 'Tariq' })]))).toEqual([]);
  });

  it.each([
    ['2026-12-17', ['Ask Dana for feedback']],
    ['2026-12-20', []],
  ])('asking that was not done is let go after four weeks: on %s', (today, wanted) => {
    expect(texts(plan([at('2026-11-18', { 'ask-whom': 'Dana' })], { today }))).toEqual(wanted);
  });

  it('no employer, nothing to read about one', () => {
    expect(plan([]).map(({ text }) => text)).toEqual([
      "At the end, ask when you'll hear and who you can ask for feedback",
    ]);
  });
});

it('being called overqualified is nothing to work on', () => {
  const said = at('2026-11-20', { 'feedback-said': 'Very experienced, perhaps overqualified.' });
  expect(texts(plan([said]))).toEqual(["Plan what you'll say if they call you overqualified"]);
});

it('what the chosen candidate had is what to work on', () => {
  const said = at('2026-11-20', {
    'feedback-said': 'The successful candidate had more experience of school systems.',
  });
  expect(texts(plan([said]))).toEqual(['Work on what they said: more experience of school systems']);
});

it.each([
  ['no medication training - learn', 'Look into: medication training'],
  ['written english - show something close to it', 'Show something close to: written english'],
  ['CAD, never used it', 'Work on: CAD'],
])('a gap "%s"', (entry, text) => {
  expect(texts(plan([at('2026-11-20', { gaps: [entry] })]))).toEqual([text]);
});

describe('the page for a job of another kind', () => {
  const teacher = at('2026-11-20', {
    role: 'Joinery instructor',
    company: 'Lakeside College',
    outcome: 'waiting',
    'more-needed': ['lesson plan'],
    'if-then': "If I've not heard by Wednesday I'll ring the college",
  });
  const joiner = at('2026-11-10', {
    role: 'Bench joiner',
    company: 'Ashworth',
    'could-change': 'be on time',
  });

  it('has what to do differently from a job like it, and no plan for the employer who decides', () => {
    const page = nightPage([teacher, joiner], interview({ role: 'Bench joiner', company: 'Halliwell' }));
    expect(page).toMatchObject({ change: 'Be on time', plan: '' });
  });

  it('at that employer the plan stands', () => {
    const { plan } = nightPage([teacher], interview({ role: 'Technician', company: 'Lakeside College' }));
    expect(plan).toContain('ring the college');
  });
});
