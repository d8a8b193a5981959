/** The prompter for a terminal that can be drawn on. */

import type { Readable, Writable } from 'node:stream';
import { Chalk } from 'chalk';
import { printable } from '../../domain/text/printable.js';
import { wrapIndented } from '../../domain/text/wrap.js';
import type { Menu, Prompter, PromptWords, Step } from '../../ports/index.js';
import { choicePrompt, menuPrompt } from './choice-prompt.js';
import { choicesPrompt } from './choices-prompt.js';
import { type Style, usable } from './compose-screen.js';
import { fromMenu } from './from-menu.js';
import { runPrompt, type Terminal } from './run-prompt.js';
import { typedPrompt } from './text-prompt.js';

/** A terminal, as `process` has it, and what the person sees on it. */
export interface TerminalOptions {
  readonly input: Readable & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };
  /** Emits `resize` where it can. */
  readonly output: Writable;
  columns(): number;
  rows(): number;
  /** As chalk counts: 0 for none. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly words: PromptWords;
  /** Aborted when the program has to end: the open question then resolves to `stop`, and so does every later one. */
  readonly signal: AbortSignal;
}

/**
 * Asks on a terminal, one question on screen at a time; what is left behind is the question and its answer.
 *
 * While nothing is asked, the terminal is as it was found: no raw mode, no bracketed paste, input paused.
 */
export const inquirerPrompter = (options: TerminalOptions): Prompter => {
  const { input, output, words, signal } = options;
  const paint = new Chalk({ level: options.colour });
  const style: Style = { strong: (text) => paint.bold(text), soft: (text) => paint.dim(text) };
  const size = (): { columns: number; rows: number } => ({
    columns: options.columns(),
    rows: options.rows(),
  });
  const terminal: Terminal = { input, output, size, signal };

  const choose = <T extends string>(menu: Menu<T>): Promise<T | null> =>
    runPrompt(terminal, menuPrompt(menu, words, style));

  return {
    ask(step: Step) {
      if (step.kind === 'choice') return runPrompt(terminal, choicePrompt(step, words, style));
      if (step.kind === 'choices') return runPrompt(terminal, choicesPrompt(step, words, style));
      return runPrompt(terminal, typedPrompt(step, words, style));
    },
    choose,
    ...fromMenu(choose, words),
    say(text) {
      output.write(`${wrapIndented(printable(text), usable(size())).join('\n')}\n\n`);
    },
  };
};
