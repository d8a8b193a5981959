import { historyAndDoctorText } from '../../content/en/records/history.js';
import { asNewest, VERSIONED } from '../../domain/journal/record-versions.js';
import { printableLine } from '../../domain/text/printable.js';
import { usage } from '../../errors.js';
import type { Binned } from '../../ports/index.js';
import { debriefList } from '../../render/terminal/debriefs.js';
import { storyList } from '../../render/terminal/stories.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import { findId, warnOf } from '../shared/find-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';
import { type Pickable, pickOne } from '../shared/pick-one.js';
import { type DeletableKind, isDeletable, nameOfDeletable, typedId } from './delete.js';
import { versionIn, versionNumber, versionsOf } from './history.js';

export const command = defineCommand({
  about:
    'Brings back what you deleted from the bin. With no ID it lists what is in the bin. With --version it brings back an old version.',
  args: { id: argument.optional('bin') },
  options: { version: option.value('<n>', 'the number of an old version (see "history ID")') },
  examples: [
    'rejection-coach restore',
    'rejection-coach restore 2026-11-24-k7qm',
    'rejection-coach restore latest --version 2',
  ],
  prepare({ id, version: typed }) {
    const version = versionNumber(typed, '--version');
    if (version !== undefined && id === undefined)
      throw usage('which record?', 'Type it like this: rejection-coach restore ID --version N');
    return { id, version };
  },
  async run(context: RestorePorts, { id, version }) {
    if (id !== undefined && version !== undefined) return restoreVersion(context, id, version);
    const listing = await context.journal.binned();
    warnOf(context, listing);
    const bin = listing.records.filter((binned): binned is InBin => isDeletable(binned.kind));
    if (id === undefined && (bin.length === 0 || !context.output.interactive)) return listBin(context, bin);
    const wanted = id === 'latest' && bin[0] ? bin[0] : await pickOne(context, id, newestOfEach(bin), RULES);
    await context.journal.restore(wanted.kind, wanted.id);
    context.output.err(`Brought back: ${nameOfDeletable(wanted.record)} (${typedId(wanted)}).\n`);
  },
});

type RestorePorts = Ports<'clock' | 'journal' | 'output' | 'prompter'>;

const RULES = {
  noun: 'record in the bin',
  plural: 'records in the bin',
  nothing: 'The bin is empty.',
  more: 'See what is in it: rejection-coach restore',
};

type InBin = { [K in DeletableKind]: Binned<K> }[DeletableKind];

const listBin = ({ output }: Ports<'output'>, bin: readonly InBin[]): void => {
  if (bin.length === 0) output.err('The bin is empty.\n');
  for (const binned of bin) output.out(lineInBin(binned, output));
};

const lineInBin = (binned: InBin, look: Ports<'output'>['output']): string => {
  if (binned.kind === 'debriefs') return debriefList([binned.record], look);
  if (binned.kind === 'stories') return storyList([binned.record], look);
  return `${printableLine(nameOfDeletable(binned.record))}  ${typedId(binned)}\n`;
};

/** A record can be in the bin several times; the newest copy is meant. @param bin newest first. */
const newestOfEach = (bin: readonly InBin[]): readonly Pickable<InBin>[] =>
  bin
    .filter(({ id }, at) => bin.findIndex((binned) => binned.id === id) === at)
    .map((binned) => ({
      value: binned,
      keys: [typedId(binned)],
      label: () => nameOfDeletable(binned.record),
    }));

const restoreVersion = async (context: RestorePorts, typed: string, wanted: number): Promise<void> => {
  const found = await findId(context, VERSIONED, typed);
  const { kind, id } = found;
  const { record } = versionIn(await versionsOf(context, found), wanted, id);
  if (kind === 'debriefs') await tellIfOpen(context, id);
  const at = context.clock.now().toISOString();
  await context.journal.replace(kind, id, (now) => asNewest(now, record, at));
  context.output.err(`${historyAndDoctorText.broughtBack(wanted, id)}\n`);
};
