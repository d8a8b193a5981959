/** Homework for an interview: what debriefs want to know and the general research topics, without duplicates. */

import { findingFor } from '../interview/findings.js';
import type { Interview } from '../interview/interview.js';
import { type Research, researchFor } from '../interview/research.js';
import { shortCode } from '../record/short-code.js';
import { type AnswerTask, newestOf, wordingsOf } from './answer-task.js';
import type { ChecklistWords, Homework } from './item.js';

export interface ResearchGroup {
  /** By when the debrief was begun. */
  readonly members: readonly AnswerTask[];
  readonly research: Research | null;
}

/**
 * Entries about the same research topic become one group, whatever their wording.
 * @param tasks those of all themes, by when the debrief was begun.
 */
export const withResearch = (
  themes: readonly (readonly AnswerTask[])[],
  tasks: readonly AnswerTask[],
  research: readonly Research[],
  isOnlySaid: (entry: string, unsorted: boolean) => boolean,
): readonly ResearchGroup[] => {
  const about = new Map<AnswerTask, Research>();
  const others: ResearchGroup[] = [];
  for (const members of themes) {
    const asks = members.some(({ task }) => task === 'find-out');
    const newest = asks ? newestOf(members, isOnlySaid) : null;
    const found = newest?.task === 'find-out' ? researchFor(newest.entry, research) : null;
    if (found === null) others.push({ members, research: null });
    else for (const member of members) about.set(member, found);
  }
  const asked = new Set(about.values());
  return [
    ...others,
    ...research
      .filter((topic) => asked.has(topic))
      .map((topic) => ({ members: tasks.filter((task) => about.get(task) === topic), research: topic })),
  ];
};

/** Made for one interview: a tick for it does not count for another employer. */
export const researchCode = ({ key }: Research, interview: Interview): string =>
  shortCode(`homework|${key}|${interview.id}`);

/** @param codes of the item, its own first. */
export const homeworkOf = (
  group: readonly AnswerTask[],
  newest: AnswerTask,
  research: Research | null,
  codes: readonly string[],
  interview: Interview | null,
): Homework | null => {
  if (interview === null) return null;
  const key = research?.key ?? codes[0] ?? '';
  return {
    key,
    label: research?.label ?? newest.entry,
    where: research?.where ?? '',
    wanted: research === null ? [] : wordingsOf(group).map(({ entry }) => entry),
    finding: findingFor(interview.findings, [key, ...codes]),
  };
};

export const homeworkWhy = (homework: Homework | null, words: ChecklistWords): readonly string[] =>
  homework === null
    ? []
    : [
        homework.where === '' ? '' : words.where(homework.where),
        homework.finding === '' ? '' : words.found(homework.finding),
      ];
