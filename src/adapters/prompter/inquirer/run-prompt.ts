/** Runs a prompt of the script: its state machine says what a key does and how it looks, Inquirer draws it. */

import { createPrompt, useKeypress } from '@inquirer/core';
import type { Press } from '../keys/key-reader.js';
import type { Frame } from '../questions/compose-screen.js';
import type { Next, Program } from '../questions/prompt-machine.js';
import { inquirerScreen } from './inquirer-screen.js';
import { isGone, type Terminal, withTerminal } from './open-terminal.js';

/** Whether Inquirer ended a prompt without an answer: on our request, or because the program ends. */
export const isExit = (error: unknown): boolean =>
  error instanceof Error && ['AbortPromptError', 'ExitPromptError'].includes(error.name);

/**
 * Opens one prompt and gives its result.
 *
 * A `stop` press is answered by every program with a result: so it never hangs, and rejects only where the program
 * itself or a check of it does.
 */
export const runPrompt = async <M, R>(terminal: Terminal, program: Program<M, R>): Promise<R> => {
  const { size } = terminal;
  let model = program.start;
  let over: { readonly left: readonly string[] | null } | undefined;
  let failure: { readonly error: unknown } | undefined;
  let frame: Frame = { rows: [], row: 0, column: 0 };

  const stop = (): Next<M, R> => program.press(model, { type: 'stop' }, size());
  const stopped = (): R => {
    const { done } = stop();
    if (done === undefined) throw new Error('a prompt went on after stop');
    return done;
  };
  if (isGone(terminal)) return stopped();

  const screen = inquirerScreen(terminal, () => frame);
  const prompt = createPrompt<R, object>((_config, done) => {
    const redraw = screen.useRedraw();
    const apply = (next: Next<M, R>): void => {
      if (over) return;
      const changed = next.model !== model;
      model = next.model;
      if (next.done !== undefined) over = { left: program.left(model, next.done, size()) };
      if (over || changed) redraw();
      if (next.done !== undefined) done(next.done);
      next.later?.then(
        (then) => apply(then(model)),
        (error: unknown) => {
          failure = { error };
          apply(stop());
        },
      );
    };
    useKeypress((key) => {
      if ('press' in key) apply(program.press(model, key.press as Press, size()));
    });
    const left = over?.left;
    // An empty row after what is left: the next question stands apart.
    frame = left ? { rows: [...left, ' '], row: left.length, column: 0 } : program.view(model, size());
    return frame.rows.join('\n');
  });
  const context = {
    input: screen.input,
    output: screen.output,
    get clearPromptOnDone() {
      return over?.left === null;
    },
  };
  const press = (given: Press): void => screen.send({ name: 'press', press: given });
  const result = await withTerminal(terminal, { press, resize: screen.resized }, () =>
    prompt({}, context).catch((error: unknown) => {
      if (isExit(error)) return stopped();
      throw error;
    }),
  );
  if (failure) throw failure.error;
  return result;
};
