/** A letter as a link that any mail program opens (RFC 6068). */

import type { Letter } from '../domain/feedback/letter.js';
import { printable } from '../domain/text/printable.js';

/** Percent-encoded UTF-8; line breaks as CRLF, as the RFC wants them. */
const encoded = (text: string): string =>
  encodeURIComponent(
    printable(text)
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/\n/g, '\r\n'),
  ).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** @param address an e-mail address, or `''`: then the mail program asks for one. */
export const mailto = (address: string, { subject, body }: Letter): string => {
  const to = encodeURIComponent(address).replaceAll('%40', '@');
  const fields = [...(subject === '' ? [] : [`subject=${encoded(subject)}`]), `body=${encoded(body)}`];
  return `mailto:${to}?${fields.join('&')}`;
};
