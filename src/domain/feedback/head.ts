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
  const rows = new Map<string, string>();
  for (const raw of text.trim().split('\n')) {
    const [, name = '', value = ''] = LINE.exec(raw.trim()) ?? [];
    if (name === '') break;
    rows.set(name.toLowerCase(), value);
  }
  return {
    from: personIn(rows.get('from') ?? rows.get('de') ?? rows.get('von') ?? ''),
    sent: dayIn(rows.get('sent') ?? rows.get('date') ?? '', reading)?.slice(0, 10) ?? null,
  };
};

/** "McAllister, Fiona (HR) <fiona@…>" is Fiona McAllister. */
const personIn = (sender: string): string => {
  const name = sender.replace(/\s*[<([].*$/, '').replace(/^["'*\s]+|["'*\s]+$/g, '');
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  return first ? `${first} ${last}` : name.includes('@') ? '' : name;
};
