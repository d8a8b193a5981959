/** The version is said before anything else is loaded. */

import { writeSync } from 'node:fs';

declare const VERSION: string;

const [first, ...more] = process.argv.slice(2);
const saysVersion = (): boolean => {
  if ((first !== '--version' && first !== '-V') || more.length > 0) return false;
  try {
    writeSync(1, `${VERSION}\n`);
    return true;
  } catch {
    // Whatever is wrong with standard output is reported as for every other command.
    return false;
  }
};

if (!saysVersion()) void import('./wiring.js');
