/** Settings for commands that can do without them. */

import { CoachError } from '../../errors.js';
import type { Context, SettingsValues } from '../../ports/index.js';

const told = new WeakSet<Context>();

/** The settings; where their file can't be read it is named once on standard error, and the defaults hold. */
export const preferences = (context: Context): SettingsValues => {
  try {
    return context.settings.read();
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    if (!told.has(context))
      context.output.err(`rejection-coach: ${error.message}. Going on without settings. ${error.advice}\n`);
    told.add(context);
    return {};
  }
};
