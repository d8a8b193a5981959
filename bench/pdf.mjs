/**
 * A posting of 2,000 words in a PDF, matched to a CV of six pages: whole processes against `node -e 0`, in turn.
 *
 *   node bench/pdf.mjs [runs]     default 9
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { bin, median } from './terminal.mjs';

const runs = Number(process.argv[2] ?? 9);
const folder = fileURLToPath(new URL('proof', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const parts = files.map((name) => readFileSync(join(folder, name), 'utf8').split('\n---\n'));

const ROWS = 52;
/** Pages of rows in Helvetica. */
const pdfOf = (rows) => {
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) =>
    rows.slice(at * ROWS, (at + 1) * ROWS),
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, at) => {
      const text = page
        .map(
          (row, down) =>
            `BT /F1 10 Tf 50 ${800 - 14 * down} Td (${row.replace(/[^ -~]/g, '-').replace(/[()\\]/g, '\\$&')}) Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF`;
};

const wordsIn = (rows) => rows.join(' ').split(/\s+/).length;
const asked = parts.flatMap(([, rows = '']) =>
  rows.split('\n').flatMap((row) => /^\w+: (.*) = /.exec(row)?.[1] ?? []),
);
/** More than any posting has. */
const ASKED = 100;
const posting = ['Requirements', ...asked.slice(0, ASKED).map((text) => `- ${text}`)];
const about = 'We are a small firm by the river and have been here for a long while, and we like it.';
while (wordsIn(posting) < 2000) posting.unshift(about);
const cv = parts.flatMap(([rows = '']) => rows.split('\n').map((row) => row.slice(2))).slice(0, 6 * ROWS);

const root = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
const env = { ...process.env, NO_COLOR: '1', REJECTION_COACH_HOME: join(root, 'home') };
const once = (args) => {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - from;
};
writeFileSync(join(root, 'posting.pdf'), pdfOf(posting));
writeFileSync(join(root, 'cv.txt'), cv.join('\n'));
once([bin, 'skills', '--cv', join(root, 'cv.txt')]);
/** Of the processor alone, which says something on a busy machine too; written by the process itself as it ends. */
const used = (args) => {
  const [spy, file] = [join(root, 'spy.mjs'), join(root, 'used')];
  writeFileSync(
    spy,
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeFileSync(${JSON.stringify(file)}, String((user + system) / 1000)); });`,
  );
  once(['--import', spy, ...args]);
  return Number(readFileSync(file, 'utf8'));
};
const command = [bin, 'skills', '--posting', join(root, 'posting.pdf'), '--json'];
once(command);
const pairs = Array.from({ length: runs }, () => ({ bare: once(['-e', '0']), all: once(command) }));
const middle = (of) => median(pairs.map(of));
const processor = median(Array.from({ length: runs }, () => used(command)));
const took = middle(({ all }) => all);
console.log(
  `${wordsIn(posting)} words with ${ASKED} requirements, ${cv.length} lines of a CV: ${took.toFixed(0)} ms, ${middle(({ bare, all }) => all / bare).toFixed(1)} times node -e 0, ${processor.toFixed(0)} ms of the processor; at most 1,000 ms  ${took < 1000 ? 'holds' : 'MISSED'}`,
);
rmSync(root, { recursive: true, force: true });
