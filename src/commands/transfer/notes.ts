/** `import --notes`: what an adviser wrote under the answers of a shared copy, and nothing else. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { labelOf } from '../../content/en/debrief/labels.js';
import { commentText as text } from '../../content/en/transfer/comments.js';
import {
  type Comment,
  isSameComment,
  knownComment,
  mergedComments,
  WHOLE,
  withComments,
} from '../../domain/comments/comment.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { jsonIn } from '../../domain/record/json-fields.js';
import { printableLine, shortened, sourceName } from '../../domain/text/printable.js';
import { sentencesOf } from '../../domain/text/sentences.js';
import {
  type LeftOut,
  type Noted,
  notesInJson,
  notesInMarkdown,
  PLACES,
  type Place,
  type ReadNotes,
} from '../../domain/transfer/read-notes.js';
import { data, usage } from '../../errors.js';
import { pauseFor } from '../../guide/safety/danger.js';
import { toJson } from '../../render/json.js';
import type { Ports } from '../shared/command.js';
import { readAll } from '../shared/find-record.js';

type NotesPorts = Ports<'clock' | 'files' | 'journal' | 'output' | 'prompter'>;

export interface NotesOptions {
  readonly file: string;
  readonly by: string;
  readonly toChecklist: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Bytes: two hundred comments of four thousand letters, and the copy around them. */
const NOTES_LIMIT = 5_000_000;
/** Lines of one comment that are offered, and letters of a line: it has to fit on the checklist. */
const [OFFERED, LINE_AT_MOST] = [3, 200];
const SHOWN = 20;

interface Placed extends Noted {
  readonly isKnown: boolean;
}

/** Whether a file holds comments on a shared copy, and can be nothing else. */
export const holdsComments = (content: string): boolean => (readAs(content, '')?.comments.length ?? 0) > 0;

/** Raises `usage` where the file is none that holds comments. @param content what is in it, where it was read. */
export const takeNotes = async (
  context: NotesPorts,
  options: NotesOptions,
  content?: string,
): Promise<void> => {
  const read = readNotes(options, content ?? (await context.files.read(options.file, NOTES_LIMIT)));
  const debriefs = new Map((await readAll(context, 'debriefs')).map((record) => [record.id, record]));
  const { placed, leftOut } = place(read, debriefs);
  const fresh = placed.filter(({ isKnown }) => !isKnown);
  const ids = [...new Set(placed.map(({ debrief }) => debrief))];
  let listed = 0;
  if (!options.dryRun) {
    const at = context.clock.now().getTime();
    for (const id of ids) await add(context, id, fresh, at);
  }
  if (!options.json) tell(context, options, placed, leftOut, ids);
  if (!options.dryRun) listed = await offer(context, options, placed, debriefs);
  if (!options.json) return;
  context.output.out(
    toJson({
      from: 'notes',
      written: !options.dryRun,
      added: fresh.map(({ debrief, question, from }) => ({ debrief, question, by: from || null })),
      known: placed.length - fresh.length,
      listed,
      leftOut,
    }),
  );
};

