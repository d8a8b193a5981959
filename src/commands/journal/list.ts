import { debriefPasses } from '../../domain/applications/filter.js';
import { newestFirst } from '../../domain/debrief/debrief.js';
import { listed } from '../../domain/transfer/write-export.js';
import { toJson } from '../../render/json.js';
import { debriefList } from '../../render/terminal/debriefs.js';
import { defineCommand, option, type Ports } from '../shared/command.js';
import { filterOf, filterOptions, hasFilters, readFilters } from '../shared/filters.js';
import { readFed } from '../shared/find-record.js';

export const command = defineCommand({
  options: { ...filterOptions, json: option.json },
  examples: [
    'rejection-coach list',
    'rejection-coach list --since "last month" --outcome rejected',
    'rejection-coach list --json',
  ],
  prepare: ({ json, ...given }) => ({ json, filters: readFilters(given) }),
  async run(context: Ports<'clock' | 'journal' | 'output' | 'settings'>, options) {
    const filter = await filterOf(context, options.filters);
    const debriefs = (await readFed(context, 'debriefs'))
      .filter((debrief) => debriefPasses(filter, debrief))
      .sort(newestFirst);
    if (options.json) context.output.out(toJson(debriefs.map(listed)));
    else if (debriefs.length > 0) context.output.out(debriefList(debriefs, context.output));
    else if (hasFilters(options.filters)) context.output.err('No debrief fits all of that.\n');
    else if ((await context.journal.ids('debriefs')).length === 0)
      context.output.err('No debrief yet. Start one with: rejection-coach\n');
  },
});
