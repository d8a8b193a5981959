import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import { graphemes, widthOf, wrapIndented, wrapText } from '../../../src/domain/text/wrap.js';
import { typedText } from '../../support/arbitraries.js';

const library = (text: string, columns: number): readonly string[] =>
  wrapAnsi(text, columns, { hard: true }).split('\n');

const columns = fc.integer({ min: 2, max: 90 });
const lines = (unit: fc.Arbitrary<string>) =>
  fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));
const ascii = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab-. \n'), maxLength: 120 }),
  fc
    .string({ unit: 'binary-ascii', maxLength: 120 })
    .map((text) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')),
  lines(fc.constantFrom('a', 'word', ' ', '  ', '\n', 'x'.repeat(30))),
);
describe('wrapping', () => {
  it('gives the rows of fast-wrap-ansi for every ASCII text', () => {
    fc.assert(
      fc.property(ascii, columns, (text, width) => {
        expect(wrapText(text, width)).toEqual(library(text, width));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the rows of fast-wrap-ansi for letters with accents and for wide characters', () => {
    fc.assert(
      fc.property(
        lines(fc.constantFrom('a', 'word', ' ', 'é', 'e\u0301', '漢', '字')),
        columns,
        (text, width) => {
          expect(wrapText(text, width)).toEqual(library(text, width));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never makes a row too wide, never breaks inside a character, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(typedText, columns, (text, width) => {
        const rows = wrapText(text, width);
        for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
        const characters = (parts: readonly string[]) =>
          parts.flatMap(graphemes).filter((character) => character !== ' ');
        expect(characters(rows)).toEqual(characters(text.normalize().split(' ')));
      }),
    );
  });

  it.each([
    ['one two three\n\nfour', 8, '', '', ['one two', 'three', '', 'four']],
    ['one two three', 12, '  1. ', '     ', ['  1. one two', '     three']],
    ['one two three', 9, '  ', '  ', ['  one two', '  three']],
    ['one two', 4, '      ', '      ', ['      on', '      e', '      tw', '      o']],
    ['', 9, '- ', '  ', ['-']],
  ])('%j within %i columns after %j and %j', (text, width, first, rest, rows) => {
    expect(wrapText(text, width, first, rest)).toEqual(rows);
  });

  it('ends a style with each row and begins it again on the next', () => {
    expect(wrapText('a \u001b[2mbb ccc\u001b[22m d', 4, '> ')).toEqual([
      '> a',
      '> \u001b[2mbb\u001b[22m',
      '> \u001b[2mcc\u001b[22m',
      '> \u001b[2mc\u001b[22m',
      '> d',
    ]);
    expect(wrapText('\u001b[1m\u001b[36mone two\u001b[39m\u001b[22m', 4)).toEqual([
      '\u001b[1m\u001b[36mone\u001b[39m\u001b[22m',
      '\u001b[1m\u001b[36mtwo\u001b[39m\u001b[22m',
    ]);
  });

  it('keeps a command with what runs it, where a row has room for both', () => {
    expect(wrapText('To talk to someone: npm start -- help-now', 38)).toEqual([
      'To talk to someone:',
      'npm start -- help-now',
    ]);
    expect(wrapText('To print it: rejection-coach page --open', 32)).toEqual([
      'To print it:',
      'rejection-coach page --open',
    ]);
    expect(wrapText('rejection-coach checklist', 18)).toEqual(['rejection-coach', 'checklist']);
  });

  it('keeps the indent of each line on all of its rows', () => {
    expect(wrapIndented('one two\n  three four\n', 9)).toEqual(['one two', '  three', '  four', '']);
    expect(wrapIndented(`${' '.repeat(30)}one two`, 8)).toEqual(['    one', '    two']);
  });
});

describe('the width of a text', () => {
  it('is what fast-string-width says, for every character that is not measured', () => {
    for (let code = 0x20; code <= 0x2fff; code++) {
      const character = String.fromCharCode(code);
      expect(widthOf(character), code.toString(16)).toBe(stringWidth(character));
    }
  });

  it('is at most the sum of its characters, so that a row is never wider than it was counted', () => {
    fc.assert(
      fc.property(typedText, (line) => {
        const sum = graphemes(line).reduce((total, character) => total + widthOf(character), 0);
        expect(widthOf(line)).toBeLessThanOrEqual(sum);
      }),
    );
  });
});
