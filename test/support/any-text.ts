/** Text of any characters at all, for laws. */

import fc, { type StringConstraints } from 'fast-check';

/** How many code points are halves of a character, and stand for nothing alone. */
const HALVES = 0x800;
const FIRST_HALF = 0xd800;

// Fast-check's own unit of that kind, 'binary', makes a table of all million: nearly a second for every file that has it.
const character = fc
  .integer({ min: 0, max: 0x10ffff - HALVES })
  .map((place) => String.fromCodePoint(place < FIRST_HALF ? place : place + HALVES));

export const anyText = (constraints: StringConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: character });
