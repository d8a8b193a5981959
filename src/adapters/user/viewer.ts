import { spawn } from 'node:child_process';
import { release } from 'node:os';
import { resolve } from 'node:path';
import { openerFor, type System } from './system.js';

export const openFile = (file: string, system: System): Promise<boolean> =>
  new Promise((done) => {
    const opener = openerFor(system, release());
    if (opener === null) return done(false);
    const [command, ...args] = opener;
    const child = spawn(command, [...args, resolve(file)], { stdio: 'ignore', detached: true });
    child.on('error', () => done(false));
    child.on('spawn', () => {
      child.unref();
      done(true);
    });
  });
