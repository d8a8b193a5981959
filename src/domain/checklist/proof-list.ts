/** What the role asks for, each with proof from the person's own work as their debriefs tell it. */

import type { Debrief } from '../debrief/debrief.js';
import type { Script } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { compare } from '../text/order.js';
import { groupByTheme, sameTheme, stemsOf } from '../text/similar.js';
import { type AnswerTask, newestOf } from './answer-task.js';
import type { ChecklistWords } from './item.js';
import { FIRST, type Item } from './plan.js';
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

export interface ProofListInput {
  readonly debriefs: readonly Debrief[];
  readonly interview: Interview | null;
  readonly script: Script;
  readonly words: ChecklistWords;
  readonly today: string;
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
  unheard: never,
}: ProofListInput): readonly ProofRow[] => {
  const tasks = collect(script, debriefs, words.readGap, today);
  const near = nearness(stemsOf(interview?.role ?? '', words.stopWords), words.stopWords);
  const themesOf = (family: AnswerTask['family']): readonly (readonly AnswerTask[])[] =>
    groupByTheme(
      tasks.filter((task) => task.family === family),
      ({ entry }) => entry,
      ({ source }) => `${source.debrief} ${source.question}`,
      words.stopWords,
    )
      .flatMap((group) => {
        const newest = newestOf(group);
        return newest ? [{ group, newest, far: near(newest.source.role) ? 0 : 1 }] : [];
      })
      .sort((a, b) => a.far - b.far || newestFirst(a.newest, b.newest))
      .map(({ group }) => group);
  const unheard = themesOf('bring-up')
    .flatMap((group) => newestOf(group) ?? [])
    .map(({ entry }) => ({ entry, stems: stemsOf(entry, words.stopWords) }));
  const used = new Set<string>();
  const needs = themesOf('needs').flatMap((group): readonly ProofRow[] => {
    const newest = newestOf(group);
    if (newest === undefined) return [];
    if (newest.source.question === 'proof') return [{ need: '', must: false, proof: newest.entry }];
    const stems = unheard.length > 0 ? stemsOf(newest.entry, words.stopWords) : NONE;
    const same = unheard.find((skill) => sameTheme(stems, skill.stems));
    if (same) used.add(same.entry);
    const proof = group.findLast(({ extra }) => extra !== '')?.extra ?? same?.entry ?? '';
    return [{ need: newest.entry, must: true, proof }];
  });
  return [
    ...needs.filter(({ must }) => must),
    ...unheard
      .filter(({ entry }) => !used.has(entry))
      .map(({ entry }) => ({ need: entry, must: false, proof: never })),
    ...needs.filter(({ must }) => !must),
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

const newestFirst = (a: AnswerTask, b: AnswerTask): number =>
  compare(b.source.begun, a.source.begun) ||
  compare(b.source.debrief, a.source.debrief) ||
  a.weight - b.weight;

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
