/** Logistic regression by dual coordinate ascent, and the file that the program reads its weights from. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param samples what each has, as places and how much each counts, the side it is on (1 or -1), and what it costs there
 * to be on the wrong one: the higher, the closer the weights follow the samples.
 * @param from weights that they stay near to: what samples that are gone have taught.
 */
export const weightsFrom = (samples, size, rounds, from) => {
  const weights = from === undefined ? new Float64Array(size) : Float64Array.from(from.weights);
  let constant = from?.constant ?? 0;
  const pull = new Float64Array(samples.length);
  const lengths = samples.map(({ values }) => values.reduce((sum, value) => sum + value ** 2, 1));
  let random = 1;
  for (let turn = 0; turn < rounds * samples.length; turn++) {
    // In any fixed order the last of it would count for more.
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const at = Math.floor((random / 2 ** 32) * samples.length);
    const { places, values, sign, cost } = samples[at];
    let odds = constant;
    for (let of = 0; of < places.length; of++) odds += weights[places[of]] * values[of];
    const change = (cost / (1 + Math.exp(sign * odds)) - pull[at]) / (1 + (cost * lengths[at]) / 4);
    pull[at] += change;
    for (let of = 0; of < places.length; of++) weights[places[of]] += sign * change * values[of];
    constant += sign * change;
  }
  return { weights, constant };
};

/** Few that weigh far more than all others are cut short. */
export const inSteps = (weights, step, heaviest) =>
  Int8Array.from(weights, (weight) => Math.max(-heaviest, Math.min(heaviest, Math.round(weight / step))));

/** @param constant in steps. */
export const writeWeights = (file, comment, packed, constant) =>
  writeFileSync(
    fileURLToPath(new URL(`../${file}`, import.meta.url)),
    `/**
 * ${comment}
 */
export const packed = [
${packed
  .match(/.{1,300}/g)
  .map((line) => `  '${line}',`)
  .join('\n')}
].join('');

export const CONSTANT = ${constant.toFixed(2)};
`,
  );
