/** What was written down after one interview, and is of use before another. */

import { companyKey, namesThe } from '../text/company.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import { weekdayOf } from '../time/days.js';
import { WEEKDAY, weekdayNumber } from '../time/names.js';
import type { Interview } from './interview.js';

export interface CarryWords {
  readonly stopWords: ReadonlySet<string>;
  /** Those, and what people say of any job. */
  readonly plainWords: ReadonlySet<string>;
  /** Whether two roles are the same kind of work. */
  readonly alike: (role: string, other: string) => boolean;
  /** In an advert that says when they answer. */
  readonly tellsWhen: RegExp;
  /** Of use in any interview, whatever the job: nerves, long answers, "why us". */
  readonly aboutInterviewing: (entry: string) => boolean;
}

interface Place {
  readonly role: string;
  readonly company: string;
}

/** From a job like this one, from this employer, of use in any interview, or named in the advert. */
export const ofUseFor = (
  interview: Pick<Interview, 'role' | 'company' | 'posting'> | null,
  { alike, aboutInterviewing, plainWords }: CarryWords,
): ((entry: string, places: readonly Place[]) => boolean) => {
  if (interview === null) return () => true;
  const { posting = '' } = interview;
  let asked: readonly ReadonlySet<string>[] | undefined;
  // Most entries need no look at the advert.
  const askedFor = (): readonly ReadonlySet<string>[] =>
    (asked ??= posting.split(/\n|[.;]\s/).map((line) => stemsOf(line, plainWords)));
  const isAsked = (entry: string): boolean => {
    const own = stemsOf(entry, plainWords);
    // "HACCP" alone says enough.
    const letters = entry.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? [];
    return (
      letters.some((word) => posting.includes(word)) ||
      (own.size > 1 && askedFor().some((line) => own.size <= line.size && sameTheme(own, line)))
    );
  };
  const isLike = ({ role, company }: Place): boolean =>
    alike(role, interview.role) || (company !== '' && companyKey(company) === companyKey(interview.company));
  // "The practice" is a practice manager's.
  const isForAny = (entry: string, places: readonly Place[]): boolean =>
    aboutInterviewing(entry) && !places.some(({ role }) => namesThe(entry, role));
  return (entry, places) => places.some(isLike) || isForAny(entry, places) || isAsked(entry);
};

const LEADS = /\b(?:lead(?:er)?|head|supervisor|foreman|director|chief)\b/i;

/** Nobody asks one of a team what they would do as its lead. */
export const isOfLead = (places: readonly Pick<Place, 'role'>[], interview: Pick<Interview, 'role'> | null) =>
  interview !== null && !LEADS.test(interview.role) && places.every(({ role }) => LEADS.test(role));

/** Whether the advert has a word of it; without an advert nobody knows. */
export const namedFor = (
  interview: Pick<Interview, 'posting'> | null,
  { plainWords }: Pick<CarryWords, 'plainWords'>,
): ((entry: string) => boolean) => {
  const { posting } = interview ?? {};
  if (posting === undefined) return () => true;
  const named = stemsOf(posting, plainWords);
  return (entry) => [...stemsOf(entry, plainWords)].some((stem) => stem.length > 2 && named.has(stem));
};

interface Beside {
  readonly obstacle: string;
  readonly helper: string;
}

const HEARS = /\b(?:hear|listen\w*|practi[sc]e|mock|rehears\w*|(?:ask|test) me|answers?|questions?)\b/i;
const DAYS = new RegExp(`\\b${WEEKDAY}s?\\b`, 'gi');
const SCHEDULE = new RegExp(`${DAYS.source}|\\d[:.]\\d\\d|\\bappointments?\\b`, 'i');

/** What may get in the way on another day, and who helps with another job, is nothing to this interview. */
export const besidePlan = (
  { obstacle, helper }: Beside,
  interview: Pick<Interview, 'role' | 'posting' | 'when'> | null,
  { plainWords }: Pick<CarryWords, 'plainWords'>,
): Beside => {
  if (interview === null) return { obstacle, helper };
  const { posting, when } = interview;
  const days = [...obstacle.matchAll(DAYS)].map(([day]) => weekdayNumber(day));
  const isThen = days.length === 0 || (when !== null && days.includes(weekdayOf(when.slice(0, 10))));
  const named = stemsOf(posting ?? '', plainWords);
  const shared = [...stemsOf(helper, plainWords)].filter((stem) => named.has(stem)).length;
  return {
    obstacle: isThen ? obstacle : '',
    helper: posting === undefined || shared > 1 || HEARS.test(helper) ? helper : '',
  };
};

/** Whose appointments are when is nobody's to read on a page that is carried about. */
export const isSchedule = (obstacle: string): boolean => SCHEDULE.test(obstacle);

/** Two that fit anywhere, without what the advert tells. */
export const usualToAsk = (
  questions: readonly string[],
  interview: Pick<Interview, 'posting'> | null,
  { tellsWhen }: Pick<CarryWords, 'tellsWhen'>,
): readonly string[] =>
  questions
    .filter((question) => !(/\bhear\b/.test(question) && tellsWhen.test(interview?.posting ?? '')))
    .slice(0, 2);
