/** Which files of the program a command loads: each costs start-up, so a list that grows has to be meant. */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, runPiped } from './terminal.js';

/** @param file where the names are written when the program ends. */
const hookInto = (file: string): string => `
const Module = require('node:module');
const load = Module._load;
const seen = new Set();
Module._load = function (name, parent, ...rest) {
  if (name.startsWith('.') && /dist/.test(parent?.filename ?? '')) seen.add(name);
  return load.call(this, name, parent, ...rest);
};
process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify([...seen])));
`;

/** Without their hashes. */
const loadedBy = async (home: string, command: string): Promise<readonly string[]> => {
  const [hook, told] = [join(home, 'hook.cjs'), join(home, 'loaded')];
  writeFileSync(hook, hookInto(told));
  await runPiped(home, [command], { env: { NODE_OPTIONS: `--require "${hook}"` } });
  const names: readonly string[] = JSON.parse(readFileSync(told, 'utf8'));
  return names.map((name) => basename(name, '.cjs').replace(/-[\w-]{8}$/, '')).sort();
};

it.each([
  ['--version', ''],
  ['--help', ''],
  ['list', 'adapters list program rolldown-runtime'],
  ['checklist', 'adapters checklist editor list planning program questions reply rolldown-runtime'],
])('%s loads these files and no others', async (command, files) => {
  const home = newHome();
  await runPiped(home, ['start', '--answers', '-'], { input: '{"answers":{"role":"Nurse"}}' });
  expect((await loadedBy(home, command)).join(' ')).toBe(files);
});

it('the help that is written beforehand is that of commander', async () => {
  const home = newHome();
  const { out } = await runPiped(home, ['--help']);
  expect(out).toContain('Usage: ');
  expect(out).toBe((await runPiped(home, ['--plain', '--help'])).out);
});
