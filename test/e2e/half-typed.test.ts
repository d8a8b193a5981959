/** Whatever ends a conversation: the half-typed text is offered next time. Every conversation and way: drills/half-typed.mjs. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it, vi } from 'vitest';
import {
  answerUntil,
  CONVERSATIONS,
  JOURNAL,
  killedAndBegunAgain,
  leftAs,
  needsInterview,
  openInShell,
  signalProgram,
} from '../support/half-typed.mjs';
import { PATIENCE, type Terminal } from '../support/terminal.mjs';
import { newHome, runPiped } from './terminal.js';

const HALF = 'half a thou';
const open = (home: string, args: readonly string[]): Terminal => openInShell(inject('program'), home, args);
const ctrlC = (terminal: Terminal): void => terminal.type('\u0003');

const escAndCtrlC = async (terminal: Terminal): Promise<void> => {
  terminal.type('\u001b');
  await vi.waitFor(() => {
    const screen = terminal.screen().join('\n');
    expect(screen).not.toContain(HALF);
    expect(screen).toContain('Ctrl-C');
  }, PATIENCE);
  ctrlC(terminal);
};

it.concurrent.each([
  ['debrief', 'SIGTERM', (terminal: Terminal) => signalProgram(terminal, 'SIGTERM'), 130],
  ['feedback log', 'a closed window', (terminal: Terminal) => terminal.close(), 129],
  ['next add', 'Esc, then Ctrl-C', escAndCtrlC, 130],
  ['edit', 'SIGHUP', (terminal: Terminal) => signalProgram(terminal, 'SIGHUP'), 130],
  ['edit --plain', 'Ctrl-C', ctrlC, 130],
  ['edit a line --plain', 'SIGTERM', (terminal: Terminal) => signalProgram(terminal, 'SIGTERM'), 130],
] as const)('%s left half typed by %s is gone on with', async (name, _way, leave, status) => {
  const {
    args,
    before = [],
    at,
    again = args,
    beforeAgain = before,
  } = CONVERSATIONS[name] ?? {
    args: [],
    at: '',
  };
  const home = newHome();
  if (name !== 'debrief') await runPiped(home, ['start', '--answers', '-'], { input: JOURNAL });
  if (needsInterview(name))
    await runPiped(home, ['next', 'add', '--role', 'Staff nurse', '--when', 'in 5 days']);

  const terminal = open(home, args);
  await answerUntil(terminal, before, at);
  terminal.type(HALF);
  await terminal.see(HALF);
  await leave(terminal);
  await vi.waitFor(() => expect(existsSync(join(home, 'status'))).toBe(true), PATIENCE);
  expect(Number(readFileSync(join(home, 'status'), 'utf8'))).toBe(status);
  if (status === 130) {
    await terminal.ended;
    expect(leftAs(terminal)).toBeNull();
  }

  const next = open(home, again);
  await answerUntil(next, beforeAgain, at);
  await next.see(HALF);
  ctrlC(next);
  await next.ended;
  expect(next.written()).toContain('status 130');
});

it.concurrent.each(['next add', 'next add --plain'])(
  '%s killed after an answer has it filled in',
  async (name) => {
    await killedAndBegunAgain(inject('program'), newHome(), name);
  },
);

it('a hangup with a living terminal ends with one line', async () => {
  const terminal = open(newHome(), ['start']);
  await terminal.see('What happened');
  signalProgram(terminal, 'SIGHUP');
  await terminal.ended;
  const lines = terminal
    .scrollback()
    .split('\n')
    .map((line) => line.trim());
  const lastLine = lines.findIndex((line) => line.includes('Nothing was written, so nothing was kept.'));
  expect(lines[lastLine + 1]).toBe('status 130');
});
