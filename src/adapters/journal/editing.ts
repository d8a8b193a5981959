/**
 * Texts that are open in the person's editor, each in a folder of its own, so that swap files and backups go with it.
 * Beside these, texts kept for another try.
 */

import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import type { KeptText } from '../../domain/journal/unfinished.js';
import { fieldsIn } from '../../domain/record/json-fields.js';
import { data } from '../../errors.js';
import { codeOf, makeFolder, makeFolders, writeNew, writeWhole } from '../disk/durable.js';
import { isAlive, nameOfChild, ownName } from '../disk/leftovers.js';
import { readBytes, type Store } from '../disk/store.js';

export const editingFolder = (journal: string): string => join(journal, 'editing');

/** The path of a text that is kept for another try. */
export const keptAt = (name: string): string => `editing/${name}.json`;

/** In front of the name of a folder outside the journal. */
const PREFIX = 'rejection-coach-';

/** Where a file never gets to a disk; on Linux alone. */
const inMemory = (): readonly string[] =>
  process.platform === 'linux'
    ? [process.env.XDG_RUNTIME_DIR ?? '', '/dev/shm'].filter(
        (folder) => folder !== '' && statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
      )
    : [];

/** A folder for one text. @param isLocked the journal may hold no plain text: in memory, where that can be had. */
const makeEditingFolder = (journal: string, isLocked: boolean): string => {
  for (const folder of isLocked ? inMemory() : [])
    try {
      const own = join(folder, `${PREFIX}${ownName()}`);
      makeFolder(own);
      return own;
    } catch {
      // Not ours to write: the next one.
    }
  return makeFolders(journal, ['editing', ownName()]);
};

/** Beside the text, for whoever takes it in after a kill: what the editor was opened with, and whose it is. */
const OPENED = 'opened.json';

/** @param given what the person was given at first: after a failed try the editor shows more. */
export interface OpenText {
  readonly name: string;
  readonly text: string;
  readonly given: string;
}

/** @returns its folder, and the file for the editor. */
export const layOut = async (store: Store, opened: OpenText): Promise<{ own: string; file: string }> => {
  const own = makeEditingFolder(store.folder, (await store.state()) !== 'plain');
  const file = join(own, `${opened.name}.txt`);
  try {
    const before = await store.adding().read(keptAt(opened.name));
    const journal = realpathSync(store.folder);
    writeWhole(join(own, OPENED), JSON.stringify({ ...opened, journal, before: before?.toString() ?? '' }));
    writeWhole(file, opened.text);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  return { own, file };
};

export interface Left {
  readonly text: string;
  /** Bytes that are not UTF-8 stand as U+FFFD. */
  readonly isWhole: boolean;
}

/** What stands in the editor's file; `null` where it is gone. */
export const textLeft = (file: string): Left | null => {
  try {
    const bytes = readBytes(file);
    return { text: new TextDecoder().decode(bytes), isWhole: isUtf8(bytes) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** An emptied text is one that was given up. */
export const isChanged = (left: Left | null, opened: string): left is Left =>
  left !== null && left.text.trim() !== '' && left.text !== opened;

export const NOT_TEXT =
  "the editor left something that isn't UTF-8 text: what can't be read stands as \ufffd";

/** Keeps what the person wrote, and only then removes the folder. Raises `data` that names the file: then it stays. */
export const keepAndRemove = async (
  store: Store,
  own: string,
  file: string,
  kept: { readonly name: string; readonly text: string } | null,
): Promise<void> => {
  try {
    if (kept !== null) await store.write(keptAt(kept.name), kept.text);
  } catch (error) {
    throw data(
      `${file}: what you wrote is still there; it couldn't be kept in the journal (${(error as Error).message})`,
      'Make room, or copy that file. The next start tries again.',
      { cause: error },
    );
  }
  rmSync(own, { recursive: true, force: true });
};

/** @param editor its process. */
export const markOpen = (own: string, editor: number): void => {
  try {
    writeNew(join(own, nameOfChild(editor)), '', false);
  } catch {
    // A full disk: then the folder is swept as soon as the program is gone.
  }
};

/** Whether the program that made the folder still runs, or the editor, which may outlive it; `null`: on another machine. */
export const isOpen = (own: string): boolean | null =>
  namesIn(own).some((name) => isAlive(name) === true) || isAlive(basename(own).replace(PREFIX, ''));

/** Takes in what a killed program had open. */
export const takeTextIn = async (store: Store, own: string): Promise<void> => {
  const isOurs = process.getuid === undefined || lstatSync(own).uid === process.getuid();
  if (!isOurs || !lstatSync(own).isDirectory()) return;
  const { journal, name, text, given, before } = existsSync(join(own, OPENED))
    ? fieldsIn(readBytes(join(own, OPENED)).toString())
    : {};
  const isInside = dirname(own) === editingFolder(store.folder);
  if (!isInside && typeof journal === 'string' && journal !== realpathSync(store.folder)) return;
  const file = join(own, `${name}.txt`);
  const left = typeof name === 'string' && /^[\w-]+$/.test(name) ? textLeft(file) : null;
  if (!isChanged(left, String(text))) return keepAndRemove(store, own, file, null);
  const now = (await store.read(keptAt(String(name))))?.toString() ?? '';
  // Kept by another window since: both stand in one text, which says at the next try that its headings are there twice.
  const other = now === String(before) ? '' : String(fieldsIn(now).text ?? '');
  const problems = [
    'rejection-coach was stopped while this was open in your editor',
    ...(left.isWhole ? [] : [NOT_TEXT]),
  ];
  const both = other === '' || left.text.includes(other) ? left.text : `${left.text}\n${other}`;
  const kept = JSON.stringify({ given: String(given), text: both, problems } satisfies KeptText);
  return keepAndRemove(store, own, file, { name: String(name), text: kept });
};

/** Takes in what killed programs had open. What can't be kept stays for the next start; `doctor` lists it. */
export const sweepEditing = async (store: Store): Promise<void> => {
  for (const [folder, prefix] of [
    [editingFolder(store.folder), ''],
    ...inMemory().map((memory) => [memory, PREFIX] as const),
  ] as const)
    for (const name of namesIn(folder)) {
      const own = join(folder, name);
      if (name.startsWith(prefix) && isOpen(own) === false) await takeTextIn(store, own).catch(() => {});
    }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
