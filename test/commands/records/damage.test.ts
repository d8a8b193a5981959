import { describe, expect, it } from 'vitest';
import type { JournalIssue } from '../../../src/domain/journal/issue.js';
import { data } from '../../../src/errors.js';
import { call } from '../../support/call.js';
import { debrief, NURSE_ID as ID } from '../../support/debriefs.js';
import { scripted, type World, world } from '../../support/fakes.js';
import { changed, role, withNurse } from './nurse-journal.js';

describe('delete --forever', () => {
  it('says first what goes with it', async () => {
    const script = scripted([
      {
        confirm: `This deletes ${ID} forever, with 2 old versions. You can't undo this.`,
        yes: false,
      },
    ]);
    const w = await changed({ acts: script.prompter, interactive: true });
    expect(await call(w, 'delete', ID, '--forever')).toBe(130);
    script.done();
    expect(role(w)).toBe('Ward nurse');
    expect(await call(w, 'delete', ID, '--forever', '--yes')).toBe(0);
    expect(w.err()).toContain('forever, with 2 old versions');
    expect(w.memory.store.debriefs.size).toBe(0);
    expect((await w.context.journal.history('debriefs', ID)).records).toEqual([]);
  });

  it('can remove one that can’t be read', async () => {
    const w = withNurse();
    Object.assign(w.context.journal, { read: () => Promise.reject(data('damaged')) });
    expect(await call(w, 'delete', ID)).toBe(4);
    expect(await call(w, 'delete', ID, '--forever', '--yes')).toBe(0);
    expect(w.memory.store.debriefs.size).toBe(0);
  });
});

describe('a damaged file', () => {
  const damaged = [{ file: '/j/debriefs/x.json', reason: 'it is empty', newer: false }];

  it('is named once, on standard error, and the rest goes on', async () => {
    for (const argv of [['list'], ['checklist'], ['search', 'nurse'], ['start', '--answers', 'a.json']]) {
      const w = withNurse({ damaged });
      w.files.set('a.json', '{"answers": {"role": "x"}}');
      expect(await call(w, ...argv), argv.join(' ')).toBe(0);
      expect(w.err().match(/\/j\/debriefs\/x\.json/g), argv.join(' ')).toHaveLength(1);
      expect(w.err()).toContain('rejection-coach doctor');
      expect(w.out()).not.toContain('x.json');
    }
  });

  it('is named once also where the journal is read twice', async () => {
    const w = world({ damaged });
    w.memory.store.debriefs.set(ID, debrief(ID, { 'more-needed': ['drug doses'] }));
    await call(w, 'checklist', '--json');
    const item = JSON.parse(w.out()).items[0].id as string;
    expect(await call(w, 'checklist', '--done', item)).toBe(0);
    expect(w.err().match(/x\.json/g)).toHaveLength(1);
  });

  it('does not keep another one of its day from being the latest', async () => {
    const w = withNurse();
    const other = '2026-11-20-bbbb';
    w.memory.store.debriefs.set(other, debrief(other));
    const { read } = w.context.journal;
    Object.assign(w.context.journal, {
      read: (kind: 'debriefs', id: string) =>
        id === other ? Promise.reject(data('b.json: it is empty.')) : read(kind, id),
    });
    expect(await call(w, 'show', 'latest')).toBe(0);
    expect(w.out()).toContain('Staff nurse');
    expect(w.err()).toContain('b.json: it is empty');
    expect(await call(w, 'show', other)).toBe(4);
  });

  it('where every record is damaged, it does not say that the journal is empty', async () => {
    const w = withNurse();
    Object.assign(w.context.journal, { all: async () => ({ records: [], damaged }) });
    await call(w, 'list');
    expect(w.err()).not.toContain('No debrief yet');
  });
});

