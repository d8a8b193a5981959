import { script } from '../../content/en/index.js';
import { questionStopWords, storyText, thinWords } from '../../content/en/stories/story.js';
import { oneLine, severalLines } from '../../domain/debrief/answers.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { type AskedQuestion, questionBank } from '../../domain/stories/question-bank.js';
import { STORY_PARTS, type Story, type StoryPart, thinParts } from '../../domain/stories/story.js';
import type { Seed } from '../../domain/stories/unwritten.js';
import { toJson } from '../../render/json.js';
import { storyLine } from '../../render/terminal/stories.js';
import { wrap } from '../../render/terminal/theme.js';
import { todayOf } from '../shared/as-of.js';
import { type Given, option, type Ports } from '../shared/command.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { newId } from '../shared/find-record.js';
import type { SettingsPorts } from '../shared/preferences.js';

/** Absent keys mean that the option was not given. */
type GivenParts = Partial<
  Record<StoryPart | 'title', string> & { skills: readonly string[]; answered: readonly string[] }
>;

export const partOptions = {
  title: option.value('<text>', 'a short name for it'),
  situation: option.value('<text>', 'where you were, and what was going on'),
  task: option.value('<text>', 'your job in it'),
  action: option.value('<text>', 'what you did'),
  result: option.value('<text>', 'what changed because of it'),
  skill: option.values('<text>', 'a skill it shows; you can give several'),
  answersQuestion: option.values('<text>', 'a question it answers; you can give several'),
  json: option.json,
};
const filled = (lines: readonly string[]): readonly string[] =>
  lines.map(oneLine).filter((line) => line !== '');

export const givenParts = (typed: Given<Record<never, never>, typeof partOptions>): GivenParts => {
  const parts: GivenParts = {};
  if (typed.title !== undefined) parts.title = oneLine(typed.title);
  for (const part of STORY_PARTS) {
    const text = typed[part];
    if (text !== undefined) parts[part] = severalLines(text);
  }
  if (typed.skill.length > 0) parts.skills = filled(typed.skill);
  if (typed.answersQuestion.length > 0) parts.answered = filled(typed.answersQuestion);
  return parts;
};
export const nothingGiven = (parts: GivenParts): boolean => Object.keys(parts).length === 0;

export const withParts = (story: Story, parts: GivenParts): Story => {
  const { title = story.title ?? '', ...rest } = parts;
  const { title: _, ...untitled } = { ...story, ...rest };
  return title === '' ? untitled : { ...untitled, title };
};

export const bank = (debriefs: readonly Debrief[], stories: readonly Story[]): readonly AskedQuestion[] =>
  questionBank({ debriefs, stories, script, stopWords: questionStopWords });

/** Not on disk yet. @param seed a line of proof, which becomes the action. */
export const freshStory = async (
  context: Ports<'clock' | 'ids' | 'journal' | 'output' | 'settings'>,
  asOf: string | undefined,
  seed: Seed | null,
): Promise<Story> => {
  const at = context.clock.now().toISOString();
  return {
    id: await newId(context, 'stories', await todayOf(context, asOf)),
    added: at,
    changed: at,
    situation: '',
    task: '',
    action: seed?.entry ?? '',
    result: '',
    skills: seed && seed.need !== '' ? [seed.need] : [],
    answered: [],
    from: seed ? [{ debrief: seed.debrief, question: seed.question, entry: seed.entry }] : [],
  };
};

export const reportStory = (context: Ports<'output'>, what: string, story: Story, json: boolean): void => {
  const { output } = context;
  const thin = thinParts(story, thinWords);
  if (json) output.out(toJson({ ...story, thin }));
  else output.out(`${wrap(storyText.saved(what, storyLine(story), story.id), output)}\n`);
  if (thin.length > 0)
    output.err(`${wrap(`${storyText.thin(thin)}\n${storyText.finish(story.id, thin)}`, output)}\n`);
};

/** The questions that it answers are others' words. */
export const warnOfStory = (context: SettingsPorts, { answered: _, ...own }: GivenParts): void =>
  warnWhereDanger(context, Object.values(own).flat());
