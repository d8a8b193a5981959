import { STYLE, widthOf, wrapIndented } from '../domain/text/wrap.js';
import type { Output } from '../ports/index.js';
import { neutral } from './neutral.js';

interface StreamOptions extends Omit<Output, 'out' | 'err'> {
  /** The width at which messages are wrapped; `null` if they don't go to a terminal. */
  readonly messageColumns: number | null;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Renderers already neutralise text from people and files; this catches what one forgot. */
export const streamOutput = ({ stdout, stderr, messageColumns, hints, ...screen }: StreamOptions): Output => {
  const safe = (text: string): string =>
    text
      .split(STYLE)
      .map((part, at) => (at % 2 === 1 && screen.colour > 0 ? part : neutral(part)))
      .join('');
  // What goes to a program stays as it is.
  const typed = (text: string): string => (screen.interactive && !/^[{[]/.test(text) ? hints(text) : text);
  return {
    ...screen,
    hints,
    out: (text) => void stdout.write(safe(typed(text))),
    err: (text) => void stderr.write(inColumns(safe(hints(text)), messageColumns)),
  };
};

/** Broken in a name with a space, it would delete something else, or nothing and say nothing. */
const DELETES = /^(?:rm|Remove-Item) -/;

/** Words stay whole, so that commands can be copied. `null`: no wrapping, for scripts. */
export const inColumns = (text: string, columns: number | null): string =>
  columns === null
    ? text
    : text
        .split('\n')
        .flatMap((line) =>
          widthOf(line) <= columns || DELETES.test(line) ? [line] : wrapIndented(line, columns),
        )
        .join('\n');
