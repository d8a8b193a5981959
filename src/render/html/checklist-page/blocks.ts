/** The parts of the page for the night before: markup, and the lines of print that it takes. */

import { kindNames, pageText as words } from '../../../content/en/checklist/page.js';
import { firstSentence } from '../../../content/en/checklist/wording.js';
import { isByHand } from '../../../content/en/interview/likely-questions.js';
import { longDay } from '../../../content/en/text/dates.js';
import type { NightPage } from '../../../domain/checklist/night-page.js';
import { normalized } from '../../../domain/text/normalize.js';
import { printableLine, shortened } from '../../../domain/text/printable.js';
import { addMinutes, twoDigits } from '../../../domain/time/days.js';
import { escapeHtml } from '../document.js';
import { type FittedSection, LETTERS, linesOf } from './fit.js';

interface Piece {
  readonly html: string;
  readonly lines: number;
}

export interface PageBlock {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly tag: 'ul' | 'table';
}

const HEADING = 1.75;

export const sectionOf = ({ pieces, first, title }: PageBlock): FittedSection => ({
  pieces: pieces.map(({ lines }) => lines),
  heading: title === '' ? 0.5 : HEADING,
  first,
});

const TO_WRITE = 1.8;
/** Letters of a cue at most: it reminds, in two lines, and stands in full elsewhere. */
const CUE = 120;
/** Minutes to be there, or to sit down, before it begins. */
const EARLY = 15;
const AN_HOUR = 60;

/** @param most letters of what can be of any length; smaller only where there is no room for more. */
export const blocksOf = (page: NightPage, most: number): readonly PageBlock[] => {
  const cut = (text: string): string => clause(printableLine(text), most);
  const item = (text: string, kind: '' | 'box' | 'quiet' = ''): Piece => ({
    html: `<li${kind === '' ? '' : ` class="${kind}"`}><span dir="auto">${escapeHtml(text)}</span></li>`,
    lines: linesOf(text, LETTERS - 4) + 0.1,
  });
  const blank: Piece = { html: '<li class="write"></li>', lines: TO_WRITE };
  const row = (left: string, right: string, tick = false): Piece => ({
    html: `<tr><th scope="row" dir="auto">${escapeHtml(left)}</th>${cell(right, tick)}</tr>`,
    lines:
      right === '' && !tick
        ? Math.max(TO_WRITE, linesOf(left, LETTERS * 0.32) + 0.25)
        : Math.max(linesOf(left, LETTERS * 0.32), linesOf(right, LETTERS * 0.62)) + 0.25,
  });
  const block = (title: string, tag: PageBlock['tag'], pieces: readonly Piece[], first = pieces.length) => ({
    title,
    tag,
    pieces,
    first,
  });
  const isReferred = [...page.questions, ...page.rows].some(({ above }) => above > 0);
  const differently = [
    ...(page.change === '' ? [] : [item(cut(page.change))]),
    ...(page.surprised === '' ? [] : [item(cut(page.surprised))]),
    ...(page.plan === '' ? [] : [item(cut(page.plan))]),
    ...(page.obstacle === '' ? [] : [item(words.obstacle(cut(firstSentence(page.obstacle))), 'quiet')]),
    ...(page.helper === '' ? [] : [item(words.helper(cut(firstSentence(page.helper))), 'quiet')]),
  ];
  return [
    block(
      '',
      'table',
      page.interview === null ? [] : facts(page).map(([label, value]) => row(label, cut(value))),
    ),
    block(
      words.asked,
      'ul',
      // The place may say it already.
      page.asked
        .filter((text) => !normalized(page.interview?.place ?? '').includes(normalized(text)))
        .map((text) => item(printableLine(text), 'box')),
    ),
    block(words.bring, 'ul', [
      ...page.bring.map((text, at) => item(`${isReferred ? `${at + 1}. ` : ''}${cut(text)}`)),
      ...Array.from({ length: Math.max(0, (page.told.length > 0 ? 2 : 3) - page.bring.length) }, () => blank),
      ...page.told.map((text) => item(words.told(cut(text)))),
    ]),
    block(words.differently(page.change + page.surprised !== '', page.plan !== ''), 'ul', differently),
    block(
      words.questions,
      'table',
      page.questions.map(({ text, cue, above }) => row(cut(text), reminder(cue, above, Math.min(most, CUE)))),
    ),
    block(
      words.rows,
      'table',
      page.rows.length > 0
        ? page.rows.map(({ need, proof, tick, have, above }) =>
            row(cut(need), reminder(proof || (have ? words.have : ''), above, most), tick),
          )
        : [],
      Math.min(page.rows.length, 3),
    ),
    block(
      words.gaps,
      'ul',
      page.gaps.map(({ need, choice }) =>
        item(`${cut(need)}${choice === null ? '' : `: ${words.choice(choice)}`}`),
      ),
    ),
    block(
      words.ask,
      'ul',
      page.ask.map((text) => item(cut(text))),
    ),
    block(
      page.kind === 'video' || page.kind === 'phone' ? words.readyFor : words.take,
      'ul',
      page.interview === null
        ? []
        : [
            ...thingsToTake(page).map((text) => item(text, 'box')),
            item(leaving(page), 'box'),
            item(words.after),
          ],
    ),
  ].filter(({ pieces }) => pieces.length > 0);
};

