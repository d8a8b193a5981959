/** What the role asks for, each with proof from the person's own work as their debriefs tell it. */

import { memoized } from '../text/memoized.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import { type AnswerTask, newestOf, newestTaskFirst, tasksByTheme } from './answer-task.js';
import { type ChecklistInput, FIRST, type Item } from './plan.js';
import { collect } from './tasks.js';

export interface ProofRow {
  /** What is asked for; empty where a proof stands for itself. */
  readonly need: string;
  /** Asked for outright, not just welcome. */
  readonly must: boolean;
  /** The posting calls it nice to have. */
  readonly wish?: boolean;
  /** The newest proof of it, or `''`: nothing is written down. */
  readonly proof: string;
}

export interface ProofListInput extends Omit<ChecklistInput, 'ticks' | 'more'> {
  /** What stands in the place of a proof for what they never heard. */
  readonly unheard: string;
}

/**
 * What was needed first, for roles like this one before others, the newest before older; then what was never heard.
 * The same debriefs in any order give the same rows.
 */
export const proofRows = ({
  debriefs,
  interview,
  script,
  words,
  today,
  unheard: noProof,
}: ProofListInput): readonly ProofRow[] => {
  const tasks = collect(script, debriefs, words.readGap, today);
  const role = stemsOf(interview?.role ?? '', words.stopWords);
  const isNear = memoized((other: string) => sameTheme(role, stemsOf(other, words.stopWords)));
  const nearestFirst = (family: AnswerTask['family']) =>
    tasksByTheme(tasks, family, words.stopWords)
      .flatMap((group) => {
        const newest = newestOf(group);
        return newest ? [{ group, newest, far: isNear(newest.source.role) ? 0 : 1 }] : [];
      })
      .sort((a, b) => a.far - b.far || newestTaskFirst(a.newest, b.newest));
  const unheard = nearestFirst('bring-up').map(({ newest: { entry } }) => ({
    entry,
    stems: stemsOf(entry, words.stopWords),
  }));
  const used = new Set<string>();
  const needs = nearestFirst('needs').map(({ group, newest }): ProofRow => {
    if (newest.source.question === 'proof') return { need: '', must: false, proof: newest.entry };
    const stems = unheard.length > 0 ? stemsOf(newest.entry, words.stopWords) : new Set<string>();
    const same = unheard.find((skill) => sameTheme(stems, skill.stems));
    if (same) used.add(same.entry);
    const proof = group.findLast(({ extra }) => extra !== '')?.extra ?? same?.entry ?? '';
    return { need: newest.entry, must: true, proof };
  });
  return [
    ...needs.filter(({ must }) => must),
    ...unheard
      .filter(({ entry }) => !used.has(entry))
      .map(({ entry }) => ({ need: entry, must: false, proof: noProof })),
    ...needs.filter(({ must }) => !must),
  ];
};

export const inProofList = (item: Pick<Item, 'task'>): boolean =>
  item.task === 'have-ready' || item.task === 'bring-up';

/** As many as the question about what the role needs asks for. */
const ROWS_FIRST = 5;

export interface View {
  readonly items: readonly Item[];
  readonly rows: readonly ProofRow[];
  readonly more: number;
}

/** The first twelve lines: the list of skills, and then open items in the checklist's order. */
export const firstView = (items: readonly Item[], rows: readonly ProofRow[]): View => {
  const listed = rows.slice(0, ROWS_FIRST);
  const open = items.filter((item) => !item.done && (listed.length === 0 || !inProofList(item)));
  const shown = open.slice(0, FIRST - listed.length);
  return { items: shown, rows: listed, more: open.length - shown.length + rows.length - listed.length };
};
