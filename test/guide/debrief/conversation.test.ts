import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { converse } from '../../../src/guide/debrief/conversation.js';
import type { Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, memoryJournal, scripted, skip, stop } from '../../support/fakes.js';
import { finish, friend, hold, ID, now, opening, quick, talkIn } from './run-conversation.js';

describe('a quick debrief', () => {
  it('asks, offers the rest once, reviews, finishes; every answer is kept', async () => {
    const { ending, saved, values } = await hold([...friend(quick), ...finish]);
    expect(ending.type).toBe('finished');
    expect(saved).toMatchObject({ mode: 'quick', finished: now.toISOString() });
    expect(saved?.progress).toBeUndefined();
    expect(values).toMatchObject({
      outcome: 'rejected',
      sting: 7,
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
    const ports = talkIn(memory, prompter);
    await converse(ports, debrief(ID, {}, { finished: null }), false);
    expect(seen).toEqual(quick.map((_, at) => at));
  });

  it('goes on with what was left out, and asks nothing twice', async () => {
    const { saved, values } = await hold([
      ...friend(quick),
      { menu: 'Anything else', choose: 'go-on' },
      skip('when did you hear'),
      skip('thought keeps coming back'),
      skip('are you guessing'),
      skip('when will you ask'),
      answer('questions did they ask', ['Tell me about a time']),
      answer('did you answer well', ['Tell me about a time']),
      skip('surprise you'),
      skip('look up'),
      skip('really looking for'),
      skip('have yet'),
      answer('right kind of job', 'adjust'),
      answer('would you change', 'nearer home'),
      skip('get in the way'),
      skip('next one is a no'),
      skip('one person who could help'),
      answer('how likely', 8),
      { menu: 'Anything else', choose: 'finish' },
    ]);
    expect(saved?.mode).toBe('full');
    expect(values.confidence).toBe(8);
  });

  it('shows the earlier answer that a question builds on, and the progress', async () => {
    const looks: unknown[] = [];
    const acts = friend(quick).map((act) =>
      'ask' in act && act.ask === 'differently next time'
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
          label: 'What they said or did',
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
    const left = await hold([...opening.slice(0, 3), stop('Which employer', 'St Ma')]);
    expect(left.saved?.progress).toEqual({ at: 'company', typing: 'St Ma' });
    const typed: (string | null)[] = [];
    await hold(
      [
        {
          ask: 'Which employer',
          reply: { type: 'stop', typing: null },
          see: (step: Step) => typed.push(step.typing),
        },
      ],
      { from: left.saved as Debrief, kept: true },
    );
    expect(typed).toEqual(['St Ma']);
  });

  it('killed after an answer, goes on at the next question, with the way back open', async () => {
    const left = await hold([...opening.slice(0, 4), stop('how far')]);
    const { progress: _, ...killed } = left.saved as Debrief;
    const { values } = await hold([goBack('how far'), answer('Which employer', 'Other'), stop('how far')], {
      from: { ...killed, progress: { at: 'stage' } },
      kept: true,
    });
    expect(values.company).toBe('Other');
  });

  it('at the end leaves it finished, and a draft that stood there comes back to the end', async () => {
    const { saved, ending: left } = await hold([...friend(quick), { menu: 'Anything else', choose: null }]);
    expect(left.type).toBe('stopped');
    expect(saved?.finished).toBe(now.toISOString());
    const { ending } = await hold([{ menu: 'Anything else', choose: 'finish' }], {
      from: { ...(saved as Debrief), finished: null, progress: { at: 'review' } },
      kept: true,
    });
    expect(ending.type).toBe('finished');
  });

  it('an answer given in another terminal is kept', async () => {
    const memory = memoryJournal();
    const from = debrief(ID, { outcome: 'rejected', sting: 7 }, { finished: null });
    memory.store.debriefs.set(ID, {
      ...from,
      answers: { ...from.answers, role: { value: 'written elsewhere', at: from.begun } },
    });
    const person = scripted([answer('What was the job', 'Staff nurse'), stop('Which employer')]);
    const ports = talkIn(memory, person.prompter);
    memory.store.debriefs.set(ID, {
      ...from,
      answers: { ...from.answers, unheard: { value: ['elsewhere'], at: from.begun } },
    });
    await converse(ports, from, true);
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
    const person = scripted([act, stop('Which employer')]);
    memory.store.debriefs.set(ID, there);
    const ports = talkIn(memory, person.prompter);
    await converse(ports, shown, true);
    person.done();
    return { answers: memory.store.debriefs.get(ID)?.answers ?? {}, memory };
  };
  const elsewhere = { value: 'written elsewhere', at: '2026-11-24T09:59:00.000Z' };
  const withRole = (role: typeof elsewhere | { value: string; at: string }): Debrief => ({
    ...from,
    answers: { ...from.answers, role },
  });

  it('what was deleted for good in the other one does not come back with the next answer; from the bin it does', async () => {
    const holding = async (gone: 'bin' | 'destroy') => {
      const memory = memoryJournal();
      memory.store.debriefs.set(ID, from);
      const person = scripted([answer('What was the job', 'Nurse'), stop('Which employer')]);
      const ask: typeof person.prompter.ask = async (step) => {
        if (memory.store.debriefs.get(ID) === from) await memory.journal[gone]('debriefs', ID);
        return person.prompter.ask(step);
      };
      const ports = talkIn(memory, { ...person.prompter, ask });
      return { ended: converse(ports, from, true), memory };
    };
    const forGood = await holding('destroy');
    await expect(forGood.ended).rejects.toMatchObject({ failure: 'data' });
    expect(forGood.memory.store.debriefs.has(ID)).toBe(false);
    const binned = await holding('bin');
    await binned.ended;
    expect(binned.memory.store.debriefs.get(ID)?.answers.role?.value).toBe('Nurse');
  });

  it('neither a skip nor Enter replaces an answer that another terminal gave meanwhile', async () => {
    const skipped = await meanwhile(withRole(elsewhere), from, skip('What was the job'));
    expect(skipped.answers.role).toEqual(elsewhere);
    const before = withRole({ value: 'Nurse', at: '2026-11-24T09:00:00.000Z' });
    const entered = await meanwhile(withRole(elsewhere), before, answer('What was the job', 'Nurse'));
    expect(entered.answers.role).toEqual(elsewhere);
  });

  it('the same answer changed in both: the newer counts, the other is in the history', async () => {
    const { answers, memory } = await meanwhile(
      withRole(elsewhere),
      from,
      answer('What was the job', 'here'),
    );
    expect(answers.role?.value).toBe('here');
    const { records } = await memory.journal.history('debriefs', ID);
    expect(records.map((version) => version.record.answers.role?.value)).toContain('written elsewhere');
  });

  it('a wrong clock in the other one does not make the older answer the newer', async () => {
    const future = { value: 'written elsewhere', at: '2030-01-01T00:00:00.000Z' };
    const { answers } = await meanwhile(withRole(future), from, answer('What was the job', 'here'));
    expect(answers.role).toEqual({ value: 'here', at: '2030-01-01T00:00:00.001Z' });
  });

  it('a debrief is marked as open from its first answer to the end, however that comes', async () => {
    const memory = memoryJournal();
    const opened: string[][] = [];
    const fresh = debrief(ID, {}, { finished: null });
    const look = (): void => void opened.push([...memory.state.open]);
    const person = scripted([
      { ...answer('what happened', 'rejected'), see: look },
      { ...stop('how much does it hurt'), see: look },
    ] as readonly Act[]);
    const ports = talkIn(memory, person.prompter);
    await converse(ports, fresh, false);
    expect(opened).toEqual([[], [`debriefs ${ID}`]]);
    expect(memory.state.open).toEqual([]);
    memory.state.full = true;
    const again = { ...ports, prompter: scripted([answer('What was the job', 'x')]).prompter };
    await expect(converse(again, { ...from }, true)).rejects.toThrow();
    expect(memory.state.open).toEqual([]);
  });
});
