/** `next`: upcoming interviews. */

import type { CommandGroup } from '../../ports/index.js';
import { add } from './add.js';
import { done } from './done.js';
import { edit } from './edit.js';
import { homework } from './homework.js';
import { list } from './list.js';

export const command = {
  about: 'Your next interviews. On its own it lists them, first to last.',
  examples: ['rejection-coach next', ...add.examples],
  subcommands: [
    { name: 'add', summary: 'add an interview', spec: add },
    { name: 'list', summary: 'list them, first to last', spec: list, isDefault: true },
    { name: 'edit', summary: 'change one', spec: edit },
    { name: 'homework', summary: 'what to look up before one, and what you found', spec: homework },
    { name: 'done', summary: 'one is over or was cancelled', spec: done },
  ],
} satisfies CommandGroup;
