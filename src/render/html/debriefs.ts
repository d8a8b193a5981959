/** Debriefs as a page. Paragraphs and list items decide by their text whether it runs left to right or right to left. */

import { besideLabels } from '../../content/en/debrief/labels.js';
import { page } from '../../content/en/records/exported-page.js';
import { longDay } from '../../content/en/text/dates.js';
import { commentText } from '../../content/en/transfer/comments.js';
import { answerLines } from '../../domain/debrief/answers.js';
import { type AnswerValue, answerTo, type Debrief, dayOf } from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import type { Script } from '../../domain/debrief/script.js';
import { printable } from '../../domain/text/printable.js';
import {
  answerSections,
  commentsOn,
  commentTitle,
  debriefName,
  debriefState,
  IN_HEAD,
  otherComments,
} from '../debrief-parts.js';
import { joinLines } from '../present.js';
import { COMMENT_SCRIPT, COMMENT_STYLE, commentBox, commentEnd, commentIntro } from './comment-boxes.js';
import { escapeHtml, htmlDocument } from './document.js';

const blankLine = /\n[^\S\n]*\n\s*/;

/** Several lines: a blank line begins a paragraph, a line break stays one. */
const paragraphs = (text: string): string =>
  printable(text)
    .split(blankLine)
    .map((part) => part.split('\n').map(escapeHtml).join('<br>'))
    .filter((part) => part.replaceAll('<br>', '') !== '')
    .map((part) => `<p dir="auto">${part}</p>`)
    .join('\n');

const list = (entries: readonly string[]): string =>
  `<ul>\n${entries.map((entry) => `<li dir="auto">${escapeHtml(entry)}</li>`).join('\n')}\n</ul>`;

const answer = (question: Question, value: AnswerValue): string => {
  if (typeof value === 'string' && question.kind === 'text') return paragraphs(value);
  const entries = answerLines(question, value, longDay);
  return typeof value === 'object' ? list(entries) : `<p dir="auto">${escapeHtml(entries.join(' '))}</p>`;
};

const facts = (debrief: Debrief): string =>
  [longDay(dayOf(debrief)), ...debriefState(debrief), debrief.id].map(escapeHtml).join(' · ');

const section = (heading: string, blocks: readonly (readonly [label: string, html: string])[]): string =>
  [
    '<section>',
    `<h3>${escapeHtml(heading)}</h3>`,
    '<dl>',
    ...blocks.map(([label, html]) => `<dt>${escapeHtml(label)}</dt>\n<dd>${html}</dd>`),
    '</dl>',
    '</section>',
  ].join('\n');

const comment = (title: string, text: string): string =>
  `<p class="quiet">${escapeHtml(title)}</p>\n${paragraphs(text)}`;

const article = (debrief: Debrief, script: Script, asks: boolean): string => {
  const sections = answerSections(debrief, script, IN_HEAD);
  const blocks = (questions: readonly Question[]) =>
    questions.map(
      (question) =>
        [
          question.label,
          joinLines(
            answer(question, answerTo(debrief, question.id) ?? ''),
            ...commentsOn(debrief, question.id).map((entry) => comment(commentTitle(entry), entry.text)),
            asks && commentBox(debrief.id, question.id, question.label),
          ),
        ] as const,
    );
  const others = otherComments(debrief, sections).map(
    ({ title, comment: { text } }) => ['', comment(title, text)] as const,
  );
  const { notes = '', tags = [] } = debrief;
  return joinLines(
    `<article id="d-${escapeHtml(debrief.id)}">`,
    `<h2 dir="auto">${escapeHtml(debriefName(debrief))}</h2>`,
    `<p class="facts quiet">${facts(debrief)}</p>`,
    ...sections.map(({ title, questions }) => section(title.replace(/:$/, ''), blocks(questions))),
    others.length > 0 && section(commentText.heading, others),
    notes.trim() !== '' && section(besideLabels.notes, [['', paragraphs(notes)]]),
    tags.length > 0 && section(besideLabels.tags, [['', list(tags)]]),
    '</article>',
  );
};

const STYLE = `
body > h1 { font-size: var(--heading); color: var(--quiet); margin-bottom: 1.5rem; }
article { padding: 2rem 0; border-top: 1px solid var(--line); }
article > h2 { font-size: var(--title); color: var(--ink); }
.facts { margin-top: .35rem; }
h3 { margin: 1.75rem 0 .5rem; }
dl { margin: 0; }
dt { font-size: var(--small); color: var(--quiet); margin-top: .9rem; }
dt:empty { display: none; }
dd { margin: .15rem 0 0; }
dd p { margin-bottom: .6rem; }
nav { margin-bottom: 2rem; }
@media print {
  nav, body > h1 { display: none; }
  article { border: 0; padding: 0; break-before: page; }
  article:first-of-type { break-before: auto; }
  dt { break-after: avoid; }
}
`;

const contents = (debriefs: readonly Debrief[]): string =>
  [
    '<nav>',
    `<p class="quiet">${escapeHtml(page.contents)}</p>`,
    '<ul>',
    ...debriefs.map(
      (debrief) =>
        `<li dir="auto"><a href="#d-${escapeHtml(debrief.id)}">${escapeHtml(debriefName(debrief))}</a>, ${escapeHtml(longDay(dayOf(debrief)))}</li>`,
    ),
    '</ul>',
    '</nav>',
  ].join('\n');

/** @param asks with boxes for comments: for a copy that is handed on. */
export const debriefsHtml = (debriefs: readonly Debrief[], script: Script, asks = false): string => {
  const [only] = debriefs;
  const title = debriefs.length === 1 && only ? debriefName(only) : page.title(debriefs.length);
  return htmlDocument({
    title,
    style: asks ? STYLE + COMMENT_STYLE : STYLE,
    ...(asks && { script: COMMENT_SCRIPT }),
    body: [
      ...(debriefs.length > 1 ? [`<h1>${escapeHtml(title)}</h1>`, contents(debriefs)] : []),
      ...(asks ? [commentIntro] : []),
      '<main>',
      ...debriefs.map((debrief) => article(debrief, script, asks)),
      '</main>',
      ...(asks && only ? [commentEnd(only.id)] : []),
    ].join('\n'),
  });
};
