/** `import`: take back a backup or an export, or take over what was kept in another program. */

import { applicationText } from '../../content/en/applications/applications.js';
import { commentText } from '../../content/en/transfer/comments.js';
import { importText } from '../../content/en/transfer/transfer.js';
import { KIND_NAMES } from '../../domain/journal/record-kinds.js';
import type { Order } from '../../domain/text/country.js';
import { printableLine, sourceName } from '../../domain/text/printable.js';
import { FIELDS, type Field } from '../../domain/trackers/columns.js';
import { usage } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { incomingText } from '../../render/terminal/incoming.js';
import { argument, defineCommand, notBoth, option, type Ports } from '../shared/command.js';
import { pickOne } from '../shared/pick-one.js';
import { countOf, IMPORT_LIMIT } from './limits.js';
import { type ImportPorts, offerDebriefs, offerInterviews } from './offers.js';
import { readSource, SOURCES, type Source } from './read-source.js';
import {
  type BesidePlan,
  filesIn,
  filesWhere,
  goneIn,
  idOf,
  type Planned,
  plan,
  planBeside,
  take,
  takeBeside,
} from './take.js';

const ORDERS = ['day-first', 'month-first'] as const satisfies readonly Order[];

export const command = defineCommand({
  about:
    'Brings back a backup or an export: all of it, or the IDs you name. It skips what you have, and keeps what is newer. It also reads a list of applications in CSV, and the JSON of jrnl or Day One. A text file is kept as notes.',
  args: { file: argument.required(), ids: argument.several() },
  options: {
    dryRun: option.flag('show what would change, and write nothing'),
    from: option.choice('<program>', SOURCES, "what kind of file it is, if that isn't clear"),
    columns: option.value('<list>', 'CSV: like role="Job title",date="Sent on"'),
    dates: option.choice('<order>', ORDERS, 'CSV: how 3/12/2026 is meant'),
    deleted: option.flag('bring back what you deleted forever too'),
    skipBad: option.flag("skip rows that can't be read"),
    debriefs: option.flag('CSV: start a debrief from each no that has notes'),
    notes: option.flag('FILE holds comments from someone you gave a shared copy'),
    by: option.value('<name>', "with --notes: who wrote them, if FILE doesn't say"),
    toChecklist: option.flag('with --notes: put what they ask for on your checklist'),
    json: option.flag('what it did, or would do, as JSON'),
  },
  examples: [
    'rejection-coach import rejection-coach-2026-11-24.json --dry-run',
    'rejection-coach import everything.json 2026-11-20-k7qm',
    'rejection-coach import --notes comments-2026-11-20-k7qm.json',
    'jrnl --format json | rejection-coach import -',
    'rejection-coach import applications.csv --columns role=Position,date="Sent on"',
  ],
  prepare(given) {
    const notWithNotes = {
      IDs: given.ids.length > 0,
      '--from': given.from !== undefined,
      '--columns': given.columns !== undefined,
      '--dates': given.dates !== undefined,
      '--skip-bad': given.skipBad,
      '--debriefs': given.debriefs,
      '--deleted': given.deleted,
    };
    for (const [name, isGiven] of Object.entries(notWithNotes))
      notBoth(given.notes, isGiven, ['--notes', name]);
    const onlyWithNotes = { '--by': given.by !== undefined, '--to-checklist': given.toChecklist };
    for (const [name, isGiven] of Object.entries(onlyWithNotes))
      if (isGiven && !given.notes)
        throw usage(commentText.onlyWithNotes(name), commentText.onlyWithNotesAdvice);
    return { ...given, columns: columnsIn(given.columns) };
  },
  async run(context: ImportPorts, options) {
    if (options.notes) {
      const { takeNotes } = await import('./notes.js');
      return takeNotes(context, { ...options, by: printableLine(options.by ?? '') });
    }
    const content = await context.files.read(options.file, IMPORT_LIMIT);
    if (options.from === undefined && options.ids.length === 0 && MAY_BE_COMMENTS.test(content)) {
      const { holdsComments, takeNotes } = await import('./notes.js');
      if (holdsComments(content)) return takeNotes(context, { ...options, by: '' }, content);
    }
    const everything = await readSource(context, content, options.from, {
      ...options,
      file: sourceName(options.file),
    });
    if (options.ids.length > 0 && everything.name !== 'backup' && everything.name !== 'export')
      throw usage(importText.idsOnlyForOurs, 'Nothing was taken.');
    const named = new Set(await idsIn(context, everything, options.ids));
    const source = named.size === 0 ? everything : onlyThese(everything, named);
    if (options.debriefs && source.name !== 'csv') throw usage(applicationText.onlyCsv, 'Nothing was taken.');
    say(context, [
      ...(options.json ? [] : [importText.readAs(source.name), ...source.notes]),
      ...(source.left?.lines ?? []),
    ]);
    const gone = await goneIn(context, named, options.deleted);
    const planned = await plan(context, source.archive, named, gone);
    const beside = await planBeside(context, source.beside, gone);
    if (options.dryRun) return show(context, options, source, planned, beside);
    const done = await take(context, planned);
    const left = await takeBeside(context, beside, gone);
    if (left.length > 0)
      say(context, [importText.notPlaced, ...left.map((name) => `  ${printableLine(name)}`)]);
    show(context, options, source, done, withoutLeft(beside, left));
    if (source.name !== 'csv') return;
    const { applications } = source.archive;
    if (options.debriefs || !options.json)
      await offerDebriefs(context, applications, options.debriefs, options.file);
    if (!options.json) await offerInterviews(context, applications);
  },
});

