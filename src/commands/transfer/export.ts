/** `export`: notes in Markdown or as a page, rows for a spreadsheet, or everything in JSON. */

import { besideLabels } from '../../content/en/debrief/labels.js';
import { script } from '../../content/en/index.js';
import { naming } from '../../content/en/transfer/names.js';
import { debriefPasses } from '../../domain/applications/filter.js';
import { type Debrief, newestFirst } from '../../domain/debrief/debrief.js';
import { isShared } from '../../domain/debrief/question.js';
import { type Archive, KIND_NAMES, noRecords } from '../../domain/journal/record-kinds.js';
import { share } from '../../domain/transfer/redact.js';
import { archive } from '../../domain/transfer/write-export.js';
import { missing } from '../../errors.js';
import { fed } from '../../guide/safety/danger.js';
import { defineCommand, flag, notBoth, type Ports, several } from '../shared/command.js';
import type { TalkPorts } from '../shared/conversation.js';
import { type FilterOptions, filterOf, filterOptions, hasFilters, readFilters } from '../shared/filters.js';
import { find, readAll, readFed } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';
import { readTarget, resultOptions, writeResult } from '../shared/write-result.js';
import { countOf } from './limits.js';

type Render = (records: Archive, newest: readonly Debrief[]) => Promise<string>;

/** Every format: one line here and one file in `render/`, loaded only when it is asked for. */
const FORMATS = {
  markdown: async (_, newest) =>
    (await import('../../render/markdown/debriefs.js')).debriefsMarkdown(newest, script),
  json: async (records) => (await import('../../render/json.js')).toJson(archive(records)),
  csv: async ({ applications }, newest) =>
    (await import('../../render/csv.js')).recordsCsv(
      newest,
      applications.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
    ),
  html: async (_, newest) => (await import('../../render/html/debriefs.js')).debriefsHtml(newest, script),
} satisfies Readonly<Record<string, Render>>;
type Format = keyof typeof FORMATS;

export const command = defineCommand({
  about: 'Writes debriefs to the screen or to a file: the latest, the ones you name, or all of them.',
  args: { ids: several },
  options: {
    all: flag('all debriefs; JSON has all the rest too'),
    ...filterOptions,
    ...resultOptions(Object.keys(FORMATS) as Format[], 'markdown is the default'),
    share: flag('a copy to share: no private answers, names taken out'),
  },
  examples: [
    'rejection-coach export > notes.md',
    'rejection-coach export --all --format json --output everything.json',
    'rejection-coach export --all --format csv --output debriefs.csv',
    'rejection-coach export latest --share --format html --output to-hand-on.html',
  ],
  prepare({ ids, all, share, format, json, output, force, ...given }) {
    const filters = readFilters(given);
    notBoth(ids.length > 0, all, ['IDs', '--all']);
    notBoth(ids.length > 0, hasFilters(filters), ['IDs', 'filters']);
    return { ids, all, share, filters, ...readTarget({ format, json, output, force }, 'markdown') };
  },
  async run(context, options) {
    const chosen = await collect(context, options.ids, options.all, options.filters);
    const records = options.share ? await redacted(context, fedArchive(chosen)) : chosen;
    const render: Render = FORMATS[options.format];
    const rendered = await render(records, [...records.debriefs].sort(newestFirst));
    await writeResult(context, options, rendered, ` (${countOf('debriefs', records.debriefs.length)}).`);
  },
});

const collect = async (
  context: TalkPorts,
  ids: readonly string[],
  all: boolean,
  filters: FilterOptions,
): Promise<Archive> => {
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
    throw missing('the journal is empty', 'Start with: rejection-coach');
  return Object.fromEntries(records) as unknown as Archive;
};

/** Only the first letter becomes small: "I" later in a label stays. */
const inSentence = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

const fitting = async (
  context: Ports<'clock' | 'journal' | 'output' | 'settings'>,
  filters: FilterOptions,
): Promise<Archive> => {
  const filter = await filterOf(context, filters);
  const debriefs = (await readAll(context, 'debriefs')).filter((debrief) => debriefPasses(filter, debrief));
  if (debriefs.length === 0)
    throw missing('no debrief fits all of that', 'See what there is: rejection-coach list');
  return { ...noRecords(), debriefs };
};

/** A copy for others holds nothing that is kept apart. */
const fedArchive = (all: Archive): Archive => ({
  ...all,
  debriefs: all.debriefs.map((record) => fed('debriefs', record)),
  interviews: all.interviews.map((record) => fed('interviews', record)),
});

const redacted = async (
  context: Ports<'journal' | 'output' | 'settings'>,
  chosen: Archive,
): Promise<Archive> => {
  const shared = share({
    ...chosen,
    script,
    journal: {
      debriefs: await readFed(context, 'debriefs'),
      interviews: await readFed(context, 'interviews'),
      applications: await readAll(context, 'applications'),
    },
    ownName: preferences(context).name,
    words: naming,
  });
  const replaced = shared.replaced.map(
    ({ name, by, times }) => `  ${name}: ${by}, ${times} ${times === 1 ? 'time' : 'times'}`,
  );
  const leftOut = [
    ...script.questions.filter((question) => !isShared(question)).map(({ label }) => label),
    ...Object.values(besideLabels),
    ...(chosen.stories.length > 0 ? ['your stories'] : []),
  ];
  const notes = [
    'A copy to share. Please read it first. A name spelt another way may still be there.',
    replaced.length > 0 ? `Replaced:\n${replaced.join('\n')}` : 'No name was found to replace.',
    `Left out: ${leftOut.map(inSentence).join('; ')}.`,
  ];
  context.output.err(`${notes.join('\n')}\n`);
  return { ...noRecords(), debriefs: shared.debriefs, interviews: shared.interviews };
};
