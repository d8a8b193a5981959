import type { Order } from '../text/country.js';
import { sentencesOf } from '../text/sentences.js';
import { isDay, twoDigits } from '../time/days.js';
import { onClock } from '../time/on-clock.js';
import { readWritten, tidied } from '../time/written.js';
import { type Fact, type FactWords, type Found, LONGEST_VALUE, type PostingFacts } from './fact-words.js';
import { unmarked, wholeLines } from './lines.js';
import { frontMatter } from './page-source.js';
import { besideRole, roleOf, type TextLine, titled } from './titles.js';

export type { PostingFacts } from './fact-words.js';

/** How days are read. */
export interface DayReading {
  /** The person's own clock. */
  readonly zone: string;
  /** How 3/12 is meant where it is known. */
  readonly order?: Order | null;
}

const LABELLED = /^([^:|]{2,60}?)\s*(?::\s*|\s[|/]\s)(.*)$/;

/** Only what is plainly said; nothing is guessed. `title`: of the page, where it has one. */
export const factsOf = (posting: string, words: FactWords, reading: DayReading, title = ''): PostingFacts => {
  const front = frontMatter(posting);
  const lines = factLines(posting, front.get('title'));
  const texts = lines.map(({ text }) => text);
  const found: Partial<Found> = {};
  const take = (fact: Fact, said: string | undefined): void => {
    const value = said?.replace(/^\W*?(?=[\p{L}\p{N}£$€₹])|[\s.,;:|–—-]+$/gu, '') ?? '';
    if (found[fact] !== undefined || value === '' || value.length > LONGEST_VALUE) return;
    if (/:\/\/|www\.|\s\|\s/.test(value) || words.noValue.test(value)) return;
    if (fact === 'salary' && !words.pay.test(value)) return;
    if (
      !/\p{L}{2}|\d/u.test(value) ||
      (fact === 'role' && (words.noRole.test(value) || !/\p{L}{3}/u.test(value)))
    )
      return;
    if (fact === 'company' && (words.noCompany.test(value) || value === found.role)) return;
    if (fact === 'contact' && words.noContact.test(value)) return;
    const taken = fact === 'closes' || fact === 'interview' ? dayIn(value, reading) : value;
    if (taken !== null) found[fact] = taken;
  };
  for (const fact of Object.keys(words.fields) as Fact[])
    take(
      fact,
      words.fields[fact].map((name) => front.get(name)).find((value) => value !== undefined),
    );
  for (const [fact, value] of cellFacts(lines, words)) take(fact, value);
  // A label with a colon says more than a word that stands alone.
  for (const alone of [false, true])
    for (const [at, line] of texts.entries())
      for (const { fact, says } of words.facts)
        if (says.test(line))
          take(fact, labelledBy(line, texts[at + 1] ?? '', alone, says, NAMES.includes(fact)));
  for (const [fact, value] of blockFacts(texts, words)) take(fact, value);
  take('role', roleOf(lines, words));
  for (const { company, place } of besideRole(lines, found.role ?? '', words)) {
    take('company', company);
    take('place', place);
  }
  const picture = lines.find(({ raw }) => /^\s*📍/u.test(raw))?.text;
  take('place', picture?.includes(':') ? undefined : picture);
  const heading = texts.find((line) => found.role !== undefined && line.includes(found.role)) ?? '';
  for (const [fact, value] of titled(title, heading, words)) take(fact, value);
  const sentences = texts.flatMap(sentencesOf);
  const takeSaid = (weak: boolean): void => {
    for (const { fact, says, only, ...rule } of words.sentences)
      for (const sentence of found[fact] === undefined && (rule.weak ?? false) === weak ? sentences : []) {
        const value = says.exec(sentence)?.[1];
        if (value !== undefined && only?.test(value) !== false && !isOther(fact, value, words))
          take(fact, value);
      }
  };
  takeSaid(false);
  take('company', employerByMail(texts, words));
  takeSaid(true);
  if (words.partOfEmployer.test(found.company ?? ''))
    found.company = texts.map((line) => words.whole.exec(line)?.[0]).find(Boolean) ?? found.company ?? '';
  for (const role of words.rolesIn)
    take(
      'role',
      sentences
        .map((line) =>
          role
            .exec(line)?.[1]
            ?.replace(words.praise, '')
            .replace(/ (?:and|of|in|for)$/, ''),
        )
        .find((value) => value !== undefined && words.job.test(value)),
    );
  return found;
};