/** What only a file with comments, and some others, have in them. */
const MAY_BE_COMMENTS = /"rejection-coach-comments"|^(?:comment(?: by [^:]{1,80})?:|>)/im;

const withoutLeft = (beside: BesidePlan, left: readonly string[]): BesidePlan => ({
  ...filesWhere(beside, ({ path }) => !left.includes(path)),
  settings: beside.settings.filter(([name, value]) => !left.includes(`${name} = ${String(value)}`)),
});

const say = ({ output }: Ports<'output'>, lines: readonly string[]): void =>
  output.err(lines.map((line) => `${line}\n`).join(''));

/** `role=Position,company=Employer`: a comma inside a name goes between quotation marks. */
const columnsIn = (typed: string | undefined): Readonly<Partial<Record<Field, string>>> => {
  const columns: Partial<Record<Field, string>> = {};
  for (const [part] of (typed ?? '').matchAll(/(?:[^,"]|"[^"]*")+/g)) {
    const [, name = '', heading = ''] = /^\s*(\w+)\s*=\s*"?(.*?)"?\s*$/.exec(part) ?? [];
    const field = FIELDS.find((known) => known === name);
    if (!field || heading === '')
      throw usage(
        `--columns '${part.trim()}': it has to be a name and a heading, like role="Job title"`,
        `The names: ${FIELDS.join(', ')}.`,
      );
    columns[field] = heading;
  }
  return columns;
};

const idsIn = (context: Ports<'output' | 'prompter'>, source: Source, typed: readonly string[]) => {
  const ids = new Set([
    ...KIND_NAMES.flatMap((kind) => source.archive[kind].map(({ id }) => id)),
    ...(source.beside === null ? [] : filesIn(source.beside).map(idOf)),
  ]);
  const pickable = [...ids].map((id) => ({ value: id, keys: [id], label: () => '' }));
  return Promise.all(
    typed.map((id) =>
      pickOne(context, id, pickable, {
        noun: 'record in the file',
        plural: 'records in the file',
        nothing: 'There are none in it.',
        more: 'See what is in it: rejection-coach import FILE --dry-run',
        kept: 'Nothing was taken.',
      }),
    ),
  );
};
const onlyThese = (source: Source, named: ReadonlySet<string>): Source => {
  const { archive, beside } = source;
  return {
    ...source,
    archive: Object.fromEntries(
      KIND_NAMES.map((kind) => [
        kind,
        archive[kind].filter(({ id }: { readonly id: string }) => named.has(id)),
      ]),
    ) as unknown as Source['archive'],
    beside: beside && { ...filesWhere(beside, (file) => named.has(idOf(file))), settings: {} },
  };
};

/** On standard output for a dry run, whose result it is; else on standard error. */
const show = (
  { output }: Ports<'output'>,
  { json, dryRun }: { readonly json: boolean; readonly dryRun: boolean },
  { name, left }: Source,
  lines: readonly Planned[],
  beside: BesidePlan,
): void => {
  if (json) {
    output.out(toJson({ from: name, written: !dryRun, ...shape(lines, beside), ...left?.shape }));
    return;
  }
  const write = (part: string): void => (dryRun ? output.out(part) : output.err(part));
  write(incomingText(lines, output, countOf, dryRun));
  const also = besideParts(beside);
  if (also.length > 0) write(`${dryRun ? importText.wouldAlso(also) : importText.also(also)}\n`);
  if (dryRun) output.err(`${importText.nothingWritten}\n`);
  else if (lines.some(({ verdict }) => verdict === 'binned')) output.err(`${importText.binnedAdvice}\n`);
  if (lines.some(({ verdict }) => verdict === 'gone')) output.err(`${importText.goneAdvice}\n`);
};

const shape = (lines: readonly Planned[], { bin, history, unread, settings }: BesidePlan): object => ({
  records: lines.map((line) => {
    const { kind, record, verdict, changes, stays } = line;
    return { kind, id: record.id, verdict, changes, stays };
  }),
  bin: bin.map(({ path }) => path),
  history: history.map(({ path }) => path),
  unread: unread.map(({ path }) => path),
  settings: settings.map(([setting]) => setting),
});

const besideParts = ({ bin, history, unread, settings }: BesidePlan): readonly string[] => [
  ...(bin.length > 0 ? [importText.bin(bin.length)] : []),
  ...(history.length > 0 ? [importText.history(history.length)] : []),
  ...(unread.length > 0 ? [importText.unread(unread.map(({ path }) => printableLine(path)))] : []),
  ...(settings.length > 0 ? [importText.settings(settings.map(([name]) => name))] : []),
];
