/** Which debriefs lead to anything: no draft beside a finished one, and one letter of an employer once. */

import { type Answers, type Debrief, listOf, oldestBegunFirst, textOf } from '../debrief/debrief.js';
import { type Script, unasked } from '../debrief/script.js';
import { companyKey } from '../text/company.js';
import { isSameReply, type ReplyReading } from './reading.js';

/** What planners of more than one debrief work with. A draft alone counts, so that its page is not empty. */
export const countedDebriefs = (
  script: Script,
  debriefs: readonly Debrief[],
  reading: ReplyReading,
): readonly Debrief[] => {
  const whole = debriefs.some(({ finished }) => finished !== null)
    ? debriefs.filter((debrief) => isWhole(script, debrief))
    : debriefs;
  return lettersOnce(whole, reading);
};

/** One that was finished and is gone on with in the full mode has every answer of the quick one. */
const isWhole = (script: Script, { finished, answers }: Debrief): boolean =>
  finished !== null || unasked(script, answers, 'quick').length === 0;

const SORTED = ['feedback-keep', 'feedback-use', 'feedback-test', 'feedback-leave'] as const;
export const isSorted = (debrief: Debrief): boolean => SORTED.some((id) => listOf(debrief, id).length > 0);

const OF_LETTER: readonly string[] = ['feedback-said', ...SORTED, 'ask-whom', 'ask-by'];

/** The same debriefs; a letter that was kept in two of one employer is left in one of them. */
export const lettersOnce = (debriefs: readonly Debrief[], reading: ReplyReading): readonly Debrief[] => {
  const kept = new Map<string, Debrief[]>();
  const repeated = new Set<Debrief>();
  for (const debrief of debriefs.toSorted(firstUsed)) {
    const letter = textOf(debrief, 'feedback-said');
    const company = letter === '' ? '' : companyKey(textOf(debrief, 'company'));
    if (company === '') continue;
    const others = kept.get(company) ?? [];
    if (others.some((other) => isSameReply(textOf(other, 'feedback-said'), letter, reading)))
      repeated.add(debrief);
    else kept.set(company, [...others, debrief]);
  }
  return repeated.size === 0
    ? debriefs
    : debriefs.map((debrief) => (repeated.has(debrief) ? withoutLetter(debrief) : debrief));
};

/** Where something was made of it already, else where it came first. */
const firstUsed = (a: Debrief, b: Debrief): number =>
  Number(isUsed(b)) - Number(isUsed(a)) || oldestBegunFirst(a, b);

const isUsed = (debrief: Debrief): boolean => debrief.feedback.length > 0 || isSorted(debrief);

const withoutLetter = (debrief: Debrief): Debrief => {
  const answers: Answers = Object.fromEntries(
    Object.entries(debrief.answers).filter(([id]) => !OF_LETTER.includes(id)),
  );
  return { ...debrief, answers };
};
