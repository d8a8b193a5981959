/**
 * Settings: read as plain JSON, since loading conf costs a third of a start-up; written by conf.
 *
 * conf 15 writes a temporary file, syncs and renames it. Done here, since it does not: the folder's mode and fsync; the
 * mode of an existing file; a read-back, since it writes in one call, of which a nearly full disk takes a part without
 * an error, and straight into the file if SNAP is set.
 */

import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import envPaths from 'env-paths';
import { isFields, jsonIn } from '../domain/record/json-fields.js';
import { CoachError, data } from '../errors.js';
import type { Environment, JournalIssue, Settings, SettingsValues } from '../ports/index.js';
import {
  diskFailure,
  makeFolder,
  NO_SUCH_PATH,
  onDisk,
  removeQuietly,
  syncFolder,
  writeWhole,
} from './disk/durable.js';
import { isStaleLock, withLock } from './disk/lock.js';
import { modeIssue, setMode } from './disk/repair.js';
import type { SealedSettings } from './vault/lock-file.js';

/** Without a suffix: the same folders as conf's. */
const places = () => envPaths('rejection-coach', { suffix: '' });

/** @param home one folder for everything; by default the system's usual places. */
export const journalFolder = (home: string | undefined): string =>
  home === undefined ? join(places().data, 'journal') : join(home, 'journal');

/** What the program puts into a folder that somebody chose: other things may be there too. */
const OURS = /^(?:journal|sync\.git|locks|config\.json(?:\.tmp-.+)?|\..+\.incoming)$/;

const keptPlaces = (home: string | undefined): readonly string[] => {
  const { data, config, cache } = places();
  const all =
    home === undefined
      ? [data, config, cache].filter((path) => existsSync(path))
      : namesIn(home)
          .filter((name) => OURS.test(name))
          .map((name) => join(home, name));
  // To remove a link leaves what it leads to.
  const links = [...all, journalFolder(home)].filter((path) =>
    lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  return [
    ...new Set([...all, ...links.filter((path) => existsSync(path)).map((path) => realpathSync(path))]),
  ];
};

const CHECKS: {
  readonly [K in keyof Required<SettingsValues> | 'sealed']: (value: unknown) => boolean;
} = {
  sealed: (value) => typeof value === 'string',
  name: (value) => typeof value === 'string',
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  plain: (value) => typeof value === 'boolean',
  mode: (value) => value === 'quick' || value === 'full',
};

const ADVICE = 'Fix that file or move it. Until then the default settings are used.';

/** Elsewhere than on these two, Intl says `en-US` where nothing is set. */
const HAS_LOCALE: readonly string[] = ['win32', 'darwin'];

const systemLocale = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): string => {
  const asked = LC_ALL || LC_MESSAGES || LANG;
  return (
    asked || (HAS_LOCALE.includes(process.platform) ? Intl.DateTimeFormat().resolvedOptions().locale : '')
  );
};

export const fileSettings = ({
  home,
  env = {},
  lock = NO_LOCK,
}: {
  readonly home: string | undefined;
  readonly env?: Environment;
  readonly lock?: SettingsLock;
}): Settings & SealedSettings => {
  const file = join(home ?? places().config, 'config.json');
  const written = (): SettingsValues & { readonly sealed?: string } => decode(file, readText(file) ?? '{}');
  /** The name, by the sealed text that it was in. */
  let revealed: { readonly sealed: string; readonly name: string } | undefined;
  const read = (): SettingsValues => {
    const { sealed, ...values } = written();
    return sealed !== undefined && revealed?.sealed === sealed ? { ...values, name: revealed.name } : values;
  };
  const change = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    makeFolder(dirname(file), home === undefined);
    await withLock(join(dirname(file), 'locks', 'config'), () => writeValues(file, values));
  };
  return {
    file,
    open: lock.open,
    get locale() {
      return systemLocale(env);
    },
    read,
    inspect: () => inspect(file),
    kept: () => keptPlaces(home),
    async set(key, value) {
      if (value !== undefined && !CHECKS[key]?.(value))
        throw data(`the setting "${key}" has a value that isn't allowed. Nothing was changed`);
      if (key !== 'name') return change({ [key]: value });
      const sealed = value === undefined ? null : await lock.seal(String(value));
      await change(sealed === null ? { name: value, sealed: undefined } : { name: undefined, sealed });
      if (sealed !== null) revealed = { sealed, name: String(value) };
    },

    async lockAway(seal) {
      const { name } = written();
      for (const left of leftByConf(file)) removeQuietly(left);
      if (name !== undefined) await change({ name: undefined, sealed: await seal(name) });
    },
    async bringBack(unseal) {
      const { sealed } = written();
      if (sealed !== undefined) await change({ name: await unseal(sealed), sealed: undefined });
    },
    async reveal(unseal) {
      try {
        const { sealed } = written();
        if (sealed !== undefined) revealed = { sealed, name: await unseal(sealed) };
      } catch {
        // What is wrong with it is told where the settings are read; without the name, it is as if it were not set.
      }
    },
  };
};

