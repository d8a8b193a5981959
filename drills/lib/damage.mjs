/** Many copies of one record in one journal, for damage of many kinds at once. */

import { readFileSync } from 'node:fs';
import { keptFiles } from './files.mjs';
import { exported, must } from './home.mjs';
import { newFolder } from './program.mjs';

const DIGITS = '23456789abcdefghjkmnpqrstuvwxyz';
const code = (n, places) =>
  Array.from(
    { length: places },
    (_, place) => DIGITS[Math.floor(n / DIGITS.length ** place) % DIGITS.length],
  ).join('');

const paths = new Map();
/** Where the program keeps a record: the file that its id names. */
export const fileOf = (home, kind, id) => {
  if (!paths.has(home)) paths.set(home, keptFiles(home));
  return paths.get(home).find(({ name }) => name.startsWith(`journal/${kind}/`) && name.includes(id)).path;
};

/**
 * A journal of that many records which differ in nothing but their ids, taken in by `import`.
 *
 * @param sample one record, as an export has it.
 * @param copies how many, given the length of its file in bytes.
 * @returns `ids`; `whole(id)`, the record as an export has to have it; `length` of a file in bytes.
 */
export const clones = async (program, kind, sample, copies) => {
  const idOf = (n) => sample.id.slice(0, -4) + code(n, 4);
  const whole = (id) => ({ ...sample, id });
  const make = async (ids) => {
    const home = newFolder();
    const archive = { format: 'rejection-coach', version: 1, [kind]: ids.map(whole) };
    await must(program, home, ['import', '-'], { input: JSON.stringify(archive) });
    return home;
  };
  const length = readFileSync(fileOf(await make([idOf(0)]), kind, idOf(0))).length;
  const ids = Array.from({ length: copies(length) }, (_, n) => idOf(n));
  const home = await make(ids);
  const { all } = await exported(program, home);
  const record = all[kind].find(({ id }) => id === ids[0]);
  return { home, ids, length, whole: (id) => ({ ...record, id }) };
};
