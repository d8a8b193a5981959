/** The checklist, laid out for a person: the plan first, then by when; about twelve items at first. */

import { checklistScreen as said, whenNames } from '../../content/en/checklist/checklist.js';
import { pageWords, skillsWords } from '../../content/en/checklist/page.js';
import { homeworkWords } from '../../content/en/interview/research.js';
import { longDay, weekDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import { firstView, type ProofRow, type View } from '../../domain/checklist/proof-list.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printableLine, shortened } from '../../domain/text/printable.js';
import { type Look, type Paint, paint, wrap } from './look.js';

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
  const done = items.filter((one) => one.done).length;
  const plan = shown.filter((one) => one.rank === 'plan');
  const groups = WHENS.map((when) => ({
    name: whenNames[when],
    items: shown.filter((one) => one.when === when && one.rank !== 'plan'),
  }));
  const blocks = [
    [
      style.heading(wrap(printableLine(title(interview)), look)),
      ...whereabouts(interview).map((one) => wrap(printableLine(one), look)),
      said.progress(done, items.length),
    ].join('\n'),
    group({ name: said.plan, items: plan }, look, style),
    skillsBlock(view.rows, look, style, all),
    ...groups.map((one) => group(one, look, style)),
    footer(items, view, interview, look, style),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

/** Where it is and whom one will meet, so far as that is known. */
const whereabouts = (interview: Interview | null): readonly string[] => [
  ...(interview?.place ? [ended(pageWords.place(interview.place))] : []),
  ...(interview?.panel ? [ended(pageWords.meet(interview.panel))] : []),
];

const group = (
  { name, items }: { readonly name: string; readonly items: readonly Item[] },
  look: Look,
  style: Paint,
): string =>
  items.length === 0
    ? ''
    : [style.strong(name), ...items.map((one) => itemLines(one, look, style))].join('\n');

/** A proof is there to jog the memory: in the first view it has two lines at most. */
const PROOF_AT_MOST = 120;

const skillsBlock = (rows: readonly ProofRow[], look: Look, style: Paint, all: boolean): string => {
  const row = ({ need, proof, wish }: ProofRow): string => {
    const asked = `${printableLine(need).replace(/\.$/, '')}${wish ? ` (${skillsWords.wish})` : ''}`;
    const text = printableLine(proof) || skillsWords.none;
    const shown = all ? text : shortened(text, PROOF_AT_MOST);
    const line = [asked, shown].filter((part) => part !== '').join(': ');
    return look.plain ? wrap(ended(line), look) : wrap(line, look, '  - ', '    ');
  };
  return rows.length === 0 ? '' : [style.strong(skillsWords.title), ...rows.map(row)].join('\n');
};

const title = (interview: Interview | null): string =>
  interview === null
    ? said.titleWithout
    : said.title(interview.role, interview.company, interview.when === null ? null : longDay(interview.when));

const itemLines = (item: Item, look: Look, style: Paint): string => {
  const text = printableLine(item.text);
  const why = printableLine(item.why);
  const due = item.due === null ? '' : said.due(weekDay(item.due));
  if (look.plain)
    return wrap(
      [
        `${said.state(item.done)} ${ended(text)}`,
        due === '' ? '' : ended(`${due.charAt(0).toUpperCase()}${due.slice(1)}`),
        why,
        said.code(item.id),
      ]
        .filter((part) => part !== '')
        .join(' '),
      look,
    );
  const note = [item.id, due, why].filter((part) => part !== '').join(' · ');
  return [
    wrap(item.done ? style.quiet(text) : text, look, item.done ? '  [x] ' : '  [ ] ', '      '),
    style.quiet(wrap(note, look, '      ')),
  ].join('\n');
};

const footer = (
  items: readonly Item[],
  { items: shown, more }: View,
  interview: Interview | null,
  look: Look,
  style: Paint,
): string => {
  const first = shown.find((one) => !one.done);
  const homework = items.filter((one) => one.homework !== null);
  const found = homework.filter((one) => one.done).length;
  const lines = [
    more > 0 ? said.more(more) : '',
    interview !== null && found < homework.length ? homeworkWords.left(found, homework.length) : '',
    first ? said.tick(first.id) : items.every((one) => one.done) ? said.allDone : '',
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => style.quiet(wrap(line, look)))
    .join('\n');
};
