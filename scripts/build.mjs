/**
 * The bundle: a chunk for each command and for each heavy thing that is seldom needed (prompts, the reader of typed
 * dates, the writer of settings), so that a command loads what it uses and nothing else; and one chunk for what most of
 * them share, since every file costs a start-up about 1 %. CommonJS, which node starts a tenth faster than modules
 * (bench/README.md). Also writes the licences of everything that was bundled.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import {
  chunksWhenUsed,
  functionsForArrows,
  inAscii,
  noChildProcesses,
  noFigures,
  noLookAtColours,
} from './bundle-plugins.mjs';
import { lettersWhenUsed, valuesWhenUsed } from './late-values.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Shared by at least so many chunks, a module that no command below needs goes into a common one. */
const SHARED_BY = 4;

/** All that a module imports, directly or not, but for what it loads when it needs it. */
const importedBy = (entry, modules) => {
  const found = new Set();
  const look = (id) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) look(next);
  };
  look(`${root}${entry}`);
  return found;
};

/** Beside what is seldom used, but used by almost everything. */
const SMALL = /[\\/]src[\\/]content[\\/]en[\\/]index/;
const DANGER =
  /[\\/]src[\\/](?:(?:content[\\/]en|domain)[\\/]safety[\\/](?:danger|weight)|domain[\\/]weights)/;

/** Only writing needs it, or a journal somewhere else. */
const WRITING =
  /[\\/](?:src[\\/]adapters[\\/](?:disk[\\/](?:lock|repair)|journal[\\/]removed|user[\\/](?:decode|readers[\\/]limits))\.ts|is-safe-filename[\\/]|env-paths[\\/]|src[\\/]domain[\\/]merging[\\/]merge)/;
/** What is asked, which a list doesn't show. */
const QUESTIONS =
  /[\\/]content[\\/]en[\\/](?:debrief[\\/](?:conversation|big-picture|opening|closing|feedback|homework|skills|script)|feedback[\\/]feedback|text[\\/]date-problems)\.ts/;

/** What an interview is prepared by: who has none ahead needs none of it. */
const INTERVIEW =
  /[\\/]src[\\/](?:content[\\/]en[\\/]interview|domain[\\/](?:interview[\\/](?:workplace|on-the-day|research)|posting[\\/]lines))/;

const CHECKLIST = 'src/commands/checklist/index.ts';
const START = 'src/commands/debrief/start.ts';
const CONVERSATION = 'src/guide/debrief/conversation.ts';

/**
 * The chunks of what is loaded most often: a module goes into the first one all of whose entries import it. So each
 * command loads hardly more than it needs, in few files.
 */
const CHUNKS = [
  { name: 'danger', test: DANGER },
  { name: 'commander', test: /[\\/]commander[\\/]/ },
  { name: 'writing', test: WRITING },
  { name: 'questions', test: QUESTIONS },
  { name: 'interview', test: INTERVIEW },
  {
    name: 'reply',
    test: /[\\/]src[\\/](?:content[\\/]en[\\/]feedback[\\/]reading|domain[\\/]feedback[\\/](?:reading|own-lines|offer|reply))\.ts/,
  },
  { name: 'dates', test: /[\\/]src[\\/]domain[\\/]time[\\/](?:written|zones|on-clock)/ },
  { name: 'list', test: SMALL },
  { name: 'program', entries: ['src/wiring.ts'] },
  { name: 'program', entries: ['src/program/index.ts'] },
  { name: 'adapters', entries: ['src/adapters/index.ts'] },
  { name: 'list', entries: ['src/commands/journal/list.ts'] },
  { name: 'planning', entries: [CHECKLIST, START] },
  { name: 'planning', entries: [CHECKLIST, CONVERSATION] },
  { name: 'checklist', entries: [CHECKLIST] },
  { name: 'conversation', entries: [START, CONVERSATION] },
  { name: 'start', entries: [START] },
  { name: 'conversation', entries: [CONVERSATION] },
  { name: 'rehearsal', entries: ['src/domain/rehearsal/for-interview.ts'] },
  { name: 'rehearsal', entries: ['src/content/en/rehearsal/text.ts'] },
];

const imported = new Map();

const isImported = (id, entry, modules) => {
  if (!imported.has(entry)) imported.set(entry, importedBy(entry, modules));
  return imported.get(entry).has(id);
};

const chunkOf = (id, modules) =>
  CHUNKS.find(({ test, entries }) =>
    test ? test.test(id) : entries.every((entry) => isImported(id, entry, modules)),
  )?.name ?? null;

const bundle = await rolldown({
  cwd: root,
  input: { main: 'src/main.ts' },
  preserveEntrySignatures: false,
  checks: { bundlerTimings: false },
  platform: 'node',
  transform: { define: { VERSION: JSON.stringify(version) }, target: 'node20.17' },
  plugins: [
    noChildProcesses,
    noLookAtColours,
    noFigures,
    chunksWhenUsed,
    valuesWhenUsed,
    lettersWhenUsed,
    inAscii,
    functionsForArrows,
  ],
});
rmSync(`${root}dist`, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: `${root}dist`,
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      { name: chunkOf, debugName: 'often', priority: 1 },
      { name: 'common', test: /[\\/](src|chalk)[\\/]/, minShareCount: SHARED_BY },
    ],
  },
});
await bundle.close();

const packages = new Set(
  output
    .flatMap((chunk) => chunk.moduleIds ?? [])
    .flatMap((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? []),
);
// One text for all the packages that share it: a family of packages repeats the same pages.
const sharing = new Map();
for (const folder of [...packages].sort()) {
  const { name, version: at, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const text = [licenceText(folder), noticeText(folder)].filter((part) => part !== '').join('\n\n');
  sharing.set(text, [...(sharing.get(text) ?? []), `${name} ${at} (${license})`]);
}
const licences = [...sharing].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
// unpdf's build holds pdf.js, which has a licence of its own: Apache-2.0, whose text stands in TypeScript's package too.
if ([...packages].some((folder) => /[\\/]unpdf$/.test(folder)))
  licences.push(
    `pdf.js, in the build that unpdf makes of it (Apache-2.0)\n\nCopyright Mozilla Foundation and its contributors.\n\n${licenceText(`${root}node_modules/typescript`)}\n`,
  );
writeFileSync(
  `${root}dist/THIRD-PARTY-LICENCES.txt`,
  `rejection-coach contains these packages. Their licences:\n\n${licences.join(`\n${'-'.repeat(80)}\n\n`)}`,
);

/** What `--help` prints, said without commander (src/main.ts). It is ASCII, and a pipe takes all of it at once. */
const { PATH = '' } = process.env;
const help = execFileSync(process.execPath, [`${root}bin/rejection-coach.js`, '--help'], {
  env: { PATH },
  encoding: 'latin1',
});
if (help.length > 4096 || /[^\0-\x7f]|.{81}/.test(help))
  throw new Error('the help is too long, too wide or not ASCII');
writeFileSync(`${root}dist/help.txt`, help);

/** Apache's licence wants a NOTICE handed on where there is one. */
function noticeText(folder) {
  const file = `${folder}/NOTICE`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

function licenceText(folder) {
  for (const name of [
    'LICENSE',
    'license',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENCE',
    'License',
    'LICENSE-MIT',
  ]) {
    try {
      return readFileSync(`${folder}/${name}`, 'utf8').trim();
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  const { author, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `The package has no licence file; its package.json says ${license}, by ${author?.name ?? author ?? 'its authors'}.`;
}
