import { describe, expect, it } from 'vitest';
import { call } from '../../support/call.js';
import { world } from '../../support/fakes.js';
import { story } from '../../support/stories.js';
import { nurse, rota, stories, withAll } from './stories-journal.js';

describe('stories add with options', () => {
  it('keeps what is given, and asks nothing', async () => {
    const w = withAll(world());
    const argv = [
      '--title',
      'Doses ',
      '--situation',
      'a ward',
      '--task',
      't',
      '--action',
      'I checked every dose two times',
    ];
    const more = [
      '--result',
      'No error in 6 months',
      '--skill',
      'doses',
      '--skill',
      ' ',
      '--answers-question',
      'Why us?',
    ];
    expect(await call(w, 'stories', 'add', ...argv, ...more, '--json')).toBe(0);
    expect(JSON.parse(w.out())).toEqual({ ...stories(w)[0], thin: [] });
    expect(stories(w)).toMatchObject([
      {
        title: 'Doses',
        situation: 'a ward',
        action: 'I checked every dose two times',
        result: 'No error in 6 months',
        skills: ['doses'],
        answered: ['Why us?'],
        from: [],
      },
    ]);
    expect(w.err()).toBe('');
  });

  it('says what is still thin, and how to add to it', async () => {
    const w = withAll(world());
    await call(w, 'stories', 'add', '--action', 'I asked everybody which shifts they could do');
    expect(w.err()).toContain('Could say more about: what changed.');
    expect(w.err().replaceAll('\n', ' ')).toContain(`stories edit ${stories(w)[0]?.id} --result TEXT`);
  });

  it.each([
    ['nothing, and no terminal', ['add'], 2],
    ['nothing but white space', ['add', '--action', ' \n '], 2],
    ['an unknown debrief', ['add', '--from', 'x'], 3],
    ['several lines of proof', ['add', '--from', 'latest'], 2],
    ['no such line', ['add', '--from', 'latest:3'], 3],
    ['nothing to change, and no terminal', ['edit', '2026-11-22-bbbb'], 2],
    ['a question alone, and no terminal', ['add', '--answers-question', 'Why us?'], 2],
    ['emptying it', ['edit', 'latest', '--action', '', '--result', ''], 2],
    ['no such story', ['show', 'x'], 3],
  ])('%s: ends, and nothing is kept', async (_name, argv, status) => {
    const w = withAll(world(), rota);
    expect(await call(w, 'stories', ...argv)).toBe(status);
    expect(w.memory.state.writes).toBe(0);
  });

  it('--from takes a line of proof with what the role needed; a second time it is refused', async () => {
    const w = withAll(world());
    expect(await call(w, 'stories', 'add', '--from', '2026-11-20:2', '--result', 'No error')).toBe(0);
    expect(stories(w)).toMatchObject([
      {
        action: 'I checked every dose',
        result: 'No error',
        skills: ['drug doses'],
        from: [{ debrief: nurse.id, question: 'proof', entry: 'I checked every dose' }],
      },
    ]);
    expect(await call(w, 'stories', 'add', '--from', '2026-11-20:2')).toBe(2);
    expect(w.err()).toContain('already saved that one');
    // Only the other one is left, so that no number is needed.
    expect(await call(w, 'stories', 'add', '--from', 'latest')).toBe(0);
    expect(stories(w)).toHaveLength(2);
  });

  it('names people to talk to where a part reads as danger, and keeps it', async () => {
    const w = withAll(world());
    expect(await call(w, 'stories', 'add', '--situation', 'I want to kill myself')).toBe(0);
    expect(w.err()).toContain('116 123');
    expect(stories(w)).toHaveLength(1);
  });

  it('does not, where only the question that it answers reads as danger', async () => {
    const w = withAll(world());
    const question = 'What do you say to "I want to kill myself"?';
    expect(await call(w, 'stories', 'add', '--situation', 'A ward', '--answers-question', question)).toBe(0);
    expect(w.err()).not.toContain('116 123');
  });
});

