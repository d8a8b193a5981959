/** What is on disk, without knowing how the program lays it out. */

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file and folder below, as `{path, name, folder, mode}`; `name` is relative to the top. */
export const walk = (top, at = top) =>
  readdirSync(at)
    .toSorted()
    .flatMap((entry) => {
      const path = join(at, entry);
      const stat = lstatSync(path);
      const found = { path, name: relative(top, path), folder: stat.isDirectory(), mode: stat.mode & 0o777 };
      return found.folder ? [found, ...walk(top, path)] : [found];
    });

export const isLock = ({ name, folder }) => !folder && /(^|\/)locks\//.test(name);
const isTemporary = ({ name }) => name.endsWith('.tmp');

/** The files that somebody would miss: no locks, no half-written temporary ones. */
export const keptFiles = (top) =>
  walk(top).filter((entry) => !entry.folder && !isLock(entry) && !isTemporary(entry));

export const leftovers = (top) => {
  const files = walk(top).filter((entry) => !entry.folder);
  return { locks: files.filter(isLock).length, temporary: files.filter(isTemporary).length };
};

/** Contents by name. */
export const snapshot = (top) =>
  new Map(keptFiles(top).map(({ name, path }) => [name, readFileSync(path).toString('latin1')]));

/** Names of files of the first that are gone or different in the second, and of new ones. */
export const differences = (before, after) => [
  ...[...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name),
  ...[...after.keys()].filter((name) => !before.has(name)).map((name) => `${name} (new)`),
];

/** Names of the files that should be JSON and are not. */
export const unparsable = (top) =>
  keptFiles(top)
    .filter(({ name }) => name.endsWith('.json'))
    .filter(({ path }) => {
      try {
        JSON.parse(readFileSync(path, 'utf8'));
        return false;
      } catch {
        return true;
      }
    })
    .map(({ name }) => name);

/** Whether some file below holds the text, as JSON writes it. */
export const isKept = (top, text) => {
  const wanted = JSON.stringify(text).slice(1, -1);
  return keptFiles(top).some(({ path }) => readFileSync(path, 'utf8').includes(wanted));
};
