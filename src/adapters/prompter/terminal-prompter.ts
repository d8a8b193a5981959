/** The prompter for a terminal that can be drawn on. */

import { printable } from '../../domain/text/printable.js';
import { wrapIndented } from '../../domain/text/wrap.js';
import type { Prompter, PromptWords } from '../../ports/index.js';
import type { Terminal } from './inquirer/open-terminal.js';
import { runPrompt } from './inquirer/run-prompt.js';
import { choicePrompt } from './questions/choice-prompt.js';
import { choicesPrompt } from './questions/choices-prompt.js';
import { usable } from './questions/compose-screen.js';
import { typedPrompt } from './questions/text-prompt.js';
import { type ColourLevel, styleFor } from './questions/theme.js';

/** Loaded apart: the first question of a debrief needs none of them. */
const stockPrompts = () => import('./inquirer/stock-prompts.js');

export interface TerminalOptions extends Omit<Terminal, 'size'> {
  columns(): number;
  rows(): number;
  readonly colour: ColourLevel;
  readonly words: PromptWords;
}

/** While nothing is asked, the terminal is as it was found: no raw mode, no bracketed paste, input paused. */
export const inquirerPrompter = ({ columns, rows, colour, words, ...streams }: TerminalOptions): Prompter => {
  const style = styleFor(colour);
  const terminal: Terminal = { ...streams, size: () => ({ columns: columns(), rows: rows() }) };
  const stock = { terminal, words, style };
  return {
    ask(step) {
      if (step.kind === 'choice') return runPrompt(terminal, choicePrompt(step, words, style));
      if (step.kind === 'choices') return runPrompt(terminal, choicesPrompt(step, words, style));
      return runPrompt(terminal, typedPrompt(step, words, style));
    },
    choose: async (menu) => (await stockPrompts()).choose(stock, menu),
    pick: async (list) => (await stockPrompts()).pick(stock, list),
    confirm: async (text) => (await stockPrompts()).askToConfirm(stock, text),
    say(text) {
      terminal.output.write(`${wrapIndented(printable(text), usable(terminal.size())).join('\n')}\n\n`);
    },
  };
};
