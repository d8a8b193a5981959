/** The drills in their short form, on the packed program. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { DRILLS } from './all.mjs';

/** The status of a drill that this machine can't hold. */
const SKIPPED = 77;

const hold = (name) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'run.mjs'), name, '--program', inject('program')],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        printed += text;
      });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, printed }));
  });

/** Two at a time: most of them wait for one process after the other. */
const lanes = [Promise.resolve(), Promise.resolve()];
const held = new Map();

beforeAll(() => {
  for (const [at, name] of Object.keys(DRILLS).entries()) {
    const end = lanes[at % lanes.length].then(() => hold(name));
    lanes[at % lanes.length] = end.catch(() => {});
    held.set(name, end);
  }
});

describe('drill', () => {
  for (const name of Object.keys(DRILLS))
    it(name, { timeout: 600_000 }, async ({ skip }) => {
      const { status, printed } = await held.get(name);
      if (status === SKIPPED) skip(printed.trim());
      expect(status, printed).toBe(0);
    });
});
