import { describe, expect, it } from 'vitest';
import type { FeedbackEvent } from '../../../src/domain/debrief/feedback-events.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief, NURSE_ID as ID } from '../../support/debriefs.js';
import { scripted, world } from '../../support/fakes.js';
import { event, reply } from '../../support/feedback.js';
import { asked, events, flat, nurse, piped, shop, terminal } from './run-feedback.js';

describe('feedback draft', () => {
  it('prints a letter to the newest that is to be asked, and nothing else on standard output', async () => {
    const { w, status } = await piped([nurse(), shop], 'feedback', 'draft');
    expect(status).toBe(0);
    expect(w.out()).toMatch(
      /^To: dana@firm\.example\nSubject: Re: Staff nurse at St Mary's\n\nHi Dana,\n\nThank you/,
    );
    expect(w.out()).not.toContain('drug doses');
    expect(w.err()).toContain('This program sends nothing.');
    expect(w.err()).toContain(`feedback sent ${ID}`);
    expect(events(w)).toEqual([]);
  });

  it.each([
    [{ 'feedback-said': 'You were warm.\nCheers\nTariq Mahmood\nWorkshop Manager' }, [], 'Hi Tariq,'],
    [{}, [reply('2026-11-22', 'You were warm.', { from: 'Hannah' })], 'Hi Hannah,'],
    [{}, [reply('2026-11-22', 'You were warm.\nCheers\nTariq', { from: 'Hannah' })], 'Hi Tariq,'],
    [{}, [], 'Dear hiring team,'],
  ] as const)('greets who signed what they wrote: %j %j', async (values, feedback, greeting) => {
    const one = nurse(feedback, { 'ask-whom': null, ...values });
    const w = withDebriefs(world(), one);
    w.settings.values = { name: 'Ana', country: 'GB' };
    await call(w, 'feedback', 'draft', ID, '--kind', 'thank-you');
    expect(w.out()).toContain(`\n\n${greeting}\n\n`);
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
    expect(w.clipboard.text).toMatch(/^Hi Dana,/);
    expect(w.err()).toContain('Copied.');
    const without = withDebriefs(world(), nurse());
    without.clipboard.broken = true;
    // A script has to know that it was not copied.
    expect(await call(without, 'feedback', 'draft', '--copy')).toBe(2);
    expect(without.out()).toContain('Hi Dana,');
    expect(without.err()).toContain("there is no clipboard here, so it couldn't be copied");
  });

  it('--copy at a terminal says what happened, and goes on', async () => {
    const sent = { menu: 'Have you sent it?', choose: 'not-yet' };
    const openly = { menu: 'like to ask about', choose: '' };
    const said = async (done: 'sent' | 'none') => {
      const { prompter, done: allAsked } = scripted([openly, sent]);
      const w = withDebriefs(world({ acts: prompter }), nurse());
      w.settings.values = { name: 'Ana' };
      Object.assign(w.context.clipboard, { copy: async () => done });
      expect(await call(w, 'feedback', 'draft', '--copy')).toBe(0);
      allAsked();
      return flat(w.err());
    };
    expect(await said('sent')).toContain('Copied. If pasting gives nothing');
    expect(await said('none')).toContain("Couldn't copy it. Here it is to copy by hand.");
  });

  it('without anybody named, the newest that was turned down; none at all is nothing to ask', async () => {
    const { w } = await piped([nurse([], { 'ask-whom': null }), shop], 'feedback', 'draft');
    expect(w.out()).toContain('Staff nurse');
    expect((await piped([shop], 'feedback', 'draft')).status).toBe(3);
    expect((await piped([], 'feedback', 'draft')).status).toBe(3);
    expect((await piped([nurse()], 'feedback', 'draft', '--kind', 'reminder')).status).toBe(3);
  });

  it('what they told already is not asked again: a thank-you, or one thing that is named', async () => {
    const told = nurse([], { 'ask-whom': null, 'feedback-said': 'Slow down a little' });
    const { w, status } = await piped([told, shop], 'feedback', 'draft');
    expect([status, w.out()]).toEqual([2, '']);
    expect(flat(w.err())).toContain(`feedback draft ${ID} --about TEXT`);
    expect(flat(w.err())).toContain(`feedback draft ${ID} --kind thank-you`);
    const thanks = await piped([told], 'feedback', 'draft', '--kind', 'thank-you');
    expect(thanks.w.out()).toContain(', and for your feedback.');
    const about = await piped([told], 'feedback', 'draft', '--about', 'slowing down');
    expect(about.w.out()).toMatch(/for your feedback\.[\s\S]*one thing I'd like to work on: slowing down/);
  });

  it('a reply that is kept is such feedback too, and a form letter is none', async () => {
    const with_ = (text: string) => [nurse([asked, reply('2026-11-25', text)])];
    expect((await piped(with_('Slow down a little.'), 'feedback', 'draft', ID)).status).toBe(2);
    const form = 'We regret that you have not been successful on this occasion.';
    expect((await piped(with_(form), 'feedback', 'draft', ID)).status).toBe(0);
  });

  it('where the latest was asked, the hint names that debrief', async () => {
    const { w, status } = await piped([nurse([asked])], 'feedback', 'draft');
    expect(status).toBe(3);
    expect(flat(w.err())).toContain(`rejection-coach feedback draft ${ID}`);
    expect(w.err()).not.toContain('draft ID');
  });

  it('the reminder says when it was asked', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'draft', '--kind', 'reminder');
    expect(w.out()).toContain('I wrote to you on Saturday 21 November');
    expect(w.err()).toContain('--reminder');
  });

  it('a reminder of what nobody asked is refused', async () => {
    const { w, status } = await piped([nurse()], 'feedback', 'draft', ID, '--kind', 'reminder');
    expect([status, w.out()]).toEqual([2, '']);
    expect(flat(w.err())).toContain(`feedback sent ${ID}`);
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
      [
        { menu: 'like to ask about', choose: 'drug doses' },
        { menu: 'Check the spelling: "drug doses"', choose: 'right' },
        { menu: 'Have you sent it?', choose: 'sent' },
      ],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(sent.w.out()).toContain("one thing I'd like to work on: drug doses.");
    expect(events(sent.w)).toMatchObject([{ type: 'asked', on: '2026-11-24' }]);
    expect(sent.w.err()).toContain('one reminder on Tuesday 1 December 2026');
    const later = await terminal(
      [
        { menu: 'like to ask about', choose: '' },
        { menu: 'Have you sent it?', choose: 'not-yet' },
      ],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(events(later.w)).toEqual([]);
    const left = await terminal(
      [
        { menu: 'like to ask about', choose: '' },
        { menu: 'Have you sent it?', choose: null },
      ],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(left.status).toBe(130);
    const reminded = await terminal(
      [
        { menu: 'like to ask about', choose: 'drug doses' },
        { menu: 'Check the spelling: "drug doses"', choose: 'right' },
        { menu: 'Have you sent it?', choose: 'sent' },
      ],
      [nurse([asked])],
      'feedback',
      'draft',
      ID,
      '--kind',
      'reminder',
    );
    expect(events(reminded.w).at(-1)).toMatchObject({ type: 'reminded' });
    await terminal([], [nurse()], 'feedback', 'draft', '--kind', 'thank-you');
    await terminal([{ menu: 'like to ask about', choose: '' }], [nurse([asked])], 'feedback', 'draft', ID);
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
    expect(flat(w.err())).toContain('stop reminding you after Monday 7 December 2026');
  });

  it.each<[readonly FeedbackEvent[], readonly string[], number, string]>([
    [[asked], ['sent', ID], 2, 'already'],
    [[], ['sent', ID, '--reminder'], 2, "haven't asked there yet"],
    [[asked, event('reminded', '2026-11-23')], ['sent', ID, '--reminder'], 2, 'One reminder is enough'],
    [[asked], ['sent', ID, '--reminder', '--on', '2026-11-20'], 2, 'before you asked'],
    [[], ['sent', ID, '--on', '2026-11-25'], 2, 'in the future'],
    [[], ['sent', ID, '--on', 'some day'], 2, 'read that as a day'],
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

  it('close lets it rest, and says what no answer means only where someone did not answer', async () => {
    const waiting = await piped([nurse([asked])], 'feedback', 'close', ID);
    expect(waiting.w.err()).toContain("No answer doesn't mean you did badly.");
    const unasked = await piped([nurse()], 'feedback', 'close', ID);
    expect(unasked.w.err()).not.toContain('No answer');
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
      `Waiting for an answer Staff nurse, St Mary's Dana, dana@firm.example · asked 21 Nov 2026 · remind on Sat 28 Nov · no more reminders after Sat 5 Dec · ${ID} To ask Cook Sam · 2026-11-19-cccc Answered Clerk answered 5 Nov 2026 · 1 line not sorted yet · 2026-11-02-eeee Closed Baker Jo · no answer by 16 Nov 2026 · 2026-11-01-dddd No answer doesn't mean you did badly. Write the letter: rejection-coach feedback draft `,
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
    expect(whole.w.out().match(/No answer doesn't mean/g)).toHaveLength(1);
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
    expect(w.err()).toContain("aren't waiting");
  });
});

it('a reply that is kept apart is not asked for again', async () => {
  const apart = reply('2026-11-25', 'Slow down a little. I want to kill myself.');
  const { w, status } = await piped([nurse([apart])], 'feedback', 'draft', ID);
  expect([status, w.out()]).toEqual([2, '']);
  const thanks = await piped([nurse([apart])], 'feedback', 'draft', ID, '--kind', 'thank-you');
  expect(thanks.w.out()).toContain('and for your feedback.');
});
