/** Stories and the question bank on a screen. */

import { storyText, thinWords } from '../../content/en/stories/story.js';
import { longDay } from '../../content/en/text/dates.js';
import type { AskedQuestion } from '../../domain/stories/question-bank.js';
import { STORY_PARTS, type Story, storyName, thinParts } from '../../domain/stories/story.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { joinBlocks, joinLines, present } from '../present.js';
import { entry } from './debriefs.js';
import { INDENT, indentOf, inOneLine, type Look, type Paint, paint, titled, wrap } from './theme.js';

const NAME_AT_MOST = 90;

/** The name of a story, on one line. */
export const storyLine = (story: Story): string => {
  const name = printableLine(storyName(story)) || storyText.unnamed;
  return name.length <= NAME_AT_MOST ? name : `${name.slice(0, NAME_AT_MOST).replace(/\s+\S*$/u, '')}…`;
};

export const storyList = (stories: readonly Story[], look: Look): string => {
  const style = paint(look);
  return stories
    .map((story) => {
      const thin = thinParts(story, thinWords);
      const parts = present(
        printableLine(story.skills.join(', ')),
        thin.length > 0 && storyText.thin(thin).replace(/\.$/, ''),
      );
      return `${entry(story.id, storyLine(story), parts, look, style)}\n`;
    })
    .join('');
};

/** One story in full. @param isPresent `false` for an earlier version: nothing is suggested for it. */
export const storyScreen = (story: Story, look: Look, isPresent = true): string => {
  const style = paint(look);
  const thin = isPresent ? thinParts(story, thinWords) : [];
  const block = (label: string, lines: readonly string[]): string =>
    titled(
      `${label}:`,
      lines.map((line) => wrap(printable(line), look, INDENT)),
      style,
    );
  return joinBlocks(
    [
      style.heading(wrap(storyLine(story), look)),
      style.quiet(wrap(inOneLine([longDay(story.added.slice(0, 10)), story.id], look), look)),
    ].join('\n'),
    ...STORY_PARTS.map((part) =>
      block(storyText.labels[part], story[part] === '' ? [storyText.emptyPart] : story[part].split('\n')),
    ),
    block(storyText.labels.skills, story.skills),
    block(storyText.labels.answered, story.answered),
    block(storyText.labels.from, [...new Set(story.from.map((origin) => origin.debrief))]),
    thin.length > 0 &&
      [storyText.thin(thin), storyText.finish(story.id, thin)]
        .map((line) => style.quiet(wrap(line, look)))
        .join('\n'),
  );
};

/** The question bank: each question, how often it came up and where, and the story for it. */
export const bankScreen = (asked: readonly AskedQuestion[], look: Look): string => {
  const style = paint(look);
  return joinBlocks(
    ...asked.map((question) => askedLines(question, look, style)),
    asked.some((question) => question.match === null) && style.quiet(wrap(storyText.addFor, look)),
  );
};

const askedLines = (asked: AskedQuestion, look: Look, style: Paint): string => {
  const indent = indentOf(look);
  const where = `${storyText.times(asked.times)}: ${asked.where.map(storyText.where).join('; ')}.`;
  const story =
    asked.match === null
      ? [storyText.noStory]
      : [
          `${storyText.storyFor(storyLine(asked.match.story))} (${asked.match.story.id})`,
          storyText.because(asked.match),
        ];
  const noted =
    asked.noted !== null &&
    storyText.noted(asked.noted, asked.noted.toLowerCase() === asked.question.toLowerCase());
  return joinLines(
    style.strong(wrap(printableLine(asked.question), look)),
    style.quiet(wrap(printableLine(where), look, indent)),
    asked.also.length > 0 && style.quiet(wrap(printableLine(storyText.also(asked.also)), look, indent)),
    ...present(noted, ...story).map((line) => wrap(printableLine(line), look, indent)),
  );
};
