/** Two versions of one record: answer by answer, the newer counts. */

import type { Answers, Debrief } from '../debrief/debrief.js';
import { mergedFeedback } from '../debrief/feedback-events.js';
import { withTags } from '../debrief/tags.js';
import type { KindSpec } from '../record/record-kind.js';
import { type Records, SIDE_KINDS, type SideKind } from './record-kinds.js';

const newer = (mine: Answers, theirs: Answers): Answers => ({
  ...mine,
  ...Object.fromEntries(
    Object.entries(theirs).filter(([id, answer]) => {
      const there = Object.hasOwn(mine, id) ? mine[id] : undefined;
      return there === undefined || Date.parse(answer.at) > Date.parse(there.at);
    }),
  ),
});

/** Notes and tags carry no time: our notes stay, and the tags of both. */
const mergedDebriefs = (mine: Debrief, theirs: Debrief): Debrief => ({
  ...theirs,
  ...withTags(mine, [...(mine.tags ?? []), ...(theirs.tags ?? [])]),
  mode: mine.mode === 'full' ? 'full' : theirs.mode,
  finished: mine.finished ?? theirs.finished,
  answers: newer(mine.answers, theirs.answers),
  feedback: mergedFeedback(mine.feedback, theirs.feedback),
});

/** @param mine what is in the journal; it stays wherever it is not plain that the other is newer. */
export const merged = <K extends keyof Records>(
  kind: K,
  mine: Records[K],
  theirs: Records[K],
): Records[K] => {
  if (kind === 'debriefs') return mergedDebriefs(mine as Debrief, theirs as Debrief) as Records[K];
  const spec = SIDE_KINDS[kind as SideKind] as unknown as KindSpec<Records[K]>;
  return spec.merge(mine, theirs);
};
