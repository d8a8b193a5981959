/**
 * Which words of a record may be used for anything but showing the record itself. What paused is kept for the person
 * alone, unless they said that it wasn't meant. Every planner is given what comes out of here.
 */

import { withComments } from '../comments/comment.js';
import {
  type Answer,
  type Answers,
  type AnswerValue,
  type Debrief,
  OTHER_REASONS,
} from '../debrief/debrief.js';
import type { FeedbackEvent, ReplyEvent } from '../debrief/feedback-events.js';
import type { Interview } from '../interview/interview.js';
import type { RecordKind, Records } from '../journal/record-kinds.js';
import { isSame } from '../record/json-fields.js';
import { shortCode } from '../record/short-code.js';
import { STORY_PARTS, type Story } from '../stories/story.js';

export type IsDanger = (text: string) => boolean;

/** What an interviewer asked is no word of the person's own; choices and days are no words at all. */
const NOT_TYPED: readonly string[] = [
  'questions-asked',
  'strong-answers',
  'outcome',
  'stage',
  'heard-on',
  'ask-by',
  'direction',
];

/** Of the work or of an employer, hardly ever of oneself. */
const ABOUT_WORK: readonly string[] = [
  'went-well',
  'more-needed',
  'role-needs',
  'proof',
  'unheard',
  'gaps',
  'look-up',
  'feedback-said',
  'feedback-keep',
  'feedback-use',
  'feedback-test',
  'feedback-leave',
];

/** How texts are looked at, by whose words they are and what of. */
export interface DangerReaders {
  readonly own: IsDanger;
  readonly aboutWork: IsDanger;
  readonly reply: IsDanger;
}

export const sameReader = (reads: IsDanger): DangerReaders => ({
  own: reads,
  aboutWork: reads,
  reply: reads,
});

/** The texts of an answer to look at, each by itself: lines of a list say nothing of each other. */
export const ownTexts = (id: string, value: AnswerValue | null): readonly string[] =>
  value === null || typeof value === 'number' || NOT_TYPED.includes(id)
    ? []
    : [value]
        .flat()
        .filter((text) => text !== '' && !(id === 'other-reasons' && OTHER_REASONS.includes(text)));

/** Those of them that read as danger. */
export const pausingTexts = (
  id: string,
  value: AnswerValue | null,
  readers: DangerReaders,
): readonly string[] => ownTexts(id, value).filter(ABOUT_WORK.includes(id) ? readers.aboutWork : readers.own);

/** Without a mark the words decide, but for records whose answers were all looked at when they were written. */
const isApart = (id: string, { value, pause }: Answer, looked: boolean, readers: DangerReaders): boolean => {
  if (pause !== undefined) return pause !== 'not-meant';
  return !looked && pausingTexts(id, value, readers).length > 0;
};

export const isKeptApart = (
  debrief: Pick<Debrief, 'answers' | 'looked'>,
  id: string,
  readers: DangerReaders,
): boolean => {
  const answer = Object.hasOwn(debrief.answers, id) ? debrief.answers[id] : undefined;
  return answer !== undefined && isApart(id, answer, debrief.looked === true, readers);
};

/** An answer kept apart counts as skipped. The same object where there is none. */
export const feedingAnswers = (answers: Answers, looked: boolean, readers: DangerReaders): Answers => {
  // As keys: a list reads thousands.
  if (!Object.keys(answers).some((id) => isApart(id, answers[id] as Answer, looked, readers))) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isApart(id, answer, looked, readers) ? { value: null, at: answer.at } : answer,
    ]),
  );
};

/** Words that were looked at when they were written, and none of them is kept apart. */
interface Looked {
  /** A code of them, and of what was said of them: another one as soon as one of them is. */
  readonly looked?: string;
}

const wordsCode = (words: readonly unknown[]): string => shortCode(JSON.stringify(words));

const isLooked = ({ looked }: Looked, words: readonly unknown[]): boolean =>
  looked !== undefined && looked === wordsCode(words);

const withCode = <T extends Looked>({ looked: _, ...record }: T, isFed: boolean, words: readonly unknown[]) =>
  (isFed ? { ...record, looked: wordsCode(words) } : record) as T;

