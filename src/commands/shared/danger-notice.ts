/** Where what was given as an option or in a file may mean that somebody is in danger. */

import { pauseText } from '../../content/en/safety/pause.js';
import { pauseFor } from '../../guide/safety/danger.js';
import { pauseHelpText } from '../../render/terminal/helplines.js';
import { wrap } from '../../render/terminal/theme.js';
import type { Ports } from './command.js';
import { countryOf, preferences } from './preferences.js';

/** Names people to talk to where a text sounds like danger; without a prompt nothing can be asked. */
export const warnWhereDanger = (
  context: Ports<'output' | 'settings'>,
  texts: readonly string[],
  reads = pauseFor,
): void => {
  if (!texts.some(reads)) return;
  const help = pauseHelpText(countryOf(context, preferences(context)));
  context.output.err(
    `${wrap(`${pauseText.before}\n\n${help}\n\n${pauseText.noOneTold} ${pauseText.moreHelp}`, context.output)}\n`,
  );
};
