/** Reads everything in the journal's folder and says what is not as it should be; changes nothing. */

import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueType, JournalIssue } from '../../domain/journal/issue.js';
import { KIND_NAMES } from '../../domain/journal/record-kinds.js';
import { isUnfinished } from '../../domain/journal/unfinished.js';
import { type Fields, isFields, isInstant } from '../../domain/record/json-fields.js';
import { by } from '../../domain/text/order.js';
import type { RecordKind } from '../../ports/index.js';
import { codeOf, diskFailure } from '../disk/durable.js';
import { isAlive, isLeftover, isOwnName, isTemporary } from '../disk/leftovers.js';
import { isStaleLock } from '../disk/lock.js';
import { modeIssue } from '../disk/modes.js';
import { decode } from './decode.js';
import { editingFolder } from './editing.js';
import { COPY, isReason, type Places, RECORD, readListed, VERSION } from './layout.js';
import { markIn } from './open-marks.js';

/** A clock may be a little ahead of another one. */
const TOLERANCE = 5 * 60_000;

/** The fields that say when something was written, in whatever kind of record. */
const TIMES = ['begun', 'finished', 'added', 'changed', 'at', 'done'];

interface Look {
  readonly places: Places;
  readonly now: number;
  readonly issues: JournalIssue[];
  records: number;
}

export const inspect = async (
  places: Places,
  now: number,
): Promise<{ readonly records: number; readonly issues: readonly JournalIssue[] }> => {
  const look: Look = { places, now, issues: [], records: 0 };
  const { folder } = places;
  for (const entry of entriesOf(look, folder)) {
    const at = join(folder, entry.name);
    const kind = KIND_NAMES.find((one) => one === entry.name);
    if (kind !== undefined) recordsIn(look, kind);
    else if (entry.name === 'bin' || entry.name === 'history') keptIn(look, entry.name);
    else if (entry.name === 'locks') locksIn(look, at);
    else if (entry.name === 'open') marksIn(look, at);
    else if (at === editingFolder(folder)) textsIn(look, at);
    // A version control, a file manager: what is hidden at the top is somebody's own business.
    else if (!entry.name.startsWith('.')) add(look, 'foreign', at);
  }
  return { records: look.records, issues: look.issues };
};

const add = (look: Look, type: IssueType, file: string, detail = '', of?: JournalIssue['of']): void =>
  void look.issues.push({ type, file, detail, ...(of ? { of } : {}) });

/** What is in a folder of ours, after a look at the modes of it and of what is in it. A link is named, not entered. */
const entriesOf = (look: Look, folder: string): readonly Dirent[] => {
  try {
    // Where the whole journal is, is the person's own choice.
    const found = folder === look.places.folder ? statSync(folder) : lstatSync(folder);
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

/** Half a write: a killed program's is a leftover, a running one's is none of ours to name. */
const isHalfWrite = (look: Look, folder: string, { name }: Dirent): boolean => {
  if (!isTemporary(name)) return false;
  const file = join(folder, name);
  if (isLeftover(name, () => lstatSync(file).mtimeMs)) add(look, 'leftover', file);
  return true;
};

const recordsIn = (look: Look, kind: RecordKind): void => {
  const folder = join(look.places.folder, kind);
  for (const entry of entriesOf(look, folder)) {
    const id = RECORD.exec(entry.name)?.[1];
    if (isHalfWrite(look, folder, entry)) continue;
    if (id === undefined) add(look, 'foreign', join(folder, entry.name));
    else recordAt(look, join(folder, entry.name), entry, { kind, id, in: 'journal' });
  }
};

const recordAt = (look: Look, file: string, entry: Dirent, of: NonNullable<JournalIssue['of']>): void => {
  const read = readListed(file, entry);
  if (read === null) return;
  look.records++;
  if (isReason(read)) {
    add(look, 'damaged', file, read.reason, of);
    return;
  }
  const decoded = decode(of.kind, of.id, read);
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
  const times = [record, ...answers.filter(isFields)].flatMap((one) => TIMES.map((name) => one[name]));
  return Math.max(0, ...times.filter(isInstant).map((one) => Date.parse(one)));
};

const keptIn = (look: Look, place: 'bin' | 'history'): void => {
  const top = join(look.places.folder, place);
  for (const { name } of entriesOf(look, top)) {
    const kind = KIND_NAMES.find((one) => one === name);
    const folder = join(top, name);
    if (kind === undefined) add(look, 'foreign', folder);
    else if (place === 'bin') copiesIn(look, folder, kind);
    else
      for (const entry of entriesOf(look, folder))
        if (entry.isDirectory()) versionsIn(look, join(folder, entry.name), kind, entry.name);
        else add(look, 'foreign', join(folder, entry.name));
  }
};

const copiesIn = (look: Look, folder: string, kind: RecordKind): void => {
  for (const entry of entriesOf(look, folder)) {
    const id = COPY.exec(entry.name)?.[1];
    if (isHalfWrite(look, folder, entry)) continue;
    if (id === undefined) add(look, 'foreign', join(folder, entry.name));
    else recordAt(look, join(folder, entry.name), entry, { kind, id, in: 'bin' });
  }
};

const versionsIn = (look: Look, folder: string, kind: RecordKind, id: string): void => {
  for (const entry of entriesOf(look, folder)) {
    const form = VERSION.exec(entry.name)?.[2];
    if (isHalfWrite(look, folder, entry)) continue;
    if (form === undefined) add(look, 'foreign', join(folder, entry.name));
    // What was kept because it can't be read is as it should be.
    else if (form === 'json') recordAt(look, join(folder, entry.name), entry, { kind, id, in: 'history' });
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

const textsIn = (look: Look, folder: string): void => {
  for (const entry of entriesOf(look, folder)) {
    const file = join(folder, entry.name);
    if (isHalfWrite(look, folder, entry)) continue;
    const name = entry.isFile() ? RECORD.exec(entry.name)?.[1] : undefined;
    // What a conversation keeps is offered again by itself.
    if (name !== undefined && isUnfinished(name)) continue;
    if (name !== undefined) add(look, 'kept', file);
    else if (!isOwnName(entry.name)) add(look, 'foreign', file);
    else if (isAlive(entry.name) === false) add(look, 'leftover', file);
  }
};
