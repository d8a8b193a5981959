/** Stories and the question bank on a screen. */

import { storyText, thinWords } from '../../content/en/stories/story.js';
import { longDay } from '../../content/en/text/dates.js';
import { ownNote } from '../../domain/stories/own-note.js';
import type { AskedQuestion } from '../../domain/stories/question-bank.js';
import { STORY_PARTS, type Story, storyName, thinParts } from '../../domain/stories/story.js';
import { printableLine } from '../../domain/text/printable.js';
import { joinBlocks, joinLines, present } from '../present.js';
import { recordList } from './debriefs.js';
import { INDENT, indentOf, type Look, labelled, paint, quietly, recordHead, wrap } from './theme.js';

const NAME_AT_MOST = 90;

export const storyLine = (story: Story): string => {
  const name = printableLine(storyName(story)) || storyText.unnamed;
  return name.length <= NAME_AT_MOST ? name : `${name.slice(0, NAME_AT_MOST).replace(/\s+\S*$/u, '')}…`;
};

export const storyList = (stories: readonly Story[], look: Look): string => {
  const facts = (story: Story): readonly string[] => {
    const thin = thinParts(story, thinWords);
    return present(
      printableLine(story.skills.join(', ')),
      thin.length > 0 && storyText.thin(thin).replace(/\.$/, ''),
    );
  };
  return recordList(stories, storyLine, facts, look);
};

/** One story in full. @param isPresent `false` for an earlier version: nothing is suggested for it. */
export const storyScreen = (story: Story, look: Look, isPresent = true): string => {
  const { labels, emptyPart } = storyText;
  const thin = isPresent ? thinParts(story, thinWords) : [];
  const block = (label: string, lines: readonly string[]): string =>
    labelled(`${label}:`, lines, look, INDENT);
  return joinBlocks(
    recordHead(storyLine(story), [longDay(story.added.slice(0, 10)), story.id], look),
    ...STORY_PARTS.map((part) => block(labels[part], (story[part] || emptyPart).split('\n'))),
    block(labels.skills, story.skills),
    block(labels.answered, story.answered),
    block(labels.from, [...new Set(story.from.map((origin) => origin.debrief))]),
    thin.length > 0 &&
      joinLines(quietly(storyText.thin(thin), look), quietly(storyText.finish(story.id, thin), look)),
  );
};

export const bankScreen = (asked: readonly AskedQuestion[], look: Look): string =>
  joinBlocks(
    ...asked.map((question) => askedLines(question, look)),
    asked.some(({ match }) => match === null) && quietly(storyText.addFor, look),
  );

const askedLines = ({ question, also, times, where, match, noted }: AskedQuestion, look: Look): string => {
  const indent = indentOf(look);
  const places = `${storyText.times(times)}: ${where.map(storyText.where).join('; ')}.`;
  const story =
    match === null
      ? [storyText.noStory]
      : [`${storyText.storyFor(storyLine(match.story))} (${match.story.id})`, storyText.because(match)];
  const note = noted !== null && storyText.noted(ownNote(noted, question));
  return joinLines(
    paint(look).strong(wrap(printableLine(question), look)),
    quietly(printableLine(places), look, indent),
    also.length > 0 && quietly(printableLine(storyText.also(also)), look, indent),
    ...present(note, ...story).map((line) => wrap(printableLine(line), look, indent)),
  );
};
