/** An offer of feedback in an employer's letter: until when, and whom to write to. */

import { oneLine } from '../debrief/answers.js';
import type { FeedbackOffer } from '../debrief/feedback-events.js';
import { mailIn } from '../text/contacts.js';
import { sentencesOf } from '../text/sentences.js';
import { addDays, isDay, nextWorkingDay, twoDigits, weekdayOf } from '../time/days.js';
import { readWritten, tidied } from '../time/written.js';
import { ownLines, type ReplyParts, signatureOf } from './own-lines.js';

export interface OfferReading extends ReplyParts {
  /** A clause that offers feedback, and one that has the same words and offers none. */
  readonly offer: RegExp;
  readonly noOffer: RegExp;
  /** That they give none. */
  readonly refuses: RegExp;
  /** Where a sentence may turn: "we can't write to everyone, but …". */
  readonly turn: RegExp;
  /** Before the last day for something: "by", "no later than". */
  readonly until: RegExp;
  /** "within five working days": the number, and its unit. */
  readonly within: RegExp;
  readonly numbers: readonly string[];
  /** The first group is what the employer calls this application. */
  readonly reference: RegExp;
}

/** Looking for the patterns takes long, and few letters have the word. */
const MAY_OFFER = /feed-?back/i;

export const isOffer = (sentence: string, { offer, noOffer, turn }: OfferReading): boolean =>
  MAY_OFFER.test(sentence) &&
  sentence.split(turn).some((clause) => offer.test(clause) && !noOffer.test(clause));

/** Whether a letter says that they give none. */
export const refusesFeedback = (text: string, reading: OfferReading): boolean =>
  MAY_OFFER.test(text) &&
  ownLines(text, reading)
    .flatMap(sentencesOf)
    .some((sentence) => reading.refuses.test(sentence) && !isOffer(sentence, reading));

/** @param day of the letter, `YYYY-MM-DD`: the last day is not before it. */
export const offerIn = (text: string, day: string, reading: OfferReading): FeedbackOffer | null => {
  if (!MAY_OFFER.test(text)) return null;
  const sentences = ownLines(text, reading).flatMap(sentencesOf);
  const at = sentences.findIndex((sentence) => isOffer(sentence, reading));
  if (at === -1) return null;
  const offering = sentences.slice(at, at + 2);
  return {
    by: offering.map((sentence) => lastDay(sentence, day, reading)).find((found) => found !== null) ?? null,
    from: signedBy(text, reading),
    address: mailIn([...offering, ...signatureOf(text, reading)].join('\n')),
    reference: reading.reference.exec(oneLine(text))?.[1] ?? '',
  };
};

/** "Joanne Priestley, HR Manager" is signed by Joanne Priestley. */
const SIGNED =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?=$|\s*[,(|–—-])|^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?(?= )/u;

/** Who signed a letter, or `''`. */
export const signedBy = (text: string, parts: ReplyParts): string =>
  SIGNED.exec(signatureOf(text, parts)[0] ?? '')?.[0] ?? '';

const lastDay = (sentence: string, day: string, { until, within, numbers }: OfferReading): string | null => {
  const [, count = '', unit = ''] = within.exec(sentence) ?? [];
  const number = /^\d+$/.test(count) ? Number(count) : numbers.indexOf(count.toLowerCase());
  if (number > 0) return later(day, number, unit);
  const from = sentence.search(until);
  if (from === -1) return null;
  const { date, weekday } = readWritten(tidied(sentence.slice(from)));
  if (date === null) {
    if (weekday === null) return null;
    const ahead = (weekday.number - weekdayOf(day) + 7) % 7;
    return addDays(day, ahead === 0 ? 7 : ahead);
  }
  const { says, year } = date;
  // Of two numbers the first is the day, unless it can't be.
  const [dayOfMonth, month] =
    'month' in says
      ? [says.day, says.month]
      : says.second > 12
        ? [says.second, says.first]
        : [says.first, says.second];
  const found = [year ?? Number(day.slice(0, 4)), ...(year === null ? [Number(day.slice(0, 4)) + 1] : [])]
    .map((candidate) => `${candidate}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`)
    .find((candidate) => isDay(candidate) && candidate >= day);
  return found ?? null;
};

const later = (day: string, count: number, unit: string): string => {
  if (/week/i.test(unit)) return addDays(day, 7 * count);
  if (!/working/i.test(unit)) return addDays(day, count);
  return Array.from({ length: Math.min(count, 60) }).reduce<string>((from) => nextWorkingDay(from), day);
};
