/** Showing a file in whatever the person's system opens it with. */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const OPENERS: Partial<Readonly<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** `false` where nothing could be started. */
export const openFile = (file: string): Promise<boolean> =>
  new Promise((done) => {
    const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
    const child = spawn(command, [...args, resolve(file)], { stdio: 'ignore', detached: true });
    child.on('error', () => done(false));
    child.on('spawn', () => {
      child.unref();
      done(true);
    });
  });
