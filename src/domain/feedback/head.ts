/** What stands above a letter that was copied with the head of its mail. */

import { isDay, twoDigits } from '../time/days.js';
import { readWritten, tidied } from '../time/written.js';

export interface LetterHead {
  /** As a name is written: "Fiona McAllister"; `''` where nobody is named. */
  readonly from: string;
  /** `YYYY-MM-DD`; `null` where no day is plain. */
  readonly sent: string | null;
}

const LINE = /^\**([\p{L}-]+)\**\s?:\s*(.*)$/u;

export const headOf = (text: string): LetterHead => {
  const rows = new Map<string, string>();
  for (const raw of text.trim().split('\n')) {
    const [, name = '', value = ''] = LINE.exec(raw.trim()) ?? [];
    if (name === '') break;
    rows.set(name.toLowerCase(), value);
  }
  return {
    from: personIn(rows.get('from') ?? rows.get('de') ?? rows.get('von') ?? ''),
    sent: dayIn(rows.get('sent') ?? rows.get('date') ?? ''),
  };
};

/** "McAllister, Fiona (HR) <fiona@…>" is Fiona McAllister. */
const personIn = (sender: string): string => {
  const name = sender.replace(/\s*[<([].*$/, '').replace(/^["'*\s]+|["'*\s]+$/g, '');
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  return first ? `${first} ${last}` : name.includes('@') ? '' : name;
};

/** Only where the month is a word, or the year comes first: 4/5 is two days. */
const dayIn = (written: string): string | null => {
  const { date } = readWritten(tidied(written));
  if (date?.year == null || !('month' in date.says)) return null;
  const day = `${date.year}-${twoDigits(date.says.month)}-${twoDigits(date.says.day)}`;
  return isDay(day) ? day : null;
};
