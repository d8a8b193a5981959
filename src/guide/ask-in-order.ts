/** Asks questions one after another, over any prompter: Esc goes back, and nothing that was typed is lost by it. */

import type { AnswerValue } from '../domain/debrief/debrief.js';
import type { Prompter, Reply, Step } from '../ports/index.js';

/** A question without what the loop adds: the text typed before, and whether there is a way back. */
export type OrderedStep = Omit<Step, 'typing' | 'canGoBack'>;

export interface Questions<K extends string | number> {
  /** What is asked, in order, by the answers so far; called again after each answer. */
  order(): readonly K[];
  step(key: K): OrderedStep;
  /** Keeps an answer (`null`: a skip) before the next question appears; `stop` ends the conversation there. */
  confirm(key: K, value: AnswerValue | null): Promise<'go-on' | 'stop'>;
}

export interface Start<K> {
  /** The question to begin at; the first one without it. */
  readonly from?: K | undefined;
  /** Typed at an earlier time and never confirmed. */
  readonly typed?: ReadonlyMap<K, string>;
}

export interface AskedInOrder<K> {
  readonly type: 'finished' | 'stopped';
  /** Typed and never confirmed, by question. */
  readonly typed: ReadonlyMap<K, string>;
}

export const askInOrder = async <K extends string | number>(
  prompter: Pick<Prompter, 'ask'>,
  { order, step, confirm }: Questions<K>,
  start: Start<K> = {},
): Promise<AskedInOrder<K>> => {
  const typed = new Map(start.typed);
  let keys = order();
  let at = start.from === undefined ? 0 : Math.max(keys.indexOf(start.from), 0);
  for (let key = keys[at]; key !== undefined; key = keys[at]) {
    const reply = await prompter.ask({ ...step(key), typing: typed.get(key) ?? null, canGoBack: at > 0 });
    rememberTyped(typed, key, reply);
    if (reply.type === 'stop') return { type: 'stopped', typed };
    if (reply.type === 'back') {
      at = Math.max(at - 1, 0);
      continue;
    }
    const turn = await confirm(key, reply.type === 'answer' ? reply.value : null);
    if (turn === 'stop') return { type: 'stopped', typed };
    keys = order();
    const place = keys.indexOf(key);
    // A question that is asked only once is gone now, and the next one stands in its place.
    if (place >= 0) at = place + 1;
  }
  return { type: 'finished', typed };
};

/** After each reply: what stood on the prompt unconfirmed is remembered, what was confirmed or cleared is not. */
export const rememberTyped = <K>(typed: Map<K, string>, key: K, reply: Reply): void => {
  const typing = reply.type === 'back' || reply.type === 'stop' ? reply.typing : null;
  if (typing === null) typed.delete(key);
  else typed.set(key, typing);
};
