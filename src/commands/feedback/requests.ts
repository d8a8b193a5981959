/** Debriefs, each with the state of its request for feedback, and letters that were written and are not sent yet. */

import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { type Debrief, newestFirst } from '../../domain/debrief/debrief.js';
import type { FeedbackEvent } from '../../domain/debrief/feedback-events.js';
import { answersThatApply, type LiveDebrief, outcomeOf } from '../../domain/debrief/script.js';
import { lettersOnce } from '../../domain/feedback/counted.js';
import type { Letter, LetterKind } from '../../domain/feedback/letter.js';
import { wasTold } from '../../domain/feedback/reply.js';
import {
  type FeedbackState,
  feedbackState,
  isLetGo,
  ticksById,
  withTicks,
} from '../../domain/feedback/request-state.js';
import { keepUnfinished, unfinishedIn } from '../../guide/ask-in-order.js';
import { fed } from '../../guide/safety/danger.js';
import type { Ports } from '../shared/command.js';
import { type ReadPorts, readAll } from '../shared/find-record.js';

export interface Request {
  /** Only with the answers that apply, and with the ticks of the checklist as events. */
  readonly debrief: LiveDebrief;
  readonly now: FeedbackState;
}

export const requestOf = async (context: ReadPorts, debrief: Debrief, today: string): Promise<Request> => {
  const ticks = ticksById(await readAll(context, 'ticks'));
  return standing(debrief, ticks, today);
};

/** A field of an event, left out where nothing was typed. */
export const optionalText = <N extends string>(name: N, typed: string | undefined): { [K in N]?: string } =>
  typed !== undefined && oneLine(typed) !== '' ? ({ [name]: oneLine(typed) } as { [K in N]?: string }) : {};

export const requests = async (
  context: ReadPorts,
  debriefs: readonly Debrief[],
  today: string,
): Promise<readonly Request[]> => {
  const ticks = ticksById(await readAll(context, 'ticks'));
  return lettersOnce(debriefs.toSorted(newestFirst), replyReading).map((debrief) =>
    standing(debrief, ticks, today),
  );
};

const standing = (debrief: Debrief, ticks: ReturnType<typeof ticksById>, today: string): Request => {
  const live = withTicks(answersThatApply(script, fed('debriefs', debrief)), ticks);
  return { debrief: live, now: feedbackState(live, today) };
};

export const isDue = ({ now }: Request, today: string): boolean =>
  now.state === 'waiting'
    ? now.due
    : now.state === 'to-ask' && (now.offer !== undefined || now.due <= today) && !isLetGo(now, today);

export const couldAsk = ({ debrief, now }: Request): boolean =>
  now.state === 'none' &&
  !debrief.refused &&
  !wasTold(debrief, replyReading) &&
  ['rejected', 'no-reply'].includes(outcomeOf(debrief.answers));

export const record = (context: Ports<'journal'>, debrief: Debrief, event: FeedbackEvent): Promise<Debrief> =>
  context.journal.change('debriefs', debrief.id, (now) => {
    const latest = now ?? debrief;
    return { ...latest, feedback: [...latest.feedback, event] };
  });

export interface Unsent extends Letter {
  readonly kind: LetterKind;
  readonly address: string;
}

const conversationOf = (id: string): string => `${id}-letter`;

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
  const { before: kept } = await unfinishedIn<keyof Unsent>(
    await context.editor(),
    conversationOf(debrief.id),
  );
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
