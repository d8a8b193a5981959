import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inColumns, streamOutput } from '../../../src/adapters/output.js';
import { fileSettings } from '../../../src/adapters/settings.js';
import { userFiles } from '../../../src/adapters/user/files.js';
import { anyText } from '../../support/any-text.js';
import { bundle, launch, tempFolder } from '../../support/worker.js';

const files = (input: readonly Buffer[] = []) => userFiles({ stdin: () => Readable.from(input) });
const put = (bytes: Buffer | string): string => {
  const file = join(tempFolder('files'), 'a');
  writeFileSync(file, bytes);
  return file;
};

describe('reading what a person names', () => {
  it('gives text, without a byte order mark', async () => {
    expect(await files().read(put('\ufeffžeđ'), 100)).toBe('žeđ');
    expect(await files([Buffer.from('ab'), Buffer.from('c')]).read('-', 100)).toBe('abc');
    expect(await files().read(put(Buffer.from('\ufeffRole\tže', 'utf16le')), 100)).toBe('Role\tže');
  });

  it.each([
    ['empty', Buffer.alloc(0), 'it is empty'],
    ['binary', Buffer.from([1, 0, 2]), 'binary'],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x41]), 'not UTF-8'],
    ['too large', Buffer.alloc(101, 65), 'too large'],
  ])('%s is refused, from a file and from a pipe', async (_name, bytes, message) => {
    await expect(files().read(put(bytes), 100)).rejects.toMatchObject({
      failure: 'usage',
      message: expect.stringContaining(message),
    });
    await expect(files([bytes]).read('-', 100)).rejects.toMatchObject({
      failure: 'usage',
      message: expect.stringContaining(message),
    });
  });

  it('a hundred megabytes are not read', async () => {
    const file = put('');
    truncateSync(file, 100_000_000);
    const before = process.memoryUsage().rss;
    await expect(files().read(file, 1_000_000)).rejects.toThrow('too large');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('a folder, a missing file', async () => {
    await expect(files().read(tempFolder('files'), 100)).rejects.toThrow('it is a folder');
    await expect(files().read('/nowhere/at/all', 100)).rejects.toThrow('no such file');
  });

  it('a device and a pipe without a writer are refused at once, and a file of the system that never ends', async () => {
    const pipe = join(tempFolder('pipe'), 'fifo');
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe]);
    for (const file of ['/dev/zero', pipe])
      await expect(files().read(file, 1_000_000)).rejects.toMatchObject({
        failure: 'usage',
        message: `${file}: it isn't a file`,
        advice: expect.stringContaining('give - for the file'),
      });
    await expect(files().read('/proc/self/clear_refs', 100)).rejects.toMatchObject({ failure: 'usage' });
    await expect(files().read('/proc/self/mountinfo', 100)).rejects.toThrow('it is empty');
  });

  it('a pipe that is open already is read by its number, up to the limit', async () => {
    const worker = await bundle(`
      import { Readable } from 'node:stream';
      import { userFiles } from './src/adapters/user/files.js';
      const files = userFiles({ stdin: () => process.stdin });
      for (const [file, limit] of [['/dev/fd/3', 100], ['/dev/fd/4', 10], ['/dev/fd/99', 10], ['/dev/stdin', 10]])
        console.log(await files.read(file, limit).catch((error) => error.message));
    `);
    const script = 'exec 0</dev/null; echo in | node "$1" 3< <(echo three) 4< <(yes)';
    const printed = execFileSync('bash', ['-c', script, 'bash', worker], { timeout: 120_000 }).toString();
    expect(printed.split('\n')).toEqual([
      'three',
      '',
      expect.stringContaining('/dev/fd/4: it is too large'),
      '/dev/fd/99: there is no such file',
      'in',
      '',
      '',
    ]);
  });

  it('standard input that never ends is read up to the limit, and no further', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(100_000);
      })(),
    );
    await expect(userFiles({ stdin: () => endless }).read('-', 1_000_000)).rejects.toMatchObject({
      failure: 'usage',
      message: expect.stringContaining('too large'),
    });
  });
});

