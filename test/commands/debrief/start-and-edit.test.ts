import { describe, expect, it } from 'vitest';
import { pauseText } from '../../../src/content/en/safety/pause.js';
import type { Step } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { scripted, world } from '../../support/fakes.js';
import { nurse } from './two-debriefs.js';

describe('start --answers', () => {
  const start = async (file: unknown, ...more: readonly string[]) => {
    const w = world();
    w.files.set('a.json', typeof file === 'string' ? file : JSON.stringify(file));
    return { w, status: await call(w, 'start', '--answers', 'a.json', ...more) };
  };

  it('saves, and prints what show --json prints', async () => {
    const { w, status } = await start(
      { mode: 'full', answers: { role: 'Nurse', sting: 7, known: ['a'] } },
      '--json',
    );
    expect(status).toBe(0);
    const printed = JSON.parse(w.out());
    expect(printed).toMatchObject({
      mode: 'full',
      finished: true,
      answers: { role: 'Nurse', sting: 7, known: ['a'] },
      feedback: [],
    });
    const again = world();
    withDebriefs(again, ...w.memory.store.debriefs.values());
    await call(again, 'show', printed.id, '--json');
    expect(again.out()).toBe(w.out());
  });

  it.each([
    [
      'choices and days, which nobody typed',
      {
        outcome: 'rejected',
        stage: 'final-round',
        'heard-on': '2026-11-13',
        direction: 'adjust',
        'other-reasons': ['internal-candidate', 'one-seat'],
      },
    ],
    [
      'what two answers say one after the other',
      { known: ['Make the panel want to kill'], guessed: ['Myself as the calm one'] },
    ],
    [
      'what two lines of one list say one after the other',
      { known: ['Make the panel want to kill', 'Myself as the calm one'] },
    ],
  ])('does not read %s as danger', async (_, answers) => {
    const { w, status } = await start({ mode: 'full', answers });
    expect(status).toBe(0);
    expect(w.err()).not.toContain(pauseText.before.split('\n')[0]);
    expect(w.err()).not.toContain(pauseText.noOneTold);
  });

  it('names somebody to talk to where one answer reads as danger', async () => {
    const { w } = await start({ answers: { known: ['They said no', 'I want to die'] } });
    expect(w.err()).toContain(pauseText.noOneTold);
  });

  it('without --json prints the checklist, where it is kept, and the next commands', async () => {
    const { w } = await start({ answers: { 'more-needed': ['drug doses'] } });
    expect(w.out()).toContain('Get a better answer ready: drug doses');
    expect(w.out()).toContain('/home/somebody/journal');
    expect(w.out().match(/^[A-Z][^:]+: rejection-coach (?:show|next add).*/gm)).toHaveLength(2);
  });

  it.each([
    ['rejected', 1],
    ['offer', 0],
  ])('after %s it says how they meant to look after themselves: %d time', async (outcome, times) => {
    const w = world();
    withDebriefs(w, debrief('2026-11-10-aaaa', { 'if-another-no': 'I will call my sister' }));
    w.files.set('a.json', JSON.stringify({ answers: { outcome, role: 'Nurse' } }));
    await call(w, 'start', '--answers', 'a.json');
    const reminder = 'Last time you said that after another no you would: call my sister.';
    expect(w.out().split(reminder)).toHaveLength(times + 1);
  });

  it('says where it is kept, and that only this computer has it as long as that is so', async () => {
    for (const [synced, kept] of [
      [false, 'Kept on this computer only: /home/somebody/journal'],
      [true, 'Kept here: /home/somebody/journal'],
    ] as const) {
      const w = world();
      w.memory.state.synced = synced;
      w.files.set('a.json', JSON.stringify({ answers: { role: 'Nurse' } }));
      await call(w, 'start', '--answers', 'a.json');
      expect(w.out()).toContain(kept);
    }
  });

  it('calls standard input so where something is wrong with it', async () => {
    const w = world();
    for (const text of ['no JSON', '[]', '{"answers": {"sting": 11}}', '{"answers": {}}']) {
      w.files.set('-', text);
      expect(await call(w, 'start', '--answers', '-')).toBe(2);
    }
    expect(w.err().match(/^standard input: /gm)).toHaveLength(4);
  });

  it('of a locked journal names commands as they can be typed, into a pipe too', async () => {
    const w = world();
    w.memory.state.closed = true;
    Object.assign(w.context.output, {
      hints: (text: string) => text.replaceAll('rejection-coach', 'rejection-coach --home x'),
    });
    w.files.set('a.json', JSON.stringify({ answers: { role: 'Nurse' } }));
    expect(await call(w, 'start', '--answers', 'a.json')).toBe(0);
    expect(w.out()).toMatch(/rejection-coach --home x\s+checklist/);
    expect(w.out()).not.toMatch(/rejection-coach (?!--home x)/);
  });

  it('gives the plan once: on the list, or where there is none among their own lines', async () => {
    for (const closed of [false, true]) {
      const w = world();
      w.memory.state.closed = closed;
      const answers = { role: 'Nurse', friend: 'You were close', 'if-then': 'At noon I will ring Dana' };
      w.files.set('a.json', JSON.stringify({ answers: { outcome: 'rejected', ...answers } }));
      expect(await call(w, 'start', '--answers', 'a.json')).toBe(0);
      expect(w.out().match(/At noon I will ring Dana/g)).toHaveLength(1);
      expect(w.out()).toContain('You were close');
    }
  });

  it('says that the debrief is kept where its checklist can’t be worked out', async () => {
    const w = world();
    w.memory.state.unreadable = 'interviews';
    w.files.set('a.json', JSON.stringify({ answers: { role: 'Nurse' } }));
    expect(await call(w, 'start', '--answers', 'a.json')).toBe(0);
    const [kept] = w.memory.store.debriefs.keys();
    expect(w.err()).toContain(
      "interviews: you aren't allowed to read it\nSee who owns it.\nThe debrief is kept.",
    );
    expect(w.out()).toContain(`rejection-coach show ${kept}`);
  });

  it('reports every problem at once, by id, and saves nothing', async () => {
    const { w, status } = await start({
      answers: { sting: 11, roll: 'x', belief: 3, outcome: 'fired', 'heard-on': '2026-11-25' },
    });
    expect(status).toBe(2);
    expect(w.err().match(/^ {2}[\w-]+:/gm)).toEqual([
      '  sting:',
      '  roll:',
      '  outcome:',
      '  heard-on:',
      '  belief:',
    ]);
    expect(w.memory.state.writes).toBe(0);
  });

  it.each([
    '',
    '[]',
    '"x"',
    'null',
    '{}',
    '{"answers": []}',
    '{"answers": {}}',
    '{"answers": {"role": null, "known": []}}',
    '{"answers": {}, "mode": "slow"}',
    '{"answers": {}, "name": 1}',
    '{"answers": {"role": "x"',
    '\u001b[31m',
  ])('%j is refused, and nothing is saved', async (text) => {
    const { w, status } = await start(text);
    expect(status).toBe(2);
    expect(w.memory.state.writes).toBe(0);
  });

  it('names people to talk to where an answer reads as danger, and keeps it', async () => {
    const { w, status } = await start({ answers: { friend: 'I want to die' } });
    expect(status).toBe(0);
    expect(w.err()).toContain('116 123');
    expect(w.err()).toContain('No one has been told');
    expect(w.memory.state.writes).toBe(1);
  });

  it('does not, where only a question of the interviewers reads as danger', async () => {
    const question = 'What would you do if somebody said: I want to die?';
    const { w, status } = await start({ answers: { 'questions-asked': [question] } });
    expect(status).toBe(0);
    expect(w.err()).not.toContain('116 123');
  });
});

