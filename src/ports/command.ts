import type { PromptWords } from '../domain/debrief/prompt-words.js';
import type { Carrier } from './carrier.js';
import type { Journal, JournalFiles } from './journal.js';
import type { Lock } from './lock.js';
import type { Prompter } from './prompter.js';
import type {
  Clipboard,
  Clock,
  Documents,
  Editor,
  Files,
  Ids,
  Output,
  Settings,
  Shells,
  Viewer,
} from './user.js';

export type { PromptWords };

/** What has to be called is loaded only when it is used. */
export interface Context {
  readonly output: Output;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly journal: Journal;
  readonly journalFiles: JournalFiles;
  carrier(): Promise<Carrier>;
  /** The journal for a command that only adds: of a locked one it asks no passphrase, and sees only what it wrote itself. */
  adding(): Pick<Context, 'journal' | 'editor'>;
  lock(): Promise<Lock>;
  readonly settings: Settings;
  readonly files: Files;
  editor(): Promise<Editor>;
  readonly clipboard: Clipboard;
  readonly viewer: Viewer;
  shells(): Promise<Shells>;
  readonly documents: Documents;
  /** Raises CoachError('usage') without a terminal: call it only behind a check that names the option. */
  prompter(words: PromptWords): Promise<Prompter>;
  /** Another command, as it is typed behind the program's name. Raises what that raises. */
  run(argv: readonly string[]): Promise<void>;
}

/**
 * What TAB offers in a place: ids of one kind of record (`records`: of every kind that has an id), question ids, numbers
 * of the checklist, or these words.
 */
export type Offers =
  | 'debriefs'
  | 'interviews'
  | 'stories'
  | 'records'
  | 'bin'
  | 'questions'
  | 'items'
  | readonly string[];

export interface Offer {
  readonly value: string;
  /** One line, safe to show. */
  readonly about: string;
}

export interface OptionSpec {
  readonly flags: string;
  readonly text: string;
  /** May be given again; the values come as an array. */
  readonly again?: boolean;
  readonly hidden?: boolean;
  readonly choices?: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly offers?: Offers;
}

/** What commander found, before it has types: `args` in order, `options` by camel-case name. */
interface Input {
  readonly args: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * A command: how it is called, how argv becomes typed options, and what it does with them.
 * `C` is the part of the context that it uses.
 */
export interface CommandSpec<O = unknown, C = Context> {
  /** In commander's notation: `[id]`, `<item...>`. */
  readonly args: readonly string[];
  readonly offers: readonly (Offers | undefined)[];
  readonly about?: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Raises CoachError('usage') where the call is wrong. */
  parse(input: Input): O;
  run(context: C, options: O): Promise<void>;
}

/** Several commands under one name: `feedback draft`, `feedback log`. */
export interface CommandGroup {
  readonly about: string;
  readonly examples: readonly string[];
  readonly subcommands: readonly {
    readonly name: string;
    readonly summary: string;
    readonly spec: AnyCommandSpec;
    /** Meant where none is named. */
    readonly isDefault?: boolean;
  }[];
}

// biome-ignore lint/suspicious/noExplicitAny: a table of commands, each with option types of its own
export type AnyCommandSpec = CommandSpec<any>;
