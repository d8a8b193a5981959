/**
 * Entries of jrnl (its JSON export: `{"tags": {…}, "entries": [{"title", "body", "date", "time", "tags", "starred"}]}`,
 * jrnl/plugins/json_exporter.py): each becomes a debrief that holds nothing but notes, so that it counts in no number.
 */

import type { Debrief } from '../debrief/debrief.js';
import { orderedTags, readTag } from '../debrief/tags.js';
import { derivedId } from '../record/derived-id.js';
import { type Fields, isFields, isTextList } from '../record/json-fields.js';
import { isDay } from '../time/days.js';

export interface JrnlEntry {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, local. */
  readonly time: string;
  readonly text: string;
  readonly tags: readonly string[];
}

type JrnlProblem = 'not-an-entry' | 'no-text' | 'not-a-day';

export interface FromJrnl {
  readonly entries: readonly JrnlEntry[];
  /** Counted from 1. */
  readonly bad: readonly { readonly entry: number; readonly problem: JrnlProblem }[];
}

const isEntry = (value: unknown): value is Fields =>
  isFields(value) && typeof value.title === 'string' && typeof value.date === 'string';

/** Whether it has the shape of an export of jrnl: of a whole journal, or of one entry. */
export const isJrnl = (value: unknown): value is Fields =>
  isFields(value) &&
  ((Array.isArray(value.entries) && (isFields(value.tags) || value.entries.some(isEntry))) ||
    (isEntry(value) && typeof value.body === 'string'));

export const readJrnl = (value: Fields): FromJrnl => {
  const entries: JrnlEntry[] = [];
  const bad: { entry: number; problem: JrnlProblem }[] = [];
  const all: readonly unknown[] = Array.isArray(value.entries) ? value.entries : [value];
  all.forEach((one, at) => {
    const read = isEntry(one) ? readEntry(one) : 'not-an-entry';
    if (typeof read === 'string') bad.push({ entry: at + 1, problem: read });
    else entries.push(read);
  });
  return { entries, bad };
};

/** The mark before a tag is whatever the person set in jrnl: `@` unless told otherwise. */
const tagOf = (typed: string): string | null => readTag(typed.replace(/^[^\p{L}\p{N}]+/u, ''));

const readEntry = (fields: Fields): JrnlEntry | JrnlProblem => {
  const { title, body, date, time, tags, starred } = fields;
  const day = String(date).slice(0, 10);
  if (!isDay(day)) return 'not-a-day';
  const text = [title, body]
    .map((part) => (typeof part === 'string' ? part.replace(/\r\n?/g, '\n').trim() : ''))
    .filter((part) => part !== '')
    .join('\n');
  if (text === '') return 'no-text';
  const named = isTextList(tags) ? tags.flatMap((tag) => tagOf(tag) ?? []) : [];
  return {
    day,
    time: typeof time === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : '12:00',
    text,
    tags: orderedTags([...named, ...(starred === true ? ['starred'] : [])]),
  };
};

/** @param there the debriefs of the journal: an entry that was taken before has the id that it got then. */
export const asDebriefs = (
  entries: readonly JrnlEntry[],
  there: ReadonlyMap<string, Debrief>,
): readonly Debrief[] => {
  const made = new Map<string, Debrief>();
  for (const { day, time, text, tags } of entries) {
    const begun = new Date(`${day}T${time}:00`).toISOString();
    const isOthers = (id: string): boolean =>
      [there.get(id), made.get(id)].some(
        (one) => one !== undefined && (one.notes === undefined || one.begun !== begun),
      ) ||
      (made.has(id) && made.get(id)?.notes !== text);
    const id = derivedId(day, JSON.stringify(['jrnl', day, time, text]), isOthers);
    made.set(id, {
      id,
      begun,
      mode: 'quick',
      finished: begun,
      answers: {},
      feedback: [],
      notes: text,
      ...(tags.length > 0 ? { tags } : {}),
    });
  }
  return [...made.values()];
};
