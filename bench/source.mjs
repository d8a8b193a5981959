/** Modules of src as this process can import them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** @param code the exports that are wanted, with paths from the root */
export const source = async (code) => {
  const built = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
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
  const modules = await import(pathToFileURL(join(built, 'wanted.mjs')).href);
  rmSync(built, { recursive: true });
  return modules;
};
