import { describe, expect, it } from 'vitest';
import type { AnswerValue, Debrief } from '../../../src/domain/debrief/debrief.js';
import { converse } from '../../../src/guide/debrief/conversation.js';
import type { Menu, Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, memoryJournal, scripted, skip, stop, world } from '../../support/fakes.js';

const ID = '2026-11-24-k7qm';
const now = new Date(2026, 10, 24, 10, 0);

const hold = async (
  acts: readonly Act[],
  {
    from = debrief(ID, {}, { finished: null }),
    kept = false,
    others = [] as readonly Debrief[],
    name = '',
  } = {},
) => {
  const person = scripted(acts);
  const memory = memoryJournal();
  if (kept) memory.store.debriefs.set(from.id, from);
  for (const one of others) memory.store.debriefs.set(one.id, one);
  const ending = await converse(
    {
      prompter: person.prompter,
      journal: memory.journal,
      now: () => now,
      today: () => now,
      settings: name ? { name } : {},
      helplines: () => 'PEOPLE TO TALK TO',
      editor: world().context.editor,
    },
    from,
    kept,
  );
  person.done();
  const saved = memory.store.debriefs.get(from.id);
  const values = Object.fromEntries(Object.entries(saved?.answers ?? {}).map(([id, one]) => [id, one.value]));
  return { ending, saved, values, said: person.said, memory };
};

const opening: readonly Act[] = [
  answer('what happened', 'rejected'),
  answer('which role', 'Staff nurse'),
  answer('which company', "St Mary's"),
  answer('how far', 'final-round'),
  skip('which day did you hear'),
  answer('how much does it sting', 7),
];
const quick: readonly Act[] = [
  ...opening,
  answer('actually told', ['They had somebody with more ward experience']),
  answer('tell', 'You did your best.'),
  answer('within your control', 'Pause before I answer'),
  skip('feedback were you given'),
  answer('who could you ask', 'Dana, by mail'),
  skip('when will you ask'),
  answer('needed more', ['drug doses']),
  skip('never get to talk'),
  answer('One plan', 'When I have coffee on Thursday, I will write one answer'),
  answer('sting now', 6),
];
const friend = (acts: readonly Act[]) =>
  acts.map((act) => ('ask' in act && act.ask === 'tell' ? { ...act, ask: 'A friend' } : act));
