/** Reading a letter from an employer: which of its lines say something, and whether it says anything at all. */

import { normalized } from '../text/normalize.js';
import { capitalised } from '../text/printable.js';
import { sentencesTyped } from '../text/sentences.js';
import { isOffer, type OfferReading } from './offer.js';
import { hasText, ownLines, rawLines } from './own-lines.js';

export interface ReplyReading extends OfferReading {
  /** A sentence that employers send to everyone. */
  readonly form: RegExp;
  /** The same, whatever its words say of "your skills". */
  readonly always: RegExp;
  /** What makes it a sentence about this person after all. */
  readonly reason: RegExp;
  /** A sentence that only stands in letters to many. */
  readonly bulk: RegExp;
  /** Somebody else who was chosen, and what follows in which that person had more to show. */
  readonly chosenInstead: RegExp;
  readonly whatTheyHad: RegExp;
  /** "Unfortunately, on this occasion" at the beginning. */
  readonly refusing: RegExp;
  /** Before the reason of a refusal. */
  readonly refusedBecause: RegExp;
  /** Words with which somebody is judged. */
  readonly aboutThem: RegExp;
  /** Words for who reads the letter, and phrases with them that say nothing of who that is: "as you know". */
  readonly toThem: RegExp;
  readonly filler: RegExp;
  /** "Could you send …" */
  readonly asksThem: RegExp;
  /** Of the one who writes, or kind words: nothing about how it went. */
  readonly courtesy: RegExp;
  /** The beginning of what says little without the sentence before it: "That's why." */
  readonly pointsBack: RegExp;
  /** In what means little without the sentence before it: "and that was the best". */
  readonly leansBack: RegExp;
  /** Words of praise; none where there are words of criticism too. */
  readonly praise: RegExp;
  readonly criticism: RegExp;
  /** What is said of the others who applied. */
  readonly aboutOthers: RegExp;
  /** A line that plainly says what was missing, or what to do better. */
  readonly asksForBetter: RegExp;
  /** The beginning of half a sentence that can stand alone behind "but". */
  readonly clause: RegExp;
  /** What people talk about in many different words. */
  readonly areas: readonly RegExp[];
  /** An answer that says there was none: "nothing", "dunno". */
  readonly nothing: RegExp;
}

const LETTER_LENGTH = 200;
const LETTER_LINES = 3;

/** The sentences to sort, without what is sent to everyone; if nothing is left, every line with text. */
export const replyLines = (text: string, reading: ReplyReading): readonly string[] => {
  const own = sentences(ownLines(text, reading));
  const told = own.filter(
    (sentence, at) =>
      !isForm(sentence, reading) &&
      !onlyOffers(sentence, reading) &&
      !isHeading(sentence, own[at + 1] ?? '', reading),
  );
  const all = rawLines(text, reading).filter((line) => line !== '');
  return [
    ...new Set(
      [
        told.flatMap((sentence) => praiseApart(askedIn(sentence, reading), reading)),
        own,
        sentences(all),
      ].find((lines) => lines.length > 0),
    ),
  ];
};

/** "They liked my answers but wanted more examples" is something to keep and something to work on. */
const praiseApart = (sentence: string, reading: ReplyReading): readonly string[] => {
  const turn = reading.turn.exec(sentence);
  if (turn === null) return [sentence];
  const before = sentence.slice(0, turn.index).trim();
  const after = sentence.slice(turn.index + turn[0].length).trim();
  const isPraise = reading.praise.test(before) && !reading.criticism.test(before);
  return isPraise && reading.clause.test(after) && !reading.praise.test(after) ? [before, after] : [sentence];
};

const sentences = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(sentencesTyped).filter(hasText);

/** "What held you back." before what did, "Time." before a whole sentence. */
const isHeading = (
  sentence: string,
  next: string,
  { heading, praise, asksForBetter }: ReplyReading,
): boolean =>
  heading.test(sentence) ||
  (/^\p{L}+[.:]$/u.test(sentence) &&
    /\S \S+ \S/.test(next) &&
    !praise.test(sentence) &&
    !asksForBetter.test(sentence));

