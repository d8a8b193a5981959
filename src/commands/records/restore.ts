/** `restore`: bring a debrief or a story back from the bin, or an earlier version of a record. */

import type { Debrief } from '../../domain/debrief/debrief.js';
import type { Story } from '../../domain/stories/story.js';
import { missing, usage } from '../../errors.js';
import type { Binned, CommandSpec } from '../../ports/index.js';
import { debriefList, debriefName } from '../../render/terminal/debriefs.js';
import { storyLine, storyList } from '../../render/terminal/stories.js';
import { warnOf } from '../shared/find-record.js';
import { argument, text } from '../shared/options.js';
import { versionNumber } from './history.js';
import { restoreVersion } from './restore-version.js';

export interface RestoreOptions {
  readonly id: string | undefined;
  readonly version: number | undefined;
}

export const command = {
  args: '[id]',
  about:
    'Brings a debrief or a story back from the bin; without an ID it lists what is in there, the newest first. With --version it brings back an earlier version of a debrief, an interview or a story.',
  options: [
    {
      flags: '--version <n>',
      text: 'an earlier version, as "history ID" numbers them; the present one is kept',
    },
  ],
  examples: [
    'rejection-coach restore',
    'rejection-coach restore 2026-11-24-k7qm',
    'rejection-coach restore latest --version 2',
  ],
  parse(input): RestoreOptions {
    const [id, version] = [argument(input, 0), versionNumber(text(input, 'version'), '--version')];
    if (version !== undefined && id === undefined)
      throw usage('which record?', 'Call it as: rejection-coach restore ID --version N');
    return { id, version };
  },
  async run(context, { id, version }) {
    if (id !== undefined && version !== undefined) return restoreVersion(context, id, version);
    const listing = await context.journal.binned();
    warnOf(context, listing);
    const bin = listing.records.filter(
      (one): one is InBin => one.kind === 'debriefs' || one.kind === 'stories',
    );
    if (id === undefined) {
      if (bin.length === 0) context.output.err('The bin is empty.\n');
      for (const { record } of bin)
        context.output.out(
          'situation' in record ? storyList([record], context.output) : debriefList([record], context.output),
        );
      return;
    }
    const wanted = only(id, bin);
    await context.journal.restore(wanted.kind, wanted.id);
    context.output.err(`Brought back: ${named(wanted.record)} (${wanted.id}).\n`);
  },
} satisfies CommandSpec<RestoreOptions>;

type InBin = Binned<'debriefs'> | Binned<'stories'>;

const named = (record: Debrief | Story): string =>
  'situation' in record ? storyLine(record) : debriefName(record);

const only = (wanted: string, bin: readonly InBin[]): InBin => {
  if (wanted === 'latest' && bin[0]) return bin[0];
  const ids = [...new Set(bin.map((one) => one.id))].filter((id) => id.startsWith(wanted));
  const found = bin.find((one) => one.id === wanted) ?? bin.find((one) => one.id === ids[0]);
  if (!found || wanted === '')
    throw missing(`there is no '${wanted}' in the bin`, 'What is in it: rejection-coach restore');
  if (ids.length > 1 && !ids.includes(wanted))
    throw usage(
      `'${wanted}' fits ${ids.length} in the bin`,
      `Which one?\n${ids.map((id) => `  ${id}`).join('\n')}`,
    );
  return found;
};
