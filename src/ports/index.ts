/** What the inside needs from the outside. A port lists only what is used. */

export type * from './carrier.js';
export type * from './command.js';
export type * from './journal.js';
export type * from './lock.js';
export type * from './prompter.js';
export type * from './user.js';
