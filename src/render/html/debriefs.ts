/**
 * Debriefs as an HTML page to read and to print. What a person typed stands in paragraphs and list items whose direction
 * (left to right or right to left) the text itself decides.
 */

import { besideLabels } from '../../content/en/debrief/labels.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { page } from '../../content/en/records/exported-page.js';
import { outcomeNames, screens, stageNames } from '../../content/en/records/screens.js';
import { longDay } from '../../content/en/text/dates.js';
import { answerLines } from '../../domain/debrief/answer-text.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  dayOf,
  OUTCOMES,
  STAGES,
  STRATEGIES,
  textOf,
  titleOf,
} from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import { applies, type Script } from '../../domain/debrief/script.js';
import { printable, printableLine } from '../../domain/text/printable.js';
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

const nameOf = (debrief: Debrief): string => printableLine(titleOf(debrief)) || screens.unnamed;

const facts = (debrief: Debrief): string => {
  const stage = STAGES.find((id) => id === textOf(debrief, 'stage'));
  const outcome = OUTCOMES.find((id) => id === textOf(debrief, 'outcome'));
  return [
    longDay(dayOf(debrief)),
    stage ? stageNames[stage] : '',
    outcome ? outcomeNames[outcome] : '',
    debrief.finished === null ? screens.draft : '',
    debrief.id,
  ]
    .filter((part) => part !== '')
    .map(escapeHtml)
    .join(' · ');
};

/** Shown in the head of a debrief. */
const IN_HEAD = ['role', 'company', 'stage', 'outcome', 'heard-on'];

const section = (heading: string, blocks: readonly (readonly [label: string, html: string])[]): string =>
  [
    '<section>',
    `<h3>${escapeHtml(heading)}</h3>`,
    '<dl>',
    ...blocks.map(([label, html]) => `<dt>${escapeHtml(label)}</dt>\n<dd>${html}</dd>`),
    '</dl>',
    '</section>',
  ].join('\n');

const article = (debrief: Debrief, script: Script): string => {
  const answered = script.questions.filter(
    (question) => !IN_HEAD.includes(question.id) && answerTo(debrief, question.id) !== null,
  );
  const live = answered.filter((question) => applies(script, question, debrief.answers));
  const noLongerApply = answered.filter((question) => !live.includes(question));
  const blocks = (questions: readonly Question[]) =>
    questions.map(
      (question) => [question.label, answer(question, answerTo(debrief, question.id) ?? '')] as const,
    );
  const { notes = '', tags = [] } = debrief;
  return [
    `<article id="d-${escapeHtml(debrief.id)}">`,
    `<h2 dir="auto">${escapeHtml(nameOf(debrief))}</h2>`,
    `<p class="facts quiet">${facts(debrief)}</p>`,
    ...STRATEGIES.map((strategy) => ({
      name: strategyNames[strategy],
      questions: live.filter((question) => question.strategy === strategy),
    }))
      .filter((block) => block.questions.length > 0)
      .map((block) => section(block.name, blocks(block.questions))),
    ...(noLongerApply.length > 0
      ? [section(screens.noLongerApplies.replace(/:$/, ''), blocks(noLongerApply))]
      : []),
    ...(notes.trim() === '' ? [] : [section(besideLabels.notes, [['', paragraphs(notes)]])]),
    ...(tags.length === 0 ? [] : [section(besideLabels.tags, [['', list(tags)]])]),
    '</article>',
  ].join('\n');
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
        `<li dir="auto"><a href="#d-${escapeHtml(debrief.id)}">${escapeHtml(nameOf(debrief))}</a>, ${escapeHtml(longDay(dayOf(debrief)))}</li>`,
    ),
    '</ul>',
    '</nav>',
  ].join('\n');

/** @param debriefs in the order in which they shall stand. */
export const debriefsHtml = (debriefs: readonly Debrief[], script: Script): string => {
  const [only] = debriefs;
  const title = debriefs.length === 1 && only ? nameOf(only) : page.title(debriefs.length);
  return htmlDocument({
    title,
    style: STYLE,
    body: [
      ...(debriefs.length > 1 ? [`<h1>${escapeHtml(title)}</h1>`, contents(debriefs)] : []),
      '<main>',
      ...debriefs.map((debrief) => article(debrief, script)),
      '</main>',
    ].join('\n'),
  });
};
