/** Tables whose columns stand below each other with spaces only, as a person specification copied from a form. */

interface Cell {
  readonly text: string;
  /** Its middle, in characters from the start of the line. */
  readonly at: number;
}

const LONG = 300;
/** A tick, or letters for how it is tested: "X", "A, I". */
const SHORT = 12;

const cellsIn = (line: string): readonly Cell[] =>
  line.length > LONG
    ? []
    : [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
        text,
        at: index + text.length / 2,
      }));

/**
 * Writes the rows below such a head with `|` between their cells.
 *
 * @param isHead whether these cells are a head: "Essential", "Desirable".
 */
export const aligned = (text: string, isHead: (cells: readonly string[]) => boolean): string => {
  let head: readonly Cell[] = [];
  return text
    .split('\n')
    .map((line) => {
      const cells = cellsIn(line);
      const [first, ...marks] = cells;
      if (isHead(cells.map((cell) => cell.text))) {
        head = cells;
        return `| ${['Criteria', ...cells.map((cell) => cell.text)].join(' | ')} |`;
      }
      const isRow = head.length > 0 && marks.length > 0 && marks.every((mark) => mark.text.length <= SHORT);
      if (first === undefined || !isRow || first.at > (head[0]?.at ?? 0)) return line;
      const columns = head.map(({ at }) =>
        marks
          .filter((mark) => nearest(head, mark) === at)
          .map((mark) => mark.text)
          .join(' '),
      );
      return `| ${[first.text, ...columns].join(' | ')} |`;
    })
    .join('\n');
};

const nearest = (head: readonly Cell[], { at }: Cell): number =>
  head.map((cell) => cell.at).toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? 0;

/** Fewer lines side by side are no columns. */
const COLUMN_LINES = 3;

const GAP = /\S {3,}(?=\S)/g;

/** Puts the right of two printed columns below the left one. */
export const uncolumned = (lines: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (let from = 0; from < lines.length; ) {
    const edge = rightEdge(lines[from] ?? '');
    let to = from;
    while (edge !== null && to < lines.length && rightEdge(lines[to] ?? '') === edge) to++;
    const rows = lines.slice(from, Math.max(to, from + 1));
    const left = rows.map((row) => row.slice(0, edge ?? 0));
    const right = rows.map((row) => row.slice(edge ?? 0));
    // A paper and its date belong together; beside short names each row is one of its own: "Culture    grew up on a farm".
    const isListed =
      left.every((cell) => LABEL.test(cell.trim())) &&
      lengthOf(right) > 1.5 * lengthOf(left.map((cell) => cell.trim()));
    if (edge === null || rows.length < COLUMN_LINES) out.push(...rows);
    else if (rows.every((row) => YEAR.test(row))) out.push(...rows.map((row) => `- ${row.trim()}`));
    else if (isListed) out.push(...rows.map((_, at) => `- ${left[at]?.trim()}: ${right[at]}`));
    else out.push(...left, '', ...right, '');
    from += rows.length;
  }
  return out;
};

const lengthOf = (cells: readonly string[]): number => cells.join('').length;

const YEAR = /\b(?:19|20)\d\d\b/;
const LABEL = /^\p{Lu}[^.;:]{2,24}$/u;

/** Where the second of two columns begins. */
const rightEdge = (line: string): number | null => {
  const gaps =
    line.length < LONG && line.includes('   ') && !line.includes('|') ? [...line.matchAll(GAP)] : [];
  const [gap] = gaps;
  // "Location:     Leeds" and "Location     : Leeds" are no columns, and neither is a bullet.
  if (gap === undefined || gaps.length > 1) return null;
  const edge = gap.index + gap[0].length;
  const isLabelled = line[gap.index] === ':' || line[edge] === ':';
  return !isLabelled && /\p{L}{3}/u.test(line.slice(0, gap.index)) ? edge : null;
};
