/** The adapters that every command may need; prompters are loaded apart, only when something is asked. */

export { systemClock } from './clock.js';
export type { Store } from './disk/store.js';
export { randomIds } from './ids.js';
export { fileJournal } from './journal/index.js';
export { journalFiles } from './journal/raw-files.js';
export { inColumns, streamOutput } from './output.js';
export { fileSettings, journalFolder } from './settings.js';
export { userDocuments } from './user/documents.js';
export { userFiles } from './user/files.js';
export { isAsciiOnly, leavingSignals } from './user/system.js';
export { journalStore } from './vault/index.js';
