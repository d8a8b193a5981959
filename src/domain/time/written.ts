/** The day, weekday and time that a text writes out, undecided where that depends on country, today or place. */

import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './names.js';
import { LETTERS } from './zones.js';

export interface WrittenDate {
  /** `null`: none is written. */
  readonly year: number | null;
  readonly short: boolean;
  /** Day and month, or two figures whose order is open. */
  readonly says:
    | { readonly month: number; readonly day: number }
    | { readonly first: number; readonly second: number };
  /** `iso`: the year comes first. */
  readonly form: 'iso' | 'words' | '/' | '-' | '.';
  /** "3.12", which may as well be a time. */
  readonly bare: boolean;
}

type WrittenZone =
  /** Minutes ahead of UTC. */
  | { readonly offset: number; readonly gmt: boolean }
  | { readonly letters: string }
  /** "Europe/Berlin", or "berlin" of "Berlin time". */
  | { readonly place: string };

export interface WrittenTime {
  /** 0 to 24, unchecked. */
  readonly hour: number;
  readonly minute: number;
  /** Whether morning or afternoon is told. */
  readonly sure: boolean;
  readonly zone: WrittenZone | null;
  /** As it was typed, with its zone. */
  readonly text: string;
}

export interface Written {
  readonly date: WrittenDate | null;
  readonly weekday: { readonly number: number; readonly which: 'last' | 'next' | 'this' | null } | null;
  readonly time: WrittenTime | null;
  /** What is left, without words that may stand around a day. */
  readonly rest: string;
}

const any = (source: string): RegExp => new RegExp(source, 'iu');

const ISO = any(String.raw`(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T(?=\d))?`);
const DAY_MONTH = any(
  String.raw`(?<![\d:.])(\d{1,2})(?:st|nd|rd|th)?\.?\s?(?:of\s|[-/])?(${MONTH})\b\.?(?:,?[-\s/]('?\d{4}|'?\d\d)(?![\d:.]))?`,
);
const MONTH_DAY = any(
  String.raw`(?:(?<!\d)(\d{4})[-\s])?\b(${MONTH})\b\.?[-\s]?(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(\d{4})(?![\d:]))?`,
);
const NUMBERS = any(
  String.raw`(?<![\d:.])(\d{1,2})(\s?[-/.]\s?|\s)(\d{1,2})(?:\2(\d{4}|\d\d))?(\.?)(?:T(?![a-z]))?(?![\d:])`,
);
const WEEKDAYS = any(String.raw`\b(?:(last|next|this|coming)\s)?(${WEEKDAY})\b\.?`);

const AM_PM = String.raw`\s?([ap])\.?\s?m\b\.?`;
const TIMES: readonly RegExp[] = [
  // "2-3pm": the first hour is in the same half of the day.
  any(
    String.raw`(?<![\d.:/-])(\d{1,2})(?:[:.](\d\d))?(?=\s?-\s?(\d{1,2})(?:[:.]\d\d)?\s?([ap])\.?m\b)\s?-\s?\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?`,
  ),
  any(String.raw`(?<![\d.:/-])(\d{1,2})(?:[:.](\d\d)(?::\d\d(?:[.,]\d+)?)?)?()${AM_PM}`),
  any(String.raw`(?<![\d.:/-])(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:h|hrs|uhr)\b)?`),
  any(String.raw`(?<![\d.:/-])(\d{1,2})h(\d\d)?\b`),
  any(String.raw`(?<![\d.:/-])(\d\d)(\d\d)\s?(?:h|hrs|hours)\b`),
];
const BY_NAME = any(String.raw`\b(noon|midday|midnight)\b`);
const AT_HOUR = any(
  String.raw`(?:\bat\s|@\s?)(\d{1,2})(?:\s?o['’]?clock)?(?![\d:.])|\b(\d{1,2})\s?o['’]?clock`,
);
/** "14.30", where the day stands elsewhere. */
const DOTTED_TIME = any(String.raw`(?<![\d.])(\d{1,2})\.(\d\d)(?![\d.])`);
const UNTIL = any(
  String.raw`^\s?(?:-|to|until|till)\s?(\d{1,2})[:.h](\d\d)(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:h|hrs|uhr)\b)?`,
);
const ZONE = any(
  String.raw`^\s?\(?\s?(?:(z)\b|(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?(\d\d))?|(utc|gmt)\b|([+-])(\d\d):?(\d\d)?(?!\d)|(${LETTERS})\b|([a-z]+(?:\/[a-z_-]+)+)|((?!local|my\b|their\b)[a-z]+(?: [a-z]+)?) time\b)\s?\)?(?:\s?\([^)]*\))?`,
);
const LETTERS_APART = new RegExp(String.raw`\b(${LETTERS})\b`, 'u');

