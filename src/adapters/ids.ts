import { ALPHABET } from '../domain/record/short-code.js';
import type { Ids } from '../ports/index.js';

/** Four random characters: 31⁴, so that two machines seldom give the same one on the same day. */
export const randomIds = (): Ids => ({
  code: () => Array.from(randomBytes(32), digit).join('').slice(0, 4),
});

/** Bytes past the last whole multiple of 31 would favour the first letters: they are passed over. */
const digit = (byte: number): string => (byte < 248 ? (ALPHABET[byte % 31] ?? '') : '');

/** The global `crypto` loads itself when it is first used; importing node:crypto costs every start. */
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** Random hexadecimal digits, two for each byte. */
export const randomHex = (bytes: number): string => Buffer.from(randomBytes(bytes)).toString('hex');
