/** Debriefs and interviews on a screen: as a list, and one in full. */

import { besideLabels } from '../../content/en/debrief/labels.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { outcomeNames, screens, stageNames } from '../../content/en/records/screens.js';
import { longDay, shortDay } from '../../content/en/text/dates.js';
import { answerLines } from '../../domain/debrief/answer-text.js';
import {
  answerTo,
  type Debrief,
  dayOf,
  isOnlyNotes,
  OUTCOMES,
  STAGES,
  STRATEGIES,
  textOf,
  titleOf,
} from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import { applies, type Script } from '../../domain/debrief/script.js';
import type { Interview } from '../../domain/interview/interview.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { INDENT, inOneLine, type Look, type Paint, paint, SIGNS, wrap, wrapAfter } from './theme.js';

/** `role, company`, or a text saying that neither was given. */
export const nameOf = ({ role, company }: { readonly role: string; readonly company: string }): string =>
  printableLine([role, company].filter((part) => part !== '').join(', ')) || screens.unnamed;

/** The same for a debrief. */
export const nameOfRole = (debrief: Pick<Debrief, 'answers'>): string =>
  nameOf({ role: textOf(debrief, 'role'), company: textOf(debrief, 'company') });

/** The same; where there are only notes, their first line. */
export const debriefName = (debrief: Debrief): string => printableLine(titleOf(debrief)) || screens.unnamed;

/** "26 Nov 2026", "final round", "said no" … */
const facts = (debrief: Debrief, look: Look): readonly string[] => {
  const stage = STAGES.find((id) => id === textOf(debrief, 'stage'));
  const outcome = OUTCOMES.find((id) => id === textOf(debrief, 'outcome'));
  return [
    shortDay(dayOf(debrief)),
    stage ? stageNames[stage] : '',
    outcome ? outcomeNames[outcome] : '',
    debrief.finished === null ? screens.draft : '',
    isOnlyNotes(debrief) ? screens.notes : '',
    debrief.tags?.length ? screens.tags(debrief.tags.map(printableLine), look.plain) : '',
  ].filter((part) => part !== '');
};

/** A record in a list: its id, name and facts; under each other where the screen is narrow. */
export const entry = (
  id: string,
  name: string,
  parts: readonly string[],
  look: Look,
  style: Paint,
): string => {
  if (look.plain)
    return wrap(
      [
        `${name.replace(/\.$/, '')}.`,
        ...(parts.length > 0 ? [`${parts.join(', ')}.`] : []),
        screens.id(id),
      ].join(' '),
      look,
    );
  const indent = ' '.repeat(id.length + 2);
  const narrow = look.columns < 64;
  const quiet = (before: string): readonly string[] =>
    parts.length === 0 ? [] : [style.quiet(wrap(inOneLine(parts, look), look, before))];
  return narrow
    ? [style.strong(id), wrap(name, look, INDENT), ...quiet(INDENT)].join('\n')
    : [wrapAfter(`${id}  `, name, look), ...quiet(indent)].join('\n');
};

/** One or two lines a debrief, in the order given. */
export const debriefList = (debriefs: readonly Debrief[], look: Look): string => {
  const style = paint(look);
  return debriefs
    .map((debrief) => `${entry(debrief.id, debriefName(debrief), facts(debrief, look), look, style)}\n`)
    .join('');
};

/** The other rounds of the same application, under a heading; `''` where there are none. */
export const roundsList = (rounds: readonly Debrief[], look: Look): string =>
  rounds.length === 0
    ? ''
    : `${paint(look).strong(wrap(screens.otherRounds, look))}\n${debriefList(rounds, look).trimEnd()}`;

/** Day, stage and whether it is over. */
export const interviewFacts = ({ when, stage, done }: Interview): readonly string[] =>
  [
    when === null ? screens.noDate : longDay(when),
    stage === null ? '' : stageNames[stage],
    done === null ? '' : screens.over,
  ].filter((fact) => fact !== '');

/** One or two lines an interview, in the order given. */
export const interviewList = (interviews: readonly Interview[], look: Look): string => {
  const style = paint(look);
  return interviews
    .map((interview) => `${entry(interview.id, nameOf(interview), interviewFacts(interview), look, style)}\n`)
    .join('');
};

/** Every answer of one debrief, by strategy. */
export const debriefScreen = (debrief: Debrief, script: Script, look: Look): string => {
  const style = paint(look);
  const head = [
    style.heading(wrap(debriefName(debrief), look)),
    style.quiet(
      wrap(
        inOneLine(
          [debrief.id, ...facts(debrief, look), isOnlyNotes(debrief) ? '' : screens[debrief.mode]],
          look,
        ),
        look,
      ),
    ),
  ].join('\n');
  const answered = script.questions.filter((question) => answerTo(debrief, question.id) !== null);
  const live = answered.filter((question) => applies(script, question, debrief.answers));
  const noLongerApply = answered.filter((question) => !live.includes(question));
  const blocks = STRATEGIES.map((strategy) => ({
    name: strategyNames[strategy],
    questions: live.filter((question) => question.strategy === strategy),
  })).filter((block) => block.questions.length > 0);
  return `${[
    head,
    ...blocks.map((block) => section(block.name, block.questions, debrief, look, style)),
    ...(noLongerApply.length > 0
      ? [section(screens.noLongerApplies, noLongerApply, debrief, look, style)]
      : []),
    ...(answered.length === 0 && debrief.notes === undefined ? [screens.empty] : []),
    ...beside(debrief, look, style),
  ].join('\n\n')}\n`;
};

/** Notes with their own line breaks, and tags. */
const beside = ({ notes, tags }: Debrief, look: Look, style: Paint): readonly string[] => {
  const block = (label: string, lines: readonly string[]): string =>
    [style.strong(wrap(label, look)), ...lines.map((line) => wrap(line, look, INDENT))].join('\n');
  return [
    ...(notes ? [block(besideLabels.notes, printable(notes).split('\n'))] : []),
    ...(tags && tags.length > 0 ? [block(besideLabels.tags, [printableLine(tags.join(', '))])] : []),
  ];
};

const section = (
  name: string,
  questions: readonly Question[],
  debrief: Debrief,
  look: Look,
  style: Paint,
): string =>
  [
    style.strong(wrap(name, look)),
    ...questions.map((question) => answerBlock(question, debrief, look, style)),
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
  const sign = Array.isArray(value) && !look.plain ? SIGNS.bullet : '';
  return [
    `${INDENT}${style.quiet(label)}`,
    ...lines.map((line) => wrapAfter(`${INDENT}${INDENT}${sign}`, line, look)),
  ].join('\n');
};
