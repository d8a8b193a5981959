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
