/**
 * Asks for the passphrase, again where it is typed wrongly.
 * @param isOther that of the journal on other computers: this one is not locked.
 * @returns what `open` gives, `null` where it gave `null` each time.
 */
export type AskPassphrase = <T>(
  open: (passphrase: string) => Promise<T | null>,
  isOther?: boolean,
) => Promise<T | null>;

export interface Lock {
  isLocked(): Promise<boolean>;
  /** Raises CoachError('usage') where it is locked already. @returns how many files, and those that it doesn't know and left as they are. */
  lock(passphrase: string): Promise<{ readonly sealed: number; readonly left: readonly string[] }>;
  /** Asks for the passphrase. @returns how many files. */
  unlock(): Promise<number>;
  /** Asks for the passphrase, where nobody has given it in this run: a wrong one raises CoachError('data'). */
  open(): Promise<void>;
  changePassphrase(next: string): Promise<void>;
  /** What the option or the variable gives as passphrase; `null` where there is neither. */
  given(): Promise<string | null>;
  /** The first line of a file that holds a passphrase: of a descriptor (`/dev/fd/3`), or of standard input for `-`. */
  fromFile(file: string): Promise<string>;
  /** `sync` was set up, and may have sent it in plain text. */
  readonly wasSent: boolean;
}
