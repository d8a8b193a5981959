/** A letter that was written and is not sent yet: its text is kept beside the debrief, and shown again. */

import type { Letter, LetterKind } from '../../domain/feedback/letter.js';
import { keepUnfinished, readUnfinished } from '../../guide/unfinished.js';
import type { Ports } from '../shared/command.js';
import type { Request } from './requests.js';

export interface Unsent extends Letter {
  readonly kind: LetterKind;
  readonly address: string;
}

const conversationOf = (id: string): string => `${id}-letter`;

/** @param letter `null` forgets it. */
export const keepUnsent = async (
  context: Ports<'editor'>,
  id: string,
  letter: Unsent | null,
): Promise<void> => {
  await keepUnfinished(await context.editor(), conversationOf(id), new Map(Object.entries(letter ?? {})));
};

/** `null` once it was asked. */
export const unsentOf = async (
  context: Ports<'editor'>,
  { debrief, now }: Request,
): Promise<Unsent | null> => {
  const kept = await readUnfinished<keyof Unsent>(await context.editor(), conversationOf(debrief.id));
  const [kind, body] = [kept.get('kind') as LetterKind | undefined, kept.get('body')];
  if (kind === undefined || body === undefined) return null;
  if ((now.state === 'waiting') !== (kind === 'reminder')) return null;
  return { kind, body, subject: kept.get('subject') ?? '', address: kept.get('address') ?? '' };
};

/** Looking for a file takes long, and an old letter is not sent any more. */
const LOOKED_AT = 10;

/** Those of the newest that have a letter asking for feedback which is not sent. @param requests the newest first. */
export const unsentAmong = async (
  context: Ports<'editor'>,
  requests: readonly Request[],
): Promise<readonly Request[]> => {
  const could = requests.filter(({ now }) => now.state === 'to-ask' || now.state === 'none');
  const found = await Promise.all(
    could.slice(0, LOOKED_AT).map(async (request) => ((await unsentOf(context, request)) ? [request] : [])),
  );
  return found.flat();
};
