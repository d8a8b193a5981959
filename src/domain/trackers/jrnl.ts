/**
 * Entries of jrnl (its JSON export: `{"tags": {…}, "entries": [{"title", "body", "date", "time", "tags", "starred"}]}`,
 * jrnl/plugins/json_exporter.py): each becomes a debrief with only notes, so that it counts in no statistics.
 */

import { type Debrief, newDraft } from '../debrief/debrief.js';
import { orderedTags, readTag } from '../debrief/search.js';
import { type Fields, isFields, isTextList } from '../record/json-fields.js';
import { derivedId } from '../record/short-code.js';
import { isDay } from '../time/days.js';

export interface JrnlEntry {
  readonly day: string;
  /** `HH:MM`, local. */
  readonly time: string;
  readonly text: string;
  readonly tags: readonly string[];
}

type JrnlProblem = 'not-an-entry' | 'no-text' | 'not-a-day';

export interface FromJrnl {
  readonly entries: readonly JrnlEntry[];
  readonly bad: readonly { readonly entry: number; readonly problem: JrnlProblem }[];
}

const isEntry = (value: unknown): value is Fields =>
  isFields(value) && typeof value.title === 'string' && typeof value.date === 'string';

export const isJrnl = (value: unknown): value is Fields =>
  isFields(value) &&
  ((Array.isArray(value.entries) && (isFields(value.tags) || value.entries.some(isEntry))) ||
    (isEntry(value) && typeof value.body === 'string'));

export const readJrnl = (value: Fields): FromJrnl => {
  const entries: JrnlEntry[] = [];
  const bad: { entry: number; problem: JrnlProblem }[] = [];
  const all: readonly unknown[] = Array.isArray(value.entries) ? value.entries : [value];
  all.forEach((entry, at) => {
    const read = isEntry(entry) ? readEntry(entry) : 'not-an-entry';
    if (typeof read === 'string') bad.push({ entry: at + 1, problem: read });
    else entries.push(read);
  });
  return { entries, bad };
};

/** The mark before a tag is a setting of jrnl, by default `@`. */
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

/** @param known the debriefs of the journal: an entry that was taken before keeps its id. */
export const asDebriefs = (
  entries: readonly JrnlEntry[],
  known: ReadonlyMap<string, Debrief>,
): readonly Debrief[] => {
  const made = new Map<string, Debrief>();
  for (const { day, time, text, tags } of entries) {
    const begun = new Date(`${day}T${time}:00`).toISOString();
    const isTaken = (id: string): boolean =>
      [known.get(id), made.get(id)].some(
        (debrief) => debrief !== undefined && (debrief.notes === undefined || debrief.begun !== begun),
      ) ||
      (made.has(id) && made.get(id)?.notes !== text);
    const id = derivedId(day, JSON.stringify(['jrnl', day, time, text]), isTaken);
    const draft = newDraft(id, begun, 'quick');
    made.set(id, { ...draft, finished: begun, notes: text, ...(tags.length > 0 ? { tags } : {}) });
  }
  return [...made.values()];
};
