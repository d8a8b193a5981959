/** Comments in what an adviser sends back: a saved file, or a Markdown copy. Nothing else is taken; the rest is named. */

import { WHOLE } from '../comments/comment.js';
import { QUESTION_IDS, type QuestionId } from '../debrief/debrief.js';
import { type Fields, isFields, isRecordId } from '../record/json-fields.js';
import { neutral, printable, printableLine } from '../text/printable.js';

export const NOTES_FORMAT = 'rejection-coach-comments';

/** Characters of one comment, as the boxes of the page have it too. */
export const COMMENT_LENGTH = 4_000;
export const NAME_LENGTH = 80;
const MOST = 200;

export type Place = QuestionId | typeof WHOLE;

export const PLACES: readonly Place[] = [...QUESTION_IDS, WHOLE];

/** A comment whose debrief has not been looked for yet. */
export interface Noted {
  readonly debrief: string;
  readonly question: Place;
  readonly text: string;
  readonly from: string;
  /** "comment 3", "line 12" */
  readonly where: string;
}

export type WhyLeftOut =
  | 'field'
  | 'name'
  | 'no-debrief'
  | 'no-question'
  | 'no-answer'
  | 'no-text'
  | 'too-long'
  | 'too-many';

export interface LeftOut {
  readonly where: string;
  readonly why: WhyLeftOut;
}

export interface ReadNotes {
  readonly comments: readonly Noted[];
  readonly leftOut: readonly LeftOut[];
}

/** The value that the page saves; `null` where it is something else. @param by who wrote it, where the file does not say. */
export const notesInJson = (value: unknown, by: string): ReadNotes | null => {
  if (!isFields(value) || value.format !== NOTES_FORMAT || !Array.isArray(value.comments)) return null;
  const leftOut: LeftOut[] = otherFields(value, ['format', 'version', 'from', 'comments'], '');
  const name = nameIn(value.from, by);
  if (name === null) leftOut.push({ where: 'from', why: 'name' });
  return gathered(
    value.comments.map((comment: unknown, at): Line => {
      const where = `comment ${at + 1}`;
      if (!isFields(comment)) return { where, debrief: '', question: '', text: '', from: '' };
      leftOut.push(...otherFields(comment, FIELDS, where));
      const [debrief = '', question = '', text = ''] = FIELDS.map((field) =>
        typeof comment[field] === 'string' ? comment[field] : '',
      );
      return { where, debrief, question, text, from: name ?? by };
    }),
    leftOut,
  );
};

const FIELDS = ['debrief', 'question', 'text'];

const otherFields = (fields: Fields, known: readonly string[], where: string): LeftOut[] =>
  Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({ where: [where, name].filter((part) => part !== '').join(', '), why: 'field' }));

const nameIn = (given: unknown, by: string): string | null => {
  if (given === undefined || given === '') return by;
  if (typeof given !== 'string' || given.length > NAME_LENGTH) return null;
  return printableLine(given) || by;
};

/** Not looked at yet. */
type Line = Omit<Noted, 'question'> & { readonly question: string };

const gathered = (lines: readonly Line[], before: readonly LeftOut[]): ReadNotes => {
  const comments: Noted[] = [];
  const leftOut = [...before];
  for (const [at, line] of lines.entries()) {
    const question = PLACES.find((known) => known === line.question);
    const text = neutral(printable(line.text)).trim();
    const reasons: readonly (readonly [WhyLeftOut, boolean])[] = [
      ['too-many', at >= MOST],
      ['no-text', text === ''],
      ['too-long', text.length > COMMENT_LENGTH],
      ['no-debrief', !isRecordId(line.debrief)],
    ];
    const why = reasons.find(([, holds]) => holds)?.[0];
    if (why === undefined && question !== undefined) comments.push({ ...line, question, text });
    else leftOut.push({ where: line.where, why: why ?? 'no-question' });
  }
  return { comments, leftOut };
};

const ID = /^(?:id: ?)?"?(\d{4}-\d\d-\d\d-[0-9a-z]{4})"?(?:,|$)/;
const HEADING = /^(?:(#{1,6})\s+(.*?)#*|\*\*(.+)\*\*)\s*$/;
const COMMENT = /^comment(?: by ([^:]{1,80}))?:[^\S\n]*(.*)$/i;
const QUOTED = /^>[^\S\n]?(.*)$/;

/** Comments begin with `Comment:`, `Comment by NAME:` or `>`; what the person wrote is escaped, so it never begins so. */
export const notesInMarkdown = (
  markdown: string,
  by: string,
  labelled: (label: string) => Place | undefined,
): ReadNotes => {
  const found: Line[] = [];
  let [debrief, question, quoting] = ['', '', false];
  for (const [at, row] of printable(markdown.replace(/^\ufeff/, ''))
    .split('\n')
    .entries()) {
    const wasQuoting = quoting;
    quoting = false;
    const where = `line ${at + 1}`;
    const heading = HEADING.exec(row);
    const comment = COMMENT.exec(row);
    const quoted = QUOTED.exec(row);
    const last = found.at(-1);
    if (heading) question = labelled((heading[2] ?? heading[3] ?? '').trim()) ?? '';
    else if (comment) {
      const from = printableLine(comment[1] ?? '') || by;
      found.push({ where, debrief, question, text: comment[2] ?? '', from });
    } else if (quoted) {
      quoting = true;
      if (wasQuoting && last) found[found.length - 1] = { ...last, text: `${last.text}\n${quoted[1]}` };
      else found.push({ where, debrief, question, text: quoted[1] ?? '', from: by });
    } else if (question === '') debrief = ID.exec(row)?.[1] ?? debrief;
  }
  return gathered(found, []);
};
