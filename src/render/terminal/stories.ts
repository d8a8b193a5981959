/** Stories and the question bank on a screen. */

import { storyWords as said, thinWords } from '../../content/en/stories/story.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Asked } from '../../domain/stories/question-bank.js';
import { STORY_PARTS, type Story, storyName, thinParts } from '../../domain/stories/story.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { entry } from './debriefs.js';
import { type Look, type Paint, paint, wrap } from './look.js';

/** Letters of a story that has no title, in a list. */
const NAME_AT_MOST = 90;

/** One line to know it by. */
export const storyLine = (story: Story): string => {
  const name = printableLine(storyName(story)) || said.unnamed;
  return name.length <= NAME_AT_MOST ? name : `${name.slice(0, NAME_AT_MOST).replace(/\s+\S*$/u, '')}…`;
};

/** Two lines a story, in the order given. */
export const storyList = (stories: readonly Story[], look: Look): string => {
  const style = paint(look);
  return stories
    .map((one) => {
      const thin = thinParts(one, thinWords);
      const parts = [
        printableLine(one.skills.join(', ')),
        thin.length > 0 ? said.thin(thin).replace(/\.$/, '') : '',
      ].filter((part) => part !== '');
      return `${entry(one.id, storyLine(one), parts, look, style)}\n`;
    })
    .join('');
};

/** One story in full. @param isPresent `false` for an earlier version: what it lacks is nothing to add now. */
export const storyScreen = (story: Story, look: Look, isPresent = true): string => {
  const style = paint(look);
  const thin = isPresent ? thinParts(story, thinWords) : [];
  const block = (label: string, lines: readonly string[]): string =>
    [style.strong(`${label}:`), ...lines.map((line) => wrap(printable(line), look, '  '))].join('\n');
  const list = (label: string, entries: readonly string[]): readonly string[] =>
    entries.length === 0 ? [] : [block(label, entries)];
  return `${[
    [
      style.heading(wrap(storyLine(story), look)),
      style.quiet(wrap([story.id, longDay(story.added.slice(0, 10))].join(look.plain ? ', ' : ' · '), look)),
    ].join('\n'),
    ...STORY_PARTS.map((part) =>
      block(said.labels[part], story[part] === '' ? [said.emptyPart] : story[part].split('\n')),
    ),
    ...list(said.labels.skills, story.skills),
    ...list(said.labels.answered, story.answered),
    ...list(said.labels.from, [...new Set(story.from.map((one) => one.debrief))]),
    ...(thin.length > 0
      ? [
          [said.thin(thin), said.finish(story.id, thin)]
            .map((line) => style.quiet(wrap(line, look)))
            .join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`;
};

/** The question bank: each question, how often it came up and where, and the story for it. */
export const bankScreen = (asked: readonly Asked[], look: Look): string => {
  const style = paint(look);
  const blocks = asked.map((one) => askedLines(one, look, style));
  const hint = asked.some((one) => one.match === null) ? [style.quiet(wrap(said.addFor, look))] : [];
  return `${[...blocks, ...hint].join('\n\n')}\n`;
};

const askedLines = (one: Asked, look: Look, style: Paint): string => {
  const indent = look.plain ? '' : '  ';
  const where = `${said.times(one.times)}: ${one.where.map(said.where).join('; ')}.`;
  const story =
    one.match === null
      ? [said.noStory]
      : [`${said.storyFor(storyLine(one.match.story))} (${one.match.story.id})`, said.because(one.match)];
  const noted =
    one.noted === null ? [] : [said.noted(one.noted, one.noted.toLowerCase() === one.question.toLowerCase())];
  return [
    style.strong(wrap(printableLine(one.question), look)),
    style.quiet(wrap(printableLine(where), look, indent)),
    ...(one.also.length > 0 ? [style.quiet(wrap(printableLine(said.also(one.also)), look, indent))] : []),
    ...[...noted, ...story].map((line) => wrap(printableLine(line), look, indent)),
  ].join('\n');
};