describe('stories list, show, edit, delete', () => {
  it('lists the newest first, and says what is not a story yet', async () => {
    const w = withAll(world(), rota, story('2026-11-23-cccc', { title: 'Doses', skills: ['doses'] }));
    await call(w, 'stories');
    expect(w.out()).toMatch(/^Doses\n .* · 2026-11-23-cccc\nThe rota\n {2}2026-11-22-bbbb$/m);
    expect(w.out()).toContain('doses · Could say more about: what you did, what changed');
    expect(w.err()).toContain("2 examples you wrote aren't stories yet");
  });

  it('--json is a list of records with what is thin', async () => {
    const w = withAll(world(), rota);
    await call(w, 'stories', 'list', '--json');
    expect(JSON.parse(w.out())).toEqual([{ ...rota, thin: [] }]);
    expect(w.err()).toBe('');
  });

  it('with none, says how to begin', async () => {
    const w = world();
    expect(await call(w, 'stories')).toBe(0);
    expect(w.out()).toBe('');
    expect(w.err()).toContain('stories add');
  });

  it('shows one in full by a beginning of its id', async () => {
    const w = withAll(world(), rota);
    expect(await call(w, 'stories', 'show', '2026-11-22')).toBe(0);
    expect(w.out()).toContain('What changed:\n  Nobody works two nights in a row now');
    expect(w.out()).toContain('(nothing yet)');
  });

  it('edit replaces what is given, keeps the rest, and says when', async () => {
    const w = withAll(world(), rota);
    expect(await call(w, 'stories', 'edit', 'latest', '--title', '', '--skill', 'rotas')).toBe(0);
    const [after] = stories(w);
    expect(after).toEqual({
      ...rota,
      title: undefined,
      skills: ['rotas'],
      changed: expect.stringContaining('2026-11-24'),
      looked: expect.any(String),
    });
    expect('title' in (after ?? {})).toBe(false);
  });

  it('delete takes its id, restore brings it back', async () => {
    const w = withAll(world(), rota);
    expect(await call(w, 'delete', '2026-11-22')).toBe(0);
    expect(w.err()).toContain('Moved to the bin: The rota (2026-11-22-bbbb)');
    expect(stories(w)).toEqual([]);
    await call(w, 'restore');
    expect(w.out()).toContain('The rota\n  2026-11-22-bbbb');
    expect(await call(w, 'restore', '2026-11-22-bbbb')).toBe(0);
    expect(stories(w)).toEqual([rota]);
    expect(await call(w, 'delete', '2026-11-22-bbbb', '--forever', '--yes')).toBe(0);
    expect(stories(w)).toEqual([]);
  });

  it('a beginning that fits a debrief and a story is refused with both', async () => {
    const w = withAll(world(), rota);
    expect(await call(w, 'delete', '2026-11')).toBe(2);
    expect(w.err()).toContain('1 debrief and 1 story');
    expect(w.err()).toContain('2026-11-22-bbbb  The rota');
    expect(w.memory.state.writes).toBe(0);
  });
});

describe('stories questions', () => {
  it('says how often, where, and which story, and why', async () => {
    const told = { ...rota, answered: ['tell me about a conflict'] };
    const w = withAll(world(), told);
    await call(w, 'stories', 'questions', '--json');
    expect(JSON.parse(w.out())).toEqual([
      {
        question: 'Tell me about a conflict',
        times: 1,
        also: [],
        where: [{ debrief: nurse.id, role: 'Staff nurse', company: '', date: '2026-11-20' }],
        noted: null,
        story: { id: rota.id, name: 'The rota', why: 'answered', words: ['tell me about a conflict'] },
      },
    ]);
  });

  it('says plainly where there is none', async () => {
    const w = withAll(world());
    await call(w, 'stories', 'questions');
    expect(w.out()).toContain('No story for it yet.');
    expect(w.out()).toContain('Asked once: Staff nurse, 20 Nov 2026.');
  });

  it('with no question at all says where they come from', async () => {
    const w = world();
    await call(w, 'stories', 'questions');
    expect(w.err()).toContain('questions-asked');
  });
});
