/** Bytes as text: UTF-8, UTF-16 and the letters of Windows. */

/** Windows-1252 from 0x80 to 0x9F: Node 20 leaves these letters as control characters. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const windowsLetters = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => LETTERS.charAt(char.charCodeAt(0) - 0x80));

/** UTF-8, or UTF-16 as spreadsheets and Windows write it; `null` if it is neither. */
export const unicodeText = (bytes: Uint8Array): string | null => {
  const wide = wideIn(bytes);
  try {
    return wide === null && bytes.includes(0)
      ? null
      : new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
};

const SAMPLE = 512;

/** By its mark, or by a zero in every other byte of Latin letters. */
const wideIn = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.35;
  if (head.length < 4 || (even > 0 && odd > 0)) return null;
  return odd > many ? 'utf-16le' : even > many ? 'utf-16be' : null;
};

const DECLARED = /<meta\b[^<>]{0,200}\bcharset\s{0,3}=\s{0,3}["']?([\w-]{3,30})/i;
/** What browsers read as Windows-1252, whatever it is called. */
const WINDOWS = /^(?:utf-?8|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp-?1252)$/i;

/** As the page declares it, else Windows-1252; `null` if it is no text. */
export const olderText = (bytes: Uint8Array): string | null => {
  if (bytes.includes(0)) return null;
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const declared = DECLARED.exec(latin.slice(0, 4096))?.[1] ?? 'windows-1252';
  const text = WINDOWS.test(declared) ? windowsLetters(latin) : decodedAs(declared, bytes, latin);
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/.test(text) ? null : text;
};

const decodedAs = (label: string, bytes: Uint8Array, latin: string): string => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return windowsLetters(latin);
  }
};
