/** Numbers in words, from zero on. */
export const COUNTS: readonly string[] =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
