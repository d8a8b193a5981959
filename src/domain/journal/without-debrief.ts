/** What other records hold of a debrief, taken out once it is deleted for good. The same object where nothing is. */

import type { Tick } from '../record/tick.js';
import type { Story } from '../stories/story.js';
import type { RecordKind, Records } from './record-kinds.js';

/** The story stays: the person told it. Where it came from was quoted word for word. */
export const storyWithout = (story: Story, debrief: string): Story =>
  story.from.some((origin) => origin.debrief === debrief)
    ? { ...story, from: story.from.filter((origin) => origin.debrief !== debrief) }
    : story;

export const tickWithout = (tick: Tick, debrief: string): Tick =>
  tick.sources.includes(debrief)
    ? { ...tick, sources: tick.sources.filter((source) => source !== debrief) }
    : tick;

/** Without the words and ids of all debriefs that are gone. */
export const withoutGone = <K extends RecordKind>(
  kind: K,
  record: Records[K],
  gone: ReadonlySet<string>,
): Records[K] => {
  if (kind !== 'stories' && kind !== 'ticks') return record;
  let left = record as never;
  for (const id of gone)
    left = (kind === 'stories' ? storyWithout(left, id) : tickWithout(left, id)) as never;
  return left;
};
