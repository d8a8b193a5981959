/** Reads a status from somebody's own list: how far the application got and what came of it. */

import { type Outcome, STAGES, type Stage } from '../debrief/debrief.js';

export interface StatusWords {
  /** Never sent off, so no application. */
  readonly notSent: readonly string[];
  /** Known, but says neither how far it got nor what came of it. */
  readonly silent: readonly string[];
  readonly outcomes: Readonly<Record<Outcome, readonly string[]>>;
  readonly stages: Readonly<Record<Stage, readonly string[]>>;
  readonly around: AroundKeyword;
}

/** Words beside a keyword that take it back or wait for it; each is tried on lower-case words with single spaces. */
interface AroundKeyword {
  /** What stands in front of it, up to the keyword. */
  readonly takesBack: RegExp;
  readonly awaits: RegExp;
  /** What stands behind it. */
  readonly takesBackAfter: RegExp;
  readonly awaitsAfter: RegExp;
  /** Between such words and the keyword: it did take place ("nothing after interview"). */
  readonly tookPlace: RegExp;
  /** Behind a keyword that is waited for: it did take place ("waiting for interview feedback"). */
  readonly isOver: RegExp;
}

export interface Status {
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  readonly sent: boolean;
}

export const NO_STATUS: Status = { stage: null, outcome: null, sent: true };

type Meaning =
  | { readonly stage: Stage }
  | { readonly outcome: Outcome }
  | { readonly sent: false }
  | { readonly silent: true };

/** Words with single spaces between and around them; `|` where one phrase ends and another begins. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[/,;|&()[\]]+/g, '|')
    // Whoever asks does not say that it was so.
    .replace(/\?/g, ' tbc ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .replaceAll('|', ' | ')
    .replace(/ +/g, ' ')
    .trim()} `;

/** `null`: nothing in the text is known, or it contradicts itself. */
export type ReadStatus = (text: string) => Status | null;

export const statusReader = (words: StatusWords): ReadStatus => {
  const phrases = longestFirst(words);
  const seen = new Map<string, Status | null>();
  return (text) => {
    const cell = spaced(text);
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const read = /[^| ]/.test(cell) ? meaningOf(cell, phrases, words.around) : NO_STATUS;
    seen.set(cell, read);
    return read;
  };
};

const longestFirst = (words: StatusWords): readonly (readonly [string, Meaning])[] => {
  const of = (phrases: readonly string[], meaning: Meaning) =>
    phrases.map((phrase) => [spaced(phrase), meaning] as const);
  return [
    ...of(words.notSent, { sent: false }),
    ...of(words.silent, { silent: true }),
    ...Object.entries(words.outcomes).flatMap(([outcome, all]) => of(all, { outcome: outcome as Outcome })),
    ...Object.entries(words.stages).flatMap(([stage, all]) => of(all, { stage: stage as Stage })),
  ].sort(([a], [b]) => b.length - a.length);
};

const meaningOf = (
  cell: string,
  phrases: readonly (readonly [string, Meaning])[],
  around: AroundKeyword,
): Status | null => {
  const found: Meaning[] = [];
  let left = cell;
  // Single words stay: they may take a keyword back, or wait for it.
  let context = cell;
  for (const [phrase, meaning] of phrases)
    for (let at = left.indexOf(phrase); at !== -1; at = left.indexOf(phrase)) {
      const standing = isKeyword(meaning) ? standingAt(context, at, phrase, around) : 'stands';
      if (standing === 'stands') found.push(meaning);
      else if (standing === 'awaited') found.push({ outcome: 'waiting' });
      // Keeps the words on both sides from becoming one phrase.
      const mask = ` |${' '.repeat(phrase.length - 3)} `;
      left = left.slice(0, at) + mask + left.slice(at + phrase.length);
      if (phrase.trim().includes(' '))
        context = context.slice(0, at) + mask + context.slice(at + phrase.length);
    }
  if (found.length === 0) return null;
  const stages = found.flatMap((meaning) => ('stage' in meaning ? [meaning.stage] : []));
  const outcomes = new Set(found.flatMap((meaning) => ('outcome' in meaning ? [meaning.outcome] : [])));
  const decided = [...outcomes].filter((outcome) => outcome !== 'waiting');
  if (decided.length > 1) return null;
  const stage = STAGES.findLast((stage) => stages.includes(stage)) ?? null;
  const silent = found.some((meaning) => 'silent' in meaning);
  const open = outcomes.has('waiting') || (stage !== null && !silent);
  return {
    stage,
    // A list that says only how far it got: nothing has been decided yet.
    outcome: decided[0] ?? (open ? 'waiting' : null),
    sent: !(found.some((meaning) => 'sent' in meaning) && stages.length === 0 && outcomes.size === 0),
  };
};

const isKeyword = (meaning: Meaning): boolean =>
  ('stage' in meaning && meaning.stage !== 'application') ||
  ('outcome' in meaning && (meaning.outcome === 'offer' || meaning.outcome === 'rejected'));

const standingAt = (
  context: string,
  at: number,
  phrase: string,
  around: AroundKeyword,
): 'stands' | 'taken back' | 'awaited' => {
  const before = context.slice(context.lastIndexOf('|', at) + 1, at + 1);
  const [after = ''] = context.slice(at + phrase.length - 1).split('|');
  const matches = (form: RegExp): boolean => {
    const found = form.exec(before);
    return found !== null && !around.tookPlace.test(before.slice(found.index));
  };
  if (around.awaitsAfter.test(after)) return 'awaited';
  if (matches(around.awaits)) return around.isOver.test(after) ? 'stands' : 'awaited';
  return matches(around.takesBack) || around.takesBackAfter.test(after) ? 'taken back' : 'stands';
};

/** What two columns say about one application; `null` where they contradict each other. */
export const mergedStatus = (a: Status, b: Status): Status | null => {
  const decided = [...new Set([a.outcome, b.outcome])].filter(
    (outcome) => outcome !== null && outcome !== 'waiting',
  );
  if (decided.length > 1) return null;
  return {
    stage: STAGES.findLast((stage) => stage === a.stage || stage === b.stage) ?? null,
    outcome: decided[0] ?? a.outcome ?? b.outcome,
    sent: a.sent && b.sent,
  };
};
