/** A prompt as a state machine: what a key does, apart from how it looks, apart from what draws it. */

import type { Press } from '../keys/key-reader.js';
import type { Frame, Size } from './compose-screen.js';

export interface Next<M, R> {
  readonly model: M;
  /** The prompt is over with this result. */
  readonly done?: R;
  /** What comes later, from the model as it is by then. */
  readonly later?: Promise<(model: M) => Next<M, R>>;
}

export interface Program<M, R> {
  readonly start: M;
  press(model: M, press: Press, size: Size): Next<M, R>;
  view(model: M, size: Size): Frame;
  /** The rows that stay on screen afterwards; `null` for none. */
  left(model: M, result: R, size: Size): readonly string[] | null;
}

/** Characters that arrived together, one at a time: for prompts in which each is a key of its own. */
export const oneByOne =
  <M, R>(press: (model: M, given: Press) => Next<M, R>) =>
  (model: M, given: Press): Next<M, R> => {
    if (given.type !== 'text') return press(model, given);
    let next: Next<M, R> = { model };
    for (const text of given.text) {
      if (next.done !== undefined) break;
      next = press(next.model, { type: 'text', text });
    }
    return next;
  };
