import { chmodSync, mkdirSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compiledCodeFolder, keepCompiledCode } from '../../src/adapters/compiled-code.js';

describe('where compiled code is kept', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/rejection-coach'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/c' }, '/c/rejection-coach'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'c' }, '/home/a/.cache/rejection-coach'],
    ['linux', {}, null],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/rejection-coach'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
      'C:\\Users\\a\\AppData\\Local\\rejection-coach\\Cache',
    ],
    ['win32', { HOME: 'C:\\Users\\a' }, null],
  ] as const)('%s %j: %s', (platform, env, folder) => {
    expect(compiledCodeFolder({ platform, env })).toBe(folder);
  });
});

describe('keeping it', () => {
  const machine = () => {
    const cache = mkdtempSync(join(tmpdir(), 'rejection-coach-cache-'));
    return {
      folder: join(cache, 'rejection-coach'),
      platform: 'linux' as const,
      env: { HOME: cache, XDG_CACHE_HOME: cache },
      getuid: () => process.getuid?.() ?? 0,
    };
  };

  it('makes a folder that only this person can open', () => {
    const [here, enable] = [machine(), vi.fn()];
    keepCompiledCode(here, enable);
    expect(enable).toHaveBeenCalledWith(here.folder);
    expect(statSync(here.folder).mode & 0o777).toBe(0o700);
  });

  it.each([
    [
      'others may write to',
      (folder: string) => {
        mkdirSync(folder);
        chmodSync(folder, 0o770);
      },
    ],
    ['is a link', (folder: string) => symlinkSync(tmpdir(), folder)],
    ['is a file', (folder: string) => writeFileSync(folder, '')],
  ])('uses no folder that %s', (_, make) => {
    const [here, enable] = [machine(), vi.fn()];
    make(here.folder);
    keepCompiledCode(here, enable);
    expect(enable).not.toHaveBeenCalled();
  });

  it('uses no folder of somebody else', () => {
    const [here, enable] = [machine(), vi.fn()];
    keepCompiledCode({ ...here, getuid: () => 12_345 }, enable);
    expect(enable).not.toHaveBeenCalled();
  });
});
