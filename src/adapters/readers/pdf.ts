/** PDF, read by pdf.js in the build that unpdf makes of it: no worker, no canvas, no network. */

import { data, usage } from '../../errors.js';

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly transform: readonly number[];
}

/**
 * The text of all pages, one printed line a line, an empty line where the gap is wide.
 * Raises `data` where it is broken or locked by a password, `usage` where it holds pictures only.
 *
 * @param bytes are taken over: pdf.js empties the buffer.
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

/** A gap wider than this many line heights begins a paragraph. */
const PARAGRAPH = 1.7;

const linesOf = (pieces: readonly Piece[]): string => {
  let text = '';
  let last: number | null = null;
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      if (last !== null && height > 0 && Math.abs(last - y) > PARAGRAPH * height && text.endsWith('\n'))
        text += '\n';
      last = y;
    }
    text += hasEOL ? `${str}\n` : str;
  }
  return text.replace(/[^\S\n]+\n/g, '\n');
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
