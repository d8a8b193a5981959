import { ALPHABET } from '../domain/record/short-code.js';
import type { Ids } from '../ports/index.js';

/** Four random characters of 31: two machines seldom give the same one on the same day. It is no secret. */
export const randomIds = (): Ids => ({
  code: () => Array.from({ length: 4 }, () => ALPHABET[Math.floor(Math.random() * 31)]).join(''),
});

/**
 * Random hexadecimal digits, two for each byte. The global `crypto` loads itself when it is first used; importing
 * node:crypto costs every start.
 */
export const randomHex = (bytes: number): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex');
