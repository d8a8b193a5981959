/** Every command: one line here and one file in `commands/`, loaded only when it is called. */

import type { AnyCommandSpec, CommandGroup } from '../ports/index.js';

interface Row {
  readonly name: string;
  readonly group: 'Recover' | 'Prepare' | 'Look back' | 'Your data';
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: AnyCommandSpec | CommandGroup }>;
  /** `-word` is an argument, not an option. */
  readonly dashed?: boolean;
}

/** What runs where no command is named. */
export const ALONE: Pick<Row, 'name' | 'load'> = {
  name: 'door',
  load: () => import('../commands/door/index.js'),
};

// biome-ignore format: one line a command
export const TABLE: readonly Row[] = [
  { name: 'start', group: 'Recover', summary: 'a guided debrief: 5 minutes, or 30 if you want', load: () => import('../commands/debrief/start.js') },
  { name: 'resume', group: 'Recover', summary: 'carry on with a draft where you stopped', load: () => import('../commands/debrief/resume.js') },
  { name: 'feedback', group: 'Recover', summary: 'ask for it, remind once, sort the reply', load: () => import('../commands/feedback/index.js') },
  { name: 'help-now', group: 'Recover', summary: 'people to talk to, day or night', load: () => import('../commands/settings/help-now.js') },
  { name: 'next', group: 'Prepare', summary: 'your next interviews, and what to look up', load: () => import('../commands/next/index.js') },
  { name: 'checklist', group: 'Prepare', summary: 'what to do before your next interview', load: () => import('../commands/checklist/index.js') },
  { name: 'tick', group: 'Prepare', summary: 'tick off a line of the checklist', load: () => import('../commands/checklist/tick.js') },
  { name: 'page', group: 'Prepare', summary: 'one side to print for the night before', load: () => import('../commands/checklist/page.js') },
  { name: 'stories', group: 'Prepare', summary: 'what you did, and what changed because of it', load: () => import('../commands/stories/index.js') },
  { name: 'rehearse', group: 'Prepare', summary: 'practise from memory, five minutes at a time', load: () => import('../commands/rehearse/index.js') },
  { name: 'skills', group: 'Prepare', summary: 'what an advert asks for, and what you can show', load: () => import('../commands/skills/index.js') },
  { name: 'list', group: 'Look back', summary: 'all debriefs, newest first', load: () => import('../commands/journal/list.js') },
  { name: 'show', group: 'Look back', summary: 'one debrief, every answer', load: () => import('../commands/journal/show.js') },
  { name: 'applications', group: 'Look back', summary: 'what you sent off, with your notes', load: () => import('../commands/applications/index.js') },
  { name: 'search', group: 'Look back', summary: 'find debriefs by words in them', load: () => import('../commands/journal/search.js') },
  { name: 'insights', group: 'Look back', summary: 'what keeps coming up', load: () => import('../commands/insights/index.js') },
  { name: 'tag', group: 'Your data', summary: 'your own words to find a debrief by', load: () => import('../commands/journal/tag.js'), dashed: true },
  { name: 'edit', group: 'Your data', summary: 'change an answer and keep the old one too', load: () => import('../commands/debrief/edit.js') },
  { name: 'delete', group: 'Your data', summary: 'move a debrief or a story to the bin', load: () => import('../commands/records/delete.js') },
  { name: 'restore', group: 'Your data', summary: 'bring one back, or an old version', load: () => import('../commands/records/restore.js') },
  { name: 'history', group: 'Your data', summary: 'see old versions', load: () => import('../commands/records/history.js') },
  { name: 'export', group: 'Your data', summary: 'notes in Markdown or HTML, rows in CSV, everything in JSON', load: () => import('../commands/transfer/export.js') },
  { name: 'import', group: 'Your data', summary: 'bring back a backup, or a list you kept elsewhere', load: () => import('../commands/transfer/import.js') },
  { name: 'backup', group: 'Your data', summary: 'everything in one file', load: () => import('../commands/transfer/backup.js') },
  { name: 'sync', group: 'Your data', summary: 'one journal on all your computers, with git', load: () => import('../commands/sync/index.js') },
  { name: 'lock', group: 'Your data', summary: 'put your journal under a passphrase', load: () => import('../commands/lock/lock.js') },
  { name: 'unlock', group: 'Your data', summary: 'take the passphrase off again', load: () => import('../commands/lock/unlock.js') },
  { name: 'settings', group: 'Your data', summary: 'name, country, mode, plain', load: () => import('../commands/settings/settings.js') },
  { name: 'path', group: 'Your data', summary: 'where the journal is kept', load: () => import('../commands/settings/path.js') },
  { name: 'doctor', group: 'Your data', summary: 'check your files, and say what to do', load: () => import('../commands/records/doctor.js') },
  { name: 'completion', group: 'Your data', summary: 'let TAB complete commands and ids in your shell', load: () => import('../commands/completion/index.js') },
  { name: 'questions', group: 'Your data', summary: 'every question, with its id and why it is asked', load: () => import('../commands/debrief/questions.js') },
];
