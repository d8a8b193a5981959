/** Record files as something else than the program writes them. */

import { withSum } from '../../src/adapters/record-file/checksum.js';

/** The text of a record file whose checksum fits, whatever is in it. */
export const summed = ({ sum: _, ...fields }: Readonly<Record<string, unknown>>): string =>
  withSum(`${JSON.stringify(fields, null, 2)}\n`);
