/** The checklist in the formats that are not the terminal's. Those seldom asked for are loaded only then. */

import { calendarText } from '../../content/en/checklist/page.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { interviewJson } from '../../domain/interview/interview.js';
import { toJson } from '../../render/json.js';
import { checklistMarkdown } from '../../render/markdown/checklist.js';
import { present } from '../../render/present.js';
import type { Ports } from '../shared/command.js';
import type { FindPorts } from '../shared/find-record.js';

export const printed = async (
  context: FindPorts & Ports<'clock'>,
  preparation: Preparation,
  format: 'markdown' | 'json' | 'html' | 'ics',
  all: boolean,
  today: string,
): Promise<string> => {
  const { items, list, interview } = preparation;
  switch (format) {
    case 'markdown':
      return checklistMarkdown(preparation, all, today);
    case 'json':
      return toJson(shape(preparation, all));
    case 'html': {
      const { pageHtml } = await import('./page.js');
      return pageHtml(context, preparation, today);
    }
    case 'ics': {
      const { checklistCalendar } = await import('../../render/icalendar.js');
      const open = (all ? items : list).filter((item) => !item.done);
      const calendar = checklistCalendar({ items: open, interview, today, now: context.clock.now() });
      // A calendar is often not on this machine alone: what goes there is said.
      const notes = [
        calendarText.written(calendar.tasks, calendar.interview),
        interview !== null && !calendar.interview ? calendarText.noInterviewDay : '',
      ];
      context.output.err(`${notes.filter((note) => note !== '').join('\n')}\n`);
      return calendar.text;
    }
  }
};

const shape = ({ items, list, strengths, interview }: Preparation, all: boolean): object => ({
  interview: interview && interviewJson(interview),
  strengths: strengths.map(({ text, sources }) => ({ text, sources })),
  items: (all ? items : list).map((item) => {
    const { id, section, text, why, from, when, due, done, sources } = item;
    const number = list.indexOf(item) + 1 || null;
    return { id, number, section, text, why: present(why, from).join(' '), when, due, done, sources };
  }),
});
