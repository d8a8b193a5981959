/** A posting as lines: what is a heading, an entry of a list, a sentence. */

export interface Line {
  readonly form: 'heading' | 'entry' | 'plain';
  /** Without the marks of Markdown and of lists. */
  readonly text: string;
  /**
   * How deep a heading stands: 1 to 6 as marked, 7 for a short line of its own, 8 for one that ends in a colon, 9 for one
   * inside a list. A heading below another belongs to its section. 0 for what is no heading.
   */
  readonly level: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/** The sign before an entry of a list. */
export const BULLET = /^\s*(?:[-–—+*•·●○◦▪▫■□‣⁃➢➤►✓✔✅❖§o](?=\s)|[•●▪✓✔➢➤])\s*/u;
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;
const RULE = /^\s*(?:[-=_*~]\s*){3,}$/;

/** A heading is short: longer lines that end in a colon lead into a list and say something themselves. */
const HEADING_WORDS = 10;

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The marks of a quotation; some CVs are one as a whole. */
const QUOTED = /^\s*(?:>\s?)+/;

/** Links keep their words, emphasis goes. */
export const unmarked = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])[*_](?![\s*_])([^*_]+?)[*_](?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** "EXPERIENCE", not "PHP, HTML, CSS": a row of abbreviations is no heading. */
const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && (/\p{Lu}{5}/u.test(text) || !/[,/;]/.test(text));

/** Without the comments of Markdown and HTML; one that is not closed is kept as text. */
const uncommented = (text: string): string => {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at);
    if (end === -1) break;
    out += text.slice(from, at);
    from = end + 3;
  }
  return out + text.slice(from);
};

/** A list that was copied into one line is a list again: "Essential: • Tact • German • A calm voice". */
const unrolled = (line: string): readonly string[] =>
  line.split(ROLLED).length > 2 ? line.replace(ROLLED, '\n• ').split('\n') : [line];
const ROLLED = /\s+[•●▪■]\s+/g;

/** Lines that a printer or a mail program broke are put together again. */
const rejoined = (text: string): readonly string[] => {
  const out: string[] = [];
  const plain = uncommented(text.replace(/\r\n?/g, '\n')).replace(/[\u00a0\u2007\u202f]/g, ' ');
  for (const line of plain.split('\n').flatMap((raw) => unrolled(raw.replace(QUOTED, '')))) {
    const before = out.at(-1);
    if (before !== undefined && continues(before, line)) out[out.length - 1] = `${before} ${line.trim()}`;
    else out.push(line);
  }
  return out;
};

/** A line goes on where the one before it has no end and it begins in small letters, or after a long one. */
const continues = (before: string, line: string): boolean => {
  const [ended, next] = [before.trim(), line.trim()];
  if (ended === '' || next === '' || BULLET.test(line) || NUMBER.test(line) || /^#/.test(ended)) return false;
  if (/[.:;!?*|]$/.test(ended)) return false;
  return (
    /^[\p{Ll}(&]/u.test(next) &&
    /[,\p{L}\p{N})/&-]$/u.test(ended) &&
    (ended.length > 40 || /[,&]$|\b(?:and|or|of|the|a|in|with|to|for|by|at|from|including)$/.test(ended))
  );
};

/** @param known whether a short line is one of the headings that postings have. */
export const linesOf = (text: string, known: (text: string) => boolean): readonly Line[] => {
  const lines: Line[] = [];
  let apart = true;
  const raw = rejoined(text);
  for (const [at, given] of raw.entries()) {
    if (given.trim() === '' || RULE.test(given)) {
      apart = true;
      continue;
    }
    let next = at + 1;
    while (next < raw.length && raw[next]?.trim() === '') next++;
    const line = underlined(given, raw[at + 1]) ?? read(given, known, BULLET.test(raw[next] ?? ''));
    if (line.text !== '') lines.push({ ...line, apart });
    apart = false;
  }
  return lines;
};

/** A heading with a row of marks under it, as Markdown has it: `=` the first level, `-` the second. */
const underlined = (given: string, below: string | undefined): Omit<Line, 'apart'> | null => {
  const [mark] = /^(?:=+|-+)(?=\s*$)/.exec(below ?? '') ?? [];
  const text = unmarked(given);
  return mark !== undefined && mark.length > 2 && words(text) <= HEADING_WORDS && !BULLET.test(given)
    ? { form: 'heading', text, level: mark.startsWith('=') ? 1 : 2 }
    : null;
};

const read = (given: string, known: (text: string) => boolean, listNext: boolean): Omit<Line, 'apart'> => {
  const marked = /^\s*(#{1,6})\s*(.*?)\s*#*$/.exec(given);
  if (marked) return { form: 'heading', text: unmarked(marked[2] ?? ''), level: marked[1]?.length ?? 1 };
  const listed = BULLET.test(given) || NUMBER.test(given);
  const bare = given.replace(BULLET, '').replace(NUMBER, '');
  const text = unmarked(bare);
  const bold = /^\s*(\*\*|__)[^*_]+\1:?\s*$/.test(bare);
  const short = words(text) <= HEADING_WORDS;
  const colon = /:[-–—]?$/.test(text) || (/\s[-–—]$/.test(text) && listNext);
  if (listed) return short && colon ? { form: 'heading', text, level: 9 } : { form: 'entry', text, level: 0 };
  if (short && (colon || bold)) return { form: 'heading', text, level: 8 };
  if (colon && words(text) <= 16 && known(text)) return { form: 'heading', text, level: 8 };
  if (short && isCapitals(text) && !/\d{3}/.test(text)) return { form: 'heading', text, level: 7 };
  const ended = /[.!;,]$/.test(text);
  if (short && !ended && (known(text) || (listNext && words(text) <= 8 && /^\p{Lu}/u.test(text))))
    return { form: 'heading', text, level: 7 };
  return { form: 'plain', text, level: 0 };
};
