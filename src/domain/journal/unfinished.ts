/** The names of texts that a conversation keeps when it is left, among those kept from the editor. */

export const unfinishedName = (conversation: string): string => `${conversation}-unfinished`;

export const isUnfinished = (name: string): boolean => name.endsWith('-unfinished');
