/** `stories edit`: change parts of a story; the earlier version is kept. */

import { isTold } from '../../domain/stories/story.js';
import { usage } from '../../errors.js';
import type { CommandSpec, Context, Input } from '../../ports/index.js';
import { asOfOption } from '../shared/as-of.js';
import { find } from '../shared/find-record.js';
import { argument, flag, text } from '../shared/options.js';
import {
  type GivenParts,
  givenParts,
  nothingGiven,
  partOptions,
  reportStory,
  warnOfStory,
  withParts,
} from './parts.js';

export interface EditOptions {
  readonly id: string;
  readonly parts: GivenParts;
  readonly asOf: string | undefined;
  readonly json: boolean;
}

export const edit = {
  args: '<id>',
  about:
    'Changes parts of a story; the earlier version is kept. Without options it asks. An empty text ("") empties a part.',
  options: [...partOptions, asOfOption],
  examples: [
    'rejection-coach stories edit latest',
    'rejection-coach stories edit latest --result "Complaints fell from nine a week to two"',
  ],
  parse: (input: Input): EditOptions => ({
    id: argument(input, 0) ?? '',
    parts: givenParts(input),
    asOf: text(input, 'asOf'),
    json: flag(input, 'json'),
  }),
  async run(context: Context, { id, parts, asOf, json: asJson }: EditOptions) {
    const story = await find(context, 'stories', id);
    if (nothingGiven(parts)) {
      const { editStory } = await import('./ask.js');
      return editStory(context, story, asOf);
    }
    if (!isTold(withParts(story, parts)))
      throw usage(
        'that would leave nothing of the story',
        `Nothing was changed. To remove it: rejection-coach delete ${story.id}`,
      );
    const changed = context.clock.now().toISOString();
    const after = await context.journal.change('stories', story.id, (now) => ({
      ...withParts(now ?? story, parts),
      changed,
    }));
    warnOfStory(context, parts);
    reportStory(context, 'Changed', after, asJson);
  },
} satisfies CommandSpec<EditOptions>;
