/** `tick`: one or more lines of the checklist are done. */

import { usage } from '../../errors.js';
import { todayOf } from '../shared/as-of.js';
import { asOf, defineCommand, flag, offering, several, value } from '../shared/command.js';
import { prepare } from '../shared/preparation.js';
import { apply, changesFor, type TickPorts, tickThrough } from './ticking.js';

export const command = defineCommand({
  about:
    'Ticks a line off. Give its number as you last saw it, some of its words, or four letters of its code. Without any, you go through the list.',
  args: { item: offering(several, 'items') },
  options: {
    undo: flag('untick them'),
    for: value('<id>', 'for another interview', 'interviews'),
    asOf,
  },
  examples: [
    'rejection-coach tick 3',
    'rejection-coach tick "stock systems"',
    'rejection-coach tick --undo 3',
  ],
  prepare: ({ for: interview, ...options }) => ({ ...options, interview }),
  async run(context: TickPorts, { item, undo, interview, asOf: day }) {
    const today = await todayOf(context, day);
    const before = await prepare(context, today, interview);
    if (item.length === 0 && undo) throw usage('which one?', 'Call it as: rejection-coach tick --undo ITEM');
    if (item.length === 0) await tickThrough(context, before, today, interview);
    else {
      const typed = undo ? { done: [], undo: item } : { done: item, undo: [] };
      await apply(context, await changesFor(context, before, typed), today, interview);
    }
  },
});
