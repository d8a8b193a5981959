/** The checklist in the format that was asked for. Formats that are seldom asked for are loaded only then. */

import { calendarText } from '../../content/en/checklist/page.js';
import { firstItems } from '../../domain/checklist/plan.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { firstView } from '../../domain/checklist/proof-list.js';
import { interviewJson } from '../../domain/interview/interview.js';
import { toJson } from '../../render/json.js';
import { checklistMarkdown } from '../../render/markdown/checklist.js';
import { checklistScreen } from '../../render/terminal/checklist.js';
import type { Ports } from '../shared/command.js';

export const printed = async (
  { clock, output }: Ports<'clock' | 'output'>,
  preparation: Preparation,
  format: 'terminal' | 'markdown' | 'json' | 'html' | 'ics',
  all: boolean,
  today: string,
): Promise<string> => {
  const { items, rows, interview } = preparation;
  switch (format) {
    case 'terminal':
      return checklistScreen(items, rows, interview, output, all);
    case 'markdown':
      return checklistMarkdown(all ? { items, rows, more: 0 } : firstView(items, rows), interview);
    case 'json':
      return toJson(shape(preparation));
    case 'html': {
      const { checklistHtml } = await import('../../render/html/checklist-page/index.js');
      return checklistHtml({ items, rows, interview, today, all });
    }
    case 'ics': {
      const { checklistCalendar } = await import('../../render/icalendar.js');
      const open = items.filter((item) => !item.done);
      const chosen = all ? open : firstItems(open);
      const calendar = checklistCalendar({ items: chosen, interview, today, now: clock.now() });
      const left = open.length - calendar.tasks;
      // A calendar is often not on this machine alone: what goes there is said.
      const notes = [
        calendarText.written(calendar.tasks, calendar.interview),
        interview !== null && !calendar.interview ? calendarText.noInterviewDay : '',
        left > 0 ? calendarText.left(left) : '',
      ];
      output.err(`${notes.filter((note) => note !== '').join('\n')}\n`);
      return calendar.text;
    }
  }
};

const shape = ({ items, interview }: Preparation): object => ({
  interview: interview && interviewJson(interview),
  items: items.map((item) => {
    const { id, section, text, why, when, due, done, sources } = item;
    return { id, section, text, why, when, due, done, sources };
  }),
});
