/** Settings for commands that can do without them. */

import { countryOfLocale } from '../../domain/text/country.js';
import { CoachError } from '../../errors.js';
import type { SettingsValues } from '../../ports/index.js';
import type { Whereabouts } from '../../render/terminal/helplines.js';
import type { Ports } from './command.js';

export type SettingsPorts = Ports<'output' | 'settings'>;

const warned = new WeakSet<object>();

/** The settings; where their file can't be read it is named once on standard error, and the defaults hold. */
export const preferences = (context: SettingsPorts): SettingsValues => {
  try {
    return context.settings.read();
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    if (!warned.has(context.settings))
      context.output.err(
        `rejection-coach: ${error.message}. The default settings are used. ${error.advice}\n`,
      );
    warned.add(context.settings);
    return {};
  }
};

/** Which country's numbers to show: as set, else a first guess from the computer's language. */
export const countryOf = (
  { settings }: Ports<'settings'>,
  { country }: Pick<SettingsValues, 'country'>,
): Whereabouts =>
  country === undefined
    ? { country: countryOfLocale(settings.locale), guessed: true }
    : { country, guessed: false };
