/** Ids for what came from elsewhere: worked out from what it says, so that the same thing is the same record. */

import { shortCode } from './short-code.js';

/**
 * `YYYY-MM-DD-xxxx`. Four characters are few: where another thing has them already, the next ones are tried, in an
 * order that is the same every time.
 * @param isOthers whether that id belongs to something else.
 */
export const derivedId = (day: string, key: string, isOthers: (id: string) => boolean): string => {
  for (let again = 0; ; again++) {
    const id = `${day}-${shortCode(again === 0 ? key : `${key}|${again}`).slice(0, 4)}`;
    if (!isOthers(id)) return id;
  }
};
