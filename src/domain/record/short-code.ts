/** Short codes that people can type: no letters that look like another, no capitals. */

export const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** What an item's code is worked out from: the debrief, the question or task, and the entry in any case. */
export const itemKey = (debrief: string, what: string, entry: string): string =>
  [debrief, what, entry.toLowerCase()].join('|');

/** FNV-1a over UTF-16 units (Fowler, Noll & Vo; 32 bits). */
export const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/**
 * The code of a checklist item: the same for the same key on every machine.
 *
 * FNV-1a, its bits mixed by the last steps of MurmurHash3 (Appleby), then six digits of base 31: among 300 items two
 * share a code about once in twenty thousand journals.
 */
export const shortCode = (key: string): string => {
  let left = mixed(fnv1a(key));
  let code = '';
  for (let digit = 0; digit < 6; digit++) {
    code += ALPHABET[left % 31];
    left = Math.floor(left / 31);
  }
  return code;
};

const mixed = (hash: number): number => {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
};

/** `YYYY-MM-DD-xxxx`. Where something else has it (`isOthers`), the next ones are tried in a fixed order. */
export const derivedId = (day: string, key: string, isOthers: (id: string) => boolean): string => {
  for (let again = 0; ; again++) {
    const id = `${day}-${shortCode(again === 0 ? key : `${key}|${again}`).slice(0, 4)}`;
    if (!isOthers(id)) return id;
  }
};
