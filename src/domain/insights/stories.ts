/** Which stories have answered a question well, as the person said. Pure. */

import { type Story, storyName } from '../stories/story.js';

export interface StoryThatWorked {
  readonly id: string;
  readonly name: string;
  /** The questions that it answered well, word for word. */
  readonly answered: readonly string[];
}

/** Those that answered most questions first, then the newest; a story that has answered none is not among them. */
export const storiesThatWorked = (stories: readonly Story[]): readonly StoryThatWorked[] =>
  stories
    .filter((one) => one.answered.length > 0)
    .toSorted((a, b) => b.answered.length - a.answered.length || (a.added < b.added ? 1 : -1))
    .map((one) => ({ id: one.id, name: storyName(one), answered: one.answered }));
