/**
 * The picture in the README: the built program in a real pseudo-terminal, driven through a part of a debrief, and its
 * screen as SVG. Run it after `npm run build`; the same program gives the same picture.
 *
 *   node scripts/picture.mjs     writes docs/debrief.svg
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, openTerminal } from '../test/support/terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [columns, rows] = [80, 24];

/** What is waited for on the screen, and what is then typed. */
const STEPS = [
  ['What happened?', '\r'],
  ['Which role was it?', 'Staff nurse\r'],
  ['Which company', "St Mary's\r"],
  ['How far did it get?', '6\r'],
  ['Which day did you hear?', 'yesterday\r'],
  ['How much does it sting', '7\r'],
  ['What were you actually told', 'Another candidate had run a ward before\rThe panel thanked me twice\r\r'],
  ['A friend tells you', 'You were one of two out of forty. That is not nothing'],
  ['not nothing', null],
];

const home = mkdtempSync(join(tmpdir(), 'rejection-coach-picture-'));
const terminal = openTerminal(
  [process.execPath, join(root, 'bin', 'rejection-coach.js'), 'start', '--as-of', '2026-11-24'],
  { columns, rows, env: environment(home, { TZ: 'UTC' }) },
);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

for (const [seen, typed] of STEPS) {
  await terminal.see(seen);
  await wait(200);
  for (const key of typed ?? '') {
    terminal.type(key);
    await wait(10);
  }
}

const escaped = (part) =>
  part.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const [wide, high, edge] = [8.4, 18, 16];

/** One run of cells that look the same. */
const runs = (line) => {
  const found = [];
  for (let x = 0; x < columns; x++) {
    const cell = line.getCell(x);
    const look = cell.isBold() ? 'b' : cell.isDim() ? 'd' : '';
    const last = found.at(-1);
    if (last?.look === look) last.text += cell.getChars() || ' ';
    else found.push({ x, look, text: cell.getChars() || ' ' });
  }
  return found.filter((run) => run.text.trim() !== '');
};

const body = terminal.cells().flatMap((line, y) =>
  runs(line).map(({ x, look, text: part }) => {
    const at = `x="${(edge + x * wide).toFixed(1)}" y="${edge + (y + 1) * high - 5}"`;
    return `<text ${at}${look ? ` class="${look}"` : ''} xml:space="preserve">${escaped(part.trimEnd())}</text>`;
  }),
);
const [w, h] = [columns * wide + 2 * edge, rows * high + 2 * edge];
writeFileSync(
  join(root, 'docs', 'debrief.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="One question of a debrief in a terminal">
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d6d9de}.b{font-weight:bold;fill:#fff}.d{fill:#9aa1ab}</style>
<rect width="${w}" height="${h}" rx="8" fill="#1d2026"/>
${body.join('\n')}
</svg>
`,
);
terminal.type('\u0003');
await terminal.exited;
rmSync(home, { recursive: true, force: true });
