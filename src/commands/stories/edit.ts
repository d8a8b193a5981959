/** `stories edit`: change parts of a story; the earlier version is kept. */

import { isTold } from '../../domain/stories/story.js';
import { usage } from '../../errors.js';

import { asOf, defineCommand, offering, optional } from '../shared/command.js';
import { find } from '../shared/find-record.js';
import type { StoryPorts } from './ask.js';
import { givenParts, nothingGiven, partOptions, reportStory, warnOfStory, withParts } from './parts.js';

export const edit = defineCommand({
  about: 'Changes parts of a story and keeps the old ones too. With no options it asks. "" clears a part.',
  args: { id: offering(optional, 'stories') },
  options: { ...partOptions, asOf },
  examples: [
    'rejection-coach stories edit latest',
    'rejection-coach stories edit latest --result "Complaints fell from nine a week to two"',
  ],
  prepare: ({ id, asOf, json, ...typed }) => ({ id, asOf, json, parts: givenParts({ ...typed, json }) }),
  async run(context: StoryPorts, { id, parts, asOf, json }) {
    const story = await find(context, 'stories', id, 'stories edit ID');
    if (nothingGiven(parts)) {
      const { editStory } = await import('./ask.js');
      return editStory(context, story, asOf);
    }
    if (!isTold(withParts(story, parts)))
      throw usage(
        'that would leave the story empty',
        `Nothing was changed. To remove it: rejection-coach delete ${story.id}`,
      );
    const changed = context.clock.now().toISOString();
    const after = await context.journal.change('stories', story.id, (now) => ({
      ...withParts(now ?? story, parts),
      changed,
    }));
    warnOfStory(context, parts);
    reportStory(context, 'Changed', after, json);
  },
});
