import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { converse } from '../../../src/guide/debrief/conversation.js';
import type { ConversationPorts } from '../../../src/guide/debrief/session.js';
import type { Prompter } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, memoryJournal, scripted, skip, world } from '../../support/fakes.js';

export const ID = '2026-11-24-k7qm';
export const now = new Date(2026, 10, 24, 10, 0);

/** A conversation over a journal in memory. */
export const talkIn = (
  { journal }: Pick<ReturnType<typeof memoryJournal>, 'journal'>,
  prompter: Prompter,
  more: Partial<ConversationPorts> = {},
): ConversationPorts => ({
  prompter,
  journal,
  now: () => now,
  today: () => now,
  zone: () => 'Europe/Zagreb',
  settings: {},
  helplines: () => '',
  editor: world().context.editor,
  ...more,
});

export const hold = async (
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
  for (const debrief of others) memory.store.debriefs.set(debrief.id, debrief);
  const ports = talkIn(memory, person.prompter, {
    settings: name ? { name } : {},
    helplines: () => 'PEOPLE TO TALK TO',
  });
  const ending = await converse(ports, from, kept);
  person.done();
  const saved = memory.store.debriefs.get(from.id);
  const values = Object.fromEntries(
    Object.entries(saved?.answers ?? {}).map(([id, answer]) => [id, answer.value]),
  );
  return { ending, saved, values, said: person.said, memory };
};

export const opening: readonly Act[] = [
  answer('what happened', 'rejected'),
  answer('how much does it hurt', 7),
  answer('What was the job', 'Staff nurse'),
  answer('Which employer', "St Mary's"),
  answer('how far', 'final-round'),
];
export const quick: readonly Act[] = [
  ...opening,
  answer('they say or do', ['They had somebody with more ward experience']),
  skip('what else could explain'),
  answer('tell', 'You did your best.'),
  answer('what went well', ['the tour']),
  answer('differently next time', 'Pause before I answer'),
  skip('feedback did they give'),
  answer('who could you ask', 'Dana, by mail'),
  answer('been stronger', ['drug doses']),
  skip('get to talk'),
  answer('one next step', 'When I have coffee on Thursday, I will write one answer'),
  answer('hurt now', 6),
];
export const friend = (acts: readonly Act[]) =>
  acts.map((act) => ('ask' in act && act.ask === 'tell' ? { ...act, ask: 'A friend' } : act));
export const finish: readonly Act[] = [{ menu: 'Anything else', choose: 'finish' }];
