/** Debriefs as Markdown. */

import { besideLabels } from '../../content/en/debrief/labels.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { feedbackText, sortNames } from '../../content/en/feedback/feedback.js';
import { screens } from '../../content/en/records/screens.js';
import { longDay } from '../../content/en/text/dates.js';
import { answerLines } from '../../domain/debrief/answer-text.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  dayOf,
  STRATEGIES,
  textOf,
  titleOf,
} from '../../domain/debrief/debrief.js';
import { SORTS } from '../../domain/debrief/feedback-events.js';
import type { Question } from '../../domain/debrief/question.js';
import { applies, type Script } from '../../domain/debrief/script.js';
import { printableLine } from '../../domain/text/printable.js';
import { heading, line, lines } from './markup.js';

const answer = (question: Question, value: AnswerValue): string => {
  if (typeof value === 'string' && question.kind === 'text') return lines(value);
  const entries = answerLines(question, value, longDay);
  return Array.isArray(value)
    ? entries.map((entry) => `- ${line(entry) || '…'}`).join('\n')
    : line(entries.join(' '));
};

const titleLine = (debrief: Debrief): string =>
  heading([textOf(debrief, 'role'), textOf(debrief, 'company')]) ||
  heading([titleOf(debrief)]) ||
  screens.unnamed;

/** JSON strings are YAML strings; control characters are escaped in both. */
const yaml = (fields: Readonly<Record<string, string | boolean | readonly string[]>>): string =>
  [
    '---',
    ...Object.entries(fields).map(
      ([key, value]) =>
        `${key}: ${JSON.stringify(typeof value === 'boolean' ? value : typeof value === 'string' ? printableLine(value) : value.map(printableLine))}`,
    ),
    '---',
  ].join('\n');

const frontMatter = (debrief: Debrief): string =>
  yaml({
    id: debrief.id,
    date: dayOf(debrief),
    role: textOf(debrief, 'role'),
    company: textOf(debrief, 'company'),
    stage: textOf(debrief, 'stage'),
    outcome: textOf(debrief, 'outcome'),
    mode: debrief.mode,
    finished: debrief.finished !== null,
    ...(debrief.tags?.length ? { tags: debrief.tags.map(printableLine) } : {}),
  });

const section = (heading: string, questions: readonly Question[], debrief: Debrief, level: string): string =>
  [
    `${level} ${heading}`,
    ...questions.map((one) => {
      const value = answerTo(debrief, one.id);
      return `**${one.label}**\n\n${value === null ? '' : answer(one, value)}`;
    }),
  ].join('\n\n');

/** What became of asking for feedback: one paragraph an event, a reply as a quotation with its lines below. */
const afterwards = ({ feedback }: Debrief, level: string): string =>
  [
    `${level} ${feedbackText.later}`,
    ...feedback.map((event) => {
      if (event.type === 'asked') return line(feedbackText.askedOf(event.whom ?? '', event.on));
      if (event.type === 'reminded') return line(feedbackText.remindedOn(event.on));
      if (event.type === 'closed') return line(feedbackText.closedDay(event.on));
      const quoted = lines(event.text, '> ').replaceAll('\n\n> ', '\n>\n> ');
      const sorted = SORTS.flatMap((sort) =>
        event[sort].map((entry) => `- ${sortNames[sort]}: ${line(entry)}`),
      );
      return [
        line(feedbackText.replyFrom(event.from ?? '', event.on, event.how ?? '')),
        `> ${quoted}`,
        ...(sorted.length > 0 ? [sorted.join('\n')] : []),
      ].join('\n\n');
    }),
  ].join('\n\n');

const body = (debrief: Debrief, script: Script, level: string): string => {
  const answered = script.questions.filter(
    (question) => answerTo(debrief, question.id) !== null && !['role', 'company'].includes(question.id),
  );
  const live = answered.filter((question) => applies(script, question, debrief.answers));
  const noLongerApply = answered.filter((question) => !live.includes(question));
  return [
    ...STRATEGIES.map((strategy) => ({
      name: strategyNames[strategy],
      questions: live.filter((question) => question.strategy === strategy),
    }))
      .filter((block) => block.questions.length > 0)
      .map((block) => section(block.name, block.questions, debrief, level)),
    ...(noLongerApply.length > 0
      ? [section(screens.noLongerApplies.replace(/:$/, ''), noLongerApply, debrief, level)]
      : []),
    ...(answered.length === 0 && debrief.notes === undefined ? [screens.empty] : []),
    ...(debrief.feedback.length > 0 ? [afterwards(debrief, level)] : []),
    ...(debrief.notes ? [`${level} ${besideLabels.notes}\n\n${lines(debrief.notes)}`] : []),
  ].join('\n\n');
};

const tagLine = ({ tags = [] }: Debrief): string =>
  tags.length === 0 ? '' : `\\\n${besideLabels.tags}: ${tags.map(line).join(', ')}`;

/** One debrief as a document with front matter, several as one document with a heading each, the newest first. */
export const debriefsMarkdown = (debriefs: readonly Debrief[], script: Script): string => {
  const [only, ...more] = debriefs;
  if (only && more.length === 0)
    return `${frontMatter(only)}\n\n# ${titleLine(only)}\n\n${body(only, script, '##')}\n`;
  const parts = debriefs.map(
    (debrief) =>
      `# ${titleLine(debrief)}\n\n${debrief.id}, ${longDay(dayOf(debrief))}${tagLine(debrief)}\n\n${body(debrief, script, '##')}`,
  );
  return `${yaml({ debriefs: String(debriefs.length) })}\n\n${parts.join('\n\n')}\n`;
};
