/** The checklist as Markdown. */

import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { pageText, skillsText } from '../../content/en/checklist/page.js';
import { longDay, weekDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import type { ProofRow, View } from '../../domain/checklist/proof-list.js';
import type { Interview } from '../../domain/interview/interview.js';
import { joinBlocks } from '../present.js';
import { heading, line } from './markup.js';

/** A task list, grouped by when, with the list of skills behind the plan. */
export const checklistMarkdown = ({ items, rows, more }: View, interview: Interview | null): string => {
  const title =
    interview === null
      ? labels.titleWithout
      : labels.title(
          heading([interview.role]),
          heading([interview.company]),
          interview.when === null ? null : longDay(interview.when),
        );
  const entry = (item: Item): string => {
    const due = item.due === null ? '' : ` (${labels.due(weekDay(item.due))})`;
    return `- [${item.done ? 'x' : ' '}] ${line(item.text)}${due}\\\n  ${line(item.why)} \`${item.id}\``;
  };
  const group = (heading: string, entries: readonly string[]): string =>
    entries.length === 0 ? '' : `## ${heading}\n\n${entries.join('\n')}`;
  const itemsWhere = (includes: (item: Item) => boolean) => items.filter(includes).map(entry);
  return joinBlocks(
    `# ${title}`,
    interview?.place && line(pageText.place(interview.place)),
    group(
      labels.plan,
      itemsWhere(({ rank }) => rank === 'plan'),
    ),
    group(skillsText.title, rows.map(skill)),
    ...WHENS.map((when) =>
      group(
        whenNames[when],
        itemsWhere((item) => item.when === when && item.rank !== 'plan'),
      ),
    ),
    more > 0 && labels.more(more),
  );
};

const skill = ({ need, proof, wish }: ProofRow): string => {
  const text = proof === '' ? skillsText.none : line(proof);
  return need === ''
    ? `- ${text}`
    : `- **${line(need).replace(/\\?\.$/, '')}**${wish ? ` (${skillsText.wish})` : ''}: ${text}`;
};
