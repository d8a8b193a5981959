/** What conf leaves out of a write that lasts, and what happens where it goes wrong. */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileSettings } from '../../src/adapters/settings.js';
import { tempFolder } from '../support/worker.js';

const seen = vi.hoisted(() => ({
  synced: [] as string[],
  open: new Map<number, string>(),
  /** What conf leaves in the file instead of the settings. */
  left: null as string | null,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (file: string, flags: string, mode?: number) => {
      const handle = fs.openSync(file, flags, mode);
      seen.open.set(handle, file);
      return handle;
    },
    fsyncSync: (handle: number) => {
      seen.synced.push(seen.open.get(handle) ?? '');
      fs.fsyncSync(handle);
    },
  };
});

vi.mock('conf', async (original) => {
  const { default: Conf } = await original<{ default: new (options: { cwd: string }) => object }>();
  return {
    default: class extends Conf {
      readonly #file: string;
      constructor(options: { cwd: string }) {
        super(options);
        this.#file = join(options.cwd, 'config.json');
      }
      set(...given: readonly unknown[]): void {
        // biome-ignore lint/suspicious/noExplicitAny: conf's own types are not the point here
        (Conf.prototype as any).set.apply(this, given);
        if (seen.left !== null) writeFileSync(this.#file, seen.left);
      }
    },
  };
});

afterEach(() => {
  seen.left = null;
  seen.synced.length = 0;
});

describe('a setting', () => {
  it('is told of only when its folder is on disk too', async () => {
    const settings = fileSettings({ home: tempFolder('settings') });
    await settings.set('name', 'Ana');
    expect(seen.synced.at(-1)).toBe(dirname(settings.file));
  });

  it.each(['{"name": "A', '{}', ''])(
    'that a full disk takes only a part of (%j) leaves the earlier ones',
    async (left) => {
      const settings = fileSettings({ home: tempFolder('settings') });
      await settings.set('name', 'Ana');
      const before = readFileSync(settings.file, 'utf8');
      seen.left = left;
      await expect(settings.set('name', 'Eva')).rejects.toMatchObject({ failure: 'data' });
      expect(readFileSync(settings.file, 'utf8')).toBe(before);
      expect(settings.read()).toEqual({ name: 'Ana' });
    },
  );
});
