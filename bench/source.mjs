/** Modules of src as this process can import them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** @param code the exports that are wanted, with paths from the root */
export const source = async (code) => {
  // Where what is not bundled is found: the reader of PDF.
  const built = mkdtempSync(fileURLToPath(new URL('../node_modules/.bench-', import.meta.url)));
  const entry = fileURLToPath(new URL('../wanted.ts', import.meta.url));
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: ['unpdf/pdfjs'],
    plugins: [
      {
        name: 'the-source',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  await bundle.write({ file: join(built, 'wanted.mjs'), format: 'esm', codeSplitting: false });
  process.once('exit', () => rmSync(built, { recursive: true }));
  return import(pathToFileURL(join(built, 'wanted.mjs')).href);
};
