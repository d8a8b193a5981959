/** HTML from text: what a person wrote is text, never markup. */

import { printableLine } from '../../domain/text/printable.js';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Code points that no text may hold, and halves of a character. */
const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\p{Cs}]/gu;

/** Text as it is, safe in an element and in a quoted attribute. Control characters are the caller's to take out first. */
export const escaped = (text: string): string =>
  text.replace(NO_CHARACTER, '\ufffd').replace(/[&<>"']/g, (char) => ESCAPED[char] ?? char);

/** The same for one line, whatever is in it. */
export const html = (text: string): string => escaped(printableLine(text));
