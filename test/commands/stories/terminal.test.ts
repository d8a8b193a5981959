import { describe, expect, it } from 'vitest';
import { moreText, storySteps as steps } from '../../../src/content/en/stories/story.js';
import type { Menu, Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { type Act, answer, goBack, scripted, skip, stop, world } from '../../support/fakes.js';
import { nurse, rota, stories, withAll } from './stories-journal.js';

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
      { label: 'They looked for: drug doses. You wrote', lines: ['I checked every dose'] },
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
      { menu: 'What would you like to do', choose: 'stopped' },
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
      { menu: 'What would you like to do', choose: 'not-meant' },
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
