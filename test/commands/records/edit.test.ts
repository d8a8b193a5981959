import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/debrief/debrief.js';
import type { Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { debrief, NURSE_ID as ID } from '../../support/debriefs.js';
import { type Act, answer, scripted, skip, stop, type World, world } from '../../support/fakes.js';
import { now, nurse, role, withNurse } from './nurse-journal.js';

describe('edit --editor', () => {
  const edit = async (editor: (text: string) => string, ...argv: readonly string[]) => {
    const w = withNurse({ editor, interactive: true });
    return { w, status: await call(w, 'edit', ID, ...argv, '--editor') };
  };

  it('takes what was changed, and only that', async () => {
    const { w, status } = await edit((text) =>
      text.replace('\nStaff nurse\n', '\nWard nurse\n').replace('\nb\n', '\nb\nc\n'),
    );
    expect(status).toBe(0);
    expect(role(w)).toBe('Ward nurse');
    expect(now(w).answers.known?.value).toEqual(['a', 'b', 'c']);
    expect(now(w).answers.friend).toEqual(nurse.answers.friend);
    expect(w.err()).toContain(`Changed role, known in ${ID}`);
    expect(w.kept.size).toBe(0);
    expect(w.memory.state.open).toEqual([]);
  });

  it('of one question shows that one alone; emptied, it is skipped', async () => {
    let shown = '';
    const { w, status } = await edit((text) => {
      shown = text;
      return text.replace('It is one day.', '');
    }, 'friend');
    expect(status).toBe(0);
    expect(shown.match(/^== .* ==$/gm)).toEqual(['== friend ==']);
    expect(now(w).answers.friend?.value).toBeNull();
  });

  it.each([
    ['left as it was', (text: string) => text],
    ['emptied', () => ' \n'],
    ['only commented', (text: string) => `${text}# nothing\n`],
  ])('%s: nothing is changed', async (_name, editor) => {
    const { w, status } = await edit(editor);
    expect(status).toBe(0);
    expect(w.err()).toBe('Nothing was changed.\n');
    expect(w.memory.state.writes).toBe(0);
    expect(w.kept.size).toBe(0);
  });

  it.each([
    ['a choice that is none', (text: string) => text.replace('\nrejected\n', '\nfired\n'), 'outcome'],
    ['a number too high', (text: string) => text.replace(/(== sting ==\n.*\n)/, '$111\n'), 'sting'],
    ['two lines for one', (text: string) => text.replace('\nStaff nurse\n', '\nStaff\nnurse\n'), 'role'],
    ['a heading gone', (text: string) => text.replace('== role ==\n', ''), 'role'],
    ['a heading of its own', (text: string) => `${text}\n== other ==\nx\n`, 'other'],
    [
      'a day that is none',
      (text: string) => text.replace(/(== heard-on ==\n.*\n)[^\n]*/, '$1some day'),
      'heard-on',
    ],
    ['words above', (text: string) => `hello\n${text}`, 'above the first heading'],
    [
      'an answer to what is not asked',
      (text: string) => text.replace('\nrejected\n', '\noffer\n').replace(/(== sting ==\n.*\n)/, '$17\n'),
      "sting: this question isn't asked after those answers",
    ],
  ])('%s changes nothing at all, and the text is kept for another try', async (_name, wrong, named) => {
    let given = '';
    const spoil = (text: string): string => wrong(text).replace('It is one day.', 'It is two days.');
    const { w, status } = await edit(spoil);
    expect(status).toBe(2);
    expect(w.err()).toContain(named);
    expect(w.err()).toContain(`What you wrote is kept. Carry on: rejection-coach edit ${ID} --editor`);
    expect(w.memory.state.writes).toBe(0);

    const editor = await w.context.editor();
    Object.assign(w.context, {
      editor: async () => ({
        ...editor,
        edit: async (text: string) => {
          given = text;
          return '';
        },
      }),
    });
    expect(await call(w, 'edit', ID, '--editor')).toBe(0);
    expect(given).toContain('It is two days.');
    expect(given).toContain(named.split(':')[0]);
    // Emptied: given up.
    expect(w.kept.size).toBe(0);
    expect(w.memory.state.writes).toBe(0);
  });

  it('what another terminal changes meanwhile stays', async () => {
    const w = withNurse({
      interactive: true,
      editor: (text) => {
        w.memory.store.debriefs.set(ID, debrief(ID, { role: 'Staff nurse', company: 'Elsewhere' }));
        return text.replace('\nStaff nurse\n', '\nWard nurse\n');
      },
    });
    await call(w, 'edit', ID, '--editor');
    expect(role(w)).toBe('Ward nurse');
    expect(textOf(now(w), 'company')).toBe('Elsewhere');
  });

  it('what can’t be written is not lost', async () => {
    const w = withNurse({
      interactive: true,
      editor: (text) => text.replace('Staff nurse\n', 'Ward nurse\n'),
    });
    w.memory.state.full = true;
    expect(await call(w, 'edit', ID, '--editor')).toBe(4);
    expect([...w.kept.values()].join()).toContain('Ward nurse');
  });

  it('needs a terminal, and goes with no other way to answer', async () => {
    const w = withNurse({ editor: (text) => text });
    expect(await call(w, 'edit', ID, '--editor')).toBe(2);
    expect(w.err()).toContain('--answer TEXT');
    expect(await call(w, 'edit', ID, 'role', '--editor', '--answer', 'x')).toBe(2);
  });

  it('names people to talk to where an answer reads as danger, and keeps it', async () => {
    const { w } = await edit((text) => text.replace('It is one day.', 'I want to die'));
    expect(w.err()).toContain('116 123');
    expect(textOf(now(w), 'friend')).toBe('I want to die');
  });
});

describe('edit in a terminal', () => {
  /** Text that stood on the prompt when the question was asked. */
  const edit = async (w: World, act: Act, ...argv: readonly string[]) => {
    const shown: (string | null)[] = [];
    const person = scripted([
      'ask' in act ? { ...act, see: (step: Step) => void shown.push(step.typing) } : act,
    ]);
    Object.assign(w.context, { prompter: async () => person.prompter });
    const status = await call(w, 'edit', ID, ...argv);
    person.done();
    return { status, typing: shown[0] };
  };
  const leftTyping = async (): Promise<World> => {
    const w = withNurse({ interactive: true });
    await edit(w, stop('What was the job', 'Ward nu'), 'role');
    return w;
  };

  it('left half typed says that it is kept, and offers it at that question alone', async () => {
    const w = withNurse({ interactive: true });
    expect((await edit(w, stop('What was the job', 'Ward nu'), 'role')).status).toBe(130);
    expect(w.err()).toContain(`What you typed is kept. Carry on:\nrejection-coach edit ${ID} role`);
    expect(await edit(w, stop('Which employer'), 'company')).toEqual({ status: 130, typing: null });
    expect(w.err()).toContain('Nothing was changed.');
    expect(await edit(w, answer('What was the job', 'Ward nurse'), 'role')).toEqual({
      status: 0,
      typing: 'Ward nu',
    });
    expect(role(w)).toBe('Ward nurse');
    expect(w.kept.size).toBe(0);
  });

  it('left as it was, says that nothing was changed', async () => {
    const w = withNurse({ interactive: true });
    expect((await edit(w, answer('What was the job', 'Staff nurse'), 'role')).status).toBe(0);
    expect(w.err()).toBe('Nothing was changed.\n');
  });

  it('offers a letter as feedback as the debrief does, and names all that it changed', async () => {
    const person = scripted([
      answer('What was the job', 'Dear Ana, Thank you for coming. Kind regards, Dana'),
      { menu: 'looks like a letter', choose: 'keep' },
      answer('What was the job', 'Ward nurse'),
    ]);
    const w = withNurse({ acts: person.prompter });
    expect(await call(w, 'edit', ID, 'role')).toBe(0);
    person.done();
    expect(w.err()).toContain('Changed role, feedback-said in');
    expect(textOf(now(w), 'feedback-said')).toContain('Thank you for coming');
  });

  it('offers several things in one line, and asks once more for a plan that says nothing', async () => {
    const several = scripted([
      answer('get to talk about', ['first aid, forklift licence']),
      { menu: 'Are these 2 things', choose: 'split' },
    ]);
    const w = withNurse({ acts: several.prompter });
    await call(w, 'edit', ID, 'unheard');
    expect(now(w).answers.unheard?.value).toEqual(['first aid', 'forklift licence']);

    const plan = scripted([answer('next step', 'dunno'), answer('next step', 'When I eat, I will ring Sam')]);
    Object.assign(w.context, { prompter: async () => plan.prompter });
    await call(w, 'edit', ID, 'if-then');
    plan.done();
    expect(textOf(now(w), 'if-then')).toBe('When I eat, I will ring Sam');
  });

  it('leaves the place of a draft, and what was half typed there, as it is', async () => {
    const progress = { at: 'friend', typing: 'half a' } as const;
    const person = scripted([answer('What was the job', 'Ward nurse')]);
    const w = withNurse({ acts: person.prompter });
    w.memory.store.debriefs.set(ID, { ...nurse, finished: null, progress });
    expect(await call(w, 'edit', ID, 'role')).toBe(0);
    expect(role(w)).toBe('Ward nurse');
    expect(now(w).progress).toEqual(progress);
  });

  it('forgets it when the question is skipped', async () => {
    const w = await leftTyping();
    expect(await edit(w, skip('What was the job'), 'role')).toEqual({ status: 0, typing: 'Ward nu' });
    expect(w.kept.size).toBe(0);
  });

  it.each([
    ['--answer', ['role', '--answer', 'Matron']],
    ['--clear', ['role', '--clear']],
    ['--editor', ['role', '--editor']],
  ])('forgets it when the question is answered with %s', async (_name, argv) => {
    const w = await leftTyping();
    const texts = await w.context.editor();
    const editor = { ...texts, edit: async (text: string) => text.replace('\nStaff nurse\n', '\nMatron\n') };
    Object.assign(w.context, { editor: async () => editor });
    expect(await call(w, 'edit', ID, ...argv)).toBe(0);
    expect(w.kept.size).toBe(0);
  });

  it('keeps it when the answer can’t be written', async () => {
    const w = await leftTyping();
    w.memory.state.full = true;
    expect((await edit(w, answer('What was the job', 'Ward nurse'), 'role')).status).toBe(4);
    expect([...w.kept.values()]).toEqual(['{"role":"Ward nu"}']);
  });
});

describe('open in another terminal', () => {
  const elsewhere = ['2026-11-24T08:14:00.000Z'];
  const draft = debrief(
    ID,
    { outcome: 'rejected', role: 'Nurse' },
    { finished: null, progress: { at: 'company' } },
  );

  it.each([
    [['edit', ID, 'role', '--answer', 'x']],
    [['edit', ID, '--editor']],
    [['edit', ID, 'role']],
    [['resume', ID]],
    [['delete', ID]],
    [['delete', ID, '--forever', '--yes']],
  ])('%j says so in one line, and goes on', async (argv) => {
    const script = scripted(
      argv[0] === 'resume'
        ? [{ ask: 'Which employer', reply: { type: 'stop', typing: null } }]
        : argv.length === 3 && argv[2] === 'role'
          ? [answer('What was the job', 'y')]
          : [],
    );
    const w = world({ acts: script.prompter, interactive: true, editor: (text) => text });
    w.memory.store.debriefs.set(ID, argv[0] === 'resume' ? draft : nurse);
    w.memory.state.elsewhere = elsewhere;
    const status = await call(w, ...argv);
    expect([0, 130]).toContain(status);
    expect(w.err().match(/^Open in a second window since 09:14\..*$/gm)).toHaveLength(1);
    expect(w.memory.state.open).toEqual([]);
    script.done();
  });

  it('on another day the line says which', async () => {
    const w = withNurse();
    w.memory.state.elsewhere = ['2026-11-22T08:14:00.000Z'];
    await call(w, 'edit', ID, 'role', '--answer', 'x');
    expect(w.err()).toContain('since 22 Nov 2026, 09:14.');
  });
});

describe('two programs that choose the same id in the same moment', () => {
  it('both keep what they wrote', async () => {
    const w = world();
    const codes = ['aaaa', 'aaaa', 'bbbb'];
    Object.assign(w.context.ids, { code: () => codes.shift() });
    // The other one writes between the choice and the write.
    const theirs = debrief('2026-11-24-aaaa', { role: 'theirs' });
    const { ids } = w.context.journal;
    Object.assign(w.context.journal, {
      ids: async (kind: 'debriefs') => {
        const before = await ids(kind);
        w.memory.store.debriefs.set(theirs.id, theirs);
        return before;
      },
    });
    w.files.set('a.json', '{"answers": {"role": "mine"}}');
    expect(await call(w, 'start', '--answers', 'a.json')).toBe(0);
    expect([...w.memory.store.debriefs.values()].map((one) => textOf(one, 'role')).sort()).toEqual([
      'mine',
      'theirs',
    ]);
  });
});

describe('a clock that was set back', () => {
  it('an answer and a tick that are given now are newer all the same', async () => {
    const future = '2030-01-01T00:00:00.000Z';
    const w = world();
    const one = debrief(ID, { 'more-needed': ['drug doses'], role: 'Nurse' });
    w.memory.store.debriefs.set(ID, {
      ...one,
      answers: { ...one.answers, role: { value: 'Nurse', at: future } },
    });
    await call(w, 'edit', ID, 'role', '--answer', 'Ward nurse');
    expect(now(w).answers.role).toEqual({ value: 'Ward nurse', at: '2030-01-01T00:00:00.001Z' });

    await call(w, 'checklist', '--json');
    const item = JSON.parse(w.out()).items[0].id as string;
    w.memory.store.ticks.set(item, { id: item, done: true, at: future, sources: [ID] });
    await call(w, 'checklist', '--undo', item);
    const tick = w.memory.store.ticks.get(item);
    expect(tick).toMatchObject({ done: false });
    expect((tick?.at ?? '') > future).toBe(true);
  });
});
