import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { converse } from '../../../src/guide/debrief/conversation.js';
import type { Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, memoryJournal, scripted, skip, stop, world } from '../../support/fakes.js';
import { finish, friend, hold, ID, now, opening, quick } from './run-conversation.js';

describe('a quick debrief', () => {
  it('asks, offers the rest once, reviews, finishes; every answer is kept', async () => {
    const { ending, saved, values } = await hold([...friend(quick), ...finish]);
    expect(ending.type).toBe('finished');
    expect(saved).toMatchObject({ mode: 'quick', finished: now.toISOString() });
    expect(saved?.progress).toBeUndefined();
    expect(values).toMatchObject({
      outcome: 'rejected',
      sting: 7,
      'heard-on': null,
      'more-needed': ['drug doses'],
    });
  });

  it('has each answer on disk before the next question appears', async () => {
    const memory = memoryJournal();
    const person = scripted([...friend(quick), ...finish]);
    const seen: number[] = [];
    const prompter = {
      ...person.prompter,
      ask: (step: Parameters<typeof person.prompter.ask>[0]) => {
        seen.push(Object.keys(memory.store.debriefs.get(ID)?.answers ?? {}).length);
        return person.prompter.ask(step);
      },
    };
    const talk = {
      prompter,
      journal: memory.journal,
      now: () => now,
      today: () => now,
      settings: {},
      helplines: () => '',
      editor: world().context.editor,
    };
    await converse(talk, debrief(ID, {}, { finished: null }), false);
    expect(seen).toEqual(quick.map((_, at) => at));
  });

  it('goes on with what was left out, and asks nothing twice', async () => {
    const { saved, values } = await hold([
      ...friend(quick),
      { menu: 'short way', choose: 'go-on' },
      skip('sentence keeps coming back'),
      skip('filling in'),
      skip('other explanations'),
      skip('went well'),
      answer('questions did they ask', ['Tell me about a time']),
      skip('find out'),
      skip('really need'),
      skip('really missing'),
      answer('right roles', 'same'),
      skip('another no'),
      answer('how able', 8),
      { menu: 'what you wrote', choose: 'finish' },
    ]);
    expect(saved?.mode).toBe('full');
    expect(values.confidence).toBe(8);
  });

  it('shows the earlier answer that a question builds on, and the progress', async () => {
    const looks: unknown[] = [];
    const acts = friend(quick).map((act) =>
      'ask' in act && act.ask === 'within your control'
        ? {
            ...act,
            see: (step: Step) => void looks.push(step.inView, step.dots, step.progress),
          }
        : act,
    );
    await hold([...acts, ...finish]);
    expect(looks).toEqual([
      [
        {
          label: 'What I was told or saw',
          lines: ['They had somebody with more ward experience'],
        },
      ],
      { at: 1, of: 4 },
      'Look at the big picture · about 3 min',
    ]);
  });

  it('talks to a friend by name where settings has it', async () => {
    const acts = friend(quick).map((act) =>
      'ask' in act && act.ask === 'A friend' ? { ...act, ask: 'to Ana?' } : act,
    );
    await hold([...acts, ...finish], { name: 'Ana' });
  });
});

describe('leaving and coming back', () => {
  it('before the first answer leaves nothing behind', async () => {
    const { ending, saved } = await hold([stop('what happened')]);
    expect(ending).toMatchObject({ type: 'stopped', kept: false });
    expect(saved).toBeUndefined();
  });

  it('keeps the exact question and what was typed there; resume fills it in', async () => {
    const left = await hold([...opening.slice(0, 2), stop('which company', 'St Ma')]);
    expect(left.saved?.progress).toEqual({ at: 'company', typing: 'St Ma' });
    const typed: (string | null)[] = [];
    await hold(
      [
        {
          ask: 'which company',
          reply: { type: 'stop', typing: null },
          see: (step: Step) => typed.push(step.typing),
        },
      ],
      { from: left.saved as Debrief, kept: true },
    );
    expect(typed).toEqual(['St Ma']);
  });

  it('killed after an answer, goes on at the next question, with the way back open', async () => {
    const left = await hold([...opening.slice(0, 3), stop('how far')]);
    const { progress: _, ...killed } = left.saved as Debrief;
    const { values } = await hold([goBack('how far'), answer('which company', 'Other'), stop('how far')], {
      from: { ...killed, progress: { at: 'stage' } },
      kept: true,
    });
    expect(values.company).toBe('Other');
  });

  it('at the review comes back to the review', async () => {
    const { saved } = await hold([
      ...friend(quick),
      { menu: 'short way', choose: 'finish' },
      { menu: 'what you wrote', choose: 'leave' },
    ]);
    expect(saved?.finished).toBeNull();
    const { ending } = await hold([{ menu: 'what you wrote', choose: 'finish' }], {
      from: saved as Debrief,
      kept: true,
    });
    expect(ending.type).toBe('finished');
  });

  it('an answer given in another terminal is kept', async () => {
    const memory = memoryJournal();
    const from = debrief(ID, { outcome: 'rejected' }, { finished: null });
    memory.store.debriefs.set(ID, {
      ...from,
      answers: { ...from.answers, role: { value: 'written elsewhere', at: from.begun } },
    });
    const person = scripted([answer('which role', 'Staff nurse'), stop('which company')]);
    const talk = {
      prompter: person.prompter,
      journal: memory.journal,
      now: () => now,
      today: () => now,
      settings: {},
      helplines: () => '',
      editor: world().context.editor,
    };
    memory.store.debriefs.set(ID, {
      ...from,
      answers: { ...from.answers, unheard: { value: ['elsewhere'], at: from.begun } },
    });
    await converse(talk, from, true);
    expect(memory.store.debriefs.get(ID)?.answers).toMatchObject({
      role: { value: 'Staff nurse' },
      unheard: { value: ['elsewhere'] },
    });
  });
});

