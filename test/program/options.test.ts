/** argv → typed options, for every command; what is wrong is said, with what to do. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CoachError } from '../../src/errors.js';
import type { AnyCommandSpec, CommandGroup, Context } from '../../src/ports/index.js';
import { withDefault } from '../../src/program/argv.js';
import { buildProgram, run, type World } from '../../src/program/index.js';
import { world } from '../support/fakes.js';

const helpWorld = (context: Omit<Context, 'run'> = world().context) => {
  let out = '';
  const outside: World = {
    version: '1.2.3',
    columns: 80,
    out: (text) => {
      out += text;
    },
    open: async () => context,
  };
  return { outside, out: () => out };
};

const folder = fileURLToPath(new URL('../../src/commands/', import.meta.url));
const modules = await Promise.all(
  readdirSync(folder, { recursive: true })
    .filter((name): name is string => typeof name === 'string' && name.endsWith('.ts'))
    .map(async (name) => (await import(join(folder, name))) as { command?: AnyCommandSpec | CommandGroup }),
);
const specs = modules.flatMap((file) => (file.command ? [file.command] : []));

/** The options that a command was run with, without running it. */
const parsed = async (line: string): Promise<unknown> => {
  const argv = (line.match(/"[^"]*"|\S+/g) ?? []).map((part) => part.replace(/^"|"$/g, ''));
  let seen: unknown;
  const all = specs.flatMap((spec) =>
    'subcommands' in spec ? spec.subcommands.map((sub) => sub.spec) : [spec],
  );
  const before = all.map((spec) => spec.run);
  for (const spec of all)
    spec.run = async (_context: Context, options: unknown) => {
      seen = options;
    };
  try {
    await run(argv, helpWorld().outside);
  } finally {
    all.forEach((spec, at) => {
      Object.assign(spec, { run: before[at] });
    });
  }
  return seen;
};

const refused = async (line: string): Promise<CoachError> => {
  const error = await parsed(line).catch((reason: unknown) => reason);
  if (error instanceof CoachError) return error;
  throw new Error(`not refused: ${line}, ${String(error)}`);
};

describe('argv becomes options', () => {
  it.each([
    ['', { asOf: undefined }],
    ['--plain --as-of 2026-12-01', { asOf: '2026-12-01' }],
    ['--quick', { mode: 'quick' }],
    ['start --full', { mode: 'full' }],
    ['start --answers -', { answers: '-' }],
    [
      '--home /x start --answers a.json --json --as-of 2026-11-24',
      { answers: 'a.json', json: true, asOf: '2026-11-24' },
    ],
    ['resume 2026 --full', { id: '2026', full: true }],
    ['feedback', { json: false, all: false }],
    ['feedback --all', { all: true }],
    ['feedback --json --as-of 2026-12-01', { json: true, asOf: '2026-12-01' }],
    ['feedback draft', { id: undefined, kind: 'request', length: 'mail', mailto: false, copy: false }],
    [
      'feedback draft abc --kind reminder --length message --copy --about "the test"',
      { id: 'abc', kind: 'reminder', length: 'message', copy: true, about: 'the test' },
    ],
    ['feedback draft --mailto', { mailto: true }],
    [
      'feedback sent abc --on yesterday --whom Dana --how mail',
      { id: 'abc', on: 'yesterday', whom: 'Dana', how: 'mail', reminder: false, undo: false },
    ],
    ['feedback sent abc --reminder --undo', { reminder: true, undo: true }],
    ['feedback close abc', { id: 'abc', undo: false }],
    [
      'feedback log abc --file - --from Dana --on thu --use 1 2 --leave 3 --json',
      {
        id: 'abc',
        file: '-',
        from: 'Dana',
        on: 'thu',
        lines: { use: ['1', '2'], test: [], leave: ['3'] },
        json: true,
      },
    ],
    ['feedback log --sort', { id: undefined, sort: true }],
    ['help-now --country IE --json', { country: 'IE', json: true }],
    ['next', { all: false, json: false }],
    ['next --all', { all: true }],
    ['next list --json', { json: true }],
    [
      'next add --role "Staff nurse" --when "thu 14:00" --json',
      { role: 'Staff nurse', when: 'thu 14:00', json: true },
    ],
    ['next edit latest --stage task', { id: 'latest', stage: 'task' }],
    ['next done abc --undo', { id: 'abc', undo: true }],
    ['checklist', { format: 'terminal', all: false, done: [], undo: [] }],
    ['checklist --done a b --undo c --json', { format: 'json', done: ['a', 'b'], undo: ['c'] }],
    ['checklist --done a --done b --for x', { done: ['a', 'b'], interview: 'x' }],
    ['checklist --format html --output p.html --force', { format: 'html', output: 'p.html', force: true }],
    ['checklist --why --tick', { why: true, tick: true }],
    ['tick 2 "stock systems" --undo', { item: ['2', 'stock systems'], undo: true }],
    ['page x --open --output p.html', { id: 'x', open: true, output: 'p.html' }],
    ['checklist --format ics', { format: 'ics', output: '-' }],
    [
      'next homework abc --task news --finding "a b" --json',
      { id: 'abc', task: 'news', finding: 'a b', json: true },
    ],
    ['next homework --fill', { id: undefined, fill: true }],
    ['next add --role x --panel "Dana Novak"', { panel: 'Dana Novak' }],
    ['checklist --format markdown --all', { format: 'markdown', all: true }],
    ['skills --posting - --cv a.md --for x', { posting: '-', cv: 'a.md', interview: 'x' }],
    [
      'skills --choose 1=learn --choose 2=say --all --json',
      { choose: ['1=learn', '2=say'], all: true, json: true },
    ],
    ['next edit a --posting b.pdf --closes 2026-12-01', { posting: 'b.pdf', closes: '2026-12-01' }],
    ['list --json', { json: true }],
    ['stories', { json: false }],
    ['stories list --json', { json: true }],
    ['stories show', { id: undefined }],
    ['stories add --from latest:2', { from: 'latest:2', parts: {} }],
    [
      'stories add --title "A  b" --skill x --skill y --answers-question "Why us?" --json',
      { parts: { title: 'A b', skills: ['x', 'y'], answered: ['Why us?'] }, json: true },
    ],
    ['stories edit abc --result ""', { id: 'abc', parts: { result: '' } }],
    ['stories questions --json', { json: true }],
    ['rehearse', { list: false, grades: [], again: false }],
    ['rehearse --list --json --for x --again', { list: true, json: true, interview: 'x', again: true }],
    [
      'rehearse --grade a=good b=HARD --grade c=again',
      {
        grades: [
          { card: 'a', grade: 'good' },
          { card: 'b', grade: 'hard' },
          { card: 'c', grade: 'again' },
        ],
      },
    ],
    ['show', { id: undefined }],
    ['show abc --json', { id: 'abc', json: true }],
    ['search system Design', { words: ['system', 'design'] }],
    ['edit abc', { id: 'abc', question: undefined, answers: [] }],
    ['edit abc known --answer "a b" --answer c', { question: 'known', answers: ['a b', 'c'] }],
    ['edit abc known --clear', { clear: true }],
    ['edit abc friend --editor', { question: 'friend', editor: true }],
    ['history abc --show 2 --json', { id: 'abc', show: 2, json: true }],
    ['restore abc --version 2', { id: 'abc', version: 2 }],
    ['doctor --fix --json', { fix: true, json: true, accept: undefined }],
    ['doctor --accept x', { accept: 'x' }],
    ['delete abc', { id: 'abc', forever: false }],
    ['delete abc --forever --yes', { forever: true, yes: true }],
    ['restore', { id: undefined }],
    ['export', { ids: [], all: false, format: 'markdown', share: false }],
    [
      'export a b --format json --output x --force --share',
      { ids: ['a', 'b'], format: 'json', output: 'x', force: true, share: true },
    ],
    ['import -', { file: '-', ids: [], dryRun: false, columns: {}, skipBad: false }],
    [
      'import b.json 2026-11 2026-12 --dry-run --json',
      { ids: ['2026-11', '2026-12'], dryRun: true, json: true },
    ],
    [
      'import t.csv --from csv --dates day-first --skip-bad',
      { from: 'csv', dates: 'day-first', skipBad: true },
    ],
    [
      'import t.csv --columns role=Position,company=Employer',
      { columns: { role: 'Position', company: 'Employer' } },
    ],
    ['backup', { file: undefined, force: false }],
    ['backup - --force', { file: '-', force: true }],
    ['export --format html', { format: 'html' }],
    ['export --all --format csv', { all: true, format: 'csv' }],
    ['settings name Ana', { key: 'name', value: 'Ana' }],
    ['settings mode --clear', { key: 'mode', clear: true }],
    ['path --settings', { settings: true }],
    ['questions --json', { json: true }],
    ['list --home /y --plain --no-color', { json: false }],
  ])('%s', async (line, wanted) => {
    expect(await parsed(line)).toMatchObject(wanted);
    // Whoever ends the options is answered by commander.
    expect(await parsed(`${line} --`)).toEqual(await parsed(line));
  });
});

describe('a wrong call', () => {
  it.each([
    ['strat', "unknown command 'strat'", 'start'],
    ['lst', "unknown command 'lst'", 'list'],
    ['start --quik', "unknown option '--quik'", '--quick'],
    ['list --jsn', "unknown option '--jsn'", '--json'],
    ['start --quick --full', "can't go together", ''],
    ['start --answers', 'argument missing', 'start --help'],
    ['edit a --answer x', 'which question?', 'QUESTION'],
    ['edit a known --answer x --clear', "can't go together", ''],
    ['delete a --yes', '--forever', ''],
    ['feedback draft --kind letter', 'reminder', ''],
    ['feedback draft --mailto --json', "can't go together", ''],
    ['feedback draft --about " "', '--about is empty', ''],
    ['feedback draft --kind thank-you --about x', "--about can't go with", ''],
    ['feedback sent a --undo --on today', "can't go together", ''],
    ['feedback log a --text x --file y', "can't go together", ''],
    ['feedback log a --text " "', '--text is empty', ''],
    ['feedback log a --from Dana', '--from and --on go with', ''],
    ['feedback log a --sort --text x', "can't go together", ''],
    ['feedback tell', "has no 'tell'", 'draft, sent, log, close'],
    ['edit a known --editor --clear', "can't go together", ''],
    ['history a --show x', "'x' isn't one", 'history ID'],
    ['restore --version 1', 'which record?', 'restore ID'],
    ['doctor --fix --accept x', "can't go together", ''],
    ['export a --all', "can't go together", ''],
    ['export --force', '--output', ''],
    ['export --format pdf', 'markdown, json, csv, html', ''],
    ['import t.csv --columns post=Position', 'a name and a heading', 'role, company, date'],
    ['import t.csv --columns role', 'a name and a heading', ''],
    ['import t.csv --dates sometimes', 'day-first', ''],
    ['checklist --json --format markdown', "can't go together", ''],
    ['checklist --output x', 'needs a format', '--format html'],
    ['checklist --force', '--output', ''],
    ['next homework --finding x', '--task', ''],
    ['search', 'missing required argument', ''],
    ['next ad', "has no 'ad'", 'add'],
    ['next add --all', "unknown option '--all'", ''],
    ['next add --stage lunch', 'stage', 'next --help'],
    ['settings name Ana --clear', 'takes no value', ''],
    ['rehearse --grade a=easy', 'again, hard, good', 'Nothing was kept'],
    ['rehearse --grade a', 'again, hard, good', ''],
    ['rehearse --json', '--list', ''],
    ['rehearse --list --grade a=good', "can't go together", ''],
    ['stories ad', "has no 'ad'", 'add'],
    ['list more', 'too many arguments', 'list --help'],
  ])('%s', async (line, message, advice) => {
    const error = await refused(line);
    expect(error.failure).toBe('usage');
    expect(error.message).toContain(message);
    expect(error.advice).toContain(advice);
  });
});

describe('help', () => {
  it('groups the commands under the headings', async () => {
    const { outside, out } = helpWorld();
    await run(['--help'], outside);
    expect(out().match(/^(Recover|Prepare|Look back|Your data):$/gm)).toEqual([
      'Recover:',
      'Prepare:',
      'Look back:',
      'Your data:',
    ]);
  });

  it('every command has one, with an example that its own options take', async () => {
    const names = buildProgram(helpWorld().outside).commands.map((command) => command.name());
    for (const name of names) {
      const { outside, out } = helpWorld();
      await run([name, '--help'], outside);
      expect(out(), name).toMatch(/Examples?:\n {2}\$ (rejection-coach|ls)/);
      expect(out(), name).toContain('--home');
      const called = helpWorld();
      await run(['help', name], called.outside);
      expect(called.out()).toBe(out());
    }
  });

  it('a word before which only global options stand is the command', () => {
    expect(withDefault(['--home', 'list', 'show'])).toEqual(['--home', 'list', 'show']);
    expect(withDefault(['--home', 'list'])).toEqual(['door', '--home', 'list']);
    expect(withDefault(['--version', '--plain'])).toEqual(['--version', '--plain']);
  });
});
