/** Bundles a small program over the adapters and runs it as processes of its own. */

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

export const tempFolder = (name: string): string => mkdtempSync(join(tmpdir(), `rejection-coach-${name}-`));

/** @param source TypeScript that may import from `src/`, as seen from the project's folder. */
export const bundle = async (source: string): Promise<string> => {
  const folder = tempFolder('worker');
  const outfile = join(folder, 'worker.mjs');
  const entry = join(process.cwd(), 'worker.ts');
  const built = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'the-source',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? { code: source, moduleType: 'ts' } : undefined),
      },
    ],
  });
  await built.write({ file: outfile, format: 'es', codeSplitting: false });
  await built.close();
  return outfile;
};

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export const launch = (file: string, args: readonly string[]) => {
  // Nothing of the person's or the test runner's: node itself complains about colour wishes that disagree.
  const env = { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? '' };
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, out, err })));
  return { child, ended, output: () => out };
};
