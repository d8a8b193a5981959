/** What an advert asks for on the day itself, in its own words: things to bring, a talk to prepare, a test. */

import { BULLET, unmarked, wholeLines } from '../posting/lines.js';
import { sentencesOf } from '../text/sentences.js';
import { type Interview, kindOf } from './interview.js';

interface DayRow {
  /** What its `what` group finds is shown, up to the end of the sentence or of its bracket. */
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly frame: (what: string) => string;
  /** What it is to do before the interview, or to bring. */
  readonly when: 'this-week' | 'day-before';
  /** Asks by itself, wherever it stands. */
  readonly anywhere?: true;
}

export interface DayWords {
  /** A short line above what is said of the interview; above what to bring to it. */
  readonly heading: RegExp;
  readonly toBring: RegExp;
  readonly otherHeading: RegExp;
  /** A sentence that speaks of the interview itself: what follows it in its paragraph does so too. */
  readonly ofDay: RegExp;
  /** Of the parts of an interview, those that are talks: the others are something to be ready for. */
  readonly isTalk: RegExp;
  /** Behind what is asked: "will be held on 3 May". */
  readonly beyond: RegExp;
  /** "An example for each": of what stands before. */
  readonly pointsBack: RegExp;
  /** Of a round: that it is a call, on video or by telephone. */
  readonly call: Readonly<Record<'video' | 'phone', RegExp>>;
  /** Of a round: that it is done before anybody comes. */
  readonly atHome: RegExp;
  readonly rows: readonly DayRow[];
  readonly frames: Readonly<Record<'bring' | 'ready', DayRow['frame']>>;
}

export interface OnTheDay {
  readonly text: string;
  readonly when: DayRow['when'];
}

const ROUND = /^\s*(?:(?:stage|round|step)\s+\d+|\(?\d{1,2}[.)])\s*:?\s*/i;
/** "(b) a vehicle walk-around" */
const PART = /^\s*\(?[a-h][.)]\s+/;
/** Words of a heading at most, in a list and elsewhere. */
const [FEW, SEVERAL] = [4, 7];
const LONGEST = 200;
const MOST = 4;

export const askedOnTheDay = (interview: Interview, words: DayWords): readonly OnTheDay[] => {
  const found = new Map<string, OnTheDay>();
  let isOfDay = false;
  let isToBring = false;
  const add = (what: string, frame: DayRow['frame'], when: DayRow['when']): void => {
    const text = frame(what.replace(/[.;,:\s]+$/, ''));
    found.set(text.toLowerCase(), { text, when });
  };
  for (const raw of wholeLines(interview.posting ?? '')) {
    const line = unmarked(raw.replace(BULLET, ''));
    const isEntry = BULLET.test(raw) || PART.test(line);
    const title = line.replace(ROUND, '');
    const isNumbered = title !== line;
    const isShort = isShortLine(title, isEntry || isNumbered ? FEW : SEVERAL);
    // A short line that stands for itself begins another part, whatever it says.
    const isHeading =
      isShort && (words.heading.test(title) || words.otherHeading.test(title) || !(isEntry || isNumbered));
    if (isHeading) isToBring = words.toBring.test(title);
    if (isHeading) isOfDay = isToBring || words.heading.test(title);
    // "1. A call" is no sentence "1." before another.
    const isListed = /^\(?\d/.test(line) && isNumbered;
    const isPart = isOfDay && PART.test(line);
    let ofDay = isOfDay;
    for (const [at, sentence] of isHeading
      ? []
      : sentencesOf(isListed ? title : isPart ? line.replace(PART, '') : line).entries()) {
      if (isOtherRound(isListed ? line : sentence, interview, words)) continue;
      ofDay ||= !isEntry && words.ofDay.test(sentence);
      if (isPart && at === 0 && !words.isTalk.test(sentence)) {
        add(sentence, words.frames.ready, 'this-week');
        continue;
      }
      let rest = sentence;
      for (const row of words.rows) {
        if (!(ofDay || row.anywhere) || row.unless?.test(rest) || !row.says.test(rest)) continue;
        const part = partOf(rest, row);
        rest = rest.replace(part, '');
        const isBack = words.pointsBack.test(part) && line.length <= LONGEST;
        add(isBack ? line : part.replace(words.beyond, ''), row.frame, row.when);
      }
      if (isToBring && rest === sentence) add(sentence, words.frames.bring, 'day-before');
      isToBring = false;
    }
  }
  return [...found.values()].slice(0, MOST);
};

const isShortLine = (text: string, words: number): boolean =>
  text !== '' && text.split(' ').length <= words && !/[.,;!?)]$|: \S/.test(text);

/** A bracket that was open before ends it. */
const partOf = (sentence: string, { says }: DayRow): string => {
  const match = says.exec(sentence);
  const from = match === null ? 0 : match.index + match[0].length - (match.groups?.what ?? '').length;
  let open = 0;
  let to = from;
  while (to < sentence.length && open >= 0) {
    if (sentence[to] === '(') open++;
    if (sentence[to] === ')') open--;
    if (open >= 0) to++;
  }
  return sentence.slice(from, to);
};

/** Of several rounds only what fits this one: a call has no exercise on their site. */
const isOtherRound = (sentence: string, interview: Interview, { call, atHome }: DayWords): boolean => {
  const kind = kindOf(interview);
  if (!ROUND.test(sentence) || kind === 'assessment-day') return false;
  return kind === 'video' || kind === 'phone'
    ? !call[kind].test(sentence)
    : call.video.test(sentence) || call.phone.test(sentence) || atHome.test(sentence);
};
