/** `next edit` in a terminal: what is known stands on the prompt, and leaving keeps what was typed for the next time. */

import { describe, expect, it } from 'vitest';
import { conversationText } from '../../../src/content/en/debrief/conversation.js';
import type { Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { type Act, answer, scripted, stop, type World, world } from '../../support/fakes.js';

const HARD = 'I do not want to live any more';
const { role, company } = conversationText.next;

const withInterview = async (): Promise<World> => {
  const w = world({ interactive: true });
  await call(w, 'next', 'add', '--role', 'Nurse', '--company', 'Oak House', '--when', 'in 5 days');
  return w;
};
const edit = async (w: World, acts: readonly Act[]) => {
  const person = scripted(acts);
  Object.assign(w.context, { prompter: async () => person.prompter });
  const status = await call(w, 'next', 'edit', 'latest');
  person.done();
  return { status, said: person.said };
};
const interview = (w: World) => [...w.memory.store.interviews.values()][0];
/** Enter at each question that follows: it stays as it is. */
const others = (steps: Step[] = []): Act[] =>
  [
    ['when', 'Sunday 29 November 2026'],
    ['stage', null],
    ['kind', null],
    ['place', null],
    ['panel', null],
    ['phone', null],
  ].map(([field, value]) => ({
    ask: conversationText.next[field as 'when'],
    reply: value === null ? { type: 'skip' } : { type: 'answer', value: '2026-11-29' },
    see: (step: Step) => void steps.push(step),
  })) as Act[];

describe('next edit', () => {
  it('changes what was changed, and nothing else', async () => {
    const w = await withInterview();
    const { status } = await edit(w, [answer(role, 'Ward nurse'), answer(company, 'Oak House'), ...others()]);
    expect(status).toBe(0);
    expect(interview(w)).toMatchObject({ role: 'Ward nurse', company: 'Oak House' });
    expect(w.kept.size).toBe(0);
  });

  it('left half way keeps what was typed, says how to go on, and offers it again', async () => {
    const w = await withInterview();
    expect((await edit(w, [answer(role, 'Ward nurse'), stop(company, 'Oak Hou')])).status).toBe(130);
    expect(w.err()).toContain('rejection-coach next edit ');
    expect(interview(w)).toMatchObject({ role: 'Nurse' });
    const typing: (string | null)[] = [];
    const see = (step: Step): void => void typing.push(step.typing);
    await edit(w, [{ ...answer(role, 'Ward nurse'), see } as Act, { ...stop(company), see } as Act]);
    expect(typing).toEqual(['Ward nurse', 'Oak Hou']);
  });

  it('has each answer on disk before the next question', async () => {
    const w = await withInterview();
    const kept: string[] = [];
    const see = (): void => void kept.push([...w.kept.values()].join());
    await edit(w, [
      { ...answer(role, 'Ward nurse'), see } as Act,
      { ...answer(company, 'Oak House'), see } as Act,
      { ...stop('when'), see } as Act,
    ]);
    expect(kept).toEqual(['', '{"role":"Ward nurse"}', '{"role":"Ward nurse"}']);
  });

  it('left with nothing typed changes nothing, and keeps nothing', async () => {
    const w = await withInterview();
    expect((await edit(w, [answer(role, 'Nurse'), stop(company)])).status).toBe(130);
    expect(w.err()).toContain('Nothing was changed.');
    expect(w.kept.size).toBe(0);
  });

  it('at a sentence that reads as danger pauses; a stop leaves the interview as it was', async () => {
    const w = await withInterview();
    const { said } = await edit(w, [
      answer(role, 'Nurse'),
      answer(company, HARD),
      { menu: 'What would you like', choose: 'stopped' },
    ]);
    expect(said.join('\n')).toContain('suicide');
    expect(interview(w)).toMatchObject({ company: 'Oak House' });
    const back = await edit(w, [{ menu: 'What would you like', choose: 'leave' }]);
    expect(back.status).toBe(130);
    expect(back.said.join('\n')).not.toContain(HARD);
  });

  it('not meant so is kept with the interview, and not asked again', async () => {
    const w = await withInterview();
    const acts = [
      answer(role, 'Nurse'),
      answer(company, HARD),
      { menu: 'What would you like', choose: 'not-meant' },
    ];
    expect((await edit(w, [...acts, ...others()])).status).toBe(0);
    expect(interview(w)).toMatchObject({ company: HARD, notMeant: ['company'] });
  });
});
