/** Reads PDF by pdf.js, in unpdf's build of it: no worker, no canvas, no network. */

import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { CoachError, data, usage } from '../../../errors.js';
import { CHUNKS, MILLISECONDS, PAGES, PIECES, tooLarge } from './limits.js';
import { type PdfPiece, printedText } from './pdf-lines.js';

/**
 * One printed line a line; an empty line for a wide gap. Raises `data` if it is broken or locked by a password, `usage` if
 * it has only pictures, letters that can't be read, or is too large.
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
  let pages: readonly (readonly PdfPiece[])[];
  try {
    pages = await piecesOf(name, await task.promise);
  } catch (error) {
    if (error instanceof CoachError) throw error;
    throw (error as Error)?.name === 'PasswordException' ? locked(name) : broken(name, error);
  } finally {
    await task.destroy().catch(() => {});
  }
  const text = accented(printedText(pages));
  if (!/[^\s\p{P}]/u.test(text)) throw noText(name);
  if (isUnreadable(text)) throw unreadable(name);
  if (!/\p{L}{2}/u.test(text)) throw noText(name);
  return text;
};

/** TeX draws an accent before its letter: "Universit´e". "don´t" and "`a friend'" have none. */
const accented = (text: string): string =>
  text.replace(
    /([´¨ˆ˜]|(?<=\p{L})`|`(?=[aA] \p{Lu}))([aeiouyAEIOUY]|(?<=˜)[nN])/gu,
    (_, accent: string, letter: string) =>
      (letter + '\u0301\u0308\u0302\u0303\u0300'.charAt('´¨ˆ˜`'.indexOf(accent))).normalize('NFC'),
  );

/** What a page draws can draw others, twice each: it is stopped while it is read, no timer would come between. */
const piecesOf = async (name: string, pdf: PDFDocumentProxy): Promise<readonly (readonly PdfPiece[])[]> => {
  if (pdf.numPages > PAGES) throw tooLarge(name);
  const until = performance.now() + MILLISECONDS;
  const pages: PdfPiece[][] = [];
  let [count, chunks] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const pieces: PdfPiece[] = [];
    const reader = page.streamTextContent().getReader();
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      for (const item of value.items) if ('str' in item) pieces.push(item as PdfPiece);
      count += value.items.length;
      const drawnAgain = ++chunks > CHUNKS && count < 3 * chunks;
      if (count > PIECES || drawnAgain || performance.now() > until) throw tooLarge(name);
    }
    pages.push(pieces);
    page.cleanup();
  }
  return pages;
};

/** Enough letters to tell words from noise. */
const SOME = 60;

/** Fonts without a map to letters give signs in place of them, or other letters. */
const isUnreadable = (text: string): boolean => {
  const signs = text.replace(/\s+/g, '');
  if (signs.length < SOME) return false;
  const letters = signs.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  const odd = signs.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (letters < signs.length * 0.5 || odd > signs.length * 0.2) return true;
  const latin = signs.match(/[a-z]/gi)?.length ?? 0;
  const vowels = signs.match(/[aeiouy]/gi)?.length ?? 0;
  return latin > letters * 0.7 && vowels < latin * 0.2;
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

const unreadable = (name: string): Error =>
  usage(
    `${name}: the PDF's letters can't be read`,
    'Paste or type the text into a file instead, and give that. Nothing was changed.',
  );

const noText = (name: string): Error =>
  usage(
    `${name}: this PDF holds pictures and no text; it was probably scanned`,
    'Type or copy the words into a text file and give that. Nothing was changed.',
  );
