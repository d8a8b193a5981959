/** Settings: read as plain JSON, since conf costs a third of a start-up; written by conf, loaded only then. */

import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { data } from '../errors.js';
import type { Settings, SettingsValues } from '../ports.js';
import { codeOf, diskFailure, makeFolder } from './durable.js';
import { withLock } from './lock.js';

/** Without a suffix, so that the folders carry the program's own name. conf finds the same ones. */
const places = () => envPaths('rejection-coach', { suffix: '' });

/** Where the journal is kept. @param home one folder for everything, or none given. */
export const journalFolder = (home: string | undefined): string =>
  home === undefined ? join(places().data, 'journal') : join(home, 'journal');

const CHECKS: { readonly [K in keyof Required<SettingsValues>]: (value: unknown) => boolean } = {
  name: (value) => typeof value === 'string',
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  plain: (value) => typeof value === 'boolean',
  mode: (value) => value === 'quick' || value === 'full',
};

const ADVICE = 'Mend that file or move it away; without it the defaults hold.';

export const fileSettings = ({ home }: { readonly home: string | undefined }): Settings => {
  const file = join(home ?? places().config, 'config.json');
  const read = (): SettingsValues => decode(file, readText(file));
  return {
    file,
    read,
    async set(key, value) {
      if (value !== undefined && !CHECKS[key]?.(value))
        throw data(`the setting "${key}" has a value that can't be. Nothing was changed`);
      makeFolder(dirname(file), home === undefined);
      await withLock(join(dirname(file), 'locks', 'config'), async () => {
        // A damaged file is somebody's settings all the same: it is not written over.
        read();
        const { default: Conf } = await import('conf');
        try {
          const conf = new Conf<Record<string, unknown>>({
            cwd: dirname(file),
            configName: basename(file, '.json'),
            configFileMode: 0o600,
            projectName: 'rejection-coach',
          });
          if (value === undefined) conf.delete(key);
          else conf.set(key, value);
        } catch (error) {
          throw diskFailure(file, error);
        }
      });
    },
  };
};

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '{}';
    throw diskFailure(file, error);
  }
};

const decode = (file: string, text: string): SettingsValues => {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (error) {
    throw data(`${file}: these are not settings (not JSON). Nothing was changed`, ADVICE, { cause: error });
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw data(`${file}: these are not settings (not an object). Nothing was changed`, ADVICE);
  for (const [key, holds] of Object.entries(CHECKS)) {
    const value = (values as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined && !holds(value))
      throw data(`${file}: the setting "${key}" has a value that can't be. Nothing was changed`, ADVICE);
  }
  return values;
};
