import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withLateValues, withSharedPatterns } from '../../scripts/late-values.mjs';

const OURS = '// src/domain/text/words.ts\n';

/** What a file exports, and what it made: `noted` says each text once more as it is worked out. */
const run = (code: string) => {
  const made: string[] = [];
  const exports: Record<string, unknown> = {};
  const noted = (text: string): string => {
    made.push(text);
    return text;
  };
  runInNewContext(code, { exports, noted });
  return { exports, made };
};

test('what takes work is worked out when it is first used, and once', () => {
  const { exports, made } = run(
    withLateValues(
      `${OURS}const A = noted('a');\nconst B = noted('b');\nconst say = () => A + A;\nexports.say = say;`,
    ),
  );
  expect(made).toEqual([]);
  expect((exports.say as () => string)()).toBe('aa');
  expect(made).toEqual(['a']);
});

test('what a file exports is worked out when somebody reads it', () => {
  const { exports, made } = run(withLateValues(`${OURS}const A = noted('a');\nexports.first = A;`));
  expect(made).toEqual([]);
  expect([exports.first, exports.first]).toEqual(['a', 'a']);
  expect(made).toEqual(['a']);
});

test('one value may need another', () => {
  const { exports } = run(
    withLateValues(
      `${OURS}const A = noted('a');\nconst B = noted(A + 'b');\nconst both = () => ({ A, B, A: B, list: [A] });\nexports.both = both;`,
    ),
  );
  expect((exports.both as () => unknown)()).toEqual({ A: 'ab', B: 'ab', list: ['a'] });
});

test('a name that means something else further in stays as it is', () => {
  const code = `${OURS}const A = noted('a');\nconst own = (A) => A;\nexports.own = own;`;
  expect(withLateValues(code)).toBe(code);
});

test('the files of packages stay as they are', () => {
  const code = `// node_modules/some/index.js\nconst A = noted('a');\nexports.A = A;`;
  expect(withLateValues(code)).toBe(code);
});

test('patterns in a table are made one by one', () => {
  const code = withLateValues(
    `${OURS}const table = { a: /a/, b: new RegExp('(') };\nconst isA = (x) => table.a.test(x);\nexports.isA = isA;`,
  );
  // The second one can't be read: nobody has tried.
  expect((run(code).exports.isA as (text: string) => boolean)('cat')).toBe(true);
});

test('a pattern with a class of letters is shared where it begins anew each time', () => {
  const code = withSharedPatterns(
    'const f = (x) => x.replace(/\\p{L}/gu, "-"); exports.f = f; exports.g = (x) => /\\p{L}/u.test(x);',
  );
  expect(code.match(/pattern_\d\?\?=/g)).toHaveLength(2);
  const { exports } = run(code);
  expect((exports.f as (text: string) => string)('ab1')).toBe('--1');
  expect((exports.g as (text: string) => boolean)('é')).toBe(true);
});

test('one that looks on from where it was is made anew', () => {
  const code = withSharedPatterns('exports.f = (x) => /\\p{L}/gu.exec(x)?.index;');
  const f = run(code).exports.f as (text: string) => number;
  expect([f('ab'), f('ab')]).toEqual([0, 0]);
});
