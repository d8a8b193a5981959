/** The built program in a pseudo-terminal, for the figures that only a terminal has. */
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { environment, openTerminal } from '../test/support/terminal.mjs';

export const bin = fileURLToPath(new URL('../bin/rejection-coach.js', import.meta.url));

/** `seen(text)` resolves with the moment at which the text arrived, counted from the last `type`. */
export const open = (args, home) => {
  let from = 0;
  let waiting = null;
  const terminal = openTerminal([process.execPath, ...args], { env: environment(home) });
  const look = () => {
    if (waiting === null || !terminal.written().includes(waiting.wanted, from)) return;
    const { done } = waiting;
    waiting = null;
    done(performance.now());
  };
  terminal.onOutput(look);
  return {
    ended: terminal.exited.then(() => performance.now()),
    type(keys) {
      from = terminal.written().length;
      terminal.type(keys);
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
