import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../src/ports/index.js';
import { anyJournal } from '../../support/arbitraries.js';
import { debrief, NURSE_ID } from '../../support/debriefs.js';
import { contents, home, lived } from './disk-home.js';

describe('backup', () => {
  it('then import into an empty home gives every file back', async () => {
    const person = await lived();
    const ended = await person.call('backup', person.at('b.json'));
    expect(ended.status).toBe(0);
    expect(ended.err).toContain(
      'In it: 2 debriefs, 1 of them a draft; 1 interview; 1 tick; 1 in the bin; 1 old version; your settings',
    );
    expect(ended.err).toContain('Checked: it is all there');
    expect((statSync(person.at('b.json')).mode & 0o777).toString(8)).toBe('600');
    const other = home();
    expect((await other.call('import', person.at('b.json'))).status).toBe(0);
    expect(contents(other.at('journal'))).toEqual(contents(person.at('journal')));
    expect(other.context.settings.read()).toEqual({ name: 'Ana' });
    await other.call('backup', other.at('b.json'));
    const backups = [person, other].map(({ at }) => ({
      ...JSON.parse(readFileSync(at('b.json'), 'utf8')),
      backup: 0,
    }));
    expect(backups[1]).toEqual(backups[0]);
  });

  it('then import makes the same bytes of a record', async () => {
    const [person, other] = [home(), home()];
    await person.context.journal.change('debriefs', NURSE_ID, () => ({ ...debrief(NURSE_ID), looked: true }));
    await person.call('backup', person.at('b.json'));
    await other.call('import', person.at('b.json'));
    const [before, after] = [person, other].map(({ at }) =>
      readFileSync(at('journal', 'debriefs', `${NURSE_ID}.json`), 'utf8'),
    );
    expect(before).toContain('"looked"');
    expect(after).toBe(before);
  });

  it("holds whatever can't be read, by its name and as its bytes", async () => {
    const person = await lived();
    writeFileSync(person.at('journal', 'debriefs', '2026-01-01-abcd.json'), Buffer.from([0x7b, 0xff, 0x00]));
    writeFileSync(person.at('journal', 'debriefs', '2026-01-02-abcd.json'), '{"role": ');
    writeFileSync(person.at('journal', 'other.txt'), 'x');
    const ended = await person.call('backup', person.at('b.json'));
    expect(ended.status).toBe(0);
    expect(ended.err).toContain("2 files can't be read as a record. They are in the backup as they are:");
    expect(ended.err).toContain('  debriefs/2026-01-01-abcd.json: ');
    expect(ended.err).toContain("Not in the backup, because it isn't part of the journal:\n  other.txt");
    const other = home();
    await other.call('import', person.at('b.json'));
    const { '/other.txt': _, ...files } = contents(person.at('journal'));
    expect(contents(other.at('journal'))).toEqual(files);
  });

  it("has the list last shown and what is unfinished, and calls neither a record that can't be read", async () => {
    const person = await lived();
    mkdirSync(person.at('journal', 'editing'));
    writeFileSync(person.at('journal', 'editing', 'checklist-shown.json'), '["abcdef"]');
    writeFileSync(person.at('journal', 'editing', 'story-unfinished.json'), '{}');
    const ended = await person.call('backup', person.at('b.json'));
    expect(ended.status).toBe(0);
    expect(ended.err).not.toContain('editing/');
    expect(ended.err).not.toContain("can't be read");
    const { unread } = JSON.parse(readFileSync(person.at('b.json'), 'utf8')) as {
      unread: { path: string }[];
    };
    expect(unread.map(({ path }) => path)).toEqual([
      'editing/checklist-shown.json',
      'editing/story-unfinished.json',
    ]);
    expect((await home().call('import', person.at('b.json'))).err).toContain(
      "2 files that aren't records (editing/checklist-shown.json, editing/story-unfinished.json)",
    );
  });

  it("never over a file that is there, and nothing is left where it can't be written", async () => {
    const person = await lived();
    writeFileSync(person.at('b.json'), 'mine');
    const refused = await person.call('backup', person.at('b.json'));
    expect([refused.status, readFileSync(person.at('b.json'), 'utf8')]).toEqual([2, 'mine']);
    expect(refused.err).toContain('--force');
    expect((await person.call('backup', person.at('b.json'), '--force')).status).toBe(0);
    expect((await person.call('backup', person.at('none', 'b.json'))).status).toBe(2);
    expect((await person.call('backup', person.folder)).status).toBe(2);
    const full = await person.call('backup', '/dev/full');
    expect([full.status, full.err]).toEqual([4, expect.stringContaining('the disk is full')]);
  });

  it('to standard output is the same text; an empty journal is none', async () => {
    const person = await lived();
    const { out } = await person.call('backup', '-');
    expect(JSON.parse(out)).toMatchObject({ format: 'rejection-coach', version: 1 });
    expect((await home().call('backup', '-')).status).toBe(3);
  });

  it('of any journal gives it back', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, async (journal) => {
        const [person, other] = [home(), home()];
        for (const [kind, records] of Object.entries(journal))
          for (const record of records) await person.put(kind as RecordKind, record);
        if (!existsSync(person.at('journal'))) return;
        expect((await person.call('backup', person.at('b.json'))).err).toContain('Checked: it is all there');
        await other.call('import', person.at('b.json'));
        expect(contents(other.at('journal'))).toEqual(contents(person.at('journal')));
      }),
      { numRuns: 15 },
    );
  });
});
