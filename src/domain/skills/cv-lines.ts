/** Reads a CV as lines that can prove something. */

import { linesOf } from '../posting/lines.js';
import { sentencesOf } from '../text/sentences.js';

export interface CvLine {
  readonly text: string;
  /** The nearest heading above, or `''`. */
  readonly under: string;
}

const HEADING_LENGTH = 80;
/** A longer line is a paragraph, and is split into sentences. */
const LINE_LENGTH = 160;
const PAGE = /^[\s|,·–—-]{0,5}(?:\p{L}{1,9}\s)?\d{0,3}(?:\s?(?:\/|of)\s?\d{1,3})?$/u;

/**
 * @param contact addresses, numbers and links: private, and no proof of anything.
 * @param isSection whether a heading names a part of a CV ("Education") rather than something done.
 */
export const cvLines = (
  cv: string,
  contact: RegExp,
  isSection: (heading: string) => boolean,
): readonly CvLine[] => {
  const out: CvLine[] = [];
  let under = '';
  const lines = linesOf(cv, isSection);
  const name = lines[0]?.text ?? '';
  for (const [at, line] of lines.entries()) {
    const text = line.text.replace(/:$/, '');
    // The foot of a page: "George Brooks - 5".
    if (at > 0 && name !== '' && text.startsWith(name) && PAGE.test(text.slice(name.length))) continue;
    if (contact.test(text) && text.length < 2 * HEADING_LENGTH) continue;
    if (line.form === 'heading') {
      // The first line of a CV is a name.
      if (at === 0) continue;
      under = isSection(text) ? '' : text.length <= HEADING_LENGTH ? text : under;
      if (!isSection(text)) out.push({ text, under: '' });
    } else
      for (const proof of text.length > LINE_LENGTH ? sentencesOf(text) : [text])
        out.push({ text: proof, under });
  }
  return out;
};
