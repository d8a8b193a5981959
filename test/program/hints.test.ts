/** Hints name the program as this person can type it, and options that npm has kept are noticed. */

import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/ports/index.js';
import { asTyped, callOf } from '../../src/program/hints.js';
import { run } from '../../src/program/index.js';
import { paint, wrap } from '../../src/render/terminal/theme.js';
import { world } from '../support/fakes.js';

const COLOUR = /\u001b\[\d*m/g;

const NPM = { npm_lifecycle_event: 'start', npm_package_name: 'rejection-coach' };
const hint = (text: string, argv: readonly string[], env: Environment = {}): string =>
  asTyped(text, callOf(argv, env));

describe('a hint', () => {
  it.each([
    ['Go on with: rejection-coach resume x', [], {}, 'Go on with: rejection-coach resume x'],
    ['Go on with: rejection-coach resume x', [], NPM, 'Go on with: npm start -- resume x'],
    ['Begin with: rejection-coach', [], NPM, 'Begin with: npm start'],
    ['See: rejection-coach list', [], { npm_lifecycle_event: 'npx' }, 'See: npx rejection-coach list'],
    ['See: rejection-coach list', ['--home', '/a b', 'list'], {}, "See: rejection-coach --home '/a b' list"],
    ['Begin with: rejection-coach', ['--home=/x'], NPM, 'Begin with: npm start -- --home /x'],
    ['See: rejection-coach list', ['list', '--plain'], {}, 'See: rejection-coach --plain list'],
    ['See: rejection-coach list', ['--plain', '--home=/x'], NPM, 'See: npm start -- --home /x --plain list'],
    ['See: rejection-coach list', ['show', '--', '--plain'], {}, 'See: rejection-coach list'],
    ['See: rejection-coach list', ['search', 'help', '--plain'], {}, 'See: rejection-coach --plain list'],
    [
      'See: rejection-coach list',
      ['--home', '/x', 'help', '--plain'],
      {},
      'See: rejection-coach --home /x list',
    ],
    ['Usage: rejection-coach [options]', ['--plain', '--help'], {}, 'Usage: rejection-coach [options]'],
    ['See: rejection-coach list', ['--home', "it's"], {}, "See: rejection-coach --home 'it'\\''s' list"],
  ])('%s, begun with %j', (text, argv, env, right) => {
    expect(hint(text, argv, env)).toBe(right);
    expect(hint(right, argv, env)).toBe(right);
  });

  it('is put in before lines are broken, in colour too', () => {
    const look = {
      columns: 40,
      colour: 1 as const,
      plain: false,
      hints: (text: string) => hint(text, ['--home', '/tmp/a-folder']),
    };
    const foot = 'rejection-coach tick 1 · rejection-coach page';
    const lines = paint(look)
      .quiet(wrap(foot, look))
      .split('\n')
      .map((line) => line.replace(COLOUR, ''));
    expect(lines.join(' ')).toBe(
      'rejection-coach --home /tmp/a-folder tick 1 · rejection-coach --home /tmp/a-folder page',
    );
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
  });

  it.each([
    'rejection-coach: no such record',
    'Update rejection-coach first.',
    'another rejection-coach is writing',
  ])('is not the program named in passing: %s', (text) =>
    expect(hint(text, ['--home', 'x'], NPM)).toBe(text),
  );

  it('is not touched where another program began ours', () => {
    expect(hint('See: rejection-coach list', [], { ...NPM, npm_package_name: 'other' })).toContain(
      'rejection-coach',
    );
  });
});

describe('options that npm kept', () => {
  const adviceOn = async (argv: readonly string[], env: Environment): Promise<string> => {
    const outside = { version: '0', columns: 80, out: () => {}, open: async () => world().context };
    const error = await run(argv, { ...outside, env: { ...NPM, ...env } }).catch((reason: unknown) => reason);
    return error instanceof Error && 'advice' in error ? String(error.advice) : '';
  };

  it.each([
    [['checklist', 'html'], {}, 'npm start -- checklist --format html'],
    [['list'], { npm_config_json: 'true' }, 'npm start -- list --json'],
    [['/tmp/x', 'list'], { npm_config_home: 'true' }, 'npm start -- list --home /tmp/x'],
    [['list', '/tmp/x'], { npm_config_home: 'true' }, 'npm start -- list --home /tmp/x'],
    [['list'], { npm_config_home: '/tmp/x' }, 'npm start -- list --home /tmp/x'],
  ])('are named: %j', async (argv, env, right) => {
    expect(await adviceOn(argv, env)).toContain(right);
  });

  it('are none where they came through', async () => {
    expect(await adviceOn(['list', '--json'], { npm_config_json: 'true' })).toBe('');
  });
});
