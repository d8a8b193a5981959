/** What somebody would do differently next time, as something to do. */

import { capitalised } from '../../../domain/text/printable.js';
import { sentencesTyped } from '../../../domain/text/sentences.js';
import { beginsWithVerb, verbOf } from '../text/verbs.js';

/** "Slow down, I talk too fast" is "slow down": why, they know. */
const withoutStory = (sentence: string): string => {
  const rest = sentence.replace(
    /\s*(?:[,;(!]|\s[-–—])\s*(?:(?:but |and |because |as )?(?:i|they|he|she|it)(?:['’]\w+)? \p{L}).*$/iu,
    '',
  );
  return rest === sentence || !/\S\s+\S/.test(rest)
    ? sentence
    : `${rest}${/[.?]$/.exec(sentence)?.[0] ?? ''}`;
};

/** How it was, and not what to do: "Told them about it", "I froze", "They were kind". */
const TOLD =
  /^(?:(?:and|but|then|so|cos|because|well) )*(?:(?:i|they|he|she|it|we|you|who|why)(?:['’]\w+)?|\w+ed|told|said|went|got|had|was|were|did|gave|made|took|froze|forgot) /i;
const NEXT_TIME = /^(?:and )?next time\b,?\s*(?=\S)/i;
const AND = /^(?:and|also|but) (?=\S)/i;
/** Two lines. */
const TWO_LINES = 160;

/** What to do next time, in whole sentences: those that only tell how it was are left out where one says what to do. */
export const toDoText = (entry: string): string => {
  const all = sentencesTyped(entry).flatMap((sentence) => sentence.split(/(?<=[.!?])\s+(?=next time\b)/i));
  const begins = all.findIndex((sentence) => NEXT_TIME.test(sentence) || beginsWithVerb(sentence));
  const isToldFirst = TOLD.test(all[0] ?? '') && begins > 0;
  const kept = all
    .slice(isToldFirst ? begins : 0)
    .filter((sentence, at) => at === 0 || !TOLD.test(sentence))
    .map((sentence) => withoutStory(inFuture(sentence.replace(NEXT_TIME, ''))));
  const [first = '', ...others] = kept;
  return others.reduce(
    (text, next) => (text.length + next.length < TWO_LINES ? `${text} ${next}` : text),
    first.replace(AND, ''),
  );
};

/** "Should not have told them" is "Don't tell them", where its verb is known. */
const inFuture = (sentence: string): string => {
  const regret = /^(?:i )?should(n['’]?t| not)?(?: have|['’]ve| of) (\w+)/i.exec(sentence);
  const verb = regret === null ? null : verbOf(regret[2] ?? '');
  if (regret === null || verb === null) return sentence;
  return capitalised(`${regret[1] ? "don't " : ''}${verb}${sentence.slice(regret[0].length)}`);
};
