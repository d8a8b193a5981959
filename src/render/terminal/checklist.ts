/** The checklist on a screen: the plan first, then what to do by when. */

import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { pageText, skillsText } from '../../content/en/checklist/page.js';
import { homeworkText } from '../../content/en/interview/research.js';
import { longDay, weekDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import { firstView, type ProofRow, type View } from '../../domain/checklist/proof-list.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printableLine, shortened } from '../../domain/text/printable.js';
import { indentOf, inOneLine, type Look, listItem, type Paint, paint, SIGNS, wrap } from './theme.js';

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
  const shown = view.items;
  const done = items.filter((item) => item.done).length;
  const plan = shown.filter((item) => item.rank === 'plan');
  const groups = WHENS.map((when) => ({
    name: whenNames[when],
    items: shown.filter((item) => item.when === when && item.rank !== 'plan'),
  }));
  const blocks = [
    [
      style.heading(wrap(printableLine(title(interview)), look)),
      ...whereabouts(interview).map((line) => wrap(printableLine(line), look)),
      labels.progress(done, items.length),
    ].join('\n'),
    group({ name: labels.plan, items: plan }, look, style),
    skillsBlock(view.rows, look, style, all),
    ...groups.map((members) => group(members, look, style)),
    footer(items, view, interview, look, style),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

/** Where the interview is and whom one will meet, if known. */
const whereabouts = (interview: Interview | null): readonly string[] => [
  ...(interview?.place ? [ended(pageText.place(interview.place))] : []),
  ...(interview?.panel ? [ended(pageText.meet(interview.panel))] : []),
];

const group = (
  { name, items }: { readonly name: string; readonly items: readonly Item[] },
  look: Look,
  style: Paint,
): string =>
  items.length === 0
    ? ''
    : [style.strong(name), ...items.map((item) => itemLines(item, look, style))].join('\n');

/** Letters of a proof in the first view: about two lines. */
const PROOF_AT_MOST = 120;

const skillsBlock = (rows: readonly ProofRow[], look: Look, style: Paint, all: boolean): string => {
  const row = ({ need, proof, wish }: ProofRow): string => {
    const asked = `${printableLine(need).replace(/\.$/, '')}${wish ? ` (${skillsText.wish})` : ''}`;
    const text = printableLine(proof) || skillsText.none;
    const shown = all ? text : shortened(text, PROOF_AT_MOST);
    const line = [asked, shown].filter((part) => part !== '').join(': ');
    return listItem(look.plain ? ended(line) : line, look);
  };
  return rows.length === 0 ? '' : [style.strong(skillsText.title), ...rows.map(row)].join('\n');
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
  if (look.plain)
    return wrap(
      [
        `${labels.state(item.done)} ${ended(text)}`,
        due === '' ? '' : ended(`${due.charAt(0).toUpperCase()}${due.slice(1)}`),
        why,
        labels.code(item.id),
      ]
        .filter((part) => part !== '')
        .join(' '),
      look,
    );
  return [
    item.done ? listItem(style.quiet(text), look, SIGNS.done) : listItem(text, look, SIGNS.open),
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
  const lines = [
    more > 0 ? labels.more(more) : '',
    interview !== null && found < homework.length ? homeworkText.left(found, homework.length) : '',
    first ? labels.tick(first.id) : items.every((item) => item.done) ? labels.allDone : '',
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => style.quiet(wrap(line, look)))
    .join('\n');
};
