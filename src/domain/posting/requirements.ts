/**
 * What a posting asks for: the lines, or the sentences of its prose, that say what somebody has to have, be or know.
 * First the headings decide, then the words of the line. The words are an argument, so that a language is content.
 */

import type { FactWords } from './facts.js';
import { type Line, linesOf, sentencesOf } from './lines.js';

type Part = 'must' | 'nice' | 'duty' | 'other' | 'unknown';

export interface Requirement {
  /** Word for word. */
  readonly text: string;
  /** A must-have; else it is nice to have. */
  readonly must: boolean;
}

export interface PostingWords extends FactWords {
  /** The first that is in a heading says what stands under it; `only`: not where a heading also asks. */
  readonly headings: readonly {
    readonly part: Exclude<Part, 'unknown'>;
    readonly says: RegExp;
    readonly only?: boolean;
  }[];
  /** A heading with one of these is about what is asked, whatever else it says. */
  readonly sectionSkills: RegExp;
  /** What a cell of a table says of the entry beside it: "Essential", "Desirable". */
  readonly kind: RegExp;
  /** What ticks an entry into a column. */
  readonly mark: RegExp;
  /** How a line begins that asks, however much it looks like a heading: "Good communication skills". */
  readonly praise: RegExp;
  /** Makes a line nice to have. */
  readonly nice: RegExp;
  /** What a wish in prose has to be about, or it is none. */
  readonly needs: RegExp;
  /** Said at the start of duties too: "Must ensure …". */
  readonly dutyToo: RegExp;
  /** In a whole sentence; "GRADE 12" is none, and asks as it is. */
  readonly sentence: RegExp;
  /** Takes the "required" in it back. */
  readonly notRequired: RegExp;
  /** In a heading that itself asks: "2 to 5 years of experience in the following:". */
  readonly years: RegExp;
  /** Makes it a must all the same. */
  readonly requirementAfterAll: RegExp;
  /** Makes it a must even under a heading of what is nice to have. */
  readonly mustAfterAll: RegExp;
  /** Asks, anywhere in a sentence. */
  readonly must: RegExp;
  /** Asks, at the start of a line. */
  readonly asks: RegExp;
  /** Never a requirement: offers, equal opportunities, how to apply. */
  readonly never: RegExp;
  readonly neverStarts: RegExp;
  /** Asks so plainly that its start does not matter. */
  readonly exceptAsA: RegExp;
  /** What will be done in the job. */
  readonly duties: RegExp;
}

/** A piece of an entry that is shorter than this says nothing by itself: "preferred". */
const PIECE_WORDS = 3;

/** The requirements in the order of the posting; what is said twice is there once. */
export const requirementsOf = (posting: string, words: PostingWords): readonly Requirement[] => {
  const found: Requirement[] = [];
  const said = new Set<string>();
  const add = (text: string, must: boolean): void => {
    if (!said.has(text.toLowerCase())) found.push({ text, must });
    said.add(text.toLowerCase());
  };
  const section = sections(words);
  /** Whether the list of this section has begun: prose after it is about something else, unless it asks plainly. */
  let listed = false;
  /** What the columns of the table say that is being read. */
  let columns: readonly (Part | null)[] = [];
  for (const line of linesOf(posting, (text) => isTitle(text, words))) {
    const row = cellsOf(line, words, columns);
    if (row !== null) {
      if ('columns' in row) columns = row.columns;
      else for (const { text, must } of row.asked) add(text, must);
      continue;
    }
    const part = section(line);
    listed = line.form === 'entry' || (listed && line.form === 'plain');
    if (line.form === 'heading') {
      const [, title = '', rest = ''] = INLINE.exec(line.text) ?? [];
      if (words.years.test(line.text)) add(line.text, part !== 'nice');
      if (rest === '' || line.level <= 6 || partOf(title, words) === null) continue;
    }
    for (const unit of unitsOf(line, part, words)) {
      const after = listed && line.form === 'plain' && (part === 'must' || part === 'nice');
      const must = asks(unit, line, after ? 'unknown' : part, words);
      if (must !== null) add(unit, must);
    }
  }
  return found;
};

type Row =
  | { readonly columns: readonly (Part | null)[] }
  | { readonly asked: readonly { readonly text: string; readonly must: boolean }[] };

/**
 * A row of a person specification: either the head of the table ("Criteria | Essential | Desirable"), or entries in those
 * columns, or one entry beside its kind ("Forklift licence | Desirable"). `null` for any other line.
 */
const cellsOf = ({ text }: Line, words: PostingWords, columns: readonly (Part | null)[]): Row | null => {
  // Markdown sets a mark at both ends; one at the start alone is an empty first cell.
  const row = /^\|.*\|$/.test(text) ? text.slice(1, -1) : text;
  const cells = row.split(/(?:^|\s)\|(?=\s|$)/).map((cell) => cell.trim());
  if (cells.length < 2) return null;
  const kinds = cells.map((cell) => (words.kind.test(cell) ? partOf(cell, words) : null));
  const plain = kinds.map((kind) => (kind === 'must' || kind === 'nice' ? kind : null));
  const named = plain.filter((kind) => kind !== null);
  if (named.includes('nice') && named.length > 1) return { columns: plain };
  if (named.length === 1 && cells.length <= 4)
    return { asked: [{ text: longest(cells), must: named[0] === 'must' }] };
  if (!columns.includes('nice')) return null;
  return {
    asked: cells.flatMap((cell, at) => {
      const kind = columns[at];
      if (kind !== 'must' && kind !== 'nice') return [];
      if (words.mark.test(cell)) return [{ text: longest(cells), must: kind === 'must' }];
      return cell
        .split(/;\s+/)
        .filter((one) => /\p{L}{3}/u.test(one))
        .map((one) => ({ text: one, must: kind === 'must' }));
    }),
  };
};