const isForm = (sentence: string, { always, form, reason }: ReplyReading): boolean =>
  always.test(sentence) || (form.test(sentence) && !reason.test(sentence));

/** Of a refusal only what is asked for in it: "more experience of managing performance". */
const askedIn = (
  sentence: string,
  { form, reason, chosenInstead, whatTheyHad, refusing, refusedBecause }: ReplyReading,
): string => {
  const instead = chosenInstead.exec(sentence);
  const behind = instead === null ? '' : sentence.slice(instead.index + instead[0].length);
  const had = whatTheyHad.exec(behind);
  if (had !== null) return behind.slice(had.index + had[0].length).replace(/[.!]+$/, '');
  if (!form.test(sentence)) return sentence;
  const because = sentence.search(refusedBecause);
  const rest =
    because === -1 ? sentence.replace(refusing, '') : sentence.slice(because).replace(refusedBecause, '');
  return rest !== sentence && !form.test(rest) && (because !== -1 || reason.test(rest))
    ? capitalised(rest)
    : sentence;
};

/** An offer behind something about this person is kept with it. */
const onlyOffers = (sentence: string, reading: ReplyReading): boolean =>
  isOffer(sentence, reading) && !reading.aboutThem.test(sentence.slice(0, sentence.search(reading.offer)));

/** The head of a mail as far as its sender. */
const SENDER = /^(?:[*\w-]+ ?:.*\n){0,8}?\**from\**\s?:(.*)/i;

/** Whether it says anything about this person. What is left of a letter to many has to judge somebody. */
export const saysFeedback = (text: string, reading: ReplyReading): boolean => {
  const sender = SENDER.exec(text.trim())?.[1] ?? '';
  if (reading.nothing.test(text.trim()) || reading.noReply.test(sender)) return false;
  const all = sentences(ownLines(text, reading)).filter(
    (sentence) => !reading.always.test(sentence) && !onlyOffers(sentence, reading),
  );
  const { form, reason, aboutThem, bulk } = reading;
  if (all.some((sentence) => reason.test(sentence) || (aboutThem.test(sentence) && !form.test(sentence))))
    return true;
  return all.some((sentence) => !form.test(sentence)) && !all.some((sentence) => bulk.test(sentence));
};

/** Whether two texts say the same beside their greetings, signatures and quoted letters. */
export const isSameReply = (first: string, second: string, reading: ReplyReading): boolean => {
  const wordsOf = (text: string): string => normalized(replyLines(text, reading).join(' '));
  return wordsOf(first) === wordsOf(second);
};

/** Where in the entries of a list a letter begins, or, for one text, 0; -1 where there is none. */
export const letterIn = (
  answer: string | readonly string[],
  reading: ReplyReading,
  { byLength }: { readonly byLength: boolean },
): number => {
  const isList = typeof answer !== 'string';
  const lines = isList ? answer : answer.split('\n').filter(hasText);
  const isLong = (line: string): boolean => line.length > LETTER_LENGTH;
  const opens = lines.findIndex(
    (line) =>
      reading.greetingBefore.test(line) ||
      (lines.length > 1 && reading.greeting.test(line) && /[,:!]$/.test(line)),
  );
  const closes = lines.findIndex(
    (line, at) => (at > 0 && reading.farewell.test(line)) || reading.farewellBehind.test(line),
  );
  const size = lines.some(isLong) || lines.length >= LETTER_LINES;
  const signed = opens >= 0 || closes >= 0;
  if (signed && (size || byLength)) return isList ? Math.max(opens, 0) : 0;
  const form = lines.findIndex((line) => isLong(line) && reading.form.test(line));
  // In a list people write long lines of their own; a letter speaks to them.
  const long = byLength
    ? lines.findIndex((line) => isLong(line) && (!isList || reading.toThem.test(line)))
    : form;
  if (long >= 0) return isList ? long : 0;
  return byLength && !isList && size ? 0 : -1;
};
