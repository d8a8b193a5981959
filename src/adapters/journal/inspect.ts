/** Reads everything in the journal's folder and says what is not as it should be; changes nothing. */

import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueType, JournalIssue } from '../../domain/journal/issue.js';
import { KIND_NAMES, specOf } from '../../domain/journal/record-kinds.js';
import { isUnfinished, LAST_SHOWN } from '../../domain/journal/unfinished.js';
import { type Fields, isFields, isInstant } from '../../domain/record/json-fields.js';
import { by } from '../../domain/text/order.js';
import type { RecordKind } from '../../ports/index.js';
import { codeOf, diskFailure } from '../disk/durable.js';
import { isAlive, isLeftover, isOwnName, isTemporary } from '../disk/leftovers.js';
import { isStaleLock } from '../disk/lock.js';
import { modeIssue } from '../disk/repair.js';
import { entryOf, isUnreadable, type Store } from '../disk/store.js';
import { copyOf } from './copies.js';
import { editingFolder, isOpen } from './editing.js';
import { COPY, decodeListed, RECORD, VERSION } from './layout.js';
import { markIn } from './open-marks.js';

/** A clock may be a little ahead of another one. */
const TOLERANCE = 5 * 60_000;

const TIMES = ['begun', 'finished', 'added', 'changed', 'at', 'done'];

interface Look {
  readonly store: Store;
  readonly isLocked: boolean;
  readonly now: number;
  readonly issues: JournalIssue[];
  records: number;
}

export const inspect = async (
  store: Store,
  now: number,
): Promise<{ readonly records: number; readonly issues: readonly JournalIssue[] }> => {
  const { folder } = store;
  const isLocked = (await store.state()) !== 'plain';
  // What belongs to the lock itself is not among them.
  const shown = isLocked ? new Set((await store.list('')).map(({ name }) => name)) : null;
  const isOurs = (name: string): boolean => shown !== null && !shown.has(name) && !name.startsWith('.');
  const look: Look = { store, isLocked, now, issues: [], records: 0 };
  for (const entry of entriesOf(look, folder)) {
    const at = join(folder, entry.name);
    const kind = KIND_NAMES.find((known) => known === entry.name);
    if (kind !== undefined)
      await filesIn(look, at, kind, byId(RECORD, kind, 'journal'), { kind, in: 'journal' });
    else if (entry.name === 'bin' || entry.name === 'history') await keptIn(look, entry.name);
    else if (entry.name === 'removed') await removedIn(look, at);
    else if (entry.name === 'locks') locksIn(look, at);
    else if (entry.name === 'open') marksIn(look, at);
    else if (at === editingFolder(folder)) await textsIn(look, at);
    else if (isOurs(entry.name) && entry.isDirectory()) arrivedIn(look, at);
    else if (isOurs(entry.name)) continue;
    // Hidden at the top: a version control's, a file manager's.
    else if (!entry.name.startsWith('.') || isKey(look, at)) add(look, 'foreign', at);
  }
  return { records: look.records, issues: look.issues };
};

const add = (look: Look, type: IssueType, file: string, detail = '', of?: Of): void =>
  void look.issues.push({
    type: type === 'foreign' && isKey(look, file) ? 'key' : type,
    file,
    detail,
    ...(of ? { of } : {}),
  });

/** Bytes; a key and what age writes above it are far below. */
const LARGEST_KEY = 10_000;

const isKey = ({ isLocked }: Look, file: string): boolean => {
  if (!isLocked) return false;
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > LARGEST_KEY) return false;
    return /^AGE-SECRET-KEY-/m.test(readFileSync(file, 'latin1'));
  } catch {
    return false;
  }
};

