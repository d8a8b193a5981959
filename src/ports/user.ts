/** The person's machine: clock, output, settings, and the files they name. */

import type { JournalIssue } from '../domain/journal/issue.js';
import type { PostingFacts } from '../domain/posting/facts.js';

/** The variables that the system gives a program. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Clock {
  now(): Date;
  /** Which clock it is, as the IANA list names it: "Europe/Dublin". */
  zone(): string;
}

export interface Ids {
  /** Four characters without look-alikes. */
  code(): string;
}

/** `some`: writing failed, or the reader has gone; `none`: there is nothing to write to. */
export type TakenOutput = 'all' | 'some' | 'none';

/** Results go to `out`, messages to `err`; nothing else does. Both neutralise control characters. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** What became of all that went to `out` so far. */
  taken(): TakenOutput;
  readonly columns: number;
  /** 0: none; 1 to 3 as chalk counts them. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Line by line, no redraw, no colour, no symbols. */
  readonly plain: boolean;
  /** The screen has no signs beyond ASCII. */
  readonly ascii: boolean;
  /** Somebody sits at it: both standard input and standard output are a terminal. */
  readonly interactive: boolean;
  /** Hints in text of ours, as this person can type them; to be taken before lines are broken. */
  hints(text: string): string;
}

export interface SettingsValues {
  /** `''`: they were asked, and gave none to keep. */
  readonly name?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly plain?: boolean;
  readonly mode?: 'quick' | 'full';
}

export interface Settings {
  readonly file: string;
  /** What the system says of language and place: `en_IE.UTF-8`, `de-AT`. */
  readonly locale: string;
  /** Raises CoachError('data') where the file is not what settings look like. */
  read(): SettingsValues;
  /** Makes `read` know the name too, where the journal is locked: asks for the passphrase. */
  open(): Promise<void>;
  /** What is wrong with the file and what is beside it. */
  inspect(): readonly JournalIssue[];
  /** Where everything is that is kept on this machine: whole folders where they are the program's own. Only what is there. */
  kept(): readonly string[];
  /** `undefined` clears. */
  set<K extends keyof SettingsValues>(key: K, value: SettingsValues[K] | undefined): Promise<void>;
}

export interface Files {
  /**
   * The text of FILE, or of standard input for `-`.
   * Raises CoachError('usage') where it is missing, empty, a folder, not UTF-8 text, or over `limit` bytes (then unread).
   */
  read(file: string, limit: number): Promise<string>;
  /** The bytes of FILE, or of standard input for `-`. Raises as `read` does, whatever kind of file it is. */
  bytes(file: string, limit: number): Promise<Uint8Array>;
  /**
   * Writes whole or not at all, owner-only. Raises CoachError('usage') where it exists and `force` is off.
   * @returns the whole path of it.
   */
  write(file: string, text: string, force: boolean): Promise<string>;
}

/** The person's own editor, on a file that nobody else may read and that is gone afterwards. */
export interface Editor {
  /**
   * What the person writes is kept before the editor's file goes, until `keep` forgets it.
   *
   * @param again what they were given at first, where that isn't this text, and what tells them how to carry on.
   * @returns what the person left in the file.
   * Raises CoachError('usage') where no editor is set or it ends with a failure.
   */
  edit(text: string, name: string, again?: { given: string; carryOn: string }): Promise<string>;
  /** Keeps a text for another try; `null` forgets it. */
  keep(name: string, text: string | null): Promise<void>;
  kept(name: string): Promise<string | null>;
}

export interface Clipboard {
  /** `sent`: to the terminal, which may not take it; `none`: there is none that can be reached. */
  copy(text: string): Promise<'copied' | 'sent' | 'none'>;
}

export interface Viewer {
  /** Opens a file in the person's browser; `false` where nothing could be started. Never rejects. */
  open(file: string): Promise<boolean>;
}

export interface ReadDocument {
  /** The file's name without its folder; empty for standard input. */
  readonly name: string;
  /** Its text in lines; headings may begin with `## `, list entries with `- `, as in Markdown. */
  readonly text: string;
  /** What its data says about itself (a JobPosting in a page). */
  readonly facts: PostingFacts;
  /** Of a page: beside its text; below it, what stands in its head and foot. */
  readonly title?: string;
  /** Of a mail. */
  readonly mail?: { readonly from: string; readonly sent: Date | null };
}

/** Documents that the person names: text, Markdown, HTML, PDF, Word, mails. */
export interface Documents {
  /**
   * Reads FILE, or standard input for `-`, by what is in it.
   * Raises CoachError('usage') as `Files.read` does, and where there is no text in it or its format can't be read;
   * CoachError('data') where it is broken or locked by a password.
   */
  read(file: string, limit: number): Promise<ReadDocument>;
}

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** Where the person's shells look for what completes a command. */
export interface Shells {
  /** The one that the system says is theirs. */
  readonly theirs: Shell | undefined;
  /**
   * Writes the script into the folder for it, and touches no other file.
   * Raises CoachError('usage') where a file is there that is not ours, CoachError('data') where it can't be written.
   */
  install(shell: Shell, script: string): Promise<string>;
}
