import { isAbsolute } from 'node:path';
import { KIND_NAMES } from '../../domain/journal/record-kinds.js';
import { usage } from '../../errors.js';
import type { JournalFiles } from '../../ports/index.js';
import { codeOf } from '../disk/durable.js';
import { plainStore, type Store } from '../disk/store.js';

const KINDS: readonly string[] = KIND_NAMES;

/** One part of a path; it can neither be `..` nor name a temporary file. */
const PART = /^[0-9A-Za-z][0-9A-Za-z@._-]{0,120}$/;

/**
 * Whether the journal has files there: `KIND/…`, `bin/KIND/…`, `history/KIND/ID/…` (with the bytes of damaged ones), and
 * `editing/…`, texts kept from the editor for another try.
 */
const isOurs = (path: string): boolean => {
  const parts = path.split('/');
  const [first = '', second = ''] = parts;
  if (!parts.every((part) => PART.test(part))) return false;
  if (first === 'history' && /\.(json|raw)$/.test(path)) return KINDS.includes(second) && parts.length === 4;
  if (!path.endsWith('.json')) return false;
  if (KINDS.includes(first) || first === 'editing') return parts.length === 2;
  return first === 'bin' && KINDS.includes(second) && parts.length === 3;
};

const leadsOut = (path: string): boolean => isAbsolute(path) || path.split(/[\\/]/).includes('..');

export const journalFiles = (folder: string, store: Store = plainStore(folder)): JournalFiles => {
  /** Locks, marks, notes of what is gone and hidden files hold nothing that a person wrote. */
  const isPassing = (path: string): boolean => ['locks', 'open', 'removed'].includes(path);

  const walk = async (path: string, files: string[], others: string[]): Promise<void> => {
    for (const entry of await store.list(path)) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (isPassing(inner)) continue;
      const leads = path !== '' || [...KINDS, 'bin', 'history', 'editing'].includes(entry.name);
      if (entry.isFolder && leads) await walk(inner, files, others);
      else if (entry.isFile && path !== '') files.push(inner);
      else others.push(inner);
    }
  };

  const bytesOf = async (path: string): Promise<Buffer | null> => {
    const found = await store.read(path);
    return found === null ? null : Buffer.from(found);
  };

  return {
    async list() {
      const files: string[] = [];
      const others: string[] = [];
      await walk('', files, others);
      return { files: files.sort(), others: others.sort() };
    },

    read: async (path) => (leadsOut(path) ? null : await bytesOf(path)),

    async place(path, bytes) {
      if (!isOurs(path)) throw usage(`${path}: it isn't a file of a journal`, 'It was not taken.');
      const present = await bytesOf(path);
      if (present !== null) return present.equals(bytes) ? 'same' : 'other';
      try {
        await store.write(path, bytes, true);
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
        return 'other';
      }
      return 'placed';
    },
  };
};
