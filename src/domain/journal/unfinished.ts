/** The names of texts that a conversation keeps when it is left, among those kept from the editor. */

export const unfinishedName = (conversation: string): string => `${conversation}-unfinished`;

export const isUnfinished = (name: string): boolean => name.endsWith('-unfinished');

/** What `edit --editor` keeps of a text that isn't in the journal yet. */
export interface KeptText {
  /** What the person was given at first. */
  readonly given: string;
  readonly text: string;
  readonly problems: readonly string[];
}

/** The codes of the checklist as it was last shown, so that `tick 3` means what stood beside the 3. */
export const LAST_SHOWN = 'checklist-shown';
