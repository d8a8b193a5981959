/** Bundles a small program over the adapters and runs it as processes of its own. */

import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

export const tempFolder = (name: string): string => mkdtempSync(join(tmpdir(), `rejection-coach-${name}-`));

/** @param source TypeScript that may import from `src/`, as seen from the project's folder. */
export const bundle = async (source: string): Promise<string> => {
  const folder = tempFolder('worker');
  const outfile = join(folder, 'worker.mjs');
  const entry = join(
    process.cwd(),
    'test',
    'support',
    `.worker-${process.pid}-${Math.random().toString(36).slice(2)}.ts`,
  );
  await build({
    stdin: { contents: source, resolveDir: process.cwd(), sourcefile: entry, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
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