describe('edit', () => {
  const edit = async (...argv: readonly string[]) => {
    const w = withDebriefs(world(), nurse);
    const status = await call(w, 'edit', 'latest', ...argv);
    return {
      status,
      w,
      value: (id: string) => w.memory.store.debriefs.get('2026-11-20-aaaa')?.answers[id]?.value,
    };
  };

  it.each([
    [['role', '--answer', 'Charge nurse'], 'role', 'Charge nurse'],
    [['known', '--answer', 'a', '--answer', 'b c'], 'known', ['a', 'b c']],
    [['sting', '--answer', '3'], 'sting', 3],
    [['heard-on', '--answer', 'yesterday'], 'heard-on', '2026-11-23'],
    [['outcome', '--answer', 'offer'], 'outcome', 'offer'],
    [['role', '--clear'], 'role', null],
  ] as const)('%j', async (argv, id, value) => {
    const result = await edit(...argv);
    expect(result.status).toBe(0);
    expect(result.value(id)).toEqual(value);
  });

  it.each([
    [['sting', '--answer', '11'], 2],
    [['sting', '--answer', 'x'], 2],
    [['role', '--answer', 'a', '--answer', 'b'], 2],
    [['outcome', '--answer', 'fired'], 2],
    [['heard-on', '--answer', 'tomorrow'], 2],
    [['belief', '--answer', '3'], 2],
    [['roll', '--answer', 'x'], 3],
    [['role'], 2],
    [[], 2],
  ] as const)('%j ends with %i and changes nothing', async (argv, status) => {
    const result = await edit(...argv);
    expect(result.status).toBe(status);
    expect(result.w.memory.state.writes).toBe(0);
  });

  it('a changed outcome says what it brings up', async () => {
    const w = withDebriefs(
      world(),
      debrief('2026-11-22-bbbb', {
        outcome: 'waiting',
        role: 'x',
        company: 'x',
        stage: 'task',
        'heard-on': null,
        'more-needed': ['x'],
        unheard: null,
        'if-then': null,
      }),
    );
    await call(w, 'edit', 'latest', 'outcome', '--answer', 'rejected');
    expect(w.err()).toContain('8 more questions. Answer them with: rejection-coach resume 2026-11-22-bbbb');
  });

  it('at a terminal asks with the answer filled in', async () => {
    const person = scripted([
      { menu: 'which answer', choose: 'role' },
      {
        ask: 'What was the job',
        reply: { type: 'answer', value: 'Matron' },
        see: (step: Step) => expect(step.initial).toBe('Staff nurse'),
      },
    ]);
    const w = withDebriefs(world({ acts: person.prompter }), nurse);
    expect(await call(w, 'edit', 'latest')).toBe(0);
    person.done();
    expect(w.memory.store.debriefs.get('2026-11-20-aaaa')?.answers.role?.value).toBe('Matron');
  });
});
