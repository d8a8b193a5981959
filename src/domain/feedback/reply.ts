/** A reply to a request for feedback: its lines, how they are sorted, and what the person had thought before. */

import { type Debrief, listOf, type QuestionId, textOf } from '../debrief/debrief.js';
import { linesIn, type ReplyEvent, SORTS, type Sort } from '../debrief/feedback-events.js';
import type { ReadGap } from '../debrief/question.js';
import { outcomeOf } from '../debrief/script.js';
import { normalized } from '../text/normalize.js';
import { sameTheme, sharedStems, stemsOf } from '../text/similar.js';
import { isSorted } from './counted.js';
import { isLetter } from './own-lines.js';
import { type ReplyReading, replyLines, saysFeedback } from './reading.js';

export const sortOf = (reply: ReplyEvent, line: string): Sort | null =>
  SORTS.find((sort) => linesIn(reply, sort).includes(line)) ?? null;

/** The reply with a line moved; `null`: to no group. */
export const sorted = (reply: ReplyEvent, line: string, to: Sort | null): ReplyEvent => {
  const others = (sort: Sort): readonly string[] => linesIn(reply, sort).filter((other) => other !== line);
  const put = (sort: Sort): readonly string[] => (sort === to ? [...others(sort), line] : others(sort));
  return { ...reply, keep: put('keep'), use: put('use'), test: put('test'), leave: put('leave') };
};

/** A letter to many, by its words or by who sent it. */
export const isFormReply = ({ text, from = '' }: ReplyEvent, reading: ReplyReading): boolean =>
  reading.noReply.test(from) || !saysFeedback(text, reading);

/** Those about this person that neither the reply nor the debrief has sorted; a form letter has none. */
export const unsorted = (
  debrief: Debrief,
  reply: ReplyEvent,
  reading: ReplyReading,
  stopWords: ReadonlySet<string>,
): readonly string[] => {
  if (isFormReply(reply, reading)) return [];
  const sorts = SORTS.flatMap((sort) => listOf(debrief, `feedback-${sort}`));
  const isKnown = isSorted(debrief) ? saidIn(debrief, sorts, reading, stopWords) : () => false;
  // What is no letter the person wrote down themselves: all of it is about them.
  const isMeant = isLetter(reply.text, reading)
    ? isAboutPerson
    : (line: string) => !reading.courtesy.test(line);
  // "We felt there is more." stays with what there was.
  return replyLines(reply.text, reading).filter((line, at, all) => {
    const next = all[at + 1] ?? '';
    const leads = reading.leansBack.test(next) && isMeant(next, reading);
    return sortOf(reply, line) === null && (isMeant(line, reading) || leads) && !isKnown(line);
  });
};

/** What a letter says that is neither sorted nor in what the person typed of it; a form letter says nothing. */
export const newIn = (
  debrief: Debrief,
  reply: ReplyEvent,
  reading: ReplyReading,
  stopWords: ReadonlySet<string>,
): readonly string[] => {
  if (isFormReply(reply, reading)) return [];
  const isKnown = saidIn(debrief, [], reading, stopWords);
  const isNew = (line: string): boolean => sortOf(reply, line) === null && !isKnown(line);
  return replyLines(reply.text, reading).filter(
    (line, at, all) =>
      // A line stays with the one that it leads to.
      (isNew(line) || (reading.leansBack.test(all[at + 1] ?? '') && isNew(all[at + 1] ?? ''))) &&
      !pointsBack(line, reading) &&
      !reading.courtesy.test(line) &&
      !reading.asksThem.test(line),
  );
};

/** Whether most words of a line stand in a sentence that was typed in the debrief, or it is of the theme of one that was sorted. */
const saidIn = (
  debrief: Debrief,
  sorts: readonly string[],
  reading: ReplyReading,
  stopWords: ReadonlySet<string>,
): ((line: string) => boolean) => {
  const said = textOf(debrief, 'feedback-said');
  const whole = normalized(said);
  const typed = (said === '' ? [] : replyLines(said, reading)).map((line) => stemsOf(line, stopWords));
  const entries = sorts.map((entry) => stemsOf(entry, stopWords));
  return (line) => {
    const own = stemsOf(line, stopWords);
    return (
      whole.includes(normalized(line)) ||
      typed.some((sentence) => sharedStems(sentence, own) * 2 >= own.size) ||
      entries.some((entry) => sharedStems(entry, own) > 1 && sameTheme(entry, own))
    );
  };
};

/** Said to them, or a judgement; not what they are asked to do, nor kind words. */
const isAboutPerson = (line: string, reading: ReplyReading): boolean =>
  !reading.asksThem.test(line) &&
  !reading.courtesy.test(line) &&
  (reading.toThem.test(line.replace(reading.filler, '')) || isJudgement(line, reading));

const isJudgement = (line: string, reading: ReplyReading): boolean =>
  [reading.reason, reading.aboutThem, reading.praise, reading.asksForBetter].some((form) =>
    [line, ...line.split(/[,;:] /)].some((clause) => form.test(clause)),
  ) && !pointsBack(line, reading);

const pointsBack = (line: string, reading: ReplyReading): boolean =>
  reading.pointsBack.test(line) && line.split(' ').length <= POINTING_WORDS;

/** "That's what it came down to." */
const POINTING_WORDS = 6;

const isPraise = (line: string, { praise, criticism }: ReplyReading): boolean =>
  praise.test(line) && !criticism.test(line);

/** Where a line surely belongs: praise, or what the person worries about too; the rest is theirs to say. */
export const guessOf = (line: string, isWorry: boolean, reading: ReplyReading): Sort | null => {
  if (reading.aboutOthers.test(line)) return null;
  return isPraise(line, reading) ? 'keep' : isWorry && !reading.praise.test(line) ? 'use' : null;
};

