/**
 * Finds what a posting asks for: the list entries, or sentences of its prose, that say what somebody has to have, be or
 * know. The headings tell in which part a line stands; what that, its words and the lines around it weigh decides.
 */

import { sentencesOf } from '../text/sentences.js';
import { aligned } from './aligned.js';
import { BULLET, linesOf, type PostingLine } from './lines.js';
import { type Part, type Piece, ruleFor } from './rules.js';
import { INLINE, isTitle, type PostingWords, partOf, sections } from './sections.js';
import { type Clause, groupsOf, weightOf } from './weight.js';

export interface Requirement {
  /** Word for word. */
  readonly text: string;
  /** A must-have, or nice to have. */
  readonly must: boolean;
}

/** An entry is not split into smaller pieces: "preferred" alone says nothing. */
const PIECE_WORDS = 3;

/** A clause with what it counts as. */
export interface Decided extends Clause {
  readonly gives: 'must' | 'nice' | 'nothing';
  /** What it is taken or left for where it isn't by its words: 'a row of a table'. */
  readonly rule: string | null;
}

/** In the order of the posting, each once. */
export const requirementsOf = (posting: string, words: PostingWords): readonly Requirement[] => {
  const found = new Map<string, Requirement>();
  for (const { text: written, gives } of decided(posting, words)) {
    const text = tidied(written);
    if (gives !== 'nothing' && text !== '' && !found.has(text.toLowerCase()))
      found.set(text.toLowerCase(), { text, must: gives === 'must' });
  }
  return [...found.values()];
};

