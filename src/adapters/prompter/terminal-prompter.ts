import { printable } from '../../domain/text/printable.js';
import { wrapIndented } from '../../domain/text/wrap.js';
import type { Prompter, PromptWords, Step, Theme } from '../../ports/index.js';
import type { Terminal } from './inquirer/open-terminal.js';
import { printedOn } from './inquirer/printed.js';
import { runPrompt } from './inquirer/run-prompt.js';
import { choicePrompt } from './questions/choice-prompt.js';
import { choicesPrompt } from './questions/choices-prompt.js';
import { usable } from './questions/compose-screen.js';
import type { Program } from './questions/prompt-machine.js';
import { typedPrompt } from './questions/text-prompt.js';

/** Loaded apart: the first question of a debrief needs none of them. */
const stockPrompts = () => import('./inquirer/stock-prompts.js');

export interface TerminalOptions extends Pick<Terminal, 'input' | 'output' | 'signal'> {
  columns(): number;
  rows(): number;
  readonly theme: Theme;
  readonly words: PromptWords;
}

const asIs = (text: string): string => text;

const MARGIN = 2;
/** A narrower screen has no margin. */
const NARROW = 36;
/** Rows by which a prompt may grow before a line above it, on which it builds, leaves the screen. */
const TYPED_ROWS = 2;

/**
 * While nothing is asked, the terminal is as it was found: no raw mode, no bracketed paste, input paused.
 *
 * `settle` has to be called before anybody else writes to the terminal.
 */
export const inquirerPrompter = ({
  columns,
  rows,
  theme,
  words,
  ...streams
}: TerminalOptions): Prompter & { settle(): void } => {
  const margin = () => ({ left: columns() < NARROW ? 0 : MARGIN });
  const terminal: Terminal = {
    ...streams,
    margin,
    // One row stays empty above a prompt.
    size: () => ({ columns: columns() - margin().left, rows: rows() - 1 }),
  };
  const printed = printedOn(terminal);
  const leaving = { printed, theme };
  const say: Prompter['say'] = (text, tone) => {
    const lines = wrapIndented(theme.text(printable(text)), usable(terminal.size()));
    const { strong, quiet, warm } = theme.tones;
    const tones = {
      title: [strong, quiet],
      warm: [warm, warm],
      care: [strong, asIs],
      usual: [asIs, asIs],
    } as const;
    const [first, others] = tones[tone ?? 'usual'];
    const rows = lines.map((line, at) => (line === '' ? line : (at === 0 ? first : others)(line)));
    printed.say(rows, tone === 'warm');
  };
  const showHelp = async (goOn = ''): Promise<void> => say(`${(await words.help?.()) ?? ''}${goOn}`, 'care');
  const stock = { terminal, words, showHelp: () => showHelp(), ...leaving };
  const withProgram = <R>(step: Step, use: <M>(program: Program<M>) => R): R => {
    if (step.kind === 'choice') return use(choicePrompt(step, words, theme));
    if (step.kind === 'choices') return use(choicesPrompt(step, words, theme));
    return use(typedPrompt(step, words, theme));
  };
  const height = (step: Step): number =>
    withProgram(step, ({ view, start }) => view(start, terminal.size()).rows.length);
  /** What a question builds on is not shown twice, and is shown where its line has left the screen. */
  const once = (step: Step, inView: Step['inView'] = []): Step => {
    const rows = height({ ...step, inView }) + TYPED_ROWS;
    const needed = step.inView.filter(({ label }) => !printed.shows(label, rows));
    return needed.length === inView.length ? { ...step, inView } : once(step, needed);
  };
  return {
    async ask(step) {
      for (let asked = step; ; ) {
        const reply = await withProgram(once(asked), (program) => runPrompt(terminal, leaving, program));
        if (reply.type !== 'help') return reply;
        await showHelp(`\n${words.goOn(step.unsaved === true)}`);
        asked = { ...step, typing: reply.typing };
      }
    },
    choose: async (menu) => (await stockPrompts()).choose(stock, menu),
    pick: async (list) => (await stockPrompts()).pick(stock, list),
    secret: async (text) => (await import('./inquirer/stock-prompts.js')).askSecret(stock, text),
    confirm: async (text) => (await stockPrompts()).askToConfirm(stock, text),
    say,
    settle: printed.settle,
  };
};
