/** `next done`: an interview is over. */

import { asJson, defineCommand, flag, offering, optional, type Ports } from '../shared/command.js';
import { find } from '../shared/find-record.js';
import { report } from './facts.js';

export const done = defineCommand({
  about: 'Notes that an interview is over or was cancelled.',
  args: { id: offering(optional, 'interviews') },
  options: { undo: flag("it isn't over yet"), json: asJson },
  examples: ['rejection-coach next done latest'],
  async run(context: Ports<'clock' | 'journal' | 'output' | 'prompter'>, options) {
    const before = await find(context, 'interviews', options.id, 'next done ID');
    const at = options.undo ? null : (before.done ?? context.clock.now().toISOString());
    const after = await context.journal.change('interviews', before.id, (now) => ({
      ...(now ?? before),
      done: at,
    }));
    report(context, options.undo ? 'Not over yet' : 'Done', after, options.json);
    if (!options.undo && !options.json)
      context.output.err('Write it down while you remember it: rejection-coach start\n');
  },
});
