/** What is sealed: a line with the file's path in the journal, as a JSON string, and below it the file as it was. */

import { jsonIn } from '../../domain/record/json-fields.js';

export const withPath = (path: string, content: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(path)}\n`), Buffer.from(content as Uint8Array)]);

export interface Unsealed {
  readonly path: string;
  readonly bytes: Buffer;
}

/** `null` where it is not of that form, or the path leads elsewhere than where records are. */
export const splitPath = (content: Buffer): Unsealed | null => {
  const end = content.indexOf('\n');
  const path = jsonIn(content.subarray(0, Math.max(end, 0)).toString());
  return typeof path === 'string' && isInside(path) ? { path, bytes: content.subarray(end + 1) } : null;
};

/** No part of it is hidden, empty or `..`. */
const isInside = (path: string): boolean =>
  path.split('/').length > 1 &&
  path.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/.test(part));
