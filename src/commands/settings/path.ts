import { deleteAll } from '../../content/en/records/deleting.js';
import { toJson } from '../../render/json.js';
import { defineCommand, option, type Ports } from '../shared/command.js';

export const command = defineCommand({
  about: 'Where the journal is kept, on one line. In a terminal, how to delete all of it too.',
  options: { settings: option.flag('the settings file instead'), json: option.flag('both, as JSON') },
  examples: ['rejection-coach path', 'ls "$(rejection-coach path)"'],
  async run({ journal, settings, output }: Ports<'journal' | 'settings' | 'output'>, options) {
    if (options.json) output.out(toJson({ journal: journal.folder, settings: settings.file }));
    else output.out(`${options.settings ? settings.file : journal.folder}\n`);
    // A pipe gets the path alone.
    if (output.interactive && !options.json && !options.settings)
      output.err(`\n${deleteAll([journal.folder, settings.file])}\n`);
  },
});
