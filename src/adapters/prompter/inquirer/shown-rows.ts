/** The rows of the open prompt as they stand on the screen: only those that differ are written. */

import { stripVTControlCharacters } from 'node:util';
import { widthOf } from '../../../domain/text/wrap.js';
import type { Frame } from '../questions/compose-screen.js';
import type { Terminal } from './open-terminal.js';

const ERASE_DOWN = '\x1b[J';
const ERASE_TO_END = '\x1b[K';

const NOTHING: Frame = { rows: [''], row: 0, column: 0 };

const upBy = (rows: number): string => (rows === 0 ? '' : `\x1b[${Math.abs(rows)}${rows > 0 ? 'A' : 'B'}`);
const toColumn = (column: number): string => `\x1b[${column + 1}G`;

/** Rows above the cursor, once a terminal of that width has wrapped them. */
const wrappedAbove = ({ rows, row, column }: Frame, columns: number): number =>
  rows
    .slice(0, row)
    .reduce(
      (sum, text) => sum + Math.max(1, Math.ceil(widthOf(stripVTControlCharacters(text)) / columns)),
      0,
    ) + Math.floor(column / columns);

export interface ShownRows {
  draw(frame: Frame): void;
  moveTo(column: number): void;
  /** Without the margin and the empty row above. */
  rows(): readonly string[];
  erase(): void;
  /** The same once the terminal has wrapped them anew. */
  eraseWrapped(): void;
}

export const shownRows = ({
  output,
  size,
  margin,
}: Pick<Terminal, 'output' | 'size' | 'margin'>): ShownRows => {
  let shown = NOTHING;
  const erase = (above: number): void => {
    output.write(`${upBy(above)}\r${ERASE_DOWN}`);
    shown = NOTHING;
  };
  return {
    draw({ rows, row, column }) {
      const { left } = margin();
      const air = ' '.repeat(left);
      const framed = ['', ...rows.map((text) => (text.trim() === '' ? '' : air + text))];
      const next = { rows: framed, row: row + 1, column: column + left };
      const written = framed
        .map((text, at) => (text === shown.rows[at] ? '' : `${text}${ERASE_TO_END}`))
        .join('\r\n');
      const below = shown.rows.length > framed.length ? `\r\n${ERASE_DOWN}${upBy(1)}` : '';
      const toCursor = `${upBy(framed.length - 1 - next.row)}${toColumn(next.column)}`;
      output.write(`${upBy(shown.row)}\r${written}${below}${toCursor}`);
      shown = next;
    },
    moveTo(column) {
      shown = { ...shown, column: column + margin().left };
      output.write(toColumn(shown.column));
    },
    rows: () => shown.rows.slice(1).map((text) => stripVTControlCharacters(text).slice(margin().left)),
    erase: () => erase(shown.row),
    eraseWrapped: () => erase(wrappedAbove(shown, size().columns + margin().left)),
  };
};
