import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backspace,
  bufferOf,
  deleteNext,
  down,
  insert,
  killToEnd,
  killToStart,
  killWord,
  left,
  lineEnd,
  lineStart,
  replaceLine,
  right,
  type TextBuffer,
  toEnd,
  up,
  wordLeft,
  wordRight,
  wrap,
} from '../../../src/adapters/prompter/keys/text-buffer.js';
import { graphemes, widthOf } from '../../../src/domain/text/wrap.js';

/** `on|e two`: the bar is the cursor. */
const at = (marked: string): TextBuffer => {
  const cursor = marked.indexOf('|');
  return { ...bufferOf(marked.replace('|', '')), cursor };
};
const marked = ({ text, cursor }: TextBuffer): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('editing', () => {
  it.each<[string, (buffer: TextBuffer) => TextBuffer, string, string]>([
    ['insert', (b) => insert(b, 'X'), 'a|b', 'aX|b'],
    ['insert lines', (b) => insert(b, 'x\ny'), 'a|b', 'ax\ny|b'],
    ['insert a mark that melts in', (b) => insert(b, '\u0301'), 'e|b', 'e\u0301|b'],
    ['insert before a joiner', (b) => insert(b, '👩'), '|\u200d👧', '👩\u200d👧|'],
    ['backspace', backspace, 'ab|', 'a|'],
    ['backspace at the start', backspace, '|ab', '|ab'],
    ['backspace joins lines', backspace, 'a\n|b', 'a|b'],
    ['backspace takes a whole emoji', backspace, 'a👩‍👩‍👧|', 'a|'],
    ['backspace takes a letter with its accent', backspace, 'ae\u0301|', 'a|'],
    ['delete', deleteNext, 'a|bc', 'a|c'],
    ['delete joins lines', deleteNext, 'a|\nb', 'a|b'],
    ['delete at the end', deleteNext, 'ab|', 'ab|'],
    ['left', left, 'a🇭🇷|', 'a|🇭🇷'],
    ['left over a line break', left, 'a\n|b', 'a|\nb'],
    ['right', right, '|e\u0301b', 'e\u0301|b'],
    ['right over a line break', right, 'a|\nb', 'a\n|b'],
    ['right at the end', right, 'ab|', 'ab|'],
    ['word left', wordLeft, 'one two  |', 'one |two  '],
    ['word left over a line break', wordLeft, 'one\n|two', '|one\ntwo'],
    ['word right', wordRight, '|one two', 'one| two'],
    ['start of the line', lineStart, 'one\ntw|o', 'one\n|two'],
    ['end of the line', lineEnd, 'o|ne\ntwo', 'one|\ntwo'],
    ['kill to the start', killToStart, 'one\ntw|o', 'one\n|o'],
    ['kill to the end', killToEnd, 'o|ne\ntwo', 'o|\ntwo'],
    ['kill a word', killWord, 'one two |', 'one |'],
    ['to the end', toEnd, 'o|ne\ntwo', 'one\ntwo|'],
    ['replace the line', (b) => replaceLine(b, 'other'), 'one\n2|\nthree', 'one\nother|\nthree'],
  ])('%s', (_name, change, before, after) => {
    expect(marked(change(at(before)))).toBe(after);
  });

  it.each<[string, (buffer: TextBuffer, width: number) => TextBuffer, string, string]>([
    ['up by lines', up, 'one\ntw|o', 'on|e\ntwo'],
    ['down by lines', down, 'on|e\ntwo', 'one\ntw|o'],
    ['up by wrapped rows', up, 'one two th|ree', 'on|e two three'],
    ['down into a shorter row', down, 'one two|\na', 'one two\na|'],
    ['up from the first row', up, 'on|e', '|one'],
    ['down from the last row', down, 'on|e', 'one|'],
    ['down never jumps over a row', down, 'one two|\nfour five six', 'one two\nfour| five six'],
  ])('%s', (_name, change, before, after) => {
    expect(marked(change(at(before), 8))).toBe(after);
  });

  it('keeps its column across a shorter row', () => {
    const start = at('a long row|\nb\nanother row');
    expect(marked(down(down(start, 20), 20))).toBe('a long row\nb\nanother ro|w');
  });
});

const text = fc
  .array(fc.constantFrom('a', 'word ', ' ', '\n', 'e\u0301', '漢字', '👩‍👩‍👧', '🇭🇷', 'long'.repeat(9)), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const width = fc.integer({ min: 2, max: 60 });
const somewhere = fc.tuple(text, fc.nat()).map(([value, steps]) => {
  let buffer = bufferOf(value);
  for (let step = 0; step < steps % (value.length + 1); step++) buffer = left(buffer);
  return buffer;
});
const changes = [
  backspace,
  deleteNext,
  left,
  right,
  wordLeft,
  wordRight,
  lineStart,
  lineEnd,
  killWord,
  up,
  down,
];

describe('laws', () => {
  it('deleting what was inserted gives back what was there', () => {
    fc.assert(
      fc.property(somewhere, fc.constantFrom('a', 'bc d', 'x\ny', '漢字', 'q👩‍👩‍👧'), (buffer, more) => {
        let now = insert(buffer, more);
        // A flag beside a flag, or a mark after a letter, melts into its neighbour: those are no single characters then.
        fc.pre(graphemes(now.text).length === graphemes(buffer.text).length + graphemes(more).length);
        for (const _ of graphemes(more)) now = backspace(now);
        expect(marked(now)).toBe(marked(buffer));
      }),
    );
  });

  it('left then right is where it was, but at the start', () => {
    fc.assert(
      fc.property(somewhere, (buffer) => {
        fc.pre(buffer.cursor > 0);
        expect(right(left(buffer)).cursor).toBe(buffer.cursor);
      }),
    );
  });

  it('the cursor stays inside, between two characters, and inside its row', () => {
    fc.assert(
      fc.property(
        somewhere,
        width,
        fc.array(fc.constantFrom(...changes), { maxLength: 12 }),
        (start, columns, all) => {
          let buffer = start;
          for (const change of all) {
            buffer = change(buffer, columns);
            const from = buffer.text.slice(0, buffer.cursor).lastIndexOf('\n') + 1;
            const edges = [0];
            for (const grapheme of graphemes(buffer.text.slice(from).split('\n')[0] ?? ''))
              edges.push((edges.at(-1) ?? 0) + grapheme.length);
            expect(edges).toContain(buffer.cursor - from);
            const layout = wrap(buffer, columns);
            const row = layout.rows[layout.row];
            expect(row && row.start <= buffer.cursor && buffer.cursor <= row.end).toBe(true);
            expect(layout.column).toBeLessThanOrEqual(columns);
          }
        },
      ),
    );
  });

  it('rows joined give the text, and none is too wide', () => {
    fc.assert(
      fc.property(somewhere, width, (buffer, columns) => {
        const { rows } = wrap(buffer, columns);
        const joined = rows
          .map(
            ({ start, end, first }, index) =>
              `${first && index > 0 ? '\n' : ''}${buffer.text.slice(start, end)}`,
          )
          .join('');
        expect(joined).toBe(buffer.text);
        for (const { start, end } of rows)
          expect(widthOf(buffer.text.slice(start, end).trimEnd())).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('down from every place gets further or stays at the end', () => {
    fc.assert(
      fc.property(somewhere, width, (buffer, columns) => {
        const next = down(buffer, columns);
        expect(wrap(next, columns).row).toBe(
          Math.min(wrap(buffer, columns).row + 1, wrap(buffer, columns).rows.length - 1),
        );
      }),
    );
  });
});
