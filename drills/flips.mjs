/**
 * A random byte of a record changed: named and left in place, or the record still says the same; every other record
 * goes on working, and no command ends but as the exit table says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual as same } from 'node:util';
import { clones, fileOf } from './lib/damage.mjs';
import { demand } from './lib/demanded.mjs';
import { complaint, each } from './lib/drill.mjs';
import { exported, filledHome } from './lib/home.mjs';

const WHOLE = 8;

export const run = async (drill) => {
  const { program } = drill;
  const { home } = await filledHome(program);
  const { all } = await exported(program, home);
  const flips = drill.long ? 4_000 : 150;
  for (const [kind, [sample]] of Object.entries(all).filter(
    ([, records]) => Array.isArray(records) && records.length > 0,
  ))
    await flipRecords(drill, kind, sample, kind === 'debriefs' ? flips : Math.ceil(flips / 4));
};

/** Any byte, made into any other: of a text it may become a control character, half a character, a quote. */
const flipped = (whole) => {
  const bytes = Buffer.from(whole);
  const at = Math.floor(Math.random() * bytes.length);
  bytes[at] ^= 1 + Math.floor(Math.random() * 255);
  return bytes;
};

const flipRecords = async (drill, kind, sample, flips) => {
  const { program } = drill;
  const { home, ids, whole } = await clones(program, kind, sample, () => flips + WHOLE);
  const damage = new Map();
  for (const id of ids.slice(0, flips)) {
    const file = fileOf(home, kind, id);
    const bytes = flipped(readFileSync(file));
    writeFileSync(file, bytes);
    damage.set(file, bytes);
  }
  drill.count('flips', flips);
  const { all, status, err } = await exported(program, home);
  drill.holds(status === 0, `${kind}: export ended with ${status}: ${err.slice(0, 300)}`);
  const there = new Map(all[kind].map((record) => [record.id, record]));
  const silent = [];
  for (const id of ids) {
    const file = fileOf(home, kind, id);
    const told = err.split('\n').filter((line) => line.includes(file)).length;
    const unchanged = same(there.get(id), whole(id));
    if (!damage.has(file)) {
      drill.holds(unchanged && told === 0, `${kind}: ${id} is whole, and is not what it was`);
      continue;
    }
    const what = `${kind}: ${id} with a byte changed`;
    drill.holds(readFileSync(file).equals(damage.get(file)), `${what}: not left as it was`);
    drill.holds(told <= 1, `${what}: named ${told} times`);
    if (told === 1) {
      drill.count('named');
      drill.holds(!there.has(id), `${what}: named, and shown all the same`);
    } else if (unchanged) drill.count('say the same all the same');
    else {
      drill.holds(there.has(id), `${what}: neither named nor there`);
      // Without a checksum nobody can notice a byte that leaves a readable record.
      demand(drill, 'otherContentNoticed', false, `${what}: taken for whole`);
      silent.push(id);
    }
  }
  if (kind === 'debriefs') await askedFor(drill, home, ids.slice(0, flips), silent, damage);
};

/** Asked for by its id: status 4 and unchanged, or shown. What is shown is text, whatever the byte became. */
const askedFor = async (drill, home, ids, silent, damage) => {
  const { program } = drill;
  const some = ids.filter((_, at) => at % Math.ceil(ids.length / (drill.long ? 300 : 12)) === 0);
  await each(some, async (id) => {
    const file = fileOf(home, 'debriefs', id);
    const shown = await program.run(home, ['show', id]);
    const problem = complaint(shown, [0, 4]);
    drill.holds(problem === null, `show ${id}: ${problem}`);
    drill.holds(
      !/[^\P{Cc}\n]/u.test(shown.out + shown.err),
      `show ${id}: a control character reached the terminal`,
    );
    if (shown.status === 0) return;
    drill.holds(!silent.includes(id), `show ${id}: refused, where the export took it`);
    const edited = await program.run(home, ['edit', id, 'role', '--answer', 'x']);
    drill.holds(edited.status === 4, `edit ${id}: status ${edited.status}: ${edited.err}`);
    drill.holds(readFileSync(file).equals(damage.get(file)), `edit ${id}: written over`);
  });
};
