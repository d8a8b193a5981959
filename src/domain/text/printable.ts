/** Text that came from a person or a file, made safe to show: shown as text, never obeyed by a terminal. */

/** C0 but tab and line breaks, DEL, C1, and the marks that turn the direction of text around. */
const UNPRINTABLE =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters become U+FFFD; tabs and line breaks stay. */
export const neutral = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

/** For one place on a screen: line breaks are all alike, and a tab is a space. */
export const printable = (text: string): string =>
  neutral(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '));

/** A file as messages name it: `-` is standard input. */
export const sourceName = (file: string): string => (file === '-' ? 'standard input' : file);

export const printableLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** At most that many characters: whole words where that leaves more than half, and "…" where something was left out. */
export const shortened = (text: string, most: number): string => {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const whole = cut.replace(/[\s,;:–-]+\S*$/u, '');
  return `${whole.length * 2 > cut.length ? whole : cut}…`;
};

/** With a capital at its beginning. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A text as a sentence that ends, in whatever script; nothing stays nothing. */
export const ended = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…。？！]["”»)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/↑↓/g, 'Up/Down'],
  [/·/g, '-'],
  [/…/g, '...'],
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—−]/g, '-'],
  [/\u00a0/g, ' '],
];

export const inAscii = (text: string): string =>
  SIGNS.reduce((now, [sign, replacement]) => now.replace(sign, replacement), text);
