/** Text that was typed and not confirmed when a conversation was left, kept outside the records, to be offered next time. */

import { unfinishedName } from '../domain/journal/unfinished.js';
import type { Editor, Prompter } from '../ports/index.js';
import { type AskedInOrder, askInOrder, type Questions } from './ask-in-order.js';

type Texts = Pick<Editor, 'keep' | 'kept'>;

/** By question; empty where nothing is kept, or the file can't be read. */
export const readUnfinished = async <K extends string>(
  texts: Texts,
  conversation: string,
): Promise<ReadonlyMap<K, string>> => {
  const kept = (await texts.kept(unfinishedName(conversation))) ?? '{}';
  try {
    const entries = Object.entries(JSON.parse(kept) as Record<K, unknown>);
    return new Map(entries.filter((entry): entry is [K, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
};

/**
 * Keeps what is not blank in place of what was kept before; nothing at all forgets it.
 *
 * @param conversation a name that begins with the id of the record it is about, if any: deleting that deletes this too.
 * @returns whether anything is kept.
 */
export const keepUnfinished = async <K extends string | number>(
  texts: Texts,
  conversation: string,
  typed: ReadonlyMap<K, string>,
): Promise<boolean> => {
  const name = unfinishedName(conversation);
  const entries = [...typed].filter(([, text]) => text.trim() !== '');
  if (entries.length > 0) await texts.keep(name, JSON.stringify(Object.fromEntries(entries)));
  else if ((await texts.kept(name)) !== null) await texts.keep(name, null);
  return entries.length > 0;
};

/** Asks in order; what is left unconfirmed is kept, and offered when the same conversation is begun again. */
export const askAndKeep = async <K extends string>(
  prompter: Pick<Prompter, 'ask'>,
  texts: Texts,
  conversation: string,
  questions: Questions<K>,
): Promise<Pick<AskedInOrder<K>, 'type'> & { readonly unfinished: boolean }> => {
  const { type, typed } = await askInOrder(prompter, questions, {
    typed: await readUnfinished<K>(texts, conversation),
  });
  return { type, unfinished: await keepUnfinished(texts, conversation, typed) };
};
