import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { type Debrief, oldestBegunFirst, type QuestionId } from '../../domain/debrief/debrief.js';
import { unasked } from '../../domain/debrief/script.js';
import { localDay } from '../../domain/time/days.js';
import { missing } from '../../errors.js';
import type { ConversationPorts } from '../../guide/debrief/session.js';
import { argument, defineCommand, needTerminal, option } from '../shared/command.js';
import { type ConversationContext, conversationPorts, leftAt } from '../shared/conversation.js';
import { drafts, find, type ReadPorts, readAll } from '../shared/find-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';

export const command = defineCommand({
  about: 'Carries on with a draft where you stopped. With no ID it takes the newest one.',
  args: { id: argument.optional('debriefs') },
  options: { full: option.flag('ask the questions that quick mode left out'), asOf: option.asOf },
  examples: ['rejection-coach resume', 'rejection-coach resume 2026-11-24-k7qm'],
  async run(context: ConversationContext, { id, full, asOf }) {
    const found = id === undefined ? await newestDraft(context) : await find(context, 'debriefs', id);
    needTerminal(
      context,
      `Change an answer with: rejection-coach edit ${found.id} QUESTION --answer TEXT\nFor the ids: rejection-coach questions --json`,
    );
    const debrief: Debrief = full ? { ...found, mode: 'full' } : found;
    const ports = await conversationPorts(context, asOf);
    if (debrief.finished !== null && unasked(script, debrief.answers, debrief.mode).length === 0) {
      context.output.out(`${conversationText.nothingLeft(debrief.id)}\n`);
      return;
    }
    if (full)
      await context.journal.change('debriefs', found.id, (now) => ({ ...(now ?? found), mode: 'full' }));
    await goOn(context, ports, debrief, localDay(ports.today()));
  },
});

export const goOn = async (
  context: ConversationContext,
  ports: ConversationPorts,
  debrief: Debrief,
  today: string,
  suggested?: ReadonlyMap<QuestionId, string>,
): Promise<void> => {
  await tellIfOpen(context, debrief.id);
  const { converse } = await import('../../guide/debrief/conversation.js');
  const ending = await converse(withEnd(context, ports, today), debrief, true, suggested);
  if (ending.type === 'stopped') throw await leftAt(context, ending);
};

export const withEnd = (
  context: ConversationContext,
  ports: ConversationPorts,
  today: string,
): ConversationPorts => ({
  ...ports,
  showEnd: async (debrief) => (await import('./print-finished.js')).printLastWords(context, debrief),
  showChecklist: async (debrief) =>
    (await import('./print-finished.js')).printWhatNext(context, debrief, today),
});

const newestDraft = async (context: ReadPorts): Promise<Debrief> => {
  const newest = drafts(await readAll(context, 'debriefs'))
    .toSorted(oldestBegunFirst)
    .at(-1);
  if (newest) return newest;
  throw missing('there is no draft', 'Start one with: rejection-coach');
};
