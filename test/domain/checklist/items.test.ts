import { describe, expect, it } from 'vitest';
import type { AnswerValue, Debrief } from '../../../src/domain/debrief/debrief.js';
import type { FeedbackEvent, ReplyEvent } from '../../../src/domain/debrief/feedback-events.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';
import { own, plan, texts, tickOf, withText } from './run-plan.js';

describe('where each answer goes', () => {
  it.each([
    [
      'if-then',
      'When I have coffee, I will write one answer',
      'plan',
      'now',
      'When I have coffee, I will write one answer',
    ],
    ['could-change', 'pause first', 'big-picture', 'on-the-day', 'Pause first'],
    ['more-needed', ['system design'], 'homework', 'this-week', 'Get a better answer ready: system design'],
    ['gaps', ['learn: SQL'], 'skills', 'this-week', 'Learn: SQL'],
    ['look-up', ['their customers'], 'homework', 'this-week', 'Look up: their customers'],
    ['direction', 'adjust', 'big-picture', 'this-week', 'Decide what to change'],
  ] as const)('%s', (id, value, section, when, text) => {
    const [item, ...more] = own(plan([debrief('2026-11-24-aaaa', { [id]: value as AnswerValue })]));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ section, when, done: false, due: null });
    expect(item?.text).toContain(text);
    expect(item?.sources).toEqual([{ debrief: '2026-11-24-aaaa', question: id }]);
  });

  it.each([
    'known',
    'guessed',
    'friend',
    'thought',
    'sting',
    'went-well',
    'questions-asked',
    'if-another-no',
  ] as const)('%s makes no task', (id) => {
    const value =
      id === 'sting'
        ? 7
        : ['known', 'guessed', 'went-well', 'questions-asked'].includes(id)
          ? ['x y']
          : 'x y';
    expect(own(plan([debrief('2026-11-24-aaaa', { [id]: value })]))).toEqual([]);
  });

  it('sorted feedback: used, tested, left', () => {
    const items = plan([
      debrief('2026-11-24-aaaa', {
        'feedback-said': 'all of it',
        'feedback-use': ['shorter answers'],
        'feedback-test': ['too quiet'],
        'feedback-leave': ['wrong shoes'],
      }),
    ]);
    expect(texts(items)).toEqual(['Work on: shorter answers', 'Try once: too quiet']);
  });

  it('a need without proof is for the day before; one with proof is nothing to do', () => {
    const items = plan([
      debrief('2026-11-24-aaaa', {
        'role-needs': ['triage', 'rota planning'],
        proof: ['cut waiting by a third'],
      }),
    ]);
    expect(texts(items)).toEqual(['Find an example of: rota planning']);
    expect(own(items).map((one) => one.when)).toEqual(['day-before']);
  });

  it.each([
    ['learn: basic SQL', 'Learn: basic SQL', 'this-week'],
    ['learn: read the FT twice a week', 'Read the FT twice a week', 'this-week'],
    ['Reframe - no team of my own', 'Show something close to: no team of my own', 'this-week'],
    ['learning to let go', 'Work on: learning to let go', 'this-week'],
    ['learn: CSCS or pump card', 'Find out how to get: CSCS or pump card', 'this-week'],
    ['learn: Cert IV in care, can enrol in May', 'Enrol for: Cert IV in care', 'this-week'],
    [
      "show: never ran a ward but I've run a night shift",
      "Plan what you'll say: never ran a ward but I've run a night shift",
      'this-week',
    ],
    ['learn:', 'Learn:', 'this-week'],
  ])('a gap "%s"', (entry, text, when) => {
    expect(own(plan([debrief('2026-11-24-aaaa', { gaps: [entry] })]))[0]).toMatchObject({ text, when });
  });

  it.each([
    'say so plainly: I have not used Go',
    'a driving licence (say so plainly)',
    'no degree',
    'willing to travel',
  ])('a gap "%s" is nothing to tick', (entry) => {
    expect(own(plan([debrief('2026-11-24-aaaa', { gaps: [entry] })]))).toEqual([]);
  });

  it('"same" as direction, and an offer, ask for nothing more', () => {
    expect(own(plan([debrief('2026-11-24-aaaa', { direction: 'same' })]))).toEqual([]);
  });

  it('an answer that no longer applies feeds nothing', () => {
    expect(
      own(plan([debrief('2026-11-24-aaaa', { stage: 'application', 'more-needed': ['depth'] })])),
    ).toEqual([]);
  });
});

