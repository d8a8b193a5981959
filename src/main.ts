/** The version and the help are said before anything else is loaded. */

import { fstatSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

declare const VERSION: string;

/** commander's own help, written by the build for a screen that breaks none of its lines. */
const help = (): string | null => {
  const text = readFileSync(join(__dirname, 'help.txt'), 'utf8');
  const columns = fstatSync(1).isCharacterDevice() ? (process.stdout.columns ?? 80) : 80;
  // Under npm and npx it names the program in another way.
  return columns < 80 || process.env.npm_lifecycle_event !== undefined ? null : text;
};

const textFor = ([first = '', ...more]: readonly string[]): string | null => {
  if (more.length > 0) return null;
  if (first === '--version' || first === '-V') return `${VERSION}\n`;
  return first === '--help' || first === '-h' ? help() : null;
};

const isSaid = (): boolean => {
  try {
    const text = textFor(process.argv.slice(2));
    return text !== null && writeSync(1, text) === text.length;
  } catch {
    // Whatever is wrong with standard output is reported as for every other command.
    return false;
  }
};

if (!isSaid()) void import('./wiring.js');
