/** The adapters that every command may need; prompters are loaded apart, only when something is asked. */

export { systemClock } from './clock.js';
export { userDocuments } from './documents.js';
export { userFiles } from './files.js';
export { randomIds } from './ids.js';
export { fileJournal } from './journal/index.js';
export { journalFiles } from './journal-files.js';
export { inColumns, streamOutput } from './output.js';
export { fileSettings, journalFolder } from './settings.js';
