/** A status as people write it in a list of their own, read as how far it got and what came of it. */

import { type Outcome, STAGES, type Stage } from '../debrief/debrief.js';

export interface StatusWords {
  /** It was never sent off, so it is no application. */
  readonly notSent: readonly string[];
  /** Known, and it says neither. */
  readonly silent: readonly string[];
  readonly outcomes: Readonly<Record<Outcome, readonly string[]>>;
  readonly stages: Readonly<Record<Stage, readonly string[]>>;
}

export interface Status {
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  readonly sent: boolean;
}

type Meaning =
  | { readonly stage: Stage }
  | { readonly outcome: Outcome }
  | { readonly sent: false }
  | { readonly silent: true };

/** Words with single spaces between them and around; a mark where one thing ends and another begins. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[/,;|&]+/g, '|')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .replaceAll('|', ' | ')
    .replace(/ +/g, ' ')
    .trim()} `;

/** `null`: there is text, and none of its words is known, or they contradict each other. */
export type ReadStatus = (text: string) => Status | null;

/** Reads many cells: what was read once is not read again. */
export const statusReader = (words: StatusWords): ReadStatus => {
  const phrases = longestFirst(words);
  const seen = new Map<string, Status | null>();
  return (text) => {
    const cell = spaced(text);
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const read = !/[^| ]/.test(cell) ? { stage: null, outcome: null, sent: true } : meaningOf(cell, phrases);
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

const meaningOf = (cell: string, phrases: readonly (readonly [string, Meaning])[]): Status | null => {
  const found: Meaning[] = [];
  let left = cell;
  for (const [phrase, meaning] of phrases)
    if (left.includes(phrase)) {
      found.push(meaning);
      // A mark keeps what stood on both sides from becoming one phrase.
      left = left.replaceAll(phrase, ' | ');
    }
  if (found.length === 0) return null;
  const stages = found.flatMap((one) => ('stage' in one ? [one.stage] : []));
  const outcomes = new Set(found.flatMap((one) => ('outcome' in one ? [one.outcome] : [])));
  const decided = [...outcomes].filter((one) => one !== 'waiting');
  if (decided.length > 1) return null;
  const stage = STAGES.findLast((one) => stages.includes(one)) ?? null;
  const silent = found.some((one) => 'silent' in one);
  const open = outcomes.has('waiting') || (stage !== null && !silent);
  return {
    stage,
    // Where a list says how far it has got and no more, nothing has been decided yet.
    outcome: decided[0] ?? (open ? 'waiting' : null),
    sent: !(found.some((one) => 'sent' in one) && stages.length === 0 && outcomes.size === 0),
  };
};

/** Two columns about one application: how far it got from either, what came of it from the one that knows. */
export const together = (a: Status, b: Status): Status | null => {
  const decided = [...new Set([a.outcome, b.outcome])].filter((one) => one !== null && one !== 'waiting');
  if (decided.length > 1) return null;
  return {
    stage: STAGES.findLast((one) => one === a.stage || one === b.stage) ?? null,
    outcome: decided[0] ?? a.outcome ?? b.outcome,
    sent: a.sent && b.sent,
  };
};
