/** What stands above a letter that was copied with the head of its mail. */

import { type DayReading, dayIn } from '../posting/day-in.js';

export interface LetterHead {
  /** As a name is written: "Fiona McAllister"; `''` where nobody is named. */
  readonly from: string;
  /** `YYYY-MM-DD`; `null` where no day is plain. */
  readonly sent: string | null;
}

const LINE = /^\**([\p{L}-]+)\**\s?:\s*(.*)$/u;

/** @param reading the person's own clock, on which the day is. */
export const headOf = (text: string, reading: DayReading): LetterHead => {
  const rows = rowsOf(text);
  const sent =
    ['sent', 'date', 'envoyé', 'gesendet', 'datum'].map((name) => rows.get(name)).find(Boolean) ?? '';
  const day = dayIn(sent, reading) ?? dayIn(inEnglish(sent), reading);
  return { from: senderOf(text), sent: day?.slice(0, 10) ?? null };
};

export const senderOf = (text: string): string => {
  const rows = rowsOf(text);
  return personIn(rows.get('from') ?? rows.get('de') ?? rows.get('von') ?? '');
};

const rowsOf = (text: string): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>();
  for (const raw of text.trim().split('\n')) {
    const [, name = '', value = ''] = LINE.exec(raw.trim()) ?? [];
    if (name === '') break;
    rows.set(name.toLowerCase(), value);
  }
  return rows;
};

const monthsOf = (locale: string): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2026, month)).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' }),
  ).map((name) => name.toLowerCase());

/** "jeudi 26 novembre 2026": only English months are read as days are. */
const inEnglish = (written: string): string =>
  written.replace(/^\p{L}+,? (\d{1,2})\.? (?:de )?(\p{L}+) (?:de )?(\d{4})/iu, (all, day, name, year) => {
    const english = monthsOf('en');
    const places = ['fr', 'de', 'es', 'it', 'nl', 'pt'].map((locale) =>
      monthsOf(locale).indexOf(name.toLowerCase()),
    );
    const month = english.includes(name.toLowerCase()) ? undefined : english[Math.max(...places)];
    return month === undefined ? all : `${day} ${month} ${year}`;
  });

/** "McAllister, Fiona (HR) <fiona@…>" is Fiona McAllister. */
const personIn = (sender: string): string => {
  const name = sender.replace(/\s*[<([].*$/, '').replace(/^["'*\s]+|["'*\s]+$/g, '');
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  return first ? `${first} ${last}` : name.includes('@') ? '' : name;
};
