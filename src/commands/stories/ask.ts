import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { pauseText } from '../../content/en/safety/pause.js';
import { STORY_STEPS, type StoryStep, storyText } from '../../content/en/stories/story.js';
import { type Debrief, listOf, newestFirst } from '../../domain/debrief/debrief.js';
import { isSame } from '../../domain/record/json-fields.js';
import { STORY_PARTS, type Story } from '../../domain/stories/story.js';
import { type Seed, storySeeds } from '../../domain/stories/unwritten.js';
import { stopped } from '../../errors.js';
import { fed } from '../../guide/safety/danger.js';
import { goesOnAfterStop } from '../../guide/safety/pause.js';
import { tellStory } from '../../guide/story.js';
import { needTerminal, type Ports } from '../shared/command.js';
import { type ConversationContext, conversationPorts, stoppedAtPause } from '../shared/conversation.js';
import { readAll, readFed } from '../shared/find-record.js';
import { bank, freshStory, reportStory } from './parts.js';

const OFFERED = 8;
const PICKABLE = 6;

export type StoryPorts = ConversationContext & Ports<'ids'>;

/**
 * @param given what is known of it already; `null`: the person chooses where to begin, where anything is there.
 * @param seed what it comes from.
 */
export const tellNew = async (
  context: StoryPorts,
  given: Story | null,
  seed: Seed | null,
  asOf: string | undefined,
): Promise<void> => {
  needTerminal(
    context,
    'Give it all at once: rejection-coach stories add --situation TEXT --task TEXT --action TEXT --result TEXT\nOr start from an example you wrote: rejection-coach stories add --from DEBRIEF:N',
  );
  await helpFirst(context, asOf);
  const begun = given ? { story: given, seed } : await begin(context, asOf);
  const story = await tell(context, begun.story, false, asOf, begun.seed, STORY_STEPS);
  reportStory(context, 'Added', story, false);
};

const PARTS = [...STORY_PARTS, 'skills', 'answered'] as const;

const apartIn = (story: Story): ((part: keyof Story) => boolean) => {
  const shown = fed('stories', story);
  return (part) => !isSame(story[part], shown[part]);
};

const isApart = (story: Story): boolean => [...PARTS, 'title' as const].some(apartIn(story));

/** Somebody who stopped at the pause in the story before comes back with another one. */
const helpFirst = async (context: StoryPorts, asOf: string | undefined): Promise<void> => {
  const stories = await readAll(context, 'stories');
  const before = stories.toSorted((a, b) => a.changed.localeCompare(b.changed)).at(-1);
  if (before && isApart(before) && !(await goesOnAfterStop(await conversationPorts(context, asOf))))
    throw stoppedAtPause();
};

const begin = async (context: StoryPorts, asOf: string | undefined) => {
  const { seed = null, question } = await choose(context, asOf);
  const story = await freshStory(context, asOf, seed);
  return { story: question === undefined ? story : { ...story, answered: [question] }, seed };
};

const choose = async (context: ConversationContext, asOf: string | undefined) => {
  const [debriefs, stories] = [await readFed(context, 'debriefs'), await readFed(context, 'stories')];
  const seeds = storySeeds(script, debriefs, stories).slice(0, OFFERED);
  const asked = bank(debriefs, stories)
    .filter(({ match }) => match === null)
    .slice(0, OFFERED);
  if (seeds.length + asked.length === 0) return {};
  const { prompter } = await conversationPorts(context, asOf);
  const chosen = await prompter.choose({
    text: storyText.whichSeed,
    enter: 'open',
    choices: [
      ...seeds.map((seed, at) => ({ value: `seed ${at}`, label: storyText.seedLabel(seed) })),
      ...asked.map(({ question }, at) => ({ value: `asked ${at}`, label: storyText.askedLabel(question) })),
      { value: 'another', label: storyText.another },
    ],
  });
  if (chosen === null) throw stopped('Nothing was added.');
  const [kind, at] = chosen.split(' ');
  const [seed, question] = [seeds[Number(at)], asked[Number(at)]];
  if (kind === 'seed' && seed) return { seed };
  return kind === 'asked' && question ? { question: question.question } : {};
};

const tell = async (
  context: ConversationContext,
  story: Story,
  kept: boolean,
  asOf: string | undefined,
  seed: Seed | null,
  steps: readonly StoryStep[],
): Promise<Story> => {
  const [debriefs, stories] = [await readFed(context, 'debriefs'), await readFed(context, 'stories')];
  const ports = await conversationPorts(context, asOf);
  const told = await tellStory(
    {
      prompter: ports.prompter,
      journal: context.journal,
      now: () => context.clock.now(),
      helplines: ports.helplines,
      skills: needsBeside(story, debriefs),
      questions: bank(debriefs, stories)
        .map(({ question }) => question)
        .slice(0, PICKABLE),
      seed: seed === null ? null : { label: storyText.needed(seed.need), lines: [seed.entry] },
    },
    story,
    kept,
    steps,
  );
  if (told.atPause) throw stoppedAtPause();
  if (told.type === 'finished' && told.kept) return told.story;
  if (kept && told.story === story) throw stopped(conversationText.nothingChanged);
  throw stopped(told.kept ? storyText.goOn(story.id) : 'Nothing was written, so nothing was kept.');
};

/** What roles needed and the story does not name yet: those of the debrief that it comes from first. */
const needsBeside = (story: Story, debriefs: readonly Debrief[]): readonly string[] => {
  const from = story.from.map(({ debrief }) => debrief);
  const nearest = debriefs
    .toSorted(newestFirst)
    .sort((a, b) => Number(from.includes(b.id)) - Number(from.includes(a.id)));
  const needs = new Set(nearest.flatMap((debrief) => listOf(debrief, 'role-needs')));
  return [...needs].filter((need) => !story.skills.includes(need)).slice(0, PICKABLE);
};

export const editStory = async (
  context: ConversationContext,
  story: Story,
  asOf: string | undefined,
): Promise<void> => {
  needTerminal(context, `Give it all at once: rejection-coach stories edit ${story.id} --result TEXT`);
  const ports = await conversationPorts(context, asOf);
  const keptApart = apartIn(story);
  if (isApart(story) && !(await goesOnAfterStop(ports))) throw stoppedAtPause();
  const labelOf = (part: Exclude<StoryStep, 'more'>): string =>
    keptApart(part) ? pauseText.inList : [story[part] ?? ''].flat().join(', ') || storyText.emptyPart;
  const chosen = await ports.prompter.choose<StoryStep | 'all'>({
    text: storyText.whichPart,
    enter: 'open',
    choices: [
      { value: 'all', label: storyText.allOfIt },
      ...PARTS.map((part) => ({
        value: part,
        label: `${storyText.labels[part]}: ${labelOf(part)}`,
      })),
      {
        value: 'title',
        label: `${storyText.progress('title').split(' · ')[1]}: ${labelOf('title')}`,
      },
    ],
  });
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  const after = await tell(context, story, true, asOf, null, stepsFor(chosen));
  reportStory(context, 'Changed', after, false);
};

/** What people leave out is asked for once more where they have just told that part. */
const stepsFor = (chosen: StoryStep | 'all'): readonly StoryStep[] =>
  chosen === 'all' ? STORY_STEPS : chosen === 'action' || chosen === 'result' ? [chosen, 'more'] : [chosen];
