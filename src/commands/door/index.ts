/** `rejection-coach` alone: what is nearest and a menu, or the first debrief. */

import { doorText } from '../../content/en/door/door.js';
import type { RecordKind } from '../../ports/index.js';
import { wrap } from '../../render/terminal/theme.js';
import { defineCommand, needTerminal, option } from '../shared/command.js';
import type { DoorPorts } from './facts.js';

const KINDS: readonly RecordKind[] = ['debriefs', 'interviews', 'stories'];

export const command = defineCommand({
  about: 'Shows what comes next, and what you can do now. The first time, it starts a debrief.',
  options: { asOf: option.asOf },
  examples: ['rejection-coach'],
  async run(context: DoorPorts, { asOf: day }) {
    needTerminal(context, doorText.noTerminal);
    if (await context.journal.isClosed()) context.output.err(`${wrap(doorText.locked, context.output)}\n`);
    for (const kind of KINDS)
      if ((await context.journal.ids(kind)).length > 0) return (await import('./menu.js')).menu(context, day);
    return context.run(['start', ...(day === undefined ? [] : ['--as-of', day])]);
  },
});
