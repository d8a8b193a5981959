import { describe, expect, it } from 'vitest';
import { moreText, storySteps as steps } from '../../../src/content/en/stories/story.js';
import type { Story } from '../../../src/domain/stories/story.js';
import type { Menu, Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, scripted, skip, stop, type World, world } from '../../support/fakes.js';
import { story } from '../../support/stories.js';

const nurse = debrief('2026-11-20-aaaa', {
  role: 'Staff nurse',
  'role-needs': ['rotas', 'drug doses'],
  proof: ['I wrote the rota for the whole ward', 'I checked every dose'],
  'questions-asked': ['Tell me about a conflict'],
});

const rota = story('2026-11-22-bbbb', {
  title: 'The rota',
  action: 'I asked everybody which shifts they could not do',
  result: 'Nobody works two nights in a row now',
});

const withAll = (w: World, ...stories: readonly Story[]): World => {
  w.memory.store.debriefs.set(nurse.id, nurse);
  for (const one of stories) w.memory.store.stories.set(one.id, one);
  return w;
};

const stories = (w: World): readonly Story[] => [...w.memory.store.stories.values()];

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
    expect(w.err()).toContain('a story already');
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
});

describe('stories list, show, edit, delete', () => {
  it('lists the newest first, and says what is not a story yet', async () => {
    const w = withAll(world(), rota, story('2026-11-23-cccc', { title: 'Doses', skills: ['doses'] }));
    await call(w, 'stories');
    expect(w.out().match(/^2026\S+ {2}.*$/gm)).toEqual([
      '2026-11-23-cccc  Doses',
      '2026-11-22-bbbb  The rota',
    ]);
    expect(w.out()).toContain('doses · Could say more about: what you did, what changed');
    expect(w.err()).toContain('2 things that you wrote down as proof are not a story yet');
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
    });
    expect('title' in (after ?? {})).toBe(false);
  });

  it('delete takes its id, restore brings it back', async () => {
    const w = withAll(world(), rota);
    expect(await call(w, 'delete', '2026-11-22')).toBe(0);
    expect(w.err()).toContain('Moved to the bin: The rota (2026-11-22-bbbb)');
    expect(stories(w)).toEqual([]);
    await call(w, 'restore');
    expect(w.out()).toContain('2026-11-22-bbbb  The rota');
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

describe('stories at a terminal', () => {
  const acts = (...list: readonly Act[]) => {
    const script = scripted(list);
    return { ...script, w: withAll(world({ acts: script.prompter })) };
  };

  it('offers what was written as proof, keeps it in view, and asks once more for what is thin', async () => {
    const seen: Step[] = [];
    const see = (step: Step): void => void seen.push(step);
    const { w, done } = acts(
      {
        menu: 'Which story',
        choose: 'seed 1',
        see: (menu: Menu<string>) => expect(menu.choices).toHaveLength(4),
      },
      { ...answer(steps.situation.text, 'On a ward'), see } as Act,
      skip(steps.task.text),
      { ...answer(steps.action.text, 'I checked every dose'), see } as Act,
      answer(steps.result.text, 'It was good'),
      { ...answer(moreText.both, 'I wrote each one down\nNo error in 6 months'), see } as Act,
      { ...answer(steps.skills.text, ['drug doses']), see } as Act,
      skip(steps.answered.text),
      answer(steps.title.text, 'Doses'),
    );
    expect(await call(w, 'stories', 'add')).toBe(0);
    done();
    expect(seen[0]?.inView).toEqual([
      { label: 'The role needed: drug doses. You wrote', lines: ['I checked every dose'] },
    ]);
    expect(seen[1]?.initial).toBe('I checked every dose');
    expect(seen[3]?.initial).toEqual(['drug doses']);
    expect(seen[3]?.choices.map((one) => one.value)).toEqual(['rotas']);
    expect(stories(w)).toMatchObject([
      {
        title: 'Doses',
        action: 'I checked every dose. I wrote each one down',
        result: 'It was good. No error in 6 months',
        from: [{ debrief: nurse.id, question: 'proof' }],
      },
    ]);
    expect(w.out()).toContain('Added: Doses');
  });

  it('what is not thin is not asked for again; every part is on disk before the next', async () => {
    const { w, done } = acts(
      { menu: 'Which story', choose: 'another' },
      answer(steps.situation.text, 'On a ward'),
      {
        ask: steps.task.text,
        reply: { type: 'skip' },
        see: () => expect(stories(w)).toMatchObject([{ situation: 'On a ward' }]),
      },
      answer(steps.action.text, rota.action),
      answer(steps.result.text, rota.result),
      skip(steps.skills.text),
      skip(steps.answered.text),
      skip(steps.title.text),
    );
    expect(await call(w, 'stories', 'add')).toBe(0);
    done();
  });

  it('the extra step can be skipped, goes back, and comes once', async () => {
    const { w, done } = acts(
      { menu: 'Which story', choose: 'asked 0' },
      skip(steps.situation.text),
      goBack(steps.task.text),
      skip(steps.situation.text),
      skip(steps.task.text),
      answer(steps.action.text, rota.action),
      answer(steps.result.text, 'good'),
      goBack(moreText.result),
      answer(steps.result.text, 'good'),
      skip(moreText.result),
      goBack(steps.skills.text),
      answer(steps.result.text, 'good'),
      skip(steps.skills.text),
      answer(steps.answered.text, ['Tell me about a conflict']),
      skip(steps.title.text),
    );
    expect(await call(w, 'stories', 'add')).toBe(0);
    done();
    expect(stories(w)).toMatchObject([{ result: 'good', answered: ['Tell me about a conflict'] }]);
  });

  it('a question given as an option goes straight to the story for it', async () => {
    const { w, done } = acts(
      answer(steps.situation.text, 'On a ward'),
      skip(steps.task.text),
      answer(steps.action.text, rota.action),
      answer(steps.result.text, rota.result),
      skip(steps.skills.text),
      {
        ask: steps.answered.text,
        reply: { type: 'answer', value: ['Why us?'] },
        see: (step: Step) => expect(step.initial).toEqual(['Why us?']),
      },
      skip(steps.title.text),
    );
    expect(await call(w, 'stories', 'add', '--answers-question', 'Why us?')).toBe(0);
    done();
    expect(stories(w)).toMatchObject([{ situation: 'On a ward', answered: ['Why us?'] }]);
  });

  it('left before anything was written, nothing is kept', async () => {
    const { w, done } = acts({ menu: 'Which story', choose: 'another' }, stop(steps.situation.text));
    expect(await call(w, 'stories', 'add')).toBe(130);
    done();
    expect(w.memory.state.writes).toBe(0);
  });

  it('left half-way, what was confirmed and what was being typed is kept, and it says how to go on', async () => {
    const { w, done } = acts(
      { menu: 'Which story', choose: 'another' },
      answer(steps.situation.text, 'On a ward'),
      stop(steps.task.text, 'write the ro'),
    );
    expect(await call(w, 'stories', 'add')).toBe(130);
    done();
    expect(stories(w)).toMatchObject([{ situation: 'On a ward', task: 'write the ro' }]);
    expect(w.err()).toContain(`stories edit ${stories(w)[0]?.id}`);
  });

  it('pauses where a part reads as danger; it is on disk already', async () => {
    const { w, done, said } = acts(
      { menu: 'Which story', choose: 'another' },
      answer(steps.situation.text, 'I want to kill myself'),
      { menu: 'How do you want to go on', choose: 'stop' },
    );
    expect(await call(w, 'stories', 'add')).toBe(130);
    done();
    expect(said.join('\n')).toContain('116 123');
    expect(stories(w)).toHaveLength(1);
  });

  it('"that isn’t what I meant" is not asked again', async () => {
    const { w, done } = acts(
      { menu: 'Which story', choose: 'another' },
      answer(steps.situation.text, 'I want to kill myself'),
      { menu: 'How do you want to go on', choose: 'not-meant' },
      answer(steps.task.text, 'I want to kill myself'),
      stop(steps.action.text),
    );
    expect(await call(w, 'stories', 'add')).toBe(130);
    done();
  });

  it('edit changes one part', async () => {
    const script = scripted([
      { menu: 'Which part', choose: 'result' },
      {
        ...answer(steps.result.text, 'Fewer nights, 3 in place of 9'),
        see: (step: Step) => expect(step.initial).toBe(rota.result),
      } as Act,
    ]);
    const w = withAll(world({ acts: script.prompter }), rota);
    expect(await call(w, 'stories', 'edit', 'latest')).toBe(0);
    script.done();
    expect(stories(w)).toMatchObject([{ title: 'The rota', result: 'Fewer nights, 3 in place of 9' }]);
  });

  it('edit left without a change changes nothing', async () => {
    const script = scripted([{ menu: 'Which part', choose: 'all' }, stop(steps.situation.text)]);
    const w = withAll(world({ acts: script.prompter }), rota);
    expect(await call(w, 'stories', 'edit', 'latest')).toBe(130);
    script.done();
    expect(w.err()).toContain('Nothing was changed');
    expect(w.memory.state.writes).toBe(0);
  });
});

describe('export and import', () => {
  it('stories and rehearsals come back as they were; stories are in every export', async () => {
    const w = withAll(world(), rota);
    w.memory.store.rehearsals.set('2026-11-24-rrrr', {
      id: '2026-11-24-rrrr',
      begun: '2026-11-24T10:00:00.000Z',
      interview: null,
      day: '2026-11-24',
      cards: ['k7qm4x'],
      grades: [
        {
          card: 'k7qm4x',
          grade: 'good',
          at: '2026-11-24T10:00:00.000Z',
          day: '2026-11-24',
          due: '2026-11-27',
        },
      ],
    });
    await call(w, 'export', '--all', '--format', 'json');
    const other = world();
    other.files.set('e.json', w.out());
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(other.memory.store.stories).toEqual(w.memory.store.stories);
    expect(other.memory.store.rehearsals).toEqual(w.memory.store.rehearsals);
    const one = withAll(world());
    await call(one, 'export', '--format', 'json');
    expect(JSON.parse(one.out()).stories).toEqual([]);
  });

  it('a copy to hand on leaves them out, and says so', async () => {
    const w = withAll(world(), rota);
    await call(w, 'export', '--all', '--format', 'json', '--share');
    expect(w.out()).not.toContain('shifts');
    expect(w.err()).toContain('your stories');
  });
});
