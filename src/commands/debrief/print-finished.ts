/** What is shown when a debrief is finished: the person's own best lines, the checklist, and where it is kept. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { lockText } from '../../content/en/lock/lock.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { type Debrief, TURNED_DOWN, textOf } from '../../domain/debrief/debrief.js';
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

/** In line with the prompts above it. */
const inLine = (output: Ports<'output'>['output']): typeof output => {
  if (!output.interactive || output.columns < NARROW) return output;
  const margin = indentOf(output);
  return {
    ...output,
    columns: output.columns - margin.length,
    out: (text) => output.out(text.replace(/^(?=.)/gm, margin)),
  };
};

/** @param listed the plan stands in the list below. */
export const printLastWords = (
  { output: given }: Ports<'output'>,
  debrief: Debrief,
  listed = false,
): void => {
  const output = inLine(given);
  const all = lastWords(debrief);
  const lines = all.lines.filter(({ question }) => !(listed && question === 'if-then'));
  const words = { ...all, lines };
  // With --plain nothing but the answer stands before it.
  const air = output.interactive && output.plain ? '\n' : '';
  output.out(air + lastWordsScreen(words.title, words, output));
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

/** The checklist, and where everything is kept. @param withWords their own best lines before it. */
export const printWhatNext = async (
  given: PreparePorts & Ports<'editor'>,
  debrief: Debrief,
  today: string,
  withWords = false,
): Promise<void> => {
  const { end, helpNow } = conversationText;
  const output = inLine(given.output);
  const context = { ...given, output };
  const isClosed = await context.journal.isClosed();
  const plan = isClosed ? null : await planOrWhy(context, today);
  const outcome = outcomeOf(debrief.answers);
  // The menu above it has left nothing, nor any air.
  if (output.interactive && !output.plain) output.out('\n');
  const isOnlyOffer = outcome === 'offer' && plan?.interview === null;
  if (withWords) {
    const isListed = !isOnlyOffer && plan?.list.some(({ rank, done }) => rank === 'plan' && !done);
    printLastWords(given, debrief, isListed);
    output.out('\n');
  }
  // With no interview ahead, a list for the next one would only take from an offer.
  if (plan && !isOnlyOffer) await showChecklist(context, plan, { all: false, why: false, today });
  const lines = [
    // Who wants another kind of job has said no, or will.
    ...(isOnlyOffer && textOf(debrief, 'direction') !== 'different' ? [end.offer, ''] : []),
    ...(isClosed ? [lockText.stillLocked] : []),
    end.keptIn(context.journal.folder, await context.journal.isSynced()),
    ...(outcome === 'waiting'
      ? [end.whenYouHear(debrief.id)]
      : isClosed || isOnlyOffer || plan?.interview !== null
        ? []
        : [end.nextAdd]),
    output.interactive ? end.comeBack : end.seeAnswers(debrief.id),
    ...(TURNED_DOWN.some((no) => no === outcome) ? [helpNow] : []),
  ];
  output.out(`${lines.map((line) => wrap(line, output)).join('\n')}\n`);
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
