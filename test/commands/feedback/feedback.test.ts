/** `feedback`: the whole way from a letter to a sorted reply, at a terminal and without one. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { FeedbackEvent, ReplyEvent } from '../../../src/domain/debrief/feedback-events.js';
import type { Step } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, scripted, skip, stop, type World, world } from '../../support/fakes.js';
import { event, reply } from '../../support/feedback.js';

const ID = '2026-11-20-aaaa';
const nurse = (feedback: readonly FeedbackEvent[] = [], values = {}): Debrief =>
  debrief(
    ID,
    {
      outcome: 'rejected',
      role: 'Staff nurse',
      company: "St Mary's",
      'ask-whom': 'Dana, dana@firm.example',
      'more-needed': ['drug doses'],
      ...values,
    },
    { feedback },
  );
const shop = debrief('2026-11-22-bbbb', { outcome: 'waiting', role: 'Shop manager' });
const asked = event('asked', '2026-11-21');

/** As it reads, wherever the lines break. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const events = (w: World, id = ID): readonly FeedbackEvent[] =>
  w.memory.store.debriefs.get(id)?.feedback ?? [];
const lastReply = (w: World): ReplyEvent =>
  events(w).findLast((one): one is ReplyEvent => one.type === 'reply') as ReplyEvent;

/** A person at a terminal who does exactly this. */
const terminal = async (acts: readonly Act[], all: readonly Debrief[], ...argv: readonly string[]) => {
  const { prompter, said, done } = scripted(acts);
  const w = withDebriefs(world({ acts: prompter }), ...all);
  const status = await call(w, ...argv);
  done();
  return { w, status, said };
};

const piped = async (all: readonly Debrief[], ...argv: readonly string[]) => {
  const w = withDebriefs(world(), ...all);
  return { w, status: await call(w, ...argv) };
};

