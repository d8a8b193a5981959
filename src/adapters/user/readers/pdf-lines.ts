/** The pieces of a PDF's pages as lines: lists, headings and paragraphs by where they are printed, and in which type. */

import { BULLET, unspaced } from '../../../domain/posting/lines.js';

export interface PdfPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  readonly fontName: string;
  readonly transform: readonly number[];
}

interface Printed {
  readonly text: string;
  /** Points from the left: of the line, and of the text after its bullet; `null` if both are one piece. */
  readonly x: number;
  readonly textX: number | null;
  readonly right: number;
  readonly bullet: boolean;
  readonly y: number;
  readonly height: number;
  /** The one that all of the line is printed in; `''` where there are several. */
  readonly font: string;
}

/** A gap of more line heights begins a paragraph. */
const PARAGRAPH = 1.7;
/** The second line of a list entry begins within so many points of its text, or so far in if that is not known. */
const SLACK = 3;
const INDENT = 40;
const LARGER = 1.12;
const HEADING_LENGTH = 110;

export const printedText = (pages: readonly (readonly PdfPiece[])[]): string => {
  const body = bodyOf(pages);
  return withoutMargins(pages.map(printedLines))
    .map((lines) => pageText(lines, body))
    .join('\n\n')
    .trim();
};

interface Body {
  readonly height: number;
  readonly font: string;
}

/** The size and the font of most letters. */
const bodyOf = (pages: readonly (readonly PdfPiece[])[]): Body => {
  const most = (key: (piece: PdfPiece) => string): string => {
    const letters = new Map<string, number>();
    for (const piece of pages.flat())
      letters.set(key(piece), (letters.get(key(piece)) ?? 0) + piece.str.trim().length);
    return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  };
  return { height: Number(most(({ height }) => height.toFixed(1))), font: most(({ fontName }) => fontName) };
};

/** Without headers, footers and numbers of pages: what stands first or last on several pages, but for its digits. */
const withoutMargins = (pages: readonly (readonly Printed[])[]): readonly (readonly Printed[])[] => {
  if (pages.length < 2) return pages;
  const key = ({ text, y }: Printed): string => `${text.trim().replace(/\d+/g, '#')}\n${Math.round(y / 6)}`;
  const outer = pages.map(outermost);
  const times = new Map<string, number>();
  for (const lines of outer)
    for (const name of new Set([...lines].map(key))) times.set(name, (times.get(name) ?? 0) + 1);
  const isMargin = (line: Printed): boolean =>
    (times.get(key(line)) ?? 0) > 1 ||
    /^\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i.test(line.text.slice(0, 40));
  return pages.map((page, at) => page.filter((line) => !(outer[at]?.has(line) && isMargin(line))));
};

/** Lines at the top and at the foot of a page; some printers draw them in the middle of its text. */
const MARGIN_LINES = 3;

const outermost = (page: readonly Printed[]): ReadonlySet<Printed> => {
  const down = page.toSorted((a, b) => b.y - a.y);
  return new Set([...down.slice(0, MARGIN_LINES), ...down.slice(-MARGIN_LINES)]);
};

const pageText = (lines: readonly Printed[], body: Body): string => {
  const out: string[] = [];
  const edge = Math.max(
    0,
    lines.reduce((most, { right }) => Math.max(most, right), 0),
  );
  let entry: Printed | null = null;
  let last: Printed | null = null;
  for (const [at, line] of lines.entries()) {
    const apart = last !== null && Math.abs(last.y - line.y) > PARAGRAPH * line.height;
    const before = out.at(-1) ?? '';
    const mark = isInside(lines[at - 1], line, lines[at + 1], edge) ? '' : markOf(line, body);
    if (entry !== null && !apart && continues(entry, line))
      out[out.length - 1] = `${before}${/\p{L}-$/u.test(before.slice(-2)) ? '' : ' '}${line.text.trim()}`;
    else if (
      last !== null &&
      !apart &&
      mark !== '' &&
      mark === markOf(last, body) &&
      goesOn(last, line, edge)
    )
      out[out.length - 1] = closed(`${opened(before)} ${line.text.trim()}`, mark);
    else {
      if (apart) out.push('');
      out.push(mark === '' ? line.text.trimEnd() : closed(line.text.trim(), mark));
      entry = line.bullet ? line : null;
    }
    last = line;
  }
  return out.join('\n');
};

