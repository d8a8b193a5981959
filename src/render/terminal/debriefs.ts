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
import { type Look, type Paint, paint, wrap } from './look.js';

/** `role, company`, or words that say that neither was given. */
export const nameOf = (one: { readonly role: string; readonly company: string }): string =>
  printableLine([one.role, one.company].filter((part) => part !== '').join(', ')) || screens.unnamed;

/** The same for a debrief. */
export const nameOfRole = (debrief: Pick<Debrief, 'answers'>): string =>
  nameOf({ role: textOf(debrief, 'role'), company: textOf(debrief, 'company') });

/** The same; where there are only notes, their first line. */
export const debriefName = (debrief: Debrief): string => printableLine(titleOf(debrief)) || screens.unnamed;

/** "Staff nurse, St Mary's, 26 Nov 2026, final round, said no" as parts, without the name. */
const facts = (debrief: Debrief, look: Look): readonly string[] => {
  const stage = STAGES.find((one) => one === textOf(debrief, 'stage'));
  const outcome = OUTCOMES.find((one) => one === textOf(debrief, 'outcome'));
  return [
    shortDay(dayOf(debrief)),
    stage ? stageNames[stage] : '',
    outcome ? outcomeNames[outcome] : '',
    debrief.finished === null ? screens.draft : '',
    isOnlyNotes(debrief) ? screens.notes : '',
    debrief.tags?.length ? screens.tags(debrief.tags.map(printableLine), look.plain) : '',
  ].filter((part) => part !== '');
};

/** A record in a list: its name and what is known of it; under each other where the screen is narrow. */
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
    parts.length === 0 ? [] : [style.quiet(wrap(parts.join(' · '), look, before))];
  return narrow
    ? [style.strong(id), wrap(name, look, '  '), ...quiet('  ')].join('\n')
    : [wrap(name, look, `${id}  `, indent), ...quiet(indent)].join('\n');
};

/** One or two lines a debrief, in the order given. */
export const debriefList = (debriefs: readonly Debrief[], look: Look): string => {
  const style = paint(look);
  return debriefs
    .map((one) => `${entry(one.id, debriefName(one), facts(one, look), look, style)}\n`)
    .join('');
};

/** The other rounds of the same application, under a heading; `''` where there are none. */
export const roundsList = (rounds: readonly Debrief[], look: Look): string =>
  rounds.length === 0
    ? ''
    : `${paint(look).strong(wrap(screens.otherRounds, look))}\n${debriefList(rounds, look).trimEnd()}`;

/** One or two lines an interview, in the order given. */
export const interviewList = (interviews: readonly Interview[], look: Look): string => {
  const style = paint(look);
  return interviews
    .map((one) => {
      const parts = [
        one.when === null ? screens.noDate : longDay(one.when),
        one.stage === null ? '' : stageNames[one.stage],
        one.done === null ? '' : screens.over,
      ].filter((part) => part !== '');
      return `${entry(one.id, nameOf(one), parts, look, style)}\n`;
    })
    .join('');
};

/** Every answer of one debrief, by strategy. */
export const debriefScreen = (debrief: Debrief, script: Script, look: Look): string => {
  const style = paint(look);
  const head = [
    style.heading(wrap(debriefName(debrief), look)),
    style.quiet(
      wrap(
        [debrief.id, ...facts(debrief, look), isOnlyNotes(debrief) ? '' : screens[debrief.mode]]
          .filter((part) => part !== '')
          .join(look.plain ? ', ' : ' · '),
        look,
      ),
    ),
  ].join('\n');
  const answered = script.questions.filter((one) => answerTo(debrief, one.id) !== null);
  const live = answered.filter((one) => applies(script, one, debrief.answers));
  const kept = answered.filter((one) => !live.includes(one));
  const blocks = STRATEGIES.map((strategy) => ({
    name: strategyNames[strategy],
    questions: live.filter((one) => one.strategy === strategy),
  })).filter((block) => block.questions.length > 0);
  return `${[
    head,
    ...blocks.map((block) => section(block.name, block.questions, debrief, look, style)),
    ...(kept.length > 0 ? [section(screens.noLongerApplies, kept, debrief, look, style)] : []),
    ...(answered.length === 0 && debrief.notes === undefined ? [screens.empty] : []),
    ...beside(debrief, look, style),
  ].join('\n\n')}\n`;
};

/** Notes with their own line breaks, and tags. */
const beside = ({ notes, tags }: Debrief, look: Look, style: Paint): readonly string[] => {
  const block = (label: string, lines: readonly string[]): string =>
    [style.strong(wrap(label, look)), ...lines.map((line) => wrap(line, look, '  '))].join('\n');
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
  [style.strong(wrap(name, look)), ...questions.map((one) => answerBlock(one, debrief, look, style))].join(
    '\n',
  );

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
    return `  ${style.quiet(label)} ${only}`;
  const mark = Array.isArray(value) && !look.plain ? '- ' : '';
  return [
    `  ${style.quiet(label)}`,
    ...lines.map((line) => wrap(line, look, `    ${mark}`, `    ${' '.repeat(mark.length)}`)),
  ].join('\n');
};
