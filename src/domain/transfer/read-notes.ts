/**
 * Comments in what an adviser sends back: the file that a shared page saves, or a shared Markdown copy with lines added.
 * Nothing but comments is taken; everything else is named.
 */

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

const PLACES: readonly Place[] = [...QUESTION_IDS, WHOLE];

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
      leftOut.push(...otherFields(comment, ['debrief', 'question', 'text'], where));
      const text = (field: string): string => (typeof comment[field] === 'string' ? comment[field] : '');
      return {
        where,
        debrief: text('debrief'),
        question: text('question'),
        text: text('text'),
        from: name ?? by,
      };
    }),
    leftOut,
  );
};

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
  for (const [at, { where, debrief, question, text, from }] of lines.entries()) {
    const id = PLACES.find((known) => known === question);
    const clean = neutral(printable(text)).trim();
    const why = whyNot(at, debrief, id, clean);
    if (why !== null || id === undefined) leftOut.push({ where, why: why ?? 'no-question' });
    else comments.push({ where, debrief, question: id, text: clean, from });
  }
  return { comments, leftOut };
};

const whyNot = (
  at: number,
  debrief: string,
  question: Place | undefined,
  text: string,
): WhyLeftOut | null => {
  if (at >= MOST) return 'too-many';
  if (text === '') return 'no-text';
  if (text.length > COMMENT_LENGTH) return 'too-long';
  if (!isRecordId(debrief)) return 'no-debrief';
  return question === undefined ? 'no-question' : null;
};

const ID = /^(?:id: ?)?"?(\d{4}-\d\d-\d\d-[0-9a-z]{4})"?(?:,|$)/;
const HEADING = /^(?:(#{1,6})\s+(.*?)#*|\*\*(.+)\*\*)\s*$/;
const COMMENT = /^comment(?: by ([^:]{1,80}))?:[^\S\n]*(.*)$/i;
const QUOTED = /^>[^\S\n]?(.*)$/;

/**
 * Lines under an answer's heading that begin with `Comment:`, `Comment by NAME:` or `>`; lines with `>` that follow each
 * other are one comment. What the person wrote never begins like that in a copy: it is escaped there.
 *
 * @param labelled the question whose heading that is.
 */
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
