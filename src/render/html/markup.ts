/** HTML from text: what a person wrote is text, never markup. */

import { printableLine } from '../../domain/printable.js';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of text, safe in an element and in a quoted attribute. */
export const html = (text: string): string =>
  printableLine(text).replace(/[&<>"']/g, (char) => ESCAPED[char] ?? char);
