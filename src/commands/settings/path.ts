/** `path`: where the journal is kept. */

import { toJson } from '../../render/json.js';
import { defineCommand, flag, type Ports } from '../shared/command.js';

export const command = defineCommand({
  about: 'Where the journal is kept, on one line.',
  options: { settings: flag('the settings file instead'), json: flag('both, as JSON') },
  examples: ['rejection-coach path', 'ls "$(rejection-coach path)"'],
  async run({ journal, settings, output }: Ports<'journal' | 'settings' | 'output'>, options) {
    if (options.json) output.out(toJson({ journal: journal.folder, settings: settings.file }));
    else output.out(`${options.settings ? settings.file : journal.folder}\n`);
  },
});
