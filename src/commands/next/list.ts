/** `next list`: the interviews that are ahead. */

import { bySoonest, type Interview } from '../../domain/interview/interview.js';
import { localDay } from '../../domain/time/days.js';
import { toJson } from '../../render/json.js';
import { interviewList } from '../../render/terminal/debriefs.js';
import { momentOf } from '../shared/as-of.js';
import { asJson, asOf, defineCommand, flag, type Ports } from '../shared/command.js';
import { readFed } from '../shared/find-record.js';

export const list = defineCommand({
  about: 'Lists your next interviews, first to last.',
  options: { all: flag('show the ones that are over too'), json: asJson, asOf },
  examples: ['rejection-coach next list', 'rejection-coach next list --all --json'],
  async run(context: Ports<'clock' | 'journal' | 'output' | 'settings'>, { all, json, asOf: day }) {
    const today = localDay(await momentOf(context, day));
    const ahead = ({ done, when }: Interview): boolean =>
      done === null && (when === null || when.slice(0, 10) >= today);
    const shown = [...(await readFed(context, 'interviews'))]
      .filter((interview) => all || ahead(interview))
      .sort(bySoonest);
    if (json) context.output.out(toJson(shown));
    else if (shown.length > 0) context.output.out(interviewList(shown, context.output));
    else context.output.err('You have no interview coming up. Add one with: rejection-coach next add\n');
  },
});
