/** What the inside needs from the outside. A port lists only what is used. */

import type { AnswerValue } from '../domain/debrief/debrief.js';
import type { PromptWords } from '../domain/debrief/prompt-words.js';
import type { Choice, Kind } from '../domain/debrief/question.js';
import type { Finding } from '../domain/journal/issue.js';
import type { Records } from '../domain/journal/record-kinds.js';
import type { PostingFacts } from '../domain/posting/facts.js';

export type { Finding, PromptWords };

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** Four characters without look-alikes. */
  code(): string;
}

/** Results go to `out`, messages to `err`; nothing else does. Both neutralise control characters. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  readonly columns: number;
  /** 0: none; 1 to 3 as chalk counts them. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Line by line, no redraw, no colour, no symbols. */
  readonly plain: boolean;
  /** Somebody sits at it: both standard input and standard output are a terminal. */
  readonly interactive: boolean;
}

// ---------------------------------------------------------------- the journal

export type Kinds = Records;
export type RecordKind = keyof Kinds;

/** A file that can't be read as a record: a value, so that one bad file never ends a listing. */
export interface Damaged {
  readonly file: string;
  readonly reason: string;
  /** From a newer version of the program: not damaged, and never written. */
  readonly newer: boolean;
  /** A whole record that something else than the program has written to: a person's editor, or a failing disk. */
  readonly changed?: boolean;
}

export interface Listing<T> {
  readonly records: readonly T[];
  readonly damaged: readonly Damaged[];
}

export interface Binned<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  /** ISO 8601 instant in UTC. */
  readonly binned: string;
  readonly record: Kinds[K];
}

/** An earlier version of a record. */
export interface Version<K extends RecordKind = RecordKind> {
  /** 1 is the oldest: a number goes on meaning the same version as others are added. */
  readonly number: number;
  /** When it was replaced, an ISO 8601 instant in UTC. */
  readonly until: string;
  readonly record: Kinds[K];
}

/** Somebody has a record open in another program. */
export interface Opened {
  /** ISO 8601 instant in UTC. */
  readonly since: string;
  /** Whether that program is known to run; another machine can't be asked. */
  readonly sure: boolean;
}

/**
 * One file per record in one folder per kind. Every write is on disk when the promise resolves.
 * All methods raise CoachError('data') where a folder or file can't be read or written.
 */
export interface Journal {
  /** The folder, for people. */
  readonly folder: string;
  /** The ids, from file names alone. */
  ids(kind: RecordKind): Promise<readonly string[]>;
  /** `containing`: records whose file can't hold all of these lower-case words may be left out unread. */
  all<K extends RecordKind>(kind: K, containing?: readonly string[]): Promise<Listing<Kinds[K]>>;
  /** `null` where there is none; raises CoachError('data') where it is damaged. */
  read<K extends RecordKind>(kind: K, id: string): Promise<Kinds[K] | null>;
  /**
   * Reads, changes and writes one record with no other writer in between.
   * `change` gets what is there now (`null`: nothing) and returns what shall be there, or the same object for no change.
   * A version in which a value is replaced or dropped is kept in the history first, and so is one in an older form.
   */
  change<K extends RecordKind>(
    kind: K,
    id: string,
    change: (now: Kinds[K] | null) => Kinds[K],
  ): Promise<Kinds[K]>;
  /** Moves a record to the bin. */
  bin(kind: RecordKind, id: string): Promise<void>;
  /** What is in the bin, newest first. */
  binned(): Promise<Listing<Binned>>;
  /** Brings a record back from the bin. */
  restore(kind: RecordKind, id: string): Promise<void>;
  /** Removes a record for good, with its bin copies and its history. */
  destroy(kind: RecordKind, id: string): Promise<void>;
  /** The earlier versions of a record, newest first. */
  history<K extends RecordKind>(kind: K, id: string): Promise<Listing<Version<K>>>;
  /**
   * Puts something in the place of a record, even of one that can't be read; what was there goes into the history first.
   * `replace` gets what is there now (`null`: it can't be read). Raises CoachError('data') where there is no such record,
   * and where it is from a newer version.
   */
  replace<K extends RecordKind>(
    kind: K,
    id: string,
    replace: (now: Kinds[K] | null) => Kinds[K],
  ): Promise<Kinds[K]>;
  /**
   * Marks a record as open in this program, until `close`. Never waits, and never fails: it is only for telling others.
   */
  open(kind: RecordKind, id: string): Promise<{ close(): void }>;
  /** Who else has it open now. */
  openElsewhere(kind: RecordKind, id: string): Promise<readonly Opened[]>;
  /** Reads everything that is in the journal's folder. */
  inspect(): Promise<{ readonly records: number; readonly findings: readonly Finding[] }>;
  /** Does what loses nothing: modes, leftovers, locks of programs that are gone. Raises for every other trouble. */
  mend(finding: Finding): Promise<void>;
  /**
   * Takes a record that was changed outside the program as it is now; its bytes go into the history first.
   * Raises CoachError('usage') where the file is no such record.
   */
  accept(file: string): Promise<{ readonly kind: RecordKind; readonly id: string }>;
}