/** Characters at either end that are read: what a posting says of itself stands there. */
const READ = 20_000;
const ends = (text: string): string =>
  text.length <= 2 * READ ? text : `${text.slice(0, READ)}\n${text.slice(-READ)}`;

/** Without marks; the title of front matter is the first. */
const factLines = (posting: string, title = ''): readonly TextLine[] =>
  [title, ...wholeLines(ends(posting))]
    .map((raw) => ({
      raw,
      text: unmarked(raw)
        .replace(/^[^\p{L}\p{N}©(“"£$€]+/u, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '');

const labelOf = (cell: string, { facts }: FactWords): Fact | undefined =>
  facts.find(({ says }) => /^\W*$/.test(cell.replace(says, '')) && /\p{L}/u.test(cell))?.fact;

/** Cells of a table: a label and what stands right of it, or below it where the whole row is labels. */
const cellFacts = (lines: readonly TextLine[], words: FactWords): readonly (readonly [Fact, string])[] => {
  const rows = lines.map(({ raw }) =>
    raw
      .replace(/^\s*\||\|\s*$/g, '')
      .split(/\s*\|\s*|\t+|\s{2,}/, CELLS)
      .map((cell) => unmarked(cell)),
  );
  // A person specification has other labels: "Practice", "Area".
  const criteria = rows.findIndex((cells) => cells.length > 1 && cells.some((cell) => words.kind.test(cell)));
  return rows.slice(0, criteria === -1 ? rows.length : criteria).flatMap((cells, at) => {
    const labels = cells.map((cell) => labelOf(cell, words));
    const below = labels.length > 1 && !labels.includes(undefined);
    const values = below ? rows.slice(at + 1).find((row) => /\p{L}/u.test(row.join(''))) : cells.slice(1);
    return labels.flatMap((fact, column) => {
      const value = values?.[column] ?? '';
      return fact === undefined || value === '' || labelOf(value, words) !== undefined
        ? []
        : [[fact, value] as const];
    });
  });
};
const CELLS = 12;

/** Labels above each other without colons, as a PDF gives a table: "Role Team leader", "Location Athens". */
const blockFacts = (lines: readonly string[], words: FactWords): readonly (readonly [Fact, string])[] => {
  const rows = lines.map((line) => {
    const says =
      line.length > LONGEST_VALUE || /[.:;!?]$/.test(line) ? [] : [...words.facts, { says: words.label }];
    return says.flatMap((label) => {
      const value = line.replace(label.says, '');
      return value !== line && /^ [\p{Lu}\p{N}£$€]/u.test(value) ? [[label, value] as const] : [];
    })[0];
  });
  return rows.flatMap((row, at) => {
    const block = [-2, -1, 0].some((from) => [0, 1, 2].every((next) => rows[at + from + next] !== undefined));
    return row !== undefined && block && 'fact' in row[0] ? [[row[0].fact, row[1]] as const] : [];
  });
};

/** The name in the posting that its mail goes to: "Harrow Bakery" for jobs@harrowbakery.example; none if two are. */
const employerByMail = (lines: readonly string[], words: FactWords): string | undefined => {
  const text = lines.join('\n');
  const names = [...text.matchAll(words.name)].map(([name]) => name.replace(/['’]s?$/, ''));
  const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const found = [...text.matchAll(/@([\w-]{1,40}(?:\.[\w-]{1,40}){1,4})/g)]
    .slice(0, CELLS)
    .flatMap(([, host = '']) => {
      const isPublic = /\.(?:gov|govt|ac|edu|sch)\b/.test(host);
      return host
        .toLowerCase()
        .split('.')
        .filter((part) => part.length > 2 && !words.noHost.test(part))
        .slice(0, 1)
        .flatMap((part) => {
          const fit = names.filter(
            (name) => bare(name).startsWith(bare(part)) && words.noCompany.test(name) === false,
          );
          const fits = isPublic ? fit.filter((name) => words.organisation.test(name)) : fit;
          const exact = fits.find((name) => bare(name) === bare(part));
          return exact ?? (part.length > 4 ? (fits[0] ?? []) : []);
        });
    });
  const [employer, another] = [...new Set(found)];
  return another === undefined && employer?.replace(words.placeEnd, '') !== '' ? employer : undefined;
};

/** What a sentence has where a fact could stand: a job for an employer, an employer for a place. */
const isOther = (fact: Fact, value: string, { job, organisation, noPlace }: FactWords): boolean =>
  fact === 'company'
    ? job.test(value) && !organisation.test(value)
    : fact === 'place' && (organisation.test(value) || noPlace.test(value));

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
