/** `delete`: to the bin, or for good after a question. */

import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { historyAndDoctorText } from '../../content/en/records/history.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { isStory } from '../../domain/journal/record-versions.js';
import type { Story } from '../../domain/stories/story.js';
import { data, stopped, usage } from '../../errors.js';
import { debriefName } from '../../render/debrief-parts.js';
import { storyLine } from '../../render/terminal/stories.js';
import { defineCommand, flag, optional, type Ports } from '../shared/command.js';
import { needTerminal } from '../shared/conversation.js';
import { type FindPorts, type Found, findId, readFound } from '../shared/find-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';

export const command = defineCommand({
  about: 'Moves a debrief or a story to the bin. Only --forever deletes it, and it asks first.',
  args: { id: optional },
  options: {
    forever: flag('delete it forever, with its old versions'),
    yes: flag("with --forever: don't ask"),
  },
  examples: ['rejection-coach delete 2026-11-24-k7qm', 'rejection-coach delete 2026-11-24-k7qm --forever'],
  prepare(options) {
    if (options.yes && !options.forever)
      throw usage('--yes goes with --forever', 'Without --forever nothing is asked: it moves to the bin.');
    return options;
  },
  async run(context: DeletePorts, options) {
    if (options.forever) return forever(context, options.id, options.yes);
    const found = await findId(context, DELETABLE, options.id, 'delete ID');
    const record = await readFound(context, found);
    const { kind } = found;
    if (kind === 'debriefs') await tellIfOpen(context, record.id);
    await context.journal.bin(kind, record.id);
    context.output.err(
      `Moved to the bin: ${nameOfDeletable(record)} (${record.id}).\nTo bring it back: rejection-coach restore ${record.id}\n`,
    );
  },
});

type DeletePorts = FindPorts & Ports<'clock'>;

export const nameOfDeletable = (record: Debrief | Story): string =>
  isStory(record) ? storyLine(record) : debriefName(record);

const forever = async (
  context: DeletePorts,
  typed: string | undefined,
  withoutAsking: boolean,
): Promise<void> => {
  const { kind, id } = await findAlsoInBin(context, typed);
  await refuseNewer(context, kind, id);
  const kept = await whatGoesToo(context, kind, id);
  if (kind === 'debriefs') await tellIfOpen(context, id);
  if (withoutAsking) context.output.err(`${conversationText.forever(id, kept)}\n`);
  else {
    needTerminal(context, `To delete it without being asked: rejection-coach delete ${id} --forever --yes`);
    const prompter = await context.prompter(promptText);
    const sure = await prompter.confirm(
      `${conversationText.forever(id, kept)} ${conversationText.foreverAsk}`,
    );
    if (!sure) throw stopped(conversationText.nothingChanged);
  }
  await context.journal.destroy(kind, id);
  context.output.err(`Deleted forever: ${id}.\n`);
};

const DELETABLE = ['debriefs', 'stories'] as const;
type Kind = (typeof DELETABLE)[number];

const isDeletable = (kind: string): kind is Kind => (DELETABLE as readonly string[]).includes(kind);

const whatGoesToo = async (context: Ports<'journal'>, kind: Kind, id: string): Promise<string> => {
  const versions = await context.journal.history(kind, id);
  const { records, damaged } = await context.journal.binned();
  const copies = records.filter((binned) => binned.kind === kind && binned.id === id).length;
  const unread = damaged.filter(({ file }) => file.includes(`${id}@`)).length;
  return historyAndDoctorText.foreverSays(versions.records.length + versions.damaged.length, copies + unread);
};

const refuseNewer = async (context: Ports<'journal'>, kind: Kind, id: string): Promise<void> => {
  const { damaged } = await context.journal.all(kind);
  const newer = damaged.find(({ newer, file }) => newer && file.endsWith(`${id}.json`));
  if (newer)
    throw data(`${newer.file}: ${newer.reason}. It is left as it is.`, 'Update rejection-coach first.');
};

const findAlsoInBin = async (context: FindPorts, id: string | undefined): Promise<Found<Kind>> => {
  const { records } = await context.journal.binned();
  for (const binned of records)
    if (binned.id === id && isDeletable(binned.kind)) return { kind: binned.kind, id };
  return findId(context, DELETABLE, id, 'delete ID --forever');
};
