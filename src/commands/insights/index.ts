import { checklistText } from '../../content/en/checklist/checklist.js';
import { script } from '../../content/en/index.js';
import { markets } from '../../content/en/insights/base-rates.js';
import { insightsText } from '../../content/en/insights/insights.js';
import { questionStopWords } from '../../content/en/stories/story.js';
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
import { insightsPage } from '../../render/insights/layout.js';
import { toJson } from '../../render/json.js';
import { momentOf } from '../shared/as-of.js';
import { defineCommand, option, type Ports } from '../shared/command.js';
import { filterOf, filterOptions, hasFilters, readFilters } from '../shared/filters.js';
import { type ReadPorts, readFed } from '../shared/find-record.js';
import { readTarget, resultOptions, type Target, writeResult } from '../shared/write-result.js';

const FORMATS = ['terminal', 'html', 'json'] as const;

export const command = defineCommand({
  about: 'Shows how far you get, where it stops, and what keeps coming up.',
  options: {
    why: option.flag('show how each number was worked out'),
    feelings: option.flag('show how it felt too, before and after'),
    ...filterOptions,
    ...resultOptions(FORMATS, 'how to print it'),
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach insights',
    'rejection-coach insights --since 2026-06 --why',
    'rejection-coach insights --format html --output insights.html',
  ],
  prepare: (given) => ({
    ...given,
    filters: readFilters(given),
    ...readTarget(given, 'terminal', true),
  }),
  async run(context: Ports<'clock' | 'files' | 'journal' | 'output' | 'settings'>, options) {
    const now = await momentOf(context, options.asOf);
    const filter = await filterOf(context, options.filters, now);
    const page = await planned(context, filter, options.feelings, localDay(now));
    const nothing = page.counts.debriefs + page.counts.listed === 0;
    if (nothing && options.format !== 'json') {
      const { empty, emptyFilter } = insightsText;
      context.output.err(`${hasFilters(options.filters) ? emptyFilter : empty}\n`);
      return;
    }
    const rendered = await render(page, filter, options, context);
    await writeResult(context, options, rendered);
  },
});

const planned = async (
  context: ReadPorts,
  filter: Filter,
  feelings: boolean,
  today: string,
): Promise<Insights> => {
  const debriefs = (await readFed(context, 'debriefs')).filter((debrief) => debriefPasses(filter, debrief));
  const stories = await readFed(context, 'stories');
  return planInsights({
    debriefs,
    applications: (await readFed(context, 'applications')).filter((application) =>
      applicationPasses(filter, application),
    ),
    ticks: await readFed(context, 'ticks'),
    stories: isEverything(filter) ? stories : storiesFrom(debriefs, stories),
    today,
    markets,
    script,
    words: { ...checklistText, questionStopWords },
    feelings,
    chosenByResult: filter.stage !== null || filter.outcome !== null,
  });
};

/** A story has no company or stage of its own: a filter goes by the debriefs that it comes from. */
const storiesFrom = (debriefs: readonly Debrief[], stories: readonly Story[]): readonly Story[] => {
  const ids = new Set(debriefs.map(({ id }) => id));
  return stories.filter((story) => story.from.some(({ debrief }) => ids.has(debrief)));
};

const render = async (
  page: Insights,
  filter: Filter,
  { format, why, output: file }: Target<(typeof FORMATS)[number]> & { readonly why: boolean },
  { output }: Ports<'output'>,
): Promise<string> => {
  if (format === 'json') return toJson({ filter, ...page });
  const laidOut = insightsPage(page, filter, why);
  if (format === 'html') return (await import('../../render/insights/html.js')).insightsHtml(laidOut);
  // A file gets 80 columns and no colour.
  const { insightsScreen } = await import('../../render/terminal/insights.js');
  return insightsScreen(laidOut, file !== '-' ? { columns: 80, colour: 0, plain: output.plain } : output);
};
