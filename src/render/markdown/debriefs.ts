import { besideLabels } from '../../content/en/debrief/labels.js';
import { feedbackText, sortNames } from '../../content/en/feedback/feedback.js';
import { screens } from '../../content/en/records/screens.js';
import { longDay } from '../../content/en/text/dates.js';
import { commentText } from '../../content/en/transfer/comments.js';
import { answerLines } from '../../domain/debrief/answers.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  dayOf,
  textOf,
  titleOf,
} from '../../domain/debrief/debrief.js';
import { type FeedbackEvent, linesIn, SORTS } from '../../domain/debrief/feedback-events.js';
import type { Question } from '../../domain/debrief/question.js';
import type { Script } from '../../domain/debrief/script.js';
import { printableLine } from '../../domain/text/printable.js';
import { answerSections, commentsOn, commentTitle, eventText, otherComments } from '../debrief-parts.js';
import { joinBlocks, present } from '../present.js';
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
    ...Object.entries(fields).map(([key, value]) => {
      const shown = typeof value === 'string' ? printableLine(value) : value;
      return `${key}: ${JSON.stringify(shown)}`;
    }),
    '---',
  ].join('\n');

const frontMatter = (debrief: Debrief): string => {
  const { id, mode, finished, tags } = debrief;
  const named = ['role', 'company', 'stage', 'outcome'] as const;
  return yaml({
    id,
    date: dayOf(debrief),
    ...Object.fromEntries(named.map((name) => [name, textOf(debrief, name)])),
    mode,
    finished: finished !== null,
    ...(tags?.length && { tags: tags.map(printableLine) }),
  });
};

const section = (heading: string, blocks: readonly string[]): string =>
  blocks.length === 0 ? '' : [`## ${heading}`, ...blocks].join('\n\n');

const answerBlocks = (question: Question, debrief: Debrief): readonly string[] => [
  `**${question.label}**\n\n${answer(question, answerTo(debrief, question.id) ?? '')}`,
  ...commentsOn(debrief, question.id).map((entry) => comment(commentTitle(entry), entry.text)),
];

/** Told apart from comments that somebody adds to the copy by hand, which `import --notes` reads. */
const comment = (title: string, text: string): string => `*${line(title)}:* ${lines(text)}`;

/** One paragraph an event; a reply is a quotation with its sorted lines below. */
const eventBlocks = (event: FeedbackEvent): readonly string[] => {
  const text = line(eventText(event));
  if (event.type !== 'reply') return [text];
  const quoted = lines(event.text, '> ').replaceAll('\n\n> ', '\n>\n> ');
  const sorted = SORTS.flatMap((sort) =>
    linesIn(event, sort).map((entry) => `- ${sortNames[sort]}: ${line(entry)}`),
  );
  return present(text, `> ${quoted}`, sorted.join('\n'));
};

const body = (debrief: Debrief, script: Script): string => {
  const sections = answerSections(debrief, script, ['role', 'company']);
  return joinBlocks(
    ...sections.map(({ title, questions }) =>
      section(
        title.replace(/:$/, ''),
        questions.flatMap((question) => answerBlocks(question, debrief)),
      ),
    ),
    sections.length === 0 && debrief.notes === undefined && screens.empty,
    section(feedbackText.later, debrief.feedback.flatMap(eventBlocks)),
    section(
      commentText.heading,
      otherComments(debrief, sections).map(({ title, comment: { text } }) => comment(title, text)),
    ),
    debrief.notes && section(besideLabels.notes, [lines(debrief.notes)]),
  );
};

const tagLine = ({ tags = [] }: Debrief): string =>
  tags.length === 0 ? '' : `\\\n${besideLabels.tags}: ${tags.map(line).join(', ')}`;

/** One debrief as a document with front matter, several as one document with a heading each. */
export const debriefsMarkdown = (debriefs: readonly Debrief[], script: Script): string => {
  const [only, ...more] = debriefs;
  if (only && more.length === 0)
    return `${frontMatter(only)}\n\n# ${titleLine(only)}\n\n${body(only, script)}`;
  const parts = debriefs.map(
    (debrief) =>
      `# ${titleLine(debrief)}\n\n${debrief.id}, ${longDay(dayOf(debrief))}${tagLine(debrief)}\n\n${body(debrief, script)}`,
  );
  return `${yaml({ debriefs: String(debriefs.length) })}\n\n${parts.join('\n')}`;
};