describe('doctor', () => {
  const of = { kind: 'debriefs', id: ID, in: 'journal' } as const;
  const findings: readonly JournalIssue[] = [
    { type: 'damaged', file: '/j/a.json', detail: 'it is empty', of },
    { type: 'changed', file: '/j/b.json', detail: 'it was changed', of },
    { type: 'newer', file: '/j/c.json', detail: 'it is newer', of },
    { type: 'link', file: '/j/d.json', detail: '' },
    { type: 'foreign', file: '/j/e\u001b[31m.txt', detail: '' },
    { type: 'mode', file: '/j/f.json', detail: '0644, not 0600' },
    { type: 'leftover', file: '/j/.g.tmp', detail: '' },
    { type: 'lock', file: '/j/locks/h', detail: '' },
    { type: 'kept', file: `/j/editing/${ID}-role.json`, detail: '' },
    { type: 'future', file: '/j/i.json', detail: '2030-01-01 10:00', of },
  ];
  const ill = async (...which: readonly JournalIssue['type'][]): Promise<World> => {
    const w = await changed();
    w.memory.state.findings = findings.filter((one) => which.length === 0 || which.includes(one.type));
    return w;
  };

  it('says that all is well, with status 0', async () => {
    const w = withNurse();
    expect(await call(w, 'doctor')).toBe(0);
    expect(w.out()).toBe('Looked at 1 record in /home/somebody/journal\n\nEvery file is in order.\n');
    const json = withNurse();
    expect(await call(json, 'doctor', '--json')).toBe(0);
    expect(JSON.parse(json.out())).toEqual({ records: 1, findings: [] });
  });

  it('names each file with what to do about it, and changes nothing', async () => {
    const w = await ill();
    expect(await call(w, 'doctor')).toBe(4);
    expect(w.memory.state.mended).toEqual([]);
    for (const advice of [
      `rejection-coach history ${ID}`,
      `rejection-coach doctor --accept ${ID}`,
      'Update rejection-coach',
      'Put the file or folder itself there',
      "Move it if you don't need it",
      'rejection-coach doctor --fix',
      `rejection-coach edit ${ID} role --editor`,
      "Check this computer's clock",
    ])
      expect(w.out()).toContain(advice);
    expect(w.out()).not.toContain('\u001b');
    expect(w.out()).not.toContain('Every file is in order');
    expect(w.err()).toContain("4 files can't be used");
  });

  it.each(['damaged', 'changed', 'newer', 'link'] as const)('%s alone is status 4', async (trouble) => {
    expect(await call(await ill(trouble), 'doctor')).toBe(4);
    expect(await call(await ill(trouble), 'doctor', '--json')).toBe(4);
  });

  it('harmless findings end with status 0', async () => {
    const w = await ill('foreign', 'mode', 'leftover', 'lock', 'kept', 'future');
    expect(await call(w, 'doctor')).toBe(0);
    expect(w.out()).toContain('Every record can be read');
  });

  it('--fix does what loses nothing, and nothing else', async () => {
    const w = await ill();
    expect(await call(w, 'doctor', '--fix')).toBe(4);
    expect(w.memory.state.mended.map((one) => one.type)).toEqual(['mode', 'leftover', 'lock']);
    expect(w.out().match(/Fixed\.$/gm)).toHaveLength(3);
    const json = await ill('mode', 'foreign');
    expect(await call(json, 'doctor', '--fix', '--json')).toBe(0);
    expect(JSON.parse(json.out()).findings.map((one: { fixed: boolean }) => one.fixed)).toEqual([
      false,
      true,
    ]);
  });

  it('--fix says what could not be fixed, and goes on', async () => {
    const w = await ill('mode', 'lock');
    Object.assign(w.context.journal, {
      repair: async (one: JournalIssue) => {
        if (one.type === 'mode') throw data("/j/f.json: it can't be written");
      },
    });
    expect(await call(w, 'doctor', '--fix')).toBe(0);
    expect(w.out()).toContain("it can't be written");
    expect(w.out().match(/Fixed\.$/gm)).toHaveLength(1);
  });

  it('a damaged record with no old version, a copy, and settings have an advice of their own', async () => {
    const w = withNurse();
    w.memory.state.findings = [{ type: 'damaged', file: '/j/a.json', detail: 'it is empty', of }];
    Object.assign(w.context.settings, {
      inspect: (): JournalIssue[] => [{ type: 'damaged', file: '/c.json', detail: 'not JSON' }],
    });
    await call(w, 'doctor');
    expect(w.out()).toContain('import a backup');
    expect(w.out()).toContain('Until then the default settings are used');
    const bin = withNurse();
    bin.memory.state.findings = [
      { type: 'damaged', file: '/j/a.json', detail: 'x', of: { ...of, in: 'bin' } },
    ];
    await call(bin, 'doctor');
    expect(bin.out()).toContain('only an old copy');
  });

  it('--accept takes one that was changed, and goes with nothing else', async () => {
    const w = withNurse();
    expect(await call(w, 'doctor', '--accept', '/j/b.json')).toBe(0);
    expect(w.memory.state.accepted).toEqual(['/j/b.json']);
    expect(await call(w, 'doctor', '--accept', 'x', '--fix')).toBe(2);
  });
});

describe('a record from a newer version', () => {
  it('is not removed by delete --forever', async () => {
    const file = '/j/debriefs/2026-11-20-aaaa.json';
    const w = world({ damaged: [{ file, reason: 'it is from a newer version', newer: true }] });
    w.memory.store.debriefs.set('2026-11-20-aaaa', debrief('2026-11-20-aaaa', { role: 'Nurse' }));
    expect(await call(w, 'delete', '2026-11-20-aaaa', '--forever', '--yes')).toBe(4);
    expect(w.err()).toContain('It is left as it is.');
    expect(w.memory.store.debriefs.has('2026-11-20-aaaa')).toBe(true);
  });
});
