/** The program under drill: whole processes of the packed or built program, each in a home of its own. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from '../../test/support/terminal.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Somebody who is not root and owns nothing here. */
export const NOBODY = 65_534;

const scratch = mkdtempSync(join(tmpdir(), 'rejection-coach-drill-'));
chmodSync(scratch, 0o755);
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));

let folders = 0;
/** A new empty folder, gone when the drill ends. */
export const newFolder = (name = 'home') => {
  const folder = join(scratch, `${name}-${folders++}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
};

/**
 * Only what an installed program has: without node_modules beside it.
 *
 * @param bin the launcher of an installed program, or none: then this checkout is built.
 */
const installed = (bin) => {
  if (bin === undefined) execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { cwd: ROOT });
  const from = bin === undefined ? ROOT : dirname(dirname(bin));
  const to = join(scratch, 'program');
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(from, part), join(to, part), { recursive: true });
  return join(to, 'bin', 'rejection-coach.js');
};

/** A node that others than its owner may run: one that npx fetched lies in a folder of root's alone. */
const nodeForNobody = () => {
  const works = (node) =>
    process.getuid?.() !== 0 || spawnSync(node, ['-e', '0'], { uid: NOBODY, gid: NOBODY }).status === 0;
  if (works(process.execPath)) return process.execPath;
  const copy = join(scratch, 'node');
  try {
    linkSync(process.execPath, copy);
  } catch {
    copyFileSync(process.execPath, copy);
  }
  accessSync(copy, constants.X_OK);
  return copy;
};

/**
 * @returns `start` begins a run; `run` waits for its end: `{status, signal, out, err, ms}`.
 * Options of both: `input` (text or bytes for standard input), `env`, `uid`, `umask`, `through` (a command line that
 * the program is put behind, as `['strace', '-f']`).
 */
export const openProgram = (bin) => {
  const program = installed(bin);
  let forNobody = '';
  const nodeFor = (uid) => {
    if (uid === undefined) return process.execPath;
    forNobody ||= nodeForNobody();
    return forNobody;
  };
  const start = (home, args, { input = '', env = {}, uid, umask, through = [] } = {}) => {
    const masked = umask === undefined ? [] : ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh'];
    const [file, ...rest] = [...masked, ...through, nodeFor(uid), program, ...args];
    const child = spawn(file, rest, {
      env: environment(home, env),
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const from = Date.now();
    const got = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      got.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      got.err += text;
    });
    child.stdin.on('error', () => {});
    if (input !== null) child.stdin.end(input);
    const ended = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve({ status, signal, ...got, ms: Date.now() - from }));
    });
    return { child, ended, got };
  };
  return { file: program, start, run: (home, args, options) => start(home, args, options).ended };
};
