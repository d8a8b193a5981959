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
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

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
const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
const env = {
  PATH: process.env.PATH,
  TERM: 'xterm-256color',
  TZ: 'UTC',
  HOME: home,
  REJECTION_COACH_HOME: home,
};
const pty = spawn(
  process.execPath,
  [join(root, 'bin', 'rejection-coach.js'), 'start', '--as-of', '2026-11-24'],
  {
    name: env.TERM,
    cols: columns,
    rows,
    env,
  },
);
pty.onData((data) => screen.write(data));
const ended = new Promise((resolve) => pty.onExit(resolve));

const lines = () =>
  Array.from({ length: rows }, (_, at) => screen.buffer.active.getLine(screen.buffer.active.baseY + at));
const text = () =>
  lines()
    .map((one) => one.translateToString(true))
    .join('\n');
const soon = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

for (const [seen, typed] of STEPS) {
  for (let waited = 0; !text().includes(seen); waited += 20) {
    if (waited > 10_000) throw new Error(`never saw "${seen}":\n${text()}`);
    await soon(20);
  }
  await soon(200);
  for (const key of typed ?? '') {
    pty.write(key);
    await soon(10);
  }
}

const escaped = (part) => part.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]);
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

const body = lines().flatMap((line, y) =>
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
pty.write('\u0003');
await ended;
rmSync(home, { recursive: true, force: true });
