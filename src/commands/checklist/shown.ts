/** The list as a person last saw it, so that a number means what stood beside it; what a script reads changes none. */

import type { Item } from '../../domain/checklist/plan.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { LAST_SHOWN } from '../../domain/journal/unfinished.js';
import { CoachError } from '../../errors.js';
import { type ChecklistView, checklistScreen } from '../../render/terminal/checklist.js';
import type { Ports } from '../shared/command.js';

/** Prints it and keeps its numbers. Where they can't be kept, a number counts in the list as it is then. */
export const showChecklist = async (
  context: Ports<'editor' | 'output'>,
  preparation: Preparation,
  view: ChecklistView,
): Promise<void> => {
  context.output.out(checklistScreen(preparation, context.output, view));
  await keepShown(context, preparation.list);
};

export const keepShown = async (context: Ports<'editor'>, list: readonly Item[]): Promise<void> => {
  try {
    const editor = await context.editor();
    const shown = JSON.stringify(list.map(({ id }) => id));
    // A list shown again is kept already, and a write takes longer than a look.
    if ((await editor.kept(LAST_SHOWN)) !== shown) await editor.keep(LAST_SHOWN, shown);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
  }
};

/** The codes of the list last shown, in its order; of the list as it is now where none was. */
export const lastShown = async (
  context: Ports<'editor'>,
  list: readonly Item[],
): Promise<readonly string[]> => {
  const kept = await (await context.editor()).kept(LAST_SHOWN);
  return kept?.match(/[a-z\d]+/g) ?? list.map(({ id }) => id);
};
