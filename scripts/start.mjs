/**
 * `npm start`: builds where something is newer than the last build, then runs. Leaving with Ctrl-C is status 130, as
 * promised to scripts; npm would print a page of errors about it, to a person who has just been told that all is saved, so
 * here it is no error.
 */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const changed = (path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = readdirSync(`${root}src`, { recursive: true }).map((name) => `src/${name}`);
const builtAt = changed('dist/main.cjs');

if (
  ['package-lock.json', ...sources, 'scripts/build.mjs', 'scripts/bundle-plugins.mjs'].some(
    (path) => changed(path) > builtAt,
  )
) {
  if (process.stderr.isTTY) process.stderr.write('Getting ready …\n');
  await import('./build.mjs');
}
process.on('exit', () => {
  if (process.exitCode === 130) process.exitCode = 0;
});
await import('../bin/rejection-coach.js');
