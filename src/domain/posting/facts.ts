import { boundedLines } from '../text/clauses.js';
import type { Order } from '../text/country.js';
import { sentencesOf } from '../text/sentences.js';
import { isDay, twoDigits } from '../time/days.js';
import { onClock } from '../time/on-clock.js';
import { readWritten, tidied } from '../time/written.js';
import { BULLET, unmarked, unspaced } from './lines.js';
import { frontMatter, withoutSource } from './page-source.js';

export interface PostingFacts {
  readonly role?: string;
  readonly company?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`: the last day to apply, on the person's own clock. */
  readonly closes?: string;
  readonly salary?: string;
  readonly contact?: string;
  /** As `closes`: when interviews are held. */
  readonly interview?: string;
}

type Fact = keyof PostingFacts;
type Found = { -readonly [K in Fact]: string };

export interface FactWords {
  /** Labels: "Location: Leeds", "Location" and the next line. */
  readonly facts: readonly { readonly fact: Fact; readonly says: RegExp }[];
  /** Sentences in which the first group is the fact: "join our team at Harrow Bakery"; `only`: what has to be in it. */
  readonly sentences: readonly { readonly fact: Fact; readonly says: RegExp; readonly only?: RegExp }[];
  /** The first group is the role in a sentence: "We are looking for a Staff Nurse". */
  readonly roleIn: RegExp;
  /** In most names of jobs, and in few other lines. */
  readonly job: RegExp;
  /** In most names of employers. */
  readonly organisation: RegExp;
  /** First lines that are no role. */
  readonly noRole: RegExp;
  /** Ends a place: a country, a county. */
  readonly placeEnd: RegExp;
  /** What follows the role in a title: " - Remote". */
  readonly besideRole: RegExp;
  /** What in brackets is no part of the role: "(part-time)". */
  readonly asideOfRole: RegExp;
  /** Who only shows the postings of others, and what is no name. */
  readonly noCompany: RegExp;
  readonly noContact: RegExp;
  /** In no name of a place. */
  readonly noPlace: RegExp;
  /** Words of a page's title that are neither role nor employer: "Careers at". */
  readonly aboutJobs: RegExp;
  /** Fields of front matter, in lower case. */
  readonly fields: Readonly<Record<Fact, readonly string[]>>;
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
/** Lines before the role that are none: the site's name, its menu. */
const BEFORE_ROLE = 25;

const LABELLED = /^([^:|]{2,60}?)\s*(?::\s*|\s[|/]\s)(.*)$/;

/** Only what is plainly said; nothing is guessed. `title`: of the page, where it has one. */
export const factsOf = (posting: string, words: FactWords, reading: DayReading, title = ''): PostingFacts => {
  const lines = linesOf(posting);
  const texts = lines.map(({ text }) => text);
  const found: Partial<Found> = frontFacts(posting, words, reading);
  const take = (fact: Fact, said: string | undefined): void => {
    const value = said?.replace(/^\W*?(?=[\p{L}\p{N}£$€₹])|[\s.,;:|–—-]+$/gu, '') ?? '';
    if (found[fact] !== undefined || value === '' || value.length > LONGEST_VALUE) return;
    if (/:\/\/|www\.|\s\|\s/.test(value) || (fact === 'role' && words.noRole.test(value))) return;
    if (fact === 'company' && (words.noCompany.test(value) || value === found.role)) return;
    if (fact === 'contact' && words.noContact.test(value)) return;
    const taken = fact === 'closes' || fact === 'interview' ? dayIn(value, reading) : value;
    if (taken !== null) found[fact] = taken;
  };
  // A label with a colon says more than a word that stands alone.
  for (const alone of [false, true])
    for (const [at, line] of texts.entries())
      for (const { fact, says } of words.facts)
        if (says.test(line))
          take(fact, labelledBy(line, texts[at + 1] ?? '', alone, says, NAMES.includes(fact)));
  take('role', roleOf(lines, words));
  for (const line of besideRole(texts, found.role ?? '')) {
    const { company, place } = beside(line, words);
    take('company', company);
    take('place', place);
  }
  const picture = lines.find(({ raw }) => /^\s*📍/u.test(raw))?.text;
  take('place', picture?.includes(':') ? undefined : picture);
  const sentences = texts.flatMap(sentencesOf);
  for (const { fact, says, only } of words.sentences)
    for (const sentence of found[fact] === undefined ? sentences : []) {
      const value = says.exec(sentence)?.[1];
      if (value !== undefined && only?.test(value) !== false && !isOther(fact, value, words))
        take(fact, value);
    }
  for (const [fact, value] of titled(title, words)) take(fact, value);
  take(
    'role',
    texts.map((line) => words.roleIn.exec(line)?.[1]).find((role) => role !== undefined),
  );
  return found;
};

/** Characters at either end that are read: what a posting says of itself stands there. */
const READ = 20_000;
const ends = (text: string): string =>
  text.length <= 2 * READ ? text : `${text.slice(0, READ)}\n${text.slice(-READ)}`;

interface Line {
  /** Without marks. */
  readonly text: string;
  readonly raw: string;
}

const linesOf = (posting: string): readonly Line[] =>
  boundedLines(ends(withoutSource(posting)))
    .map((raw) => ({
      raw,
      text: unmarked(unspaced(raw))
        .replace(/^[^\p{L}\p{N}©(“"£$€]+/u, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '');

/** What a sentence has where a fact could stand: a job for an employer, an employer for a place. */
const isOther = (fact: Fact, value: string, { job, organisation, noPlace }: FactWords): boolean =>
  fact === 'company'
    ? job.test(value) && !organisation.test(value)
    : fact === 'place' && (organisation.test(value) || noPlace.test(value));

const frontFacts = (posting: string, { fields, noRole }: FactWords, reading: DayReading): Partial<Found> => {
  const front = frontMatter(posting);
  const facts: Partial<Found> = {};
  for (const fact of Object.keys(fields) as Fact[]) {
    const value = fields[fact].map((name) => front.get(name)).find((said) => said !== undefined) ?? '';
    const taken = fact === 'closes' || fact === 'interview' ? dayIn(value, reading) : value;
    if (taken && taken.length <= LONGEST_VALUE && !(fact === 'role' && noRole.test(taken)))
      facts[fact] = taken;
  }
  return facts;
};

/** Facts that are names. */
const NAMES: readonly Fact[] = ['role', 'company', 'place'];

/** "Location: Leeds", or a figure in the same sentence; of a label alone the next line. */
const labelledBy = (line: string, next: string, alone: boolean, says: RegExp, isName: boolean): string => {
  const [, label, value] = LABELLED.exec(line) ?? [];
  if (label !== undefined && value !== undefined && label.split(' ').length <= 6)
    // "Job" labels a role, "Job type" does not.
    return !alone && /^\W*$/.test(label.replace(says, '')) ? value || next : '';
  const rest = (line.split(';')[0] ?? '').replace(says, '').trim();
  if (rest === '') return alone ? next : '';
  return !alone && !isName && /\d/.test(rest) ? rest : '';
};

/** The first line that names a job; else the first of all, if it could be a name. */
const roleOf = (lines: readonly Line[], words: FactWords): string | undefined => {
  const { noRole, job, organisation, facts } = words;
  const isName = (title: string): boolean =>
    title !== '' &&
    title.split(' ').filter((word) => word !== '&').length <= ROLE_WORDS &&
    /^(?:\p{Lu}|\d(?:st|nd|rd|th) \p{Lu})/u.test(title) &&
    !/[.:!?;]/.test(title) &&
    !noRole.test(title) &&
    !facts.some(({ says }) => title.replace(says, '') === '');
  const titles = lines
    .slice(0, BEFORE_ROLE)
    .map(({ raw, text }) => (BULLET.test(raw) ? '' : withoutPlace(withoutTail(text, words), words)));
  const [first = '', second = ''] = titles;
  const named = titles.find((title) => job.test(title) && isName(title));
  if (named !== undefined) return named;
  if (isName(first) && !organisation.test(first)) return first;
  return noRole.test(first) && first.split(' ').length <= 5 && isName(second) ? second : undefined;
};

/** "Staff Nurse (nights) - Remote - St Mary's Hospital, Leeds" is a staff nurse. */
const withoutTail = (title: string, { besideRole, asideOfRole, job, organisation }: FactWords): string => {
  const bare = title
    .slice(0, 2 * LONGEST_VALUE)
    .replace(/\s*[-–—]?\s*\(([^()]*)\)/g, (all, aside: string) =>
      /^\s*[-–—]/.test(all) || asideOfRole.test(aside) || aside.trim() === '' ? '' : all,
    )
    .replace(besideRole, '');
  const [head = '', ...tails] = bare.split(/\s+[-–—|]\s+|\s?—\s?/);
  const kept = tails.findIndex(
    (tail) =>
      job.test(head) &&
      (/[,.]|^\p{Ll}/u.test(tail) || tail.length > LONGEST_VALUE / 2 || organisation.test(tail)),
  );
  const whole = kept === -1 ? bare : bare.slice(0, bare.indexOf(tails[kept] ?? ''));
  return whole
    .replace(/ at (?:the )?(?=\p{Lu}).*$/u, '')
    .replace(/[\s,:|–—-]+$/, '')
    .trim();
};

/** "Clerk, Pierce County, Wash." is a clerk. */
const withoutPlace = (title: string, { job, organisation, placeEnd }: FactWords): string => {
  const [head = '', ...tail] = title.split(', ');
  const isPlace = tail.some((part) => organisation.test(part) || placeEnd.test(part) || STATE.test(part));
  return isPlace && job.test(head) ? head : title;
};

/** The line below the role, and the one above. */
const besideRole = (lines: readonly string[], role: string): readonly string[] => {
  const at = role === '' ? -1 : lines.findIndex((line) => line.includes(role));
  return at === -1 ? [] : [lines[at + 1] ?? '', ...lines.slice(Math.max(0, at - 2), at)];
};

const STATE = /^[A-Z]{2}(?: \d{5})?$/;

/** "Harrow Bakery, Duluth, MN" below the role; "Leeds" alone says too little. */
const beside = (line: string, { organisation, job, noRole, placeEnd }: FactWords): Partial<Found> => {
  const parts = line.split(/\s*[,|–—]\s+|\s+-\s+/).map((part) => part.trim());
  const isName = (part: string): boolean => /^\p{Lu}[^.:!?;]{1,50}$/u.test(part);
  if (!parts.every(isName) || parts.length > 4 || job.test(line) || noRole.test(line) || /\d{3}/.test(line))
    return {};
  const [first = '', ...rest] = parts;
  if (
    organisation.test(first) ||
    /^The \p{Lu}/u.test(first) ||
    (rest.length > 1 && STATE.test(rest.at(-1) ?? ''))
  )
    return { company: first, ...(rest.length > 0 ? { place: rest.join(', ') } : {}) };
  const last = rest.at(-1) ?? '';
  return STATE.test(last) || placeEnd.test(last) ? { place: parts.join(', ') } : {};
};

/** "Staff Nurse | Harrow Bakery careers", "Staff Nurse at Harrow Bakery". */
const titled = (
  title: string,
  { job, aboutJobs, besideRole }: FactWords,
): readonly (readonly [Fact, string])[] => {
  const parts = title
    .slice(0, 2 * LONGEST_VALUE)
    .replace(besideRole, '')
    .split(/\s+[|–—·-]\s+|\s+at\s+/)
    .map((part) => part.replace(aboutJobs, '').trim())
    .filter((part) => part !== '');
  const role = parts.find((part) => job.test(part));
  const company = parts.findLast((part) => part !== role && !job.test(part));
  return [
    ...(role === undefined ? [] : [['role', role] as const]),
    ...(company === undefined ? [] : [['company', company] as const]),
  ];
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
