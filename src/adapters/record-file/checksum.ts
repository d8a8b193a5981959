/**
 * The checksum at the head of a record file: CRC-32 (ISO 3309), against failing disks, not against people. Node's own,
 * since one in JavaScript costs `list` a tenth of a start-up.
 */

import { crc32 } from 'node:zlib';

const HEAD = '{\n  "sum": "';
const DIGITS = 8;
export const SUM_ENDS = HEAD.length + DIGITS;

/** @param json an indented object; it gets the checksum of everything below as its first field. */
export const withSum = (json: string): string => {
  const rest = `",\n${json.slice('{\n'.length)}`;
  return `${HEAD}${digits(rest)}${rest}`;
};

const digits = (text: string): string => crc32(text).toString(16).padStart(DIGITS, '0');

export const sumOf = (text: string): 'fits' | 'wrong' | 'none' => {
  if (!text.startsWith(HEAD)) return 'none';
  return text.slice(HEAD.length, SUM_ENDS) === digits(text.slice(SUM_ENDS)) ? 'fits' : 'wrong';
};
