/** What stays on screen above the open prompt: lines of answers, and what was said between them. */

import type { Theme } from '../../../ports/index.js';
import { answerLine, type Size } from '../questions/compose-screen.js';
import type { Terminal } from './open-terminal.js';

interface Block {
  readonly key: string | null;
  readonly rows: readonly string[];
  /** The whole answer can be read in it. */
  readonly whole: boolean;
  /** Said about the answer above it. */
  readonly isAbout?: boolean;
}

export interface Printed {
  /** Text of its own, with air around it. @param isAbout whether it goes with the answer right above it. */
  say(rows: readonly string[], isAbout?: boolean): void;
  answer(key: string, row: string, whole: boolean): void;
  /** Takes the line of a question away that is asked again. */
  forget(key: string): void;
  /** Whether the whole answer can be read above a prompt of so many rows. */
  shows(key: string, rows: number): boolean;
  /** Something else is about to be written: what stands above can't be changed any more. */
  settle(): void;
}

export const printedOn = ({
  output,
  size,
  margin,
}: Pick<Terminal, 'output' | 'size' | 'margin'>): Printed => {
  let blocks: readonly Block[] = [];
  let width = 0;

  const write = (block: Block): void => {
    const air = ' '.repeat(margin().left);
    output.write(`${block.rows.map((row) => (row === '' ? '' : air + row)).join('\n')}\n`);
    width = size().columns;
    blocks = [...blocks, block];
  };
  const heightFrom = (at: number): number => blocks.slice(at).flatMap(({ rows }) => rows).length;
  // Rows that the terminal has wrapped anew can't be counted.
  const isAsWritten = (): boolean => size().columns === width;
  const find = (key: string): number => blocks.findLastIndex((block) => block.key === key);

  const answer = (key: string, row: string, whole: boolean): void => {
    const follows = blocks.at(-1)?.key != null;
    write({ key, rows: follows ? [row] : ['', row], whole });
  };

  return {
    say: (rows, isAbout = false) => write({ key: null, rows: ['', ...rows], whole: false, isAbout }),
    answer,
    forget(key) {
      const at = find(key);
      const height = at < 0 ? 0 : heightFrom(at);
      if (height === 0 || !isAsWritten() || height >= size().rows) return;
      const isOver = blocks[at + 1]?.isAbout === true;
      const after = blocks.slice(isOver ? at + 2 : at + 1);
      output.write(`\x1b[${height}A\r\x1b[J`);
      blocks = blocks.slice(0, at);
      for (const block of after) {
        if (block.key === null) write(block);
        else answer(block.key, block.rows.at(-1) ?? '', block.whole);
      }
    },
    shows(key, rows) {
      const at = find(key);
      return at >= 0 && isAsWritten() && blocks[at]?.whole === true && heightFrom(at) + rows <= size().rows;
    },
    settle() {
      if (blocks.length > 0) output.write('\n');
      blocks = [];
    },
  };
};

/** What a prompt needs to leave its answer behind. */
export interface Leaving {
  readonly printed: Printed;
  readonly theme: Theme;
}

interface Left {
  readonly key: string;
  /** In front of the answer; may be empty. */
  readonly label: string;
  readonly entries: readonly string[];
  /** A question that was skipped or left gets no sign. */
  readonly answered: boolean;
}

/** One dim line, cut to the width. */
export const leaveAnswer = ({ printed, theme }: Leaving, left: Left, size: Size): void => {
  const { row, whole } = answerLine(left, size, theme);
  printed.answer(left.key, row, whole);
};
