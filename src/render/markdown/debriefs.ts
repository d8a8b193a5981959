/** Markdown: notes and checklist. The person's words are never read as markup, and otherwise left as they are. */

import { checklistScreen as said, whenNames } from '../../content/en/checklist/checklist.js';
import { pageWords, skillsWords } from '../../content/en/checklist/page.js';
import { besideLabels } from '../../content/en/debrief/labels.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { sortNames, feedbackWords as words } from '../../content/en/feedback/feedback.js';
import { screens } from '../../content/en/records/screens.js';
import { longDay, weekDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import type { ProofRow, View } from '../../domain/checklist/proof-list.js';
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
import type { Interview } from '../../domain/interview/interview.js';
import { printable, printableLine } from '../../domain/text/printable.js';

/**
 * What means something inside a line (CommonMark 0.31, chapter 6, and GitHub's strikethrough, tables and maths).
 * An underscore inside a word means nothing; `!` only before `[`, which is escaped itself.
 */
const INLINE = /[\\`*[\]<>~|$]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What means something at the start of a line (chapter 4 and 5): headings, quotes, lists, rules, underlines, fences. */
const LINE_START = /^(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]+(?=\s*$)|:(?=[-:\s]*$))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

const escapeLine = (line: string): string =>
  line
    .trim()
    .replace(INLINE, '\\$&')
    .replace(LINE_START, '\\$1')
    .replace(/^((?:- *){3,}|(?:_ *){3,})$/, '\\$1')
    .replace(NUMBERED, '$1\\$2');

const SPACES = /[^\S\n]+/g;

/** One line of the person's words. */
const line = (text: string): string => escapeLine(printableLine(text));

/** Several lines: a line break stays one, a blank line begins a paragraph. */
const lines = (text: string, indent = ''): string =>
  printable(text)
    .replace(SPACES, ' ')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(escapeLine)
        .filter((one) => one !== '')
        .join(`\\\n${indent}`),
    )
    .filter((paragraph) => paragraph !== '')
    .join(`\n\n${indent}`);

const answer = (question: Question, value: AnswerValue): string => {
  if (typeof value === 'string' && question.kind === 'text') return lines(value);
  const entries = answerLines(question, value, longDay);
  return Array.isArray(value)
    ? entries.map((one) => `- ${line(one) || '…'}`).join('\n')
    : line(entries.join(' '));
};

const titleLine = (debrief: Debrief): string =>
  heading([textOf(debrief, 'role'), textOf(debrief, 'company')]) ||
  heading([titleOf(debrief)]) ||
  screens.unnamed;

/** Number signs at the end of a heading would close it and be gone. */
const heading = (parts: readonly string[]): string =>
  parts
    .map(line)
    .filter((part) => part !== '')
    .join(', ')
    .replace(/(^|\s)(#+)$/, '$1\\$2');

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
    `${level} ${words.later}`,
    ...feedback.map((one) => {
      if (one.type === 'asked') return line(words.askedOf(one.whom ?? '', one.on));
      if (one.type === 'reminded') return line(words.remindedOn(one.on));
      if (one.type === 'closed') return line(words.closedDay(one.on));
      const said = lines(one.text, '> ').replaceAll('\n\n> ', '\n>\n> ');
      const sorted = SORTS.flatMap((sort) =>
        one[sort].map((entry) => `- ${sortNames[sort]}: ${line(entry)}`),
      );
      return [
        line(words.replyFrom(one.from ?? '', one.on, one.how ?? '')),
        `> ${said}`,
        ...(sorted.length > 0 ? [sorted.join('\n')] : []),
      ].join('\n\n');
    }),
  ].join('\n\n');

const body = (debrief: Debrief, script: Script, level: string): string => {
  const answered = script.questions.filter(
    (one) => answerTo(debrief, one.id) !== null && !['role', 'company'].includes(one.id),
  );
  const live = answered.filter((one) => applies(script, one, debrief.answers));
  const kept = answered.filter((one) => !live.includes(one));
  return [
    ...STRATEGIES.map((strategy) => ({
      name: strategyNames[strategy],
      questions: live.filter((one) => one.strategy === strategy),
    }))
      .filter((block) => block.questions.length > 0)
      .map((block) => section(block.name, block.questions, debrief, level)),
    ...(kept.length > 0 ? [section(screens.noLongerApplies.replace(/:$/, ''), kept, debrief, level)] : []),
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
    (one) =>
      `# ${titleLine(one)}\n\n${one.id}, ${longDay(dayOf(one))}${tagLine(one)}\n\n${body(one, script, '##')}`,
  );
  return `${yaml({ debriefs: String(debriefs.length) })}\n\n${parts.join('\n\n')}\n`;
};

/** The checklist as a task list, grouped by when, with the list of skills behind the plan. */
export const checklistMarkdown = ({ items, rows, more }: View, interview: Interview | null): string => {
  const title =
    interview === null
      ? said.titleWithout
      : said.title(
          heading([interview.role]),
          heading([interview.company]),
          interview.when === null ? null : longDay(interview.when),
        );
  const item = (one: Item): string => {
    const due = one.due === null ? '' : ` (${said.due(weekDay(one.due))})`;
    return `- [${one.done ? 'x' : ' '}] ${line(one.text)}${due}\\\n  ${line(one.why)} \`${one.id}\``;
  };
  const group = (heading: string, members: readonly Item[]): readonly string[] =>
    members.length === 0 ? [] : [`## ${heading}\n\n${members.map(item).join('\n')}`];
  return `${[
    `# ${title}`,
    ...(interview?.place ? [line(pageWords.place(interview.place))] : []),
    ...group(
      said.plan,
      items.filter((one) => one.rank === 'plan'),
    ),
    ...(rows.length === 0 ? [] : [`## ${skillsWords.title}\n\n${rows.map(skill).join('\n')}`]),
    ...WHENS.flatMap((when) =>
      group(
        whenNames[when],
        items.filter((one) => one.when === when && one.rank !== 'plan'),
      ),
    ),
    ...(more > 0 ? [said.more(more)] : []),
  ].join('\n\n')}\n`;
};

const skill = ({ need, proof, wish }: ProofRow): string => {
  const text = proof === '' ? skillsWords.none : line(proof);
  return need === ''
    ? `- ${text}`
    : `- **${line(need).replace(/\\?\.$/, '')}**${wish ? ` (${skillsWords.wish})` : ''}: ${text}`;
};
