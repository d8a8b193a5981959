/** Stories for tests. */

import { type Story, storyKind } from '../../src/domain/stories/story.js';

export const story = (id: string, parts: Partial<Story> = {}): Story =>
  ({ id, ...storyKind.defaults(id), ...parts }) as Story;
