/** What is shown when a debrief is finished: the person's own best lines, the checklist, and where it is kept. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { lockText } from '../../content/en/lock/lock.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { type Debrief, TURNED_DOWN } from '../../domain/debrief/debrief.js';
import { outcomeOf } from '../../domain/debrief/script.js';
import { ended } from '../../domain/text/printable.js';
import { CoachError } from '../../errors.js';
import { lastWords, planForAnotherNo } from '../../guide/debrief/words.js';
import { lastWordsScreen } from '../../render/terminal/debriefs.js';
import { indentOf, wrap } from '../../render/terminal/theme.js';
import { showChecklist } from '../checklist/shown.js';
import type { Ports } from '../shared/command.js';
import { type PreparePorts, prepare } from '../shared/preparation.js';

/** A narrower screen has no margin. */
const NARROW = 36;

export const printLastWords = ({ output }: Ports<'output'>, debrief: Debrief): void => {
  const words = lastWords(debrief);
  // In line with the prompts around it.
  const margin = output.interactive && output.columns >= NARROW ? indentOf(output) : '';
  const screen = lastWordsScreen(words.title, words, { ...output, columns: output.columns - margin.length });
  // With --plain nothing but the answer stands before it.
  const air = output.interactive && output.plain ? '\n' : '';
  output.out(air + screen.replace(/^(?=.)/gm, margin));
};

/** How they said they would look after themselves, where a no was told without a conversation. */
export const printAnotherNo = async (
  context: Ports<'journal' | 'output'>,
  debrief: Debrief,
): Promise<void> => {
  const plan = TURNED_DOWN.some((no) => no === outcomeOf(debrief.answers))
    ? await planForAnotherNo(context.journal, debrief.id)
    : undefined;
  if (plan !== undefined)
    context.output.out(`${wrap(ended(conversationText.anotherNo(plan)), context.output)}\n\n`);
};

/** The checklist, and where everything is kept. */
export const printWhatNext = async (
  context: PreparePorts & Ports<'editor'>,
  debrief: Debrief,
  today: string,
): Promise<void> => {
  const { end, helpNow } = conversationText;
  const { output } = context;
  const isClosed = await context.journal.isClosed();
  const plan = isClosed ? null : await planOrWhy(context, today);
  const outcome = outcomeOf(debrief.answers);
  // With no interview ahead, a list for the next one would only take from it.
  const isOnlyOffer = outcome === 'offer' && plan?.interview === null;
  if (plan && !isOnlyOffer) await showChecklist(context, plan, { all: false, why: false, today });
  const lines = [
    ...(isOnlyOffer ? [end.offer, ''] : []),
    ...(isClosed ? [lockText.stillLocked] : []),
    end.keptIn(context.journal.folder, await context.journal.isSynced()),
    end.seeAnswers(debrief.id),
    ...(outcome === 'waiting'
      ? [end.whenYouHear(debrief.id)]
      : isClosed || isOnlyOffer
        ? []
        : [plan?.interview === null ? end.nextAdd : end.again]),
    ...(TURNED_DOWN.some((no) => no === outcome) ? [helpNow] : []),
  ];
  output.out(`${lines.map((line) => wrap(output.asTyped(line), output)).join('\n')}\n`);
};

/** `null`, with a message, where the checklist can't be made: the debrief is kept by now. */
const planOrWhy = async (context: PreparePorts, today: string): Promise<Preparation | null> => {
  try {
    return await prepare(context, today, undefined);
  } catch (error) {
    if (!(error instanceof CoachError) || error.failure !== 'data') throw error;
    context.output.err(
      `rejection-coach: ${error.message}\n${error.advice}\nThe debrief is kept. Only the checklist can't be shown.\n\n`,
    );
    return null;
  }
};
