/** Debriefs made of what was kept elsewhere: a file of notes, and notes on applications that ended in a no. */

import type { Application } from '../applications/application.js';
import { type Answer, type Debrief, newDraft } from '../debrief/debrief.js';
import { type Fields, isFields } from '../record/json-fields.js';
import { derivedId } from '../record/short-code.js';
import { companyKey } from '../text/company.js';
import { minuteIn } from '../time/zones.js';

/** @param known the journal's: notes that are there already come back as they are. @param begun ISO 8601 instant in UTC. */
export const asNotes = (text: string, day: string, begun: string, known: readonly Debrief[]): Debrief => {
  const notes = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const before = known.find((debrief) => debrief.notes === notes);
  if (before) return before;
  const taken = new Set(known.map(({ id }) => id));
  const id = derivedId(day, JSON.stringify(['notes', notes]), (candidate) => taken.has(candidate));
  return { ...newDraft(id, begun, 'quick'), notes };
};

/** A heading of Markdown first, or mostly bullets or whole sentences: no row of headings begins so. */
export const looksLikeNotes = (text: string): boolean => {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const mostly = (pattern: RegExp): boolean =>
    pattern.test(first) && lines.filter((line) => pattern.test(line)).length * 2 > lines.length;
  return /^\ufeff?#{1,6}\s+\S/.test(first) || mostly(/^\s*[-*+•]\s+\S/) || mostly(/\p{L}[.!?]["”’)]*\s*$/u);
};

/** jrnl's text form: `[2026-11-03 09:00] They said no.` */
export const isJrnlText = (text: string): boolean =>
  /^\s*\[?\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: [AP]M)?\]? \S/.test(text);

/** Day One's text form: each entry begins with a line `Date: …`. */
export const isDayOneText = (text: string): boolean => /^\s*Date:\t\S/.test(text);

/** Day One's JSON has the text and the instant of each entry. */
export const isDayOne = (value: unknown): value is Fields =>
  isFields(value) &&
  Array.isArray(value.entries) &&
  value.entries.some((entry) => isFields(entry) && typeof entry.creationDate === 'string');

/** Its entries as jrnl writes them, on the person's own clock. */
export const fromDayOne = ({ entries }: Fields, zone: string): Fields => ({
  entries: (Array.isArray(entries) ? entries : []).map((entry: unknown) => {
    if (!isFields(entry)) return entry;
    const at = Date.parse(String(entry.creationDate));
    const [date = '', time = ''] = Number.isNaN(at) ? [] : minuteIn(zone, at).split('T');
    return { title: entry.text, date, time, tags: entry.tags, starred: entry.starred };
  }),
});

/** Those without a debrief yet. */
export const withReasons = (
  applications: readonly Application[],
  debriefs: readonly Debrief[],
): readonly Application[] =>
  applications.filter(
    (application) =>
      application.outcome === 'rejected' &&
      (application.notes ?? '').trim() !== '' &&
      !debriefs.some((debrief) => isAbout(debrief, application)),
  );

const isAbout = ({ answers }: Debrief, { role, company }: Application): boolean =>
  companyKey(String(answers.company?.value ?? '')) === companyKey(company) &&
  String(answers.role?.value ?? '').toLowerCase() === role.toLowerCase();

/** A draft with the notes word for word. @param begun ISO 8601 instant in UTC. @param taken the ids of all debriefs. */
export const asDraft = (application: Application, begun: string, taken: ReadonlySet<string>): Debrief => {
  const { id: from, role, company, stage, date, notes } = application;
  const answer = (value: string): Answer => ({ value, at: begun });
  const made = derivedId(date, JSON.stringify(['application', from]), (id) => taken.has(id));
  return {
    ...newDraft(made, begun, 'quick'),
    answers: {
      outcome: answer('rejected'),
      ...(role === '' ? {} : { role: answer(role) }),
      ...(company === '' ? {} : { company: answer(company) }),
      ...(stage === null ? {} : { stage: answer(stage) }),
    },
    notes: notes ?? '',
  };
};
