import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { longDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import { isOnPage, type Preparation } from '../../domain/checklist/preparation.js';
import { bestOf } from '../../domain/checklist/strengths.js';
import { joinBlocks, present } from '../present.js';
import { heading, line } from './markup.js';

/** A task list, grouped by when, behind what to bring. @param all every item, not just the ten. @param today `YYYY-MM-DD` */
export const checklistMarkdown = (
  { items, list, strengths, interview }: Preparation,
  all: boolean,
  today: string,
): string => {
  const name = present(
    interview && heading([interview.role]),
    interview?.company && heading([interview.company]),
  ).join(', ');
  const title = interview?.when ? labels.title(longDay(interview.when)) : labels.titleWithout;
  const entry = (item: Item): string => {
    const note = present(
      item.due !== null && labels.due(item.due, today),
      item.recurs && labels.recurs(item.recurs),
    );
    return `- [${item.done ? 'x' : ' '}] ${line(item.text)}${note.length === 0 ? '' : ` (${note.join(', ')})`}`;
  };
  const group = (title: string, entries: readonly string[]): string =>
    entries.length === 0 ? '' : `## ${title}\n\n${entries.join('\n')}`;
  const itemsWhere = (includes: (item: Item) => boolean) =>
    (all ? items.filter((item) => !isOnPage(item)) : list).filter(includes).map(entry);
  const { bring, told } = bestOf(strengths);
  return joinBlocks(
    `# ${title}`,
    name,
    group(labels.strengths, [
      ...bring.map(({ text }) => `- ${line(text)}`),
      ...told.map(({ text }) => `- ${line(labels.told(text))}`),
    ]),
    group(
      labels.plan,
      itemsWhere(({ rank }) => rank === 'plan'),
    ),
    ...WHENS.map((when) =>
      group(
        whenNames[when],
        itemsWhere((item) => item.when === when && item.rank !== 'plan'),
      ),
    ),
  );
};