/** Whether nothing of it is kept apart, whatever its code says. */
const feeds = <T extends Looked>(feed: (record: T, reads: IsDanger) => T, record: T, reads: IsDanger) => {
  const unread = { ...record, looked: undefined };
  return isSame(feed(unread, reads), unread);
};

/** That a reply came stays known; its words don't. */
const feedingReply = (event: FeedbackEvent, reads: IsDanger): FeedbackEvent =>
  event.type === 'reply' && !event.notMeant && !isLooked(event, [event.text]) && reads(event.text)
    ? { ...event, text: '', ...(event.keep && { keep: [] }), use: [], test: [], leave: [] }
    : event;

export const feedingDebrief = (debrief: Debrief, readers: DangerReaders): Debrief => {
  const answers = feedingAnswers(debrief.answers, debrief.looked === true, readers);
  const feedback = debrief.feedback.map((event) => feedingReply(event, readers.reply));
  const { notes } = debrief;
  const hasNotes = notes !== undefined && !(debrief.looked !== true && readers.own(notes));
  const comments = (debrief.comments ?? []).filter(({ text }) => !readers.own(text));
  if (
    answers === debrief.answers &&
    hasNotes === (notes !== undefined) &&
    comments.length === (debrief.comments ?? []).length &&
    isSame(feedback, debrief.feedback)
  )
    return debrief;
  const { notes: _, ...rest } = debrief;
  return withComments({ ...rest, ...(hasNotes ? { notes } : {}), answers, feedback }, comments);
};

/** To read it again then takes no look at its words; the same of the other two. */
export const lookedAtReply = (reply: ReplyEvent, reads: IsDanger): ReplyEvent =>
  withCode(reply, !reads(reply.text), [reply.text]);

const storyWords = (story: Story): readonly unknown[] => [
  STORY_PARTS.map((part) => story[part]),
  story.title,
  story.skills,
  story.notMeant,
];

export const lookedAtStory = (story: Story, reads: IsDanger): Story =>
  withCode(story, feeds(feedingStory, story, reads), storyWords(story));

const feedingStory = (story: Story, reads: IsDanger): Story => {
  if (isLooked(story, storyWords(story))) return story;
  const { title, ...rest } = story;
  const isFed = (part: string, text: string): boolean =>
    (story.notMeant?.includes(part) ?? false) || !reads(text);
  const kept = (part: string, text: string): string => (isFed(part, text) ? text : '');
  return {
    ...rest,
    ...Object.fromEntries(STORY_PARTS.map((part) => [part, kept(part, story[part])])),
    ...(title !== undefined && isFed('title', title) ? { title } : {}),
    skills: story.skills.every((skill) => isFed('skills', skill)) ? story.skills : [],
  };
};

const FACTS = ['role', 'company', 'panel', 'place'] as const;

const interviewWords = (interview: Interview): readonly unknown[] => [
  FACTS.map((name) => interview[name]),
  interview.findings,
  interview.notMeant,
];

const feedingInterview = (interview: Interview, reads: IsDanger): Interview => {
  const { notMeant = [], findings } = interview;
  if (isLooked(interview, interviewWords(interview))) return interview;
  const facts = FACTS.filter((name) => {
    const text = interview[name];
    return text !== undefined && !notMeant.includes(name) && reads(text);
  });
  return {
    ...interview,
    ...Object.fromEntries(facts.map((name) => [name, ''])),
    ...(findings && {
      findings: findings.map((note) =>
        !notMeant.includes(note.task) && reads(note.text) ? { ...note, text: '' } : note,
      ),
    }),
  };
};

export const lookedAtInterview = (interview: Interview, reads: IsDanger): Interview =>
  withCode(interview, feeds(feedingInterview, interview, reads), interviewWords(interview));

/** A record as everything but its own display may use it. */
export const feeding = <K extends RecordKind>(
  kind: K,
  record: Records[K],
  readers: DangerReaders,
): Records[K] => {
  if (kind === 'debriefs') return feedingDebrief(record as Debrief, readers) as Records[K];
  if (kind === 'stories') return feedingStory(record as Story, readers.own) as Records[K];
  return kind === 'interviews' ? (feedingInterview(record as Interview, readers.own) as Records[K]) : record;
};
