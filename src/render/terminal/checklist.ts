/** The checklist on a screen: the plan first, then what to do by when. */

import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { pageText, skillsText } from '../../content/en/checklist/page.js';
import { homeworkText } from '../../content/en/interview/research.js';
import { longDay, weekDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import { firstView, type ProofRow, type View } from '../../domain/checklist/proof-list.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printableLine, shortened } from '../../domain/text/printable.js';
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
} from './theme.js';

/** @param all also what is done, and what goes beyond the first twelve lines. */
export const checklistScreen = (
  items: readonly Item[],
  rows: readonly ProofRow[],
  interview: Interview | null,
  look: Look,
  all: boolean,
): string => {
  const style = paint(look);
  const view: View = all ? { items, rows, more: 0 } : firstView(items, rows);
  const group = (name: string, includes: (item: Item) => boolean): string =>
    titled(
      name,
      view.items.filter(includes).map((item) => itemLines(item, look, style)),
      style,
    );
  return joinBlocks(
    [
      style.heading(wrap(printableLine(title(interview)), look)),
      ...whereabouts(interview).map((line) => wrap(printableLine(line), look)),
      labels.progress(items.filter((item) => item.done).length, items.length),
    ].join('\n'),
    group(labels.plan, ({ rank }) => rank === 'plan'),
    skillsBlock(view.rows, look, style, all),
    ...WHENS.map((when) => group(whenNames[when], (item) => item.when === when && item.rank !== 'plan')),
    footer(items, view, interview, look, style),
  );
};

const whereabouts = (interview: Interview | null): readonly string[] =>
  present(
    interview?.place && ended(pageText.place(interview.place)),
    interview?.panel && ended(pageText.meet(interview.panel)),
  );

/** Letters of a proof in the first view: about two lines. */
const PROOF_AT_MOST = 120;

const skillsBlock = (rows: readonly ProofRow[], look: Look, style: Paint, all: boolean): string => {
  const row = ({ need, proof, wish }: ProofRow): string => {
    const asked = `${printableLine(need).replace(/\.$/, '')}${wish ? ` (${skillsText.wish})` : ''}`;
    const text = printableLine(proof) || skillsText.none;
    const shown = all ? text : shortened(text, PROOF_AT_MOST);
    const line = present(asked, shown).join(': ');
    return listItem(look.plain ? ended(line) : line, look);
  };
  return titled(skillsText.title, rows.map(row), style);
};

const title = (interview: Interview | null): string =>
  interview === null
    ? labels.titleWithout
    : labels.title(
        interview.role,
        interview.company,
        interview.when === null ? null : longDay(interview.when),
      );

const itemLines = (item: Item, look: Look, style: Paint): string => {
  const text = printableLine(item.text);
  const why = printableLine(item.why);
  const due = item.due === null ? '' : labels.due(weekDay(item.due));
  if (look.plain) {
    const state = `${labels.state(item.done)} ${ended(text)}`;
    return wrap(present(state, ended(capitalised(due)), why, labels.code(item.id)).join(' '), look);
  }
  return [
    item.done ? listItem(style.quiet(text), look, signs(look).done) : listItem(text, look, signs(look).open),
    style.quiet(wrap(inOneLine([item.id, due, why], look), look, indentOf(look, 3))),
  ].join('\n');
};

const footer = (
  items: readonly Item[],
  { items: shown, more }: View,
  interview: Interview | null,
  look: Look,
  style: Paint,
): string => {
  const first = shown.find((item) => !item.done);
  const homework = items.filter((item) => item.homework !== null);
  const found = homework.filter((item) => item.done).length;
  return present(
    more > 0 && labels.more(more),
    interview !== null && found < homework.length && homeworkText.left(found, homework.length),
    first ? labels.tick(first.id) : items.every((item) => item.done) && labels.allDone,
  )
    .map((line) => style.quiet(wrap(line, look)))
    .join('\n');
};
