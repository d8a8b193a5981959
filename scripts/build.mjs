/**
 * The bundle: a chunk for each command and for each heavy thing that is seldom needed (prompts, the reader of typed
 * dates, the writer of settings), so that a command loads what it uses and nothing else; and one chunk for what most of
 * them share, since every file costs a start-up about 1 %. CommonJS, which node starts a tenth faster than modules
 * (bench/README.md). Also writes the licences of everything that was bundled.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * commander can run subcommands that are programs of their own; ours are not, and loading what starts processes costs
 * a tenth of a start-up.
 */
const noChildProcesses = {
  name: 'no-child-processes',
  resolveId: (id, importer) =>
    /^(node:)?child_process$/.test(id) && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export default {}' : undefined),
};

/** chalk is told how many colours there are; its own look at the terminal would load node's network and system modules. */
const noLookAtColours = {
  name: 'no-look-at-colours',
  resolveId: (id) => (id === '#supports-color' ? '\0no-colours' : undefined),
  load: (id) => (id === '\0no-colours' ? 'export default { stdout: false, stderr: false }' : undefined),
};

/** Inquirer's signs, 8 KB of tables: the prompts' theme has its own. */
const noFigures = {
  name: 'no-figures',
  resolveId: (id) => (id === '@inquirer/figures' ? '\0no-figures' : undefined),
  load: (id) => (id === '\0no-figures' ? "export default { tick: '', pointer: '' }" : undefined),
};

/**
 * Node keeps a file with one letter beyond ASCII in it at two bytes a letter, and takes a fifth longer to compile it. In a
 * string, a template and a regular expression (and String.raw here only writes those) an escape is the same letter;
 * nothing is called by such a letter.
 */
const inAscii = {
  name: 'in-ascii',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/** All regular expressions written in a function. */
const patternsIn = (node, inFunction = false) => {
  if (node === null || typeof node !== 'object') return [];
  if (node.regex) return inFunction ? [node] : [];
  const inside = inFunction || /Function/.test(node.type ?? '');
  return Object.values(node).flatMap((child) => patternsIn(child, inside));
};

/**
 * A pattern with a class of letters takes a quarter of a millisecond to read, and node reads each as it compiles the file,
 * whether its function is called or not. So each is made where it is used: of the same one node keeps what it has read.
 */
const patternsWhenUsed = {
  name: 'patterns-when-used',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && file.code.includes('\\p{'))
        for (const { start, end, regex } of patternsIn(parseAst(file.code)).toSorted(
          (a, b) => b.start - a.start,
        ))
          if (regex.pattern.includes('\\p{'))
            file.code = `${file.code.slice(0, start)}(new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)}))${file.code.slice(end)}`;
  },
};

/** `name = require('…')` at the head of a chunk. */
const requiresIn = (program) =>
  program.body
    .flatMap(({ type, declarations }) => (type === 'VariableDeclaration' ? declarations : []))
    .filter(({ init }) => init?.type === 'CallExpression' && init.callee.name === 'require')
    .map(({ id, init }) => ({ name: id.name, start: init.start, end: init.end }));

/** Stands for a file until something of it is used, and loads it then. */
const WHEN_USED =
  'const WHEN_USED=(load,names)=>{let file;return Object.defineProperties({},Object.fromEntries(names.map(name=>[name,{get:()=>(file??=load())[name]}])))};';

/**
 * What a chunk imports from another is seldom all used in one run, so a chunk is loaded when something of it is used, not
 * when another names it.
 */
const chunksWhenUsed = {
  name: 'chunks-when-used',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      let { code } = file;
      for (const { name, start, end } of requiresIn(parseAst(code)).toReversed()) {
        const call = code.slice(start, end);
        if (!call.includes('./') || call.includes('runtime')) continue;
        const used = new Set(
          [...code.matchAll(new RegExp(`\\b${name.replace('$', '\\$')}\\.([\\w$]+)`, 'g'))].map(
            ([, it]) => it,
          ),
        );
        code = `${code.slice(0, start)}WHEN_USED(()=>${call},${JSON.stringify([...used].join(' '))}.split(' '))${code.slice(end)}`;
      }
      if (code !== file.code) file.code = `${WHEN_USED}${code}`;
    }
  },
};

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
const DANGER = /[\\/]src[\\/](content[\\/]en|domain)[\\/]safety[\\/](danger|weight|word-classes)/;

const CHECKLIST = 'src/commands/checklist/index.ts';
const START = 'src/commands/debrief/start.ts';
const CONVERSATION = 'src/guide/debrief/conversation.ts';

/**
 * The chunks of what is loaded most often: a module goes into the first one all of whose entries import it. So each
 * command loads hardly more than it needs, in few files.
 */
const CHUNKS = [
  { name: 'danger', test: DANGER },
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
  platform: 'node',
  transform: { define: { VERSION: JSON.stringify(version) }, target: 'node20.17' },
  plugins: [noChildProcesses, noLookAtColours, noFigures, chunksWhenUsed, patternsWhenUsed, inAscii],
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
  const text = [licenceText(folder), noticeText(folder)].filter((one) => one !== '').join('\n\n');
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
