/** A command's declaration: the types that `run` gets, and what commander is told. */

import { describe, expect, expectTypeOf, it } from 'vitest';
import { argument, defineCommand, option } from '../../../src/commands/shared/command.js';
import { readTarget, resultOptions } from '../../../src/commands/shared/write-result.js';
import { CoachError } from '../../../src/errors.js';

const command = defineCommand({
  args: { id: argument.optional(), words: argument.atLeastOne() },
  options: {
    asOf: option.asOf,
    dryRun: option.flag('write nothing'),
    tag: option.values('<word>', 'a tag'),
    stage: option.choice('<stage>', ['task', 'panel'], 'how far', { test: 'task' }),
    role: option.value('<text>', 'which role'),
  },
  examples: [],
  async run(_context, options) {
    expectTypeOf(options.asOf).toEqualTypeOf<string | undefined>();
    expectTypeOf(options.dryRun).toEqualTypeOf<boolean>();
    expectTypeOf(options.tag).toEqualTypeOf<readonly string[]>();
    expectTypeOf(options.stage).toEqualTypeOf<'task' | 'panel' | undefined>();
    expectTypeOf(options.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(options.words).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error a misspelt option does not compile
    options.asof;
    // @ts-expect-error nor does one that is not declared
    options.force;
  },
});

describe('defineCommand', () => {
  it('tells commander the flags and arguments, by their names in the declaration', () => {
    expect(command.args).toEqual(['[id]', '<words...>']);
    expect(command.options.map(({ flags }) => flags)).toEqual([
      '--as-of <date>',
      '--dry-run',
      '--tag <word>',
      '--stage <stage>',
      '--role <text>',
    ]);
  });

  it('gives every option its type, given or not', () => {
    expect(command.parse({ args: [undefined, ['a', 'b']], options: { stage: 'panel', tag: ['x'] } })).toEqual(
      {
        id: undefined,
        words: ['a', 'b'],
        asOf: undefined,
        dryRun: false,
        tag: ['x'],
        stage: 'panel',
        role: undefined,
      },
    );
  });

  it('does not compile where prepare or run use a misspelt name', () => {
    defineCommand({
      options: { asOf: option.asOf },
      examples: [],
      // @ts-expect-error the option is called asOf
      prepare: ({ asof }) => asof,
      async run() {},
    });
  });
});

describe('result options', () => {
  const read = (given: Partial<Parameters<typeof readTarget>[0]>) =>
    readTarget({ format: undefined, json: false, output: undefined, force: false, ...given }, 'terminal');

  it('writes to standard output unless a file is named', () => {
    expect(read({})).toEqual({ format: 'terminal', output: '-', force: false });
    expect(read({ output: '-', json: true })).toEqual({ format: 'json', output: '-', force: false });
    expect(read({ output: 'a.html', format: 'html', force: true })).toEqual({
      format: 'html',
      output: 'a.html',
      force: true,
    });
  });

  it.each([
    [{ force: true }, '--force goes with --output'],
    [{ force: true, output: '-', json: true }, '--force goes with --output'],
    [{ json: true, format: 'html' }, "can't go together"],
    [{ output: 'a.txt' }, 'needs a format'],
  ] as const)('%j is refused', (given, message) => {
    expect(() => read(given)).toThrow(CoachError);
    expect(() => read(given)).toThrow(message);
  });

  it('md is markdown, wherever markdown is a format', () => {
    expect(resultOptions(['json', 'markdown'], '').format.spec.aliases).toEqual({ md: 'markdown' });
    expect(resultOptions(['json', 'csv'], '').format.spec.aliases).toEqual({});
  });
});