const AROUND =
  /\b(?:on|at|the|by|due|from|starting|local time|my time|here)\b|[\s,.|()@]|(?<![\p{L}\d])-(?![\p{L}\d])/giu;

/** One spelling of spaces and dashes. */
export const tidied = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

export const readWritten = (text: string): Written => {
  let rest = text;
  const cut = (from: number, length: number): void => {
    rest = `${rest.slice(0, from)} | ${rest.slice(from + length)}`;
  };
  const take = (form: RegExp): RegExpExecArray | null => {
    const found = form.exec(rest);
    if (found) cut(found.index, found[0].length);
    return found;
  };
  const iso = take(ISO);
  let time = takeTime(rest, { dated: iso !== null, attached: /T$/i.test(iso?.[0] ?? '') }, cut);
  const day = takeWeekday(take);
  const words = iso ? null : (dayMonth(take(DAY_MONTH)) ?? monthDay(take(MONTH_DAY)));
  if (time === null && (words !== null || iso !== null || day !== null)) {
    const dotted = DOTTED_TIME.exec(rest);
    // "thu 3.12" may be a day.
    if (dotted && (Number(dotted[2]) > 12 || words !== null || iso !== null)) {
      cut(dotted.index, dotted[0].length);
      time = timeOf(dotted[1] ?? '', dotted[2], false, null, dotted[0]);
    }
  }
  const date = iso ? isoDate(iso) : (words ?? numbersDate(rest, cut));
  if (time === null) {
    const at = take(AT_HOUR);
    if (at) time = timeOf(at[1] ?? at[2] ?? '', '0', false, null, at[0]);
  }
  if (time !== null && time.zone === null) {
    const apart = take(LETTERS_APART);
    if (apart) time = { ...time, zone: { letters: apart[0] }, text: `${time.text} ${apart[0]}` };
  }
  return { date, weekday: day, time, rest: rest.replace(AROUND, ' ').replace(/\s+/g, ' ').trim() };
};

const takeWeekday = (take: (form: RegExp) => RegExpExecArray | null): Written['weekday'] => {
  const found = take(WEEKDAYS);
  if (!found) return null;
  const which = found[1]?.toLowerCase();
  return {
    number: weekdayNumber(found[2] ?? ''),
    which: which === 'last' || which === 'next' ? which : which === undefined ? null : 'this',
  };
};

const timeOf = (
  hour: string,
  minute: string | undefined,
  sure: boolean,
  zone: WrittenZone | null,
  text: string,
): WrittenTime => ({
  hour: Number(hour),
  minute: Number(minute ?? 0),
  sure: sure || /^0\d|^00/.test(hour),
  zone,
  text: text.trim(),
});

