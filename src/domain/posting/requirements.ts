/**
 * Finds what a posting asks for: the list entries, or sentences of its prose, that say what somebody has to have, be or
 * know. The headings tell in which part a line stands; the rules decide by that and by its words. Both are content.
 */

import { sentencesOf } from '../text/sentences.js';
import { linesOf, type PostingLine } from './lines.js';
import { applies, type Part, type Piece, ruleFor } from './rules.js';
import { INLINE, isTitle, type PostingWords, partOf, sections } from './sections.js';

export interface Requirement {
  /** Word for word. */
  readonly text: string;
  /** A must-have, or nice to have. */
  readonly must: boolean;
}

/** An entry is not split into smaller pieces: "preferred" alone says nothing. */
const PIECE_WORDS = 3;

/** A piece with the rule that decided. */
export interface Decided extends Piece {
  /** `null` where none did. */
  readonly rule: string | null;
  readonly gives: 'must' | 'nice' | 'nothing';
}

/** In the order of the posting, each once. */
export const requirementsOf = (posting: string, words: PostingWords): readonly Requirement[] => {
  const found = new Map<string, Requirement>();
  for (const { text, gives } of decided(posting, words))
    if (gives !== 'nothing' && !found.has(text.toLowerCase()))
      found.set(text.toLowerCase(), { text, must: gives === 'must' });
  return [...found.values()];
};

/** Every piece of the posting, in its order. */
export const decided = (posting: string, words: PostingWords): readonly Decided[] => {
  /** Prose about the employer ends what is asked by being there: "Remote: no" behind it asks for nothing. */
  let over = false;
  return withLists(piecesOf(posting, words), words).map((piece) => {
    if ('gives' in piece) {
      over = false;
      return piece;
    }
    const found = decide(piece, words);
    if (piece.form === 'plain' && found.rule === words.ends) over = true;
    const counts = piece.part === 'must' || piece.part === 'nice';
    const asks = words.asks.test(piece.text) || piece.form === 'entry';
    return over && counts && !asks ? { ...found, rule: words.ends, gives: 'nothing' } : found;
  });
};

