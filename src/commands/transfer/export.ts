/** `export`: notes in Markdown or as a page, rows for a spreadsheet, or everything in JSON. */

import { besideLabels, labels } from '../../content/en/debrief/labels.js';
import { script } from '../../content/en/index.js';
import { naming } from '../../content/en/transfer/names.js';
import { debriefPasses } from '../../domain/applications/filter.js';
import { type Debrief, newestFirst } from '../../domain/debrief/debrief.js';
import { KIND_NAMES, noRecords } from '../../domain/journal/record-kinds.js';
import { printableLine } from '../../domain/text/printable.js';
import { LEFT_OUT, share } from '../../domain/transfer/redact.js';
import { archive } from '../../domain/transfer/write-export.js';
import { missing, usage } from '../../errors.js';
import type { CommandSpec, Context } from '../../ports/index.js';
import { type FilterOptions, filterOf, filterOptions, hasFilters, parseFilters } from '../shared/filters.js';
import { find, readAll } from '../shared/find-record.js';
import { argumentsAt, flag, notBoth, text } from '../shared/options.js';
import { preferences } from '../shared/preferences.js';

const FORMATS = ['markdown', 'json', 'csv', 'html'] as const;
type Format = (typeof FORMATS)[number];

export interface ExportOptions {
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly format: Format;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly share: boolean;
  readonly filters: FilterOptions;
}

export const command = {
  args: '[ids...]',
  about:
    'Writes the latest debrief, the ones named, those that fit a filter, or all of them, to standard output or to a file.',
  options: [
    { flags: '--all', text: 'all debriefs; in CSV all applications too, in JSON everything' },
    ...filterOptions,
    { flags: '--format <format>', text: 'markdown is the default', choices: FORMATS },
    { flags: '--output <file>', text: 'write to this file' },
    { flags: '--force', text: 'replace the file if it is there' },
    { flags: '--share', text: 'a copy to hand on: without private notes and scales, names replaced' },
  ],
  examples: [
    'rejection-coach export > notes.md',
    'rejection-coach export --all --format json --output everything.json',
    'rejection-coach export --all --format csv --output debriefs.csv',
    'rejection-coach export latest --share --format html --output to-hand-on.html',
  ],
  parse(input): ExportOptions {
    const ids = argumentsAt(input, 0);
    const filters = parseFilters(input);
    notBoth(ids.length > 0, flag(input, 'all'), ['IDs', '--all']);
    notBoth(ids.length > 0, hasFilters(filters), ['IDs', 'filters']);
    if (flag(input, 'force') && text(input, 'output') === undefined)
      throw usage('--force goes with --output', 'It replaces a file that is there.');
    return {
      ids,
      all: flag(input, 'all'),
      format: FORMATS.find((one) => one === text(input, 'format')) ?? 'markdown',
      output: text(input, 'output'),
      force: flag(input, 'force'),
      share: flag(input, 'share'),
      filters,
    };
  },
  async run(context, options) {
    const chosen = await collect(context, options);
    const records = options.share ? await redacted(context, chosen) : chosen;
    const rendered = await render(options.format, records);
    if (options.output === undefined) context.output.out(rendered);
    else {
      await context.files.write(options.output, rendered, options.force);
      context.output.err(`Written: ${printableLine(options.output)} (${count(records.debriefs.length)}).\n`);
    }
  },
} satisfies CommandSpec<ExportOptions>;

type Chosen = Parameters<typeof archive>[0];

/** Each renderer is loaded only when it is used. */
const render = async (format: Format, records: Chosen): Promise<string> => {
  const newest = [...records.debriefs].sort(newestFirst);
  switch (format) {
    case 'json':
      return (await import('../../render/json.js')).json(archive(records));
    case 'csv':
      return (await import('../../render/csv.js')).recordsCsv(
        newest,
        records.applications.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
      );
    case 'html':
      return (await import('../../render/html/debriefs.js')).debriefsHtml(newest, script);
    case 'markdown':
      return (await import('../../render/markdown/debriefs.js')).debriefsMarkdown(newest, script);
  }
};

const count = (debriefs: number): string => `${debriefs} ${debriefs === 1 ? 'debrief' : 'debriefs'}`;

const collect = async (context: Context, { ids, all, filters }: ExportOptions): Promise<Chosen> => {
  if (hasFilters(filters)) return fitting(context, filters);
  if (!all) {
    const found = new Map<string, Debrief>();
    for (const id of ids.length > 0 ? ids : ['latest']) {
      const debrief = await find(context, 'debriefs', id);
      found.set(debrief.id, debrief);
    }
    return { ...noRecords(), debriefs: [...found.values()] };
  }
  const records = await Promise.all(
    KIND_NAMES.map(async (kind) => [kind, await readAll(context, kind)] as const),
  );
  if (records.every(([, list]) => list.length === 0))
    throw missing('the journal is empty', 'Begin with: rejection-coach');
  return Object.fromEntries(records) as unknown as Chosen;
};

/** A label inside a sentence: only its first letter is small, for "I" stays "I". */
const inSentence = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
/** Filters choose debriefs, and nothing else goes with them. Raises `missing` where none fits. */
const fitting = async (context: Context, filters: FilterOptions): Promise<Chosen> => {
  const filter = await filterOf(context, filters);
  const debriefs = (await readAll(context, 'debriefs')).filter((one) => debriefPasses(filter, one));
  if (debriefs.length === 0)
    throw missing('no debrief fits all of that', 'Look at what there is: rejection-coach list');
  return { ...noRecords(), debriefs };
};

/** Says what was replaced on standard error, so that the copy itself stays clean. */
const redacted = async (context: Context, chosen: Chosen): Promise<Chosen> => {
  const shared = share({
    ...chosen,
    journal: {
      debriefs: await readAll(context, 'debriefs'),
      interviews: await readAll(context, 'interviews'),
      applications: await readAll(context, 'applications'),
    },
    ownName: preferences(context).name,
    words: naming,
  });
  const replaced = shared.replaced.map(
    ({ name, by, times }) => `  ${name}: ${by}, ${times} ${times === 1 ? 'time' : 'times'}`,
  );
  context.output.err(
    [
      'A copy to hand on. Please read it first: a name written in another way may still be in it.',
      replaced.length > 0 ? `Replaced:\n${replaced.join('\n')}` : 'No name was found to replace.',
      `Left out: ${[...LEFT_OUT.map((id) => labels[id]), ...Object.values(besideLabels), ...(chosen.stories.length > 0 ? ['your stories'] : [])].map(inSentence).join('; ')}.`,
    ]
      .join('\n')
      .concat('\n'),
  );
  return { ...noRecords(), debriefs: shared.debriefs, interviews: shared.interviews };
};
