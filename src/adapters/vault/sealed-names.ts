/** The names that files have in a locked journal: nobody can tell from them which record it is, or of which day. */

import { createHmac, randomBytes } from 'node:crypto';

/** Folders that say what kind of thing is in them, and nothing about it. */
const FIXED = 2;

export interface Names {
  /** `history/debriefs/2026-11-27-3q5t/….json` → `history/debriefs/5f0c…/9ab1….age` */
  readonly file: (path: string) => string;
  readonly folder: (path: string) => string;
  readonly of: (name: string) => string;
}

export const SEALED = /^[0-9a-f]{32}\.age$/;
export const SEALED_FOLDER = /^[0-9a-f]{32}$/;

/** The same for the same key, so that a record has one name on every machine. */
export const namesUnder = (identity: string): Names => {
  const key = createHmac('sha256', 'rejection-coach names').update(identity).digest();
  const of = (name: string): string => createHmac('sha256', key).update(name).digest('hex').slice(0, 32);
  const folder = (path: string): string => {
    const parts = path.split('/');
    const kept = ['bin', 'history', 'removed'].includes(parts[0] ?? '') ? FIXED : 1;
    return parts.map((part, at) => (at < kept ? part : of(parts.slice(0, at + 1).join('/')))).join('/');
  };
  return {
    of,
    folder,
    file: (path) => {
      const end = path.lastIndexOf('/');
      return `${folder(path.slice(0, end))}/${of(path)}.age`;
    },
  };
};

export const randomName = (): string => randomBytes(16).toString('hex');
