/** The homework of an interview as items of the checklist: what debriefs ask for and what every employer has, once each. */

import { findingFor } from '../interview/findings.js';
import type { Interview } from '../interview/interview.js';
import { type Research, researchFor } from '../interview/research.js';
import { shortCode } from '../record/short-code.js';
import type { ChecklistWords, Homework } from './item.js';
import { type Candidate, newestOf, wordingsOf } from './tasks.js';

export interface Group {
  /** In the order in which they were lived. */
  readonly members: readonly Candidate[];
  /** What there is to find out about every employer, where that is what the entries ask. */
  readonly research: Research | null;
}

/**
 * Entries that want to know the same about a place are one task, however they were worded.
 *
 * @param candidates those of all themes, in the order in which they were lived.
 */
export const withResearch = (
  themes: readonly (readonly Candidate[])[],
  candidates: readonly Candidate[],
  research: readonly Research[],
): readonly Group[] => {
  const about = new Map<Candidate, Research>();
  const others: Group[] = [];
  for (const members of themes) {
    const newest = newestOf(members);
    const found = newest?.task === 'find-out' ? researchFor(newest.entry, research) : null;
    if (found === null) others.push({ members, research: null });
    else for (const one of members) about.set(one, found);
  }
  const asked = new Set(about.values());
  return [
    ...others,
    ...research
      .filter((one) => asked.has(one))
      .map((one) => ({
        members: candidates.filter((entry) => about.get(entry) === one),
        research: one,
      })),
  ];
};

/** A research task is one of one interview: a tick for it says nothing of another employer. */
export const researchCode = ({ key }: Research, interview: Interview): string =>
  shortCode(`homework|${key}|${interview.id}`);

/** @param codes of the item, its own first. */
export const homeworkOf = (
  group: readonly Candidate[],
  newest: Candidate,
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
    wanted: research === null ? [] : wordingsOf(group),
    finding: findingFor(interview.findings, [key, ...codes]),
  };
};

/** Where to look, and what was found. */
export const homeworkWhy = (homework: Homework | null, words: ChecklistWords): readonly string[] =>
  homework === null
    ? []
    : [
        homework.where === '' ? '' : words.where(homework.where),
        homework.finding === '' ? '' : words.found(homework.finding),
      ];
