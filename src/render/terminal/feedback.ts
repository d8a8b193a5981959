/** Requests for feedback and replies on a screen, and in the JSON that scripts get. */

import { labels } from '../../content/en/debrief/labels.js';
import { replyReading, feedbackWords as said, sortNames } from '../../content/en/feedback/feedback.js';
import { screens } from '../../content/en/records/screens.js';
import { type Debrief, textOf } from '../../domain/debrief/debrief.js';
import { type FeedbackEvent, type ReplyEvent, SORTS } from '../../domain/debrief/feedback-events.js';
import { type Comparison, sortOf, type Thought, unsorted } from '../../domain/feedback/reply.js';
import type { FeedbackState } from '../../domain/feedback/request-state.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { nameOfRole } from './debriefs.js';
import { type Look, type Paint, paint, wrap } from './look.js';

interface Standing {
  readonly debrief: Debrief;
  readonly now: FeedbackState;
}

/** One row of `feedback --json`. */
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
  unsorted: now.state === 'answered' ? unsorted(now.reply, replyReading).length : null,
});

const GROUPS = ['waiting', 'to-ask', 'answered', 'closed'] as const;

/** What is over is of the past: only its newest are shown at first. */
const FEW = 5;

/** What was or will be asked, by where it stands; in each group in the order given. @param whole also what is long over. */
export const feedbackList = (all: readonly Standing[], look: Look, whole: boolean): string => {
  const style = paint(look);
  const blocks = GROUPS.flatMap((state) => {
    const every = all.filter(({ now }) => now.state === state);
    const over = state === 'answered' || state === 'closed';
    const members = over && !whole ? every.slice(0, FEW) : every;
    const more = every.length - members.length;
    if (members.length === 0) return [];
    const byItself = members.some(({ now }) => now.state === 'closed' && now.byItself);
    return [
      [
        style.strong(said.groups[state]),
        ...members.map((one) => entry(one, look, style)),
        ...(more > 0 ? [style.quiet(wrap(said.older(more), look, look.plain ? '' : '  '))] : []),
        ...(byItself ? [wrap(said.silence, look, look.plain ? '' : '  ')] : []),
      ].join('\n'),
    ];
  });
  const footer = [
    ...(all.some(({ now }) => now.state === 'waiting' && now.due) ? [said.reminderLetter] : []),
    ...(all.some(({ now }) => now.state === 'to-ask') ? [said.letter] : []),
  ].map((line) => style.quiet(wrap(line, look)));
  return `${[...blocks, ...(footer.length > 0 ? [footer.join('\n')] : [])].join('\n\n')}\n`;
};

const entry = ({ debrief, now }: Standing, look: Look, style: Paint): string => {
  const name = nameOfRole(debrief);
  const parts = partsOf(now).map(printableLine);
  if (look.plain) return wrap(`${name}. ${parts.join(', ')}. ${screens.id(debrief.id)}`, look);
  return [wrap(name, look, '  '), style.quiet(wrap([debrief.id, ...parts].join(' · '), look, '    '))].join(
    '\n',
  );
};

const partsOf = (now: FeedbackState): readonly string[] => {
  switch (now.state) {
    case 'none':
      return [];
    case 'to-ask':
      return [now.whom, said.askBy(now.due)];
    case 'waiting':
      return [
        ...(now.whom ? [now.whom] : []),
        said.asked(now.asked),
        now.reminded === null ? said.remind(now.remind, now.due) : said.reminded(now.reminded),
        said.closes(now.closes),
      ];
    case 'answered': {
      const left = unsorted(now.reply, replyReading).length;
      return [
        ...(now.reply.from ? [now.reply.from] : []),
        said.answeredOn(now.reply.on),
        ...(left > 0 ? [said.unsorted(left)] : []),
      ];
    }
    case 'closed':
      return [...(now.whom ? [now.whom] : []), said.closedOn(now.on, now.byItself)];
  }
};

