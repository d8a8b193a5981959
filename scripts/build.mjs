/**
 * The bundle: a chunk for each command and for each heavy thing that is seldom needed (prompts, the reader of typed
 * dates, the writer of settings), so that a command loads what it uses and nothing else. Two passes, since esbuild
 * splits only modules, and node starts CommonJS a tenth faster than modules (bench/README.md).
 * Also writes the licences of everything that was bundled.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const common = { platform: 'node', target: 'node20.17', legalComments: 'none', logLevel: 'warning' };

/**
 * commander can run subcommands that are programs of their own; ours are not, and loading what starts processes costs
 * a tenth of a start-up.
 */
const noChildProcesses = {
  name: 'no-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {}' }));
  },
};

const modules = mkdtempSync(join(tmpdir(), 'rejection-coach-build-'));
const { metafile } = await build({
  ...common,
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: modules,
  outExtension: { '.js': '.cjs' },
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  metafile: true,
  define: { VERSION: JSON.stringify(version) },
  plugins: [noChildProcesses],
});

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: [`${modules}/*.cjs`],
  outdir: `${root}dist`,
  outExtension: { '.js': '.cjs' },
  loader: { '.cjs': 'js' },
  format: 'cjs',
  minify: true,
  // require() in the place of import(): a chunk is there in one synchronous step.
  supported: { 'dynamic-import': false },
  // pdf.js asks where it is only to look for drawing libraries, which reading text does not need.
  define: { 'import.meta.url': 'undefined' },
});
rmSync(modules, { recursive: true, force: true });

const packages = new Set(
  Object.values(metafile.outputs)
    .flatMap((output) => Object.keys(output.inputs))
    .flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, version: at, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return `${name} ${at} (${license})\n\n${licenceText(`${root}${folder}`)}\n`;
});
// unpdf's build holds pdf.js, which has a licence of its own.
if ([...packages].some((folder) => folder.endsWith('/unpdf')))
  licences.push(
    `pdf.js, in the build that unpdf makes of it (Apache-2.0)\n\nCopyright Mozilla Foundation and its contributors. Licensed under the Apache License, Version 2.0:\nhttp://www.apache.org/licenses/LICENSE-2.0\n\n${licenceText(`${root}node_modules/typescript`)}\n`,
  );
writeFileSync(
  `${root}dist/THIRD-PARTY-LICENCES.txt`,
  `rejection-coach contains these packages. Their licences:\n\n${licences.join(`\n${'-'.repeat(80)}\n\n`)}`,
);

function licenceText(folder) {
  for (const name of [
    'LICENSE',
    'license',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENCE',
    'License',
    'LICENSE-MIT',
  ]) {
    try {
      return readFileSync(`${folder}/${name}`, 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  const { author, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `The package has no licence file; its package.json says ${license}, by ${author?.name ?? author ?? 'its authors'}.`;
}
