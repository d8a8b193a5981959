/**
 * What grows with a text grows no faster than it: every reader, matcher, redactor and danger row is given its own worst
 * repetition. In short 10,000 characters each, in full 200,000; none may take the processor a second.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { rolldown } from 'rolldown';

const SECOND = 1_000;
const SHORT = 10_000;
const LONG = 200_000;
/** Milliseconds on the clock after which a text is given up. */
const GIVEN_UP = 60_000;

const SOURCE = `
export { replyReading } from './src/content/en/feedback/reading.ts';
export { headOf } from './src/domain/feedback/head.ts';
export { replyLines } from './src/domain/feedback/reading.ts';
export { withoutOwnNote } from './src/domain/stories/own-note.ts';
export { postingWords } from './src/content/en/posting/requirements.ts';
export { skillWords } from './src/content/en/skills/skills.ts';
export { sharingWords } from './src/content/en/transfer/sharing-words.ts';
export { dangerPhrases } from './src/content/en/safety/danger.ts';
export { factsOf } from './src/domain/posting/facts.ts';
export { requirementsOf } from './src/domain/posting/requirements.ts';
export { readsAsDanger } from './src/domain/safety/danger.ts';
export { cvLines } from './src/domain/skills/evidence.ts';
export { termReader } from './src/domain/skills/terms.ts';
export { contactsIn } from './src/domain/transfer/redact-contacts.ts';
export { knownNames } from './src/domain/transfer/redact-names.ts';
export { userDocuments } from './src/adapters/user/documents.ts';
`;

const bundled = async (folder) => {
  const entry = fileURLToPath(new URL('../growth-entry.ts', import.meta.url));
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: ['unpdf/pdfjs', 'mammoth'],
    plugins: [
      {
        name: 'the-source',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? SOURCE : undefined),
      },
    ],
  });
  const file = join(folder, 'readers.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  return pathToFileURL(file).href;
};

/** What readers stumble over: each is repeated, alone and with an end that it does not lead to. */
const PIECES = [
  ...[
    ' ',
    '\n',
    '\t',
    'a',
    'A',
    '1',
    '*',
    '_',
    '-',
    '=',
    '<',
    '(',
    '[',
    '{',
    '"',
    '.',
    ',',
    '|',
    '#',
    '>',
    '`',
    '@',
    '+',
    '/',
    ':',
    '&',
    '\\',
  ],
  ...[
    'a ',
    'A ',
    '1 ',
    'a,',
    'a@',
    'a.',
    '1.',
    '1-',
    ' -',
    ' |',
    ' • ',
    '**a',
    '[a](',
    '![',
    '<p ',
    '<a',
    '<!--',
    '<b>',
    '{%',
    '{{',
    'a\n',
    '- a\n',
    '## a\n',
    '# H\n',
    'Aa:\n',
    'Aa. ',
    'Aa ',
    'Aa, ',
  ],
  ...[
    'must have sql and kafka, ',
    'We need tact and patience and ',
    'experience in ',
    'very good ',
    'a 2 years ',
    'Priya Raman ',
    'one two ',
    'tel. 12 ',
  ],
];

const usedSince = (began) => {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
};

