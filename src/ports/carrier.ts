/** The same journal on several machines: the program that carries it from one to the other. */

export interface SyncOptions {
  /** Somebody sits there who can type a password. */
  readonly interactive: boolean;
  /** Whether many records that were deleted for good elsewhere may be deleted here too. */
  readonly mayDelete: boolean;
}

export interface SyncReport {
  readonly remote: string;
  /** Under a passphrase, over there too. */
  readonly locked: boolean;
  /** It was not locked here before. */
  readonly nowLocked: boolean;
  /** The passphrase was changed on another computer, and the one that was given is still the one of here. */
  readonly passphraseChanged: boolean;
  /** What is there in plain text until now has been replaced: that place may still hold it for a while. */
  readonly wasPlain: boolean;
  /** Ids of what came, by what it did here; where nothing was opened, the names of its files. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Changed on both sides: what was older is in the history. */
  readonly both: readonly string[];
  readonly deleted: readonly string[];
  /** Files over there that were neither taken nor replaced. */
  readonly held: readonly { readonly path: string; readonly reason: string; readonly newer: boolean }[];
  /** Files here that can't be read, and were not handed on. */
  readonly left: readonly string[];
  readonly sent: number;
}

export interface Carrier {
  /** Where the journal goes, `null` before that is set. */
  remote(): Promise<string | null>;
  /**
   * Sets the remote and exchanges both journals. Raises CoachError('usage') where that can't be a remote or git is not
   * installed, CoachError('data') where it can't be reached; then it is as it was.
   */
  init(remote: string, options: SyncOptions): Promise<SyncReport>;
  /** Raises CoachError('missing') before `init`, and what `init` raises. */
  sync(options: SyncOptions): Promise<SyncReport>;
}
