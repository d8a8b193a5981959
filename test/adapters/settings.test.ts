/** What conf leaves out of a write that lasts, and what happens where it goes wrong. */

import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileSettings } from '../../src/adapters/settings.js';
import { countryOfLocale } from '../../src/domain/text/country.js';
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
    seen.synced.length = 0;
    await settings.set('name', 'Eva');
    expect(seen.synced.at(-1)).toBe(dirname(settings.file));
  });

  it('is its owner’s only also where conf writes straight into a file that was not', async () => {
    const settings = fileSettings({ home: tempFolder('settings') });
    await settings.set('name', 'Ana');
    chmodSync(settings.file, 0o644);
    vi.stubEnv('SNAP', '/snap');
    await settings.set('name', 'Eva').finally(() => vi.unstubAllEnvs());
    expect(settings.read().name).toBe('Eva');
    expect((statSync(settings.file).mode & 0o777).toString(8)).toBe('600');
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

describe('the country in the locale', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'GB'],
    [{ LC_ALL: 'de_AT', LANG: 'en_US.UTF-8' }, 'AT'],
    [{ LC_ALL: '', LC_MESSAGES: 'hr_HR@euro' }, 'HR'],
    [{ LANG: 'C' }, null],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LANG: 'POSIX' }, null],
    [{}, null],
  ])('of %j is %s', (env, country) => {
    expect(countryOfLocale(fileSettings({ home: tempFolder('settings'), env }).locale)).toBe(country);
  });
});
