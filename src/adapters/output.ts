/** What the person sees: results on standard output, messages on standard error, nothing that a terminal would obey. */

import { widthOf, wrapIndented } from '../domain/text/wrap.js';
import type { Output } from '../ports/index.js';

interface Options extends Omit<Output, 'out' | 'err'> {
  /** Where messages go to a terminal: its width; they are broken between words there. */
  readonly messageColumns: number | null;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Our own colours; captured, so that `split` keeps them. */
const COLOUR = /(\u001b\[[\d;]*m)/;
/** A carriage return before a line feed moves nothing that can be seen, and iCalendar lines end in one. */
const CONTROL = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The last line of defence: renderers neutralise what comes from people and files; this catches what one forgot.
 */
export const streamOutput = ({ stdout, stderr, messageColumns, ...screen }: Options): Output => {
  const safe = (text: string): string =>
    text
      .split(COLOUR)
      .map((part, at) => (at % 2 === 1 && screen.colour > 0 ? part : part.replace(CONTROL, '\ufffd')))
      .join('');
  return {
    ...screen,
    out: (text) => void stdout.write(safe(text)),
    err: (text) => void stderr.write(inColumns(safe(text), messageColumns)),
  };
};

/** Words stay whole: a command that is cut in two can't be read off and typed. `null`: as it is, for scripts. */
export const inColumns = (text: string, columns: number | null): string =>
  columns === null
    ? text
    : text
        .split('\n')
        .flatMap((line) => (widthOf(line) <= columns ? [line] : wrapIndented(line, columns)))
        .join('\n');
