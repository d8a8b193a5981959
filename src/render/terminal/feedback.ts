/** Requests for feedback and replies on a screen, and in the JSON that scripts get. */

import { questionLabels } from '../../content/en/debrief/labels.js';
import { feedbackText, sortNames } from '../../content/en/feedback/feedback.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { screens } from '../../content/en/records/screens.js';
import { stopWords } from '../../content/en/text/stop-words.js';
import { type Debrief, textOf } from '../../domain/debrief/debrief.js';
import { type FeedbackEvent, linesIn, type ReplyEvent, SORTS } from '../../domain/debrief/feedback-events.js';
import {
  type Comparison,
  isFormReply,
  newIn,
  type Pair,
  sortOf,
  unsorted,
} from '../../domain/feedback/reply.js';
import { type FeedbackState, givenDay } from '../../domain/feedback/request-state.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { eventText } from '../debrief-parts.js';
import { joinBlocks, present } from '../present.js';
import { nameOfRole } from './debriefs.js';
import { INDENT, indentOf, inOneLine, type Look, listItem, paint, quietly, titled, wrap } from './theme.js';

interface Standing {
  readonly debrief: Debrief;
  readonly now: FeedbackState;
}

export const linesToSort = (debrief: Debrief, reply: ReplyEvent): readonly string[] =>
  unsorted(debrief, reply, replyReading, stopWords);

/** For `feedback --json`. */
export const feedbackShape = ({ debrief, now }: Standing): object => ({
  id: debrief.id,
  role: textOf(debrief, 'role') || null,
  company: textOf(debrief, 'company') || null,
  state: now.state,
  whom: (now.state !== 'none' && now.whom) || null,
  ask: now.state === 'to-ask' ? now.due : null,
  asked: now.state === 'waiting' || now.state === 'answered' || now.state === 'closed' ? now.asked : null,
  remind: now.state === 'waiting' ? now.remind : null,
  reminded: now.state === 'waiting' ? now.reminded : null,
  closes: now.state === 'waiting' ? now.closes : null,
  closed: now.state === 'closed' ? now.on : null,
  answered: now.state === 'answered' ? now.reply.on : null,
  unsorted: now.state === 'answered' ? linesToSort(debrief, now.reply).length : null,
});

const GROUPS = ['waiting', 'to-ask', 'answered', 'closed'] as const;

/** Requests shown of each group that is over. */
const FEW = 5;

/** By state. @param unsent with a letter that is written and not sent. @param all also all that are over. */
export const feedbackList = (
  known: readonly Standing[],
  unsent: readonly Standing[],
  look: Look,
  all: boolean,
): string => {
  const isUnsent = ({ debrief }: Standing): boolean =>
    unsent.some((other) => other.debrief.id === debrief.id);
  const requests = [...unsent, ...known.filter((request) => !isUnsent(request))];
  const blocks = GROUPS.map((state) => {
    const group = requests.filter(
      (request) => request.now.state === state || (state === 'to-ask' && request.now.state === 'none'),
    );
    const over = state === 'answered' || state === 'closed';
    const shown = over && !all ? group.slice(0, FEW) : group;
    const more = group.length - shown.length;
    const byItself = shown.some(({ now }) => now.state === 'closed' && now.byItself);
    const lines = present(
      ...shown.map((request) => entry(request, isUnsent(request), look)),
      more > 0 && quietly(feedbackText.older(more), look, indentOf(look)),
      byItself && wrap(feedbackText.silence, look, indentOf(look)),
    );
    return titled(feedbackText.groups[state], lines, look);
  });
  const footer = present(
    requests.some(({ now }) => now.state === 'waiting' && now.due) && feedbackText.reminderLetter,
    unsent[0] && feedbackText.letterAgain(unsent[0].debrief.id),
    requests.some((request) => request.now.state === 'to-ask' && !isUnsent(request)) && feedbackText.letter,
  ).map((line) => quietly(line, look));
  return joinBlocks(...blocks, footer.join('\n'));
};

const entry = ({ debrief, now }: Standing, unsent: boolean, look: Look): string => {
  const name = nameOfRole(debrief);
  const parts = present(unsent && feedbackText.notSent, ...partsOf(now, debrief).map(printableLine));
  if (look.plain) return wrap(`${name}. ${parts.join(', ')}. ${screens.id(debrief.id)}`, look);
  return [
    wrap(name, look, indentOf(look)),
    quietly(inOneLine([...parts, debrief.id], look), look, indentOf(look, 2)),
  ].join('\n');
};

