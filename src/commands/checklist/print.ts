/** The checklist in the format that was asked for. Formats that are seldom asked for are loaded only then. */

import { calendarText } from '../../content/en/checklist/page.js';
import { firstItems, type Item } from '../../domain/checklist/plan.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { firstView } from '../../domain/checklist/proof-list.js';
import { interviewJson } from '../../domain/interview/interview.js';
import type { Context } from '../../ports/index.js';
import type { Calendar } from '../../render/icalendar.js';
import { toJson } from '../../render/json.js';
import { checklistMarkdown } from '../../render/markdown/checklist.js';
import { checklistScreen } from '../../render/terminal/checklist.js';

export interface Printing {
  readonly format: 'terminal' | 'markdown' | 'json' | 'html' | 'ics';
  readonly all: boolean;
  readonly today: string;
}

export const printed = async (
  context: Context,
  preparation: Preparation,
  { format, all, today }: Printing,
): Promise<string> => {
  const { items, rows, interview } = preparation;
  switch (format) {
    case 'terminal':
      return checklistScreen(items, rows, interview, context.output, all);
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
      const open = items.filter((one) => !one.done);
      const chosen = all ? open : firstItems(open);
      const calendar = checklistCalendar({ items: chosen, interview, today, now: context.clock.now() });
      sayWhatIsInIt(context, preparation, calendar, open.length - calendar.tasks);
      return calendar.text;
    }
  }
};

/** A calendar is often not on this machine alone: what goes there is said. */
const sayWhatIsInIt = (
  { output }: Context,
  { interview }: Preparation,
  calendar: Calendar,
  left: number,
): void => {
  const lines = [
    calendarText.written(calendar.tasks, calendar.interview),
    interview !== null && !calendar.interview ? calendarText.noInterviewDay : '',
    left > 0 ? calendarText.left(left) : '',
  ];
  output.err(`${lines.filter((line) => line !== '').join('\n')}\n`);
};

const shape = ({ items, interview }: Preparation): object => ({
  interview: interview && interviewJson(interview),
  items: items.map(({ id, section, text, why, when, due, done, sources }: Item) => ({
    id,
    section,
    text,
    why,
    when,
    due,
    done,
    sources,
  })),
});
