/** The checks of `npm run lint` that are ours: each can fail. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/worker.js';

// Node warns on standard error about colour wishes that contradict each other.
const env = { PATH: process.env.PATH ?? '' };

const repository = (files: Readonly<Record<string, string>>): string => {
  const folder = tempFolder('tree');
  execFileSync('git', ['init', '-q'], { cwd: folder });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const check = (files: Readonly<Record<string, string>>) => {
  const script = resolve('scripts/check-tree.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: repository(files),
    encoding: 'utf8',
    env,
  });
  return { status, problems: stderr.split('\n').filter((line) => line !== '') };
};

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/domain/a/f${at}.ts`, '']));

it.each<[string, Readonly<Record<string, string>>]>([
  ['a file in the root that is not on the list', { '-': '' }],
  ['a conflict marker', { 'docs/a.md': 'text\n<<<<<<< HEAD\n' }],
  ['the end of a conflict', { 'docs/a.md': '>>>>>>> branch\n' }],
  ['a folder of fourteen files', many(14)],
  ['a source file of 301 lines', { 'src/a.ts': '\n'.repeat(301) }],
  ['a test file of 401 lines', { 'test/a.test.ts': '\n'.repeat(401) }],
  ['a drill of 401 lines', { 'drills/a.mjs': '\n'.repeat(401) }],
])('%s is refused', (_, files) => {
  const { status, problems } = check(files);
  expect(problems).toHaveLength(1);
  expect(status).toBe(1);
});

it('a tree within the limits is accepted', () => {
  expect(
    check({
      ...many(13),
      'src/a.ts': '\n'.repeat(300),
      'test/a.test.ts': '\n'.repeat(400),
      'docs/a.md': 'A heading\n=======\n',
    }),
  ).toEqual({ status: 0, problems: [] });
});

const cruiser = resolve('tools/node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

// `npm run lint` installs it, and is run before the tests in CI.
it.skipIf(!existsSync(cruiser))('a circle among folders without a circle among files is refused', () => {
  const folder = repository({
    'src/domain/a/first.ts': "import '../b/second.js';\n",
    'src/domain/b/second.ts': 'export {};\n',
    'src/domain/b/third.ts': "import type { Fourth } from '../a/fourth.js';\nexport type Third = Fourth;\n",
    'src/domain/a/fourth.ts': 'export type Fourth = string;\n',
    'tsconfig.json': '{}',
    'package.json': '{"type":"module"}',
  });
  const { status, stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'err', 'src'],
    { cwd: folder, encoding: 'utf8', env },
  );
  const rules = new Set([...stdout.matchAll(/error ([a-z-]+):/g)].map(([, rule]) => rule));
  expect([...rules]).toEqual(['no-circles-among-folders']);
  expect(status).toBeGreaterThan(0);
});
