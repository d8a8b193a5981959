/** Reads a posting as lines: headings, list entries and plain text. */

import { boundedLines } from '../text/clauses.js';
import { endsAbbreviated, unbroken } from '../text/sentences.js';
import { uncolumned } from './aligned.js';
import { withoutSource } from './page-source.js';

export interface PostingLine {
  readonly form: 'heading' | 'entry' | 'plain';
  /** Without the marks of Markdown and lists. */
  readonly text: string;
  /**
   * Of a heading: 1 to 6 as marked, 7 for a short line of its own, 8 for one that ends in a colon, 9 for one inside a
   * list; else 0. A deeper heading belongs to the section of the one above.
   */
  readonly level: number;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** PDFs print bullets in letters of a font's own. */
export const BULLET =
  /^\s*(?:[-–—+*•·●○◦▪▫■□‣⁃➢➤►✓✔✅❖§o](?=\s)|[=-]{1,2}>|»|[-–](?=\p{Lu}\p{Ll})|[•●▪✓✔➢➤\uf000-\uf0ff]|!")\s*/u;
/** A picture before a line: "📍 Leeds". */
const PICTURE = /^(?:\p{Extended_Pictographic}\ufe0f?\s*)+|(?:\s*\p{Extended_Pictographic}\ufe0f?)+$/gu;
const NUMBER = /^\s*(\*\*|)(?:\(?\d{1,2}[.)](?:\s+|(?=\p{Lu}))|\(?(?:[a-z]|i{2,3}|iv|vi{1,3})[.)]\s+)/u;
/** An entry by a bullet or a letter. */
const LISTED = new RegExp(`${BULLET.source}|^\\s*\\(?[a-z][.)]\\s`, 'u');
const RULE = /^\s*(?:[-=_*~]\s*){3,}$/;

/** A longer line that ends in a colon is a sentence that leads into a list. */
const HEADING_WORDS = 10;

const NUMBERED_WORDS = 4;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const QUOTED = /^\s{0,20}(?:>\s?){1,20}/;

/** Without links and emphasis of Markdown. */
export const unmarked = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])[*_](?![\s*_])([^*_]+?)[*_](?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** "EXPERIENCE", but not "PHP, HTML, CSS". */
const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && (/\p{Lu}{5}/u.test(text) || !/[,/;]/.test(text));

/** Without HTML comments; an open one is kept as text. */
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

/** Characters of a line that takes no more: it is a paragraph that was cut. */
const LONG = 600;

/** Splits a list that was copied into one line: "Essential: • Tact • German • A calm voice", "*Tact *German". */
const unrolled = (line: string): readonly string[] => {
  const marks =
    line.length > BREAD || EMPHASIS.test(line) || line.includes(' | ') ? [] : [...line.matchAll(ROLLED)];
  const isOne = marks.length > 1 && marks.every(({ groups }) => groups?.mark === marks[0]?.groups?.mark);
  const isPath = marks[0]?.groups?.mark === '>' && line.split('>').some((part) => /^\s*\S+\s*$/.test(part));
  return isOne && !isPath ? line.replace(ROLLED, '\n• ').trim().split('\n') : [line];
};
const ROLLED = /(?<!\S)(?<mark>[•●▪■»➢*>])[ \t]{0,9}(?=[\p{L}\d(])/gu;
const EMPHASIS = /\*\*|\S\*(?=\s|$)/;
const BREAD = 5_000;

/** "4 Heavy rigid licence" after "3. White Card" is the fourth. */
const numbered = (lines: readonly string[]): readonly string[] => {
  let last = 0;
  return lines.map((line) => {
    const [, number = '', mark = ''] = /^\s*\(?(\d{1,2})([.)]?)(?:\s|(?=\p{Lu}))/u.exec(line) ?? [];
    if (number === '') return line;
    const isNext = Number(number) === last + 1 && last > 0;
    last = mark !== '' || isNext ? Number(number) : 0;
    return isNext && mark === '' ? line.replace(number, `${number}.`) : line;
  });
};

/** "C O N T A C T" is CONTACT; two spaces part its words. */
export const unspaced = (line: string): string => {
  if (line.length > LONG || !/^\s{0,9}\p{Lu} \p{Lu} \S/u.test(line)) return line;
  const words = line.trim().split(/\s{2,}/);
  const isSpaced = (word: string): boolean =>
    word.length > 4 && word.length < 60 && /^(?:[\p{L}&] ){2,}[\p{L}&]$/u.test(word);
  return words.some(isSpaced) && words.every((word) => isSpaced(word) || word.length < 4)
    ? words.map((word) => word.replaceAll(' ', '')).join(' ')
    : line;
};

/** No posting has more lines; what stands behind them is not read. */
const MOST_LINES = 10_000;

/** Joins lines that a printer or a mail program broke. */
export const wholeLines = (text: string): readonly string[] => {
  const out: string[] = [];
  const plain = uncommented(withoutSource(text).replace(/\r\n?/g, '\n')).replace(
    /[\u00a0\u2007\u202f]/g,
    ' ',
  );
  const lines = uncolumned(
    numbered(plain.split('\n', MOST_LINES))
      .flatMap(unrolled)
      .map((raw) => raw.replace(QUOTED, '')),
  );
  const wide = isWide(lines);
  const written = new Set(plain.match(/(?<![\p{L}-])\p{L}{2,20}(?![\p{L}-])/gu));
  const isPrinted = lines.filter(({ length }) => length > PRINTED).length < MANY;
  for (const line of boundedLines(lines.map(unspaced).join('\n'))) {
    const before = out.at(-1);
    const above = out.at(-2);
    if (
      before !== undefined &&
      before.length < LONG &&
      (continues(before, line, isPrinted) || asksOn(before, line))
    )
      out[out.length - 1] = `${unbroken(before, written)}${line.trim()}`;
    else if (
      wide &&
      before?.trim() === '' &&
      above !== undefined &&
      above.length < LONG &&
      goesOn(above, line)
    )
      out.splice(-2, 2, `${above} ${line.trim()}`);
    else out.push(line);
  }
  return out;
};

/** A PDF of widely set lines has an empty line after each. */
const isWide = (lines: readonly string[]): boolean => {
  const filled = lines.filter((line) => line.trim() !== '').length;
  return filled > 10 && (lines.length - filled) * 3 > filled * 2;
};

/** Whether a line continues the one above an empty line. */
const goesOn = (above: string, line: string): boolean =>
  above.length > 40 &&
  /^[\W\d]*\p{Lu}/u.test(above) &&
  /^(?:\*\*)?\p{Ll}{2}/u.test(line.trim()) &&
  continues(above, line, true);

/** No printer leaves many longer lines: then what begins with a capital after a comma is another entry. */
const PRINTED = 160;
const MANY = 3;

/** Whether a line continues the one before: that has no end, and this begins in lower case. */
const continues = (before: string, line: string, isPrinted: boolean): boolean => {
  const [ended, next] = [before, line].map((text) => text.trim().replace(/^\*\*|\*\*$/g, ''));
  if (!ended || !next || BULLET.test(line) || NUMBER.test(line) || /^#/.test(ended)) return false;
  if (/^\p{Ll}/u.test(next) && /\.\p{L}\.$/u.test(ended) && endsAbbreviated(ended)) return true;
  // A row of a table is whole.
  if (/[.:;!?*|]$| \| /.test(ended)) return false;
  if (ended.length > 40 && (isPrinted ? /^[\p{L}\p{N}]/u : /^[\p{Ll}]/u).test(next) && OPEN.test(ended))
    return true;
  return (
    /^(?!\p{Ll}{1,3}\p{Lu}|\(?\*)[\p{Ll}(&]/u.test(next) &&
    /[,\p{L}\p{N})/&+-]$/u.test(ended) &&
    (ended.length > 40 || OPEN.test(ended) || /^(?=.{16})\p{Lu}\p{Ll}*(?: \S+){2,}/u.test(ended))
  );
};

const OPEN = /[,&]$|\b(?:and|or|of|the|a|in|with|to|for|by|at|from|including)$/;

/** In a posting that is all in capitals they mark no headings. */
const isLoud = (lines: readonly string[]): boolean => {
  const worded = lines.filter((line) => /\p{L}{3}/u.test(line));
  return worded.length > 5 && worded.filter(isCapitals).length * 2 > worded.length;
};

const ASKS = /^\W*(?:what|who|why|how|where|which|is|are|do|does|could|would|can)\b/i;

/** Whether a line ends the question that the one before began. */
const asksOn = (before: string, line: string): boolean =>
  ASKS.test(before) &&
  !/[.:;!?]\s*$/.test(before.slice(-4)) &&
  /\?\W*$/.test(line.slice(-6)) &&
  wordCount(before) + wordCount(line) <= 2 * HEADING_WORDS;

/** @param known whether a short line is one of the headings that postings have, also as an entry of a list. */
export const linesOf = (
  text: string,
  known: (text: string, listed: boolean) => boolean,
): readonly PostingLine[] => {
  const lines: PostingLine[] = [];
  let apart = true;
  const raw = wholeLines(text);
  const loud = isLoud(raw);
  for (const [at, given] of raw.entries()) {
    if (given.trim() === '' || RULE.test(given)) {
      apart = true;
      continue;
    }
    let next = at + 1;
    while (next < raw.length && raw[next]?.trim() === '') next++;
    const lonely = apart && next === at + 1 && next < raw.length && !/^\W*$/.test(raw[next] ?? '');
    const line =
      underlined(given, raw[at + 1]) ??
      read(given, known, {
        list: LISTED.test(raw[next] ?? ''),
        lonely: lonely && !loud,
        loud,
        numbered: NUMBER.test(raw[next] ?? ''),
      });
    if (line.text !== '') lines.push({ ...line, apart });
    apart = false;
  }
  return lines;
};

/** A heading of Markdown with `===` (level 1) or `---` (level 2) under it. */
const underlined = (given: string, below: string | undefined): Omit<PostingLine, 'apart'> | null => {
  const [mark] = /^(?:=+|-+)(?=\s*$)/.exec(below ?? '') ?? [];
  const text = unmarked(given);
  return mark !== undefined && mark.length > 2 && wordCount(text) <= HEADING_WORDS && !BULLET.test(given)
    ? { form: 'heading', text, level: mark.startsWith('=') ? 1 : 2 }
    : null;
};

const read = (
  given: string,
  known: (text: string, listed: boolean) => boolean,
  /** Whether a list or a number follows; whether the line begins a block of more lines; whether most are in capitals. */
  next: Readonly<Record<'list' | 'lonely' | 'loud' | 'numbered', boolean>>,
): Omit<PostingLine, 'apart'> => {
  const marked = /^\s*(#{1,6})\s*(.*?)\s*#*$/.exec(given);
  if (marked) return { form: 'heading', text: unmarked(marked[2] ?? ''), level: marked[1]?.length ?? 1 };
  const listed = BULLET.test(given) || NUMBER.test(given);
  const bare = given.replace(BULLET, '').replace(NUMBER, '$1').trimStart().replace(PICTURE, '');
  const text = unmarked(bare);
  const bold = /^\s*(\*\*|__)[^*_]+\1:?\s*$/.test(bare);
  // What stands in brackets only says more.
  const said = text.replace(/\s+\([^()]{12,}\)$/, '');
  const short = wordCount(said) <= HEADING_WORDS;
  const colon = /:[-–—]?$/.test(text) || (/\s[-–—]$/.test(text) && next.list);
  const ended = /[.!;,]$/.test(text);
  if (listed)
    return short &&
      !ended &&
      (colon ||
        known(text, true) ||
        (!BULLET.test(given) &&
          // "6. Selection" right above its text
          (((bold || next.list) && known(text, false)) ||
            (next.lonely && !next.numbered && wordCount(text) <= NUMBERED_WORDS))))
      ? { form: 'heading', text, level: 9 }
      : { form: 'entry', text, level: 0 };
  if (short && (colon || bold)) return { form: 'heading', text, level: 8 };
  if (colon && wordCount(text) <= 16 && known(text, false)) return { form: 'heading', text, level: 8 };
  if (short && !next.loud && isCapitals(text) && !/\d{3}/.test(text))
    return { form: 'heading', text, level: 7 };
  const question = ASKS.test(text) && text.endsWith('?') && wordCount(text) <= 2 * HEADING_WORDS;
  const capital = /^\p{Lu}/u.test(text);
  const led =
    capital &&
    ((next.list && wordCount(text) <= 8) ||
      (next.lonely && wordCount(text) <= 4 && !/[\d,]|[-–—]$/.test(text)));
  if (question || (short && !ended && (led || known(said, false))))
    return { form: 'heading', text, level: 7 };
  return { form: 'plain', text, level: 0 };
};
