/** What is printed when a debrief is finished: the checklist, where it is kept, and what to do next. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { outcomeOf } from '../../domain/debrief/script.js';
import { CoachError } from '../../errors.js';
import { wrap } from '../../render/terminal/theme.js';
import { showChecklist } from '../checklist/shown.js';
import type { Ports } from '../shared/command.js';
import type { FindPorts } from '../shared/find-record.js';
import { prepare } from '../shared/preparation.js';

export const printFinished = async (
  context: FindPorts & Ports<'editor'>,
  debrief: Debrief,
  today: string,
): Promise<void> => {
  const plan = await planOrWhy(context, today);
  const { output } = context;
  const next =
    plan?.interview === null
      ? 'rejection-coach next add     when you have the next interview'
      : 'rejection-coach checklist    any time, to see this again';
  if (plan) {
    await showChecklist(context, plan, { all: false, why: false, today });
    output.out('\n');
  }
  output.out(`${wrap(`Kept on this machine only: ${context.journal.folder}`, output)}\n`);
  if (outcomeOf(debrief.answers) !== 'offer') output.out(`${wrap(conversationText.helpNow, output)}\n`);
  output.out(`Next:\n  ${next}\n  rejection-coach show ${debrief.id}\n`);
};

/** `null`, with a message, where the checklist can't be made: the debrief is kept by now. */
const planOrWhy = async (context: FindPorts, today: string): Promise<Preparation | null> => {
  try {
    return await prepare(context, today, undefined);
  } catch (error) {
    if (!(error instanceof CoachError) || error.failure !== 'data') throw error;
    context.output.err(
      `rejection-coach: ${error.message}\n${error.advice}\nThe debrief is kept. Only the checklist can’t be shown now.\n\n`,
    );
    return null;
  }
};
