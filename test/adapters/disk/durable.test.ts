/** Every step of a write that lasts, seen as calls: a power cut can't be made here. */

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFolder, makeFolders, refuseLink, writeWhole } from '../../../src/adapters/disk/durable.js';
import { isTemporary } from '../../../src/adapters/disk/leftovers.js';
import { tempFolder } from '../../support/worker.js';

const seen = vi.hoisted(() => ({
  calls: [] as string[],
  open: new Map<number, string>(),
  /** Makes a call fail. */
  failing: {} as Record<string, string>,
  /** The most bytes that one write takes. */
  most: Number.POSITIVE_INFINITY,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fail = (call: string): void => {
    const code = seen.failing[call];
    if (code) throw Object.assign(new Error(code), { code });
  };
  return {
    ...fs,
    openSync: (file: string, flags: string, mode?: number) => {
      const handle = fs.openSync(file, flags, mode);
      seen.open.set(handle, file);
      return handle;
    },
    writeSync: (handle: number, bytes: Uint8Array, at: number) => {
      fail('write');
      return fs.writeSync(handle, bytes, at, Math.min(bytes.length - at, seen.most));
    },
    fsyncSync: (handle: number) => {
      fail('fsync');
      seen.calls.push(`fsync ${seen.open.get(handle)}`);
      fs.fsyncSync(handle);
    },
    renameSync: (from: string, to: string) => {
      fail('rename');
      seen.calls.push(`rename ${from} ${to}`);
      fs.renameSync(from, to);
    },
    linkSync: (from: string, to: string) => {
      fail('link');
      fs.linkSync(from, to);
    },
    fchmodSync: (handle: number, mode: number) => {
      fail('fchmod');
      fs.fchmodSync(handle, mode);
    },
  };
});

afterEach(() => {
  seen.calls.length = 0;
  seen.failing = {};
  seen.most = Number.POSITIVE_INFINITY;
});

describe('a write', () => {
  it('is on disk before it is in place, and in place before it is told of', () => {
    const folder = tempFolder('durable');
    const file = join(folder, 'a.json');
    writeWhole(file, 'text');
    const [first = '', second = '', third = ''] = seen.calls;
    const temporary = first.replace('fsync ', '');
    expect(isTemporary(temporary.slice(folder.length + 1))).toBe(true);
    expect(second).toBe(`rename ${temporary} ${file}`);
    expect(third).toBe(`fsync ${folder}`);
    expect(seen.calls).toHaveLength(3);
  });

  it('goes on where a nearly full disk takes only a part', () => {
    const file = join(tempFolder('durable'), 'a.json');
    seen.most = 3;
    writeWhole(file, 'žeđ and a long text');
    expect(readFileSync(file, 'utf8')).toBe('žeđ and a long text');
  });

  it.each(['write', 'fsync', 'rename'])(
    'that fails at %s leaves what was there, and nothing beside it',
    (call) => {
      const folder = tempFolder('durable');
      const file = join(folder, 'a.json');
      writeFileSync(file, 'before');
      seen.failing = { [call]: 'ENOSPC' };
      expect(() => writeWhole(file, 'after')).toThrow(`${file}: the disk is full. What was there before`);
      expect(readFileSync(file, 'utf8')).toBe('before');
      expect(readdirSync(folder)).toEqual(['a.json']);
    },
  );

  it('of a new name never goes over one that is taken, also where the disk has no links and no modes', () => {
    const folder = tempFolder('durable');
    const file = join(folder, 'a.json');
    for (const failing of [{}, { link: 'EPERM', fchmod: 'EPERM' }]) {
      seen.failing = failing;
      writeFileSync(file, 'mine');
      expect(() => writeWhole(file, 'new', true)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
      expect(readFileSync(file, 'utf8')).toBe('mine');
      const other = join(folder, `b${Object.keys(failing).length}.json`);
      writeWhole(other, 'new', true);
      expect(readFileSync(other, 'utf8')).toBe('new');
    }
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b0.json', 'b2.json']);
  });
});

describe('a folder', () => {
  it('lasts: each one that is made is put on disk in the one above it', () => {
    const root = tempFolder('durable');
    makeFolder(join(root, 'a', 'b', 'c'));
    expect(seen.calls.sort()).toEqual([
      `fsync ${root}`,
      `fsync ${join(root, 'a')}`,
      `fsync ${join(root, 'a', 'b')}`,
    ]);
    seen.calls.length = 0;
    makeFolder(join(root, 'a', 'b', 'c'));
    expect(seen.calls).toEqual([]);
  });

  it('of ours is never a link, at any place on the way', () => {
    const [root, outside] = [tempFolder('durable'), tempFolder('outside')];
    mkdirSync(join(root, 'a'));
    symlinkSync(outside, join(root, 'a', 'b'));
    expect(() => makeFolders(root, ['a', 'b', 'c'])).toThrow("it's a link");
    expect(() => refuseLink(join(root, 'a', 'b'))).toThrow("it's a link");
    expect(existsSync(join(outside, 'c'))).toBe(false);
  });
});
