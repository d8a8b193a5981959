/**
 * What no linter looks at: which files lie in the root, how large files and folders are, conflict markers that were
 * committed, and exported types of the same name. Run by `npm run lint`; looks at the git repository in the working
 * directory.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Everything that belongs in the root of the repository. */
const ROOT = [
  '.ci',
  '.dependency-cruiser.cjs',
  '.gitignore',
  '.npmrc',
  '.nvmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'bench',
  'bin',
  'biome.json',
  'docs',
  'drills',
  'examples',
  'knip.json',
  'man',
  'mutants',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'test',
  'tools',
  'tsconfig.json',
  'vitest.config.ts',
];

const MOST_FILES_IN_A_FOLDER = 13;
const MOST_LINES = [
  { in: /^src\/.*\.ts$/, lines: 300 },
  { in: /^(?:test|drills)\/.*\.m?[jt]s$/, lines: 400 },
];

/** The seven signs that git writes at the beginning of a line; seven equals signs alone may underline a heading. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/m;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));

const problems = [];

for (const name of new Set(files.map((file) => file.split('/', 1)[0])))
  if (!ROOT.includes(name)) problems.push(`${name}: not on the list of what belongs in the root`);

const sizes = new Map();
for (const file of files.filter((path) => path.startsWith('src/')))
  sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
for (const [folder, size] of sizes)
  if (size > MOST_FILES_IN_A_FOLDER)
    problems.push(`${folder}: ${size} files, at most ${MOST_FILES_IN_A_FOLDER}`);

const typeFiles = new Map();
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  if (CONFLICT.test(text)) problems.push(`${file}: a conflict marker`);
  const lines = text.split('\n').length - 1;
  const most = MOST_LINES.find((limit) => limit.in.test(file))?.lines ?? Number.POSITIVE_INFINITY;
  if (lines > most) problems.push(`${file}: ${lines} lines, at most ${most}`);
  if (!file.startsWith('src/')) continue;
  for (const [, type] of text.matchAll(/^export (?:type|interface|class) (\w+)/gm)) {
    if (typeFiles.has(type)) problems.push(`${file}: exports a type ${type}, as ${typeFiles.get(type)} does`);
    typeFiles.set(type, file);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
