/** What comes up again and again, in the person's own words, with the debriefs behind it. Pure. */

import type { AnswerTask } from '../checklist/answer-task.js';
import { collect, type ReadGap } from '../checklist/tasks.js';
import { type Debrief, dayOf, listOf, newestFirst, type QuestionId } from '../debrief/debrief.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import { groupByTheme } from '../text/similar.js';
import { fisher, type Share, type Tested, UNTESTED } from './statistics.js';

/** What a theme is about: the families of the checklist, and two lists that lead to no task. */
const THEME_KINDS = ['work-on', 'find-out', 'needs', 'bring-up', 'asked', 'worked'] as const;
export type ThemeKind = (typeof THEME_KINDS)[number];

export interface Theme {
  readonly kind: ThemeKind;
  /** The newest wording. */
  readonly text: string;
  /** The debriefs it stands in, oldest first. */
  readonly debriefs: readonly { readonly id: string; readonly day: string }[];
  /** The debriefs in which something of this kind was written. */
  readonly of: number;
  /** How many of the earlier and of the later half of those hold it, and whether that could be chance. */
  readonly first: Share;
  readonly latest: Share;
  readonly tested: Tested;
}

/** Only the most frequent are tested: picked by how often in all, which says nothing about first or latest. */
const MOST_TESTED = 8;

/** In fewer debriefs there is no first and no latest half worth the name. */
export const ENOUGH_TO_HALVE = 6;

interface Entry {
  readonly kind: ThemeKind;
  readonly text: string;
  readonly debrief: string;
  readonly question: QuestionId;
}

const KIND_OF: Partial<Record<NonNullable<AnswerTask['family']>, ThemeKind>> = {
  'work-on': 'work-on',
  'find-out': 'find-out',
  needs: 'needs',
  'bring-up': 'bring-up',
  keep: 'worked',
};

export interface ThemeWords {
  readonly readGap: ReadGap;
  readonly stopWords: ReadonlySet<string>;
}

const entriesOf = (
  script: Script,
  debriefs: readonly Debrief[],
  readGap: ReadGap,
  today: string,
): readonly Entry[] => {
  const tasks = collect(script, debriefs, readGap, today).flatMap((one): readonly Entry[] => {
    const kind = one.family === null ? undefined : KIND_OF[one.family];
    return kind === undefined
      ? []
      : [{ kind, text: one.entry, debrief: one.source.debrief, question: one.source.question }];
  });
  const lists = debriefs.flatMap((debrief) => {
    const live = answersThatApply(script, debrief);
    const list = (kind: ThemeKind, question: QuestionId): readonly Entry[] =>
      listOf(live, question).map((text) => ({ kind, text, debrief: debrief.id, question }));
    return [...list('asked', 'questions-asked'), ...list('worked', 'went-well'), ...list('worked', 'proof')];
  });
  return [...tasks, ...lists];
};

/**
 * The themes of two or more debriefs; the most frequent first, then the newest.
 *
 * A theme's halves are those of the debriefs that hold something of its kind at all: a question that was not asked in
 * a quick debrief has not gone away.
 *
 * @param today `YYYY-MM-DD`
 */
export const themesOf = (
  script: Script,
  debriefs: readonly Debrief[],
  { readGap, stopWords }: ThemeWords,
  today: string,
): readonly Theme[] => {
  const ordered = debriefs.toSorted((a, b) => newestFirst(b, a));
  const place = new Map(ordered.map((one, at) => [one.id, at]));
  const days = new Map(ordered.map((one) => [one.id, dayOf(one)]));
  const at = (id: string): number => place.get(id) ?? 0;
  const entries = entriesOf(script, ordered, readGap, today).toSorted(
    (a, b) => at(a.debrief) - at(b.debrief),
  );
  return THEME_KINDS.flatMap((kind) => {
    const own = entries.filter((one) => one.kind === kind);
    const holders = [...new Set(own.map((one) => one.debrief))];
    const early = new Set(holders.slice(0, Math.floor(holders.length / 2)));
    const groups = groupByTheme(
      own,
      (one) => one.text,
      (one) => `${one.debrief} ${one.question}`,
      stopWords,
    );
    return groups.flatMap((group): readonly Theme[] => {
      const ids = [...new Set(group.map((one) => one.debrief))];
      if (ids.length < 2) return [];
      const first = { hits: ids.filter((id) => early.has(id)).length, of: early.size };
      const latest = { hits: ids.length - first.hits, of: holders.length - early.size };
      return [
        {
          kind,
          text: group.at(-1)?.text ?? '',
          debriefs: ids.map((id) => ({ id, day: days.get(id) ?? '' })),
          of: holders.length,
          first,
          latest,
          tested: holders.length < ENOUGH_TO_HALVE ? UNTESTED : fisher(first, latest),
        },
      ];
    });
  })
    .sort((a, b) => b.debriefs.length - a.debriefs.length || at(last(b)) - at(last(a)))
    .map((one, rank) => (rank < MOST_TESTED ? one : { ...one, tested: UNTESTED }));
};

const last = (theme: Theme): string => theme.debriefs.at(-1)?.id ?? '';