const partsOf = (now: FeedbackState, debrief: Standing['debrief']): readonly string[] => {
  const given = givenDay(debrief);
  switch (now.state) {
    case 'none':
      return [];
    case 'to-ask':
      return now.offer
        ? [feedbackText.offered(textOf(debrief, 'company'), now.offer.by)]
        : present(now.whom, given !== null && feedbackText.askBy(given));
    case 'waiting':
      return present(
        now.whom,
        feedbackText.asked(now.asked),
        now.reminded === null
          ? feedbackText.remind(now.remind, now.due)
          : feedbackText.reminded(now.reminded),
        feedbackText.closes(now.closes),
      );
    case 'answered': {
      const left = linesToSort(debrief, now.reply).length;
      return present(
        now.reply.from,
        feedbackText.answeredOn(now.reply.on),
        left > 0 && feedbackText.unsorted(left),
      );
    }
    case 'closed':
      return present(now.whom, feedbackText.closedOn(now.on, now.byItself));
  }
};

/** What `feedback log --json` prints. @param lines the reply's own, in order. */
export const replyShape = (
  debrief: Debrief,
  reply: ReplyEvent,
  lines: readonly string[],
  comparison: Comparison,
  isForm: boolean,
): object => ({
  id: debrief.id,
  reply: {
    on: reply.on,
    from: reply.from ?? null,
    how: reply.how ?? null,
    text: reply.text,
    lines: lines.map((text, at) => ({ number: at + 1, text, sort: sortOf(reply, text) })),
    ...Object.fromEntries(SORTS.map((sort) => [sort, linesIn(reply, sort)])),
  },
  isForm,
  ...comparison,
});

/** A sorted reply beside what the person had thought. @param lines the reply's own, in order. @param left those to sort. */
export const replyScreen = (
  reply: ReplyEvent,
  lines: readonly string[],
  left: readonly string[],
  comparison: Comparison,
  look: Look,
): string => {
  const toSort = lines.flatMap((line, at) => {
    if (!left.includes(line)) return [];
    const own = comparison.both.find(({ said }) => said === line)?.thoughts ?? [];
    return [
      look.plain ? item(`${at + 1}. ${line}`, look) : item(line, look, `${at + 1}. `),
      ...thoughtLines(own, look),
    ];
  });
  const both = comparison.both.filter(({ said }) => !left.includes(said));
  return joinBlocks(
    paint(look).heading(wrap(printableLine(eventText(reply)), look)),
    ...SORTS.map((sort) => items(sortNames[sort], linesIn(reply, sort), look)),
    titled(feedbackText.notSorted, toSort, look),
    ...comparisonBlocks({ ...comparison, both }, look),
  );
};

const item = (text: string, look: Look, sign?: string): string => listItem(printableLine(text), look, sign);

const items = (title: string, texts: readonly string[], look: Look): string =>
  titled(
    title,
    texts.map((text) => item(text, look)),
    look,
  );

const pairLines = ({ said, thoughts }: Pair, look: Look): readonly string[] => [
  item(`${feedbackText.said}: ${said}`, look),
  ...thoughtLines(thoughts, look),
];

const thoughtLines = (thoughts: Pair['thoughts'], look: Look): readonly string[] =>
  thoughts.map(({ text, question }) =>
    item(`${feedbackText.thought}: ${text} (${questionLabels()[question]})`, look, INDENT),
  );

const comparisonBlocks = ({ both, liked, onlyThey, noneFeared }: Comparison, look: Look) => {
  const pairs = (title: string, list: readonly Pair[]): string =>
    titled(
      title,
      list.flatMap((pair) => pairLines(pair, look)),
      look,
    );
  if (noneFeared) return [paint(look).warm(wrap(feedbackText.noneFeared, look))];
  if (both.length + liked.length === 0) return [];
  return [
    pairs(feedbackText.both, both),
    pairs(feedbackText.liked, liked),
    items(feedbackText.onlyThey, onlyThey, look),
  ];
};

/** What became of asking: one line an event, and what a reply says that isn't above; `''` where nothing did. @param whole with the replies as they came. */
export const feedbackEvents = (debrief: Debrief, look: Look, whole: boolean): string =>
  titled(
    feedbackText.later,
    debrief.feedback.map((event) => eventLines(event, debrief, look, whole)),
    look,
  );

const saidIn = (reply: ReplyEvent, debrief: Debrief): readonly string[] =>
  isFormReply(reply, replyReading)
    ? present(reply.text !== '' && feedbackText.toEveryone)
    : newIn(debrief, reply, replyReading, stopWords);

const eventLines = (event: FeedbackEvent, debrief: Debrief, look: Look, whole: boolean): string => {
  const line = wrap(printableLine(eventText(event)), look, indentOf(look));
  if (event.type !== 'reply') return line;
  const inner = indentOf(look, 2);
  return [
    line,
    ...(whole ? printable(event.text).split('\n') : saidIn(event, debrief).map(printableLine)).map((text) =>
      wrap(text, look, inner),
    ),
    ...SORTS.flatMap((sort) =>
      linesIn(event, sort).map((text) => wrap(`${sortNames[sort]}: ${printableLine(text)}`, look, inner)),
    ),
  ].join('\n');
};