/** What is in a folder of ours, after a look at the modes of it and of what is in it. A link is named, not entered. */
const entriesOf = (look: Look, folder: string): readonly Dirent[] => {
  try {
    // The journal itself may be a link.
    const found = folder === look.store.folder ? statSync(folder) : lstatSync(folder);
    if (!found.isDirectory()) {
      add(look, found.isSymbolicLink() ? 'link' : 'foreign', folder);
      return [];
    }
    checkMode(look, folder);
    const entries = readdirSync(folder, { withFileTypes: true }).sort(by(({ name }) => name));
    return entries.filter((entry) => {
      const at = join(folder, entry.name);
      if (entry.isSymbolicLink()) add(look, 'link', at);
      else if (entry.isFile()) checkMode(look, at);
      return !entry.isSymbolicLink();
    });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw diskFailure(folder, error);
  }
};

const checkMode = (look: Look, path: string): void => {
  const detail = modeIssue(path);
  if (detail !== null) add(look, 'mode', path, detail);
};

/** Names only what a killed program left: a running one is still writing. */
const isHalfWrite = (look: Look, folder: string, { name }: Dirent): boolean => {
  if (!isTemporary(name)) return false;
  const file = join(folder, name);
  if (isLeftover(name, () => lstatSync(file).mtimeMs)) add(look, 'leftover', file);
  return true;
};

type Of = NonNullable<JournalIssue['of']>;

/** @param of what a file is by its name: a record, `raw` bytes that were kept because they can't be read, or neither. */
const filesIn = async (
  look: Look,
  folder: string,
  path: string,
  of: (name: string) => Of | 'raw' | null,
  within?: Omit<Of, 'id'>,
): Promise<void> => {
  const entries = entriesOf(look, folder);
  const names = entries.length === 0 ? NO_NAMES : await namesIn(look, path);
  for (const entry of entries) {
    if (isHalfWrite(look, folder, entry)) continue;
    const file = join(folder, entry.name);
    const name = names.get(entry.name) ?? entry.name;
    const found = of(name);
    const copied = within && entry.isFile() ? await copiedId(look, within.kind, `${path}/${name}`) : null;
    if (within && copied !== null) add(look, 'copy', file, '', { ...within, id: copied });
    else if (found === null) add(look, 'foreign', file);
    else if (found !== 'raw') await recordAt(look, file, `${path}/${name}`, entry, found);
  }
};

/** The record that a file is a copy of. @param path inside the journal. */
const copiedId = async (look: Look, kind: RecordKind, path: string): Promise<string | null> => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (RECORD.test(name) && specOf(kind).isId(RECORD.exec(name)?.[1])) return null;
  if (COPY.test(name)) return null;
  const raw = await look.store.readListed(path, { name, isFile: true, isFolder: false });
  return raw === null || isUnreadable(raw) ? null : copyOf(kind, name, raw);
};

/** Notes of what was deleted for good. */
const removedIn = async (look: Look, folder: string): Promise<void> => {
  for (const { name } of entriesOf(look, folder)) {
    const inner = join(folder, name);
    if (!look.isLocked && !KIND_NAMES.some((known) => known === name)) add(look, 'foreign', inner);
    else
      for (const entry of entriesOf(look, inner))
        if (!isHalfWrite(look, inner, entry) && !look.isLocked && !RECORD.test(entry.name))
          add(look, 'foreign', join(inner, entry.name));
  }
};

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** What the files of a locked journal are called elsewhere, by the names that they have on the disk. */
const namesIn = async ({ store, isLocked }: Look, path: string): Promise<ReadonlyMap<string, string>> => {
  if (!isLocked) return NO_NAMES;
  const inside = await store.list(path);
  return new Map(inside.flatMap(({ name, file }) => (file === undefined ? [] : [[file, name] as const])));
};

/** Files of which the first part of the name is the id. */
const byId =
  (pattern: RegExp, kind: RecordKind, place: Of['in']) =>
  (name: string): Of | null => {
    const id = pattern.exec(name)?.[1];
    return id === undefined ? null : { kind, id, in: place };
  };

