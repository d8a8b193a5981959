/** Where what was given as an option or in a file may mean that somebody is in danger. */

import { helplines } from '../../content/en/safety/helplines.js';
import { pauseFor, pauseText } from '../../guide/safety/danger.js';
import { helplineText } from '../../render/terminal/helplines.js';
import { preferences, type SettingsPorts } from '../shared/preferences.js';

/** Names people to talk to where a text sounds like danger; without a prompt nothing can be asked. */
export const warnWhereDanger = (context: SettingsPorts, text: string): void => {
  if (!pauseFor(text)) return;
  const { output } = context;
  output.err(`${pauseText.before}\n\n`);
  output.err(`${helplineText(helplines, preferences(context).country ?? null, output.columns)}\n`);
};
