import { script } from '../../content/en/index.js';
import { storyText, thinWords } from '../../content/en/stories/story.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import type { AskedQuestion } from '../../domain/stories/question-bank.js';
import {
  isTold,
  newestStoryFirst,
  STORY_PARTS,
  type Story,
  storyName,
  thinParts,
} from '../../domain/stories/story.js';
import { proofsOf, type Seed, storyFrom, storySeeds } from '../../domain/stories/unwritten.js';
import { missing, usage } from '../../errors.js';
import { fed, withStoryLook } from '../../guide/safety/danger.js';
import type { CommandGroup } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { bankScreen, storyList, storyScreen } from '../../render/terminal/stories.js';
import { wrap } from '../../render/terminal/theme.js';
import { argument, defineCommand, option } from '../shared/command.js';
import { type FindPorts, find, type ReadPorts, readAll, readFed } from '../shared/find-record.js';
import type { StoryPorts } from './ask.js';
import {
  bank,
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
    from: option.value('<debrief[:n]>', 'start from example N that you wrote there', 'debriefs'),
    ...partOptions,
    asOf: option.asOf,
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
    const added = await context.journal.change('stories', story.id, () => withStoryLook(story));
    warnOfStory(context, parts);
    reportStory(context, 'Added', added, options.json);
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

export const edit = defineCommand({
  about: 'Changes parts of a story and keeps the old ones too. With no options it asks. "" clears a part.',
  args: { id: argument.optional('stories') },
  options: { ...partOptions, asOf: option.asOf },
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
    const after = await context.journal.change('stories', story.id, (now) =>
      withStoryLook({ ...withParts(now ?? story, parts), changed }),
    );
    warnOfStory(context, parts);
    reportStory(context, 'Changed', after, json);
  },
});

/** `thin`: the parts that say too little. */
const shownStory = (story: Story): object => ({ ...story, thin: thinParts(story, thinWords) });

const list = defineCommand({
  about: 'Your stories, newest first.',
  options: { json: option.json },
  examples: ['rejection-coach stories', 'rejection-coach stories list --json'],
  async run(context: ReadPorts, options) {
    const stories = [...(await readFed(context, 'stories'))].sort(newestStoryFirst);
    if (options.json) {
      context.output.out(toJson(stories.map(shownStory)));
      return;
    }
    const { output } = context;
    if (stories.length > 0) output.out(storyList(stories, output));
    const seeds = storySeeds(script, await readFed(context, 'debriefs'), stories);
    if (seeds.length > 0) output.err(`${wrap(storyText.waiting(seeds.length), output)}\n`);
    else if (stories.length === 0) output.err(`${storyText.none}\n`);
  },
});

const show = defineCommand({
  about: 'One story in full. With no ID, or with latest, the one you added last.',
  args: { id: argument.optional('stories') },
  options: { json: option.json },
  examples: ['rejection-coach stories show latest', 'rejection-coach stories show 2026-11-24-k7qm --json'],
  async run(context: FindPorts, options) {
    const story = await find(context, 'stories', options.id ?? 'latest');
    context.output.out(options.json ? toJson(shownStory(story)) : storyScreen(story, context.output));
  },
});

const questions = defineCommand({
  about: 'The questions they asked you, most common first, each with a story that answers it.',
  options: { json: option.json },
  examples: ['rejection-coach stories questions', 'rejection-coach stories questions --json'],
  async run(context: ReadPorts, options) {
    const asked = bank(await readFed(context, 'debriefs'), await readFed(context, 'stories'));
    if (options.json) context.output.out(toJson(asked.map(shownQuestion)));
    else if (asked.length > 0) context.output.out(bankScreen(asked, context.output));
    else context.output.err(`${wrap(storyText.noQuestions, context.output)}\n`);
  },
});

/** `story.why` is `answered`, `skill` or `words`, and `story.words` what it rests on. */
const shownQuestion = ({ question, also, times, where, noted, match }: AskedQuestion): object => ({
  question,
  times,
  also,
  where: where.map(({ debrief, role, company, day }) => ({ debrief, role, company, date: day })),
  noted,
  story:
    match === null
      ? null
      : { id: match.story.id, name: storyName(match.story), why: match.by, words: match.words },
});

export const command = {
  about: 'The story bank: what you did, and what changed because of it. On its own it lists your stories.',
  examples: ['rejection-coach stories', ...add.examples],
  subcommands: [
    { name: 'list', summary: 'list them, newest first', spec: list, isDefault: true },
    { name: 'add', summary: 'write one down', spec: add },
    { name: 'show', summary: 'one story in full', spec: show },
    { name: 'edit', summary: 'change one and keep the old one too', spec: edit },
    { name: 'questions', summary: 'what they asked, and the story for it', spec: questions },
  ],
} satisfies CommandGroup;