const recordAt = async (look: Look, file: string, path: string, entry: Dirent, of: Of): Promise<void> => {
  const decoded = await decodeListed(look.store, of.kind, of.id, path, entryOf(entry));
  if (decoded === null) return;
  look.records++;
  if (decoded.ok) {
    const future = latestTime(decoded.record as unknown as Fields);
    if (future > look.now + TOLERANCE)
      add(look, 'future', file, new Date(future).toISOString().slice(0, 16).replace('T', ' '), of);
    return;
  }
  const type = decoded.newer ? 'newer' : decoded.changed ? 'changed' : 'damaged';
  add(look, type, file, decoded.reason, of);
};

const latestTime = (record: Fields): number => {
  const answers = isFields(record.answers) ? Object.values(record.answers) : [];
  const times = [record, ...answers.filter(isFields)].flatMap((fields) => TIMES.map((name) => fields[name]));
  return Math.max(0, ...times.filter(isInstant).map(Date.parse));
};

const keptIn = async (look: Look, place: 'bin' | 'history'): Promise<void> => {
  const top = join(look.store.folder, place);
  for (const { name } of entriesOf(look, top)) {
    const kind = KIND_NAMES.find((known) => known === name);
    const folder = join(top, name);
    if (kind === undefined) add(look, 'foreign', folder);
    else if (place === 'bin')
      await filesIn(look, folder, `bin/${kind}`, byId(COPY, kind, 'bin'), { kind, in: 'bin' });
    else await versionsIn(look, folder, kind);
  }
};

const versionsIn = async (look: Look, folder: string, kind: RecordKind): Promise<void> => {
  const entries = entriesOf(look, folder);
  const names = entries.length === 0 ? NO_NAMES : await namesIn(look, `history/${kind}`);
  for (const entry of entries) {
    const id = names.get(entry.name) ?? entry.name;
    const versionOf = (name: string): Of | 'raw' | null => {
      const form = VERSION.exec(name)?.[2];
      return form === undefined ? null : form === 'raw' ? 'raw' : { kind, id, in: 'history' };
    };
    const at = join(folder, entry.name);
    if (entry.isDirectory()) await filesIn(look, at, `history/${kind}/${id}`, versionOf);
    else add(look, 'foreign', at);
  }
};

const locksIn = (look: Look, folder: string): void => {
  for (const entry of entriesOf(look, folder)) {
    if (isHalfWrite(look, folder, entry)) continue;
    if (isStaleLock(join(folder, entry.name))) add(look, 'lock', join(folder, entry.name));
  }
};

const marksIn = (look: Look, folder: string): void => {
  for (const { name } of entriesOf(look, folder)) {
    const mark = markIn(name);
    if (mark === null) add(look, 'foreign', join(folder, name));
    else if (isAlive(mark.owner) === false) add(look, 'lock', join(folder, name));
  }
};

/** What is still put aside after the passphrase was given can't be read. */
const arrivedIn = (look: Look, folder: string): void => {
  for (const entry of entriesOf(look, folder)) {
    const owner = entry.name.replace(/\.age$/, '');
    if (isHalfWrite(look, folder, entry) || (isOwnName(owner) && isAlive(owner) === true)) continue;
    add(look, 'damaged', join(folder, entry.name), "it can't be decrypted");
  }
};

const textsIn = async (look: Look, folder: string): Promise<void> => {
  const entries = entriesOf(look, folder);
  const names = entries.length === 0 ? NO_NAMES : await namesIn(look, 'editing');
  for (const entry of entries) {
    const file = join(folder, entry.name);
    if (isHalfWrite(look, folder, entry)) continue;
    const shown = names.get(entry.name) ?? entry.name;
    const name = entry.isFile() ? RECORD.exec(shown)?.[1] : undefined;
    // The conversation offers it again by itself.
    if (name !== undefined && (isUnfinished(name) || name === LAST_SHOWN)) continue;
    if (name !== undefined) add(look, 'kept', file);
    else if (!isOwnName(entry.name)) add(look, 'foreign', file);
    else if (isOpen(file) === false) add(look, 'leftover', file);
  }
};
