/**
 * What fits the word under the cursor when TAB is pressed, one candidate a line: the value, a tab, what it is.
 * Read from the same tree as the help. It never fails and never says anything else: it runs while somebody types.
 */

import type { Command, Option } from 'commander';
import { CoachError } from '../errors.js';
import type { AnyCommandSpec, Offer, Offers } from '../ports/index.js';
import { define, type World } from './define.js';
import { TABLE } from './table.js';

/** Says to the shell: file names, as it completes them itself. */
const FILES: readonly Offer[] = [{ value: ':files', about: '' }];

/** What a script of `completion` can put in: no space, no quote, nothing that a shell reads as more than a letter. */
const HARMLESS = /^[\w:][\w.:=-]*$|^--?[\w-]+(?:=[\w.:-]*)?$/;

export const complete = async (given: readonly string[], program: Command, world: World): Promise<void> => {
  const line = read(wordsOf(given), program);
  const at = line.command === '' ? { chosen: program } : await reach(line.command, line.rest, program, world);
  const found = at === null ? [] : await offered({ ...line, ...at }, program, world);
  const files = found === FILES;
  const fitting = files ? found : found.filter(({ value }) => HARMLESS.test(value));
  const seen = new Map(
    fitting
      .filter(({ value }) => files || value.startsWith(line.current))
      .map((offer) => [offer.value, offer]),
  );
  world.out([...seen.values()].map(({ value, about }) => `${value}\t${about}\n`).join(''));
};

/** `-- WORD…`, or one word in base64 with NUL between them, for a shell that changes what it hands to a program. */
const wordsOf = ([first = '', ...more]: readonly string[]): readonly string[] =>
  first === '--' ? more : Buffer.from(first, 'base64').toString('utf8').split('\0');

interface Line {
  readonly current: string;
  /** The command's name; empty where none is complete. */
  readonly command: string;
  /** What stands between it and the cursor. */
  readonly rest: readonly string[];
  readonly home: string | undefined;
}

const read = (words: readonly string[], program: Command): Line => {
  const typed = words.at(-1) ?? '';
  const before = words.slice(0, -1).filter((word, at) => at > 0 || word !== 'help');
  const first = before.findIndex(
    (word, at) => !word.startsWith('-') && !takesNext(program.options, before[at - 1]),
  );
  const home = before.flatMap((word, at) =>
    word === '--home' ? (before[at + 1] ?? []) : word.startsWith('--home=') ? word.slice(7) : [],
  );
  return {
    current: typed === '""' || typed === "''" ? '' : typed,
    command: first === -1 ? '' : (before[first] ?? ''),
    rest: first === -1 ? before : before.filter((_, at) => at !== first),
    home: home[0],
  };
};

const takesNext = (options: readonly Option[], word: string | undefined): boolean =>
  options.some((option) => option.long === word && option.required);

interface Place {
  readonly chosen: Command;
  /** None where only a subcommand can follow. */
  readonly spec?: AnyCommandSpec;
  readonly subcommands?: readonly Offer[];
}

/** The command that the words lead to; `null` where there is none of that name. */
const reach = async (
  name: string,
  rest: readonly string[],
  program: Command,
  world: World,
): Promise<Place | null> => {
  const row = TABLE.find((known) => known.name === name);
  const command = program.commands.find((known) => known.name() === name);
  if (!row || !command) return null;
  const { command: spec } = await row.load();
  define(command, spec, program, world, async () => {});
  if (!('subcommands' in spec)) return { chosen: command, spec };
  const typed = spec.subcommands.find((sub) => rest.includes(sub.name));
  const meant = typed ?? spec.subcommands.find(({ isDefault }) => isDefault);
  return {
    chosen: command.commands.find((known) => known.name() === meant?.name) ?? command,
    ...(meant ? { spec: meant.spec } : {}),
    ...(typed
      ? {}
      : { subcommands: spec.subcommands.map((sub) => ({ value: sub.name, about: sub.summary })) }),
  };
};

const offered = async (at: Line & Place, program: Command, world: World): Promise<readonly Offer[]> => {
  const { chosen, spec, current, rest } = at;
  const ofProgram = program.options.filter(({ long }) => chosen === program || long !== '--version');
  const options = [...new Set([...chosen.options, ...ofProgram])];
  const values = (option: Option, prefix = ''): Promise<readonly Offer[]> =>
    valuesOf(option, spec, prefix, at, world);
  const named = /^(--[\w-]+)=/.exec(current)?.[1];
  if (named !== undefined) {
    const option = options.find(({ long, required }) => long === named && required);
    return option ? values(option, `${named}=`) : [];
  }
  const { open, operands } = walked(rest, options);
  if (open) return values(open);
  if (current.startsWith('-')) {
    const given = rest.map((word) => word.split('=')[0]);
    const again = (option: Option): boolean =>
      spec?.options.some(({ flags, again }) => flags === option.flags && again) ?? false;
    return [
      ...options
        .filter((option) => !option.hidden && (again(option) || !given.includes(option.long ?? '')))
        .map((option) => ({ value: option.long ?? '', about: option.description })),
      { value: '--help', about: 'print help' },
    ];
  }
  if (chosen === program) return TABLE.map(({ name, summary }) => ({ value: name, about: summary }));
  if (at.subcommands) return at.subcommands;
  const place = operands - (chosen.parent === program ? 0 : 1);
  const last = chosen.registeredArguments.length - 1;
  const argument = chosen.registeredArguments[place] ?? chosen.registeredArguments[last];
  if (!argument || (place > last && !argument.variadic)) return [];
  if (argument.name() === 'file') return FILES;
  return fromOutside(spec?.offers[Math.min(place, last)], at, world);
};

/** The option whose value comes next, and how many words are none of an option. */
const walked = (
  words: readonly string[],
  options: readonly Option[],
): { readonly open: Option | undefined; readonly operands: number } => {
  let open: Option | undefined;
  let operands = 0;
  for (const word of words) {
    if (word.startsWith('-')) open = options.find(({ long, required }) => required && long === word);
    else if (open === undefined) operands++;
    else if (!open.variadic) open = undefined;
  }
  return { open, operands };
};

const valuesOf = async (
  option: Option,
  spec: AnyCommandSpec | undefined,
  prefix: string,
  line: Line,
  world: World,
): Promise<readonly Offer[]> => {
  if (/<(?:file|dir)>/.test(option.flags)) return FILES;
  const offers = option.argChoices ?? spec?.options.find(({ flags }) => flags === option.flags)?.offers;
  const typed = { ...line, current: line.current.slice(prefix.length) };
  return (await fromOutside(offers, typed, world)).map((offer) => ({
    ...offer,
    value: prefix + offer.value,
  }));
};

const fromOutside = async (
  offers: Offers | undefined,
  { current, home }: Pick<Line, 'current' | 'home'>,
  world: World,
): Promise<readonly Offer[]> => {
  if (offers === undefined) return [];
  try {
    const folder = home === undefined ? undefined : asFolder(home, world.env?.HOME);
    const options = { home: folder, passphraseFile: undefined, plain: true, colour: false };
    const context = await world.open(options, null);
    const { offersFor } = await import('../commands/completion/offers.js');
    return await offersFor(context, offers, current);
  } catch (error) {
    if (error instanceof CoachError) return [];
    throw error;
  }
};

/** As it is typed, with its quotes: only those and `~` are read, never a variable. */
const asFolder = (typed: string, home: string | undefined): string => {
  const bare = typed.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(.)/g, '$1');
  return home !== undefined && /^~(?:\/|$)/.test(bare) ? home + bare.slice(1) : bare;
};
