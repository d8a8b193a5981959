/** The headings of a posting, and the part that each line stands in. */

import { sentencesOf } from '../text/sentences.js';
import type { Weights } from '../weights/weights.js';
import type { FactWords } from './fact-words.js';
import type { PostingLine } from './lines.js';
import type { Part, Rule } from './rules.js';

export interface PostingWords extends FactWords {
  /** The first found in a heading decides. */
  readonly headings: readonly {
    readonly part: Exclude<Part, 'unknown'>;
    readonly says: RegExp;
    readonly unless?: RegExp;
  }[];
  /** Starts of short lines that ask and are no headings: "Good communication skills". */
  readonly asksLikeTitle: RegExp;
  /** Makes a heading itself a requirement: "2 to 5 years of experience in the following:". */
  readonly years: RegExp;
  /** In the first row of a table, beside such a cell: "Method of assessment". */
  readonly head: RegExp;
  /** A table cell with a tick for the entry beside it. */
  readonly tick: RegExp;
  readonly wish: RegExp;
  /** What stands where adverts ask, and asks for nothing: a pay grade, a warning of fraud, the title with its place. */
  readonly boilerplate: RegExp;
  /** Between the parts of an entry of which one may be only wished for. */
  readonly asides: RegExp;
  /** Leads into a list without a colon: "If you meet the criteria below, please apply." */
  readonly leads: RegExp;
  /** That everybody may apply, which nobody is asked for: "EEO/AA/M/F/D/V." */
  readonly equal: RegExp;
  /** Before a sentence that follows another without a full stop. */
  readonly runOn: RegExp;
  /** Labels that stand in the line of what they introduce, with or without a colon. */
  readonly labels: RegExp;
  /** Of what is asked for: whether it is nice to have; the first that applies decides. */
  readonly kinds: readonly Rule[];
  /** What asks whatever its words weigh. */
  readonly plainly: RegExp;
  readonly notAsked: RegExp;
  /** What speaks for a clause that asks. */
  readonly weights: Weights;
}

/** "Requirements: a degree in …" */
export const INLINE = /^([^:]{3,60}):\s+(\S.*)$/;

/** The part that a heading introduces, or `null`. */
export const partOf = (heading: string, { headings }: PostingWords): Exclude<Part, 'unknown'> | null => {
  const text = heading.replace(/[:\s–—-]+$/, '');
  const found = headings.find(({ says, unless }) => says.test(text) && unless?.test(text) !== true);
  return found?.part ?? null;
};

const TITLE_WORDS = 7;

/** Whether an unmarked line is a heading: it is short, and has few words besides those of headings. */
export const isTitle = (text: string, words: PostingWords): boolean => {
  const title = text.replace(/[:\s–—-]+$/, '');
  const part = partOf(title, words);
  const all = title.split(/\s+/);
  if (part === null || all.length > 2 * TITLE_WORDS || words.asksLikeTitle.test(title)) return false;
  if (text.endsWith(':')) return true;
  let rest = title;
  for (const { says } of words.headings) rest = rest.replace(new RegExp(says.source, `${says.flags}g`), ' ');
  const left = rest.match(/\p{L}{4,}/gu) ?? [];
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= all.length;
  return all.length <= TITLE_WORDS && left.length <= (capitals ? 2 : 1);
};

/** Each call takes the next line and returns the part it stands in. */
export const sections = (words: PostingWords): ((line: PostingLine) => Part) => {
  let part: Part = 'unknown';
  let level = 0;
  /** What the heading right above says. */
  let above: Part | null = null;
  return (line) => {
    if (line.form !== 'heading') {
      above = null;
      const [, title = ''] = INLINE.exec(line.text) ?? [];
      const inline =
        line.form === 'plain' && title !== '' && title.split(' ').length <= 5 ? partOf(title, words) : null;
      const within = inline ?? part;
      const lead = sentencesOf(line.text).at(-1) ?? '';
      if (line.form === 'plain' && (/[:;][-–—]?$/.test(lead) || words.leads.test(lead))) {
        const named = partOf(lead, words);
        part = words.leads.test(lead) && named !== 'nice' ? 'must' : (named ?? part);
        level = 8;
      }
      return within;
    }
    const named = partOf(line.text, words);
    // Heads of columns that stand side by side: which of the lines below belongs to which isn't known.
    const columns = named !== null && above === 'duty' && line.level === level;
    above = named;
    if (columns) part = 'unknown';
    else if (named !== null) {
      // "Experience" under "Nice to have" is still nice; "Daily tasks" under "Requirements" are duties.
      if (!(named === 'must' && part === 'nice' && line.level > level && level > 0)) part = named;
      if (line.level <= level || level === 0 || named !== 'must') level = line.level;
    } else if (level === 0 || line.level <= level) {
      part = 'unknown';
      level = line.level;
    }
    return part;
  };
};
