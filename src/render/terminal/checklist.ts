/** The checklist on a screen: what to bring, the next step, then at most ten numbered lines by when. */

import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { longDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { bestOf } from '../../domain/checklist/strengths.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printableLine } from '../../domain/text/printable.js';
import { daysBetween } from '../../domain/time/days.js';
import { joinBlocks, present } from '../present.js';
import {
  capitalised,
  indentOf,
  inOneLine,
  type Look,
  listItem,
  type Paint,
  paint,
  signs,
  titled,
  wrap,
  wrapAfter,
} from './theme.js';

export interface ChecklistView {
  /** Every item, also what is done long ago and what did not fit. */
  readonly all: boolean;
  readonly why: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export const checklistScreen = (
  { items, list, strengths, interview }: Preparation,
  look: Look,
  view: ChecklistView,
): string => {
  const style = paint(look);
  const shown = view.all ? items : list;
  const group = (name: string, includes: (item: Item) => boolean): string =>
    titled(
      name,
      shown.flatMap((item) =>
        includes(item) ? [itemLines(item, list.indexOf(item) + 1, look, style, view)] : [],
      ),
      style,
    );
  const { bring, told } = bestOf(strengths);
  const lines = [...bring.map(({ text }) => text), ...told.slice(0, 1).map(({ text }) => labels.told(text))];
  return joinBlocks(
    heading(interview, look, style, view.today),
    titled(
      labels.strengths,
      lines.map((line) => listItem(look.plain ? ended(printableLine(line)) : printableLine(line), look)),
      style,
    ),
    group(labels.plan, ({ rank }) => rank === 'plan'),
    ...WHENS.map((when) => group(whenNames[when], (item) => item.when === when && item.rank !== 'plan')),
    footer(list, look, style),
  );
};

const heading = (interview: Interview | null, look: Look, style: Paint, today: string): string => {
  if (interview === null) return style.heading(labels.titleWithout);
  const { when, role, company } = interview;
  const title = labels.title(when === null ? null : longDay(when));
  const left = when === null ? '' : labels.inDays(daysBetween(today, when.slice(0, 10)));
  return [
    present(style.heading(wrap(title, look)), left && style.quiet(left)).join(look.plain ? ', ' : '  '),
    wrap(printableLine(inOneLine([role, company], look)), look),
  ].join('\n');
};

/** A plan older than this may be about a moment that has passed. */
const A_WEEK = 7;

/** @param number in the list as it is shown; 0 for what is only shown with `--all`. */
const itemLines = (
  item: Item,
  number: number,
  look: Look,
  style: Paint,
  { why, today }: ChecklistView,
): string => {
  const text = printableLine(item.text);
  // The reason begins with it.
  const count = item.recurs === null || why ? '' : labels.recurs(item.recurs);
  const isOld = item.written !== null && !item.done && daysBetween(item.written, today) > A_WEEK;
  const written = isOld && item.written !== null ? labels.written(item.written) : '';
  const due = item.due === null || item.done ? '' : labels.due(item.due, today);
  const reason = why ? printableLine(item.why) : '';
  const place = number === 0 ? item.id : String(number);
  if (look.plain) {
    const state = `${place}. ${labels.state(item.done)} ${ended(text)}`;
    return wrap(
      present(
        state,
        ended(capitalised(due)),
        written && ended(capitalised(written)),
        count && ended(capitalised(count)),
        reason,
      ).join(' '),
      look,
    );
  }
  const first = `  ${item.done ? signs(look).done : signs(look).open}${place.padStart(2)}  `;
  const note = inOneLine([due, written, count], look);
  const gap = look.columns - first.length - text.length - note.length;
  const beside = note !== '' && gap >= 2 && look.columns >= 60;
  const line = wrapAfter(first, text, look);
  return present(
    beside
      ? `${item.done ? style.quiet(line) : line}${' '.repeat(Math.min(gap, 90 - first.length - text.length - note.length))}${style.quiet(note)}`
      : item.done
        ? style.quiet(line)
        : line,
    !beside && note && style.quiet(wrap(note, look, ' '.repeat(first.length))),
    reason &&
      style.quiet(wrap(inOneLine([reason, number === 0 ? '' : item.id], look), look, indentOf(look, 5))),
  ).join('\n');
};

const footer = (list: readonly Item[], look: Look, style: Paint): string => {
  const done = list.filter((item) => item.done).length;
  const open = list.findIndex((item) => !item.done);
  const lines =
    list.length === 0
      ? [labels.nothing]
      : present(
          done > 0 && open !== -1 && labels.progress(done, list.length),
          open === -1 ? labels.allDone : look.plain ? labels.plainFoot(open + 1) : labels.foot(open + 1),
        );
  return lines.map((line) => style.quiet(wrap(line, look))).join('\n');
};