describe('writing what a person names', () => {
  it.each(['debriefs/a.json', 'new.md', 'debriefs/../config.json'])(
    'never into the journal’s own place: %s',
    async (path) => {
      const folder = tempFolder('ours');
      mkdirSync(join(folder, 'debriefs'));
      writeFileSync(join(folder, 'debriefs', 'a.json'), 'mine');
      symlinkSync(folder, `${folder}-link`);
      const writer = userFiles({ stdin: () => Readable.from([]), ours: [folder] });
      for (const place of [folder, `${folder}-link`])
        await expect(writer.write(join(place, path), 'x', true)).rejects.toMatchObject({ failure: 'usage' });
      expect(readFileSync(join(folder, 'debriefs', 'a.json'), 'utf8')).toBe('mine');
    },
  );

  it('is whole, private, and never over a file that is there', async () => {
    const file = join(tempFolder('files'), 'notes.md');
    await files().write(file, 'one', false);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    await expect(files().write(file, 'two', false)).rejects.toMatchObject({
      failure: 'usage',
      advice: expect.stringContaining('--force'),
    });
    expect(readFileSync(file, 'utf8')).toBe('one');
    await files().write(file, 'two', true);
    expect(readFileSync(file, 'utf8')).toBe('two');
    await expect(files().write(join(file, 'x'), 'x', false)).rejects.toThrow();
    await expect(files().write('/nowhere/at/all', 'x', false)).rejects.toThrow('there is no folder');
    await expect(files().write(tempFolder('files'), 'x', true)).rejects.toThrow(
      'there is a folder with that name',
    );
  });

  it('a full device: said so, and the device is still one', async () => {
    // With --force only by a link: were the check gone, a test run by root would replace the device.
    const link = join(tempFolder('files'), 'full');
    symlinkSync('/dev/full', link);
    for (const [file, force] of [
      ['/dev/full', false],
      [link, true],
    ] as const)
      await expect(files().write(file, 'x', force)).rejects.toMatchObject({
        failure: 'data',
        message: expect.stringContaining('the disk is full'),
      });
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('--force replaces the file that a link leads to, not the link', async () => {
    const folder = tempFolder('files');
    writeFileSync(join(folder, 'real'), 'one');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    await files().write(join(folder, 'link'), 'two', true);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('two');
  });
});

describe('settings', () => {
  it('are written by conf, privately, and read without it', async () => {
    const home = join(tempFolder('settings'), 'home');
    const settings = fileSettings({ home });
    expect(settings.read()).toEqual({});
    expect(existsSync(home)).toBe(false);
    await settings.set('name', 'Ana');
    await settings.set('plain', true);
    await settings.set('name', undefined);
    expect(settings.read()).toEqual({ plain: true });
    expect((statSync(settings.file).mode & 0o777).toString(8)).toBe('600');
  });

  it('leave the mode of a folder that was there alone', async () => {
    const home = tempFolder('settings');
    const open = join(home, 'open');
    mkdirSync(open, { mode: 0o755 });
    await fileSettings({ home: open }).set('name', 'Ana');
    expect((statSync(open).mode & 0o777).toString(8)).toBe('755');
  });

  it.each([
    '{"name": ',
    '',
    '[]',
    '"x"',
    '{"plain": "yes"}',
    '{"mode": "slow"}',
    '{"country": "gb"}',
    '\u0000',
  ])('that are %j: said so, never written over', async (text) => {
    const home = tempFolder('settings');
    const settings = fileSettings({ home });
    writeFileSync(settings.file, text);
    expect(() => settings.read()).toThrow(settings.file);
    await expect(settings.set('name', 'Ana')).rejects.toMatchObject({ failure: 'data' });
    expect(readFileSync(settings.file, 'utf8')).toBe(text);
  });

  it.each([0o000, 0o077])('are their owner’s only under umask %o, also where they were not', async (mask) => {
    const home = join(tempFolder('settings'), 'home');
    const before = process.umask(mask);
    try {
      await fileSettings({ home }).set('name', 'Ana');
      const settings = fileSettings({ home });
      expect((statSync(settings.file).mode & 0o777).toString(8)).toBe('600');
      expect((statSync(home).mode & 0o777).toString(8)).toBe('700');
      chmodSync(settings.file, 0o644);
      expect(settings.inspect()).toMatchObject([{ type: 'mode', file: settings.file }]);
      await settings.set('mode', 'full');
      expect((statSync(settings.file).mode & 0o777).toString(8)).toBe('600');
      expect(settings.inspect()).toEqual([]);
    } finally {
      process.umask(before);
    }
  });

  it('doctor sees what is wrong with them and beside them', async () => {
    const home = tempFolder('settings');
    const settings = fileSettings({ home });
    expect(settings.inspect()).toEqual([]);
    await settings.set('name', 'Ana');
    const half = `${settings.file}.tmp-0123456789abcdef`;
    writeFileSync(half, 'half');
    expect(settings.inspect()).toEqual([]);
    utimesSync(half, 0, 0);
    const lock = join(home, 'locks', 'config');
    writeFileSync(lock, JSON.stringify({ token: 'a', pid: 2 ** 22 + 1, host: hostname() }));
    writeFileSync(settings.file, '{"name": ');
    expect(settings.inspect().map((issue) => [issue.type, issue.file])).toEqual([
      ['damaged', settings.file],
      ['lock', lock],
      ['leftover', half],
    ]);
  });

  it('two writers at once keep both', async () => {
    const home = tempFolder('settings');
    const worker = await bundle(`
      import { fileSettings } from './src/adapters/settings.js';
      const [home, key, value] = process.argv.slice(2);
      for (let n = 0; n < 10; n++) await fileSettings({ home }).set(key, value);
    `);
    const ends = await Promise.all([
      launch(worker, [home, 'name', 'Ana']).ended,
      launch(worker, [home, 'country', 'HR']).ended,
      launch(worker, [home, 'mode', 'full']).ended,
    ]);
    expect(ends.map((end) => end.err).join('')).toBe('');
    expect(fileSettings({ home }).read()).toEqual({ name: 'Ana', country: 'HR', mode: 'full' });
  });
});

describe('what is kept on this machine', () => {
  it('in a folder that somebody chose: what is ours, and where a link leads', () => {
    const home = tempFolder('kept');
    const elsewhere = tempFolder('elsewhere');
    expect(fileSettings({ home }).kept()).toEqual([]);
    for (const name of ['sync.git', 'locks', 'photos', '.a.incoming']) mkdirSync(join(home, name));
    symlinkSync(elsewhere, join(home, 'journal'));
    writeFileSync(join(home, 'config.json'), '{}');
    const ours = ['.a.incoming', 'config.json', 'journal', 'locks', 'sync.git'].map((name) =>
      join(home, name),
    );
    expect([...fileSettings({ home }).kept()].toSorted()).toEqual([...ours, elsewhere].toSorted());
  });

  it('else the folders that are the program’s own', () => {
    const at = tempFolder('own');
    vi.stubEnv('XDG_DATA_HOME', at);
    vi.stubEnv('XDG_CONFIG_HOME', join(at, 'config'));
    vi.stubEnv('XDG_CACHE_HOME', join(at, 'cache'));
    mkdirSync(join(at, 'rejection-coach', 'journal'), { recursive: true });
    expect(fileSettings({ home: undefined }).kept()).toEqual([join(at, 'rejection-coach')]);
    vi.unstubAllEnvs();
  });
});

describe('the output', () => {
  const screen = (colour: 0 | 1) => {
    let text = '';
    const sink = {
      write(part: string) {
        text += part;
      },
    };
    const output = streamOutput({
      hints: (text) => text,
      messageColumns: null,
      stdout: sink,
      stderr: sink,
      taken: () => 'all',
      columns: 80,
      colour,
      plain: false,
      ascii: false,
      interactive: false,
    });
    return { output, text: () => text };
  };

  it('lets no control character through', () => {
    fc.assert(
      fc.property(anyText(), fc.boolean(), (text, err) => {
        const { output, text: shown } = screen(0);
        (err ? output.err : output.out)(`\u001b]0;x\u0007${text}\u009b31m`);
        expect(shown().replaceAll('\r\n', '\n')).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it('breaks messages between words on a terminal, and leaves them as they are for scripts', () => {
    const text =
      'Carry on: rejection-coach next homework --fill\n  rejection-coach show 2026-11-24-k7qm --json\n';
    expect(inColumns(text, null)).toBe(text);
    expect(inColumns(text, 40)).toBe(
      'Carry on: rejection-coach next homework\n--fill\n  rejection-coach show 2026-11-24-k7qm\n  --json\n',
    );
  });

  it('never breaks a command that deletes: what is copied from it would name another folder', () => {
    const text = "To delete all of it:\nrm -rf '/home/ana/a folder with a long name/journal'\n";
    expect(inColumns(text, 20)).toBe(text);
  });

  it('keeps the ends of lines that iCalendar has, and no other carriage return', () => {
    const { output, text } = screen(0);
    output.out('BEGIN\r\nover\rwritten\r');
    expect(text()).toBe('BEGIN\r\nover\ufffdwritten\ufffd');
  });

  it('keeps our own colours, and only where there are any', () => {
    const coloured = '\u001b[1mbold\u001b[22m\u001b[2J';
    const [on, off] = [screen(1), screen(0)];
    on.output.out(coloured);
    off.output.out(coloured);
    expect(on.text()).toBe('\u001b[1mbold\u001b[22m\ufffd[2J');
    expect(off.text()).not.toContain('\u001b');
  });
});
