import { describe, expect, it } from 'vitest';
import { command } from '../../../src/commands/sync/index.js';
import type { SyncReport } from '../../../src/ports/index.js';
import { world } from '../../support/fakes.js';

const NOTHING: SyncReport = {
  remote: '/media/stick/journal.git',
  locked: true,
  nowLocked: false,
  passphraseChanged: false,
  wasPlain: false,
  added: [],
  changed: [],
  both: [],
  deleted: [],
  held: [],
  left: [],
  sent: 0,
};

const printedFor = async (report: Partial<SyncReport>): Promise<string> => {
  const { context, err } = world({ columns: 200 });
  const carrier = {
    remote: async () => NOTHING.remote,
    init: async () => ({ ...NOTHING, ...report }),
    sync: async () => ({ ...NOTHING, ...report }),
  };
  await command.run(
    { ...context, carrier: async () => carrier },
    { init: undefined, yes: false, json: false },
  );
  return err().replaceAll(/\s+/g, ' ');
};

describe('sync', () => {
  it('says nothing of the lock where nothing of it is new', async () => {
    expect(await printedFor({})).toBe(
      'Synced with /media/stick/journal.git. There was nothing new on either side. ',
    );
  });

  it('says that this computer is locked now', async () => {
    expect(await printedFor({ nowLocked: true })).toContain('This journal is now locked');
  });

  it('says that the passphrase was changed elsewhere, and that the old one works until then', async () => {
    expect(await printedFor({ passphraseChanged: true })).toContain(
      'The passphrase was changed on one of your other computers. Give the new one; until then this computer keeps the old one.',
    );
  });

  it.each([
    ['/media/my stick/journal.git', 'git -C "/media/my stick/journal.git" gc --prune=now'],
    ['git@example.org:me/journal.git', 'make an empty one at the same address'],
  ])('says what removes what was sent in plain text: %s', async (remote, wanted) => {
    expect(await printedFor({ wasPlain: true, remote })).toContain(wanted);
  });
});