describe('feedback draft', () => {
  it('prints a letter to the newest that is to be asked, and nothing else on standard output', async () => {
    const { w, status } = await piped([nurse(), shop], 'feedback', 'draft');
    expect(status).toBe(0);
    expect(w.out()).toMatch(
      /^To: dana@firm\.example\nSubject: Thank you.*Staff nurse\n\nHello Dana,\n\nThank you/,
    );
    expect(w.out()).toContain('one point to work on: drug doses.');
    expect(w.err()).toContain('Nothing is sent by this program.');
    expect(w.err()).toContain(`feedback sent ${ID}`);
    expect(events(w)).toEqual([]);
  });

  it('is signed by the name in the settings', async () => {
    const w = withDebriefs(world(), nurse());
    w.settings.values = { name: 'Ana' };
    await call(w, 'feedback', 'draft');
    expect(w.out()).toMatch(/Kind regards,\nAna\n$/);
    expect(w.err()).not.toContain('settings name');
  });

  it('--mailto is the link alone', async () => {
    const { w } = await piped([nurse()], 'feedback', 'draft', '--mailto');
    expect(w.out()).toMatch(/^mailto:dana@firm\.example\?subject=\S+&body=\S+\n$/);
    expect(w.err()).toBe('');
  });

  it('--json', async () => {
    const { w } = await piped([nurse()], 'feedback', 'draft', '--json', '--length', 'message');
    expect(JSON.parse(w.out())).toMatchObject({
      id: ID,
      kind: 'request',
      to: 'dana@firm.example',
      subject: null,
    });
  });

  it('--copy puts the text into the clipboard, and says where there is none', async () => {
    const { w } = await piped([nurse()], 'feedback', 'draft', '--copy');
    expect(w.clipboard.text).toMatch(/^Hello Dana,/);
    expect(w.err()).toContain('in the clipboard');
    const without = withDebriefs(world(), nurse());
    without.clipboard.broken = true;
    expect(await call(without, 'feedback', 'draft', '--copy')).toBe(0);
    expect(without.out()).toContain('Hello Dana,');
    expect(without.err()).toContain('no clipboard');
  });

  it('without anybody named, the newest that was turned down; none at all is nothing to ask', async () => {
    const { w } = await piped([nurse([], { 'ask-whom': null }), shop], 'feedback', 'draft');
    expect(w.out()).toContain('Staff nurse');
    expect((await piped([shop], 'feedback', 'draft')).status).toBe(3);
    expect((await piped([], 'feedback', 'draft')).status).toBe(3);
    expect((await piped([nurse()], 'feedback', 'draft', '--kind', 'reminder')).status).toBe(3);
  });

  it('the reminder says when it was asked', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'draft', '--kind', 'reminder');
    expect(w.out()).toContain('I wrote to you on Saturday 21 November');
    expect(w.err()).toContain('--reminder');
  });

  it('a control character in the person’s words reaches no terminal', async () => {
    const { w } = await piped(
      [nurse([], { 'more-needed': ['a \u001b[31m b'] })],
      'feedback',
      'draft',
      '--copy',
    );
    expect(w.out() + w.clipboard.text).not.toContain('\u001b');
  });

  it('at a terminal offers to mark it as sent today', async () => {
    const sent = await terminal(
      [{ menu: 'Have you sent it?', choose: 'sent' }],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(events(sent.w)).toMatchObject([{ type: 'asked', on: '2026-11-24' }]);
    expect(sent.w.err()).toContain('one short reminder on Tuesday 1 December 2026');
    const later = await terminal(
      [{ menu: 'Have you sent it?', choose: 'not-yet' }],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(events(later.w)).toEqual([]);
    const left = await terminal(
      [{ menu: 'Have you sent it?', choose: null }],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(left.status).toBe(130);
    const reminded = await terminal(
      [{ menu: 'Have you sent it?', choose: 'sent' }],
      [nurse([asked])],
      'feedback',
      'draft',
      ID,
      '--kind',
      'reminder',
    );
    expect(events(reminded.w).at(-1)).toMatchObject({ type: 'reminded' });
    await terminal([], [nurse()], 'feedback', 'draft', '--kind', 'thank-you');
    await terminal([], [nurse([asked])], 'feedback', 'draft', ID);
  });
});

describe('feedback sent and close', () => {
  it('records whom, how and when, and says what follows', async () => {
    const { w, status } = await piped(
      [nurse()],
      'feedback',
      'sent',
      ID,
      '--on',
      '2026-11-23',
      '--whom',
      'Dana',
      '--how',
      'mail',
    );
    expect(status).toBe(0);
    expect(events(w)).toMatchObject([{ type: 'asked', on: '2026-11-23', whom: 'Dana', how: 'mail' }]);
    expect(w.err()).toContain('reminder on Monday 30 November 2026');
    expect(flat(w.err())).toContain('closes by itself on Monday 7 December 2026');
  });

  it.each<[readonly FeedbackEvent[], readonly string[], number, string]>([
    [[asked], ['sent', ID], 2, 'already'],
    [[], ['sent', ID, '--reminder'], 2, 'nothing is waiting'],
    [[asked, event('reminded', '2026-11-23')], ['sent', ID, '--reminder'], 2, 'One reminder is enough'],
    [[asked], ['sent', ID, '--reminder', '--on', '2026-11-20'], 2, 'before it was asked'],
    [[], ['sent', ID, '--on', '2026-11-25'], 2, 'still to come'],
    [[], ['sent', ID, '--on', 'some day'], 2, 'could not read'],
    [[], ['sent', ID, '--undo'], 3, 'nothing like that'],
    [[], ['sent', 'nobody'], 3, 'there is no debrief'],
    [[asked, reply('2026-11-23', 'x')], ['close', ID], 3, 'an answer came'],
  ])('after %j, %j is refused, and nothing is changed', async (feedback, argv, wanted, words) => {
    const { w, status } = await piped([nurse(feedback)], 'feedback', ...argv);
    expect(status).toBe(wanted);
    expect(w.err()).toContain(words);
    expect(w.memory.state.writes).toBe(0);
  });

  it('what was ticked on the checklist was asked', async () => {
    const w = withDebriefs(world(), nurse());
    await call(w, 'checklist', '--json');
    const [ask] = JSON.parse(w.out()).items;
    await call(w, 'checklist', '--done', ask.id);
    expect(await call(w, 'feedback', 'sent', ID)).toBe(2);
    const list = world();
    Object.assign(list.memory.store, w.memory.store);
    await call(list, 'feedback', '--json');
    expect(JSON.parse(list.out())[0]).toMatchObject({
      state: 'waiting',
      asked: '2026-11-24',
      remind: '2026-12-01',
    });
  });

  it('can be taken back, and unticking what was recorded says how', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'sent', ID, '--undo');
    expect(events(w)).toEqual([]);
    const recorded = withDebriefs(world(), nurse([asked]));
    await call(recorded, 'checklist', '--json');
    const ask = JSON.parse(recorded.out()).items.find((one: { done: boolean }) => one.done);
    await call(recorded, 'checklist', '--undo', ask.id);
    expect(recorded.err()).toContain(`feedback sent ${ID} --undo`);
  });

  it('close lets it rest, and says that silence is no verdict only where somebody was silent', async () => {
    const waiting = await piped([nurse([asked])], 'feedback', 'close', ID);
    expect(waiting.w.err()).toContain("Silence isn't a verdict.");
    const unasked = await piped([nurse()], 'feedback', 'close', ID);
    expect(unasked.w.err()).not.toContain('Silence');
    expect(events(unasked.w)).toMatchObject([{ type: 'closed' }]);
    expect(await call(unasked.w, 'feedback', 'close', ID)).toBe(0);
    expect(events(unasked.w)).toHaveLength(1);
    await call(unasked.w, 'feedback', 'close', ID, '--undo');
    expect(events(unasked.w)).toEqual([]);
  });
});