const thingsToTake = (page: NightPage): readonly string[] => {
  const { kind, interview } = page;
  const { role = '', posting = '', place = '' } = interview ?? {};
  const asked = [...page.asked, place];
  const { photoId, printedCv, trial } = words;
  const isTrial = kind === 'task' && (isByHand(role) || trial.test(posting));
  const things = isTrial ? words.takeForTrial : words.takeFor[kind ?? 'in-person'];
  // Refused, or named above.
  const isRefused =
    printedCv.refused.test(posting) || asked.some((one) => /\b(?:cvs?|r[ée]sum[ée]s?)\b/i.test(one));
  return things
    .map((thing) => (asked.some((one) => photoId.asked.test(one)) ? thing.replace(photoId.thing, '') : thing))
    .map((thing) =>
      isRefused ? thing.replace(printedCv.thing, (cv) => (cv.endsWith('p') ? 'P' : '')) : thing,
    );
};

/** Cut where a sentence ends, else where a part of it does, if one does not too soon. */
const clause = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const begins = text.slice(0, most + 1);
  const part = [/(?<=[.!?])\s[^.!?]*$/u, /\s*(?:[,;:(]|\s[-–—])\s*[^,;:(]*$/u]
    .map((end) => begins.replace(end, ''))
    .find((kept) => kept !== begins && kept.length * 3 >= most);
  return part ?? shortened(text, most);
};

const reminder = (text: string, above: number, most: number): string =>
  above > 0 ? words.above(above) : clause(printableLine(text), most);

const cell = (text: string, tick: boolean): string => {
  if (tick)
    return text === ''
      ? `<td><span class="tick"></span> ${words.tick}</td>`
      : `<td dir="auto"><span class="tick">✓</span> ${escapeHtml(text)}</td>`;
  return text === '' ? '<td class="write"></td>' : `<td dir="auto">${escapeHtml(text)}</td>`;
};

const facts = ({ interview, kind, way }: NightPage): readonly (readonly [string, string])[] => {
  const { facts: label } = words;
  const remote = kind === 'video' || kind === 'phone';
  const when = interview?.when ? longDay(interview.when) : '';
  return [
    [label.when, when === '' || kind === null ? when : `${when} · ${kindNames[kind]}`],
    ...(kind === null ? [[label.kind, ''] as const] : []),
    ...(kind === 'phone' ? [] : [[remote ? label.link : label.where, interview?.place ?? ''] as const]),
    [label.who, interview?.panel ?? ''],
    ...(remote ? [] : [[label.way, way] as const]),
    [label.phone, interview?.phone ?? ''],
  ];
};

const leaving = ({ interview, kind }: NightPage): string => {
  const { when, place = '', posting = '' } = interview ?? {};
  const begins = when?.slice(11) ?? '';
  const { hour = '', minute = '' } = words.arrive.exec(`${place}\n${posting}`)?.groups ?? {};
  const wanted = `${twoDigits(Number(hour))}:${minute}`;
  const isWanted = minute !== '' && wanted < begins && wanted >= addMinutes(begins, -AN_HOUR);
  const by = begins === '' || isWanted ? wanted.slice(0, begins.length) : addMinutes(begins, -EARLY);
  return (kind === 'video' || kind === 'phone') && by !== '' ? words.ready(by) : words.leave(by);
};
