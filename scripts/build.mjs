/**
 * One bundle with a chunk for each command, so that a command loads what it uses and nothing else.
 * Also writes the licences of everything that was bundled.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(`${root}dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  metafile: true,
  legalComments: 'none',
  define: { VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for node's own modules with require, which a module does not have.
  banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
});

const packages = new Set(
  Object.values(metafile.outputs)
    .flatMap((output) => Object.keys(output.inputs))
    .flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
);
const licences = [...packages].sort().map((folder) => {
  const { name, version: at, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return `${name} ${at} (${license})\n\n${licenceText(`${root}${folder}`)}\n`;
});
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
  const readme = readFileSync(`${folder}/package.json`, 'utf8');
  const { author, license } = JSON.parse(readme);
  return `The package has no licence file; its package.json says ${license}, by ${author?.name ?? author ?? 'its authors'}.`;
}
