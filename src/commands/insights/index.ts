/** `insights`: patterns over all debriefs, with honest uncertainty. */

import { checklistWords } from '../../content/en/checklist/checklist.js';
import { script } from '../../content/en/index.js';
import { markets } from '../../content/en/insights/base-rates.js';
import { insightsWords } from '../../content/en/insights/insights.js';
import {
  applicationPasses,
  debriefPasses,
  type Filter,
  isEverything,
} from '../../domain/applications/filter.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { type Insights, planInsights } from '../../domain/insights/plan.js';
import type { Story } from '../../domain/stories/story.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import type { CommandSpec, Context } from '../../ports/index.js';
import { insightsPage } from '../../render/insights/layout.js';
import { json } from '../../render/json.js';
import { asOfOption, momentOf } from '../shared/as-of.js';
import { type FilterOptions, filterOf, filterOptions, hasFilters, parseFilters } from '../shared/filters.js';
import { readAll } from '../shared/find-record.js';
import { flag, notBoth, text } from '../shared/options.js';

type Format = 'terminal' | 'html' | 'json';

export interface InsightsOptions {
  readonly format: Format;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly feelings: boolean;
  readonly why: boolean;
  readonly filters: FilterOptions;
  readonly asOf: string | undefined;
}

export const command = {
  about:
    'How far applications get, where they break off, what comes up again and again, and what has changed: possibilities, never verdicts. What chance alone would make is called that.',
  options: [
    { flags: '--why', text: 'also the arithmetic behind every number' },
    { flags: '--feelings', text: 'also how much it stung, before and after' },
    ...filterOptions,
    { flags: '--format <format>', text: 'how to print it', choices: ['terminal', 'html', 'json'] },
    { flags: '--json', text: 'the same as --format json' },
    { flags: '--output <file>', text: 'write to this file' },
    { flags: '--force', text: 'replace the file if it is there' },
    asOfOption,
  ],
  examples: [
    'rejection-coach insights',
    'rejection-coach insights --since 2026-06 --why',
    'rejection-coach insights --format html --output insights.html',
  ],
  parse(input): InsightsOptions {
    const format = text(input, 'format') as Format | undefined;
    notBoth(flag(input, 'json'), format !== undefined && format !== 'json', ['--json', `--format ${format}`]);
    if (flag(input, 'force') && text(input, 'output') === undefined)
      throw usage('--force goes with --output', 'It replaces a file that is there.');
    return {
      format: flag(input, 'json') ? 'json' : (format ?? 'terminal'),
      output: text(input, 'output'),
      force: flag(input, 'force'),
      feelings: flag(input, 'feelings'),
      why: flag(input, 'why'),
      filters: parseFilters(input),
      asOf: text(input, 'asOf'),
    };
  },
  async run(context, options) {
    const now = await momentOf(context, options.asOf);
    const filter = await filterOf(context, options.filters, now);
    const page = await planned(context, filter, options.feelings, localDay(now));
    const nothing = page.counts.debriefs + page.counts.listed === 0;
    if (nothing && options.format !== 'json') {
      const { empty, emptyFilter } = insightsWords;
      context.output.err(`${hasFilters(options.filters) ? emptyFilter : empty}\n`);
      return;
    }
    const rendered = await render(page, filter, options, context);
    if (options.output === undefined) context.output.out(rendered);
    else {
      await context.files.write(options.output, rendered, options.force);
      context.output.err(`Written: ${options.output}\n`);
    }
  },
} satisfies CommandSpec<InsightsOptions>;

const planned = async (
  context: Context,
  filter: Filter,
  feelings: boolean,
  today: string,
): Promise<Insights> => {
  const debriefs = (await readAll(context, 'debriefs')).filter((one) => debriefPasses(filter, one));
  const stories = await readAll(context, 'stories');
  return planInsights({
    debriefs,
    applications: (await readAll(context, 'applications')).filter((one) => applicationPasses(filter, one)),
    ticks: await readAll(context, 'ticks'),
    stories: isEverything(filter) ? stories : storiesFrom(debriefs, stories),
    today,
    markets,
    script,
    words: checklistWords,
    feelings,
    chosenByResult: filter.stage !== null || filter.outcome !== null,
  });
};

/** A story has no company or stage of its own: with a filter it is there with the debrief that it came from. */
const storiesFrom = (debriefs: readonly Debrief[], stories: readonly Story[]): readonly Story[] => {
  const ids = new Set(debriefs.map((one) => one.id));
  return stories.filter((one) => one.from.some(({ debrief }) => ids.has(debrief)));
};

const render = async (
  page: Insights,
  filter: Filter,
  { format, why, output: toFile }: InsightsOptions,
  { output }: Context,
): Promise<string> => {
  if (format === 'json') return json({ filter, ...page });
  const laidOut = insightsPage(page, filter, why);
  if (format === 'html') return (await import('../../render/insights/html.js')).insightsHtml(laidOut);
  // A file is no screen: it gets the usual width, and no colour.
  const { insightsScreen } = await import('../../render/terminal/insights.js');
  return insightsScreen(laidOut, toFile ? { columns: 80, colour: 0, plain: output.plain } : output);
};