describe('feedback', () => {
  const all = [
    nurse([asked]),
    debrief('2026-11-19-cccc', { role: 'Cook', 'ask-whom': 'Sam' }),
    debrief(
      '2026-11-01-dddd',
      { role: 'Baker' },
      { feedback: [event('asked', '2026-11-02', { whom: 'Jo' })] },
    ),
    debrief(
      '2026-11-02-eeee',
      { role: 'Clerk' },
      { feedback: [reply('2026-11-05', 'One.\nTwo.', { use: ['One.'] })] },
    ),
    shop,
  ];

  it('lists by where each stands, with its dates', async () => {
    const { w } = await piped(all, 'feedback');
    expect(w.out().replace(/\s+/g, ' ')).toBe(
      `Waiting for an answer Staff nurse, St Mary's ${ID} · Dana, dana@firm.example · asked 21 Nov 2026 · remind on Sat 28 Nov · closes by itself on Sat 5 Dec To be asked Cook 2026-11-19-cccc · Sam · ask by Fri 20 Nov Answered Clerk 2026-11-02-eeee · answered 5 Nov 2026 · 1 line not sorted yet Closed Baker 2026-11-01-dddd · Jo · no answer, closed by itself 16 Nov 2026 Silence isn't a verdict. A letter, ready to send: rejection-coach feedback draft `,
    );
    expect(w.memory.state.writes).toBe(0);
  });

  it('reads well aloud', async () => {
    const w = withDebriefs(world({ plain: true }), ...all);
    await call(w, 'feedback', '--as-of', '2026-11-28');
    expect(w.out()).not.toMatch(/[·]|^ /m);
    expect(flat(w.out())).toContain('the reminder is due');
  });

  it('what is long over is left to --all', async () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      debrief(`2026-10-0${at + 1}-zzzz`, { role: `Job ${at}` }, { feedback: [event('asked', '2026-10-08')] }),
    );
    const few = await piped(many, 'feedback');
    expect(few.w.out().match(/Job \d/g)).toHaveLength(5);
    expect(few.w.out()).toContain('2 older: rejection-coach feedback --all');
    const whole = await piped(many, 'feedback', '--all');
    expect(whole.w.out().match(/Job \d/g)).toHaveLength(7);
    expect(whole.w.out().match(/Silence/g)).toHaveLength(1);
  });

  it('--json has every day', async () => {
    const { w } = await piped(all, 'feedback', '--json');
    expect(JSON.parse(w.out()).map((one: { state: string }) => one.state)).toEqual([
      'waiting',
      'to-ask',
      'answered',
      'closed',
    ]);
    expect(JSON.parse(w.out())[0]).toEqual({
      id: ID,
      role: 'Staff nurse',
      company: "St Mary's",
      state: 'waiting',
      whom: 'Dana, dana@firm.example',
      ask: null,
      asked: '2026-11-21',
      remind: '2026-11-28',
      reminded: null,
      closes: '2026-12-05',
      closed: null,
      answered: null,
      unsorted: null,
    });
  });

  it('nothing is said on standard error', async () => {
    const { w, status } = await piped([shop], 'feedback');
    expect([status, w.out()]).toEqual([0, '']);
    expect(w.err()).toContain('nothing is waiting');
  });
});