describe('two terminals', () => {
  const from = debrief(ID, { outcome: 'rejected' }, { finished: null, progress: { at: 'role' } });
  /** Answers `role` here while another terminal has written something meanwhile. */
  const meanwhile = async (there: Debrief, shown: Debrief, act: Act) => {
    const memory = memoryJournal();
    const person = scripted([act, stop('which company')]);
    memory.store.debriefs.set(ID, there);
    const talk = {
      prompter: person.prompter,
      journal: memory.journal,
      now: () => now,
      today: () => now,
      settings: {},
      helplines: () => '',
      editor: world().context.editor,
    };
    await converse(talk, shown, true);
    person.done();
    return { answers: memory.store.debriefs.get(ID)?.answers ?? {}, memory };
  };
  const elsewhere = { value: 'written elsewhere', at: '2026-11-24T09:59:00.000Z' };
  const withRole = (role: typeof elsewhere | { value: string; at: string }): Debrief => ({
    ...from,
    answers: { ...from.answers, role },
  });

  it('neither a skip nor Enter replaces an answer that another terminal gave meanwhile', async () => {
    const skipped = await meanwhile(withRole(elsewhere), from, skip('which role'));
    expect(skipped.answers.role).toEqual(elsewhere);
    const before = withRole({ value: 'Nurse', at: '2026-11-24T09:00:00.000Z' });
    const entered = await meanwhile(withRole(elsewhere), before, answer('which role', 'Nurse'));
    expect(entered.answers.role).toEqual(elsewhere);
  });

  it('the same answer changed in both: the newer counts, the other is in the history', async () => {
    const { answers, memory } = await meanwhile(withRole(elsewhere), from, answer('which role', 'here'));
    expect(answers.role?.value).toBe('here');
    const { records } = await memory.journal.history('debriefs', ID);
    expect(records.map((one) => one.record.answers.role?.value)).toContain('written elsewhere');
  });

  it('a wrong clock in the other one does not make the older answer the newer', async () => {
    const future = { value: 'written elsewhere', at: '2030-01-01T00:00:00.000Z' };
    const { answers } = await meanwhile(withRole(future), from, answer('which role', 'here'));
    expect(answers.role).toEqual({ value: 'here', at: '2030-01-01T00:00:00.001Z' });
  });

  it('a debrief is marked as open from its first answer to the end, however that comes', async () => {
    const memory = memoryJournal();
    const opened: string[][] = [];
    const fresh = debrief(ID, {}, { finished: null });
    const look = (): void => void opened.push([...memory.state.open]);
    const person = scripted([
      { ...answer('what happened', 'rejected'), see: look },
      { ...stop('which role'), see: look },
    ] as readonly Act[]);
    const talk = {
      prompter: person.prompter,
      journal: memory.journal,
      now: () => now,
      today: () => now,
      settings: {},
      helplines: () => '',
      editor: world().context.editor,
    };
    await converse(talk, fresh, false);
    expect(opened).toEqual([[], [`debriefs ${ID}`]]);
    expect(memory.state.open).toEqual([]);
    memory.state.full = true;
    const again = { ...talk, prompter: scripted([answer('which role', 'x')]).prompter };
    await expect(converse(again, { ...from }, true)).rejects.toThrow();
    expect(memory.state.open).toEqual([]);
  });
});
