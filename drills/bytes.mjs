/**
 * Anything at all as every kind of file that is read: answers files, imports, settings, record files, locks. Status 2
 * or 4 with a message, never a stack, and nothing changed. (Status 0 where the file happens to be a right one; then
 * what it made has to be whole.)
 */
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { complaint, each } from './lib/drill.mjs';
import { differences, snapshot, unparsable } from './lib/files.mjs';
import { ANSWERS, answersFile, copyOf, exported, filledHome } from './lib/home.mjs';

export const run = async (drill) => {
  const { program } = drill;
  const template = await filledHome(program);
  const { all } = await exported(program, template.home);
  const archive = JSON.stringify(all);
  const runs = drill.long ? 1_500 : 14;
  const kinds = [
    () => given(drill, template, 'answers file', ['start', '--answers'], answersFile(ANSWERS), runs),
    () => given(drill, template, 'import', ['import'], archive, runs),
    () => settings(drill, template, Math.ceil(runs / 2)),
    () => extremes(drill, template),
    () => records(drill, template, drill.long ? 60 : 2),
    // Each waits some seconds for a writer that may still fill its lock.
    ...(drill.long ? [() => locks(drill, template, 40)] : []),
  ];
  await each(kinds, (writeKind) => writeKind(), availableParallelism());
};

const RIGHT = '{"format":"rejection-coach","version":1,"debriefs":[],"x":';
const nested = (before, depth, after, inside = '') =>
  `${before}${'['.repeat(depth)}${inside}${']'.repeat(depth)}${after}`;
const ADVERT = '{"@type":"JobPosting","description":"<ul><li>You have experience of triage</li></ul>"}';

/** What ends a reader that calls itself, spreads a list, or unpacks all there is. `says`: else it is read. */
const EXTREMES = [
  { name: 'deep.json', content: () => nested(RIGHT, 20_000, '}'), args: ['import'], says: /too deep/ },
  {
    name: 'data-deep.html',
    content: () =>
      nested('<!doctype html><script type="application/ld+json">', 20_000, '</script><p>x</p>', ADVERT),
    shows: /triage/,
  },
  {
    name: 'nested-tags.html',
    content: () => `<!doctype html>${'<div>'.repeat(5_000)}We need tact.`,
    says: /too large/,
  },
  {
    name: 'wide.html',
    content: () => `<!doctype html><p>We need tact.</p>${'<b>a</b>x'.repeat(110_000)}`,
  },
  { name: 'one-line.txt', content: () => '*'.repeat(4_000_000), says: /too large/ },
  {
    name: 'unpacks.docx',
    content: () => zipSync({ 'word/document.xml': strToU8('<a'.repeat(14_000_000)) }),
    says: /too large/,
  },
];

/** Milliseconds on the clock: none takes a tenth of it. */
const GIVEN_UP = 90_000;

export const extremes = async (drill, { home: filled }) => {
  const home = copyOf(filled);
  const before = snapshot(home);
  for (const { name, content, args = ['skills', '--posting'], says, shows } of EXTREMES) {
    const file = `${home}.${name}`;
    writeFileSync(file, content());
    const { child, ended } = drill.program.start(home, [...args, file]);
    const timer = setTimeout(() => child.kill('SIGKILL'), GIVEN_UP);
    const end = await ended;
    clearTimeout(timer);
    const wrong = complaint(end, [says ? 2 : 0]);
    if (wrong !== null) drill.wrong(`${name}: ${wrong}`);
    if (says && !says.test(end.err)) drill.wrong(`${name}: it says ${end.err}`);
    if (shows && !shows.test(end.out)) drill.wrong(`${name}: it shows ${end.out}`);
    if (differences(before, snapshot(home)).length > 0) drill.wrong(`${name}: something was changed`);
    drill.count('extremes');
  }
  const large = join(home, 'journal', 'debriefs', '2026-11-24-zzzz.json');
  writeFileSync(large, '');
  truncateSync(large, 600_000_000);
  const end = await drill.program.run(home, ['backup', `${home}.backup.json`]);
  const wrong = complaint(end, [4]) ?? (/too large/.test(end.err) ? null : end.err);
  if (wrong !== null) drill.wrong(`backup with 600 MB: ${wrong}`);
  drill.count('extremes');
};

const bytes = fc.uint8Array({ maxLength: 400 }).map((content) => Buffer.from(content));
const json = fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text));
/** A right file with something cut out and anything put in there. */
const mangled = (right) =>
  fc
    .tuple(fc.nat(Buffer.byteLength(right)), fc.nat(30), fc.uint8Array({ maxLength: 6 }))
    .map(([at, gone, put]) => {
      const whole = Buffer.from(right);
      return Buffer.concat([whole.subarray(0, at), Buffer.from(put), whole.subarray(at + gone)]);
    });
