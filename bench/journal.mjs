/** A made-up journal of a given size, written as the program writes it; the same for the same numbers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const TOPICS = [
  'system design',
  'stock control',
  'rota planning',
  'classroom management',
  'drug doses',
  'budgets',
];
const FILLER = 'They asked about the last project and I spoke for too long about the team. ';

const code = (n) => [3, 2, 1, 0].map((place) => ALPHABET[Math.floor(n / 31 ** place) % 31]).join('');

/** As src/adapters/journal/checksum.ts does it. */
const withSum = (record) => {
  const rest = `",\n${JSON.stringify(record, null, 2).slice(2)}\n`;
  return `{\n  "sum": "${crc32(rest).toString(16).padStart(8, '0')}${rest}`;
};

/** Writes `records` finished debriefs of about `bytes` bytes into FOLDER/debriefs. */
export const fill = (folder, records, bytes) => {
  mkdirSync(join(folder, 'debriefs'), { recursive: true, mode: 0o700 });
  for (let n = 0; n < records; n++) {
    const at = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString();
    const id = `${at.slice(0, 10)}-${code(n)}`;
    const answer = (value) => ({ value, at });
    const topic = TOPICS[n % TOPICS.length];
    const record = {
      format: 'rejection-coach',
      schema: 2,
      kind: 'debrief',
      id,
      begun: at,
      mode: 'quick',
      finished: at,
      looked: true,
      answers: {
        outcome: answer('rejected'),
        role: answer(`Role ${n % 40}`),
        company: answer(`Company ${n % 300}`),
        stage: answer('first-interview'),
        'could-change': answer(`Say less, number ${n}`),
        'more-needed': answer([topic, `question ${n}`]),
        'if-then': answer(`When I sit down on day ${n}, I will write one answer`),
        ...(n % 50 === 0 ? { unheard: answer(['kubernetes']) } : {}),
      },
      feedback: [],
    };
    const short = bytes - JSON.stringify(record, null, 2).length - 90;
    if (short > 0)
      record.answers.friend = answer(FILLER.repeat(Math.ceil(short / FILLER.length)).slice(0, short));
    writeFileSync(join(folder, 'debriefs', `${id}.json`), withSum(record), { mode: 0o600 });
  }
};

/** The words of an entry in the others' journals: as many as in ours. */
const entry = (n) => `Interview ${n}${n % 50 === 0 ? ' kubernetes' : ''}. ${FILLER.repeat(23)}`;

/** @returns the configuration of a jrnl with so many entries. */
export const fillJrnl = (folder, records) => {
  mkdirSync(folder, { recursive: true });
  const day = (n) =>
    new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  const entries = Array.from({ length: records }, (_, n) => `[${day(n)}] ${entry(n)}\n`);
  writeFileSync(join(folder, 'journal.txt'), entries.join('\n'));
  const config = join(folder, 'jrnl.yaml');
  writeFileSync(
    config,
    `journals:\n  default:\n    journal: ${join(folder, 'journal.txt')}\nversion: v4.0\ntimeformat: '%Y-%m-%d %H:%M'\neditor: ''\nencrypt: false\nhighlight: false\nlinewrap: 79\ntemplate: false\ntagsymbols: '@'\ndefault_hour: 9\ndefault_minute: 0\n`,
  );
  return config;
};

/** @returns the data folder of a taskwarrior with so many tasks. */
export const fillTaskwarrior = (folder, records) => {
  mkdirSync(folder, { recursive: true });
  const tasks = Array.from({ length: records }, (_, n) => {
    const uuid = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    return `[description:"${entry(n)}" entry:"${1_704_067_200 + n * 3600}" status:"pending" uuid:"${uuid}"]\n`;
  });
  writeFileSync(join(folder, 'pending.data'), tasks.join(''));
  return folder;
};
