import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainStore } from '../../../src/adapters/disk/store.js';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { textEditor } from '../../../src/adapters/user/editor.js';
import { data } from '../../../src/errors.js';
import { bundle, launch, tempFolder } from '../../support/worker.js';

/** An editor that runs this on its file, as `$1`. */
const script = (lines: string): string => {
  const file = join(tempFolder('editor'), 'an editor');
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
  return `'${file}'`;
};

const setUp = (lines: string, more = '') => {
  const root = tempFolder('editor');
  const journal = join(root, 'journal');
  return {
    root,
    journal,
    editing: join(journal, 'editing'),
    editor: textEditor({ journal, command: script(lines) + more }),
  };
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe.skipIf(process.platform === 'win32')('the person’s own editor', () => {
  it('gets the text, and what it leaves comes back; then only what is kept of it is there', async () => {
    const { editing, editor } = setUp(
      'cat "$1" > "$1.seen"; echo "žeđ $(cat "$1")" > "$1.new"; mv "$1.new" "$1"',
    );
    expect(await editor.edit('text', 'a')).toBe('žeđ text\n');
    expect(readdirSync(editing)).toEqual(['a.json']);
  });

  it('may be a command line with options', async () => {
    const { editor } = setUp('echo "$1 $2 $(basename "$3")" > "$3"', ' --wait "two words"');
    expect(await editor.edit('text', 'a')).toBe('--wait two words a.txt\n');
  });

  it.each([0o000, 0o077, 0o777])(
    'works in private under umask %o, and so does what it puts aside',
    async (mask) => {
      const { root, journal, editor } = setUp(
        `d=$(dirname "$1"); [ "$TMPDIR" = "$d" ] || exit 9; echo swap > "$1.swp"; stat -c "%a" "$d" "$1" "$1.swp" "$d/.." "$d/../.." > "${'$'}{1%/*}/../../../modes"`,
      );
      const before = process.umask(mask);
      try {
        await editor.edit('text', 'a');
      } finally {
        process.umask(before);
      }
      expect(readFileSync(join(root, 'modes'), 'utf8').trim().split('\n')).toEqual([
        '700',
        '600',
        '600',
        '700',
        '700',
      ]);
      expect(readdirSync(journal)).toEqual(['editing']);
      expect(readdirSync(join(journal, 'editing'))).toEqual([]);
    },
  );

  it.each([
    ['fails', 'exit 3', 'ended with 3'],
    ['is killed', 'kill -9 $$', 'ended with 137'],
    ['removes the file', 'rm "$1"', 'it is gone'],
    ['empties it and fails', ': > "$1"; exit 3', 'ended with 3'],
  ])('that %s changes nothing and leaves nothing', async (_name, lines, message) => {
    const { editing, editor } = setUp(lines);
    const error = await editor.edit('text', 'a').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(`${(error as Error).message} ${(error as { advice: string }).advice}`).toContain(
      'Nothing was changed',
    );
    expect(readdirSync(editing)).toEqual([]);
  });

  it('that is missing, or not set', async () => {
    const root = tempFolder('editor');
    const missing = textEditor({ journal: join(root, 'journal'), command: '/no/such/editor' });
    await expect(missing.edit('text', 'a')).rejects.toMatchObject({ failure: 'usage' });
    const unset = textEditor({ journal: join(root, 'other'), command: undefined });
    await expect(unset.edit('text', 'a')).rejects.toMatchObject({ failure: 'usage' });
    expect(existsSync(join(root, 'other'))).toBe(false);
  });

  it('after a kill the next start sweeps what was open', async () => {
    const journal = join(tempFolder('editor'), 'journal');
    const worker = await bundle(`
      import { textEditor } from './src/adapters/user/editor.js';
      const [journal, command] = process.argv.slice(2);
      await textEditor({ journal, command }).edit('private', 'a');
    `);
    const run = launch(worker, [journal, script('echo started; echo $$ > "$1.pid"; exec sleep 60')]);
    const editing = join(journal, 'editing');
    const pidFile = (): string =>
      readdirSync(editing, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.pid')) ?? '';
    await expect
      .poll(
        () =>
          existsSync(editing) && pidFile() !== '' && readFileSync(join(editing, pidFile()), 'utf8') !== '',
        // A machine may be busy.
        { timeout: 120_000 },
      )
      .toBe(true);
    const next = () => fileJournal({ folder: journal, clock: { now: () => new Date() } });
    await next().ids('debriefs');
    // It is still open: nobody takes it away.
    expect(readdirSync(editing)).toHaveLength(1);
    const pid = Number(readFileSync(join(editing, pidFile()), 'utf8'));
    run.child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await run.ended;
    expect(readdirSync(editing)).toHaveLength(1);
    // Killed, it is there until somebody has asked how it ended.
    await expect.poll(() => isAlive(pid), { timeout: 120_000 }).toBe(false);
    await next().ids('debriefs');
    expect(readdirSync(editing)).toEqual([]);
  });

  it.each([
    ['fails', 'exit 3', 'the editor', 'more'],
    ['is hung up', 'kill -HUP $$', 'ended with', 'more'],
    ['leaves a byte that isn’t UTF-8', 'printf "caf\\351\\n" >> "$1"', "isn't UTF-8", 'more\ncaf\ufffd'],
  ])('that %s after it saved: what was saved is kept, privately', async (_name, lines, message, text) => {
    const { editing, editor } = setUp(`echo more >> "$1"; ${lines}`);
    const again = { given: 'given\n', carryOn: 'Carry on: so' };
    await expect(editor.edit('shown\n', 'a', again)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      advice: 'Carry on: so',
    });
    expect(JSON.parse((await editor.kept('a')) ?? '')).toEqual({
      given: 'given\n',
      text: `shown\n${text}\n`,
      problems: [expect.stringContaining(message)],
    });
    expect(readdirSync(editing)).toEqual(['a.json']);
    expect(statSync(join(editing, 'a.json')).mode & 0o777).toBe(0o600);
  });

  it('what is saved is kept before the file goes, also where all went well', async () => {
    const { editor } = setUp('echo more >> "$1"');
    expect(await editor.edit('text\n', 'a')).toBe('text\nmore\n');
    expect(JSON.parse((await editor.kept('a')) ?? '')).toMatchObject({ text: 'text\nmore\n', problems: [] });
  });

  it('where it can’t be kept the file stays, and the message names it', async () => {
    const { journal, editing } = setUp('true');
    const files = plainStore(journal);
    const full = async () => Promise.reject(data('the disk is full'));
    const store = { ...files, write: full, adding: () => ({ ...files, write: full }) };
    const editor = textEditor({ journal, command: script('echo more >> "$1"; exit 1'), store });
    const error = await editor.edit('text\n', 'a').catch((reason: unknown) => reason);
    const file = join(editing, readdirSync(editing)[0] ?? '', 'a.txt');
    expect(error).toMatchObject({ failure: 'data', message: expect.stringContaining(file) });
    expect(readFileSync(file, 'utf8')).toBe('text\nmore\n');
  });

  it('keeps a text for another try, privately', async () => {
    const { editing, editor } = setUp('true');
    expect(await editor.kept('a')).toBeNull();
    await editor.keep('a', 'text');
    expect(await editor.kept('a')).toBe('text');
    expect((statSync(join(editing, 'a.json')).mode & 0o777).toString(8)).toBe('600');
    await editor.keep('a', null);
    await editor.keep('a', null);
    expect(await editor.kept('a')).toBeNull();
    mkdirSync(join(editing, 'b.json'));
    await expect(editor.kept('b')).rejects.toMatchObject({ failure: 'data' });
  });
});