/** What `feedback log --json` prints. @param lines the reply's own, in order. */
export const replyShape = (
  debrief: Debrief,
  reply: ReplyEvent,
  lines: readonly string[],
  { both, onlyThey, onlyYou }: Comparison,
): object => ({
  id: debrief.id,
  reply: {
    on: reply.on,
    from: reply.from ?? null,
    how: reply.how ?? null,
    text: reply.text,
    lines: lines.map((text, at) => ({ number: at + 1, text, sort: sortOf(reply, text) })),
    use: reply.use,
    test: reply.test,
    leave: reply.leave,
  },
  both,
  onlyThey,
  onlyYou,
});

/** A reply sorted, and beside what the person had thought: where both agree, and what only one side has. */
export const replyScreen = (
  reply: ReplyEvent,
  lines: readonly string[],
  comparison: Comparison,
  look: Look,
): string => {
  const style = paint(look);
  const title = said.replyFrom(reply.from ?? '', reply.on, reply.how ?? '');
  return `${[
    style.heading(wrap(printableLine(title), look)),
    ...sortedBlocks(reply, lines, look, style),
    ...comparisonBlocks(comparison, look, style),
  ].join('\n\n')}\n`;
};

const item = (text: string, look: Look, mark = '- '): string =>
  look.plain
    ? wrap(printableLine(text), look)
    : wrap(printableLine(text), look, `  ${mark}`, ' '.repeat(mark.length + 2));

const block = (name: string, items: readonly string[], style: Paint): readonly string[] =>
  items.length === 0 ? [] : [[style.strong(name), ...items].join('\n')];

/** What was sorted, and by number what was not. */
const sortedBlocks = (
  reply: ReplyEvent,
  lines: readonly string[],
  look: Look,
  style: Paint,
): readonly string[] => [
  ...SORTS.flatMap((sort) =>
    block(
      sortNames[sort],
      reply[sort].map((line) => item(line, look)),
      style,
    ),
  ),
  ...block(
    said.notSorted,
    lines.flatMap((line, at) =>
      sortOf(reply, line) === null
        ? [look.plain ? item(`${at + 1}. ${line}`, look) : item(line, look, `${at + 1}. `)]
        : [],
    ),
    style,
  ),
];

const thoughtLine = (one: Thought): string => `${one.text} (${labels[one.question]})`;

const comparisonBlocks = (
  { both, onlyThey, onlyYou }: Comparison,
  look: Look,
  style: Paint,
): readonly string[] => {
  // Where nothing was thought before, there is nothing to lay beside it.
  if (both.length === 0 && onlyYou.length === 0) return [];
  return [
    ...block(
      said.both,
      both.map((pair) =>
        [
          item(`${said.said}: ${pair.said}`, look),
          ...pair.thoughts.map((one) => item(`${said.thought}: ${thoughtLine(one)}`, look, '  ')),
        ].join('\n'),
      ),
      style,
    ),
    ...block(
      said.onlyThey,
      onlyThey.map((line) => item(line, look)),
      style,
    ),
    ...block(
      said.onlyYou,
      onlyYou.map((one) => item(thoughtLine(one), look)),
      style,
    ),
  ];
};

/** What became of asking, for `show`: one line an event, a reply in full; `''` where nothing did. */
export const feedbackEvents = ({ feedback }: Debrief, look: Look): string =>
  feedback.length === 0
    ? ''
    : [paint(look).strong(said.later), ...feedback.map((one) => eventLines(one, look))].join('\n');

const eventLines = (one: FeedbackEvent, look: Look): string => {
  const [indent, inner] = look.plain ? ['', ''] : ['  ', '    '];
  const line = (text: string): string => wrap(printableLine(text), look, indent);
  if (one.type === 'asked') return line(said.askedOf(one.whom ?? '', one.on));
  if (one.type === 'reminded') return line(said.remindedOn(one.on));
  if (one.type === 'closed') return line(said.closedDay(one.on));
  return [
    line(said.replyFrom(one.from ?? '', one.on, one.how ?? '')),
    ...printable(one.text)
      .split('\n')
      .map((text) => wrap(text, look, inner)),
    ...SORTS.flatMap((sort) =>
      one[sort].map((text) => wrap(`${sortNames[sort]}: ${printableLine(text)}`, look, inner)),
    ),
  ].join('\n');
};
