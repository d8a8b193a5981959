/**
 * HTML: one page of debriefs to read and to print, whole in itself: no script, nothing loaded. The person's words stand
 * in it as text, never as markup, each in a paragraph or list item whose direction the text itself decides.
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
import { printable } from '../../domain/text/printable.js';
import { escaped, html } from './markup.js';

const blankLine = /\n[^\S\n]*\n\s*/;

/** Several lines: a blank line begins a paragraph, a line break stays one. */
const paragraphs = (text: string): string =>
  printable(text)
    .split(blankLine)
    .map((part) => part.split('\n').map(html).join('<br>'))
    .filter((part) => part.replaceAll('<br>', '') !== '')
    .map((part) => `<p dir="auto">${part}</p>`)
    .join('\n');

const list = (entries: readonly string[]): string =>
  `<ul>\n${entries.map((one) => `<li dir="auto">${html(one)}</li>`).join('\n')}\n</ul>`;

const answer = (question: Question, value: AnswerValue): string => {
  if (typeof value === 'string' && question.kind === 'text') return paragraphs(value);
  const entries = answerLines(question, value, longDay);
  return typeof value === 'object' ? list(entries) : `<p dir="auto">${html(entries.join(' '))}</p>`;
};

const titleLine = (debrief: Debrief): string => html(titleOf(debrief)) || escaped(screens.unnamed);

const facts = (debrief: Debrief): string => {
  const stage = STAGES.find((one) => one === textOf(debrief, 'stage'));
  const outcome = OUTCOMES.find((one) => one === textOf(debrief, 'outcome'));
  return [
    longDay(dayOf(debrief)),
    stage ? stageNames[stage] : '',
    outcome ? outcomeNames[outcome] : '',
    debrief.finished === null ? screens.draft : '',
    debrief.id,
  ]
    .filter((part) => part !== '')
    .map(escaped)
    .join(' · ');
};

/** What the head of a debrief says already. */
const IN_HEAD = ['role', 'company', 'stage', 'outcome', 'heard-on'];

const section = (heading: string, blocks: readonly (readonly [label: string, html: string])[]): string =>
  [
    '<section>',
    `<h3>${escaped(heading)}</h3>`,
    '<dl>',
    ...blocks.map(([label, html]) => `<dt>${escaped(label)}</dt>\n<dd>${html}</dd>`),
    '</dl>',
    '</section>',
  ].join('\n');

const article = (debrief: Debrief, script: Script): string => {
  const answered = script.questions.filter(
    (one) => !IN_HEAD.includes(one.id) && answerTo(debrief, one.id) !== null,
  );
  const live = answered.filter((one) => applies(script, one, debrief.answers));
  const kept = answered.filter((one) => !live.includes(one));
  const blocks = (questions: readonly Question[]) =>
    questions.map((one) => [one.label, answer(one, answerTo(debrief, one.id) ?? '')] as const);
  const { notes = '', tags = [] } = debrief;
  return [
    `<article id="d-${escaped(debrief.id)}">`,
    `<h2 dir="auto">${titleLine(debrief)}</h2>`,
    `<p class="facts">${facts(debrief)}</p>`,
    ...STRATEGIES.map((strategy) => ({
      name: strategyNames[strategy],
      questions: live.filter((one) => one.strategy === strategy),
    }))
      .filter((block) => block.questions.length > 0)
      .map((block) => section(block.name, blocks(block.questions))),
    ...(kept.length > 0 ? [section(screens.noLongerApplies.replace(/:$/, ''), blocks(kept))] : []),
    ...(notes.trim() === '' ? [] : [section(besideLabels.notes, [['', paragraphs(notes)]])]),
    ...(tags.length === 0 ? [] : [section(besideLabels.tags, [['', list(tags)]])]),
    '</article>',
  ].join('\n');
};

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2126; --quiet: #565e67; --paper: #fff; --line: #d5dae0; --accent: #14596b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7ea; --quiet: #a3acb5; --paper: #16191d; --line: #363d45; --accent: #8fcbda; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.2rem; color: var(--quiet); font-weight: 600; margin: 0 0 1.5rem; }
h2 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
h3 { font-size: 1.05rem; color: var(--accent); margin: 1.75rem 0 .5rem; }
article { padding: 2rem 0; border-top: 1px solid var(--line); }
.facts { color: var(--quiet); margin: .35rem 0 0; }
dl { margin: 0; }
dt { font-size: .9rem; color: var(--quiet); margin-top: .9rem; }
dt:empty { display: none; }
dd { margin: .15rem 0 0; }
dd p { margin: 0 0 .6rem; }
ul { margin: 0; padding-inline-start: 1.25rem; }
nav { margin-bottom: 2rem; }
nav p { margin: 0; color: var(--quiet); }
a { color: var(--accent); }
@page { margin: 2cm; }
@media print {
  :root { --ink: #000; --quiet: #444; --paper: #fff; --line: #bbb; --accent: #000; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  nav, h1 { display: none; }
  article { border: 0; padding: 0; break-before: page; }
  article:first-of-type { break-before: auto; }
  h2, h3, dt { break-after: avoid; }
}
`;

const contents = (debriefs: readonly Debrief[]): string =>
  [
    '<nav>',
    `<p>${escaped(page.contents)}</p>`,
    '<ul>',
    ...debriefs.map(
      (one) =>
        `<li dir="auto"><a href="#d-${escaped(one.id)}">${titleLine(one)}</a>, ${escaped(longDay(dayOf(one)))}</li>`,
    ),
    '</ul>',
    '</nav>',
  ].join('\n');

/** @param debriefs in the order in which they shall stand. */
export const debriefsHtml = (debriefs: readonly Debrief[], script: Script): string => {
  const [only] = debriefs;
  const title = debriefs.length === 1 && only ? titleLine(only) : escaped(page.title(debriefs.length));
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    // Belt and braces: were a word ever read as markup, it could still run and load nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    ...(debriefs.length > 1 ? [`<h1>${title}</h1>`, contents(debriefs)] : []),
    '<main>',
    ...debriefs.map((one) => article(one, script)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
};
