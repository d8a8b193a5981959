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

/** What tells the parts of a CV. */
export interface CvParts {
  /** Addresses, numbers and links: private, and no proof of anything. */
  readonly contact: RegExp;
  /** A place or dates alone, below the name of a job. */
  readonly aside: RegExp;
  /** A part that lists things and has no jobs: "Skills". */
  readonly list: RegExp;
  /** A part about what is still to come: "Goals". */
  readonly wishes: RegExp;
  /** Whether a heading names a part of a CV ("Education") rather than something done. */
  readonly isSection: (heading: string) => boolean;
}

export const cvLines = (
  cv: string,
  { contact, aside, list, wishes, isSection }: CvParts,
): readonly CvLine[] => {
  const out: CvLine[] = [];
  let under = '';
  let listing = false;
  let wishing = false;
  const lines = linesOf(cv, isSection);
  const name = lines[0]?.text ?? '';
  for (const [at, line] of lines.entries()) {
    const text = line.text.replace(/:$/, '');
    // The foot of a page: "George Brooks - 5".
    if (at > 0 && name !== '' && text.startsWith(name) && PAGE.test(text.slice(name.length))) continue;
    if (contact.test(text) && text.length < 2 * HEADING_LENGTH) continue;
    if (wishes.test(text)) wishing = true;
    else if (line.form === 'heading' && isSection(text)) wishing = false;
    if (wishing) continue;
    if (line.form === 'heading') {
      // The first line of a CV is a name, and no job with its years.
      if (at === 0 && !/\d/.test(text)) continue;
      const above = out.at(-1);
      if (aside.test(text)) {
        const before = lines[at - 1];
        if (above === undefined || before?.text !== above.text || before.form === 'entry' || listing)
          continue;
        // "Leeds, UK" below "Porter, Grand Hotel": the job is the heading.
        out[out.length - 1] = { text: above.text, under: '' };
        under = above.text.length <= HEADING_LENGTH ? above.text : under;
        out.push({ text, under });
        continue;
      }
      const section = isSection(text);
      if (section) listing = list.test(text);
      under = section || listing ? '' : text.length <= HEADING_LENGTH ? text : under;
      if (!section) out.push({ text, under: '' });
    } else
      for (const proof of text.length > LINE_LENGTH ? sentencesOf(text) : [text])
        out.push({ text: proof, under });
  }
  return out;
};
