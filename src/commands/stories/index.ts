/** `stories`: the story bank, and the questions that interviewers asked. */

import { script } from '../../content/en/index.js';
import { storyText, thinWords } from '../../content/en/stories/story.js';
import type { AskedQuestion } from '../../domain/stories/question-bank.js';
import { newestStoryFirst, type Story, storyName, thinParts } from '../../domain/stories/story.js';
import { storySeeds } from '../../domain/stories/unwritten.js';
import type { CommandGroup } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { bankScreen, storyList, storyScreen } from '../../render/terminal/stories.js';
import { wrap } from '../../render/terminal/theme.js';
import { asJson, defineCommand, offering, optional } from '../shared/command.js';
import { type FindPorts, find, type ReadPorts, readFed } from '../shared/find-record.js';
import { add } from './add.js';
import { edit } from './edit.js';
import { bank } from './parts.js';

/** `thin`: the parts that say too little. */
const shownStory = (story: Story): object => ({ ...story, thin: thinParts(story, thinWords) });

const list = defineCommand({
  about: 'Your stories, newest first.',
  options: { json: asJson },
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
  about: 'One story in full. With no ID, the latest.',
  args: { id: offering(optional, 'stories') },
  options: { json: asJson },
  examples: ['rejection-coach stories show latest', 'rejection-coach stories show 2026-11-24-k7qm --json'],
  async run(context: FindPorts, options) {
    const story = await find(context, 'stories', options.id ?? 'latest');
    context.output.out(options.json ? toJson(shownStory(story)) : storyScreen(story, context.output));
  },
});

const questions = defineCommand({
  about: 'The questions they asked you, most common first, each with a story that answers it.',
  options: { json: asJson },
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
