/** Debriefs and interviews on a screen: as a list, and one in full. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { besideLabels } from '../../content/en/debrief/labels.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { screens, stageNames } from '../../content/en/records/screens.js';
import { longDay, shortDay } from '../../content/en/text/dates.js';
import { commentText } from '../../content/en/transfer/comments.js';
import type { BestLines } from '../../domain/checklist/best-lines.js';
import { answerLines } from '../../domain/debrief/answers.js';
import { answerTo, type Debrief, dayOf, isOnlyNotes, listOf, textOf } from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import type { Script } from '../../domain/debrief/script.js';
import { isLetter } from '../../domain/feedback/own-lines.js';
import { replyLines } from '../../domain/feedback/reading.js';
import type { Interview } from '../../domain/interview/interview.js';
import { normalized } from '../../domain/text/normalize.js';
import { ended, printable, printableLine, shortened } from '../../domain/text/printable.js';
import {
  answerSections,
  commentsOn,
  commentTitle,
  debriefName,
  debriefState,
  IN_HEAD,
  otherComments,
} from '../debrief-parts.js';
import { joinBlocks, present } from '../present.js';
import {
  INDENT,
  inOneLine,
  type Look,
  labelled,
  paint,
  quietly,
  recordHead,
  signs,
  titled,
  wrap,
  wrapAfter,
} from './theme.js';

/** `role, company`, or a text saying that neither was given. */
export const nameOf = ({ role, company }: { readonly role: string; readonly company: string }): string =>
  printableLine(present(role, company).join(', ')) || screens.unnamed;

export const nameOfRole = (debrief: Pick<Debrief, 'answers'>): string =>
  nameOf({ role: textOf(debrief, 'role'), company: textOf(debrief, 'company') });

/** "26 Nov 2026", "final round", "said no" …; a day that nobody gave is the one on which it was written down. */
const facts = (debrief: Debrief, look: Look): readonly string[] => {
  const { tags = [] } = debrief;
  return present(
    textOf(debrief, 'heard-on') === '' ? screens.written(shortDay(dayOf(debrief))) : shortDay(dayOf(debrief)),
    ...debriefState(debrief),
    isOnlyNotes(debrief) && screens.notes,
    tags.length > 0 && screens.tags(tags.map(printableLine), look.plain),
  );
};

/** Records in a list: the name of each, and under it its facts, with its id last. */
export const recordList = <T extends { readonly id: string }>(
  records: readonly T[],
  nameOf: (record: T) => string,
  factsOf: (record: T) => readonly string[],
  look: Look,
): string => records.map((record) => `${entry(record.id, nameOf(record), factsOf(record), look)}\n`).join('');

const entry = (id: string, name: string, parts: readonly string[], look: Look): string => {
  if (look.plain) {
    const sentences = present(name.replace(/\.$/, ''), parts.join(', '));
    return wrap([...sentences.map((text) => `${text}.`), screens.id(id)].join(' '), look);
  }
  return `${paint(look).strong(wrap(name, look))}\n${quietly(inOneLine([...parts, id], look), look, INDENT)}`;
};

export const debriefList = (debriefs: readonly Debrief[], look: Look): string =>
  recordList(debriefs, debriefName, (debrief) => facts(debrief, look), look);

/** `''` where there are none. */
export const roundsList = (rounds: readonly Debrief[], look: Look): string =>
  rounds.length === 0
    ? ''
    : `${paint(look).strong(wrap(screens.otherRounds, look))}\n${debriefList(rounds, look).trimEnd()}`;

export const interviewFacts = ({ when, stage, done }: Interview): readonly string[] =>
  present(
    when === null ? screens.noDate : longDay(when),
    stage !== null && stageNames[stage],
    done !== null && screens.over,
  );

export const interviewList = (interviews: readonly Interview[], look: Look): string =>
  recordList(interviews, nameOf, interviewFacts, look);

/** @param whole with every letter as it was pasted. */
export const debriefScreen = (debrief: Debrief, script: Script, look: Look, whole: boolean): string => {
  const { notes, tags = [] } = debrief;
  const sections = answerSections(debrief, script, IN_HEAD);
  return joinBlocks(
    recordHead(debriefName(debrief), [...facts(debrief, look), debrief.id], look),
    ...sections.map(({ title, questions }) => {
      const answers = questions.flatMap((question) => [
        ...answerBlock(question, debrief, look, whole),
        ...commentsOn(debrief, question.id).map((comment) =>
          commentBlock(commentTitle(comment), comment.text, look),
        ),
      ]);
      return titled(wrap(title, look), answers, look);
    }),
    sections.length === 0 && notes === undefined && screens.empty,
    labelled(besideLabels.notes, notes ? printable(notes).split('\n') : [], look, INDENT),
    labelled(besideLabels.tags, present(printableLine(tags.join(', '))), look, INDENT),
    titled(
      commentText.heading,
      otherComments(debrief, sections).map(({ title, comment }) => commentBlock(title, comment.text, look)),
      look,
    ),
  );
};

