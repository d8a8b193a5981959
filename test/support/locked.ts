/** A journal on the disk that can be locked, as each program that opens it sees it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileJournal } from '../../src/adapters/journal/index.js';
import { journalFiles } from '../../src/adapters/journal/raw-files.js';
import { fileSettings } from '../../src/adapters/settings.js';
import { textEditor } from '../../src/adapters/user/editor.js';
import { journalStore } from '../../src/adapters/vault/index.js';
import type { AskPassphrase } from '../../src/ports/index.js';
import { answersOf, debrief } from './debriefs.js';
import { tempFolder } from './worker.js';

const PASSPHRASE = 'correct horse';

/** Another program on the same home; `asked` counts how often it asked for the passphrase. */
export const programOn = (home: string, passphrase = PASSPHRASE, refuse?: () => Promise<never>) => {
  const folder = join(home, 'journal');
  const asked = { times: 0 };
  const settings = fileSettings({
    home,
    lock: { seal: (text) => store.sealText(text), open: () => store.open() },
  });
  const ask: AskPassphrase = (open) => {
    asked.times++;
    return refuse ? refuse() : open(passphrase);
  };
  const store = journalStore(folder, ask, settings);
  const clock = { now: () => new Date() };
  const over = (among: typeof store | ReturnType<typeof store.adding>) => ({
    journal: fileJournal({ folder, clock, store: among }),
    editor: textEditor({ journal: folder, command: undefined, store: among }),
  });
  return {
    folder,
    asked,
    settings,
    store,
    ...over(store),
    adding: over(store.adding()),
    files: journalFiles(folder, store),
    lock: async (given = PASSPHRASE) => (await store.sealed()).lock(given),
    unlock: async () => (await store.sealed()).unlock(),
    change: async (next: string) => (await store.sealed()).changePassphrase(next),
  };
};

/** Every file below, by its path, with its bytes as letters. */
export const filesBelow = (folder: string, at = ''): Map<string, string> =>
  new Map(
    readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      return entry.isDirectory()
        ? [...filesBelow(folder, path)]
        : [[path, readFileSync(join(folder, path), 'latin1')] as const];
    }),
  );

/** Which of the words stand in a file or in the name of one. */
export const wordsIn = (folder: string, words: readonly string[]): readonly string[] =>
  [...filesBelow(folder)].flatMap(([path, text]) =>
    words
      .filter((word) => `${path}\n${text}`.toLowerCase().includes(word.toLowerCase()))
      .map((word) => `${path}: ${word}`),
  );

export const ID = '2026-11-24-k7qm';
export const OTHER = '2026-11-25-bbbb';
export const WORDS = ['Zebrawright', 'Quillfeather', 'Odalys', 'halftyped', '2026-11', ID];

/** A record with a history, a copy in the bin, half-typed text, a name: something of everything. */
export const filled = async (home = tempFolder('locked')) => {
  const program = programOn(home);
  const { journal, editor, settings } = program;
  await journal.change('debriefs', ID, () => debrief(ID, { role: 'Zebrawright', company: 'Quillfeather' }));
  await journal.change('debriefs', ID, (now) => ({
    ...(now ?? debrief(ID)),
    answers: { ...now?.answers, ...answersOf({ role: 'Zebrawright II' }, '2026-11-24T11:00:00.000Z') },
  }));
  await journal.change('debriefs', OTHER, () => debrief(OTHER, { role: 'Porter at Quillfeather' }));
  await journal.bin('debriefs', OTHER);
  await journal.change('ticks', 'k7qm4x', () => ({
    id: 'k7qm4x',
    done: true,
    at: '2026-11-24T11:00:00.000Z',
    sources: [ID],
  }));
  await editor.keep(`${ID}-debrief-unfinished`, '{"known":"halftyped"}');
  await settings.set('name', 'Odalys');
  await settings.set('country', 'GB');
  return { home, program };
};

/** All that the program would tell of it. */
export const told = async ({ journal, editor, settings, files }: ReturnType<typeof programOn>) => {
  const { files: paths } = await files.list();
  await settings.open();
  return {
    debriefs: await journal.all('debriefs'),
    ticks: await journal.all('ticks'),
    history: await journal.history('debriefs', ID),
    bin: await journal.binned(),
    typed: await editor.kept(`${ID}-debrief-unfinished`),
    settings: settings.read(),
    files: await Promise.all(paths.map(async (path) => [path, String(await files.read(path))])),
    issues: (await journal.inspect()).issues.map(({ type }) => type),
  };
};
