/** What is printed when a debrief is finished: the checklist, where it is kept, and what to do next. */

import type { Debrief } from '../domain/debrief.js';
import { soonest } from '../domain/interview.js';
import type { Context } from '../ports.js';
import { checklistScreen } from '../render/terminal/checklist.js';
import { wrap } from '../render/terminal/look.js';
import { planned } from './plan.js';

/** @param today `YYYY-MM-DD` */
export const printFinished = async (context: Context, debrief: Debrief, today: string): Promise<void> => {
  const { items, rows, interview, interviews } = await planned(context, today, undefined);
  const { output } = context;
  const next =
    soonest(interviews, today) === null
      ? 'rejection-coach next add     when you have the next interview'
      : 'rejection-coach checklist    any time, to see this again';
  output.out(`${checklistScreen(items, rows, interview, output, false)}\n`);
  output.out(`${wrap(`Kept on this machine only: ${context.journal.folder}`, output)}\n`);
  output.out(`Next:\n  ${next}\n  rejection-coach show ${debrief.id}\n`);
};
