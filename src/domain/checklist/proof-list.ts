/**
 * The list that the article asks for, to be read the night before: what the role asks for, each with the proof of it
 * from the person's own work. Worked out from the answers of debriefs.
 */

import type { Debrief } from '../debrief/debrief.js';
import type { Script } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { compare } from '../text/order.js';
import { groupByTheme, sameTheme, stemsOf } from '../text/similar.js';
import type { ChecklistWords } from './item.js';
import { FIRST, type Item } from './plan.js';
import { type Candidate, collect, newestOf } from './tasks.js';

export interface SkillRow {
  /** What is asked for; empty where a proof stands for itself. */
  readonly need: string;
  /** Asked for outright, not just welcome. */
  readonly must: boolean;
  /** The posting calls it nice to have. */
  readonly wish?: boolean;
  /** The newest proof of it, or `''`: nothing is written down. */
  readonly proof: string;
}

export interface SkillsInput {
  readonly debriefs: readonly Debrief[];
  readonly interview: Interview | null;
  readonly script: Script;
  readonly words: ChecklistWords;
  /** `YYYY-MM-DD`, local. */
  readonly today: string;
  /** What stands in the place of a proof for what they never heard. */
  readonly unheard: string;
}

/**
 * What was needed first, for roles like this one before others, the newest before older; then what was never heard.
 * The same debriefs in any order give the same rows.
 */
export const skillRows = ({
  debriefs,
  interview,
  script,
  words,
  today,
  unheard: never,
}: SkillsInput): readonly SkillRow[] => {
  const candidates = collect(script, debriefs, words.readGap, today);
  const near = nearness(stemsOf(interview?.role ?? '', words.stopWords), words.stopWords);
  const themesOf = (family: Candidate['family']): readonly (readonly Candidate[])[] =>
    groupByTheme(
      candidates.filter((one) => one.family === family),
      (one) => one.entry,
      ({ source }) => `${source.debrief} ${source.question}`,
      words.stopWords,
    )
      .flatMap((group) => {
        const newest = newestOf(group);
        return newest ? [{ group, newest, far: near(newest.source.role) ? 0 : 1 }] : [];
      })
      .sort((a, b) => a.far - b.far || newestFirst(a.newest, b.newest))
      .map((one) => one.group);
  const unheard = themesOf('bring-up')
    .flatMap((group) => newestOf(group) ?? [])
    .map((one) => ({ entry: one.entry, stems: stemsOf(one.entry, words.stopWords) }));
  const used = new Set<string>();
  const needs = themesOf('needs').flatMap((group): readonly SkillRow[] => {
    const newest = newestOf(group);
    if (newest === undefined) return [];
    if (newest.source.question === 'proof') return [{ need: '', must: false, proof: newest.entry }];
    const stems = unheard.length > 0 ? stemsOf(newest.entry, words.stopWords) : NONE;
    const same = unheard.find((one) => sameTheme(stems, one.stems));
    if (same) used.add(same.entry);
    const proof = group.findLast((one) => one.extra !== '')?.extra ?? same?.entry ?? '';
    return [{ need: newest.entry, must: true, proof }];
  });
  return [
    ...needs.filter((one) => one.must),
    ...unheard
      .filter((one) => !used.has(one.entry))
      .map((one) => ({ need: one.entry, must: false, proof: never })),
    ...needs.filter((one) => !one.must),
  ];
};

const NONE: ReadonlySet<string> = new Set();

/** Whether a role is like the one ahead; many debriefs are for the same few roles. */
const nearness = (
  role: ReadonlySet<string>,
  stopWords: ReadonlySet<string>,
): ((other: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (other) => {
    const near = known.get(other) ?? sameTheme(role, stemsOf(other, stopWords));
    known.set(other, near);
    return near;
  };
};

const newestFirst = (a: Candidate, b: Candidate): number =>
  compare(b.source.begun, a.source.begun) ||
  compare(b.source.debrief, a.source.debrief) ||
  a.weight - b.weight;

/** Items that a row of the list already says: they are read there, and ticked under `--all`. */
export const inSkillsList = (item: Pick<Item, 'task'>): boolean =>
  item.task === 'have-ready' || item.task === 'bring-up';

/** Rows of the list that a person sees first: what a role really needs is asked for as up to five things. */
const ROWS = 5;

/** What is shown of a checklist, and how many lines of it are not. */
export interface View {
  readonly items: readonly Item[];
  readonly rows: readonly SkillRow[];
  readonly more: number;
}

/** The first twelve lines: the list of skills, and then open items in the checklist's order. */
export const firstView = (items: readonly Item[], rows: readonly SkillRow[]): View => {
  const listed = rows.slice(0, ROWS);
  const open = items.filter((one) => !one.done && (listed.length === 0 || !inSkillsList(one)));
  const shown = open.slice(0, FIRST - listed.length);
  return { items: shown, rows: listed, more: open.length - shown.length + rows.length - listed.length };
};