/**
 * The journal's files as they lie there, for a backup and its way back: earlier versions, the bin, and what can't be
 * read as a record. A path is one inside the journal, with `/` between its parts: `bin/debriefs/….json`.
 * Both methods that touch a file raise CoachError('data') where the disk does not let them.
 */
export interface JournalFiles {
  /** Every file in the folders of records, bin and history, in order; and what lies beside them and is not followed. */
  list(): Promise<{ readonly files: readonly string[]; readonly others: readonly string[] }>;
  /** `null` where there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /** Writes a file where there is none. Raises CoachError('usage') where the path is none that the journal has. */
  place(path: string, bytes: Uint8Array): Promise<'placed' | 'same' | 'other'>;
}

export interface SettingsValues {
  readonly name?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly plain?: boolean;
  readonly mode?: 'quick' | 'full';
}

export interface Settings {
  readonly file: string;
  /** Raises CoachError('data') where the file is not what settings look like. */
  read(): SettingsValues;
  /** What is wrong with the file and what is beside it. */
  inspect(): readonly Finding[];
  /** `undefined` clears. */
  set<K extends keyof SettingsValues>(key: K, value: SettingsValues[K] | undefined): Promise<void>;
}

/** Files that the person names. */
export interface Files {
  /**
   * The text of FILE, or of standard input for `-`.
   * Raises CoachError('usage') where it is missing, empty, a folder, not UTF-8 text, or over `limit` bytes (then unread).
   */
  read(file: string, limit: number): Promise<string>;
  /** The bytes of FILE, or of standard input for `-`. Raises as `read` does, whatever kind of file it is. */
  bytes(file: string, limit: number): Promise<Uint8Array>;
  /** Writes whole or not at all, owner-only. Raises CoachError('usage') where it exists and `force` is off. */
  write(file: string, text: string, force: boolean): Promise<void>;
}

/** The person's own editor, on a file that nobody else may read and that is gone afterwards. */
export interface Editor {
  /**
   * @returns what the person left in the file.
   * Raises CoachError('usage') where no editor is set or it ends with a failure.
   */
  edit(text: string, name: string): Promise<string>;
  /** Keeps a text for another try; `null` forgets it. */
  keep(name: string, text: string | null): Promise<void>;
  /** What was kept, or `null`. */
  kept(name: string): Promise<string | null>;
}

/** Where other programs paste from. */
interface Clipboard {
  /** Whether the text is in it now; `false` where there is none that can be reached. */
  copy(text: string): Promise<boolean>;
}

/** A posting or a CV, of whatever format. */
interface ReadDocument {
  /** The file's name without its folder; empty for standard input. */
  readonly name: string;
  /** Its text in lines; headings may begin with `## `, list entries with `- `, as in Markdown. */
  readonly text: string;
  /** What its data says about itself (a JobPosting in a page). */
  readonly facts: PostingFacts;
}

/** Documents that the person names: text, Markdown, HTML, PDF, Word. */
export interface Documents {
  /**
   * Reads FILE, or standard input for `-`, by what is in it.
   * Raises CoachError('usage') as `Files.read` does, and where there is no text in it or its format can't be read;
   * CoachError('data') where it is broken or locked by a password.
   */
  read(file: string, limit: number): Promise<ReadDocument>;
}