describe('asking for feedback', () => {
  const ask = (id: string, values = {}) => plan([debrief(id, { 'ask-whom': 'Dana, by mail', ...values })]);

  it.each([
    // Nobody set a day, so none is shown.
    ['2026-11-24-aaaa', {}, null],
    ['2026-11-28-aaaa', { 'heard-on': '2026-11-27' }, null],
    ['2026-11-24-aaaa', { 'ask-by': '2026-12-01' }, '2026-12-01'],
  ])('begun %s with %j: by %s', (id, values, due) => {
    expect(own(ask(id, values))[0]).toMatchObject({ due, rank: 'due', section: 'feedback' });
  });

  it('has a reminder seven days later, once the request is ticked', () => {
    const [asked] = own(ask('2026-11-24-aaaa'));
    if (!asked) throw new Error('no item');
    expect(own(ask('2026-11-24-aaaa'))).toHaveLength(1);
    const items = own(
      plan([debrief('2026-11-24-aaaa', { 'ask-whom': 'Dana, by mail' })], {
        ticks: [tickOf(asked, '2026-11-25T08:00:00.000Z')],
      }),
    );
    expect(items.map((one) => [one.due, one.done])).toEqual([
      [null, true],
      ['2026-12-02', false],
    ]);
  });
});

describe('what comes up again', () => {
  const two = [
    debrief('2026-11-10-aaaa', { 'more-needed': ['system design depth', 'salary'] }),
    debrief('2026-11-15-bbbb', { 'could-change': 'sleep more' }),
    debrief('2026-11-20-cccc', { 'feedback-said': 'x', 'feedback-use': ['go deeper on designing systems'] }),
  ];

  it('is one item, says so, quotes the newest wording, and stands before what came up once', () => {
    const items = own(plan(two));
    expect(items[0]?.text).toBe('Go deeper on designing systems');
    expect(items[0]?.why).toContain('In 2 of your last 3.');
    expect(items[0]?.sources).toEqual([
      { debrief: '2026-11-10-aaaa', question: 'more-needed' },
      { debrief: '2026-11-20-cccc', question: 'feedback-use' },
    ]);
    expect(items.slice(1).map((one) => one.text)).toEqual([
      'Sleep more',
      'Get a better answer ready: salary',
    ]);
  });

  it('keeps the id that it had when it came up once', () => {
    const [first] = own(plan(two.slice(0, 1)));
    expect(own(plan(two))[0]?.id).toBe(first?.id);
  });

  it('shows the other wordings too', () => {
    expect(own(plan(two))[0]?.why).toContain('In your words: "system design depth".');
  });

  it('two lines of one debrief are two items, and not recurring', () => {
    const items = own(
      plan([debrief('2026-11-10-aaaa', { 'more-needed': ['system design', 'designing systems'] })]),
    );
    expect(items.map((one) => one.rank)).toEqual(['once', 'once']);
  });

  it('in two answers of one debrief is one item, in the words of the first, and says so', () => {
    const one = debrief('2026-11-24-aaaa', {
      'feedback-said': 'Get to know design patterns.',
      'feedback-use': ['Get to know design patterns'],
      gaps: ['learn: design patterns'],
    });
    const [item, ...more] = own(plan([one]));
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      rank: 'recurring',
      recurs: { debriefs: 1, answers: 1 },
      text: 'Get to know design patterns',
    });
    expect(item?.why).toContain('You and they both said this.');
    expect(item?.why).toContain('In your words: "design patterns".');
    expect(item?.sources.map((source) => source.question)).toEqual(['feedback-use', 'gaps']);
  });

  it('a tick holds until it comes up in a later debrief, and then the item says so', () => {
    const before = two.slice(0, 2);
    const item = withText(plan(before), 'system design');
    const tick = tickOf(item, '2026-11-16T10:00:00.000Z');
    expect(withText(plan(before, { ticks: [tick] }), 'system design').done).toBe(true);
    const again = withText(plan(two, { ticks: [tick] }), 'designing systems');
    expect(again.done).toBe(false);
    expect(again.why).toContain('came up again');
    const later = tickOf(again, '2026-11-21T10:00:00.000Z');
    expect(withText(plan(two, { ticks: [tick, later] }), 'designing systems').done).toBe(true);
  });

  it('an older debrief that is imported afterwards neither loses the tick nor opens the item', () => {
    const newer = two[2] as Debrief;
    const item = withText(plan([newer]), 'designing systems');
    const tick = tickOf(item, '2026-11-21T10:00:00.000Z');
    const items = plan(two, { ticks: [tick] });
    expect(withText(items, 'designing systems').done).toBe(true);
  });

  it('an unticked item is open', () => {
    const item = withText(plan(two), 'salary');
    const off = { ...tickOf(item, '2026-11-22T10:00:00.000Z'), done: false };
    const on = tickOf(item, '2026-11-21T10:00:00.000Z');
    expect(withText(plan(two, { ticks: [off, on] }), 'salary').done).toBe(false);
  });
});

