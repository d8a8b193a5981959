/** `next`: upcoming interviews. */

import type { CommandGroup } from '../../ports/index.js';
import { add } from './add.js';
import { done } from './done.js';
import { edit } from './edit.js';
import { homework } from './homework.js';
import { list } from './list.js';

export const command = {
  about: 'Upcoming interviews. On its own it lists them, the soonest first.',
  examples: ['rejection-coach next', ...add.examples],
  subcommands: [
    { name: 'add', summary: 'add an upcoming interview', spec: add },
    { name: 'list', summary: 'list them, the soonest first', spec: list, isDefault: true },
    { name: 'edit', summary: 'change one', spec: edit },
    { name: 'homework', summary: 'what to find out before one, and what you found', spec: homework },
    { name: 'done', summary: 'one has been held or called off', spec: done },
  ],
} satisfies CommandGroup;
