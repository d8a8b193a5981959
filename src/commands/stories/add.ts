/** `stories add`: a new story, from options, from a line of proof, or told step by step. */

import { script } from '../../content/en/index.js';
import { storyText } from '../../content/en/stories/story.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { isTold, STORY_PARTS, storyName } from '../../domain/stories/story.js';
import { proofsOf, type Seed, storyFrom } from '../../domain/stories/unwritten.js';
import { missing, usage } from '../../errors.js';
import { fed } from '../../guide/safety/danger.js';

import { asOf, defineCommand, value } from '../shared/command.js';
import { type FindPorts, find, readAll } from '../shared/find-record.js';
import type { StoryPorts } from './ask.js';
import {
  freshStory,
  givenParts,
  nothingGiven,
  partOptions,
  reportStory,
  warnOfStory,
  withParts,
} from './parts.js';

export const add = defineCommand({
  about:
    'Writes a story down: what was going on, what you did, what changed. It asks step by step if you give no part.',
  options: {
    from: value('<debrief[:n]>', 'start from example N that you wrote there', 'debriefs'),
    ...partOptions,
    asOf,
  },
  examples: [
    'rejection-coach stories add',
    'rejection-coach stories add --from latest:2',
    'rejection-coach stories add --title "Rota" --action "I asked everyone …" --result "…" --skill planning',
  ],
  prepare: ({ from, asOf, json, ...typed }) => ({ from, asOf, json, parts: givenParts({ ...typed, json }) }),
  async run(context: StoryPorts, options) {
    const { parts, from } = options;
    const seed = from === undefined ? null : await seedOf(context, from);
    const story = withParts(await freshStory(context, options.asOf, seed), parts);
    const told = STORY_PARTS.some((part) => parts[part] !== undefined);
    if ((!told && context.output.interactive && !options.json) || (nothingGiven(parts) && seed === null)) {
      const { tellNew } = await import('./ask.js');
      return tellNew(context, nothingGiven(parts) && seed === null ? null : story, seed, options.asOf);
    }
    if (!isTold(story))
      throw usage(
        'a story needs a word or two',
        'Give one of: --situation, --task, --action, --result. Nothing was added.',
      );
    await context.journal.change('stories', story.id, () => story);
    warnOfStory(context, parts);
    reportStory(context, 'Added', story, options.json);
  },
});

/** Raises `missing` where there is no such line, `usage` where several could be meant or it is a story already. */
const seedOf = async (context: FindPorts, from: string): Promise<Seed> => {
  const [, wanted = '', line] = /^(.*?)(?::(\d+))?$/.exec(from) ?? [];
  const debrief = fed('debriefs', await find(context, 'debriefs', wanted));
  const stories = await readAll(context, 'stories');
  const proofs = proofsOf(script, debrief);
  if (proofs.length === 0)
    throw missing(`${debrief.id} has no examples yet`, `Add some: rejection-coach edit ${debrief.id} proof`);
  const free = proofs.filter((seed) => storyFrom(stories, seed) === undefined);
  const chosen = line === undefined ? onlyOne(debrief, free, proofs) : proofs[Number(line) - 1];
  if (!chosen) throw missing(`${debrief.id} has no example ${line}`, `It has:\n${numbered(proofs)}`);
  const story = storyFrom(stories, chosen);
  if (story)
    throw usage(
      storyText.taken(`${storyName(story)} (${story.id})`),
      `Change it: rejection-coach stories edit ${story.id}`,
    );
  return chosen;
};

const onlyOne = (debrief: Debrief, free: readonly Seed[], all: readonly Seed[]): Seed | undefined => {
  if (free.length === 0) return all[0];
  if (free.length === 1) return free[0];
  throw usage(
    `${debrief.id} has ${free.length} examples`,
    `Which one? Give its number, as --from ${debrief.id}:${free[0]?.line}\n${numbered(free)}`,
  );
};

const numbered = (seeds: readonly Seed[]): string =>
  seeds.map((seed) => `  ${seed.line}  ${seed.entry}`).join('\n');
