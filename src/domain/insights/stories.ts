/** Which stories have answered a question well, as the person said. Pure. */

import { type Story, storyName } from '../stories/story.js';

/** Those that answered most questions first, then the newest; a story that has answered none is left out. */
export const storiesThatWorked = (stories: readonly Story[]) =>
  stories
    .filter((story) => story.answered.length > 0)
    .toSorted((a, b) => b.answered.length - a.answered.length || (a.added < b.added ? 1 : -1))
    .map((story) => ({ id: story.id, name: storyName(story), answered: story.answered }));