describe('feedback log without a terminal', () => {
  const text = 'Hi Ana,\n\nGood opening. Show how you calculate drug doses. Smile more.\n\nBest,\nDana';

  const fromFile = async (...argv: readonly string[]) => {
    const w = withDebriefs(world(), nurse([asked]));
    w.files.set('r.txt', text);
    return { w, status: await call(w, 'feedback', 'log', '--file', 'r.txt', ...argv) };
  };

  it('keeps it word for word, for the one that is waiting, with its lines unsorted', async () => {
    const { w, status } = await fromFile('--from', 'Dana', '--how', 'mail', '--on', 'yesterday');
    expect(status).toBe(0);
    expect(lastReply(w)).toMatchObject({
      text,
      from: 'Dana',
      how: 'mail',
      on: '2026-11-23',
      use: [],
      test: [],
      leave: [],
    });
    expect(w.out()).toContain('  2. Show how you calculate drug doses.');
    expect(w.out()).toContain('You: drug doses (Answers that needed more)');
    expect(w.err()).toContain(`feedback log ${ID} --use 1`);
  });

  it('sorts by numbers and words, at once or later, and lays it beside what was thought', async () => {
    const { w } = await fromFile('--use', '2', '--leave', 'smile more.');
    expect(lastReply(w)).toMatchObject({
      use: ['Show how you calculate drug doses.'],
      leave: ['Smile more.'],
    });
    expect(w.out()).toContain('They named it; you had not\n  - Smile more.');
    await call(w, 'feedback', 'log', ID, '--test', '2', '--use', 'in my own words');
    expect(lastReply(w)).toMatchObject({
      use: ['in my own words'],
      test: ['Show how you calculate drug doses.'],
    });
    expect(events(w)).toHaveLength(2);
  });

  it('--json', async () => {
    const { w } = await fromFile('--use', '2', '--json');
    expect(JSON.parse(w.out())).toMatchObject({
      id: ID,
      reply: {
        on: '2026-11-24',
        from: null,
        lines: [
          { number: 1, text: 'Good opening.', sort: null },
          { number: 2, text: 'Show how you calculate drug doses.', sort: 'use' },
          { number: 3, text: 'Smile more.', sort: null },
        ],
      },
      both: [{ said: 'Show how you calculate drug doses.' }],
      onlyThey: [],
      onlyYou: [],
    });
  });

  it.each([
    [['--use', '9'], 'there is no line 9'],
    [['--use', '0'], 'there is no line 0'],
    [['--use', '2', '--leave', '2'], 'two places'],
    [['--use', ' '], 'is empty'],
    [['--on', 'tomorrow'], 'still to come'],
  ])('%j is refused, and nothing is kept', async (argv, words) => {
    const { w, status } = await fromFile(...argv);
    expect(status).toBe(2);
    expect(w.err()).toContain(words);
    expect(w.memory.state.writes).toBe(0);
  });

  it('never waits: without a text, without one that is meant, without a reply to sort', async () => {
    const none = await piped([nurse([asked])], 'feedback', 'log');
    expect([none.status, none.w.err().includes('--file FILE')]).toEqual([2, true]);
    const several = await piped(
      [nurse([asked]), { ...shop, feedback: [asked] }],
      'feedback',
      'log',
      '--text',
      'x',
    );
    expect(several.status).toBe(2);
    expect(several.w.err()).toContain(`${ID}  Staff nurse, St Mary's`);
    const nobody = await piped([nurse()], 'feedback', 'log', '--text', 'x');
    expect([nobody.status, nobody.w.err().includes(ID)]).toEqual([2, true]);
    expect((await piped([], 'feedback', 'log', '--text', 'x')).status).toBe(3);
    expect((await piped([nurse([asked])], 'feedback', 'log', ID, '--use', '1')).status).toBe(3);
    expect((await piped([nurse([asked])], 'feedback', 'log', '--use', '1')).status).toBe(3);
  });

  it('names people to talk to where it reads as danger, and keeps it', async () => {
    const { w, status } = await piped([nurse()], 'feedback', 'log', ID, '--text', 'I want to die');
    expect(status).toBe(0);
    expect(w.err()).toContain('116 123');
    expect(lastReply(w).text).toBe('I want to die');
  });

  it('is found by search, shown in full, and part of the notes', async () => {
    const w = withDebriefs(
      world(),
      nurse([asked, reply('2026-11-23', 'Calculate aloud', { use: ['Calculate aloud'] })]),
    );
    await call(w, 'search', 'aloud');
    await call(w, 'show', ID);
    await call(w, 'export', ID);
    expect(w.out()).toContain('The feedback, word for word: Calculate aloud');
    expect(w.out()).toContain('To use: Calculate aloud');
    expect(w.out()).toContain('> Calculate aloud\n\n- To use: Calculate aloud');
  });
});

