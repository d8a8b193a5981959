/** Debriefs and interviews on a screen: as a list, and one in full. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { besideLabels } from '../../content/en/debrief/labels.js';
import { screens, stageNames } from '../../content/en/records/screens.js';
import { longDay, shortDay } from '../../content/en/text/dates.js';
import { commentText } from '../../content/en/transfer/comments.js';
import type { BestLines } from '../../domain/checklist/best-lines.js';
import { answerLines } from '../../domain/debrief/answer-text.js';
import { answerTo, type Debrief, dayOf, isOnlyNotes, textOf } from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import type { Script } from '../../domain/debrief/script.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printable, printableLine, shortened } from '../../domain/text/printable.js';
import {
  answerSections,
  commentsOn,
  commentTitle,
  debriefName,
  debriefState,
  otherComments,
} from '../debrief-parts.js';
import { joinBlocks, present } from '../present.js';
import { INDENT, inOneLine, type Look, type Paint, paint, signs, titled, wrap, wrapAfter } from './theme.js';

/** `role, company`, or a text saying that neither was given. */
export const nameOf = ({ role, company }: { readonly role: string; readonly company: string }): string =>
  printableLine(present(role, company).join(', ')) || screens.unnamed;

/** The same for a debrief. */
export const nameOfRole = (debrief: Pick<Debrief, 'answers'>): string =>
  nameOf({ role: textOf(debrief, 'role'), company: textOf(debrief, 'company') });

/** "26 Nov 2026", "final round", "said no" … */
const facts = (debrief: Debrief, look: Look): readonly string[] => {
  const { tags = [] } = debrief;
  return present(
    shortDay(dayOf(debrief)),
    ...debriefState(debrief),
    isOnlyNotes(debrief) && screens.notes,
    tags.length > 0 && screens.tags(tags.map(printableLine), look.plain),
  );
};

/** A record in a list: its name, and under it its facts, with its id last. */
export const entry = (
  id: string,
  name: string,
  parts: readonly string[],
  look: Look,
  style: Paint,
): string => {
  if (look.plain) {
    const sentences = [name.replace(/\.$/, ''), ...(parts.length > 0 ? [parts.join(', ')] : [])];
    return wrap([...sentences.map((text) => `${text}.`), screens.id(id)].join(' '), look);
  }
  const facts = style.quiet(wrap(inOneLine([...parts, id], look), look, INDENT));
  return `${style.strong(wrap(name, look))}\n${facts}`;
};

export const debriefList = (debriefs: readonly Debrief[], look: Look): string => {
  const style = paint(look);
  return debriefs
    .map((debrief) => `${entry(debrief.id, debriefName(debrief), facts(debrief, look), look, style)}\n`)
    .join('');
};

/** `''` where there are none. */
export const roundsList = (rounds: readonly Debrief[], look: Look): string =>
  rounds.length === 0
    ? ''
    : `${paint(look).strong(wrap(screens.otherRounds, look))}\n${debriefList(rounds, look).trimEnd()}`;

/** Day, stage and whether it is over. */
export const interviewFacts = ({ when, stage, done }: Interview): readonly string[] =>
  present(
    when === null ? screens.noDate : longDay(when),
    stage !== null && stageNames[stage],
    done !== null && screens.over,
  );

export const interviewList = (interviews: readonly Interview[], look: Look): string => {
  const style = paint(look);
  return interviews
    .map((interview) => `${entry(interview.id, nameOf(interview), interviewFacts(interview), look, style)}\n`)
    .join('');
};

/** Every answer of one debrief, by strategy. */
export const debriefScreen = (debrief: Debrief, script: Script, look: Look): string => {
  const style = paint(look);
  const sections = answerSections(debrief, script);
  return joinBlocks(
    [
      style.heading(wrap(debriefName(debrief), look)),
      style.quiet(wrap(inOneLine([...facts(debrief, look), debrief.id], look), look)),
    ].join('\n'),
    ...sections.map(({ title, questions }) => {
      const answers = questions.flatMap((question) => [
        answerBlock(question, debrief, look, style),
        ...commentsOn(debrief, question.id).map((comment) =>
          commentBlock(commentTitle(comment), comment.text, look, style),
        ),
      ]);
      return titled(wrap(title, look), answers, style);
    }),
    sections.length === 0 && debrief.notes === undefined && screens.empty,
    ...beside(debrief, look, style),
    titled(
      commentText.heading,
      otherComments(debrief, sections).map(({ title, comment }) =>
        commentBlock(title, comment.text, look, style),
      ),
      style,
    ),
  );
};

/** Notes with their own line breaks, and tags. */
const beside = ({ notes, tags = [] }: Debrief, look: Look, style: Paint): readonly string[] => {
  const block = (label: string, lines: readonly string[]): string =>
    titled(
      wrap(label, look),
      lines.map((line) => wrap(line, look, INDENT)),
      style,
    );
  return [
    block(besideLabels.notes, notes ? printable(notes).split('\n') : []),
    block(besideLabels.tags, tags.length > 0 ? [printableLine(tags.join(', '))] : []),
  ];
};

const commentBlock = (title: string, text: string, look: Look, style: Paint): string =>
  [
    style.quiet(wrap(`${title}:`, look, INDENT.repeat(2))),
    ...printable(text)
      .split('\n')
      .map((row) => wrap(row, look, INDENT.repeat(3))),
  ].join('\n');

/** A short answer beside its label, a longer one under it. */
const answerBlock = (question: Question, debrief: Debrief, look: Look, style: Paint): string => {
  const value = answerTo(debrief, question.id);
  const lines =
    value === null
      ? []
      : answerLines(question, value, longDay).flatMap((line) => printable(line).split('\n'));
  const label = `${question.label}:`;
  const [only = ''] = lines;
  if (lines.length === 1 && label.length + only.length + 3 <= look.columns && !Array.isArray(value))
    return `${INDENT}${style.quiet(label)} ${only}`;
  const sign = Array.isArray(value) && !look.plain ? signs(look).bullet : '';
  return [
    `${INDENT}${style.quiet(label)}`,
    ...lines.map((line) => wrapAfter(`${INDENT}${INDENT}${sign}`, line, look)),
  ].join('\n');
};

/** About three lines: the whole answer is in `show`. */
const LINE_AT_MOST = 220;
/** Columns from which labels stand beside their lines. */
const WIDE = 64;

/** The end of a debrief: the person's own best lines. */
export const lastWordsScreen = (title: string, { lines, sting }: BestLines, look: Look): string => {
  const style = paint(look);
  const { label, sting: hurt, change } = conversationText.end;
  const rows = [
    ...lines.map(({ question, text }) => ({
      label: label[question] ?? '',
      text: shortened(printableLine(text), LINE_AT_MOST),
    })),
    ...(sting ? [{ label: hurt, text: change(...sting) }] : []),
  ];
  const widest = Math.max(...rows.map((row) => row.label.length)) + 2;
  return joinBlocks(
    style.strong(wrap(title, look)),
    rows
      .map((row) => {
        if (look.plain) return wrap(`${row.label}: ${ended(row.text)}`, look);
        if (look.columns < WIDE) return `${style.quiet(row.label)}\n${wrap(row.text, look, '  ')}`;
        const [first = '', ...rest] = wrapAfter(' '.repeat(widest), row.text, look).split('\n');
        return [style.quiet(row.label.padEnd(widest)) + first.slice(widest), ...rest].join('\n');
      })
      .join('\n'),
  );
};