const readAs = (content: string, by: string): ReadNotes | null =>
  /^\s*[{[]/.test(content) ? notesInJson(jsonIn(content), by) : notesInMarkdown(content, by, labelled);

const readNotes = ({ file, by }: NotesOptions, content: string): ReadNotes => {
  const read = readAs(content, by);
  if (read === null || read.comments.length + read.leftOut.length === 0)
    throw usage(`${sourceName(file)}: ${text.notOf}`, text.notOfAdvice);
  return read;
};

const labelled = (heading: string): Place | undefined =>
  PLACES.find((id) => labelOf(id)?.toLowerCase() === heading.replace(/\?$/, '').toLowerCase());

const place = (
  { comments, leftOut }: ReadNotes,
  debriefs: ReadonlyMap<string, Debrief>,
): { readonly placed: readonly Placed[]; readonly leftOut: readonly LeftOut[] } => {
  const placed: Placed[] = [];
  const out = [...leftOut];
  for (const comment of comments) {
    const debrief = debriefs.get(comment.debrief);
    if (debrief === undefined) out.push({ where: comment.where, why: 'no-debrief' });
    else if (comment.question !== WHOLE && (debrief.answers[comment.question]?.value ?? null) === null)
      out.push({ where: comment.where, why: 'no-answer' });
    else if (!placed.some((other) => other.debrief === comment.debrief && isSameComment(other, comment))) {
      const known = knownComment(debrief.comments, comment);
      placed.push({ ...comment, from: known?.from ?? comment.from, isKnown: known !== undefined });
    }
  }
  return { placed, leftOut: out };
};

const add = async (
  { journal }: NotesPorts,
  id: string,
  fresh: readonly Noted[],
  at: number,
): Promise<void> => {
  const comments = fresh
    .filter(({ debrief }) => debrief === id)
    // A millisecond apart, so that they stay in their order.
    .map(
      ({ question, text: words, from }, index): Comment => ({
        question,
        text: words,
        from,
        at: new Date(at + index).toISOString(),
      }),
    );
  if (comments.length === 0) return;
  await journal.change('debriefs', id, (now) => {
    if (now === null) throw data(text.gone(id), text.goneAdvice);
    return withComments(now, mergedComments(now.comments, comments));
  });
};

const tell = (
  { output }: Ports<'output'>,
  { dryRun }: NotesOptions,
  placed: readonly Placed[],
  leftOut: readonly LeftOut[],
  ids: readonly string[],
): void => {
  const fresh = placed.filter(({ isKnown }) => !isKnown);
  const names = [...new Set(fresh.map(({ from }) => printableLine(from)))].filter((name) => name !== '');
  const known = placed.length - fresh.length;
  const rows = leftOut.map(({ where, why }) => text.row({ where: shortened(printableLine(where), 80), why }));
  output.err(
    `${[
      (dryRun ? text.wouldAdd : text.added)(fresh.length, names),
      ...(known > 0 ? [text.known(known)] : []),
      ...(rows.length > 0 ? [text.leftOut, ...rows.slice(0, SHOWN)] : []),
      ...(rows.length > SHOWN ? [text.more(rows.length - SHOWN)] : []),
      ...(dryRun ? [text.nothingWritten] : ids.slice(0, SHOWN).map(text.see)),
    ].join('\n')}\n`,
  );
};

/** A line break inside a sentence begins no line of its own. */
const NEW_LINE = /\n(?=\s*(?:[\p{Lu}\p{N}•*-]|$))/u;

/** The lines of a comment that ask for something; none of one that would make a pause. */
const asking = (words: string): readonly string[] =>
  pauseFor(words)
    ? []
    : words
        .split(NEW_LINE)
        .map(printableLine)
        .flatMap(requestsIn)
        .slice(0, OFFERED)
        .map((line) => shortened(line, LINE_AT_MOST));

/** Sentences that ask and stand side by side are one line, with an offer before them: "We can pay for 2391. Ring me." */
const requestsIn = (line: string): readonly string[] => {
  const requests: string[] = [];
  let before: 'asks' | 'offers' | 'else' = 'else';
  for (const sentence of sentencesOf(line)) {
    const last = requests.at(-1) ?? '';
    const isNext = before !== 'else' && `${last} ${sentence}`.length <= LINE_AT_MOST;
    const now = text.asks(sentence) ? 'asks' : text.offers(sentence) ? 'offers' : 'else';
    if (before === 'offers' && !(now === 'asks' && isNext)) requests.pop();
    if (now === 'asks' && isNext) requests[requests.length - 1] = `${last} ${sentence}`;
    else if (now !== 'else') requests.push(sentence);
    before = now;
  }
  return before === 'offers' ? requests.slice(0, -1) : requests;
};

/** What asks for something and was not decided on yet goes on the checklist, or not. @returns how many lines went there. */
const offer = async (
  context: NotesPorts,
  { file, toChecklist, json }: NotesOptions,
  placed: readonly Placed[],
  debriefs: ReadonlyMap<string, Debrief>,
): Promise<number> => {
  const open = placed
    .filter(
      (comment) =>
        debriefs.get(comment.debrief)?.comments?.find((known) => isSameComment(known, comment))?.tasks ===
        undefined,
    )
    .map((comment) => ({ comment, lines: asking(comment.text) }))
    .filter(({ lines }) => lines.length > 0);
  if (open.length === 0) return 0;
  if (!toChecklist && (json || !context.output.interactive)) {
    if (!json) context.output.err(`${text.asking(open.length, printableLine(file))}\n`);
    return 0;
  }
  let listed = 0;
  for (const { comment, lines } of open) {
    const choice = toChecklist ? 'add' : await asked(context, comment, lines);
    if (choice === null) break;
    const tasks = choice === 'add' ? lines : [];
    await decide(context, comment, tasks);
    listed += tasks.length;
  }
  if (listed > 0 && !json) context.output.err(`${text.listed(listed)}\n`);
  return listed;
};

const asked = async (
  context: NotesPorts,
  { from, question }: Noted,
  lines: readonly string[],
): Promise<'add' | 'leave' | null> => {
  const prompter = await context.prompter(promptText);
  return prompter.choose({
    text: text.offer(printableLine(from), labelOf(question) ?? question, lines),
    choices: text.choices,
  });
};

const decide = async ({ journal }: NotesPorts, comment: Noted, tasks: readonly string[]): Promise<void> => {
  await journal.change('debriefs', comment.debrief, (now) => {
    if (now === null) throw data(text.gone(comment.debrief), text.goneAdvice);
    return withComments(
      now,
      (now.comments ?? []).map((known) => (isSameComment(known, comment) ? { ...known, tasks } : known)),
    );
  });
};
