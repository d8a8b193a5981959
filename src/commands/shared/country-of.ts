/** Which country's numbers to show: as set, else a first guess from the computer's language. */

import type { SettingsValues } from '../../ports/index.js';
import type { Whereabouts } from '../../render/terminal/helplines.js';
import type { Ports } from './command.js';

export const countryOf = (
  { settings }: Ports<'settings'>,
  { country }: Pick<SettingsValues, 'country'>,
): Whereabouts =>
  country === undefined ? { country: settings.localeCountry, guessed: true } : { country, guessed: false };
