/**
 * The clock set back a day, and other time zones: no answer is lost, ids and days stay right, ticks stay, and a debrief
 * begun at 23:50 belongs to that day.
 *
 * lib/clock.cjs is loaded into the program and moves its Date; its time zone is that of TZ.
 */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual as same } from 'node:util';
import { demand } from './lib/demanded.mjs';
import { isKept } from './lib/files.mjs';
import { ANSWERS, copyOf, exported, filledHome, items, must, startDebrief } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';
import { converse, openTerminal } from './lib/terminal.mjs';

const DAY = 86_400_000;
const NOON = Date.parse('2026-03-10T12:00:00+01:00');

/** The environment in which a run begins at that instant, in milliseconds. */
const at = (instant, zone = 'Europe/Zagreb') => ({
  env: {
    TZ: zone,
    NODE_OPTIONS: `--require "${fileURLToPath(import.meta.resolve('./lib/clock.cjs')).replaceAll('\\', '/')}"`,
    DRILL_CLOCK: String(instant - Date.now()),
  },
});

export const run = async (drill) => {
  await setBack(drill);
  await draftSetBack(drill);
  await locksOfTomorrow(drill);
  await zones(drill);
  await aroundMidnight(drill);
  await lateInTheEvening(drill);
  await longAndShortDays(drill);
};

const setBack = async (drill) => {
  const { program } = drill;
  const home = newFolder();
  const before = await startDebrief(program, home, ANSWERS, at(NOON));
  const archiveOfTomorrow = async () => {
    const there = newFolder();
    await startDebrief(program, there, { role: 'Nurse', 'heard-on': '2026-03-10' }, at(NOON));
    return JSON.stringify((await exported(program, there, at(NOON))).all);
  };
  drill.holds(before.id.startsWith('2026-03-10-'), `the clock of this drill has no hold: ${before.id}`);
  const [first, second] = await items(program, home, at(NOON));
  await must(program, home, ['checklist', '--done', first.id], at(NOON));
  await must(program, home, ['edit', before.id, 'company', '--answer', 'St Luke’s'], at(NOON + 60_000));
  const archive = JSON.stringify((await exported(program, home, at(NOON))).all);

  const back = NOON - DAY;
  for (const [n, text] of ['Breathe first', 'Ask for a moment', 'Drink some water'].entries())
    await must(program, home, ['edit', before.id, 'could-change', '--answer', text], at(back + n * 1_000));
  for (const text of [ANSWERS['could-change'], 'Breathe first', 'Ask for a moment', 'Drink some water'])
    drill.holds(isKept(home, text), `set back a day: the answer “${text}” is kept nowhere`);
  const show = async (when) =>
    JSON.parse((await must(program, home, ['show', before.id, '--json'], at(when))).out);
  drill.holds(
    (await show(back)).answers['could-change'] === 'Drink some water',
    'set back a day: the last answer does not count',
  );

  await must(program, home, ['import', '-'], { ...at(back + 5_000), input: archive });
  demand(
    drill,
    'editAfterSetBack',
    (await show(back)).answers['could-change'] === 'Drink some water',
    'set back a day: importing an export from before an edit replaces the edit',
  );
  const later = await startDebrief(program, home, { role: 'Matron' }, at(back));
  drill.holds(later.id.startsWith('2026-03-09-'), `set back a day: the new debrief is ${later.id}`);
  const listed = JSON.parse((await must(program, home, ['list', '--json'], at(back))).out).map(
    (debrief) => debrief.id,
  );
  drill.holds(
    same(listed.toSorted(), [later.id, before.id].toSorted()),
    `set back a day: list shows ${listed}`,
  );

  const isDone = async (id, when) =>
    (await items(program, home, at(when))).find((item) => item.id === id)?.done;
  drill.holds(await isDone(first.id, back), 'set back a day: a tick is gone');
  await must(program, home, ['checklist', '--done', second.id, '--undo', first.id], at(back));
  drill.holds(await isDone(second.id, back), 'set back a day: what was ticked now is open');
  drill.holds((await isDone(first.id, back)) === false, 'set back a day: what was unticked now is done');
  await must(program, home, ['delete', before.id], at(back));
  await must(program, home, ['restore', before.id], at(back - DAY));
  drill.holds(
    (await show(NOON)).answers.company === 'St Luke’s',
    'set back a day: deleted and restored is not what it was',
  );

  const elsewhere = newFolder();
  const taken = await program.run(elsewhere, ['import', '-'], {
    ...at(back),
    input: await archiveOfTomorrow(),
  });
  demand(
    drill,
    'importOfTomorrow',
    taken.status === 0,
    `set back a day: an export of tomorrow can't be read back: ${taken.err}`,
  );
  drill.count('clocks');
};