const takeTime = (
  rest: string,
  { dated: exact, attached }: { readonly dated: boolean; readonly attached: boolean },
  cut: (from: number, length: number) => void,
): WrittenTime | null => {
  const named = BY_NAME.exec(rest);
  const form = TIMES.find((form) => form.test(rest));
  const found = named ?? form?.exec(rest);
  if (!found) return null;
  const { index } = found;
  let { length } = found[0];
  const after = (): string => rest.slice(index + length);
  const until = UNTIL.exec(after());
  // "14:00-05:00" is an offset, "14:00-15:00" is not.
  const isRange = until !== null && (/to|until|till/i.test(until[0]) || isLater(until, found));
  if (isRange && !attached) length += until[0].length;
  const { zone, length: zoneLength } = zoneAfter(after(), exact);
  const typed = `${found[0]}${after().slice(0, zoneLength)}`;
  cut(index, length + zoneLength);
  if (named) return timeOf(/midnight/i.test(named[0]) ? '0' : '12', '0', true, zone, typed);
  const [, hour = '', minute, end, half] = found;
  if (half === undefined) return timeOf(hour, minute, exact || zone !== null, zone, typed);
  if (Number(hour) < 1 || Number(hour) > 12) return timeOf('99', minute, true, zone, typed);
  // "11-1pm" begins in the morning; that is only likely, so it is left open.
  const open = end !== undefined && end !== '' && Number(end) % 12 < Number(hour) % 12;
  const afternoon = half.toLowerCase() === 'p' && !open;
  return timeOf(String((Number(hour) % 12) + (afternoon ? 12 : 0)), minute, !open, zone, typed);
};

const isLater = (until: RegExpExecArray, [, hour, minute]: RegExpExecArray): boolean =>
  Number(until[1]) * 60 + Number(until[2]) > Number(hour) * 60 + Number(minute ?? 0);

const zoneAfter = (after: string, exact: boolean): { zone: WrittenZone | null; length: number } => {
  const found = ZONE.exec(after);
  if (!found) return { zone: null, length: 0 };
  const [all, z, sign, hours, minutes, gmt, plain, plainHours, plainMinutes, letters, place, city] = found;
  const offset = (sign: string, hours = '0', minutes = '0'): number =>
    (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const { length } = all;
  if (z !== undefined) return { zone: { offset: 0, gmt: false }, length };
  if (sign !== undefined) return { zone: { offset: offset(sign, hours, minutes), gmt: false }, length };
  if (gmt !== undefined) return { zone: { offset: 0, gmt: !exact && gmt.toLowerCase() === 'gmt' }, length };
  if (plain !== undefined)
    return { zone: { offset: offset(plain, plainHours, plainMinutes), gmt: false }, length };
  if (letters !== undefined) return { zone: { letters }, length };
  return { zone: { place: place ?? city ?? '' }, length };
};

const isoDate = ([, year, , month, day]: RegExpExecArray): WrittenDate => ({
  year: Number(year),
  short: false,
  says: { month: Number(month), day: Number(day) },
  form: 'iso',
  bare: false,
});

const yearOf = (typed: string | undefined): Pick<WrittenDate, 'year' | 'short'> => {
  const figures = typed?.replace("'", '');
  if (figures === undefined || figures === '') return { year: null, short: false };
  return { year: Number(figures) + (figures.length === 2 ? 2000 : 0), short: figures.length === 2 };
};

const dayMonth = (found: RegExpExecArray | null): WrittenDate | null => {
  if (!found) return null;
  const [, day, month = '', year] = found;
  return {
    ...yearOf(year),
    says: { month: monthNumber(month), day: Number(day) },
    form: 'words',
    // "3 dec 14" may be an hour.
    bare: year !== undefined && /^\d\d$/.test(year) && Number(year) <= 24 && !/[-/]\d\d$/.test(found[0]),
  };
};

const monthDay = (found: RegExpExecArray | null): WrittenDate | null => {
  if (!found) return null;
  const [, before, month = '', day, after] = found;
  return {
    ...yearOf(before ?? after),
    says: { month: monthNumber(month), day: Number(day) },
    form: 'words',
    bare: false,
  };
};

const numbersDate = (rest: string, cut: (from: number, length: number) => void): WrittenDate | null => {
  const found = NUMBERS.exec(rest);
  if (!found) return null;
  const [all, first, between = '', second, year, dot] = found;
  const sign = between.trim();
  if (sign === '' && year?.length !== 4) return null;
  cut(found.index, all.length);
  return {
    ...yearOf(year),
    says: { first: Number(first), second: Number(second) },
    form: sign === '/' || sign === '.' ? sign : '-',
    bare: sign === '.' && year === undefined && dot === '',
  };
};