/** A row's pattern as one text that it nearly finds: the first of its alternatives, without its last word. */
const nearly = (pattern) =>
  pattern
    .replace(/\(\?(?:[:=!]|<[=!])|[()^$?*+]|\[[^\]]*\]|\{[^}]*\}|\\[bpwsd]/g, ' ')
    .split('|')
    .slice(0, 40)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const subjects = (source) => {
  const { postingWords, skillWords, sharingWords, dangerPhrases, replyReading } = source;
  const {
    factsOf,
    headOf,
    replyLines,
    requirementsOf,
    readsAsDanger,
    withoutOwnNote,
    cvLines,
    termReader,
    contactsIn,
    knownNames,
    userDocuments,
  } = source;
  const terms = termReader(skillWords);
  const names = (text) =>
    knownNames(
      { companies: ['Acme Ltd'], people: ['Priya Raman'], roles: [text], texts: [text], ownName: undefined },
      sharingWords,
    ).find(text);
  const document = (text) => userDocuments({ bytes: async () => Buffer.from(text) }).read('-', 5_000_000);
  const rows = dangerPhrases.phrases.map(({ pattern }) => pattern);
  return {
    requirements: {
      read: (text) => requirementsOf(text, postingWords),
      rows: postingWords.kinds.flatMap(({ examples }) => examples.takes.map((text) => text.slice(7))),
    },
    facts: {
      read: (text) => factsOf(text, postingWords, { zone: 'Europe/London' }),
      rows: [...postingWords.facts, ...postingWords.sentences].map(({ says }) => nearly(says.source)),
    },
    'lines of a CV': {
      read: (text) =>
        cvLines(text, {
          contact: skillWords.cvContact,
          aside: skillWords.cvAside,
          list: skillWords.cvList,
          wishes: skillWords.cvWishes,
          isSection: () => false,
        }),
      rows: [],
    },
    'words of a CV': { read: (text) => terms(text.slice(0, 2_000)), rows: [] },
    danger: { read: (text) => readsAsDanger(text, dangerPhrases), rows: rows.map(nearly) },
    contacts: {
      read: contactsIn,
      rows: ['12 High Street ', 'tel 1 2 3 ', 'one two three ', 'a at b dot ', 'Hauptstrasse '],
    },
    reply: {
      read: (text) => [replyLines(text, replyReading), headOf(text, { zone: 'Europe/London' })],
      rows: [
        '> a\n',
        'Dana\n',
        'Ana Horvat 10:10\n',
        'From: a <a@b>\n',
        'On Monday Ana wrote:\n',
        'Kind regards\n',
      ],
    },
    question: { read: withoutOwnNote, rows: ['how - a', 'how, i ', 'how (a', 'how, said ', '??'] },
    names: { read: names, rows: ['Priya said ', 'Dear Priya ', 'at Acme '] },
    text: { read: document, rows: [] },
    page: {
      read: (text) => document(`<!doctype html><p>x</p><p>${text}`),
      rows: ['<div>', '<table><tr><td>', '<p class=', '<li><b>', '</p>', '<form>'],
    },
    'data of a page': {
      read: (text) =>
        document(
          `<!doctype html><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', description: text })}</script>`,
        ),
      rows: ['&lt;p&gt;'],
    },
    mail: {
      read: (text) => document(`From: a\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\n${text}`),
      rows: ['a: b\r\n', '--x\r\n'],
    },
  };
};

const textsFor = (rows, size) =>
  [...new Set([...PIECES, ...rows.map((row) => `${row} `)])]
    .filter((piece) => piece.trim() !== '' || piece.length === 1)
    .flatMap((piece) => {
      const many = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      return [many, `x${many}\u00a7`];
    });

export const run = async (drill) => {
  const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-growth-'));
  try {
    const module = await bundled(folder);
    const size = drill.long ? LONG : SHORT;
    const names = Object.keys(subjects(await import(module)));
    for (const name of names) await inWorker(drill, { module, name, size });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The texts from `from` on; one that hangs is ended, and the next goes on in another thread. */
const inWorker = async (drill, data) => {
  let from = 0;
  while (from !== null) {
    from = await new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { ...data, from } });
      let late;
      let at = from;
      const watch = () => {
        clearTimeout(late);
        late = setTimeout(() => {
          drill.wrong(`${data.name}: given up after ${GIVEN_UP} ms, text ${at}`);
          worker.terminate().then(() => resolve(at + 1));
        }, GIVEN_UP);
      };
      watch();
      worker.on('error', reject);
      worker.on('message', (measured) => {
        if (measured === null) {
          clearTimeout(late);
          worker.terminate().then(() => resolve(null));
          return;
        }
        drill.count('texts');
        drill.most('ms at most', Math.round(measured.ms));
        if (measured.ms > SECOND)
          drill.wrong(`${data.name}: ${Math.round(measured.ms)} ms for ${measured.text}`);
        if (measured.broken) drill.wrong(`${data.name}: ${measured.broken} for ${measured.text}`);
        at = measured.at + 1;
        watch();
      });
    });
  }
};

if (!isMainThread && workerData?.name !== undefined) {
  const { module, name, size, from } = workerData;
  const { read, rows } = subjects(await import(module))[name];
  // Patterns are compiled when they are first used.
  await Promise.resolve(read('We need tact. Dear Priya, ring 0113 496 0000.')).catch(() => {});
  for (const [at, text] of textsFor(rows, size).entries()) {
    if (at < from) continue;
    // Of the processor: other programs on the machine do not count.
    const began = process.cpuUsage();
    let broken = '';
    try {
      await read(text);
    } catch (error) {
      if (error.name !== 'CoachError') broken = `${error}`;
    }
    parentPort.postMessage({
      at,
      ms: usedSince(began),
      broken,
      text: JSON.stringify(text.slice(0, 60)),
    });
  }
  parentPort.postMessage(null);
}
