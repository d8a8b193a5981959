/** The person's git, as a program with arguments, never through a shell, and with nothing of theirs that could run here. */

import { spawn } from 'node:child_process';
import process from 'node:process';
import { data, usage } from '../../errors.js';
import type { Environment } from '../../ports/index.js';
import { codeOf } from '../disk/durable.js';

/** Milliseconds without a word from git after which a script does not wait any longer. */
const PATIENCE = 60_000;

/** Of what begins with GIT_, only what says how to get to a remote: the rest could lead to another repository. */
const KEPT =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|SSL_\w+|HTTP_\w+|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM)$/;

const SETTINGS: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.editor=true',
  'core.attributesFile=/dev/null',
  'core.logAllRefUpdates=false',
  'core.alternateRefsCommand=true',
  'core.fsync=all',
  'commit.gpgSign=false',
  'push.gpgSign=false',
  'push.followTags=false',
  'push.recurseSubmodules=no',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  // Everything in a few packs: thousands of small files would be slower, and each would need its mode set.
  'fetch.unpackLimit=1',
  'transfer.unpackLimit=1',
  'fastimport.unpackLimit=1',
  'gc.auto=1000',
  'gc.autoPackLimit=20',
  'gc.autoDetach=false',
  'maintenance.autoDetach=false',
  'protocol.ext.allow=never',
  'advice.detachedHead=false',
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
];

interface Ran {
  readonly status: number;
  readonly out: Buffer;
  readonly err: string;
}

export interface Git {
  readonly folder: string;
  /** Raises `usage` where git is not installed. @param input for its standard input. */
  run(args: readonly string[], input?: readonly (string | Uint8Array)[]): Promise<Ran>;
  /** The text that it prints; `null` where it fails, since there is nothing of that name. */
  find(args: readonly string[]): Promise<string | null>;
  /** The text that it prints. Raises `data` where it fails. */
  text(args: readonly string[], input?: readonly (string | Uint8Array)[]): Promise<string>;
}

/**
 * @param folder the git directory. @param interactive it may ask for a password in the terminal.
 * @param objects where its contents are, if elsewhere.
 */
export const gitIn = (
  folder: string,
  interactive: boolean,
  env: Environment = process.env,
  objects?: string,
): Git => {
  const run: Git['run'] = (args, input) => {
    const settings = [...SETTINGS, ...(interactive ? [] : ['core.askPass=', 'credential.interactive=false'])];
    const all = [...settings.flatMap((setting) => ['-c', setting]), '--git-dir', folder, ...args];
    const elsewhere = objects === undefined ? {} : { GIT_OBJECT_DIRECTORY: objects };
    return finished(all, { ...environment(env, interactive), ...elsewhere }, interactive, input);
  };
  return {
    folder,
    run,
    async find(args) {
      const { status, out } = await run(args);
      return status === 0 ? out.toString().trim() : null;
    },
    async text(args, input) {
      const { status, out, err } = await run(args, input);
      if (status !== 0)
        throw data(`git ${args[0]} failed: ${lastLine(err)}`, 'Nothing here was lost. Try again.');
      return out.toString();
    },
  };
};

const environment = (env: Environment, interactive: boolean): Environment => {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  const asking = interactive
    ? {}
    : { GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never', GCM_INTERACTIVE: 'never' };
  // English, since what it says of an error is read here.
  return { ...Object.fromEntries(kept), ...asking, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
};

const finished = (
  args: readonly string[],
  env: Environment,
  interactive: boolean,
  input: readonly (string | Uint8Array)[] = [],
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    // What git writes is for its owner only.
    const umask = process.umask(0o077);
    // In a session of its own it has no terminal to ask in.
    const child = spawn('git', args, {
      env,
      cwd: '/',
      stdio: 'pipe',
      detached: !interactive,
      windowsHide: true,
    });
    process.umask(umask);
    const out: Buffer[] = [];
    let err = '';
    let isLate = false;
    const giveUp = (): void => {
      isLate = true;
      end(child.pid);
    };
    let timer = interactive ? undefined : setTimeout(giveUp, PATIENCE);
    const heard = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
    };
    child.stdout.on('data', (part: Buffer) => {
      out.push(part);
      heard();
    });
    child.stderr.on('data', (part: Buffer) => {
      err = (err + part).slice(-20_000);
      heard();
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(codeOf(error) === 'ENOENT' ? noGit() : error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status: status ?? 128, out: Buffer.concat(out), err: isLate ? LATE : err });
    });
    child.stdin.on('error', () => {});
    for (const part of input) child.stdin.write(part);
    child.stdin.end();
  });

const LATE = 'it said nothing for a minute';

/** With what it started itself: ssh, a helper. */
const end = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has just ended.
  }
};

const noGit = (): Error =>
  usage(
    "git isn't installed here, and sync needs it. Nothing was changed.",
    'Install git and try again. Or use any program that syncs folders. To find yours: rejection-coach path',
  );

/** What git says of an error, without the names that it puts before it. */
export const lastLine = (err: string): string => {
  const lines = err.split(/[\r\n]+/).map((line) => line.trim());
  const told = lines.filter((line) => /^(fatal|error|ssh|remote|Host|Permission|.*denied)/i.test(line));
  return (
    (told.at(0) ?? lines.findLast((line) => line !== '') ?? '')
      .replace(/^(fatal|error): /, '')
      .replace(/\.$/, '') || 'it gave no reason'
  );
};
