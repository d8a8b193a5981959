/** What a conversation needs, from the context. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { pauseText } from '../../content/en/safety/pause.js';
import { stopped } from '../../errors.js';
import type { Ending } from '../../guide/debrief/conversation.js';
import type { Talk } from '../../guide/debrief/session.js';
import type { Pausing } from '../../guide/safety/pause.js';
import { warmDangerScan } from '../../guide/safety/warm-up.js';
import type { SettingsValues } from '../../ports/index.js';
import { pauseHelpText } from '../../render/terminal/helplines.js';
import { momentOf } from './as-of.js';
import type { Ports } from './command.js';
import { countryOf, preferences } from './preferences.js';

export type TalkPorts = Ports<'clock' | 'editor' | 'journal' | 'output' | 'prompter' | 'settings'>;

/** Call `needTerminal` first. */
export const talkOf = async (context: TalkPorts, asOf: string | undefined): Promise<Talk> => {
  warmDangerScan();
  const settings = preferences(context);
  const moment = await momentOf(context, asOf);
  return {
    prompter: await context.prompter(promptText),
    journal: context.journal,
    now: () => context.clock.now(),
    today: () => moment,
    zone: context.clock.zone(),
    settings,
    helplines: pausing(context, settings),
    editor: () => context.editor(),
  };
};

const pausing =
  (context: Ports<'settings'>, settings: SettingsValues) =>
  (only?: 'crisis'): string =>
    pauseHelpText(countryOf(context, settings), only);

/** For conversations that are no debrief: what a pause needs. */
export const pausingOf = async (context: Ports<'output' | 'prompter' | 'settings'>): Promise<Pausing> => {
  warmDangerScan();
  return {
    prompter: await context.prompter(promptText),
    helplines: pausing(context, preferences(context)),
  };
};

export const leftAt = (ending: Omit<Ending, 'atPause'> & { readonly atPause?: boolean }): Error => {
  if (ending.atPause) return stoppedAtPause();
  return stopped(
    ending.debrief.finished !== null
      ? `Saved. See it again: rejection-coach show ${ending.debrief.id}`
      : ending.kept
        ? `Saved. Carry on: rejection-coach resume ${ending.debrief.id}`
        : 'Nothing was written, so nothing was kept.',
  );
};

/** A stop at a pause: kind, and nothing to do. */
export const stoppedAtPause = (): Error => stopped(pauseText.stopped);
