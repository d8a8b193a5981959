import { applicationText } from '../../content/en/applications/applications.js';
import { labelOf } from '../../content/en/debrief/labels.js';
import { type Application, BESIDE, newestSentFirst } from '../../domain/applications/application.js';
import { applicationPasses, debriefPasses } from '../../domain/applications/filter.js';
import { newestFirst } from '../../domain/debrief/debrief.js';
import { matches, matchesIn, searchWords } from '../../domain/debrief/search.js';
import { printableLine } from '../../domain/text/printable.js';
import { listed } from '../../domain/transfer/write-export.js';
import { usage } from '../../errors.js';
import { pauseFor } from '../../guide/safety/danger.js';
import { toJson } from '../../render/json.js';
import { applicationList } from '../../render/terminal/applications.js';
import { debriefList } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import { filterOf, filterOptions, hasFilters, readFilters } from '../shared/filters.js';
import { readFed } from '../shared/find-record.js';

const LINES = 3;

export const command = defineCommand({
  about: 'Finds the debriefs and applications that have all of these words, newest first.',
  args: { text: argument.atLeastOne() },
  options: { ...filterOptions, json: option.json },
  examples: ['rejection-coach search system design', 'rejection-coach search "stock control" --json'],
  prepare({ text, json, ...given }) {
    const words = searchWords(text.join(' '));
    if (words.length === 0)
      throw usage('search for which words?', 'For example: rejection-coach search design');
    return { words, json, filters: readFilters(given) };
  },
  async run(context: Ports<'clock' | 'journal' | 'output' | 'settings'>, options) {
    const filter = await filterOf(context, options.filters);
    const found = (await readFed(context, 'debriefs', options.words))
      .filter((debrief) => debriefPasses(filter, debrief))
      .map((debrief) => ({ debrief, lines: matches(debrief, options.words) }))
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => newestFirst(a.debrief, b.debrief));
    const sentOff = (await readFed(context, 'applications', options.words))
      .filter((application) => applicationPasses(filter, application))
      .map((application) => ({ application, lines: linesIn(application, options.words) }))
      .filter(({ lines }) => lines.length > 0)
      .sort((a, b) => newestSentFirst(a.application, b.application));
    if (options.json) context.output.out(toJson(found.map(({ debrief }) => listed(debrief))));
    else if (found.length + sentOff.length === 0)
      context.output.err(
        `Nothing ${hasFilters(options.filters) ? 'among these ' : ''}holds: ${options.words.join(' ')}\n`,
      );
    else {
      for (const { debrief, lines } of found)
        context.output.out(debriefList([debrief], context.output) + snippets(lines, context));
      for (const { application, lines } of sentOff)
        context.output.out(applicationList([application], context.output) + snippets(lines, context));
    }
  },
});

/** What reads as danger is not quoted back. */
const linesIn = (application: Application, words: readonly string[]) =>
  matchesIn(
    (['role', 'company', ...BESIDE] as const).map((name) => [name, [application[name] ?? '']] as const),
    words,
  ).filter(([, line]) => !pauseFor(line));

const label = (id: string): string =>
  labelOf(id) ?? (applicationText.labels as Readonly<Record<string, string>>)[id] ?? id;

const snippets = (lines: readonly (readonly [string, string])[], { output }: Ports<'output'>): string =>
  lines
    .slice(0, LINES)
    .map(([id, line]) => `${wrap(`${label(id)}: ${printableLine(line)}`, output, '    ')}\n`)
    .join('');
