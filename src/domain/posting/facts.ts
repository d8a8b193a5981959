import { boundedLines } from '../text/clauses.js';
import { isDay, twoDigits } from '../time/days.js';
import { unmarked } from './lines.js';
import { frontMatter, withoutSource } from './page-source.js';

export interface PostingFacts {
  readonly role?: string;
  readonly company?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`: the last day to apply. */
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
  /** In lower case, January first. */
  readonly months: readonly string[];
}

/** Characters. */
const LONGEST_VALUE = 80;
const ROLE_WORDS = 8;
/** Lines before the role that are none: "Job description", the site's name. */
const BEFORE_ROLE = 2;

const LABELLED = /^([^:|]{2,60}?)\s*(?::\s*|\s\|\s)(.*)$/;

/** Only what is plainly said; nothing is guessed. */
export const factsOf = (posting: string, words: FactWords): PostingFacts => {
  const lines = boundedLines(withoutSource(posting))
    .map((line) =>
      unmarked(line)
        .replace(/^[^\p{L}\p{N}©(“"]+/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const found: { -readonly [K in keyof PostingFacts]: string } = frontFacts(posting, words);
  for (const [at, line] of lines.entries())
    for (const { fact, says } of words.facts) {
      if (found[fact] !== undefined || !says.test(line)) continue;
      const value = valueAt(lines, at, says);
      if (value === '' || value.length > LONGEST_VALUE || /:\/\/|www\./.test(value)) continue;
      const taken = fact === 'closes' ? dayIn(value, words.months) : value;
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

const frontFacts = (posting: string, { fields, months, noRole }: FactWords): PostingFacts => {
  const front = frontMatter(posting);
  const facts: { -readonly [K in keyof PostingFacts]: string } = {};
  for (const fact of Object.keys(fields) as (keyof PostingFacts)[]) {
    const value = fields[fact].map((name) => front.get(name)).find((said) => said !== undefined) ?? '';
    const taken = fact === 'closes' ? dayIn(value, months) : value;
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

/** The first day in a text, as `YYYY-MM-DD`; `null` if there is none, or it is ambiguous. */
export const dayIn = (text: string, months: readonly string[]): string | null => {
  const day = (year: number, month: number, date: number): string | null => {
    const said = `${year}-${twoDigits(month)}-${twoDigits(date)}`;
    return isDay(said) ? said : null;
  };
  const iso = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const name = `(${months.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)\\.?`;
  const monthOf = (text: string): number =>
    months.findIndex((month) => month.startsWith(text.toLowerCase().slice(0, 3))) + 1;
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${name},?[ -](\\d{4})\\b`, 'i').exec(
    text,
  );
  if (dayFirst) return day(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = new RegExp(`\\b${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i').exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2]));
  // 03/11/2025 depends on the country; 13/03/2026 does not.
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  const [a, b, year] = [Number(slashed?.[1]), Number(slashed?.[2]), Number(slashed?.[3])];
  if (slashed && a > 12) return day(year, b, a);
  return slashed && (b > 12 || a === b) ? day(year, a, b) : null;
};