const finish: readonly Act[] = [
  { menu: 'short way', choose: 'finish' },
  { menu: 'what you wrote', choose: 'finish' },
];

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
            see: (step: { inView: unknown; progress: string }) => void looks.push(step.inView, step.progress),
          }
        : act,
    );
    await hold([...acts, ...finish]);
    expect(looks).toEqual([
      [
        {
          label: 'You wrote: What were you actually told, or what did you see?',
          lines: ['They had somebody with more ward experience'],
        },
      ],
      'Strategy 1 of 4 · Look at the big picture · about 3 minutes left',
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

  it('another terminal’s answer is not lost', async () => {
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

  it('a skip does not take back what nobody saw here; nor does Enter on the answer as it stood', async () => {
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

describe('going back', () => {
  it('three questions, and forward again, with everything filled in', async () => {
    const seen: (AnswerValue | null)[] = [];
    const look = (step: { initial: AnswerValue | null }) => void seen.push(step.initial);
    const { values } = await hold([
      ...opening.slice(0, 4),
      goBack('which day'),
      goBack('how far'),
      { ask: 'which company', reply: { type: 'back', typing: null }, see: look },
      { ask: 'which role', reply: { type: 'answer', value: 'Charge nurse' }, see: look },
      { ask: 'which company', reply: { type: 'answer', value: "St Mary's" }, see: look },
      { ask: 'how far', reply: { type: 'answer', value: 'final-round' }, see: look },
      stop('which day'),
    ]);
    expect(seen).toEqual(["St Mary's", 'Staff nurse', "St Mary's", 'final-round']);
    expect(values.role).toBe('Charge nurse');
  });

  it('brings back what was typed and not confirmed', async () => {
    const typed: (string | null)[] = [];
    await hold([
      ...opening.slice(0, 1),
      goBack('which role', 'half a ro'),
      answer('what happened', 'rejected'),
      {
        ask: 'which role',
        reply: { type: 'stop', typing: null },
        see: (step: Step) => typed.push(step.typing),
      },
    ]);
    expect(typed).toEqual(['half a ro']);
  });

  it('an answer given again unchanged keeps its time', async () => {
    const from = debrief(
      ID,
      { outcome: 'rejected', role: 'Nurse' },
      { finished: null, progress: { at: 'role' } },
    );
    const { saved } = await hold([answer('which role', 'Nurse'), stop('which company')], {
      from,
      kept: true,
    });
    expect(saved?.answers.role?.at).toBe(from.answers.role?.at);
  });
});

describe('the review', () => {
  it('changes an answer, asks what the change brings up, keeps what no longer applies', async () => {
    const lines: string[] = [];
    const { values, said } = await hold([
      ...friend(quick),
      { menu: 'short way', choose: 'finish' },
      { menu: 'what you wrote', choose: 'stage' },
      answer('how far', 'application'),
      skip('find out'),
      {
        menu: 'what you wrote',
        choose: 'finish',
        see: (menu: Menu<string>) => lines.push(...menu.choices.map((one) => one.label)),
      },
    ]);
    expect(values['more-needed']).toEqual(['drug doses']);
    expect(said.join('\n')).toContain('1 more question');
    expect(lines.find((line) => line.includes('drug doses'))).toContain('no longer applies');
  });
});

describe('safety', () => {
  const danger = "I don't want to be alive anymore";

  it('pauses on an answer that reads as danger, shows people to talk to, and lets the person stop', async () => {
    const { ending, values, said } = await hold([
      ...opening,
      answer('actually told', [danger]),
      { menu: '', choose: 'stop' },
    ]);
    expect(ending).toMatchObject({ type: 'stopped', kept: true });
    expect(values.known).toEqual([danger]);
    expect(said.join('\n')).toContain('PEOPLE TO TALK TO');
  });

  it('"that isn’t what I meant" goes on, and is not asked again in that debrief', async () => {
    const { saved } = await hold([
      ...opening,
      answer('actually told', [danger]),
      { menu: '', choose: 'not-meant' },
      answer('A friend', danger),
      stop('within your control'),
    ]);
    expect(saved?.progress).toMatchObject({ at: 'could-change', paused: true });
  });

  it('"go on" goes on, and another such answer pauses again', async () => {
    await hold([
      ...opening,
      answer('actually told', [danger]),
      { menu: '', choose: 'go-on' },
      answer('A friend', danger),
      { menu: '', choose: 'stop' },
    ]);
  });

  it('where it stings more at the end, offers one step or the end, not more questions', async () => {
    const acts = friend(quick).slice(0, -1);
    const { ending, said } = await hold([
      ...acts,
      answer('sting now', 9),
      { menu: 'help-now', choose: 'step' },
    ]);
    expect(ending.type).toBe('finished');
    expect(said.join('\n')).toContain('When I have coffee on Thursday');
  });

  it('one point more is about the same', async () => {
    const acts = friend(quick).slice(0, -1);
    await hold([...acts, answer('sting now', 8), ...finish]);
  });

  it('the same story a third time: one step, the end, or on', async () => {
    const values = { role: 'Staff nurse', company: "St Mary's", stage: 'final-round' };
    const others = [debrief('2026-11-01-aaaa', values), debrief('2026-11-02-bbbb', values)];
    const { ending } = await hold([...opening.slice(0, 4), { menu: 'help-now', choose: 'finish' }], {
      others,
    });
    expect(ending.type).toBe('finished');
  });
});

describe('a changed outcome', () => {
  it('asks on resume only what then applies', async () => {
    const from = debrief(ID, {
      outcome: 'rejected',
      role: 'x',
      company: 'x',
      stage: 'task',
      'heard-on': null,
      'more-needed': ['x'],
      unheard: null,
      'if-then': 'x',
    });
    const { values } = await hold(
      [
        answer('how much does it sting', 5),
        skip('actually told'),
        skip('A friend'),
        skip('within your control'),
        skip('feedback were you given'),
        skip('who could you ask'),
        answer('sting now', 5),
        ...finish,
      ],
      { from, kept: true },
    );
    expect(values.sting).toBe(5);
  });
});
