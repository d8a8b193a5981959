/**
 * The checksum at the head of a record file: a byte changed inside an answer leaves JSON that reads well.
 *
 * CRC-32 (ISO 3309) finds every single changed byte; node's own, since one in JavaScript costs `list` a tenth of a
 * start-up, and this one nothing that can be measured. It guards against failing disks, not against people.
 */

import { crc32 } from 'node:zlib';

const HEAD = '{\n  "sum": "';
const DIGITS = 8;
const FROM = HEAD.length + DIGITS;

/** @param json an object, two spaces to a level. The same with the checksum of all that follows it as its first field. */
export const withSum = (json: string): string => {
  const rest = `",\n${json.slice('{\n'.length)}`;
  return `${HEAD}${digits(rest)}${rest}`;
};

const digits = (text: string): string => crc32(text).toString(16).padStart(DIGITS, '0');

/** `none`: it has no checksum in the place where this program writes it. */
export const sumOf = (text: string): 'fits' | 'wrong' | 'none' => {
  if (!text.startsWith(HEAD)) return 'none';
  return text.slice(HEAD.length, FROM) === digits(text.slice(FROM)) ? 'fits' : 'wrong';
};
