/** Homes and the repository between them, made once in a file of tests and copied for each: making them is fifty runs of git. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './worker.js';

export interface Pair {
  readonly a: string;
  readonly b: string;
  /** A bare repository, with which both are in step. */
  readonly remote: string;
}

const pairIn = (root: string): Pair => ({
  a: join(root, 'a'),
  b: join(root, 'b'),
  remote: join(root, 'journal.git'),
});

/** @param make fills the folders of a pair. @returns what gives a new copy each time. */
export const copiesOf = (make: (pair: Pair) => Promise<unknown>): (() => Promise<Pair>) => {
  const first = tempFolder('pair');
  let made: Promise<unknown> | undefined;
  return async () => {
    made ??= make(pairIn(first));
    await made;
    const root = tempFolder('pair');
    cpSync(first, root, { recursive: true, preserveTimestamps: true });
    const pair = pairIn(root);
    // Each knows where the repository is.
    for (const home of [pair.a, pair.b]) {
      const config = join(home, 'sync.git', 'config');
      writeFileSync(config, readFileSync(config, 'utf8').replaceAll(first, root));
    }
    return pair;
  };
};
