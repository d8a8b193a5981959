/** Short codes that people can type: no letters that look like another, no capitals. */

export const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * The code of a checklist item: the same for the same key on every machine.
 *
 * FNV-1a over UTF-16 units (Fowler, Noll & Vo; 64 bits), six digits of base 31: among 300 items two share a code
 * about once in twenty thousand journals.
 */
export const itemCode = (key: string): string => {
  let hash = OFFSET;
  for (let at = 0; at < key.length; at++) hash = ((hash ^ BigInt(key.charCodeAt(at))) * PRIME) & MASK;
  let code = '';
  for (let digit = 0; digit < 6; digit++) {
    code += ALPHABET[Number(hash % 31n)];
    hash /= 31n;
  }
  return code;
};