/** A draft that was left, gone on with a day earlier. */
const draftSetBack = async (drill) => {
  const { program } = drill;
  const home = newFolder();
  const questions = JSON.parse((await must(program, home, ['questions', '--json'])).out);
  const first = openTerminal(program.file, home, ['start'], at(NOON));
  const { answers } = await converse(first, questions, {
    onAsked: (_, number) => {
      if (number === 7) first.type('\u0003');
      return number === 7;
    },
  });
  const second = openTerminal(program.file, home, ['resume'], at(NOON - DAY));
  const { status, answers: more } = await converse(second, questions);
  drill.holds(status === 0, `a draft resumed a day earlier: status ${status}: ${second.text().slice(-200)}`);
  const [kept] = (await exported(program, home)).all.debriefs;
  for (const [id, value] of [...answers, ...more])
    drill.holds(
      same(kept.answers[id] ?? null, value),
      `a draft resumed a day earlier: the answer to ${id} is lost`,
    );
  drill.holds(
    kept.finished && kept.id.startsWith('2026-03-10-'),
    `a draft resumed a day earlier is ${kept.id}`,
  );
  drill.count('clocks');
};

/** Left by a program that was killed before the clock was set back. */
const locksOfTomorrow = async (drill) => {
  const template = await filledHome(drill.program);
  const contents = {
    'of a dead program': JSON.stringify({ token: 'x', pid: 2 ** 22 - 1, host: hostname() }),
    'with nothing in it': '',
  };
  for (const [what, text] of Object.entries(contents)) {
    const home = copyOf(template.home);
    const lock = join(home, 'journal', 'locks', `debriefs-${template.first}`);
    mkdirSync(join(home, 'journal', 'locks'), { recursive: true });
    writeFileSync(lock, text);
    utimesSync(lock, new Date(Date.now() + DAY), new Date(Date.now() + DAY));
    const { status, err } = await drill.program.run(home, [
      'edit',
      template.first,
      'role',
      '--answer',
      'Sister',
    ]);
    drill.holds(status === 0, `a lock of tomorrow ${what}: status ${status}: ${err}`);
  }
};

const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC'];

