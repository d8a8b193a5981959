import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../src/domain/debrief/debrief.js';
import type { Menu, Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { answer, goBack, skip, stop } from '../../support/fakes.js';
import { finish, friend, hold, ID, now, opening, quick } from './run-conversation.js';

describe('going back', () => {
  it('three questions, and forward again, with everything filled in', async () => {
    const seen: (AnswerValue | null)[] = [];
    const look = (step: { initial: AnswerValue | null }) => void seen.push(step.initial);
    const { values } = await hold([
      ...opening,
      goBack('they say or do'),
      goBack('how far'),
      { ask: 'Which employer', reply: { type: 'back', typing: null }, see: look },
      { ask: 'What was the job', reply: { type: 'answer', value: 'Charge nurse' }, see: look },
      { ask: 'Which employer', reply: { type: 'answer', value: "St Mary's" }, see: look },
      { ask: 'how far', reply: { type: 'answer', value: 'final-round' }, see: look },
      stop('they say or do'),
    ]);
    expect(seen).toEqual(["St Mary's", 'Staff nurse', "St Mary's", 'final-round']);
    expect(values.role).toBe('Charge nurse');
  });

  it('brings back what was typed and not confirmed', async () => {
    const typed: (string | null)[] = [];
    await hold([
      ...opening.slice(0, 2),
      goBack('What was the job', 'half a ro'),
      answer('how much does it hurt', 7),
      {
        ask: 'What was the job',
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
    const { saved } = await hold([answer('What was the job', 'Nurse'), stop('Which employer')], {
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
      { menu: 'Anything else', choose: 'review' },
      { menu: 'what you wrote', choose: 'stage' },
      answer('how far', 'application'),
      skip('look up'),
      { menu: 'Anything else', choose: 'review' },
      {
        menu: 'what you wrote',
        choose: 'finish',
        see: (menu: Menu<string>) => lines.push(...menu.choices.map((choice) => choice.label)),
      },
    ]);
    expect(values['more-needed']).toEqual(['drug doses']);
    expect(said.join('\n')).toContain('1 more question');
    expect(lines.find((line) => line.includes('drug doses'))).toContain('not used now');
  });
});

describe('safety', () => {
  const danger = "I don't want to be alive anymore";

  it('pauses on an answer that reads as danger, shows people to talk to, and lets the person stop', async () => {
    const { ending, values, said } = await hold([
      ...opening,
      answer('they say or do', [danger]),
      { menu: '', choose: 'stopped' },
    ]);
    expect(ending).toMatchObject({ type: 'stopped', kept: true });
    expect(values.known).toEqual([danger]);
    expect(said.join('\n')).toContain('PEOPLE TO TALK TO');
  });

  it('"that isn’t what I meant" goes on, and is not asked again in that debrief', async () => {
    const { saved, said } = await hold([
      ...opening,
      answer('they say or do', [danger]),
      { menu: '', choose: 'not-meant' },
      skip('what else could explain'),
      answer('A friend', danger),
      stop('went well'),
    ]);
    expect(saved?.progress).toMatchObject({ at: 'went-well' });
    expect(saved?.answers).toMatchObject({ known: { pause: 'not-meant' }, friend: { pause: 'not-asked' } });
    expect(said.join('\n')).toContain("I won't use it anywhere");
  });

  it('"go on" goes on, and another such answer pauses again', async () => {
    await hold([
      ...opening,
      answer('they say or do', [danger]),
      { menu: '', choose: 'went-on' },
      skip('what else could explain'),
      answer('A friend', danger),
      { menu: '', choose: 'stopped' },
    ]);
  });

  it('where the sting is stronger at the end, it says one step and ends, and asks nothing more', async () => {
    const acts = friend(quick).slice(0, -1);
    const { ending, saved, said } = await hold([...acts, answer('hurt now', 9)]);
    expect(ending.type).toBe('finished');
    expect(saved?.finished).toBe(now.toISOString());
    expect(said.at(-1)).toMatch(/Let's stop here\..*\nOne small step: text someone you trust/);
  });

  it('one point more does not count as stronger', async () => {
    const acts = friend(quick).slice(0, -1);
    await hold([...acts, answer('hurt now', 8), ...finish]);
  });

  it('the same story a third time: one step and the end', async () => {
    const values = { role: 'Staff nurse', company: "St Mary's", stage: 'final-round' };
    const others = [debrief('2026-11-01-aaaa', values), debrief('2026-11-02-bbbb', values)];
    const { ending, said } = await hold(opening.slice(0, 5), { others });
    expect(ending.type).toBe('finished');
    expect(said.at(-1)).toMatch(/been through this one twice.*\nOne small step/);
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
        answer('how much does it hurt', 5),
        skip('they say or do'),
        skip('what else could explain'),
        skip('A friend'),
        skip('went well'),
        skip('differently next time'),
        skip('feedback did they give'),
        skip('who could you ask'),
        answer('hurt now', 5),
        ...finish,
      ],
      { from, kept: true },
    );
    expect(values.sting).toBe(5);
  });
});
