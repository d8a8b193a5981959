/** Runs a question's prompt: its state machine handles the keys, Inquirer draws it. */

import { createPrompt, useKeypress } from '@inquirer/core';
import type { Reply } from '../../../ports/index.js';
import type { Press } from '../keys/key-reader.js';
import type { Frame } from '../questions/compose-screen.js';
import type { HelpAsked, Next, Program } from '../questions/prompt-machine.js';
import { inquirerScreen } from './inquirer-screen.js';
import { isGone, type Terminal, withTerminal } from './open-terminal.js';
import { type Leaving, leaveAnswer } from './printed.js';

export const isExit = (error: unknown): boolean =>
  error instanceof Error && ['AbortPromptError', 'ExitPromptError'].includes(error.name);

/** Opens one prompt and gives its reply. It never hangs, since every program answers a `stop` press. */
export const runPrompt = async <M>(
  terminal: Terminal,
  leaving: Leaving,
  program: Program<M>,
): Promise<Reply | HelpAsked> => {
  const { size } = terminal;
  let model = program.start;
  let over = false;
  let failure: { readonly error: unknown } | undefined;
  let frame: Frame = { rows: [], row: 0, column: 0 };

  const stop = (): Next<M> => program.press(model, { type: 'stop' }, size());
  const stopped = (): Reply | HelpAsked => {
    const { done } = stop();
    if (done === undefined) throw new Error('a prompt went on after stop');
    return done;
  };
  if (isGone(terminal)) return stopped();
  leaving.printed.forget(program.key);

  const screen = inquirerScreen(terminal, () => frame);
  const prompt = createPrompt<Reply | HelpAsked, object>((_config, done) => {
    const redraw = screen.useRedraw();
    const apply = (next: Next<M>): void => {
      if (over) return;
      const changed = next.model !== model;
      model = next.model;
      if (next.done !== undefined) over = true;
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
    frame = program.view(model, size());
    return frame.rows.join('\n');
  });
  const context = { input: screen.input, output: screen.output, clearPromptOnDone: true };
  const press = (given: Press): void => screen.send({ name: 'press', press: given });
  return withTerminal(terminal, { press, resize: screen.resized }, async () => {
    const reply = await prompt({}, context).catch((error: unknown) => {
      if (isExit(error)) return stopped();
      throw error;
    });
    if (failure) throw failure.error;
    const answer = program.answered(model, reply);
    if (answer) {
      const { key, label } = program;
      leaveAnswer(leaving, { key, label, entries: answer, answered: reply.type === 'answer' }, size());
    }
    return reply;
  });
};