// ------------------------------------------------------------ the conversation

/** An earlier answer that stays in view. */
export interface InView {
  readonly label: string;
  readonly lines: readonly string[];
}

export type Checked =
  | { readonly ok: true; readonly value: AnswerValue; readonly echo?: string }
  | { readonly ok: false; readonly message: string };

export interface Step {
  readonly kind: Kind;
  /** "Strategy 2 of 4 · Ask for feedback · about 3 minutes left" */
  readonly progress: string;
  readonly inView: readonly InView[];
  readonly text: string;
  readonly hint: string;
  readonly why: string;
  /** For `choice` and `choices`; also entries that may be picked for a `list`. */
  readonly choices: readonly Choice[];
  /** The answer as it stands, to be edited; `null` for none. */
  readonly initial: AnswerValue | null;
  /** What was typed here before and never confirmed; it wins over `initial`. */
  readonly typing: string | null;
  readonly canGoBack: boolean;
  /** Leaving here keeps nothing: it must not say that it saves. */
  readonly unsaved?: boolean;
  /** For a `line` that can't be skipped: what to say when it is left empty. */
  readonly needed?: string;
  /** Turns what was typed into a value, or says what is wrong with it. Never called with nothing typed. */
  check(typed: string | readonly string[]): Promise<Checked>;
}

/**
 * `typing`: what stood on the prompt, unconfirmed, when it was left.
 */
export type Reply =
  | { readonly type: 'answer'; readonly value: AnswerValue }
  | { readonly type: 'skip' }
  | { readonly type: 'back'; readonly typing: string | null }
  | { readonly type: 'stop'; readonly typing: string | null };

export interface Menu<T extends string> {
  /** "Card 2 of 6 · about 3 minutes left" */
  readonly progress?: string;
  readonly text: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  /** What Enter alone picks. */
  readonly initial?: T;
  /** A number or the first letter of a value picks at once, without Enter; at most nine choices, no letter twice. */
  readonly oneKey?: boolean;
}

export interface Prompter {
  /** One question of the script. Never rejects for Ctrl-C or a closed terminal: that is `stop`. */
  ask(step: Step): Promise<Reply>;
  /** One of a few; `null` when the person stopped. */
  choose<T extends string>(menu: Menu<T>): Promise<T | null>;
  /** Text between prompts, wrapped to the width. */
  say(text: string): void;
}

// ------------------------------------------------------------------ a command

export interface Context {
  readonly output: Output;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly journal: Journal;
  readonly journalFiles: JournalFiles;
  readonly settings: Settings;
  readonly files: Files;
  /** Loaded only when it is used. */
  editor(): Promise<Editor>;
  readonly clipboard: Clipboard;
  readonly documents: Documents;
  /** Loaded only when something is asked. Raises CoachError('usage') without a terminal: call it only behind a check that names the option. */
  prompter(words: PromptWords): Promise<Prompter>;
}

/** One option, in commander's own notation. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: string;
  /** May be given again; the values come as an array. */
  readonly again?: boolean;
  readonly hidden?: boolean;
  readonly choices?: readonly string[];
}

/** What commander found, before it has types: `args` in order, `options` by camel-case name. */
export interface Input {
  readonly args: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A command: how it is called, how argv becomes typed options, and what it does with them. */
export interface CommandSpec<O = unknown> {
  /** In commander's notation: `[id] [question]`. */
  readonly args?: string;
  readonly about?: string;
  readonly options?: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Raises CoachError('usage') where the call is wrong. */
  parse(input: Input): O;
  run(context: Context, options: O): Promise<void>;
  readonly subcommands?: readonly {
    readonly name: string;
    readonly summary: string;
    readonly spec: AnyCommandSpec;
    /** Meant where none is named. */
    readonly isDefault?: boolean;
  }[];
}

// biome-ignore lint/suspicious/noExplicitAny: a table of commands, each with option types of its own
export type AnyCommandSpec = CommandSpec<any>;
