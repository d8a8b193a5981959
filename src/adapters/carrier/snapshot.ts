/** The journal's files as they are handed on. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES, type RecordKind } from '../../domain/journal/record-kinds.js';
import { LOCAL, ordered } from '../../domain/record/parts.js';
import { onDisk } from '../disk/durable.js';
import { COPY, RECORD, VERSION } from '../journal/layout.js';
import { sumOf } from '../record-file/checksum.js';
import { decode, encode } from '../record-file/decode.js';
import { ARRIVED, KEY, LOCK, lockMark } from '../vault/lock-file.js';
import { SEALED, SEALED_FOLDER } from '../vault/sealed-names.js';
import { isSafePath, oidOf, type TreeEntry } from './tree.js';

export type Snapshot = ReadonlyMap<string, Required<TreeEntry>>;

type Place = { readonly id: string } & (
  | {
      readonly isSealed: false;
      readonly kind: RecordKind;
      readonly in: 'journal' | 'bin' | 'history' | 'removed';
    }
  /** A file of a locked journal: only its name is known. `new`: which record it is of is not known before it is opened. */
  | { readonly isSealed: true; readonly in: 'journal' | 'bin' | 'history' | 'removed' | 'new' }
);

/**
 * The record that a file is of, `null` where it is nothing that another machine needs: locks, marks, half-typed text,
 * files of other programs.
 */
export const placeOf = (path: string): Place | null => {
  if (!isSafePath(path)) return null;
  if (path.endsWith('.age')) return sealedPlaceOf(path);
  const parts = path.split('/');
  const at = parts[0] === 'bin' || parts[0] === 'history' || parts[0] === 'removed' ? parts[0] : 'journal';
  const [first = '', name = '', version = '', more] = at === 'journal' ? parts : parts.slice(1);
  const kind = KIND_NAMES.find((known) => known === first);
  if (kind === undefined || more !== undefined) return null;
  if (at === 'history') return VERSION.test(version) ? { kind, id: name, in: at, isSealed: false } : null;
  const id = (at === 'bin' ? COPY : RECORD).exec(name)?.[1];
  return id === undefined || version !== '' ? null : { kind, id, in: at, isSealed: false };
};

const sealedPlaceOf = (path: string): Place | null => {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (!SEALED.test(name)) return null;
  if (parts.join('/') === ARRIVED) return { id: name, in: 'new', isSealed: true };
  const at = (['bin', 'history', 'removed'] as const).find((known) => known === parts[0]) ?? 'journal';
  const [first, version, ...more] = at === 'journal' ? parts : parts.slice(1);
  const kind = KIND_NAMES.find((known) => known === first);
  if (kind === undefined || more.length > 0) return null;
  if (at === 'history' ? !SEALED_FOLDER.test(version ?? '') : version !== undefined) return null;
  return { id: name, in: at, isSealed: true };
};

/** Of a locked journal only what is sealed, and the two files that lock it. @param left gets the paths of files that can't be read: those stay here. */
export const snapshotOf = (folder: string, left: string[]): Snapshot => {
  const files = new Map<string, Required<TreeEntry>>();
  const isLocked = lockMark(folder) !== null;
  const walk = (path: string): void => {
    for (const entry of entriesIn(join(folder, path))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && isSafePath(inner)) walk(inner);
      const place = entry.isFile() ? placeOf(inner) : null;
      const isKey = isLocked && entry.isFile() && (inner === LOCK || inner === KEY);
      const isMeant = isKey || place?.isSealed === isLocked;
      const content = isMeant ? handedOn(join(folder, inner), place) : null;
      if (content === undefined) left.push(inner);
      else if (content !== null) files.set(inner, { oid: oidOf(content), content });
    }
  };
  walk('');
  return files;
};

const entriesIn = (folder: string) =>
  onDisk(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];

/** `undefined` where it can't be read as what it is; `null` where it has just been moved. */
const handedOn = (file: string, place: Place | null): Buffer | null | undefined => {
  const content = onDisk(file, () => readFileSync(file));
  if (content === undefined) return null;
  if (place === null || place.isSealed || place.in === 'history') return content;
  const text = content.toString();
  if (place.in === 'removed') return sumOf(text) === 'fits' ? content : undefined;
  const isDraft = text.includes('"finished": null');
  if (sumOf(text) === 'fits' && !isDraft) return content;
  const found = decode(place.kind, place.id, text);
  if (!found.ok) return found.newer ? content : undefined;
  // Where a draft stands, and what is half typed there, is a matter of this machine.
  const { [LOCAL]: _, ...record } = found.record as typeof found.record & { [LOCAL]?: unknown };
  return isDraft ? Buffer.from(encode(place.kind, ordered(record) as never)) : content;
};