describe('a later reply to a request for feedback', () => {
  const replied = (more: Partial<ReplyEvent> = {}, values = {}) =>
    debrief(
      '2026-11-10-aaaa',
      { role: 'Nurse', company: 'Trust', 'ask-whom': 'Dana', ...values },
      { feedback: [event('asked', '2026-11-11'), reply('2026-11-15', 'text', more)] },
    );

  it('leads to what is used and what is tested, not to what is left', () => {
    const items = own(plan([replied({ use: ['pause first'], test: ['slower'], leave: ['smile more'] })]));
    expect(items.map(({ text, task, section, rank }) => [text, task, section, rank])).toEqual([
      ['Pause first', 'use', 'feedback', 'once'],
      ['Try once: slower', 'test', 'feedback', 'once'],
    ]);
  });

  it('adds no line that the debrief has already, in whatever case, and none twice', () => {
    const items = own(
      plan([
        replied(
          { use: ['PAUSE FIRST', 'speak up', 'Speak Up'] },
          { 'feedback-said': 'x', 'feedback-use': ['pause first'] },
        ),
      ]),
    );
    expect(items.map((item) => item.text)).toEqual(['Pause first', 'Speak up']);
  });

  it('opens an item again that was ticked before it came, and not one that was ticked after', () => {
    const before = plan([replied({}, { 'more-needed': ['stock control'] })]);
    const item = withText(before, 'stock control');
    const tickedAt = (at: string) =>
      withText(
        plan([replied({ use: ['stock control'] }, { 'more-needed': ['stock control'] })], {
          ticks: [tickOf(item, at)],
        }),
        'stock control',
      );
    expect(tickedAt('2026-11-12T10:00:00.000Z').done).toBe(false);
    expect(tickedAt('2026-11-12T10:00:00.000Z').text).toBe('Work on: stock control');
    expect(tickedAt('2026-11-16T10:00:00.000Z').done).toBe(true);
  });

  it('ends asking and reminding', () => {
    expect(own(plan([replied()]))).toEqual([]);
  });
});

describe('a request for feedback that was recorded', () => {
  const asked = (values: object, ...more: readonly FeedbackEvent[]) =>
    own(
      plan([
        debrief('2026-11-20-aaaa', values, {
          feedback: [event('asked', '2026-11-21', { whom: 'Eva' }), ...more],
        }),
      ]),
    );

  it('is done, and the reminder is due a week after it', () => {
    const items = asked({ 'ask-whom': 'Dana' });
    expect(items.map(({ task, text, due, done, section }) => [task, text, due, done, section])).toEqual([
      ['ask', 'Ask Dana for feedback', null, true, 'feedback'],
      ['chase', 'Send Dana one short reminder, then leave it', '2026-11-28', false, 'feedback'],
    ]);
  });

  it('has only the reminder where the debrief named nobody', () => {
    expect(asked({}).map((item) => item.text)).toEqual(['Send Eva one short reminder, then leave it']);
  });

  it('has its reminder done once that was recorded', () => {
    expect(asked({ 'ask-whom': 'Dana' }, event('reminded', '2026-11-23')).map((item) => item.done)).toEqual([
      true,
      true,
    ]);
  });

  it('is gone once it was closed', () => {
    expect(asked({ 'ask-whom': 'Dana' }, event('closed', '2026-11-23'))).toEqual([]);
  });
});

