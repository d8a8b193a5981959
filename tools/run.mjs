/** `node tools/run.mjs biome check .`: runs a checker of this folder in the root, and installs all of them first when the lock file is newer. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

const run = (command, args, env = process.env) =>
  spawnSync(command, args, {
    cwd: join(here, '..'),
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  }).status ?? 1;

const changed = (path) => statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('package-lock.json') > changed('node_modules/.package-lock.json')) {
  const status = run('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
}

const [command = '', ...args] = process.argv.slice(2);
const PATH = [join(here, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
process.exitCode = run(command, args, { ...process.env, PATH });
