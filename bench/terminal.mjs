/** The built program in a pseudo-terminal, for the figures that only a terminal has. */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';

export const bin = fileURLToPath(new URL('../bin/rejection-coach.js', import.meta.url));

/** Opens it at 80×24. `seen(text)` resolves with the moment at which the text arrived, counted from the last `type`. */
export const open = (args, home) => {
  let text = '';
  let from = 0;
  let waiting = null;
  const pty = spawn(process.execPath, args, {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    env: { PATH: process.env.PATH, HOME: home, REJECTION_COACH_HOME: home, TERM: 'xterm-256color' },
  });
  const look = () => {
    if (waiting === null || !text.slice(from).includes(waiting.wanted)) return;
    const { done } = waiting;
    waiting = null;
    done(performance.now());
  };
  pty.onData((data) => {
    text += data;
    look();
  });
  const ended = new Promise((done) => pty.onExit(() => done(performance.now())));
  return {
    ended,
    type(keys) {
      from = text.length;
      pty.write(keys);
      return performance.now();
    },
    seen: (wanted) =>
      new Promise((done, failed) => {
        waiting = { wanted, done };
        look();
        setTimeout(() => failed(new Error(`never saw "${wanted}"`)), 20_000).unref();
      }),
  };
};

export const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
