/** How this person began the program, for every hint that says what to type, and for what npm has kept for itself. */

import type { Option } from 'commander';
import { usage } from '../errors.js';
import type { Environment, OptionSpec } from '../ports/index.js';
import { TABLE } from './table.js';

export interface Call {
  /** Stands where a hint names the program before a command: `npm start --`. */
  readonly before: string;
  /** The program without a command: `npm start`. */
  readonly alone: string;
  readonly byNpmStart: boolean;
}

const PLAIN = 'rejection-coach';

export const callOf = (argv: readonly string[], env: Environment, windows = false): Call => {
  const byNpmStart = env.npm_lifecycle_event === 'start' && env.npm_package_name === PLAIN;
  const byNpx = env.npm_lifecycle_event === 'npx';
  const ours = argv.slice(0, argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--'));
  const home = typedHome(ours);
  const [command] = ours.filter((word, at) => !word.startsWith('-') && ours[at - 1] !== '--home');
  // Help is the same with it.
  const isHelp = command === 'help' || ours.some((word) => word === '--help' || word === '-h');
  const isPlain = ours.includes('--plain') && !isHelp;
  const options = (home === null ? '' : ` --home ${quoted(home, windows)}`) + (isPlain ? ' --plain' : '');
  const program = byNpmStart ? 'npm start' : byNpx ? `npx ${PLAIN}` : PLAIN;
  const before = `${program}${byNpmStart ? ' --' : ''}${options}`;
  return { before, alone: options === '' ? program : before, byNpmStart };
};

const typedHome = (argv: readonly string[]): string | null => {
  const at = argv.findIndex((word) => word === '--home' || word.startsWith('--home='));
  const word = argv[at];
  if (word === undefined) return null;
  return word === '--home' ? (argv[at + 1] ?? null) : word.slice('--home='.length);
};

/** As the person's shell takes it for one word. */
const quoted = (text: string, windows: boolean): string => {
  if (/^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(text) && (windows || !text.includes('\\'))) return text;
  return windows ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
};

const COMMANDS = TABLE.map(({ name }) => name).join('|');
/**
 * Before one of our commands or an option it is a hint; anywhere else it is only the program's name. What is as typed
 * already stays.
 */
const HINT = new RegExp(
  `(?<!npx )\\b${PLAIN}(?=\\s+(?:(?:${COMMANDS})\\b|--(?!(?:home|plain)\\b)[a-z]|\\[))`,
  'g',
);
const HINT_ALONE = new RegExp(`(?<=: )${PLAIN}(?=$|\\n|\\.(?:\\s|$)| \\()`, 'g');

/** Every hint in a text of ours, as this person can type it. */
export const asTyped = (text: string, { before, alone }: Call): string =>
  before === PLAIN ? text : text.replace(HINT, () => before).replace(HINT_ALONE, () => alone);

/**
 * Raises `usage` where npm has kept an option that this command knows: it takes every option that stands before `--`,
 * and hands on the rest as if nothing had been there.
 */
export const refuseKept = (
  argv: readonly string[],
  options: readonly Pick<OptionSpec, 'flags'>[],
  env: Environment,
): void => {
  if (!callOf(argv, env).byNpmStart) return;
  const left = [...argv];
  const kept = [{ flags: '--home <dir>' }, { flags: '--plain' }, ...options].flatMap(({ flags }) => {
    const [flag = '', placeholder] = flags.split(' ');
    const value = env[`npm_config_${flag.slice(2).replaceAll('-', '_')}`] ?? '';
    if (value === '' || argv.some((word) => word.split('=')[0] === flag)) return [];
    if (placeholder === undefined) return [flag];
    if (value !== 'true') return [flag, value];
    // Only a folder can be told from a command or an id wherever it stands; other values stand behind the command.
    const at = flag === '--home' ? left.findIndex((word) => /[/\\]/.test(word)) : left.length - 1;
    const isValue = at > 0 || (at === 0 && flag === '--home');
    return [flag, (isValue ? left.splice(at, 1)[0] : undefined) ?? placeholder];
  });
  if (kept.length > 0) throw npmKept([...left, ...kept]);
};

export const npmKept = (typed: readonly string[]): Error =>
  usage(
    'npm kept an option for itself. Nothing was done',
    `Put -- before your words: npm start -- ${typed.join(' ')}`,
  );

/** A word too many under `npm start` is most likely the value of an option that npm kept without a trace. */
export const withKeptOption = (argv: readonly string[], options: readonly Option[]): readonly string[] => {
  const value = argv.at(-1) ?? '';
  const option = options.find(({ argChoices }) => argChoices?.includes(value));
  return [...argv.slice(0, -1), option?.long ?? '--OPTION', value];
};
