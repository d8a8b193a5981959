import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPaste } from '../../../src/adapters/prompter/keys/clean.js';
import { keyReader, type Press } from '../../../src/adapters/prompter/keys/key-reader.js';
import { anyText } from '../../support/any-text.js';

const read = (...chunks: (string | Buffer)[]): Press[] => {
  const presses: Press[] = [];
  const reader = keyReader((press) => presses.push(press));
  for (const chunk of chunks) reader.push(chunk);
  reader.close();
  return presses;
};
const key = (name: string, held: { ctrl?: boolean; meta?: boolean } = {}): Press => ({
  type: 'key',
  name,
  ctrl: false,
  meta: false,
  ...held,
});
const text = (value: string): Press => ({ type: 'text', text: value });
const paste = (value: string): Press => ({ type: 'paste', text: value });

describe('keys', () => {
  it.each<[string, string, Press[]]>([
    ['typed text', 'abc', [text('abc')]],
    ['text and Enter in one chunk', 'abc\r', [text('abc'), key('return')]],
    ['two Enters in one chunk', 'abc\r\r', [text('abc'), key('return'), key('return')]],
    ['Enter, then an arrow', '\r\x1b[B', [key('return'), key('down')]],
    ['Ctrl-J', '\n', [key('enter')]],
    ['Alt-Enter', '\x1b\r', [key('return', { meta: true })]],
    ['Ctrl-C', '\x03', [{ type: 'stop' }]],
    ['Ctrl-B', '\x02', [key('b', { ctrl: true })]],
    ['word left', '\x1b[1;5D', [key('left', { ctrl: true })]],
    ['Delete', '\x1b[3~', [key('delete')]],
    ['a bracketed paste', '\x1b[200~one\rtwo\r\x1b[201~', [paste('one\ntwo\n')]],
    ['a paste between keys', 'a\x1b[200~b\x1b[201~\r', [text('a'), paste('b'), key('return')]],
    ['lines that come at once', 'one\rtwo\rthree\r', [paste('one\ntwo\nthree\n')]],
    ['an empty line among them', 'one\r\rtwo', [paste('one\n\ntwo')]],
  ])('%s', (_name, chunk, presses) => {
    expect(read(chunk)).toEqual(presses);
  });

  it('puts a character together that arrives in two chunks', () => {
    const bytes = Buffer.from('č');
    expect(read(bytes.subarray(0, 1), bytes.subarray(1))).toEqual([text('č')]);
  });

  it('reads a bracketed paste the same wherever the chunks break', () => {
    const whole = 'x\x1b[200~one\r\ntwo\ttabbed\r\n\x1b[31mred\x1b[0m\x1b[201~\x1b[A';
    const presses = [text('x'), paste('one\ntwo tabbed\nred'), key('up')];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length }),
        fc.integer({ min: 0, max: whole.length }),
        (a, b) => {
          const [first, second] = a < b ? [a, b] : [b, a];
          const chunks = [whole.slice(0, first), whole.slice(first, second), whole.slice(second)];
          expect(read(...chunks.filter((chunk) => chunk !== ''))).toEqual(presses);
        },
      ),
    );
  });

  it('takes the next piece of a long burst for part of it', () => {
    expect(read('one\rtwo', ' and more\r')).toEqual([paste('one\ntwo'), paste(' and more\n')]);
  });

  it('knows a lone Esc within a tenth of a second', async () => {
    const presses: Press[] = [];
    const reader = keyReader((press) => presses.push(press));
    reader.push('\x1b');
    await sleep(30);
    expect(presses).toEqual([]);
    await sleep(70);
    expect(presses).toEqual([key('escape')]);
    reader.close();
  });

  it('gives the keyboard back when the end of a paste never comes', async () => {
    const presses: Press[] = [];
    const reader = keyReader((press) => presses.push(press));
    reader.push('\x1b[200~half');
    await sleep(1100);
    reader.push('\x03');
    expect(presses).toEqual([paste('half'), { type: 'stop' }]);
    reader.close();
  });
});

describe('what a paste lets in', () => {
  it.each([
    ['a\x1b[31mred\x1b[0m\x07', 'ared'],
    ['\x1b]0;title\x07text', 'text'],
    ['\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['\x1b[2J\x1b[Hgone', 'gone'],
    ['a\u009b31mb', 'ab'],
    ['a\u202eb\u2066c', 'abc'],
    ['a\tb\u0000c', 'a bc'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['👩‍👩‍👧 stays', '👩‍👩‍👧 stays'],
  ])('%j', (given, clean) => {
    expect(cleanPaste(given)).toBe(clean);
  });

  it('never lets a control character in', () => {
    fc.assert(
      fc.property(anyText(), (given) => {
        expect(cleanPaste(given)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
