/**
 * Every file cut at every byte: named once, left in place, and every other record goes on working.
 *
 * Many records of one kind lie in one journal, each cut at another byte, so that one run of a command meets all of
 * them. They are made by `import`, so that nothing here has to know how a record file is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual as same } from 'node:util';
import { clones, fileOf } from './lib/damage.mjs';
import { demand } from './lib/demanded.mjs';
import { complaint, each } from './lib/drill.mjs';
import { keptFiles } from './lib/files.mjs';
import { exported, filledHome } from './lib/home.mjs';

/** Copies that stay whole: what goes on working has to be seen beside what is damaged. */
const WHOLE = 12;

export const run = async (drill) => {
  const { program } = drill;
  const { home } = await filledHome(program);
  const { all } = await exported(program, home);
  const small = { ...all.debriefs[0], answers: { role: 'Nurse', known: ['The panel: “thank you”'] }, at: {} };
  const samples = { ...all, debriefs: drill.long ? [all.debriefs[0]] : [small] };
  for (const [kind, [sample]] of Object.entries(samples).filter(
    ([, records]) => records.length > 0 && records[0].id,
  ))
    await cutRecords(drill, kind, sample);
  await cutSettings(drill, home);
  await cutInBin(drill, home);
};

const cutRecords = async (drill, kind, sample) => {
  const { home, ids, whole, length } = await clones(drill.program, kind, sample, (bytes) => bytes + WHOLE);
  const cut = new Map();
  for (const [at, id] of ids.slice(0, length).entries()) {
    const file = fileOf(home, kind, id);
    const bytes = readFileSync(file).subarray(0, at);
    writeFileSync(file, bytes);
    cut.set(file, bytes);
  }
  drill.count('files cut', cut.size);
  await judge(drill, home, kind, ids, whole, cut);
};

const judge = async (drill, home, kind, ids, whole, cut) => {
  const { program } = drill;
  const { all, status, err } = await exported(program, home);
  drill.holds(status === 0, `${kind}: export ended with ${status}: ${err.slice(0, 300)}`);
  const there = new Map(all[kind].map((record) => [record.id, record]));
  for (const id of ids) {
    const file = fileOf(home, kind, id);
    const bytes = cut.get(file);
    const told = err.split('\n').filter((line) => line.includes(file)).length;
    if (bytes === undefined) {
      drill.holds(same(there.get(id), whole(id)), `${kind}: ${id} is whole, and is not what it was`);
      continue;
    }
    const what = `${kind} cut to ${bytes.length} bytes`;
    // Without its last line break a record is still all there.
    drill.holds(told === 1 || (told === 0 && same(there.get(id), whole(id))), `${what}: named ${told} times`);
    drill.holds(told === 0 || !there.has(id), `${what}: named, and shown all the same`);
    drill.holds(readFileSync(file).equals(bytes), `${what}: not left as it was`);
  }
  await others(drill, home, kind, cut, ids);
};

/** Every other command that reads: goes on, and names each damaged file once. The damaged one itself: status 4. */
const others = async (drill, home, kind, cut, ids) => {
  const { program } = drill;
  const listing =
    kind === 'debriefs' ? [['list'], ['search', 'panel']] : kind === 'interviews' ? [['next', 'list']] : [];
  // An item that no debrief has to be there for; ticking reads the journal again.
  const [item] = JSON.parse((await program.run(home, ['checklist', '--all', '--json'])).out).items;
  const ticking = item ? [['checklist', '--done', item.id]] : [];
  for (const args of [...listing, ['checklist'], ...ticking, ['start', '--answers', '-']]) {
    const { status, err } = await program.run(home, args, { input: '{"answers": {"role": "Nurse"}}' });
    drill.holds(status === 0, `${kind} cut: ${args[0]} ended with ${status}: ${err.slice(0, 300)}`);
    for (const file of [...cut.keys()].slice(0, -1)) {
      const told = err.split('\n').filter((line) => line.includes(file)).length;
      const text = `${kind} cut: ${args.slice(0, 2).join(' ')} names ${file} ${told} times`;
      // A search need not read what can't hold its words.
      drill.holds(told >= 1 || args[0] === 'search', text);
      demand(drill, 'namedOnce', told <= 1, text);
    }
  }
  if (kind !== 'debriefs') return;
  const step = Math.ceil(cut.size / (drill.long ? 200 : 6));
  await each(
    [...cut].filter((_, at) => at % step === 0),
    async ([file, bytes]) => {
      const id = ids.find((known) => file === fileOf(home, kind, known));
      for (const args of [
        ['show', id],
        ['edit', id, 'role', '--answer', 'x'],
        ['export', id],
      ]) {
        const what = `${args[0]} of a debrief cut to ${bytes.length} bytes`;
        const ended = await program.run(home, args);
        drill.count('asked for');
        if (ended.status === 0 && bytes.at(-1) === 0x7d) continue;
        const problem = complaint(ended, [4]);
        drill.holds(problem === null, `${what}: ${problem}`);
        drill.holds(ended.err.includes(file), `${what}: the file is not named: ${ended.err}`);
        drill.holds(readFileSync(file).equals(bytes), `${what}: not left as it was`);
      }
    },
  );
};

const cutSettings = async (drill, home) => {
  const file = `${home}/config.json`;
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length - 1; at += drill.long ? 1 : 7) {
    writeFileSync(file, whole.subarray(0, at));
    const what = `settings cut to ${at} bytes`;
    const [list, set] = [
      await drill.program.run(home, ['export']),
      await drill.program.run(home, ['settings', 'name', 'Bo']),
    ];
    drill.holds(list.status === 0, `${what}: export ended with ${list.status}: ${list.err}`);
    if (/^\{.*\}\s*$/s.test(whole.subarray(0, at).toString())) continue;
    drill.holds(complaint(set, [4]) === null, `${what}: settings: ${complaint(set, [4])}`);
    drill.holds(readFileSync(file).equals(whole.subarray(0, at)), `${what}: written over`);
    drill.count('files cut');
  }
  writeFileSync(file, whole);
};

const cutInBin = async (drill, home) => {
  const { path: file } = keptFiles(home).find(({ name }) => name.startsWith('journal/bin/'));
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length - 1; at += drill.long ? 7 : 130) {
    writeFileSync(file, whole.subarray(0, at));
    const what = `a debrief in the bin cut to ${at} bytes`;
    const { status, err } = await drill.program.run(home, ['restore']);
    drill.holds(status === 0, `${what}: restore ended with ${status}: ${err}`);
    drill.holds(
      err.split('\n').filter((line) => line.includes(file)).length === 1,
      `${what}: not named once: ${err}`,
    );
    drill.holds(readFileSync(file).equals(whole.subarray(0, at)), `${what}: written over`);
    drill.count('files cut');
  }
};
