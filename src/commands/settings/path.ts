/** `path`: where the journal is kept. */

import type { CommandSpec } from '../../ports/index.js';
import { json } from '../../render/json.js';
import { flag } from '../shared/options.js';

export interface PathOptions {
  readonly settings: boolean;
  readonly json: boolean;
}

export const command = {
  about: 'Where the journal is kept. One line, so that other programs can use it.',
  options: [
    { flags: '--settings', text: 'the settings file instead' },
    { flags: '--json', text: 'both, as JSON' },
  ],
  examples: ['rejection-coach path', 'ls "$(rejection-coach path)"'],
  parse: (input): PathOptions => ({ settings: flag(input, 'settings'), json: flag(input, 'json') }),
  async run({ journal, settings, output }, options) {
    if (options.json) output.out(json({ journal: journal.folder, settings: settings.file }));
    else output.out(`${options.settings ? settings.file : journal.folder}\n`);
  },
} satisfies CommandSpec<PathOptions>;