describe('feedback log at a terminal', () => {
  const text = 'Good opening. Show how you calculate drug doses. Smile more.';
  const facts = [
    answer('What did they write', text),
    answer('Who was it?', 'Dana'),
    answer('Which day', '2026-11-23'),
  ];

  it('takes it down, sorts it line by line, and shows what was thought before beside it', async () => {
    const { w, status } = await terminal(
      [
        ...facts,
        skip('"Good opening."'),
        {
          ...answer('"Show how you calculate drug doses."', 'use'),
          see: (step: Step) => {
            expect(step.inView).toEqual([
              { label: 'You had written: Answers that needed more', lines: ['drug doses'] },
            ]);
            expect(step.progress).toBe('Reply from Dana · line 2 of 3');
            expect(step.canGoBack).toBe(true);
          },
        } as Act,
        answer('"Smile more."', 'leave'),
      ],
      [nurse([asked])],
      'feedback',
      'log',
    );
    expect(status).toBe(0);
    expect(lastReply(w)).toMatchObject({
      text,
      from: 'Dana',
      on: '2026-11-23',
      use: ['Show how you calculate drug doses.'],
      leave: ['Smile more.'],
    });
    expect(w.out()).toContain('Both of you named it');
  });

  it('going back changes an answer, and the lines follow the text', async () => {
    const { w } = await terminal(
      [
        ...facts,
        answer('"Good opening."', 'use'),
        goBack('"Show how'),
        goBack('"Good opening."'),
        goBack('Which day'),
        goBack('Who was it?'),
        answer('What did they write', 'Good opening.'),
        skip('Who was it?'),
        skip('Which day'),
        {
          ...answer('"Good opening."', 'test'),
          see: (step: Step) => expect(step.initial).toBe('use'),
        } as Act,
      ],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(lastReply(w)).toMatchObject({
      text: 'Good opening.',
      on: '2026-11-24',
      use: [],
      test: ['Good opening.'],
    });
    expect(lastReply(w).from).toBeUndefined();
    expect(events(w)).toHaveLength(2);
  });

  it('Ctrl-C keeps what is done and says how to go on; --sort goes on there', async () => {
    const first = await terminal(
      [...facts, answer('"Good opening."', 'use'), stop('"Show how')],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(first.status).toBe(130);
    expect(first.w.err()).toContain(`feedback log ${ID} --sort`);
    const kept = first.w.memory.store.debriefs.get(ID);
    const second = await terminal(
      [answer('"Show how', 'test'), skip('"Smile more."')],
      kept ? [kept] : [],
      'feedback',
      'log',
      '--sort',
    );
    expect(lastReply(second.w)).toMatchObject({
      use: ['Good opening.'],
      test: ['Show how you calculate drug doses.'],
    });
  });

  it.each([[stop('What did they write', 'half')], [skip('What did they write')]])(
    'left before the text, nothing is kept',
    async (act) => {
      const { w, status } = await terminal([act], [nurse([asked])], 'feedback', 'log', ID);
      expect(status).toBe(130);
      expect(w.memory.state.writes).toBe(0);
    },
  );

  it('pauses where it reads as danger, with the text kept', async () => {
    const { w, status, said } = await terminal(
      [answer('What did they write', 'I want to die'), { menu: 'How do you want to go on?', choose: 'stop' }],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(status).toBe(130);
    expect(said.join('\n')).toContain('116 123');
    expect(lastReply(w).text).toBe('I want to die');
  });

  it('asks which one where several wait', async () => {
    const { w } = await terminal(
      [
        { menu: 'Which one', choose: ID },
        answer('What did', 'x'),
        skip('Who'),
        skip('Which day'),
        skip('"x"'),
      ],
      [nurse([asked]), { ...shop, feedback: [asked] }],
      'feedback',
      'log',
    );
    expect(lastReply(w).text).toBe('x');
  });
});
