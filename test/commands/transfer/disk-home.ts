/** A home on disk, and the commands run on it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { journalFiles } from '../../../src/adapters/journal/raw-files.js';
import { fileSettings } from '../../../src/adapters/settings.js';
import { userFiles } from '../../../src/adapters/user/files.js';
import { CoachError, STATUS } from '../../../src/errors.js';
import type { Clock, Prompter, RecordKind } from '../../../src/ports/index.js';
import { run } from '../../../src/program/index.js';
import { debrief, NURSE_ID } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { tempFolder } from '../../support/worker.js';

export const home = (
  folder = tempFolder('transfer'),
  { prompter, clock }: { readonly prompter?: Prompter; readonly clock?: Clock } = {},
) => {
  const fake = world(prompter ? { acts: prompter } : {});
  if (clock) Object.assign(fake.context, { clock });
  const journal = join(folder, 'journal');
  const context: typeof fake.context = {
    ...fake.context,
    journal: fileJournal({ folder: journal, clock: fake.context.clock }),
    journalFiles: journalFiles(journal),
    settings: fileSettings({ home: folder }),
    files: userFiles({
      stdin: () => {
        throw new Error('nobody types');
      },
    }),
  };
  let from = 0;
  const call = async (...argv: string[]): Promise<{ status: number; out: string; err: string }> => {
    const [out, err] = [fake.out().length, fake.err().length];
    let failure = '';
    let status = 0;
    try {
      await run(argv, { version: '1.2.3', columns: 80, out: () => {}, open: async () => context });
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      failure = `${error.message}\n${error.advice}`;
      status = STATUS[error.failure];
    }
    from = out;
    return { status, out: fake.out().slice(from), err: fake.err().slice(err) + failure };
  };
  const put = async (kind: RecordKind, record: { readonly id: string }): Promise<void> => {
    await context.journal.change(kind, record.id, () => record as never);
  };
  const at = (...parts: string[]): string => join(folder, ...parts);
  return { context, call, put, at, folder };
};

export const everyFile = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );

/** Records by what they say, since the order of their fields is the program's; all else by its bytes. */
export const contents = (folder: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(everyFile(folder)).map(([path, text]) => {
      const live = !/^[\\/](?:bin|history)[\\/]/.test(path);
      try {
        // The checksum is of the bytes, and another order of the fields is the same record.
        const { sum: _, ...record } = JSON.parse(Buffer.from(text, 'latin1').toString());
        return [path, live ? record : text];
      } catch {
        return [path, text];
      }
    }),
  );

export const nurse = debrief(NURSE_ID, { role: 'Staff nurse', company: 'Trust' });
const draft = debrief(
  '2026-11-21-bbbb',
  { role: 'Porter' },
  { finished: null, progress: { at: 'company', typing: 'Tru' } },
);

export const lived = async () => {
  const person = home();
  await person.put('debriefs', nurse);
  await person.put('debriefs', draft);
  await person.put('debriefs', debrief('2026-11-22-cccc', { role: 'Gone' }));
  await person.put('ticks', { id: 'abcd23', done: true, at: nurse.begun, sources: [nurse.id] } as never);
  await person.call('next', 'add', '--role', 'Matron', '--when', '2026-12-03');
  await person.call('edit', nurse.id, 'role', '--answer', 'Charge nurse');
  await person.call('delete', '2026-11-22-cccc');
  await person.context.settings.set('name', 'Ana');
  return person;
};
