/**
 * No network: no command opens a socket but to programs on this machine (AF_UNIX). Every command is run
 * under strace.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from './lib/drill.mjs';
import { newFolder } from './lib/program.mjs';
import { runAll } from './lib/runs.mjs';

const traced = (file) => ['strace', '-f', '-qq', '-e', 'trace=%network', '-e', 'signal=none', '-o', file];

/** System calls of the network that are not among programs of this machine. */
const leaks = (log) =>
  log
    .split('\n')
    .filter((line) =>
      /^(?:\d+ +)?(?:socket|socketpair|connect|bind|sendto|sendmsg|sendmmsg|listen|accept4?)\(/.test(line),
    )
    .filter((line) => !/AF_UNIX|AF_LOCAL/.test(line) && /AF_|sa_family|\bsocket/.test(line));

export const run = async (drill) => {
  const folder = newFolder('strace');
  needStrace(folder);
  const home = newFolder();
  await runAll(drill, home, { through: (number) => traced(join(folder, `run-${number}`)) });
  for (const name of readdirSync(folder)) {
    drill.count('traces');
    const found = leaks(readFileSync(join(folder, name), 'utf8'));
    drill.count('calls to elsewhere', found.length);
    for (const line of found) drill.wrong(`${name}: ${line}`);
  }
};

/** That strace works here, and that this drill would see a connection if there were one. */
const needStrace = (folder) => {
  const file = join(folder, 'control');
  const [command, ...args] = traced(file);
  const { error, status, stderr } = spawnSync(
    command,
    [...args, process.execPath, '-e', "require('net').connect(9, '127.0.0.1').on('error', () => {})"],
    { encoding: 'utf8' },
  );
  if (error) throw new CannotRun(`strace is not here (${error.code})`);
  if (status !== 0 || !existsSync(file))
    throw new CannotRun(`strace may not trace here: ${stderr.trim().split('\n')[0]}`);
  if (leaks(readFileSync(file, 'utf8')).length === 0)
    throw new Error('strace shows no socket where there is one: this drill would see nothing');
  spawnSync('rm', [file]);
};
