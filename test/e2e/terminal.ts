/** The installed program: in a pseudo-terminal, with pipes, behind a shell. */

import { execFile, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import {
  environment,
  openTerminal as openPseudoTerminal,
  PATIENCE,
  type Terminal as PseudoTerminal,
} from '../support/terminal.mjs';

const program = inject('program');

export const newHome = (): string => mkdtempSync(join(tmpdir(), 'rejection-coach-home-'));

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs without a terminal; `input` goes to standard input, else there is none. */
export const runPiped = (
  home: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { env: environment(home, env), timeout: PATIENCE, maxBuffer: 64_000_000 },
      (error, out, err) => resolve({ status: error ? (child.exitCode ?? -1) : 0, out, err }),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });

/** Runs through a shell, for pipes. */
export const runShell = (home: string, line: string): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn('bash', ['-c', line], {
      env: environment(home, { NODE: process.execPath, PROGRAM: program }),
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (status) => resolve({ status, out, err }));
  });

export type Terminal = Omit<PseudoTerminal, 'ended'> & {
  /** Resolves with the exit status. */
  readonly ended: Promise<number>;
};

export const openTerminal = (
  home: string,
  args: readonly string[],
  { env = {}, ...size }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Terminal => {
  const terminal = openPseudoTerminal([process.execPath, program, ...args], {
    ...size,
    env: environment(home, env),
  });
  return { ...terminal, ended: terminal.ended.then(({ exitCode }) => exitCode) };
};
