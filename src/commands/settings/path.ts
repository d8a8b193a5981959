import { deleteAll } from '../../content/en/records/deleting.js';
import { CoachError } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { defineCommand, option, type Ports } from '../shared/command.js';
import { addressShown } from '../sync/index.js';

export const command = defineCommand({
  about: 'Where the journal is kept, on one line. In a terminal, how to delete all of it too.',
  options: { settings: option.flag('the settings file instead'), json: option.flag('both, as JSON') },
  examples: ['rejection-coach path', 'ls "$(rejection-coach path)"'],
  async run(context: Ports<'carrier' | 'journal' | 'settings' | 'output'>, options) {
    const { journal, settings, output } = context;
    if (options.json) output.out(toJson({ journal: journal.folder, settings: settings.file }));
    else output.out(`${options.settings ? settings.file : journal.folder}\n`);
    // A pipe gets the path alone.
    if (!output.interactive || options.json || options.settings) return;
    const kept = settings.kept();
    if (kept.length > 0) output.err(`\n${deleteAll(kept, await sentTo(context))}\n`);
  },
});

/** Without git it can't be read, and what is here is named all the same. */
const sentTo = async (context: Ports<'carrier'>): Promise<string | null> => {
  try {
    const remote = await (await context.carrier()).remote();
    return remote === null ? null : addressShown(remote);
  } catch (error) {
    if (error instanceof CoachError) return null;
    throw error;
  }
};
