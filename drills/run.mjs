/**
 * The drills: what is promised about data, tried on the packed program as whole processes.
 *
 *   node drills/run.mjs                      all of them, in short
 *   node drills/run.mjs kill --long          one, in full
 *   node drills/run.mjs --program BIN        on an installed program, where none is given this checkout is built
 *
 * Status 0: all held, or were skipped with a reason. Status 1: something did not hold.
 */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DRILLS } from './all.mjs';
import { CannotRun, each, openDrill, told } from './lib/drill.mjs';

/** The status of one drill that this machine can't hold, as automake has it. */
const SKIPPED = 77;

/** Mounts of a drill are its own: they are gone with its process, however that ends. */
const namespace = () => {
  const ways = [
    ['unshare', '--mount'],
    ['unshare', '--mount', '--map-root-user'],
  ];
  return ways.find(([file, ...args]) => spawnSync(file, [...args, 'true']).status === 0);
};

/** Runs one drill as a process of its own. @returns its status: 0, 1 or SKIPPED. */
const apart = (name, flags) =>
  new Promise((resolve, reject) => {
    const through = DRILLS[name].mounts ? (namespace() ?? []) : [];
    const [file, ...args] = [
      ...through,
      process.execPath,
      fileURLToPath(import.meta.url),
      '--inside',
      name,
      ...flags,
    ];
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });

const inside = async (name, { long, program: bin }) => {
  const { openProgram } = await import('./lib/program.mjs');
  const from = Date.now();
  const seconds = () => `${((Date.now() - from) / 1000).toFixed(1)} s`;
  const drill = openDrill({ long, program: openProgram(bin) });
  try {
    await (await DRILLS[name].load()).run(drill);
  } catch (error) {
    if (error instanceof CannotRun) {
      console.log(`${name}: skipped: ${error.message}`);
      return SKIPPED;
    }
    drill.wrong(`the drill itself broke: ${error.stack}`);
  }
  const figures = [...drill.figures].map(([what, value]) => `${what} ${value}`).join(', ');
  const held = drill.problems.length === 0;
  console.log(
    `${name}: ${held ? 'held' : `DID NOT HOLD, ${drill.problems.length} times`}. ${figures} (${seconds()})`,
  );
  if (!held) console.log(told(drill.problems));
  return held ? 0 : 1;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean' }, program: { type: 'string' }, inside: { type: 'string' } },
});
if (values.inside !== undefined) process.exitCode = await inside(values.inside, values);
else {
  const names = positionals.length > 0 ? positionals : Object.keys(DRILLS);
  const unknown = names.filter((name) => !Object.hasOwn(DRILLS, name));
  if (unknown.length > 0) {
    console.error(`No such drill: ${unknown.join(', ')}. There are: ${Object.keys(DRILLS).join(', ')}.`);
    process.exitCode = 2;
  } else {
    const flags = [
      ...(values.long ? ['--long'] : []),
      ...(values.program === undefined ? [] : ['--program', values.program]),
    ];
    const ends = [];
    // In short two at a time: most of them wait for one process after the other.
    await each(names, async (name) => ends.push(await apart(name, flags)), values.long ? 1 : 2);
    const alone = ends.length === 1 ? ends[0] : 0;
    process.exitCode = ends.some((status) => status !== 0 && status !== SKIPPED) ? 1 : alone;
  }
}