const longest = (cells: readonly string[]): string => cells.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** "Requirements: a degree in …" */
const INLINE = /^([^:]{3,60}):\s+(\S.*)$/;

/** What a heading says stands under it, or `null` where it says nothing that is known. */
const partOf = (
  heading: string,
  { headings, sectionSkills }: PostingWords,
): Exclude<Part, 'unknown'> | null => {
  const text = heading.replace(/[:\s–—-]+$/, '');
  const found = headings.find(
    ({ says, only }) => says.test(text) && !(only === true && sectionSkills.test(text)),
  );
  return found?.part ?? null;
};

const TITLE_WORDS = 7;

/** Whether a short line that is not marked as one is a heading: little else is in it than what headings say. */
const isTitle = (text: string, words: PostingWords): boolean => {
  const said = text.replace(/[:\s–—-]+$/, '');
  const part = partOf(said, words);
  const all = said.split(/\s+/);
  if (part === null || all.length > 2 * TITLE_WORDS || words.praise.test(said)) return false;
  if (text.endsWith(':')) return true;
  let rest = said;
  for (const { says } of words.headings) rest = rest.replace(new RegExp(says.source, `${says.flags}g`), ' ');
  const left = rest.match(/\p{L}{4,}/gu) ?? [];
  const capitals = all.filter((one) => /^\p{Lu}/u.test(one)).length * 2 >= all.length;
  return all.length <= TITLE_WORDS && left.length <= (capitals ? 2 : 1);
};

/** Follows the headings: each call takes the next line and says in which part it stands. */
const sections = (words: PostingWords): ((line: Line) => Part) => {
  let part: Part = 'unknown';
  let level = 0;
  return (line) => {
    if (line.form !== 'heading') {
      const [, title = ''] = INLINE.exec(line.text) ?? [];
      const inline =
        line.form === 'plain' && title !== '' && title.split(' ').length <= 5 ? partOf(title, words) : null;
      const within = inline ?? part;
      const lead = sentencesOf(line.text).at(-1) ?? '';
      if (line.form === 'plain' && /:[-–—]?$/.test(lead)) {
        part = partOf(lead, words) ?? part;
        level = 8;
      }
      return within;
    }
    const said = partOf(line.text, words);
    if (said !== null) {
      // "Experience" under "Nice to have" is still nice; "Daily tasks" under "Requirements" are none.
      if (!(said === 'must' && part === 'nice' && line.level > level && level > 0)) part = said;
      if (line.level <= level || level === 0 || said !== 'must') level = line.level;
    } else if (level === 0 || line.level <= level) {
      part = 'unknown';
      level = line.level;
    }
    return part;
  };
};

/** The pieces that are looked at one by one: an entry as a whole, prose by sentence. */
const unitsOf = (line: Line, part: Part, words: PostingWords): readonly string[] => {
  if (line.form === 'entry') return apart(line.text, words);
  const [, title = '', rest = ''] = INLINE.exec(line.text) ?? [];
  const inline = title !== '' && title.split(' ').length <= 5 && partOf(title, words) !== null;
  const text = inline && (part === 'must' || part === 'nice') && title.length < 30 ? rest : line.text;
  return sentencesOf(text);
};

/** An entry that asks for one thing and wishes for another is two: "A degree; a doctorate would be an asset". */
const apart = (entry: string, { nice }: PostingWords): readonly string[] => {
  const pieces = sentencesOf(entry).flatMap((one) => one.split(/;\s+/));
  const wished = pieces.filter((one) => nice.test(one)).length;
  const whole = pieces.every((one) => one.split(' ').length >= PIECE_WORDS);
  return whole && wished > 0 && wished < pieces.length ? pieces : [entry];
};

/** Whether a piece asks for something: `true` a must, `false` nice to have, `null` nothing. */
const asks = (said: string, line: Line, part: Part, words: PostingWords): boolean | null => {
  if (
    !/\p{L}{3}/u.test(said) ||
    (said.endsWith(':') && !(line.form === 'entry' && words.asks.test(said))) ||
    /^\(.*\)\.?$/.test(said)
  )
    return null;
  if (words.never.test(said)) return null;
  const plainly = words.must.test(said) || words.asks.test(said);
  const nice = words.nice.test(said);
  const must = !nice || (words.requirementAfterAll.test(said) && !words.notRequired.test(said));
  // "Desired skills" is a heading for requirements too: a line that says that it has to be is believed.
  if (part === 'nice') return !nice && words.mustAfterAll.test(said);
  if (words.neverStarts.test(said) && !words.exceptAsA.test(said)) return null;
  if (part === 'must') {
    if (line.form === 'plain' && words.duties.test(said) && !plainly) return null;
    return line.form === 'entry' || plainly || nice || !words.sentence.test(said) ? must : null;
  }
  if (part === 'duty' && line.form === 'entry')
    return words.asks.test(said) && !words.dutyToo.test(said) ? must : null;
  if (words.duties.test(said) && !words.exceptAsA.test(said)) return null;
  if (part === 'other' && line.form === 'entry')
    return nice && (words.asks.test(said) || words.needs.test(said)) ? false : null;
  if (line.form === 'entry') return plainly || (nice && !/^we\b/i.test(said)) ? must : null;
  return words.must.test(said) ||
    (nice && words.needs.test(said)) ||
    (part === 'unknown' && words.asks.test(said))
    ? must
    : null;
};
