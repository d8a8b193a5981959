import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLine, clipRows, wrapAfter } from '../../../src/adapters/prompter/keys/layout.js';
import { graphemes, widthOf } from '../../../src/domain/text/wrap.js';
import { typedText } from '../../support/arbitraries.js';

const width = fc.integer({ min: 2, max: 90 });

const rowsOf = (line: string, columns: number): string[] =>
  breakLine(line, columns).map(({ start, end }) => line.slice(start, end));

describe('breaking a line', () => {
  it.each([
    ['', 5, ['']],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one ', 'two']],
    ['one two', 3, ['one ', 'two']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['to abcdefgh', 4, ['to ', 'abcd', 'efgh']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['漢字 and 漢字', 7, ['漢字 ', 'and 漢', '字']],
    ['a👩‍👩‍👧b', 2, ['a', '👩‍👩‍👧', 'b']],
    ['one      two', 4, ['one      ', 'two']],
  ])('%j at %i columns', (line, columns, rows) => {
    expect(rowsOf(line, columns)).toEqual(rows);
  });

  it('loses nothing, and no row is wider than it may be', () => {
    fc.assert(
      fc.property(typedText, width, (line, columns) => {
        const rows = rowsOf(line, columns);
        expect(rows.join('')).toBe(line);
        for (const row of rows) expect(widthOf(row.trimEnd())).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('never breaks inside a character as people count them', () => {
    fc.assert(
      fc.property(typedText, width, (line, columns) => {
        expect(rowsOf(line, columns).flatMap((row) => [...graphemes(row)])).toEqual(graphemes(line));
      }),
    );
  });
});

describe('text for reading', () => {
  it('lines up behind a mark', () => {
    expect(wrapAfter('  1. ', 'one two three', 12)).toEqual(['  1. one two', '     three']);
  });
  it('says where rows were left out, within the width', () => {
    expect(clipRows(['one', 'two two', 'three'], 2, 8, '…')).toEqual(['one', 'two …']);
    expect(clipRows(['one', 'two twos', 'three'], 2, 9, '…')).toEqual(['one', 'two two …']);
    expect(clipRows(['one', 'two'], 2, 8, '…')).toEqual(['one', 'two']);
  });
});
