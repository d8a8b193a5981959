/** An export with what an export leaves out: JSON that any tool reads, also when this program is gone. */

import { answerCheck } from '../debrief/export-form.js';
import type { Script } from '../debrief/script.js';
import {
  type Archive,
  exported,
  type RecordKind,
  type Records,
  readExported,
} from '../journal/record-kinds.js';
import { type Complain, type Fields, isFields, isSame, jsonIn } from '../record/json-fields.js';
import { isExport, type ReadArchive, readArchive, refused } from './read-export.js';
import { archive } from './write-export.js';

/** A file of the journal as it lies there, in the first of these forms that gives its bytes back. */
export interface KeptFile {
  /** Inside the journal, with `/` between its parts. */
  readonly path: string;
  readonly reason?: string;
  readonly record?: Fields;
  readonly text?: string;
  readonly base64?: string;
}

export interface BackupExtras {
  readonly bin: readonly KeptFile[];
  readonly history: readonly KeptFile[];
  readonly unread: readonly KeptFile[];
  readonly settings: Fields;
}

const LISTS = ['bin', 'history', 'unread'] as const;

export const backupOf = (records: Archive, beside: BackupExtras, made: string): object => {
  const { format, version, ...kinds } = archive(records, true) as Fields;
  return { format, version, backup: { made }, ...kinds, ...beside };
};

/** Whether a record comes back from an export as it was. One that does not goes into a backup as the file that it is. */
export const survives = <K extends RecordKind>(script: Script, kind: K, record: Records[K]): boolean => {
  const written = JSON.parse(JSON.stringify(exported(kind, record, true))) as Fields;
  let isWhole = true;
  const back = readExported(kind, written, answerCheck(script), () => {
    isWhole = false;
  });
  return isWhole && isSame(back, record);
};

type ReadBackup =
  | (Extract<ReadArchive, { ok: true }> & { readonly beside: BackupExtras | null })
  | Extract<ReadArchive, { ok: false }>;

export const readBackup = (script: Script, value: unknown): ReadBackup => {
  const read = readArchive(script, value);
  if (!read.ok || !isExport(value) || value.backup === undefined)
    return read.ok ? { ...read, beside: null } : read;
  const problems: string[] = [];
  const complain: Complain = (where, what) => void problems.push(`${where}: ${what}`);
  const [bin, history, unread] = LISTS.map((name) => keptIn(value[name] ?? [], name, complain));
  const settings = isFields(value.settings) ? value.settings : {};
  return problems.length > 0
    ? refused(problems)
    : { ...read, beside: { bin: bin ?? [], history: history ?? [], unread: unread ?? [], settings } };
};

const keptIn = (value: unknown, name: string, complain: Complain): readonly KeptFile[] => {
  if (!Array.isArray(value)) {
    complain(name, 'has to be a list');
    return [];
  }
  value.forEach((file: unknown, at) => {
    const { path, record, text, base64 } = isFields(file) ? file : {};
    const holds = isFields(record) || typeof text === 'string' || isBase64(base64);
    if (typeof path !== 'string' || !holds)
      complain(`${name}[${at}]`, 'has to have a path, and a record, a text or base64');
  });
  return value as readonly KeptFile[];
};

const isBase64 = (value: unknown): boolean =>
  typeof value === 'string' && value.length % 4 === 0 && /^[0-9A-Za-z+/]*={0,2}$/.test(value);

const encode = (record: Fields): string => `${JSON.stringify(record, null, 2)}\n`;

export const keptFile = (path: string, bytes: Uint8Array, reason?: string): KeptFile => {
  const named = reason === undefined ? { path } : { path, reason };
  const text = textOf(bytes);
  if (text === null)
    return { ...named, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  const record = recordIn(text);
  return record ? { ...named, record } : { ...named, text };
};

export const bytesOf = ({ record, text, base64 = '' }: KeptFile): Uint8Array => {
  const written = record === undefined ? text : encode(record);
  return written === undefined
    ? Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    : new TextEncoder().encode(written);
};

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The JSON in it, where writing that again gives the same text. */
const recordIn = (text: string): Fields | null => {
  const value = jsonIn(text);
  return isFields(value) && encode(value) === text ? value : null;
};
