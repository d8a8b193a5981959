import { randomInt } from 'node:crypto';
import { ALPHABET } from '../domain/code.js';
import type { Ids } from '../ports.js';

/** Four random characters: 31⁴, so that two machines seldom give the same one on the same day. */
export const randomIds = (): Ids => ({
  code: () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
});
