/** Weights of what is counted in a text, each known by the place that its name hashes to. */

import { fnv1a } from '../record/short-code.js';

export interface Weights {
  /** By place: above nought it speaks for, below against. */
  readonly at: Int8Array;
  /** What a text weighs before any of its words is looked at. */
  readonly constant: number;
}

/**
 * Two that are counted hardly ever share one.
 * @public to the benches, which make the weights.
 */
export const PLACES = 2 ** 20;

export const placeOf = (text: string): number => {
  const hash = fnv1a(text);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
};

/**
 * Letters that a text in single quotes holds as they are. The first half of a pair says how far it is to the next place,
 * the last letter that it is further; the second half is the weight, the middle letter being nought.
 */
const LETTERS = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((letter) => letter !== '\\')
  .join('');
const FURTHER = LETTERS.length - 1;
const NOUGHT = LETTERS.length / 2;

/** @public to the benches, which make the weights. */
export const HEAVIEST = NOUGHT - 1;

/** @public to the benches, which make the weights. */
export const packedFrom = (at: Int8Array): string => {
  let packed = '';
  let last = -1;
  for (const [place, weight] of at.entries()) {
    if (weight === 0) continue;
    const gap = place - last - 1;
    packed += `${(LETTERS[FURTHER] ?? '').repeat(Math.floor(gap / FURTHER))}${LETTERS[gap % FURTHER]}${LETTERS[weight + NOUGHT]}`;
    last = place;
  }
  return packed;
};

export const unpacked = (packed: string, constant: number): Weights => {
  const at = new Int8Array(PLACES);
  let place = -1;
  for (let read = 0; read < packed.length; ) {
    let step = 0;
    do {
      step = letterAt(packed, read);
      place += step;
      read++;
    } while (step === FURTHER);
    place++;
    at[place] = letterAt(packed, read) - NOUGHT;
    read++;
  }
  return { at, constant };
};

const letterAt = (packed: string, at: number): number => {
  const code = packed.charCodeAt(at) - 40;
  return code > 52 ? code - 1 : code;
};

/** What each trait that two texts have in common adds to the odds. */
export interface TraitWeights {
  readonly constant: number;
  readonly of: Readonly<Record<string, number>>;
}
