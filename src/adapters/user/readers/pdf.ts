/** Reads PDF by pdf.js, in unpdf's build of it: no worker, no canvas, no network. */

import { BULLET } from '../../../domain/posting/lines.js';
import { data, usage } from '../../../errors.js';

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

/**
 * One printed line a line; an empty line for a wide gap. Raises `data` if it is broken or locked by a password, `usage` if
 * it has only pictures.
 *
 * @param bytes pdf.js empties the buffer.
 */
export const pdfText = async (name: string, bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const pages: string[] = [];
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => 'str' in item) as readonly Piece[]));
    }
  } catch (error) {
    throw (error as Error)?.name === 'PasswordException' ? locked(name) : broken(name, error);
  } finally {
    await task.destroy().catch(() => {});
  }
  const text = pages.join('\n\n').trim();
  if (!/\p{L}{2}/u.test(text)) throw noText(name);
  return text;
};

/** A gap of more line heights begins a paragraph. */
const PARAGRAPH = 1.7;
/** The second line of a list entry begins within so many points of its text, or so far in if that is not known. */
const SLACK = 3;
const INDENT = 40;

interface Printed {
  readonly text: string;
  /** Points from the left: of the line, and of the text after its bullet; `null` if both are one piece. */
  readonly x: number;
  readonly textX: number | null;
  readonly bullet: boolean;
  readonly y: number;
  readonly height: number;
}

const linesOf = (pieces: readonly Piece[]): string => {
  let text = '';
  let entry: Printed | null = null;
  let last: Printed | null = null;
  for (const line of printedLines(pieces)) {
    const gap = last === null ? 0 : Math.abs(last.y - line.y);
    const apart = gap > PARAGRAPH * line.height;
    if (entry !== null && !apart && continues(entry, line))
      text += `${/\p{L}-$/u.test(text) ? '' : ' '}${line.text.trim()}`;
    else {
      text += `${last === null ? '' : '\n'}${apart ? '\n' : ''}${line.text.trimEnd()}`;
      entry = line.bullet ? line : null;
    }
    last = line;
  }
  return text;
};

/** Whether a line continues a list entry: it has no bullet and hangs under the text. */
const continues = (entry: Printed, line: Printed): boolean =>
  !line.bullet &&
  (entry.textX === null
    ? line.x > entry.x + SLACK && line.x < entry.x + INDENT
    : Math.abs(line.x - entry.textX) <= SLACK);

/** Without empty lines. */
const printedLines = (pieces: readonly Piece[]): readonly Printed[] => {
  const lines: Printed[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (!piece.hasEOL) continue;
    lines.push(...printed(open));
    open = [];
  }
  return [...lines, ...printed(open)];
};

const printed = (pieces: readonly Piece[]): readonly Printed[] => {
  const [first, second] = pieces.filter(({ str }) => str.trim() !== '');
  if (!first) return [];
  const at = (piece: Piece): number => piece.transform[4] ?? 0;
  // The space after a bullet is often a separate piece.
  const bullet = BULLET.test(`${first.str} `);
  const alone = bullet && first.str.trim().length === 1;
  return [
    {
      text: pieces.map(({ str }) => str).join(''),
      x: at(first),
      textX: alone && second ? at(second) : null,
      bullet,
      y: first.transform[5] ?? 0,
      height: first.height > 0 ? first.height : 1,
    },
  ];
};

const locked = (name: string): Error =>
  data(
    `${name}: it is locked with a password`,
    'Save a copy without one, or copy its text. Nothing was changed.',
  );

const broken = (name: string, cause: unknown): Error =>
  data(
    `${name}: this PDF is broken and can't be read`,
    'Download it again, or copy its text into a file. Nothing was changed.',
    { cause },
  );

const noText = (name: string): Error =>
  usage(
    `${name}: this PDF holds pictures and no text; it was probably scanned`,
    'Type or copy the words into a text file and give that. Nothing was changed.',
  );
