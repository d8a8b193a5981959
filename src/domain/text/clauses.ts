/** Texts in pieces of a bounded length, so that a pattern takes no longer than the text is long. */

/** No sentence of a posting is longer, but for a list in one line. */
const LONGEST = 700;
const ENDS = [/[.!?;]\s(?=[^.!?;]*$)/, /[,:]\s(?=[^,:]*$)/, /\s(?=\S*$)/];

/** A line in pieces: at the end of a sentence, else of a clause, else of a word, else anywhere. */
const clausesOf = (line: string): readonly string[] => {
  const clauses: string[] = [];
  let from = 0;
  while (line.length - from > LONGEST) {
    const head = line.slice(from, from + LONGEST);
    const ends = ENDS.map((end) => head.search(end));
    const at = ends.find((end) => end > LONGEST / 3) ?? LONGEST - 1;
    clauses.push(head.slice(0, at + 1));
    from += at + 1;
  }
  return from === 0 ? [line] : [...clauses, line.slice(from)];
};

/** The lines of a text: long ones in clauses, and no sign or space more than six times in a row. */
export const boundedLines = (text: string): readonly string[] =>
  withoutRuns(text).split('\n').flatMap(clausesOf);

const RUN = 6;

/** Counted by hand: a pattern would need a stack as deep as the run is long. */
const withoutRuns = (text: string): string => {
  if (!/([^\p{L}\p{N}\n])\1{6}/u.test(text)) return text;
  let out = '';
  let run = 0;
  let before = '';
  for (const char of text) {
    run = char === before ? run + 1 : 1;
    before = char;
    if (run <= RUN || /[\p{L}\p{N}\n]/u.test(char)) out += char;
  }
  return out;
};

export interface Window {
  readonly from: number;
  readonly text: string;
}

/** What is looked for is shorter than half a window, so that it is whole in one of two that overlap. */
const WINDOW = 400;
/** Such a window holds nothing that is looked for: a gap, or one word of plain letters. */
const EMPTY = /^(?:\s+|[!-~]+)$/;

/** A text in overlapping windows, each from the beginning of a word where there is one. */
export const windowsOf = (text: string): readonly Window[] => {
  const windows: Window[] = [];
  let from = 0;
  while (text.length - from > WINDOW) {
    const window = text.slice(from, from + WINDOW);
    if (!EMPTY.test(window)) windows.push({ from, text: window });
    const gap = window.slice(WINDOW / 2).search(/\s\S/);
    from += gap === -1 ? WINDOW / 2 : WINDOW / 2 + gap + 1;
  }
  return [...windows, { from, text: text.slice(from) }];
};
