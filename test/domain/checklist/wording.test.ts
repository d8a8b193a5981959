import { describe, expect, it } from 'vitest';
import { debrief } from '../../support/debriefs.js';
import { reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';
import { nightPage } from '../../support/night.js';
import { own, plan, texts } from './run-plan.js';

it('lines that nobody sorted are tasks only where they plainly say what to do better', () => {
  const items = (said: string) =>
    own(plan([debrief('2026-11-10-aaaa', { 'feedback-said': said })])).map(({ text }) => text);
  for (const said of ['We had many good people.', 'Your test was fine.', 'It was close.'])
    expect(items(`You came across as nervous.\n${said}`).join('\n')).not.toContain(said.slice(4, -1));
  expect(items('It was close. Give more detail in your answers.')).toEqual([
    'Give more detail in your answers',
  ]);
});

it.each([
  ['when I am home I will ring', 'When I am home I will ring'],
  ['When the little one sleeps... no. When I have my break I will ring', 'When I have my break I will ring'],
])('the plan "%s" is "%s"', (typed, text) =>
  expect(texts(plan([debrief('2026-11-20-aaaa', { 'if-then': typed })]))).toEqual([text]),
);

it('of what to change, and of what may get in the way, only the first sentence is theirs to read tomorrow', () => {
  const one = debrief('2026-11-20-aaaa', {
    direction: 'adjust',
    'direction-change': 'Shops, the market (kids). They know me there',
    'if-then': 'At noon I will ring',
    obstacle: 'My shift. Also Mum needs me',
  });
  expect(texts(plan([one]))).toContain('Change your job alerts: Shops, the market');
  expect(plan([one])[0]?.why).not.toContain('Mum');
});

describe("feedback in an employer's words", () => {
  const lines = (said: string, answers = {}) =>
    own(plan([debrief('2026-11-10-aaaa', { 'feedback-said': said, ...answers })])).map((item) => item.text);

  it.each([
    ['To be honest you need to give more detail on audit.', 'Give more detail on audit'],
    ['We felt you could have been a bit more concise.', 'Be more concise'],
    ['You may also want to look at de-escalation.', 'Look at de-escalation'],
    ['We would have liked you to speak earlier.', 'Speak earlier'],
    ["We'd like to have heard more about safeguarding.", 'Say more about safeguarding'],
    ['You should have asked us more.', 'Work on what they said: You should have asked us more'],
    ['not enough multi drop', "Plan what you'll say: not enough multi drop"],
    ['Needs to work on report writing.', 'Work on report writing'],
    ['Need more examples of people problems.', 'Give more examples of people problems'],
    ['It would help to have the care certificate.', null],
  ])('"%s" is something to do', (said, text) => {
    expect(lines(said)).toEqual(text === null ? [] : [text]);
  });

  it.each([
    ['The test and inspection certificate 2391 would help.', 'Work on: test and inspection certificate 2391'],
    ['2391 would help', 'Work on: 2391'],
    ['A CSCS card would be useful next time.', 'Work on: CSCS card'],
    ['It would help to have the care certificate.', 'Work on: care certificate'],
    ['Get your licence renewed.', 'Get your licence renewed'],
  ])('"%s" is a line where the person sorted it as work, in the debrief or in a reply', (said, text) => {
    const typed = debrief('2026-11-10-aaaa', { 'feedback-said': said, 'feedback-use': [said] });
    const logged = { ...debrief('2026-11-10-aaaa'), feedback: [reply('2026-11-12', said, { use: [said] })] };
    for (const record of [typed, logged])
      expect(own(plan([record])).map((item) => item.text)).toEqual([text]);
  });

  it('a certificate is on the list, and not on the page for the night before', () => {
    const toChange = (...lines: readonly string[]) =>
      nightPage(
        [debrief('2026-11-10-aaaa', { 'feedback-said': lines.join('\n'), 'feedback-use': lines })],
        interview(),
      ).change;
    expect(toChange('2391 would help', 'Speak up')).toBe('Speak up');
    expect(toChange('2391 would help')).toBe('');
  });

  it('praise is nothing to do, also where it stands beside something that is', () => {
    expect(lines('We loved your energy. Polite and smart.')).toEqual([]);
    expect(lines('Solid engineer but no heat pumps yet.')).toEqual([
      "Plan what you'll say: no heat pumps yet",
    ]);
    expect(lines('food great, section messy, need to call checks louder')).toEqual([
      'Work on what they said: section messy',
      'Call checks louder',
    ]);
  });

  it('where the person named it in a word, that word is the line', () => {
    const answers = {
      'feedback-use': ["You were honest about Xero but it's core to the role."],
      gaps: ['Xero'],
    };
    expect(lines('x', answers)).toEqual(['Work on: Xero']);
  });
});

describe('what is less than they wanted', () => {
  it.each([
    ['less sure on enrichment', 'Work on: enrichment'],
    ['Costing was also a bit weak', 'Work on: Costing'],
    ['GWO basic safety needed', 'Work on: GWO basic safety'],
    ['Record keeping (ZIMS)', 'Work on: Record keeping (ZIMS)'],
  ])('"%s" is %s', (entry, text) => {
    const one = debrief('2026-11-20-aaaa', { 'feedback-said': 'x', 'feedback-use': [entry] });
    expect(texts(plan([one]))).toEqual([text]);
  });

  it.each([
    ['know the prices, they asked what a sheet costs', 'Know the prices'],
    ['the written test, ran out of time', 'Work on: the written test, ran out of time'],
    ['breathe, I rush', 'Breathe, I rush'],
    ['talk more. i just said yeah', 'Talk more'],
  ])('"%s", to do differently, is %s', (entry, text) => {
    expect(texts(plan([debrief('2026-11-20-aaaa', { 'could-change': entry })]))).toEqual([text]);
  });

  it('a gap is named without the "no" behind it', () => {
    const one = debrief('2026-11-20-aaaa', { gaps: ['fire doors – no cert (learn)'] });
    expect(texts(plan([one]))).toEqual(['Learn: fire doors']);
  });
});

describe('an answer that could be stronger', () => {
  const lines = (entry: string) =>
    own(plan([debrief('2026-11-10-aaaa', { stage: 'first-interview', 'more-needed': [entry] })])).map(
      (item) => item.text,
    );

  it.each([
    ['asked about tippers, never done it', 'tippers'],
    ['Xero again', 'Xero'],
    ['the question about audit (went blank)', 'audit'],
    ['why us?', 'why us?'],
    ['the tipping one', 'the tipping question'],
    ['Word. She asked for a table of contents', 'Word'],
    ['Booking system, Rotaplan? something like that', 'Booking system'],
    [
      "How do you feel about nights? I said 'fine' and should have told them I did 9 years",
      'How do you feel about nights?',
    ],
    [
      'Why not the guild now? (no money for it + the fees, I said "later" like a fool)',
      'Why not the guild now?',
    ],
  ])('"%s" is named by its subject', (entry, topic) => {
    expect(lines(entry)).toEqual([`Get a better answer ready: ${topic}`]);
  });

  it('that is the same to the letter joins its like, and not what only has it in a sentence', () => {
    const items = own(
      plan([
        debrief('2026-11-10-aaaa', {
          'feedback-said': "We'd like to have heard more about safeguarding and SEN.",
          'more-needed': ['safeguarding', 'sen'],
        }),
        debrief('2026-11-20-bbbb', { 'more-needed': ['sen'] }),
      ]),
    );
    expect(items.map(({ text }) => text)).toEqual([
      'Get a better answer ready: sen',
      'Say more about safeguarding and SEN',
    ]);
  });
});

it('what was for an application is nothing to do before an interview', () => {
  const applied = debrief('2026-11-10-aaaa', { stage: 'application', 'could-change': 'apply earlier' });
  expect(own(plan([applied])).map(({ text }) => text)).toEqual(['Apply earlier']);
  expect(own(plan([applied], { interview: interview() }))).toEqual([]);
});