/** @param values `undefined` clears one. Raises `data`; then the file is as before. */
const writeValues = async (file: string, values: Readonly<Record<string, unknown>>): Promise<void> => {
  // A damaged file is not overwritten: `decode` raises.
  const before = readText(file);
  decode(file, before ?? '{}');
  const { default: Conf } = await import('conf');
  try {
    const conf = new Conf<Record<string, unknown>>({
      cwd: dirname(file),
      configName: basename(file, '.json'),
      configFileMode: 0o600,
      projectName: 'rejection-coach',
    });
    for (const [key, value] of Object.entries(values)) if (value !== undefined) conf.set(key, value);
    for (const [key, value] of Object.entries(values)) if (value === undefined) conf.delete(key);
    const written = decode(file, readText(file) ?? '{}') as Readonly<Record<string, unknown>>;
    if (Object.entries(values).some(([key, value]) => written[key] !== value))
      throw new Error('not all of it was written');
    setMode(file);
  } catch (error) {
    if (before !== null && readText(file) !== before) writeWhole(file, before);
    throw diskFailure(file, error);
  }
  syncFolder(dirname(file));
};

/** Of a locked journal: the name is not kept in plain text. */
export interface SettingsLock {
  /** `null` where the journal is not locked. */
  readonly seal: (text: string) => Promise<string | null>;
  /** Asks for the passphrase, where it is locked and nobody has given it yet. */
  readonly open: () => Promise<void>;
}

const NO_LOCK: SettingsLock = { seal: async () => null, open: async () => {} };

const readText = (file: string): string | null => onDisk(file, () => readFileSync(file, 'utf8')) ?? null;

/** Age after which a temporary file of conf is a leftover. */
const AN_HOUR = 3_600_000;

const inspect = (file: string): readonly JournalIssue[] => {
  const found: JournalIssue[] = [];
  const add = (type: JournalIssue['type'], at: string, detail = ''): void =>
    void found.push({ type, file: at, detail });
  try {
    decode(file, readText(file) ?? '{}');
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    add('damaged', file, error.message.slice(file.length + 2).replace(/\. .*$/s, ''));
  }
  const mode = modeIssue(file);
  if (mode !== null) add('mode', file, mode);
  const lock = join(dirname(file), 'locks', 'config');
  for (const name of namesIn(dirname(lock)))
    if (isStaleLock(join(dirname(lock), name))) add('lock', join(dirname(lock), name));
  for (const at of leftByConf(file)) if (Date.now() - statSync(at).mtimeMs > AN_HOUR) add('leftover', at);
  return found;
};

const leftByConf = (file: string): readonly string[] =>
  namesIn(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}.tmp-`))
    .map((name) => join(dirname(file), name));

const namesIn = (folder: string): readonly string[] =>
  onDisk(folder, () => readdirSync(folder), NO_SUCH_PATH) ?? [];

const decode = (file: string, text: string): SettingsValues & { readonly sealed?: string } => {
  const values = jsonIn(text);
  if (!isFields(values))
    throw data(
      `${file}: these are not settings (not ${values === undefined ? 'JSON' : 'an object'}). Nothing was changed`,
      ADVICE,
    );
  for (const [key, holds] of Object.entries(CHECKS)) {
    const value = values[key];
    if (value !== undefined && !holds(value))
      throw data(`${file}: the setting "${key}" has a value that isn't allowed. Nothing was changed`, ADVICE);
  }
  return values;
};
