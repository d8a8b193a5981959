import { boundedLines } from '../text/clauses.js';
import type { Order } from '../text/country.js';
import { isDay, twoDigits } from '../time/days.js';
import { onClock } from '../time/on-clock.js';
import { readWritten, tidied } from '../time/written.js';
import { unmarked } from './lines.js';
import { frontMatter, withoutSource } from './page-source.js';

export interface PostingFacts {
  readonly role?: string;
  readonly company?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`: the last day to apply, on the person's own clock. */
  readonly closes?: string;
}

export interface FactWords {
  readonly facts: readonly { readonly fact: keyof PostingFacts; readonly says: RegExp }[];
  /** The first group is the role in a sentence: "We are looking for a Staff Nurse". */
  readonly roleIn: RegExp;
  /** First lines that are no role. */
  readonly noRole: RegExp;
  /** What follows the role in a title: " - Remote". */
  readonly besideRole: RegExp;
  /** Sentences in which the first group is the employer: "join our team at Harrow Bakery". */
  readonly companyIn: readonly RegExp[];
  /** Fields of front matter, in lower case. */
  readonly fields: Readonly<Record<keyof PostingFacts, readonly string[]>>;
}

/** How days are read. */
export interface DayReading {
  /** The person's own clock. */
  readonly zone: string;
  /** How 3/12 is meant where it is known. */
  readonly order?: Order | null;
}

/** Characters. */
const LONGEST_VALUE = 80;
const ROLE_WORDS = 8;
/** Lines before the role that are none: "Job description", the site's name. */
const BEFORE_ROLE = 2;

const LABELLED = /^([^:|]{2,60}?)\s*(?::\s*|\s\|\s)(.*)$/;

/** Only what is plainly said; nothing is guessed. */
export const factsOf = (posting: string, words: FactWords, reading: DayReading): PostingFacts => {
  const lines = boundedLines(withoutSource(posting))
    .map((line) =>
      unmarked(line)
        .replace(/^[^\p{L}\p{N}©(“"]+/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const found: { -readonly [K in keyof PostingFacts]: string } = frontFacts(posting, words, reading);
  for (const [at, line] of lines.entries())
    for (const { fact, says } of words.facts) {
      if (found[fact] !== undefined || !says.test(line)) continue;
      const value = valueAt(lines, at, says);
      if (value === '' || value.length > LONGEST_VALUE || /:\/\/|www\./.test(value)) continue;
      const taken = fact === 'closes' ? dayIn(value, reading) : value;
      if (taken !== null) found[fact] = taken;
    }
  const role = found.role ?? roleOf(lines, words);
  const company = found.company ?? companyOf(lines, words);
  return {
    ...found,
    ...(role === undefined ? {} : { role }),
    ...(company === undefined ? {} : { company }),
  };
};

const frontFacts = (posting: string, { fields, noRole }: FactWords, reading: DayReading): PostingFacts => {
  const front = frontMatter(posting);
  const facts: { -readonly [K in keyof PostingFacts]: string } = {};
  for (const fact of Object.keys(fields) as (keyof PostingFacts)[]) {
    const value = fields[fact].map((name) => front.get(name)).find((said) => said !== undefined) ?? '';
    const taken = fact === 'closes' ? dayIn(value, reading) : value;
    if (taken && taken.length <= LONGEST_VALUE && !(fact === 'role' && noRole.test(taken)))
      facts[fact] = taken;
  }
  return facts;
};

const companyOf = (lines: readonly string[], { companyIn }: FactWords): string | undefined =>
  companyIn
    .flatMap((says) => lines.map((line) => says.exec(line)?.[1]))
    .find((name) => name !== undefined && name.length <= LONGEST_VALUE)
    ?.replace(/[\s.,]+$/, '');

/** "Location: Leeds", "Location" and the next line, or a date in the same sentence. */
const valueAt = (lines: readonly string[], at: number, says: RegExp): string => {
  const line = lines[at] ?? '';
  const [, label, value] = LABELLED.exec(line) ?? [];
  if (label !== undefined && value !== undefined && label.split(' ').length <= 6)
    // "Job" labels a role, "Job type" does not.
    return !/^\W*$/.test(label.replace(says, '')) ? '' : value === '' ? (lines[at + 1] ?? '') : value;
  const rest = line.replace(says, '').trim();
  return rest === '' ? (lines[at + 1] ?? '') : /\d/.test(rest) ? rest : '';
};

const roleOf = (
  lines: readonly string[],
  { roleIn, noRole, besideRole, facts }: FactWords,
): string | undefined => {
  const titles = lines.slice(0, BEFORE_ROLE).map((line) =>
    line
      .slice(0, 2 * LONGEST_VALUE)
      .replace(/\s*\([^()]*\)/g, '')
      .replace(besideRole, '')
      .replace(/[\s,:|–—-]+$/, '')
      .trim(),
  );
  const isName = (title: string): boolean =>
    title !== '' &&
    title.split(' ').filter((word) => word !== '&').length <= ROLE_WORDS &&
    /^(?:\p{Lu}|\d(?:st|nd|rd|th) \p{Lu})/u.test(title) &&
    !/[.:!?]/.test(title) &&
    !noRole.test(title) &&
    !facts.some(({ says }) => says.test(title));
  const [first = '', second = ''] = titles;
  if (isName(first)) return first;
  if (noRole.test(first) && first.split(' ').length <= 5 && isName(second)) return second;
  return lines.map((line) => roleIn.exec(line)?.[1]).find((role) => role !== undefined);
};

/** The first day in a text, as `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where an hour is given; `null` if there is none, or it could be two. */
export const dayIn = (text: string, reading: DayReading): string | null => {
  const { date, time, weekday } = readWritten(tidied(text));
  if (date === null || date.year === null || date.short) return null;
  const { year, says, form } = date;
  const days = [
    ...('month' in says ? [[says.month, says.day] as const] : []),
    ...('first' in says && reading.order !== 'month-first' ? [[says.second, says.first] as const] : []),
    ...('first' in says && reading.order !== 'day-first' && form !== '.'
      ? [[says.first, says.second] as const]
      : []),
  ]
    .map(([month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`)
    .filter(isDay);
  const [day, another] = [...new Set(days)].filter(
    (day) => weekday === null || new Date(`${day}T00:00:00Z`).getUTCDay() === weekday.number,
  );
  if (day === undefined || another !== undefined) return null;
  if (time === null || !time.sure || time.hour > 23 || time.minute > 59) return day;
  const when = onClock(day, `${twoDigits(time.hour)}:${twoDigits(time.minute)}`, time, reading.zone);
  return when.ok ? `${when.day}T${when.time}` : null;
};
