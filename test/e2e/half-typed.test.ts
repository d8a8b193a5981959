/** Whatever ends a conversation: the half-typed text is offered next time, and the terminal is as it was. */

import { describe, expect, inject, it, vi } from 'vitest';
import { environment, openTerminal, type Terminal } from '../support/terminal.mjs';
import { newHome, runPiped } from './terminal.js';

const HALF = 'half a thou';

/** What a question's text contains, and the keys that answer it. */
type Answers = readonly (readonly [question: string, keys: string])[];

interface Conversation {
  readonly args: readonly string[];
  readonly before?: Answers;
  /** Where the text is typed. */
  readonly at: string;
  /** How it is gone on with, where that differs. */
  readonly again?: readonly string[];
  readonly beforeAgain?: Answers;
}

const CONVERSATIONS: readonly Conversation[] = [
  {
    args: ['start'],
    before: [
      ['What happened', '\r'],
      ['How much does it hurt', '7\r'],
    ],
    at: 'What was the job',
    again: ['resume'],
    beforeAgain: [['How much does it hurt', '\r']],
  },
  {
    args: ['feedback', 'log', 'latest'],
    before: [['What did they write', 'Good.\r']],
    at: 'Who was it',
    again: ['feedback', 'log', 'latest', '--sort'],
  },
  {
    args: ['stories', 'add'],
    before: [['Where were you', '\r']],
    at: 'What was your job in this',
    again: ['stories', 'edit', 'latest'],
    beforeAgain: [
      ['Which part', '\r'],
      ['Where were you', '\r'],
    ],
  },
  { args: ['next', 'add'], before: [['Paste the job posting', '\r']], at: 'Which role is it for' },
  {
    args: ['next', 'homework', '--fill'],
    before: [['What the ward or service does: what did you find', '\r']],
    at: 'What patients say: what did you find',
  },
  { args: ['edit', 'latest', 'friend'], at: 'A friend tells you' },
];

/**
 * Inside a shell, which prints the process id before, and the status and the terminal's modes afterwards; it stays a
 * moment, because the last that is written may be lost with the terminal.
 */
const openInShell = (home: string, args: readonly string[]): Terminal =>
  openTerminal(
    [
      'bash',
      '-c',
      'bash -c \'echo "pid $$"; exec "$NODE" "$PROGRAM" "$@"\' coach "$@"; echo "status $?"; stty -a; sleep 0.2',
      'shell',
      ...args,
    ],
    { env: environment(home, { NODE: process.execPath, PROGRAM: inject('program') }) },
  );

/** Answers from the first question that is asked: a conversation may go on at a later one. */
const answerUntil = async (terminal: Terminal, before: Answers, at: string): Promise<void> => {
  await terminal.see(new RegExp([...before.map(([question]) => question), at].join('|')));
  const first = before.findIndex(([question]) => terminal.scrollback().includes(question));
  for (const [question, keys] of first < 0 ? [] : before.slice(first)) {
    await terminal.see(question);
    terminal.type(keys);
  }
  await terminal.see(at);
};

const ctrlC = (terminal: Terminal): void => terminal.type('\u0003');

const escAndCtrlC = async (terminal: Terminal): Promise<void> => {
  terminal.type('\u001b');
  await vi.waitFor(() => {
    const screen = terminal.screen().join('\n');
    expect(screen).not.toContain(HALF);
    expect(screen).toContain('Ctrl-C');
  }, 10_000);
  ctrlC(terminal);
};

const send =
  (signal: NodeJS.Signals) =>
  (terminal: Terminal): void => {
    process.kill(Number(/pid (\d+)/.exec(terminal.scrollback())?.[1]), signal);
  };

describe.each(CONVERSATIONS)('$args left half typed', (conversation) => {
  const { args, before = [], at, again = args, beforeAgain = before } = conversation;
  const WAYS = [
    { way: 'Ctrl-C', leave: ctrlC, status: 130 },
    { way: 'SIGTERM', leave: send('SIGTERM'), status: 130 },
    { way: 'SIGINT', leave: send('SIGINT'), status: 130 },
    { way: 'SIGHUP', leave: send('SIGHUP'), status: 130 },
    ...(before.length > 0 ? [{ way: 'Esc, then Ctrl-C', leave: escAndCtrlC, status: 130 }] : []),
  ];

  it.each(WAYS)('by $way is gone on with', async ({ leave, status }) => {
    const home = newHome();
    const input = JSON.stringify({ answers: { outcome: 'rejected', 'ask-whom': 'Dana' } });
    if (args[0] !== 'start') await runPiped(home, ['start', '--answers', '-'], { input });
    if (args[1] === 'homework')
      await runPiped(home, ['next', 'add', '--role', 'Nurse', '--when', 'in 5 days']);

    const terminal = openInShell(home, args);
    await answerUntil(terminal, before, at);
    terminal.type(HALF);
    await terminal.see(HALF);
    await leave(terminal);
    await terminal.ended;
    const written = terminal.written();
    expect(written).toContain(`status ${status}`);
    expect(written).toMatch(/\sicanon\s/);
    expect(written).toMatch(/\secho\s/);
    expect(written.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(written.lastIndexOf('\u001b[?2004h'));

    const next = openInShell(home, again);
    await answerUntil(next, beforeAgain, at);
    await next.see(HALF);
    ctrlC(next);
    await next.ended;
    expect(next.written()).toContain('status 130');
  });
});

/** The terminal itself holds a line until Enter; a line before the last one is kept. */
describe('an answer of several lines in --plain', () => {
  it.each([
    { way: 'Ctrl-C', leave: ctrlC },
    ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((way) => ({ way, leave: send(way) })),
  ])('left by $way is gone on with', async ({ leave }) => {
    const home = newHome();
    const input = JSON.stringify({ answers: { outcome: 'rejected' } });
    await runPiped(home, ['start', '--answers', '-'], { input });
    const args = ['edit', 'latest', 'friend', '--plain'];

    const terminal = openInShell(home, args);
    await terminal.see('A friend tells you');
    await terminal.see(/empty line ends/i);
    terminal.type(`${HALF}\r`);
    await terminal.see(HALF);
    await new Promise((resolve) => setTimeout(resolve, 300));
    leave(terminal);
    await terminal.ended;
    expect(terminal.written()).toContain('status 130');

    const next = openInShell(home, args);
    await next.see(HALF);
    ctrlC(next);
    await next.ended;
    expect(next.written()).toContain('status 130');
  });
});

it('a hangup with a living terminal ends with one line', async () => {
  const home = newHome();
  const terminal = openInShell(home, ['start']);
  await terminal.see('What happened');
  send('SIGHUP')(terminal);
  await terminal.ended;
  const lines = terminal
    .scrollback()
    .split('\n')
    .map((line) => line.trim());
  const said = lines.findIndex((line) => line.includes('Nothing was written, so nothing was kept.'));
  expect(lines[said + 1]).toBe('status 130');
});