const piecesOf = (posting: string, words: PostingWords): readonly (Piece | Decided)[] => {
  const pieces: (Piece | Decided)[] = [];
  const section = sections(words);
  /** Prose after a section's list is mostly about something else, so it does not count as part of the section. */
  let listed = false;
  let columns: readonly (Part | null)[] = [];
  const known = (text: string, entry: boolean): boolean =>
    (!entry || words.kind.test(text) || ASKED.test(text)) && isTitle(text, words);
  const lines = linesOf(posting.replace(words.labels, '\n$1:\n'), known);
  const unmarked = unmarkedLists(lines, words);
  for (const given of lines) {
    const line = askingTitle(given, words) ? { ...given, form: 'plain' as const, level: 0 } : given;
    const row = cellsOf(line, words, columns);
    if (row !== null) {
      listed = true;
      if ('columns' in row) columns = row.columns;
      else for (const { text, must } of row.asked) pieces.push(asIs(text, must, 'a row of a table'));
      continue;
    }
    const part = section(line);
    if (unmarked.has(given) && part !== 'duty' && part !== 'other') {
      pieces.push({ text: line.text, part: part === 'unknown' ? 'must' : part, form: 'entry' });
      listed = true;
      continue;
    }
    listed = line.form === 'entry' || (listed && line.form === 'plain');
    if (line.form === 'heading') {
      const [, title = '', rest = ''] = INLINE.exec(line.text) ?? [];
      if (words.years.test(line.text)) pieces.push(asIs(line.text, part !== 'nice', 'a heading with years'));
      if (rest === '' || line.level <= 6 || partOf(title, words) === null) {
        pieces.push({ text: line.text, part, form: 'heading', rule: null, gives: 'nothing' });
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

/** The lines of lists without marks, as a PDF has them: short, each a sentence, below each other, and half of them ask. */
const unmarkedLists = (lines: readonly PostingLine[], words: PostingWords): ReadonlySet<PostingLine> => {
  const out = new Set<PostingLine>();
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (isOneOfList(lines[to]) && (to === from || lines[to]?.apart === false)) to++;
    const list = lines.slice(from, to);
    const asking = list.filter(({ text }) => words.asks.test(text)).length;
    if (list.length >= LIST && asking >= list.length * HALF) for (const line of list) out.add(line);
    from = Math.max(to, from + 1);
  }
  return out;
};
const isOneOfList = (line: PostingLine | undefined): boolean =>
  line?.form === 'plain' &&
  /^\p{Lu}[^:|]*$/u.test(line.text) &&
  line.text.split(' ').length <= LISTED_WORDS &&
  sentencesOf(line.text).length === 1;
const LISTED_WORDS = 25;

/** "Degree or higher" above more lines is one of them, and no heading. */
const askingTitle = ({ form, level, text }: PostingLine, words: PostingWords): boolean =>
  form === 'heading' && level === 7 && partOf(text, words) === null && words.asks.test(text);

/** An entry that is a heading of the entries behind it: "What we give". */
const ASKED = /^(?:what|who|why|how)\b/i;

const asIs = (text: string, must: boolean, rule: string): Decided => ({
  text,
  part: must ? 'must' : 'nice',
  form: 'entry',
  rule,
  gives: must ? 'must' : 'nice',
});

/** Fewer entries are no list to judge by. */
const LIST = 3;
const HALF = 0.5;

/** Takes a list under no known heading for one of requirements where half of it asks. */
const withLists = (
  pieces: readonly (Piece | Decided)[],
  words: PostingWords,
): readonly (Piece | Decided)[] => {
  const out = [...pieces];
  const isOpen = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined && piece.form === 'entry' && piece.part === 'unknown' && !('gives' in piece);
  for (let from = 0; from < pieces.length; from++) {
    if (!isOpen(pieces[from])) continue;
    let to = from;
    while (isOpen(pieces[to])) to++;
    const list = pieces.slice(from, to);
    const asking = list.filter(({ text }) => words.asks.test(text)).length;
    const under = pieces[from - 1]?.form === 'heading';
    if (under && list.length >= LIST && asking >= list.length * HALF)
      out.splice(from, list.length, ...list.map((piece): Piece => ({ ...piece, part: 'must' })));
    from = to;
  }
  return out;
};

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
        .split(/;\s+/)
        .filter((entry) => /\p{L}{3}/u.test(entry))
        .map((entry) => ({ text: entry, must: kind === 'must' }));
    }),
  };
};

const longest = (cells: readonly string[]): string => cells.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The pieces that the rules are applied to: an entry as a whole, prose by sentence. */
const unitsOf = (line: PostingLine, part: Part, words: PostingWords): readonly string[] => {
  if (line.form === 'entry') return apart(line.text, words);
  const [, title = '', rest = ''] = INLINE.exec(line.text) ?? [];
  const inline = title !== '' && title.split(' ').length <= 5 && partOf(title, words) !== null;
  const text = inline && (part === 'must' || part === 'nice') && title.length < 30 ? rest : line.text;
  return sentencesOf(text).flatMap((sentence) => sentence.split(words.runOn));
};

/** Splits an entry that asks for one thing and wishes for another: "A degree; a doctorate would be an asset". */
const apart = (entry: string, { wish, asides }: PostingWords): readonly string[] => {
  const pieces = sentencesOf(entry).flatMap((sentence) => sentence.split(asides));
  const wished = pieces.filter((piece) => wish.test(piece)).length;
  const whole = pieces.every((piece) => piece.split(' ').length >= PIECE_WORDS);
  return whole && wished > 0 && wished < pieces.length ? pieces : [entry];
};

const decide = (piece: Piece, { rules, wishes }: PostingWords): Decided => {
  const rule = ruleFor(rules, piece);
  const gives = rule?.gives ?? 'nothing';
  const wished = gives === 'asked' && wishes.some((wish) => applies(wish, piece));
  return { ...piece, rule: rule?.id ?? null, gives: gives !== 'asked' ? gives : wished ? 'nice' : 'must' };
};