/** A right file in which one value, anywhere, is any other. */
const swapped = (right) =>
  fc.tuple(fc.nat(200), fc.jsonValue({ maxDepth: 2 })).map(([nth, value]) => {
    let seen = 0;
    const count = (JSON.stringify(JSON.parse(right)).match(/[:[,]/g) ?? []).length;
    return Buffer.from(
      JSON.stringify(JSON.parse(right), (key, inner) =>
        key !== '' && seen++ === nth % count ? value : inner,
      ),
    );
  });
const any = (right) => fc.oneof(bytes, json, mangled(right), swapped(right));

/** @param property gets any content, and raises what does not hold. */
const prove = async (drill, name, arbitrary, property, numRuns) => {
  const result = await fc.check(fc.asyncProperty(arbitrary, property), { numRuns, endOnFailure: false });
  drill.count('runs', result.numRuns);
  if (!result.failed) return;
  const [content] = result.counterexample ?? [];
  drill.wrong(
    `${name}: ${result.errorInstance?.message ?? 'failed'}\nThe file: ${JSON.stringify(content?.toString('latin1'))?.slice(0, 600)}\nAgain with seed ${result.seed}`,
  );
};

const insist = (held, text) => {
  if (!held) throw new Error(text);
};

const given = async (drill, template, name, args, right, numRuns) => {
  let home = copyOf(template.home);
  let before = snapshot(home);
  await prove(
    drill,
    name,
    any(right),
    async (content) => {
      const file = `${home}.file`;
      writeFileSync(file, content);
      const from = content.length % 2 === 0 ? file : '-';
      const ended = await drill.program.run(home, [...args, from], { input: content });
      const problem = complaint(ended, [0, 2, 4]);
      insist(problem === null, problem);
      drill.count(ended.status === 0 ? 'taken' : 'refused');
      if (ended.status !== 0) {
        const changed = differences(before, snapshot(home));
        insist(changed.length === 0, `refused, but changed: ${changed.join(', ')}`);
        return;
      }
      insist(unparsable(home).length === 0, `taken, and torn: ${unparsable(home).join(', ')}`);
      const after = await exported(drill.program, home);
      insist(after.status === 0 && after.err === '', `taken, and then: ${after.err}`);
      home = copyOf(template.home);
      before = snapshot(home);
    },
    numRuns,
  );
};

const settings = async (drill, template, numRuns) => {
  const home = copyOf(template.home);
  const file = join(home, 'config.json');
  const right = readFileSync(file, 'utf8');
  await prove(
    drill,
    'settings',
    any(right),
    async (content) => {
      writeFileSync(file, content);
      const listed = await drill.program.run(home, ['help-now']);
      insist(complaint(listed, [0]) === null, `help-now: ${complaint(listed, [0])}`);
      insist(listed.out.includes('findahelpline.com'), 'help-now shows no line');
      const set = await drill.program.run(home, ['settings', 'mode', 'full']);
      insist(complaint(set, [0, 4]) === null, complaint(set, [0, 4]));
      drill.count(set.status === 0 ? 'taken' : 'refused');
      insist(set.status === 0 || readFileSync(file).equals(content), 'refused, but changed');
      insist(
        set.status !== 0 || JSON.parse(readFileSync(file, 'utf8')).mode === 'full',
        'taken, and not there',
      );
    },
    numRuns,
  );
};

/** Many record files of every kind in one journal, each with any content. */
const records = async (drill, template, numRuns) => {
  const home = copyOf(template.home);
  const before = snapshot(home);
  const kinds = readdirSync(join(home, 'journal')).filter(
    (kind) => !['bin', 'history', 'locks', 'editing'].includes(kind),
  );
  const rights = kinds.map((kind) => {
    const folder = join(home, 'journal', kind);
    return [kind, readFileSync(join(folder, readdirSync(folder)[0]), 'utf8')];
  });
  const anyRecord = fc.oneof(
    ...rights.map(([kind, right]) => any(right).map((content) => ({ kind, content }))),
  );
  const { all } = await exported(drill.program, home);
  await prove(
    drill,
    'record files',
    fc.array(anyRecord, { minLength: 60, maxLength: 60 }),
    async (files) => {
      const written = files.map(({ kind, content }, at) => {
        const code = `zz${String(at).padStart(2, '0')}`;
        const file = join(home, 'journal', kind, `${kind === 'ticks' ? code : `2026-01-01-${code}`}.json`);
        writeFileSync(file, content);
        return { file, content };
      });
      for (const args of [
        ['list'],
        ['checklist'],
        ['next'],
        ['search', 'panel'],
        ['export', '--all'],
        ['restore'],
      ]) {
        const ended = await drill.program.run(home, args);
        insist(complaint(ended, [0]) === null, `${args[0]}: ${complaint(ended, [0])}`);
      }
      const after = await exported(drill.program, home);
      for (const kind of kinds)
        for (const { id } of all[kind])
          insist(
            after.all[kind].some((kept) => kept.id === id),
            `${kind}: ${id} is gone from the export`,
          );
      for (const { file, content } of written)
        insist(readFileSync(file).equals(content), `${file}: not left as it was`);
      const lost = differences(before, snapshot(home)).filter((name) => !name.endsWith(' (new)'));
      insist(lost.length === 0, `changed: ${lost.join(', ')}`);
    },
    numRuns,
  );
};

/** A lock that says anything: waited for or broken, never a stack. An old one is in nobody's way. */
const locks = async (drill, template, numRuns) => {
  const home = copyOf(template.home);
  const folder = join(home, 'journal', 'locks');
  mkdirSync(folder, { recursive: true });
  await prove(
    drill,
    'a lock',
    fc.oneof(bytes, json),
    async (content) => {
      const file = join(folder, `debriefs-${template.first}`);
      writeFileSync(file, content);
      const ended = await drill.program.run(home, ['edit', template.first, 'role', '--answer', 'x']);
      insist(complaint(ended, [0, 4]) === null, complaint(ended, [0, 4]));
    },
    numRuns,
  );
};
