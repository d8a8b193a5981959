/**
 * The picture and the recording in the README: the built program in a real pseudo-terminal, driven through a whole quick
 * debrief. Run it after `npm run build`; the same program gives the same files, light and dark in one.
 *
 *   node scripts/picture.mjs     writes docs/debrief.svg and docs/recording.svg
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, openTerminal } from '../test/support/terminal.mjs';
import { picture, recording, shot } from './screen-svg.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [columns, rows] = [80, 24];
const PICTURED = /friend/i;

/** What is typed where the question says this; a question that is not here gets Enter alone. */
const ANSWERS = [
  [/how far did it get/i, ['3']],
  [/the job\?/i, ['Warehouse shift supervisor']],
  [/which employer/i, ['Northgate Foods']],
  [/hurt.*now\?/i, ['6'], ['4']],
  [/did you hear/i, ['yesterday']],
  [/say or do\?/i, ['Someone already used their stock system', '']],
  [/else could explain/i, ['1', ' ']],
  [
    PICTURED,
    ['You kept a night crew going for two years. One manager liking someone else does not change that.'],
  ],
  [/went well/i, ['The stock-count story', '']],
  [/differently next time/i, ['Bring my numbers']],
  [/who could you ask/i, ['Denise Hartley, denise@northgate.example']],
  [/could have been stronger/i, ['Stock systems', '']],
  [/didn.t you get to talk/i, ['Forklift instructor licence', '']],
  [/when you.ll do it/i, ['When I open my laptop on Saturday, I will list my numbers']],
];

const home = mkdtempSync(join(tmpdir(), 'rejection-coach-picture-'));
const terminal = openTerminal(
  [process.execPath, join(root, 'bin', 'rejection-coach.js'), 'start', '--as-of', '2026-11-24'],
  { columns, rows, env: environment(home, { TZ: 'UTC' }) },
);
let ended = false;
void terminal.ended.then(() => {
  ended = true;
});
/** The line of keys is there as long as a prompt is open. */
const asks = () => terminal.screen().some((row) => row.includes('Ctrl-C'));
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a prompt stands on the screen, or the program has ended, and nothing more is drawn. */
const settled = async () => {
  for (let before = -1; before !== terminal.written().length || !(ended || asks()); ) {
    before = terminal.written().length;
    await wait(150);
  }
};

const frames = [];
const keep = (seconds) => {
  const { rows: drawn, cursor } = shot(terminal, columns);
  const now = { rows: drawn.map((row) => row.replaceAll(home, '/home/sam')), cursor };
  const last = frames.at(-1);
  if (last && JSON.stringify([last.rows, last.cursor]) === JSON.stringify([now.rows, now.cursor]))
    last.seconds += seconds;
  else frames.push({ ...now, seconds });
};

/** The lowest bold row that is no chosen one. */
const question = () =>
  terminal
    .cells()
    .filter((line) => line?.getCell(2)?.isBold() && line.getCell(2)?.isFgDefault())
    .at(-1)
    ?.translateToString(true) ?? '';

let still = '';
const used = new Map();
for (let asked = 0; asked < 60 && !ended; asked++) {
  await settled();
  if (ended) break;
  keep(1);
  const text = question();
  const index = ANSWERS.findIndex(([pattern]) => pattern.test(text));
  const [, ...times] = ANSWERS[index] ?? [];
  const lines = times[used.get(index) ?? 0] ?? times[0] ?? [];
  used.set(index, (used.get(index) ?? 0) + 1);
  for (const [at, line] of lines.entries()) {
    for (const word of line.split(/(?<= )/)) {
      terminal.type(word);
      await wait(60);
      keep(0.22);
    }
    if (at < lines.length - 1 && !/^\d$|^ $/.test(line)) {
      terminal.type('\r');
      await wait(120);
      keep(0.4);
    }
  }
  keep(0.6);
  if (PICTURED.test(text) && still === '') {
    await settled();
    still = picture(shot(terminal, columns), columns, 'One question of a debrief in a terminal');
  }
  terminal.type('\r');
}
await terminal.ended;
keep(6);
writeFileSync(join(root, 'docs', 'debrief.svg'), still);
writeFileSync(
  join(root, 'docs', 'recording.svg'),
  recording(frames, columns, 'A whole quick debrief in a terminal, from the first question to the checklist'),
);
rmSync(home, { recursive: true, force: true });
