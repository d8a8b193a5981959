/** Whether an answer needs a pause, and what may be used of a record. */

import { replyReading } from '../../content/en/feedback/reading.js';
import { dangerPhrases } from '../../content/en/safety/danger.js';
import type {
  Answer,
  Answers,
  AnswerValue,
  Debrief,
  PauseMark,
  QuestionId,
} from '../../domain/debrief/debrief.js';
import type { ReplyEvent } from '../../domain/debrief/feedback-events.js';
import { withAnswer, withPause } from '../../domain/debrief/versions.js';
import { isLetter } from '../../domain/feedback/own-lines.js';
import type { Interview } from '../../domain/interview/interview.js';
import type { RecordKind, Records } from '../../domain/journal/record-kinds.js';
import { hasRow, readsAsDanger, sentencesOf, warmUp } from '../../domain/safety/danger.js';
import {
  type DangerReaders,
  feeding,
  feedingAnswers,
  isKeptApart,
  lookedAtInterview,
  lookedAtReply,
  lookedAtStory,
  pausingTexts,
} from '../../domain/safety/feeding.js';
import type { Story } from '../../domain/stories/story.js';
import { memoized } from '../../domain/text/memoized.js';

/** Kept in memory only: an answer is looked at again by each question that builds on it, and a long one costs time. */
export const pauseFor: (text: string) => boolean = memoized((text) => readsAsDanger(text, dangerPhrases));

/** An employer's letter is no word of the person's own: the rows look at it, not the weights, which are made from those. */
export const pauseForReply: typeof pauseFor = memoized((text) =>
  isLetter(text, replyReading)
    ? sentencesOf(text, dangerPhrases).some((sentence) => hasRow(sentence, dangerPhrases))
    : pauseFor(text),
);

/**
 * Nobody writes of themselves there, and long lines of work say much by chance: three in ten more than is needed halves
 * the pauses that nobody needed, and finds 84 of 100 dangerous lines where 94 are found elsewhere (bench/danger/README.md).
 */
const SURER = 0.3;
const pauseForWork = memoized((text) => readsAsDanger(text, dangerPhrases, SURER));

const readers: DangerReaders = { own: pauseFor, aboutWork: pauseForWork, reply: pauseForReply };

/** The texts of an answer that read as danger. */
export const pausing = (id: string, value: AnswerValue | null): readonly string[] =>
  pausingTexts(id, value, readers);

/** What makes the patterns ready, a piece at a time. */
export const dangerSteps = () => warmUp(dangerPhrases);

/** A record without what is kept apart: what everything but its own display reads. */
export const fed = <K extends RecordKind>(kind: K, record: Records[K]): Records[K] =>
  feeding(kind, record, readers);

/** Records as they are written. */
export const withLook = (interview: Interview): Interview => lookedAtInterview(interview, pauseFor);
export const withStoryLook = (story: Story): Story => lookedAtStory(story, pauseFor);
export const withReplyLook = (reply: ReplyEvent): ReplyEvent => lookedAtReply(reply, pauseForReply);

export const fedAnswers = (answers: Answers): Answers => feedingAnswers(answers, false, readers);

export const keptApart = (debrief: Debrief, id: string): boolean => isKeptApart(debrief, id, readers);

/** An answer as it was typed; one that reads as danger is marked with it, before anything is asked about it. */
export const withTyped = (
  debrief: Debrief,
  id: QuestionId,
  value: AnswerValue | null,
  now: string,
): Debrief => {
  const after = withAnswer(debrief, id, value, now);
  if (after === debrief || pausing(id, value).length === 0) return after;
  return withPause(after, id, markFor(debrief.answers[id], id, value), now);
};

/** A list that only gains harmless lines keeps what was said of it. */
const markFor = (before: Answer | undefined, id: string, value: AnswerValue | null): PauseMark => {
  if (before?.pause === undefined || !Array.isArray(value)) return 'not-asked';
  const known = [before.value ?? []].flat();
  const fresh = value.filter((entry) => !known.includes(entry));
  return pausing(id, fresh).length > 0 ? 'not-asked' : before.pause;
};
