/**
 * Does `insights` cry wolf? A year with nothing in it, a thousand times over: how many pages claim anything at all.
 * And with one thing in it: how often that is found.
 *
 *   node bench/insights.mjs [seeds]     default 1000
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const seeds = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
const outfile = join(folder, 'proof.mjs');
const bundle = await rolldown({
  input: fileURLToPath(new URL('../test/support/insights-proof.ts', import.meta.url)),
  platform: 'node',
});
await bundle.write({ file: outfile, format: 'esm', codeSplitting: false });
const { falseAlarms, finds, EFFECTS } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true, force: true });

const pages = Array.from({ length: seeds }, (_, seed) => falseAlarms(seed));
const crying = pages.filter((page) => page.length > 0).length;
const share = (crying / seeds) * 100;
console.log(
  `nothing in it, ${seeds} years: ${crying} pages claim something (${share.toFixed(1)} %, at most 5 %)  ${share <= 5 ? 'holds' : 'MISSED'}`,
);
const kinds = new Map();
for (const claim of pages.flat()) {
  const kind = claim.split(' ')[0];
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
for (const [kind, times] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`  ${kind}: ${times}`);

const tries = Math.max(1, Math.round(seeds / 5));
console.log(`\none thing in it, ${tries} years each: found`);
for (const effect of EFFECTS) {
  const found = Array.from({ length: tries }, (_, seed) => finds(seed, effect)).filter(Boolean).length;
  console.log(`  ${`${((found / tries) * 100).toFixed(0)} %`.padStart(5)}  ${effect.name}`);
}
