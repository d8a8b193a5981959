/** What no posting and no CV comes near: beyond it a document is refused, and nothing takes longer than its size. */

import { usage } from '../../../errors.js';

/** Bytes that a Word document unpacks to, its pictures left out. */
export const UNPACKED = 12_000_000;
/** Elements of a page or a Word document, how deeply they are nested, and attributes of one of them. */
export const ELEMENTS = 120_000;
export const DEPTH = 512;
export const ATTRIBUTES = 500;
/** Bytes of a tag of a Word document. */
export const TAG = 60_000;
/** Letters of a text. */
export const TEXT = 2_000_000;
/** Lines of a mail. */
export const MAIL_LINES = 40_000;
/** Of a PDF: pages, pieces of text, the parts these come in where each is tiny, and milliseconds. */
export const PAGES = 300;
export const PIECES = 200_000;
export const CHUNKS = 1_500;
export const MILLISECONDS = 5_000;

export const tooLarge = (name: string): Error =>
  usage(
    `${name}: it is too large`,
    'Copy the part you need into a text file, and give that. Nothing was changed.',
  );
