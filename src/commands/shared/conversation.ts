/** What a conversation needs, from the context. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { helplines } from '../../content/en/safety/helplines.js';
import { stopped, usage } from '../../errors.js';
import type { Ending } from '../../guide/debrief/conversation.js';
import type { Talk } from '../../guide/debrief/session.js';
import { helplineText } from '../../render/terminal/helplines.js';
import { momentOf } from './as-of.js';
import type { Ports } from './command.js';
import { preferences } from './preferences.js';

export type TalkPorts = Ports<'clock' | 'editor' | 'journal' | 'output' | 'prompter' | 'settings'>;

/** Raises `usage` without a terminal. @param instead the call that does the same without one. */
export const needTerminal = (context: Ports<'output'>, instead: string): void => {
  if (!context.output.interactive) throw usage('this asks questions, and that needs a terminal', instead);
};

/** Call `needTerminal` first. */
export const talkOf = async (context: TalkPorts, asOf: string | undefined): Promise<Talk> => {
  const settings = preferences(context);
  const moment = await momentOf(context, asOf);
  return {
    prompter: await context.prompter(promptText),
    journal: context.journal,
    now: () => context.clock.now(),
    today: () => moment,
    settings,
    helplines: () => helplineText(helplines, settings.country ?? null, context.output.columns - 1),
    editor: () => context.editor(),
  };
};

export const leftAt = (ending: Ending): Error =>
  stopped(
    ending.debrief.finished !== null
      ? `Saved. See it again with: rejection-coach show ${ending.debrief.id}`
      : ending.kept
        ? `Saved. Go on with: rejection-coach resume ${ending.debrief.id}`
        : 'Nothing was written, so nothing was kept.',
  );
