import { ALPHABET } from '../domain/record/short-code.js';
import type { Ids } from '../ports/index.js';

/** Four random characters of 31: two machines seldom give the same one on the same day. */
export const randomIds = (): Ids => ({
  code: () => Array.from(randomBytes(32), digit).join('').slice(0, 4),
});

/** Bytes from the last whole multiple of 31 on would favour the first letters, so they are skipped. */
const digit = (byte: number): string => (byte < 248 ? (ALPHABET[byte % 31] ?? '') : '');

/** The global `crypto` loads itself when it is first used; importing node:crypto costs every start. */
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** Random hexadecimal digits, two for each byte. */
export const randomHex = (bytes: number): string => Buffer.from(randomBytes(bytes)).toString('hex');
