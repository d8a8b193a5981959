/** The checklist, laid out for a person: the plan first, then by when; about twelve items at first. */

import { checklistScreen as said, whenNames } from '../../content/en/checklist.js';
import { longDay, weekDay } from '../../content/en/dates.js';
import { FIRST, firstItems, type Item, WHENS } from '../../domain/checklist.js';
import type { Interview } from '../../domain/interview.js';
import { printableLine } from '../../domain/printable.js';
import { type Look, type Paint, paint, wrap } from './look.js';

/** @param all also what is done, and what goes beyond the first twelve. */
export const checklistScreen = (
  items: readonly Item[],
  interview: Interview | null,
  look: Look,
  all: boolean,
): string => {
  const style = paint(look);
  const shown = all ? items : firstItems(items);
  const done = items.filter((one) => one.done).length;
  const plan = shown.filter((one) => one.rank === 'plan');
  const groups = WHENS.map((when) => ({
    name: whenNames[when],
    items: shown.filter((one) => one.when === when && one.rank !== 'plan'),
  }));
  const blocks = [
    [style.heading(wrap(printableLine(title(interview)), look)), said.progress(done, items.length)].join(
      '\n',
    ),
    ...[{ name: said.plan, items: plan }, ...groups]
      .filter((group) => group.items.length > 0)
      .map((group) =>
        [style.strong(group.name), ...group.items.map((one) => itemLines(one, look, style))].join('\n'),
      ),
    footer(items, shown, look, style, all),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
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
      [said.state(item.done), text, due, why, said.code(item.id)].filter((part) => part !== '').join(' '),
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
  shown: readonly Item[],
  look: Look,
  style: Paint,
  all: boolean,
): string => {
  const open = items.filter((one) => !one.done);
  const first = shown.find((one) => !one.done);
  const lines = [
    !all && open.length > FIRST ? said.more(FIRST, open.length) : '',
    first ? said.tick(first.id) : said.allDone,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => style.quiet(wrap(line, look)))
    .join('\n');
};
