import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hiddenLine } from '../../../src/adapters/prompter/plain/hidden-line.js';

const terminal = () => {
  const happened: string[] = [];
  const input = Object.assign(new PassThrough(), {
    setRawMode: (on: boolean) => void happened.push(on ? 'raw' : 'as it was'),
  });
  const output = new PassThrough();
  output.on('data', (bytes) => happened.push(String(bytes)));
  const leaving = new AbortController();
  return {
    happened,
    input,
    leaving,
    line: hiddenLine('Passphrase:\n', { input, output, signal: leaving.signal }),
  };
};

describe('a line that is not shown', () => {
  it('is what was typed up to Enter, with Backspace and Ctrl-U, in any letters', async () => {
    const { input, line } = terminal();
    input.write('wrong\x15gö');
    input.write(Buffer.from('ó').subarray(0, 1));
    input.write(Buffer.from('ó').subarray(1));
    input.write('\x7f\x7food\r');
    expect(await line).toBe('good');
  });

  it('is typed in a terminal that shows nothing before the label is there, and is as it was afterwards', async () => {
    const { happened, input, line } = terminal();
    input.write('secret\r');
    await line;
    expect(happened[0]).toBe('raw');
    expect(happened).toContain('as it was');
    expect(happened.join('')).not.toContain('secret');
  });

  it('is the first of several that are pasted', async () => {
    const { happened, input, line } = terminal();
    input.write('secret\nmore\nand more\n');
    expect(await line).toBe('secret');
    expect(happened.join('')).toBe('rawPassphrase:\nas it was\n');
  });

  it('is none where the person leaves, the input ends or the program has to', async () => {
    for (const leave of ['\x03', '\x04']) {
      const { input, line } = terminal();
      input.write(leave);
      expect(await line).toBeNull();
    }
    const ended = terminal();
    ended.input.end();
    expect(await ended.line).toBeNull();
    const stopped = terminal();
    stopped.leaving.abort();
    expect(await stopped.line).toBeNull();
  });
});
