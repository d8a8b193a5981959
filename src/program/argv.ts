/** Changes to argv before commander reads it. */

import { ALONE, TABLE } from './table.js';

const OF_START = /^--(?:quick|full|answers|json)\b/;

/**
 * `rejection-coach` alone opens the front door, with an option of `start` it starts; `help NAME` is `NAME --help`.
 * Only the program's own options may stand before a command's name.
 */
export const withDefault = (argv: readonly string[]): readonly string[] => {
  const first = firstOperand(argv);
  if (first === -1)
    return argv.some((word) => ['-h', '--help', '-V', '--version'].includes(word))
      ? argv
      : [argv.some((word) => OF_START.test(word)) ? 'start' : ALONE.name, ...argv];
  if (argv[first] !== 'help') return argv;
  return [...argv.slice(0, first), ...argv.slice(first + 1), '--help'];
};

/** `tag ID -word`: such words go behind `--`, where commander reads no options. */
export const withDashedWords = (argv: readonly string[]): readonly string[] => {
  const name = argv[firstOperand(argv)];
  if (!TABLE.some((row) => row.dashed && row.name === name) || argv.includes('--')) return argv;
  const isWord = (word: string): boolean => /^-[^-]/.test(word) && word !== '-h';
  return [...argv.filter((word) => !isWord(word)), '--', ...argv.filter(isWord)];
};

export const firstOperand = (argv: readonly string[]): number => {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--home' || word === '--passphrase-file') at++;
    else if (!word.startsWith('-')) return at;
    else if (!['--plain', '--no-color'].includes(word) && !/^--(home|passphrase-file)=/.test(word)) return -1;
  }
  return -1;
};