const commentBlock = (title: string, text: string, look: Look): string =>
  [
    quietly(`${title}:`, look, INDENT.repeat(2)),
    ...printable(text)
      .split('\n')
      .map((row) => wrap(row, look, INDENT.repeat(3))),
  ].join('\n');

const ANSWERED = ['strong-answers', 'more-needed'] as const;

/** Questions are listed once, each with how its answer went. */
const linesOf = (question: Question, debrief: Debrief, whole: boolean): readonly string[] => {
  const lines = answerLines(question, answerTo(debrief, question.id) ?? [], longDay);
  const asked = new Set(listOf(debrief, 'questions-asked').map(normalized));
  if (question.id === 'questions-asked')
    return lines.map((line) => {
      const how = ANSWERED.filter((id) =>
        listOf(debrief, id).some((entry) => normalized(entry) === normalized(line)),
      );
      return how.length === 0 ? line : `${line} (${how.map((id) => screens.answered[id]).join(', ')})`;
    });
  if (ANSWERED.some((id) => id === question.id)) return lines.filter((line) => !asked.has(normalized(line)));
  const proofs = question.id === 'proof' ? listOf(debrief, 'proof') : [];
  // Where one was skipped, nothing else tells which need each is for.
  if (proofs.includes('')) {
    const needs = listOf(debrief, 'role-needs');
    return proofs.flatMap((proof, at) => (proof === '' ? [] : `${needs[at] ?? ''}: ${proof}`));
  }
  const text = lines.join('\n');
  return question.id === 'feedback-said' && !whole && isLetter(text, replyReading)
    ? replyLines(text, replyReading)
    : lines;
};

/** A short answer beside its label, a longer one under it; none where all of it stands elsewhere. */
const answerBlock = (question: Question, debrief: Debrief, look: Look, whole: boolean): readonly string[] => {
  const value = answerTo(debrief, question.id);
  const lines = linesOf(question, debrief, whole).flatMap((line) => printable(line).split('\n'));
  if (lines.length === 0) return [];
  const isList = Array.isArray(value);
  const label = `${question.label}:`;
  const quietLabel = `${INDENT}${paint(look).quiet(label)}`;
  const [only = ''] = lines;
  if (lines.length === 1 && label.length + only.length + 3 <= look.columns && !isList)
    return [`${quietLabel} ${only}`];
  const sign = isList && !look.plain ? signs(look).bullet : '';
  return [quietLabel, ...lines.map((line) => wrapAfter(`${INDENT}${INDENT}${sign}`, line, look))];
};

/** About three lines: the whole answer is in `show`. */
const LINE_AT_MOST = 220;
const wholeSentences = (text: string): string =>
  (text.length > LINE_AT_MOST && SENTENCES.exec(text)?.[0]) || shortened(text, LINE_AT_MOST);
const SENTENCES = new RegExp(`^.{1,${LINE_AT_MOST}}[.!?](?= )`);
/** Columns from which labels stand beside their lines. */
const WIDE = 64;

/** The end of a debrief: the person's own best lines. */
export const lastWordsScreen = (title: string, { lines, sting }: BestLines, look: Look): string => {
  const { label: labels, sting: hurt, change } = conversationText.end;
  const rows = [
    ...lines.map(
      ({ question, text }) => [labels[question] ?? '', wholeSentences(printableLine(text))] as const,
    ),
    ...(sting ? [[hurt, change(...sting)] as const] : []),
  ];
  const { quiet, strong } = paint(look);
  const widest = Math.max(...rows.map(([label]) => label.length)) + 2;
  const lastWord = ([label, text]: (typeof rows)[number]): string => {
    if (look.plain) return wrap(`${label}: ${ended(text)}`, look);
    if (look.columns < WIDE) return `${quiet(label)}\n${wrap(text, look, INDENT)}`;
    return quiet(label.padEnd(widest)) + wrapAfter(' '.repeat(widest), text, look).slice(widest);
  };
  return joinBlocks(strong(wrap(title, look)), rows.map(lastWord).join('\n'));
};