/** Without what stands between entries: "a head for heights; and", "Grade 12 -". */
const tidied = (text: string): string =>
  text
    .trim()
    .replace(/^[\s>»*•·–—-]+(?=[\p{L}\d(])/u, '')
    .replace(/(?<!\.)\.{2,}$/, '')
    .replace(/(?<=\S)(?:[,;]\s*|\s)(?:and(?:\/or)?|or)\s*$/i, '')
    .replace(/(?<![\s,;…>»•·–—*-])[\s,;…>»•·–—*-]+$/u, '');

/** No posting has more clauses; what does is no posting. */
const MOST = 5_000;

/** Every clause of the posting, in its order. */
export const decided = (posting: string, words: PostingWords): readonly Decided[] => {
  const clauses = clausesOf(posting, words).slice(0, MOST);
  const groups = groupsOf(clauses);
  const weights = groups.map((group) => weightOf(group, words.weights));
  const listed = clauses.filter(
    ({ form, part }, at) => form === 'entry' && part === 'must' && (weights[at] ?? 0) > 0,
  );
  return clauses.map((clause, at): Decided => {
    if (clause.gives !== undefined) return { ...clause, gives: clause.gives };
    const { text, part, form, heading } = clause;
    const isSentence = form === 'plain' && (part === 'unknown' || part === 'other') && SENTENCE.test(text);
    const least = isSentence && listed.length >= LISTED ? ASIDE : 0;
    const taken =
      /\p{L}{2}/u.test(text) &&
      !words.boilerplate.test(text) &&
      ((words.plainly.test(text) && !words.notAsked.test(text)) ||
        (form === 'entry' && part === 'must' && BEGUN.test(heading)) ||
        (weights[at] ?? 0) > least);
    return { ...clause, gives: taken ? kindOf(clause, words) : 'nothing' };
  });
};

/** In a posting with a list of what is asked for, a sentence elsewhere has to say so more plainly. */
const [LISTED, ASIDE] = [3, 20];
const SENTENCE = /^(?:\S+\s+){5}/;
/** "You're a fit if you": each entry ends the sentence. */
const BEGUN = /\b(?:you|who)\W*$/i;

/** @public to the bench, which makes the weights. */
export interface RuledClause extends Clause {
  readonly rule: string | null;
  /** Where it is no matter of its words. */
  readonly gives?: Decided['gives'];
}

/**
 * The clauses of a posting with the headings that they stand under.
 * @public to the bench, which makes the weights.
 */
export const clausesOf = (posting: string, words: PostingWords): readonly RuledClause[] => {
  let heading = '';
  return piecesOf(posting, words).map((piece) => {
    const given = 'gives' in piece ? piece : { ...piece, rule: null };
    const clause = { ...given, heading };
    if (piece.form === 'heading' || /:$/.test(piece.text) || words.leads.test(piece.text))
      heading = piece.text;
    return clause;
  });
};

interface AsIs extends Piece {
  readonly rule: string | null;
  readonly gives: Decided['gives'];
}

const piecesOf = (posting: string, words: PostingWords): readonly (Piece | AsIs)[] => {
  const pieces: (Piece | AsIs)[] = [];
  const section = sections(words);
  /** Prose after a section's list is mostly about something else, so it does not count as part of the section. */
  let listed = false;
  let columns: readonly (Part | null)[] = [];
  const known = (text: string, entry: boolean): boolean =>
    (!entry || words.kind.test(text) || ASKED.test(text)) && isTitle(text, words);
  const isHead = (cells: readonly string[]): boolean => {
    const parts = cells.map((cell) => (words.kind.test(cell) ? partOf(cell, words) : null));
    return parts.includes('must') && parts.includes('nice');
  };
  const text = aligned(posting, isHead).replace(words.labels, '\n$1:\n');
  const lines = linesOf(text, known).flatMap((line) => titledRow(line, words));
  for (const given of lines) {
    if (pieces.length >= MOST) break;
    const line = askingTitle(given, words) ? { ...given, form: 'plain' as const, level: 0 } : given;
    const row = cellsOf(line, words, columns);
    if (row !== null) {
      listed = true;
      if ('columns' in row) columns = row.columns;
      else for (const { text, must } of row.asked) pieces.push(asIs(text, must, 'a row of a table'));
      continue;
    }
    const part = section(line);
    listed = line.form === 'entry' || (listed && line.form === 'plain');
    if (line.form === 'heading') {
      const [, title = '', rest = ''] = INLINE.exec(line.text) ?? [];
      if (words.years.test(line.text)) pieces.push(asIs(line.text, part !== 'nice', 'a heading with years'));
      if (rest === '' || line.level <= 6 || partOf(title, words) === null) {
        const alone = line.level === 7 && partOf(line.text, words) === null;
        const heading = { text: line.text, part, form: 'heading' as const };
        pieces.push(alone ? heading : { ...heading, rule: null, gives: 'nothing' });
        continue;
      }
    }
    for (const text of unitsOf(line, part, words)) {
      const after = listed && line.form === 'plain' && (part === 'must' || part === 'nice');
      pieces.push({ text, part: after ? 'unknown' : part, form: line.form });
    }
  }
  return pieces;
};

/** "Your profile | A degree; German" is a heading with its list beside it. */
const titledRow = (line: PostingLine, words: PostingWords): readonly PostingLine[] => {
  const [title = '', list = '', ...more] = line.text.split(/\s\|\s/);
  const entries = list.split(/;\s+/);
  if (line.form === 'heading' || more.length > 0 || entries.length < 2 || !isTitle(title, words))
    return [line];
  return [
    { form: 'heading', text: title, level: 8, apart: true },
    ...entries.map((text): PostingLine => ({ form: 'entry', text, level: 0, apart: false })),
  ];
};

/** "Degree or higher" above more lines is one of them, and no heading. */
const askingTitle = ({ form, level, text }: PostingLine, words: PostingWords): boolean =>
  form === 'heading' && level === 7 && partOf(text, words) === null && words.asksLikeTitle.test(text);

/** An entry that is a heading of the entries behind it: "What we give". */
const ASKED = /^(?:what|who|why|how)\b/i;

const asIs = (text: string, must: boolean, rule: string): AsIs => ({
  text,
  part: must ? 'must' : 'nice',
  form: 'entry',
  rule,
  gives: must ? 'must' : 'nice',
});

type Row =
  | { readonly columns: readonly (Part | null)[] }
  | { readonly asked: readonly { readonly text: string; readonly must: boolean }[] };

/**
 * A row of a person specification: the head of the table ("Criteria | Essential | Desirable"), entries in its columns, or
 * one entry beside its kind ("Forklift licence | Desirable"). `null` for any other line.
 */
const cellsOf = (
  { text }: PostingLine,
  words: PostingWords,
  columns: readonly (Part | null)[],
): Row | null => {
  // Markdown has a mark at both ends; one only at the start is an empty first cell.
  const row = /^\|.*\|$/.test(text) ? text.slice(1, -1) : text;
  const cells = row.split(/(?:^|\s)\|(?=\s|$)/).map((cell) => cell.trim());
  if (cells.length < 2) return null;
  const kinds = cells.map((cell) => (words.kind.test(cell) ? partOf(cell, words) : null));
  const plain = kinds.map((kind) => (kind === 'must' || kind === 'nice' ? kind : null));
  const named = plain.filter((kind) => kind !== null);
  if (named.includes('nice') && named.length > 1) return { columns: plain };
  if (named.length === 1 && cells.some((cell) => words.head.test(cell))) return { asked: [] };
  if (named.length === 1 && cells.length <= 4)
    return { asked: [{ text: longest(cells), must: named[0] === 'must' }] };
  if (!columns.includes('nice')) return null;
  return {
    asked: cells.flatMap((cell, at) => {
      const kind = columns[at];
      if (kind !== 'must' && kind !== 'nice') return [];
      if (words.tick.test(cell)) return [{ text: longest(cells), must: kind === 'must' }];
      return cell
        .split(/;\s+|(?<=\S)\s+(?=[•●▪✓✔➢] )/u)
        .filter((entry) => /\p{L}{2}/u.test(entry))
        .map((entry) => ({ text: entry.replace(BULLET, ''), must: kind === 'must' }));
    }),
  };
};

const longest = (cells: readonly string[]): string => cells.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The pieces that the rules are applied to: an entry as a whole, prose by sentence. */
const unitsOf = (line: PostingLine, part: Part, words: PostingWords): readonly string[] => {
  if (line.form === 'entry') return apart(line.text.replace(words.equal, ''), words);
  const [, title = '', rest = ''] = INLINE.exec(line.text) ?? [];
  const inline = title !== '' && title.split(' ').length <= 5 && partOf(title, words) !== null;
  const text = inline && (part === 'must' || part === 'nice') && title.length < 30 ? rest : line.text;
  return sentencesOf(text.replace(words.equal, ''))
    .flatMap((sentence) => sentence.split(words.runOn))
    .flatMap((sentence) => (sentence.includes(';') ? [sentence] : apart(sentence, words)));
};

/** Splits an entry that asks for one thing and wishes for another: "A degree; a doctorate would be an asset". */
const apart = (entry: string, { wish, asides }: PostingWords): readonly string[] => {
  const pieces = sentencesOf(entry).flatMap((sentence) => sentence.split(asides));
  const wished = pieces.filter((piece) => wish.test(piece)).length;
  const whole = pieces.every((piece) => piece.split(' ').length >= PIECE_WORDS);
  return whole && wished > 0 && wished < pieces.length ? pieces : [entry];
};

const kindOf = (piece: Piece, { kinds }: PostingWords): 'must' | 'nice' =>
  ruleFor(kinds, piece)?.gives ?? 'must';
