/** How a command is declared: its arguments and options, from which the types that `run` gets are inferred. */

import { usage } from '../../errors.js';
import type { CommandSpec, Context, Offers, OptionSpec } from '../../ports/index.js';

/** The part of the context that a function uses: its test needs no more. */
export type Ports<K extends keyof Context> = Pick<Context, K>;

interface Declared<T> {
  /** `<date>`, `<item...>`; none for a flag. */
  readonly placeholder?: string;
  readonly spec: Omit<OptionSpec, 'flags'>;
  readonly read: (found: unknown) => T;
}

interface Argument<T> {
  readonly offers: Offers | undefined;
  readonly brackets: (name: string) => string;
  readonly read: (found: unknown) => T;
}

const asText = (found: unknown): string | undefined => (typeof found === 'string' ? found : undefined);
const asList = (found: unknown): readonly string[] => (Array.isArray(found) ? found.map(String) : []);

const flag = (text: string): Declared<boolean> => ({ spec: { text }, read: (found) => found === true });

/** @param placeholder how the help shows the value: `<date>`. @param offers what TAB offers for it. */
const value = (placeholder: string, text: string, offers?: Offers): Declared<string | undefined> => ({
  placeholder,
  spec: { text, ...(offers ? { offers } : {}) },
  read: asText,
});

/** May be given again. @param placeholder `<item...>` where several may follow one flag. */
const values = (placeholder: string, text: string, offers?: Offers): Declared<readonly string[]> => ({
  placeholder,
  spec: { text, again: true, ...(offers ? { offers } : {}) },
  read: asList,
});

const choice = <const C extends string>(
  placeholder: string,
  choices: readonly C[],
  text: string,
  aliases: Readonly<Record<string, C>> = {},
): Declared<C | undefined> => ({
  placeholder,
  spec: { text, choices, aliases },
  read: (found) => choices.find((known) => known === found),
});

export const option = {
  flag,
  value,
  values,
  choice,
  json: flag('as JSON, for scripts'),
  asOf: value('<date>', 'pretend that today is this day'),
};

const between =
  <T>(before: string, after: string, read: (found: unknown) => T) =>
  (offers?: Offers): Argument<T> => ({ offers, brackets: (name) => `${before}${name}${after}`, read });

/** Each is called with what TAB offers for it. */
export const argument = {
  required: between('<', '>', (found) => asText(found) ?? ''),
  optional: between('[', ']', asText),
  several: between('[', '...]', asList),
  atLeastOne: between('<', '...>', asList),
};

type Arguments = Readonly<Record<string, Argument<unknown>>>;
type Options = Readonly<Record<string, Declared<unknown>>>;
type ReadBy<D> = { readonly [K in keyof D]: D[K] extends { read: (found: unknown) => infer T } ? T : never };

export type Given<A extends Arguments, O extends Options> = ReadBy<A> & ReadBy<O>;

/**
 * A command from its declaration. The keys of `args` are their names in the help, in the order of the call; the keys
 * of `options` are their names in camel case: `asOf` is `--as-of`.
 *
 * `prepare` turns what was typed into what `run` gets, and raises `usage` where that can't be, before anything is
 * opened; without it `run` gets what was typed.
 */
export const defineCommand = <
  A extends Arguments = Record<never, never>,
  O extends Options = Record<never, never>,
  P = Given<A, O>,
  C = never,
>({
  about,
  args,
  options,
  examples,
  prepare,
  run,
}: {
  readonly about?: string;
  readonly args?: A;
  readonly options?: O;
  readonly examples: readonly string[];
  readonly prepare?: (given: Given<A, O>) => P;
  readonly run: (context: C, options: P) => Promise<void>;
}): CommandSpec<P, C> => {
  const declaredArgs = Object.entries(args ?? {});
  const declaredOptions = Object.entries(options ?? {});
  return {
    ...(about === undefined ? {} : { about }),
    args: declaredArgs.map(([name, { brackets }]) => brackets(name)),
    offers: declaredArgs.map(([, { offers }]) => offers),
    options: declaredOptions.map(([name, { placeholder, spec }]) => ({
      ...spec,
      flags: [flagOf(name), ...(placeholder === undefined ? [] : [placeholder])].join(' '),
    })),
    examples,
    parse(input) {
      const given = Object.fromEntries([
        ...declaredArgs.map(([name, { read }], place) => [name, read(input.args[place])]),
        ...declaredOptions.map(([name, { read }]) => [name, read(input.options[name])]),
      ]) as Given<A, O>;
      return prepare ? prepare(given) : (given as P);
    },
    run,
  };
};

const flagOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** Raises `usage` where both are given. */
export const notBoth = (a: boolean, b: boolean, names: readonly [string, string]): void => {
  if (a && b) throw usage(`${names[0]} and ${names[1]} can't go together`, 'Give one of them.');
};

/** Raises `usage` without a terminal. @param instead the call that does the same without one. */
export const needTerminal = (context: Ports<'output'>, instead: string): void => {
  if (!context.output.interactive) throw usage('this asks questions, and that needs a terminal', instead);
};
