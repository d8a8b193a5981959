/**
 * Twenty programs that write at once, each again and again: starting debriefs, editing the same answer of the same
 * debrief, ticking the same checklist, importing what overlaps, changing settings. Nothing lost, nothing torn.
 */
import { isDeepStrictEqual as same } from 'node:util';
import { isKept, leftovers, unparsable } from './lib/files.mjs';
import { ANSWERS, exported, filledHome, items, startDebrief } from './lib/home.mjs';
import { newFolder } from './lib/program.mjs';

const WRITERS = 20;

export const run = async (drill) => {
  const { program } = drill;
  const turns = drill.long ? 50 : 2;
  const there = await filledHome(program);
  const open = (await items(program, there.home)).filter(isSteady).map((item) => item.id);
  const donor = await archiveOf(program, drill.long ? 50 : 20);
  const importers = together(WRITERS / 4);
  const started = [];
  const texts = [];

  const turn = async (writer, n) => {
    const text = `writer ${writer} turn ${n}`;
    const wanted = async (args, { input, whenAll } = {}) => {
      const running = program.start(there.home, args, { input: whenAll ? null : input });
      if (whenAll) running.child.stdin.end(await whenAll(input));
      const ended = await running.ended;
      drill.count('runs');
      return drill.holds(ended.status === 0, `${args.join(' ')}: status ${ended.status}: ${ended.err}`)
        ? ended
        : null;
    };
    switch (writer % 4) {
      case 0: {
        const input = JSON.stringify({ answers: { role: text } });
        const ended = await wanted(['start', '--answers', '-', '--json'], { input });
        if (ended) started.push({ id: JSON.parse(ended.out).id, role: text });
        break;
      }
      case 1:
        if (await wanted(['edit', there.first, 'could-change', '--answer', text])) texts.push(text);
        break;
      case 2:
        await wanted(['checklist', ...open.flatMap((id) => ['--done', id])]);
        break;
      default:
        if (n === 0)
          await wanted(['import', '-'], { input: JSON.stringify(donor(writer)), whenAll: importers });
        else await wanted(['settings', 'name', text]);
    }
  };
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let n = 0; n < turns; n++) await turn(writer, n);
    }),
  );

  const { all, err } = await exported(program, there.home);
  drill.holds(err === '', `afterwards: ${err}`);
  drill.holds(unparsable(there.home).length === 0, `torn: ${unparsable(there.home).join(', ')}`);
  const { locks, temporary } = leftovers(there.home);
  drill.holds(locks + temporary === 0, `${locks} locks and ${temporary} temporary files are left`);
  for (const { id, role } of started)
    drill.holds(
      all.debriefs.find((debrief) => debrief.id === id)?.answers.role === role,
      `started and lost: ${role} (${id})`,
    );
  for (const text of texts) drill.holds(isKept(there.home, text), `edited and kept nowhere: ${text}`);
  const kept = new Map(all.debriefs.map((debrief) => [debrief.id, debrief]));
  for (let writer = 3; writer < WRITERS; writer += 4)
    for (const { id, answers } of donor(writer).debriefs) {
      drill.count('records imported');
      for (const [question, value] of Object.entries(answers))
        drill.holds(
          same(kept.get(id)?.answers[question], value),
          `imported by writer ${writer} and lost: ${question} of ${id}`,
        );
    }
  const first = all.debriefs.find((debrief) => debrief.id === there.first);
  drill.holds(first?.answers.role === ANSWERS.role, 'an answer that nobody edited is gone');
  for (const item of (await items(program, there.home)).filter(({ id }) => open.includes(id)))
    drill.holds(item.done, `ticked and open: ${item.text}`);
  drill.figure('writers', WRITERS);
  drill.figure('debriefs started', started.length);
  drill.figure('edits of one answer', texts.length);
};

/** Items that come from answers which nobody edits here. */
const isSteady = ({ sources }) =>
  sources.length > 0 && sources.every((source) => source.question !== 'could-change');

/**
 * A gate for that many runs: each has started and waits for its standard input, which all get at once. They then go
 * through the same records at the same time.
 */
const together = (runs) => {
  let waiting = 0;
  let open;
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return async (input) => {
    waiting++;
    if (waiting === runs) setTimeout(open, 1_000);
    await opened;
    return input;
  };
};

/** What each importer says of the records that all of them have: an answer of its own. */
const OWN = ['company', 'thought', 'friend', 'feedback-said', 'if-another-no'];

/**
 * @returns by writer, an export of that many records: three in four are the same for all but for one answer, the
 * others are the writer's own.
 */
const archiveOf = async (program, records) => {
  const home = newFolder();
  const { id } = await startDebrief(program, home, { role: ANSWERS.role });
  const { all } = await exported(program, home);
  const [debrief] = all.debriefs;
  const cloned = (day, n, writer) => ({
    ...debrief,
    id: `${day}-${id.slice(-4, -2)}${String(n).padStart(2, '0')}`,
    date: day,
    answers: { role: `Role ${n}`, [OWN[(writer - 3) / 4]]: `said by ${writer}` },
  });
  return (writer) => ({
    ...all,
    debriefs: Array.from({ length: records }, (_, n) =>
      cloned(n % 4 < 3 ? '2020-01-01' : `2021-01-${String(writer + 1).padStart(2, '0')}`, n, writer),
    ),
  });
};
