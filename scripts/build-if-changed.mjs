/** Builds where something is newer than the last build. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const changed = (path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const within = (folder) =>
  readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${folder}/${name}`);
const builtAt = changed('dist/main.cjs');

if (
  ['package.json', 'package-lock.json', ...within('src'), ...within('scripts')].some(
    (path) => changed(path) > builtAt,
  )
) {
  if (process.stderr.isTTY) process.stderr.write('Getting ready …\n');
  await import('./build.mjs');
}