/** `## ` for a heading in larger type, `**` for one in a type of its own, else nothing. */
const markOf = (line: Printed, body: Body): '' | '## ' | '**' => {
  const text = line.text.trim();
  if (line.bullet || text.length > HEADING_LENGTH || !/\p{L}{2}/u.test(text) || /[,;]$/.test(text)) return '';
  if (line.height > body.height * LARGER) return '## ';
  const own = line.font !== '' && line.font !== body.font && line.height > body.height * 0.9;
  return own && !/[.]$/.test(text) && /^[\p{Lu}\p{N}“"']/u.test(text)
    ? '**'
    : own && /^\p{Ll}/u.test(text)
      ? '**'
      : '';
};

/** A line of a paragraph in another font is no heading: the one before runs on, or the one after does. */
const isInside = (
  before: Printed | undefined,
  line: Printed,
  after: Printed | undefined,
  edge: number,
): boolean => {
  const near = (a: Printed, b: Printed): boolean =>
    Math.abs(a.y - b.y) <= PARAGRAPH * line.height &&
    Math.abs(a.height - b.height) < 0.5 &&
    a.font !== b.font;
  const runsOn = (a: Printed, b: Printed): boolean =>
    near(a, b) && a.right > edge * 0.7 && !/[.:!?]\s*$/.test(a.text.slice(-4)) && /^\s*\p{Ll}/u.test(b.text);
  return (before !== undefined && runsOn(before, line)) || (after !== undefined && runsOn(line, after));
};

const closed = (text: string, mark: '' | '## ' | '**'): string =>
  mark === '**' ? `**${text}**` : `${mark}${text}`;
const opened = (text: string): string => text.replace(/^(?:## |\*\*)/, '').replace(/\*\*$/, '');

/** Whether a heading had no more room on its first line. */
const goesOn = (before: Printed, line: Printed, edge: number): boolean =>
  before.font === line.font &&
  Math.abs(before.height - line.height) < 0.5 &&
  !/[.:!?]\s*$/.test(before.text.slice(-4)) &&
  (/^\p{Ll}/u.test(line.text.trim()) || before.right > edge * 0.85);

/** Whether a line continues a list entry: it has no bullet and hangs under the text. */
const continues = (entry: Printed, line: Printed): boolean =>
  !line.bullet &&
  (entry.textX === null
    ? line.x > entry.x + SLACK && line.x < entry.x + INDENT
    : Math.abs(line.x - entry.textX) <= SLACK);

/** Without empty lines. */
const printedLines = (pieces: readonly PdfPiece[]): readonly Printed[] => {
  const lines: Printed[] = [];
  let open: PdfPiece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (!piece.hasEOL) continue;
    const line = printed(open);
    if (line !== null) lines.push(line);
    open = [];
  }
  const rest = printed(open);
  return rest === null ? lines : [...lines, rest];
};

const at = (piece: PdfPiece): number => piece.transform[4] ?? 0;

const printed = (pieces: readonly PdfPiece[]): Printed | null => {
  const shown = pieces.filter(({ str }) => str.trim() !== '');
  const [first, second] = shown;
  const last = shown.at(-1);
  if (!first || !last) return null;
  // The space after a bullet is often a separate piece.
  const bullet = BULLET.test(`${first.str.slice(0, 8)} `);
  const alone = bullet && first.str.trim().length === 1;
  const fonts = new Set((alone ? shown.slice(1) : shown).map(({ fontName }) => fontName));
  return {
    text: undoubled(unspaced(joined(pieces))),
    x: at(first),
    textX: alone && second ? at(second) : null,
    right: at(last) + last.width,
    bullet,
    y: first.transform[5] ?? 0,
    height: first.height > 0 ? first.height : 1,
    font: fonts.size === 1 ? [...fonts].join() : '',
  };
};

/** Columns that are only told apart by the room between them get a space. */
const joined = (pieces: readonly PdfPiece[]): string => {
  const out: string[] = [];
  let before: PdfPiece | null = null;
  for (const piece of pieces) {
    const apart =
      before !== null && at(piece) - (at(before) + before.width) > 0.6 * Math.max(1, piece.height);
    if (apart && /\S$/.test(before?.str.slice(-1) ?? '') && /^\S/.test(piece.str)) out.push(' ');
    out.push(piece.str);
    before = piece;
  }
  return out.join('');
};

/** "AAbboouutt": bold that is printed by drawing each letter twice. */
const undoubled = (line: string): string =>
  line.length > 6 && /^(?:(\S)\1|\s)+$/u.test(line) ? line.replace(/(\S)\1/gu, '$1') : line;
