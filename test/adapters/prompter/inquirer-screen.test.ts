/** What Inquirer does on its own. Where one of these fails, `inquirer-screen.ts` has a work-around that is no longer needed. */

import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPrompt } from '@inquirer/core';
import { select } from '@inquirer/prompts';
import { describe, expect, it } from 'vitest';
import { fakeTerminal } from './fake-terminal.js';

const open = async (columns = 40) => {
  const terminal = fakeTerminal(columns, 12);
  Object.defineProperty(terminal.output, 'columns', { get: terminal.columns });
  const { input, output } = terminal;
  const leave = new AbortController();
  const chosen = select(
    { message: 'Which colour do you like best?', choices: ['red', 'green', 'blue'] },
    { input, output, signal: leave.signal },
  ).catch(() => null);
  await terminal.shows('blue');
  await sleep(5);
  return { terminal, chosen, leave: () => leave.abort() };
};

describe('Inquirer without our screen', () => {
  it('hides the cursor in select, and leaves it below the highlighted row', async () => {
    const { terminal, leave } = await open();
    expect(terminal.written()).toContain('\x1b[?25l');
    expect(terminal.lines()[terminal.cursor().row]).not.toContain('red');
    leave();
  });

  it('has no way to put the cursor into the middle of what is drawn', async () => {
    const { input, output, cursor, shows } = fakeTerminal();
    const drawn = createPrompt<null, object>(() => ['first row\nsecond row', 'third row']);
    const leave = new AbortController();
    const ended = drawn({}, { input, output, signal: leave.signal }).catch(() => null);
    await shows('third row');
    expect(cursor()).toEqual({ row: 1, column: 'second row'.length });
    leave.abort();
    await ended;
  });

  it('draws nothing again when the window changes its width', async () => {
    const { terminal, leave } = await open();
    const before = terminal.written();
    terminal.resize(20, 12);
    await sleep(30);
    expect(terminal.written()).toBe(before);
    leave();
  });

  it('never ends when its input does', async () => {
    const { terminal, chosen, leave } = await open();
    terminal.input.end();
    expect(await Promise.race([chosen, sleep(100, 'still open')])).toBe('still open');
    leave();
  });

  it('takes a line break in a paste for Enter', async () => {
    const { terminal, chosen, leave } = await open();
    await terminal.press('\x1b[200~two\rlines\x1b[201~');
    expect(await Promise.race([chosen, sleep(100, 'still open')])).not.toBe('still open');
    leave();
  });

  it('stops the program in raw mode at Ctrl-Z', async () => {
    const killed: unknown[] = [];
    const { kill } = process;
    process.kill = (...args) => {
      killed.push(args);
      return true;
    };
    try {
      const { terminal, leave } = await open();
      await terminal.press('\x1a');
      leave();
    } finally {
      process.kill = kill;
    }
    expect(killed).toEqual([[process.pid, 'SIGTSTP']]);
  });

  it('ends the stream that it draws on, so that it can be given no terminal', async () => {
    const output = new PassThrough();
    const leave = new AbortController();
    const ended = select(
      { message: 'Which?', choices: ['red'] },
      { input: new PassThrough(), output, signal: leave.signal },
    ).catch(() => null);
    leave.abort();
    await ended;
    await sleep(5);
    expect(output.writableEnded).toBe(true);
  });
});