/** The lines of feedback that was typed in the debrief and not sorted; "food great, section messy" is two. */
export const unsortedIn = (
  debrief: Debrief,
  reading: ReplyReading,
): { readonly liked: readonly string[]; readonly other: readonly string[] } => {
  const typed = textOf(debrief, 'feedback-said');
  if (typed === '' || isSorted(debrief) || !saysFeedback(typed, reading)) return { liked: [], other: [] };
  const lines = replyLines(typed, reading).flatMap((line) => {
    const parts = line.split(/[,;]\s+|\s+(?:but|although|though)\s+/i);
    return !isPraise(line, reading) && parts.some((part) => isPraise(part, reading)) ? parts : [line];
  });
  const { aboutOthers, asksForBetter } = reading;
  const isAside = (line: string): boolean => /^\([^()]*\)\.?$/.test(line);
  return {
    liked: lines.filter((line) => isPraise(line, reading) && !aboutOthers.test(line)),
    other: lines.filter((line) => !isPraise(line, reading) && asksForBetter.test(line) && !isAside(line)),
  };
};

/** Whether they gave feedback already, at the time or in a reply; a form letter is none. */
export const wasTold = (debrief: Debrief, reading: ReplyReading): boolean => {
  const said = textOf(debrief, 'feedback-said');
  return (
    (said !== '' && saysFeedback(said, reading)) ||
    debrief.feedback.some(
      (event) =>
        event.type === 'reply' &&
        !isFormReply(event, reading) &&
        replyLines(event.text, reading).some((line) => isJudgement(line, reading)),
    )
  );
};

/** What they liked, in the debrief and in later replies. @param debrief with the answers that apply. */
export const praiseIn = (debrief: Debrief, reading: ReplyReading): readonly string[] => {
  const later = debrief.feedback.flatMap((event) => (event.type === 'reply' ? linesIn(event, 'keep') : []));
  const all = [...listOf(debrief, 'feedback-keep'), ...unsortedIn(debrief, reading).liked, ...later].filter(
    (line) => line !== '',
  );
  return [...new Map(all.toReversed().map((line) => [normalized(line), line])).values()].reverse();
};

export interface Thought {
  readonly question: QuestionId;
  readonly text: string;
}

export interface Pair {
  readonly said: string;
  readonly thoughts: readonly Thought[];
}

export interface Comparison {
  readonly both: readonly Pair[];
  /** What they liked, though the person had worried about it. */
  readonly liked: readonly Pair[];
  /** Only lines that the person wants to do something about. */
  readonly onlyThey: readonly string[];
  readonly onlyYou: readonly Thought[];
  /** Every line is sorted, and none to do with any of the person's thoughts: in other words either. */
  readonly noneFeared: boolean;
}

export const thoughtsOf = (debrief: Debrief, readGap: ReadGap): readonly Thought[] => {
  const each = (question: QuestionId, texts: readonly string[]): readonly Thought[] =>
    texts.map((text) => ({ question, text }));
  const change = textOf(debrief, 'could-change');
  return [
    // After an offer it says what to keep.
    ...each('could-change', change === '' || outcomeOf(debrief.answers) === 'offer' ? [] : [change]),
    ...each('more-needed', listOf(debrief, 'more-needed')),
    ...each(
      'gaps',
      listOf(debrief, 'gaps').map((gap) => readGap(gap).what),
    ),
    ...each('guessed', listOf(debrief, 'guessed')),
  ];
};

export const alike = (
  line: string,
  thoughts: readonly Thought[],
  stopWords: ReadonlySet<string>,
): readonly Thought[] => {
  const stems = stemsOf(line, stopWords);
  return thoughts.filter(({ text }) => {
    const own = stemsOf(text, stopWords);
    // "You both said it" has to be plain: just half is not.
    return sameTheme(stems, own) && sharedStems(stems, own) * 2 > Math.min(stems.size, own.size);
  });
};

export const compareReply = (
  debrief: Debrief,
  reply: ReplyEvent,
  reading: ReplyReading,
  readGap: ReadGap,
  stopWords: ReadonlySet<string>,
): Comparison => {
  const thoughts = thoughtsOf(debrief, readGap);
  const pair = (said: string): Pair => ({ said, thoughts: alike(said, thoughts, stopWords) });
  const shared = ({ thoughts }: Pair): boolean => thoughts.length > 0;
  const left = unsorted(debrief, reply, reading, stopWords);
  const toDo = [...reply.use, ...reply.test].map(pair);
  const both = [
    ...toDo,
    ...reply.leave.map(pair),
    ...left.filter((line) => !isPraise(line, reading)).map(pair),
  ];
  const liked = linesIn(reply, 'keep').map(pair).filter(shared);
  const named = new Set([...both, ...liked].flatMap((found) => found.thoughts));
  // In the same words or not: a claim that two have nothing to do with each other has to hold.
  const isNear = ({ said }: Pair): boolean =>
    thoughts.some(({ text }) => {
      const stems = stemsOf(text, stopWords);
      const isSameArea = reading.areas.some((area) => area.test(said) && area.test(text));
      return isSameArea || [...stemsOf(said, stopWords)].some((stem) => stems.has(stem));
    });
  return {
    both: both.filter(shared),
    liked,
    onlyThey: toDo.filter((found) => !shared(found)).map(({ said }) => said),
    onlyYou: thoughts.filter((thought) => !named.has(thought)),
    noneFeared:
      thoughts.length > 0 &&
      left.length === 0 &&
      SORTS.some((sort) => linesIn(reply, sort).length > 0) &&
      !both.some(isNear),
  };
};
