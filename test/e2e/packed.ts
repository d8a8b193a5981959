/** Packs the program, installs the tarball in an empty folder, and tells the tests where it is. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    program: string;
  }
}

export default function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'rejection-coach-packed-'));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', [...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
  execFileSync(process.execPath, ['scripts/build-if-changed.mjs']);
  const packed = npm(
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', root],
    process.cwd(),
  ).trim();
  const app = join(root, 'an empty folder');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"private":true}');
  // Nothing is fetched: the tarball has to run by itself.
  npm(['install', '--silent', '--offline', '--no-audit', '--no-fund', join(root, packed)], app);
  project.provide('program', join(app, 'node_modules', 'rejection-coach', 'bin', 'rejection-coach.js'));
  return () => rmSync(root, { recursive: true, force: true });
}
