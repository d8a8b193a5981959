/** What a conversation needs, from the context. */

import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { pauseText } from '../../content/en/safety/pause.js';
import { CoachError, data, stopped } from '../../errors.js';
import { type Unfinished, unfinishedIn } from '../../guide/ask-in-order.js';
import type { Ending } from '../../guide/debrief/conversation.js';
import type { ConversationPorts } from '../../guide/debrief/session.js';
import type { Pausing } from '../../guide/safety/pause.js';
import { warmDangerScan } from '../../guide/safety/warm-up.js';
import type { SettingsValues } from '../../ports/index.js';
import { pauseHelpText } from '../../render/terminal/helplines.js';
import { momentOf } from './as-of.js';
import type { Ports } from './command.js';
import { drafts } from './find-record.js';
import { countryOf, preferences } from './preferences.js';

export type ConversationContext = Ports<'clock' | 'editor' | 'journal' | 'output' | 'prompter' | 'settings'>;

/** Call `needTerminal` first. */
export const conversationPorts = async (
  context: ConversationContext,
  asOf: string | undefined,
): Promise<ConversationPorts> => {
  warmDangerScan();
  const settings = preferences(context);
  const moment = await momentOf(context, asOf);
  return {
    prompter: await context.prompter(promptText),
    journal: context.journal,
    now: () => context.clock.now(),
    today: () => moment,
    // It takes a tenth of a start to find out, and only a typed time needs it.
    zone: () => context.clock.zone(),
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

export const leftAt = async ({ journal }: Ports<'journal'>, ending: Ending): Promise<Error> => {
  if (ending.atPause) return stoppedAtPause();
  const { debrief, kept } = ending;
  if (debrief.finished !== null) return stopped(`Saved. See it again: rejection-coach show ${debrief.id}`);
  if (!kept) return stopped('Nothing was written, so nothing was kept.');
  const { length } = drafts((await journal.all('debriefs')).records);
  return stopped(`Saved. Carry on: rejection-coach resume${length === 1 ? '' : ` ${debrief.id}`}`);
};

export interface Ahead<K extends string> extends Pick<Unfinished<K>, 'before' | 'keep'> {
  /** Forgets the answers once `put` has written their record. */
  write<T>(put: () => Promise<T>): Promise<T>;
}

/** Answers that have no record yet: where the disk refuses one, or the record, it says which are kept. */
export const answersAhead = async <K extends string>(
  context: Ports<'editor'>,
  conversation: string,
  command: string,
): Promise<Ahead<K>> => {
  const { before, isKept, keep } = await unfinishedIn<K>(await context.editor(), conversation);
  const tryTo = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof CoachError && error.failure === 'data' && isKept())) throw error;
      throw data(error.message, `${error.advice}\n${conversationText.answersKept(command)}`);
    }
  };
  return {
    before,
    keep: (texts) => tryTo(() => keep(texts)),
    async write(put) {
      const written = await tryTo(put);
      await keep([]);
      return written;
    },
  };
};

/** `write` where nothing was asked. */
export const atOnce = <T>(put: () => Promise<T>): Promise<T> => put();

/** A stop at a pause: kind, and nothing to do. */
export const stoppedAtPause = (): Error => stopped(pauseText.stopped);
