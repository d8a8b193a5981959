/**
 * The bundle: a chunk for each command and for each heavy thing that is seldom needed (prompts, the reader of typed
 * dates, the writer of settings), so that a command loads what it uses and nothing else; and one chunk for what most of
 * them share, since every file costs a start-up about 1 %. CommonJS, which node starts a tenth faster than modules
 * (bench/README.md). Also writes the licences of everything that was bundled.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * commander can run subcommands that are programs of their own; ours are not, and loading what starts processes costs
 * a tenth of a start-up.
 */
const noChildProcesses = {
  name: 'no-child-processes',
  resolveId: (id, importer) =>
    /^(node:)?child_process$/.test(id) && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export default {}' : undefined),
};

/** Shared by at least so many chunks, a module of ours goes into the common one. */
const SHARED_BY = 4;

const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/main.ts' },
  platform: 'node',
  transform: { define: { VERSION: JSON.stringify(version) }, target: 'node20.17' },
  plugins: [noChildProcesses],
});
rmSync(`${root}dist`, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: `${root}dist`,
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  codeSplitting: {
    groups: [
      // All that `--version` needs besides main itself.
      { name: 'errors', test: /[\\/]src[\\/]errors\.ts$/, priority: 1 },
      {
        name: 'common',
        test: /[\\/]src[\\/](domain|content|render|commands|guide)[\\/]|[\\/]node_modules[\\/](chalk|fast-[a-z-]+)[\\/]/,
        minShareCount: SHARED_BY,
      },
    ],
  },
});
await bundle.close();

const packages = new Set(
  output
    .flatMap((chunk) => chunk.moduleIds ?? [])
    .flatMap((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []),
);
// One text for all the packages that share it: a family of packages repeats the same pages.
const sharing = new Map();
for (const folder of [...packages].sort()) {
  const { name, version: at, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const text = licenceText(folder);
  sharing.set(text, [...(sharing.get(text) ?? []), `${name} ${at} (${license})`]);
}
const licences = [...sharing].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
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
