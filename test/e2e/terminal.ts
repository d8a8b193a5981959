/** A real pseudo-terminal around the installed program, and the screen that a person would see. */

import { execFile, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as spawnPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { inject } from 'vitest';

const program = inject('program');

export const newHome = (): string => mkdtempSync(join(tmpdir(), 'rejection-coach-home-'));

const environment = (home: string, more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  TZ: 'Europe/Zagreb',
  TERM: 'xterm-256color',
  HOME: home,
  REJECTION_COACH_HOME: home,
  ...more,
});

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
      { env: environment(home, env), timeout: 20_000, maxBuffer: 64_000_000 },
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

export interface Terminal {
  type(keys: string): void;
  /** As a terminal pastes: bracketed. */
  paste(text: string): void;
  /** Resolves when the screen (with what scrolled off) holds the text; rejects with the screen after ten seconds. */
  see(text: string | RegExp): Promise<string>;
  /** What is on the screen now, line by line, without trailing blanks. */
  screen(): readonly string[];
  /** All that was ever written, with what scrolled off. */
  scrollback(): string;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Resolves with the exit status. */
  ended: Promise<number>;
}

export const openTerminal = (
  home: string,
  args: readonly string[],
  {
    columns = 80,
    rows = 24,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Terminal => {
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
  const pty = spawnPty(process.execPath, [program, ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    env: environment(home, env),
  });
  pty.onData((data) => screen.write(data));
  const ended = new Promise<number>((resolve) =>
    pty.onExit(({ exitCode }) => setTimeout(() => resolve(exitCode), 50)),
  );
  const lines = (from: number, to: number): readonly string[] =>
    Array.from(
      { length: to - from },
      (_, at) => screen.buffer.active.getLine(from + at)?.translateToString(true) ?? '',
    );
  const scrollback = (): string => lines(0, screen.buffer.active.length).join('\n').trimEnd();
  const holds = (text: string | RegExp): boolean =>
    typeof text === 'string' ? scrollback().includes(text) : text.test(scrollback());
  const see = async (text: string | RegExp): Promise<string> => {
    const until = Date.now() + 10_000;
    while (!holds(text)) {
      if (Date.now() > until) throw new Error(`never saw ${text}; the screen:\n${scrollback()}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    return scrollback();
  };
  return {
    type: (keys) => pty.write(keys),
    paste: (text) => pty.write(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`),
    see,
    screen: () => lines(screen.buffer.active.baseY, screen.buffer.active.baseY + screen.rows),
    scrollback,
    resize(cols, newRows) {
      screen.resize(cols, newRows);
      pty.resize(cols, newRows);
    },
    kill: (signal) => pty.kill(signal),
    ended,
  };
};
