/** Brings the forms of one word together, and no more: "attended" is not "attendance", "ruling" of a court no "rules". */

/** @param word in small letters */
export const uninflected = (word: string): string => {
  const single = word
    .replace(/(?<=..)ie[sd]$/, 'y')
    .replace(/(?<=(?:ss|x|ch|sh|zz))es$/, '')
    .replace(/(?<=[^siu])s$/, '');
  const [, stem = ''] = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(single) ?? [];
  const base = stem.length > 2 ? stem.replace(/([^aeiouysz])\1$/, '$1') : single;
  // "Inspection" is what somebody does who inspects.
  return base
    .replace(/(?<=.{4}(?<!produ|repu|sta)[acpi]t)ion$/, '')
    .replace(/(?<=...)ly$/, '')
    .replace(/e$/, '')
    .replace(/ll$/, 'l');
};
