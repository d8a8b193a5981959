/** The checklist as Markdown. */

import { checklistScreen as labels, whenNames } from '../../content/en/checklist/checklist.js';
import { pageText, skillsText } from '../../content/en/checklist/page.js';
import { longDay, weekDay } from '../../content/en/text/dates.js';
import { type Item, WHENS } from '../../domain/checklist/plan.js';
import type { ProofRow, View } from '../../domain/checklist/proof-list.js';
import type { Interview } from '../../domain/interview/interview.js';
import { heading, line } from './markup.js';

/** The checklist as a task list, grouped by when, with the list of skills behind the plan. */
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
  const group = (heading: string, members: readonly Item[]): readonly string[] =>
    members.length === 0 ? [] : [`## ${heading}\n\n${members.map(entry).join('\n')}`];
  return `${[
    `# ${title}`,
    ...(interview?.place ? [line(pageText.place(interview.place))] : []),
    ...group(
      labels.plan,
      items.filter((item) => item.rank === 'plan'),
    ),
    ...(rows.length === 0 ? [] : [`## ${skillsText.title}\n\n${rows.map(skill).join('\n')}`]),
    ...WHENS.flatMap((when) =>
      group(
        whenNames[when],
        items.filter((item) => item.when === when && item.rank !== 'plan'),
      ),
    ),
    ...(more > 0 ? [labels.more(more)] : []),
  ].join('\n\n')}\n`;
};

const skill = ({ need, proof, wish }: ProofRow): string => {
  const text = proof === '' ? skillsText.none : line(proof);
  return need === ''
    ? `- ${text}`
    : `- **${line(need).replace(/\\?\.$/, '')}**${wish ? ` (${skillsText.wish})` : ''}: ${text}`;
};
