import { script } from '../../content/en/index.js';
import { sharingText } from '../../content/en/transfer/sharing.js';
import { exportText } from '../../content/en/transfer/transfer.js';
import { newestSentFirst } from '../../domain/applications/application.js';
import { debriefPasses } from '../../domain/applications/filter.js';
import { type Debrief, newestFirst, QUESTION_IDS, type QuestionId } from '../../domain/debrief/debrief.js';
import { type Archive, KIND_NAMES, noRecords } from '../../domain/journal/record-kinds.js';
import { printableLine } from '../../domain/text/printable.js';
import { archive } from '../../domain/transfer/write-export.js';
import { data, missing, usage } from '../../errors.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import { argument, defineCommand, notBoth, option, type Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { type FilterOptions, filterOf, filterOptions, hasFilters, readFilters } from '../shared/filters.js';
import { find, warnOf } from '../shared/find-record.js';
import { readTarget, resultOptions, writeResult, writeText } from '../shared/write-result.js';
import { countOf } from './limits.js';

type Render = (records: Archive, newest: readonly Debrief[], isShared: boolean) => Promise<string>;

/** Every format: one line here and one file in `render/`, loaded only when it is asked for. */
const FORMATS = {
  markdown: async (_, newest) =>
    (await import('../../render/markdown/debriefs.js')).debriefsMarkdown(newest, script),
  json: async (records) => (await import('../../render/json.js')).toJson(archive(records)),
  csv: async ({ applications }, newest) =>
    (await import('../../render/csv.js')).recordsCsv(newest, applications.toSorted(newestSentFirst)),
  html: async (_, newest, isShared) =>
    (await import('../../render/html/debriefs.js')).debriefsHtml(newest, script, isShared),
} satisfies Readonly<Record<string, Render>>;
type Format = keyof typeof FORMATS;

/** What else than debriefs is in it. */
const ALSO_IN: Partial<Record<Format, readonly RecordKind[]>> = { json: KIND_NAMES, csv: ['applications'] };

export const command = defineCommand({
  about:
    'Writes debriefs to the screen or to a file: all of them, or the ones you name. With no ID it takes the one you began last.',
  args: { ids: argument.several('debriefs') },
  options: {
    all: option.flag('all debriefs; JSON has all the rest too'),
    ...filterOptions,
    ...resultOptions(Object.keys(FORMATS) as Format[], 'markdown is the default'),
    share: option.flag('a copy to share: no private answers, names taken out'),
    with: option.value(
      '<questions>',
      'with --share: more answers to add, by question id; comments: those you got',
      'questions',
    ),
    yes: option.flag('with --share: write without asking'),
  },
  examples: [
    'rejection-coach export > notes.md',
    'rejection-coach export --all --format json --output everything.json',
    'rejection-coach export --all --format csv --output debriefs.csv',
    'rejection-coach export latest --share --format html --output copy.html',
    'rejection-coach export latest --share --with known,belief --output copy.md',
  ],
  prepare(given) {
    const { ids, all, share, yes } = given;
    const filters = readFilters(given);
    if (!share && given.with !== undefined) throw usage(sharingText.withAlone, sharingText.onlyForShare);
    if (!share && yes) throw usage(sharingText.yesAlone, sharingText.onlyForShare);
    notBoth(ids.length > 0, all, ['IDs', '--all']);
    notBoth(ids.length > 0, hasFilters(filters), ['IDs', 'filters']);
    return { ...given, ...addedIn(given.with), filters, ...readTarget(given, 'markdown') };
  },
  async run(context: ConversationContext & Ports<'files'>, options) {
    const { unread, ...chosen } = await collect(
      context,
      options.ids,
      options.all,
      options.filters,
      options.format,
    );
    const write = async (records: Archive): Promise<void> => {
      const render: Render = FORMATS[options.format];
      const rendered = await render(records, [...records.debriefs].sort(newestFirst), options.share);
      const about = ` (${countOf('debriefs', records.debriefs.length)})`;
      if (unread === 0) return writeResult(context, options, rendered, `${about}.`);
      const path = await writeText(context, options, rendered);
      // What is printed may go on without them, and each is named above; a file would be taken for all of it.
      if (path === null) return;
      throw data(
        `${exportText.written(`${printableLine(path)}${about}`)}${exportText.notIn(unread)}`,
        exportText.notInAdvice,
      );
    };
    if (!options.share) return write(chosen);
    const { handOn } = await import('./share.js');
    await handOn(context, chosen, { ...options, write });
  },
});

/** What others wrote about the answers is no question, and has a name of its own. */
const COMMENTS = 'comments';

const addedIn = (typed = '') => {
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    comments: names.includes(COMMENTS),
    added: questionsIn(names.filter((name) => name !== COMMENTS)),
  };
};

const questionsIn = (names: readonly string[]): readonly QuestionId[] =>
  names.map((name) => {
    const id = QUESTION_IDS.find((known) => known === name);
    if (id === undefined) throw usage(sharingText.unknown(name), sharingText.unknownAdvice);
    return id;
  });

/** `unread`: how many records belong in it and can't be read. */
const collect = async (
  context: ConversationContext,
  ids: readonly string[],
  all: boolean,
  filters: FilterOptions,
  format: Format,
): Promise<Archive & { readonly unread: number }> => {
  let unread = 0;
  const readable = async <K extends RecordKind>(kind: K): Promise<readonly Kinds[K][]> => {
    const listing = await context.journal.all(kind);
    warnOf(context, listing);
    if (kind === 'debriefs' || ALSO_IN[format]?.includes(kind)) unread += listing.damaged.length;
    return listing.records;
  };
  if (hasFilters(filters)) {
    const filter = await filterOf(context, filters);
    const debriefs = (await readable('debriefs')).filter((debrief) => debriefPasses(filter, debrief));
    if (debriefs.length === 0)
      throw missing('no debrief fits all of that', 'See what there is: rejection-coach list');
    return { ...noRecords(), debriefs, unread };
  }
  if (!all) {
    const found = new Map<string, Debrief>();
    for (const id of ids.length > 0 ? ids : ['latest']) {
      const debrief = await find(context, 'debriefs', id);
      found.set(debrief.id, debrief);
    }
    return { ...noRecords(), debriefs: [...found.values()], unread };
  }
  const records = await Promise.all(KIND_NAMES.map(async (kind) => [kind, await readable(kind)] as const));
  if (records.some(([, list]) => list.length > 0))
    return { ...(Object.fromEntries(records) as unknown as Archive), unread };
  if (unread > 0) throw data(exportText.notIn(unread), exportText.notInAdvice);
  throw missing('the journal is empty', 'Start with: rejection-coach');
};
