/** Runs the prompt of a question: it is on screen before Inquirer is loaded, which then draws over it. */

import type { Reply } from '../../../ports/index.js';
import type { Press } from '../keys/key-reader.js';
import { type HelpAsked, type Program, stopped } from '../questions/prompt-machine.js';
import { isGone, type Terminal, withTerminal } from './open-terminal.js';
import { type Leaving, leaveAnswer } from './printed.js';
import { shownRows } from './shown-rows.js';

/** Opens one prompt and gives its reply. It never hangs, since every program answers a `stop` press. */
export const runPrompt = async <M>(
  terminal: Terminal,
  leaving: Leaving,
  program: Program<M>,
): Promise<Reply | HelpAsked> => {
  const { size } = terminal;
  const { start } = program;
  if (isGone(terminal)) return stopped(program, start, size());
  leaving.printed.forget(program.key);
  const shown = shownRows(terminal);
  const draw = (): void => shown.draw(program.view(start, size()));
  const early: Press[] = [];
  let opened = {
    press: (given: Press): void => void early.push(given),
    resized(): void {
      shown.eraseWrapped();
      draw();
    },
  };
  const on = { press: (given: Press) => opened.press(given), resize: () => opened.resized() };
  return withTerminal(terminal, on, async () => {
    draw();
    const { openQuestion } = await import('./open-question.js');
    const question = openQuestion(terminal, shown, program);
    opened = question;
    early.forEach(question.press);
    const { reply, model } = await question.closed;
    const answer = program.answered(model, reply);
    if (answer) {
      const { key, label } = program;
      leaveAnswer(leaving, { key, label, entries: answer, answered: reply.type === 'answer' }, size());
    }
    return reply;
  });
};
