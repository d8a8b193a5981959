/**
 * A conversation ends while somebody types: Ctrl-C, SIGTERM, SIGHUP, SIGINT, a closed window, at random moments. What
 * stood on the screen by then is offered again, the status is 130 with one line, and the terminal is as it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answerUntil,
  CONVERSATIONS,
  JOURNAL,
  leftAs,
  needsInterview,
  openInShell,
  signalProgram,
} from '../test/support/half-typed.mjs';
import { each, wait } from './lib/drill.mjs';
import { copyOf, must } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';

const TEXT = 'Quietly planned nights for fourteen people';
/** Milliseconds between two keys at most, and from the first key to the end. */
const KEY = 12;
const MOMENTS = 700;
/** Milliseconds in which the program has to end. */
const PATIENCE = 10_000;

const WAYS = {
  'Ctrl-C': (terminal) => terminal.type('\u0003'),
  SIGINT: (terminal) => signalProgram(terminal, 'SIGINT'),
  SIGTERM: (terminal) => signalProgram(terminal, 'SIGTERM'),
  SIGHUP: (terminal) => signalProgram(terminal, 'SIGHUP'),
  'a closed window': (terminal) => terminal.close(),
};

const random = (below) => Math.floor(Math.random() * below);
const shuffled = (list) => list.map((item) => [Math.random(), item]).sort(([a], [b]) => a - b);

/** In short: every conversation once, and every way at least once. */
const roundsOf = (long) => {
  const names = Object.keys(CONVERSATIONS);
  const ways = Object.keys(WAYS);
  if (long)
    return Array.from({ length: 3 }).flatMap(() => names.flatMap((name) => ways.map((way) => [name, way])));
  const order = shuffled(ways).map(([, way]) => way);
  return names.map((name, at) => [name, order[at % order.length]]);
};

export const run = async (drill) => {
  const home = newFolder();
  await must(drill.program, home, ['start', '--answers', '-'], { input: JOURNAL });
  const ahead = copyOf(home);
  await must(drill.program, ahead, ['next', 'add', '--role', 'Staff nurse', '--when', 'in 5 days']);
  const homeFor = (name) => (name === 'debrief' ? newFolder() : copyOf(needsInterview(name) ? ahead : home));
  await each(roundsOf(drill.long), async ([name, way]) => {
    drill.count('rounds');
    await leaveHalfTyped(drill, name, way, homeFor(name));
  });
  const [first] = shuffled(Object.keys(WAYS)).map(([, way]) => way);
  await each(drill.long ? Object.keys(WAYS) : [first], (way) => leaveRehearsal(drill, way, copyOf(ahead)));
};

const leaveHalfTyped = async (drill, name, way, home) => {
  const { args, before = [], at, again = args, beforeAgain = before } = CONVERSATIONS[name];
  const what = `${name}, left by ${way}`;
  const terminal = openInShell(drill.program.file, home, args);
  try {
    await answerUntil(terminal, before, at);
  } catch (error) {
    // Left open, it would keep the drill itself from ending.
    terminal.close();
    return drill.wrong(`${what}: ${error.message}`);
  }
  const shown = await typeAtRandom(terminal);
  WAYS[way](terminal);
  if (!(await ended(drill, terminal, home, way, what))) return;
  if (shown === '') {
    drill.count('left before the first letter');
    return;
  }
  const next = openInShell(drill.program.file, home, again);
  try {
    await answerUntil(next, beforeAgain, at);
    await next.see(shown.trimEnd()); // Lines are kept without spaces at their end.
    drill.count('offered again');
  } catch (error) {
    drill.wrong(`${what}: "${shown}" is not offered again: ${error.message}`);
  }
  next.type('\u0003');
  await next.ended;
};

/** @returns what of it stood on the screen at a random moment. */
const typeAtRandom = async (terminal) => {
  await wait(20);
  const until = Date.now() + random(MOMENTS);
  for (const letter of TEXT) {
    if (Date.now() > until) break;
    terminal.type(letter);
    await wait(random(KEY));
  }
  const screen = terminal.screen().join('\n');
  return TEXT.split('').reduceRight(
    (found, _, at) => found || (screen.includes(TEXT.slice(0, at + 1)) ? TEXT.slice(0, at + 1) : ''),
    '',
  );
};

const ended = async (drill, terminal, home, way, what) => {
  const file = join(home, 'status');
  const until = Date.now() + PATIENCE;
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') {
    if (Date.now() > until) {
      drill.wrong(`${what}: it goes on after ${PATIENCE} ms`);
      return false;
    }
    await wait(20);
  }
  const status = Number(readFileSync(file, 'utf8'));
  if (way === 'a closed window') {
    drill.holds(status === 129 || status === 130, `${what}: status ${status}`);
    return true;
  }
  await terminal.ended;
  drill.holds(status === 130, `${what}: status ${status}, not 130`);
  drill.holds(leftAs(terminal) === null, `${what}: ${leftAs(terminal)}`);
  drill.holds(!/\n\s+at .+:\d+/.test(terminal.scrollback()), `${what}: a stack`);
  drill.holds(/\b(?:Saved|kept|saved|Nothing)\b.*\S/.test(terminal.scrollback()), `${what}: it says nothing`);
  return true;
};

/** Nothing is typed there: only that it ends, and leaves the terminal as it was. */
const leaveRehearsal = async (drill, way, home) => {
  await must(drill.program, home, ['edit', 'latest', 'questions-asked', '--answer', 'Why us?']);
  const terminal = openInShell(drill.program.file, home, ['rehearse', '--again']);
  await terminal.see('Ctrl-C');
  await wait(random(MOMENTS));
  WAYS[way](terminal);
  await ended(drill, terminal, home, way, `rehearse, left by ${way}`);
};
