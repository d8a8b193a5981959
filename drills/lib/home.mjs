/** A small journal made by the program itself, with something of everything that it keeps. */

import { cpSync } from 'node:fs';
import { newFolder } from './program.mjs';

export const answersFile = (answers, mode = 'quick') => JSON.stringify({ mode, answers });

export const ANSWERS = {
  outcome: 'rejected',
  role: 'Staff nurse',
  company: "St Mary's",
  stage: 'first-interview',
  'heard-on': '2026-02-27',
  sting: 7,
  known: ['They had somebody closer', 'The panel was kind: “thank you”'],
  friend: 'You did your best.\nTruly.',
  'could-change': 'Pause before the answer',
  'ask-whom': 'Dana, by mail',
  'more-needed': ['drug doses', 'a hard shift'],
  'if-then': 'When I have coffee, I will write one answer',
};

/** Runs and insists: what the drill builds on has to be there. */
export const must = async (program, home, args, options) => {
  const run = await program.run(home, args, options);
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.err}`);
  return run;
};

/** @returns the new debrief as `show --json` prints it. */
export const startDebrief = async (program, home, answers, options = {}) =>
  JSON.parse(
    (
      await must(program, home, ['start', '--answers', '-', '--json'], {
        ...options,
        input: answersFile(answers),
      })
    ).out,
  );

export const items = async (program, home, options) =>
  JSON.parse((await must(program, home, ['checklist', '--json', '--all'], options)).out).items;

/** Everything in the journal, as the program exports it; `err` is what it said about damaged files. */
export const exported = async (program, home, options) => {
  const { status, out, err } = await program.run(home, ['export', '--all', '--format', 'json'], options);
  return { status, err, all: status === 0 ? JSON.parse(out) : { debriefs: [], interviews: [], ticks: [] } };
};

/**
 * Two debriefs (the first with a history), one in the bin, an interview, a tick, settings.
 *
 * @returns `{home, first, second, interview, tick}`; the last four are ids.
 */
export const filledHome = async (program) => {
  const home = newFolder();
  await must(program, home, ['settings', 'name', 'Ana']);
  const first = await startDebrief(program, home, ANSWERS);
  const second = await startDebrief(program, home, { ...ANSWERS, role: 'Matron', sting: 4 });
  const gone = await startDebrief(program, home, { role: 'Porter' });
  await must(program, home, ['edit', first.id, 'company', '--answer', 'St Luke’s']);
  await must(program, home, ['delete', gone.id]);
  const { id: interview } = JSON.parse(
    (
      await must(program, home, [
        'next',
        'add',
        '--role',
        'Ward sister',
        '--company',
        'St Anne’s',
        '--when',
        'in 5 days',
        '--json',
      ])
    ).out,
  );
  const [{ id: tick }] = await items(program, home);
  await must(program, home, ['checklist', '--done', tick]);
  return { home, first: first.id, second: second.id, gone: gone.id, interview, tick };
};

export const copyOf = (home) => {
  const copy = newFolder();
  cpSync(home, copy, { recursive: true, preserveTimestamps: true });
  return copy;
};
