/** Made-up numbers of people. */

interface Chance {
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export const digits = (r: Chance, n: number): string => Array.from({ length: n }, () => r.below(10)).join('');

/** By which an office knows somebody, or when they were born. */
export const identifier = (r: Chance): string =>
  r.pick([
    `QQ ${digits(r, 2)} ${digits(r, 2)} ${digits(r, 2)} C`,
    `AB${digits(r, 6)}D`,
    `UC-${1 + r.below(9)}${digits(r, 2)}-${digits(r, 3)}`,
    `123-45-6${digits(r, 3)}`,
    `1234${digits(r, 3)}TA`,
    `2345 6789 0${digits(r, 3)}`,
    `ABCDE1${digits(r, 3)}F`,
    `passport 5334${digits(r, 5)}`,
    `NHS number 943 476 5${digits(r, 3)}`,
    `4929 1234 5678 9${digits(r, 3)}`,
    `MORGA657${digits(r, 3)}SM9IJ`,
    `born ${1 + r.below(28)} April 19${60 + r.below(40)}`,
    `DOB ${1 + r.below(28)}/4/19${60 + r.below(40)}`,
    `F26 X${1 + r.below(9)}Y2`,
  ]);
