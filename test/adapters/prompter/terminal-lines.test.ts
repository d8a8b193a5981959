import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/ports/index.js';
import { aStep } from './fake-terminal.js';
import { plain } from './plain-asking.js';

/** A terminal that hands over every key, and what stands on it. */
const asked = (over: Partial<Step>) => {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (on: boolean) => modes.push(on),
  });
  const { asks, printed, control } = plain(input);
  const before = printed().length;
  const reply = asks.ask(aStep(over));
  const type = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      input.write(key);
      await sleep(60);
    }
  };
  return { input, modes, control, type, reply, shown: () => printed().slice(before) };
};

describe('a question of --plain at a terminal', () => {
  it('shows what is typed, and takes back as a terminal does', async () => {
    const { type, reply, shown, modes } = asked({ kind: 'line' });
    await type('wrong\x15', 'Staff nursé', '\x7f', 'e of the day', '\x17', 'night\r');
    expect(await reply).toMatchObject({ type: 'answer', value: 'Staff nurse of the night' });
    expect(shown()).toContain(
      `wrong${'\b \b'.repeat(5)}Staff nursé\b \be of the day${'\b \b'.repeat(3)}night\n`,
    );
    expect(modes).toEqual([true, false]);
  });

  it('takes back both columns of a wide letter', async () => {
    const { type, reply, shown } = asked({ kind: 'line' });
    await type('護', '\x7f', 'a\r');
    expect(await reply).toMatchObject({ value: 'a' });
    expect(shown()).toContain(`護${'\b \b'.repeat(2)}a\n`);
  });

  it('keeps the last line of a paste on the screen until Enter', async () => {
    const { type, reply } = asked({ kind: 'text' });
    await type('one\rtwo\rthr');
    await type('ee\r', '\r');
    expect(await reply).toMatchObject({ value: 'one\ntwo\nthree' });
  });

  it.each<[string, (terminal: ReturnType<typeof asked>) => unknown]>([
    ['Ctrl-C', ({ input }) => input.write('\x03')],
    ['a signal', ({ control }) => control.abort()],
    ['a closed window', ({ input }) => input.destroy()],
  ])('left by %s gives what has no Enter yet', async (_way, leave) => {
    const terminal = asked({ kind: 'list', typing: 'older' });
    await terminal.type('the tour\r', 'half a thou');
    leave(terminal);
    expect(await terminal.reply).toEqual({ type: 'stop', typing: 'the tour\nhalf a thou' });
    expect(terminal.modes.at(-1)).toBe(false);
  });

  it('left at once gives the line whose Enter was just pressed', async () => {
    const { input, reply } = asked({ kind: 'line' });
    input.write('Staff nurse\r');
    await sleep(5);
    input.write('\x03');
    expect(await reply).toEqual({ type: 'stop', typing: 'Staff nurse' });
  });

  it('left with nothing typed keeps what was typed before', async () => {
    const { type, reply } = asked({ kind: 'line', typing: 'older' });
    await type('\x04');
    expect(await reply).toEqual({ type: 'stop', typing: 'older' });
  });
});
