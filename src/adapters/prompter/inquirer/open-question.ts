/** A question's state machine, which Inquirer draws. */

import { createPrompt, useKeypress } from '@inquirer/core';
import type { Reply } from '../../../ports/index.js';
import type { Press } from '../keys/key-reader.js';
import type { Frame } from '../questions/compose-screen.js';
import { type HelpAsked, type Next, type Program, stopped } from '../questions/prompt-machine.js';
import { inquirerScreen, isExit } from './inquirer-screen.js';
import type { Terminal } from './open-terminal.js';
import type { ShownRows } from './shown-rows.js';

interface Closed<M> {
  readonly reply: Reply | HelpAsked;
  readonly model: M;
}

interface OpenQuestion<M> {
  press(given: Press): void;
  resized(): void;
  readonly closed: Promise<Closed<M>>;
}

export const openQuestion = <M>(
  terminal: Terminal,
  shown: ShownRows,
  program: Program<M>,
): OpenQuestion<M> => {
  const { size } = terminal;
  let model = program.start;
  let over = false;
  let failure: { readonly error: unknown } | undefined;
  let frame: Frame = { rows: [], row: 0, column: 0 };
  const screen = inquirerScreen(terminal, () => frame, shown);
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
          apply({ model, done: stopped(program, model, size()) });
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
  const reply = prompt({}, context).catch((error: unknown) => {
    if (isExit(error)) return stopped(program, model, size());
    throw error;
  });
  return {
    press: (given) => screen.send({ name: 'press', press: given }),
    resized: screen.resized,
    closed: reply.then((reply) => {
      if (failure) throw failure.error;
      return { reply, model };
    }),
  };
};
