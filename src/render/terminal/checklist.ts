/** The checklist on a screen: what to bring, the next step, then at most ten numbered lines by when. */

import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { longDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import { isOnPage, type Preparation } from '../../domain/checklist/preparation.js';
import { bestOf } from '../../domain/checklist/strengths.js';
import type { Interview } from '../../domain/interview/interview.js';
import { capitalised, ended, printableLine } from '../../domain/text/printable.js';
import { daysBetween } from '../../domain/time/days.js';
import { joinBlocks, joinLines, present } from '../present.js';
import {
  indentOf,
  inOneLine,
  type Look,
  listItem,
  paint,
  quietly,
  signs,
  titled,
  wrap,
  wrapAfter,
} from './theme.js';

export interface ChecklistView {
  /** Every item, also what is done long ago and what did not fit. */
  readonly all: boolean;
  readonly why: boolean;
  readonly today: string;
}

export const checklistScreen = (
  { items, list, strengths, interview }: Preparation,
  look: Look,
  view: ChecklistView,
): string => {
  const shown = view.all ? items.filter((item) => !isOnPage(item)) : list;
  // Of one debrief it is said once.
  const sources = view.why ? [...new Set(shown.flatMap(({ from }) => present(from)))] : [];
  const isOne = sources.length === 1;
  const group = (name: string, includes: (item: Item) => boolean): string =>
    titled(
      name,
      shown.filter(includes).map((item) => itemLines(item, list.indexOf(item) + 1, look, view, isOne)),
      look,
    );
  const { bring, told } = bestOf(strengths);
  const lines = [...bring.map(({ text }) => text), ...told.slice(0, 1).map(({ text }) => labels.told(text))];
  return joinBlocks(
    heading(interview, look, view.today),
    titled(
      labels.strengths,
      lines.map((line) => listItem(look.plain ? ended(printableLine(line)) : printableLine(line), look)),
      look,
    ),
    group(labels.plan, ({ rank }) => rank === 'plan'),
    ...WHENS.map((when) => group(whenNames[when], (item) => item.when === when && item.rank !== 'plan')),
    isOne && quietly(labels.once(printableLine(sources[0] ?? '')), look),
    footer(list, look),
  );
};

const heading = (interview: Interview | null, look: Look, today: string): string => {
  const style = paint(look);
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
  { why, today }: ChecklistView,
  isOne: boolean,
): string => {
  const { id, done, recurs, written, due } = item;
  const text = printableLine(item.text);
  const isOld = written !== null && !done && daysBetween(written, today) > A_WEEK;
  const notes = present(
    due !== null && !done && labels.due(due, today),
    isOld && labels.written(written),
    // The reason begins with it.
    recurs !== null && !why && labels.recurs(recurs),
  );
  const reason = why ? printableLine(present(item.why, !isOne && item.from).join(' ')) : '';
  const place = number === 0 ? '' : String(number);
  if (look.plain) {
    const sentences = [
      `${place === '' ? '' : `${place}. `}${labels.state(done)} ${ended(text)}`,
      ...notes.map((note) => ended(capitalised(note))),
    ];
    return wrap(present(...sentences, reason, place === '' && labels.code(id)).join(' '), look);
  }
  const { quiet } = paint(look);
  const first = `  ${done ? signs(look).done : signs(look).open}${place.padStart(2)}  `;
  // What has no number is ticked by its code.
  const note = inOneLine(place === '' && !reason ? [...notes, id] : notes, look);
  const taken = first.length + text.length + note.length;
  const beside = note !== '' && look.columns - taken >= 2 && look.columns >= 60;
  const line = wrapAfter(first, text, look);
  const shown = done ? quiet(line) : line;
  return joinLines(
    beside ? shown + ' '.repeat(Math.min(look.columns, NOTES_END) - taken) + quiet(note) : shown,
    !beside && note && quietly(note, look, ' '.repeat(first.length)),
    reason && quietly(inOneLine([reason, id], look), look, indentOf(look, 5)),
  );
};

/** On a wide screen notes end here, and not at its edge. */
const NOTES_END = 90;

const footer = (list: readonly Item[], look: Look): string => {
  const done = list.filter((item) => item.done).length;
  const open = list.findIndex((item) => !item.done);
  if (list.length === 0) return quietly(labels.nothing, look);
  if (open === -1) return quietly(labels.allDone, look);
  return joinLines(
    done > 0 && quietly(labels.progress(done, list.length), look),
    quietly(look.plain ? labels.plainFoot(open + 1) : labels.foot(open + 1), look),
  );
};
