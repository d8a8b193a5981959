/** Lines are counted with letters taken wider than most fonts, so that what fits here fits in print on A4 and Letter. */

/** Lines of print in the height of Letter, the lower of the two, at the size and spacing of index.ts. */
export const LINES = 58;
/** Letters of middle width in a line, in the width of A4, the narrower of the two. */
export const LETTERS = 114;

/** How wide a letter is drawn, in letters of middle width: the first that matches counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // Scripts drawn in squares, emoji, symbols.
  [/[\u1100-\u11ff\u2190-\u2bff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffe6\u{10000}-\u{3ffff}]/u, 2],
  [/[MWm@%—…œæ]/u, 1.75],
  [/[A-ZÀ-ÞΑ-ΩА-Яw]/u, 1.4],
  [/[\u0370-\u10ff]/u, 1.15],
];

const SQUARE = 2;

const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += WIDTHS.find(([letters]) => letters.test(char))?.[1] ?? 1;
  return width;
};

/** Lines that a text takes, broken between words and, where a word is longer than a line, within it. */
export const linesOf = (text: string, letters: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width > letters) {
      lines++;
      used = 0;
    }
    used += used > 0 ? 1 + width : width;
    // Squares are broken anywhere, so half a square may be left over in every line.
    while (used > letters) {
      lines++;
      used -= letters - SQUARE;
    }
  }
  return lines;
};

export interface FittedSection {
  readonly pieces: readonly number[];
  /** Lines of the heading and the space around it. */
  readonly heading: number;
  /** Pieces without which the page is not worth printing. */
  readonly first: number;
}

/** Each section has its first pieces, then one more in turn while there is room; `null`: not even the first fit. */
export const fitted = (sections: readonly FittedSection[], lines: number): readonly number[] | null => {
  const counts = sections.map(({ first, pieces }) => Math.min(first, pieces.length));
  const cost = (): number =>
    sections.reduce((sum, { pieces, heading }, at) => {
      const shown = pieces.slice(0, counts[at] ?? 0);
      return shown.length === 0 ? sum : sum + heading + shown.reduce((all, piece) => all + piece, 0);
    }, 0);
  if (cost() > lines) return null;
  const open = new Set(sections.keys());
  while (open.size > 0)
    for (const at of [...open]) {
      const shown = counts[at] ?? 0;
      const more = shown < (sections[at]?.pieces.length ?? 0);
      if (more) counts[at] = shown + 1;
      if (more && cost() <= lines) continue;
      counts[at] = shown;
      open.delete(at);
    }
  return counts;
};