const zones = async (drill) => {
  const { program } = drill;
  const home = newFolder();
  const late = Date.parse('2026-03-10T23:50:00+01:00');
  const { id } = await startDebrief(program, home, { ...ANSWERS, 'heard-on': null }, at(late));
  await must(
    program,
    home,
    ['next', 'add', '--role', 'Sister', '--company', '', '--when', '2026-03-14 09:30'],
    at(late),
  );
  const [tick] = await items(program, home, at(late));
  await must(program, home, ['checklist', '--done', tick.id], at(late));
  const see = async (zone) => {
    const json = async (...args) =>
      JSON.parse((await must(program, home, [...args, '--json'], at(late + 60_000, zone))).out);
    return {
      list: await json('list'),
      next: await json('next', 'list'),
      done: (await json('checklist', '--all')).items.filter((item) => item.done).map((item) => item.id),
      export: (await exported(program, home, at(late, zone))).all,
    };
  };
  const there = await see('Europe/Zagreb');
  drill.holds(
    id.startsWith('2026-03-10-') && there.list[0].date === '2026-03-10',
    `begun at 23:50: ${id}, ${there.list[0].date}`,
  );
  drill.holds(same(there.done, [tick.id]), 'the tick is not there');
  for (const zone of drill.long ? ZONES : ZONES.slice(0, 1)) {
    drill.holds(
      same(await see(zone), there),
      `${zone}: a day, a tick or an answer is another than in Zagreb`,
    );
    drill.count('time zones');
  }
  // Already tomorrow where it was written, still today where it is taken back.
  const far = newFolder();
  await startDebrief(
    program,
    far,
    { role: 'Nurse', 'heard-on': '2026-03-11' },
    at(late, 'Pacific/Kiritimati'),
  );
  const archive = JSON.stringify((await exported(program, far, at(late, 'Pacific/Kiritimati'))).all);
  const taken = await program.run(home, ['import', '-'], {
    ...at(late, 'America/Los_Angeles'),
    input: archive,
  });
  demand(
    drill,
    'importOfTomorrow',
    taken.status === 0,
    `heard on the other side of the date line: ${taken.err}`,
  );
};

/** The day is that of the person's own zone, whatever day it is in UTC. */
const aroundMidnight = async (drill) => {
  for (const [instant, zone] of [
    ['2026-03-10T23:50:00-07:00', 'America/Los_Angeles'],
    ['2026-03-10T23:50:00+01:00', 'Europe/Zagreb'],
    ['2026-03-10T00:10:00+01:00', 'Europe/Zagreb'],
  ]) {
    const { id, date } = await startDebrief(
      drill.program,
      newFolder(),
      { role: 'Nurse' },
      at(Date.parse(instant), zone),
    );
    drill.holds(id.startsWith('2026-03-10-') && date === '2026-03-10', `begun at ${instant}: ${id}, ${date}`);
  }
};

/** A conversation over midnight: the debrief belongs to the evening. */
const lateInTheEvening = async (drill) => {
  const { program } = drill;
  const home = newFolder();
  const questions = JSON.parse((await must(program, home, ['questions', '--json'])).out);
  const midnight = Date.parse('2026-03-11T00:00:00+01:00');
  let { env } = at(midnight - 600_000);
  const terminal = openTerminal(program.file, home, ['start'], { env });
  await converse(terminal, questions, {
    onAsked: (_, number) => {
      if (number === 4) terminal.kill();
      return number === 4;
    },
  });
  ({ env } = at(midnight + 60_000));
  const after = openTerminal(program.file, home, ['resume'], { env });
  const { status } = await converse(after, questions);
  const [listed] = JSON.parse((await must(program, home, ['list', '--json'], at(midnight + DAY))).out);
  drill.holds(status === 0 && listed.finished, `a debrief over midnight: status ${status}`);
  drill.holds(
    listed.id.startsWith('2026-03-10-') && listed.date === '2026-03-10',
    `a debrief over midnight: ${listed.id}, ${listed.date}`,
  );
};

/** Days of 23 and 25 hours are days. */
const longAndShortDays = async (drill) => {
  const { program } = drill;
  const home = newFolder();
  for (const [now, tomorrow] of [
    ['2026-03-28T23:30:00+01:00', '2026-03-29'],
    ['2026-03-29T23:30:00+02:00', '2026-03-30'],
    ['2026-10-24T23:30:00+02:00', '2026-10-25'],
    ['2026-10-25T23:30:00+01:00', '2026-10-26'],
  ]) {
    const added = await must(
      program,
      home,
      ['next', 'add', '--role', 'x', '--when', 'tomorrow', '--json'],
      at(Date.parse(now)),
    );
    const { when, id } = JSON.parse(added.out);
    drill.holds(
      when === tomorrow && id.startsWith(now.slice(0, 10)),
      `the day after ${now}: ${when} (${id})`,
    );
  }
};