describe('what an offer leads to', () => {
  const at = (change: string, outcome: string) =>
    own(
      plan([
        debrief(
          '2026-11-20-aaaa',
          {},
          {
            answers: {
              outcome: { value: 'offer', at: outcome },
              'could-change': { value: 'pause', at: change },
            },
          },
        ),
      ]),
    ).map((item) => item.text);

  it('asks for nothing where it was written with the offer or after it', () => {
    expect(at('2026-11-20T11:00:00.000Z', '2026-11-20T10:00:00.000Z')).toEqual([]);
    expect(at('2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z')).toEqual([]);
  });

  it('changes what was written before the offer came', () => {
    expect(at('2026-11-20T09:00:00.000Z', '2026-11-20T10:00:00.000Z')).toEqual(['Pause']);
  });
});

describe('feedback that is typed and not sorted', () => {
  const said = (text: string, more = {}) =>
    own(plan([debrief('2026-11-24-aaaa', { 'feedback-said': text, ...more })]));

  it('is on the list, without greeting, thanks and praise', () => {
    const text =
      'Hi Lee,\nThank you for coming in. You gave excellent answers. You could know our stock system better. More examples would help.';
    expect(said(text).map((item) => item.text)).toEqual([
      'Work on what they said: You could know our stock system better',
      'Work on what they said: More examples would help',
    ]);
  });

  it('makes nothing once it is sorted', () => {
    expect(said('Know our system.', { 'feedback-leave': ['Know our system.'] })).toEqual([]);
  });

  it('is the same theme as an answer that could be stronger', () => {
    const items = said('You could know our stock system better.', { 'more-needed': ['stock system'] });
    expect(items.map((item) => item.text)).toEqual(['Get a better answer ready: stock system']);
  });
});

describe('what belongs to one employer', () => {
  const one = debrief('2026-11-20-aaaa', { company: 'Acme Ltd', 'look-up': ['their depots'] });

  it.each([
    ['Acme', ['Look up: their depots']],
    ['Marlow', []],
  ])('for an interview at %s', (company, wanted) => {
    expect(own(plan([one], { interview: interview({ company }) })).map((item) => item.text)).toEqual(wanted);
  });
});

describe('a frame', () => {
  it.each([
    ['could-change', 'next time, pause', 'Pause'],
    ['more-needed', ['practise SQL'], 'Practise SQL'],
    ['more-needed', ['SQL'], 'Get a better answer ready: SQL'],
    ['look-up', ['look up the depots'], 'Look up the depots'],
    ['feedback-test', ['try a slower start'], 'Try a slower start'],
  ])('of %s around %j: %s', (id, value, text) => {
    const items = own(
      plan([debrief('2026-11-24-aaaa', { 'feedback-said': 'x', 'feedback-leave': ['x'], [id]: value })]),
    );
    expect(items.map((item) => item.text)).toEqual([text]);
  });
});

describe('whom to ask', () => {
  it('has how to reach them in their own words, and not the name again', () => {
    const why = (whom: string) => own(plan([debrief('2026-11-24-aaaa', { 'ask-whom': whom })]))[0]?.why;
    expect(why('Dana Novak, i have her cell 555-0101')).toMatch(/^You wrote: "i have her cell 555-0101". If/);
    expect(why('Dana Novak')).toMatch(/^If you/);
    expect(why('email HR')).toMatch(/^If you/);
  });

  it.each([
    ['Dana, by email', 'Ask Dana for feedback'],
    ['the recruiter (tom@x.org)', 'Ask the recruiter for feedback'],
    ['Priya by phone on 555', 'Ask Priya for feedback'],
    ['email HR', 'Ask for feedback: email HR'],
  ])('%s: %s', (whom, text) => {
    expect(own(plan([debrief('2026-11-24-aaaa', { 'ask-whom': whom })]))[0]?.text).toBe(text);
  });
});
