/**
 * How well the requirements and the facts of postings are found, beside "every bullet is a must-have":
 * `npm run bench:postings -- FOLDER [detail]`. bench/postings/README.md has the form of the files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headAndBody, same, unitsOf } from './labelled.mjs';
import { interval, share } from './share.mjs';
import { source } from './source.mjs';

const [folder, detail] = process.argv.slice(2);
const files =
  folder !== undefined && existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'README.txt')
    : [];
if (files.length === 0) {
  console.error(
    `${folder === undefined ? 'Name a folder of labelled postings' : `No labelled postings (*.txt) in ${folder}`}: npm run bench:postings -- FOLDER [detail]
Each file: lines of "name: value", a line "---", then the posting with a label before each line: ! must-have, ? nice to have, . other.
bench/postings is ours (made up); bench/postings/README.md says the rest.`,
  );
  process.exit(2);
}

const { factsOf, postingWords, requirementsOf, userDocuments } = await source(`
  export { postingWords } from './src/content/en/posting/requirements.ts';
  export { factsOf } from './src/domain/posting/facts.ts';
  export { requirementsOf } from './src/domain/posting/requirements.ts';
  export { userDocuments } from './src/adapters/user/documents.ts';`);

/** The labelled units of a file, and the posting as a person would have saved it. */
const read = (file) => {
  const all = readFileSync(join(folder, file), 'utf8');
  const newline = all.includes('\r\n') ? '\r\n' : '\n';
  const { head, body } = headAndBody(all);
  const { units, text } = unitsOf(body, newline);
  const header = Object.fromEntries(
    head.split(/\r?\n/).map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
  const wanted = units.filter(({ label }) => label !== '.');
  const bulleted = wanted.filter(({ text }) => BULLET.test(text) || /^\s*\d{1,2}[.)]\s/.test(text));
  const form = header.form ?? (bulleted.length * 2 > wanted.length ? 'list' : 'no list');
  return { header, form, units, text };
};
const BULLET = /^\s*(?:[-*•]\s|<li>)/;

/** What is right among the `found`, and what is found among the wanted. */
const count = (file, units, found) => {
  const wanted = units.filter(({ label }) => label !== '.');
  const say = (what) => file && detail && console.log(`${file}: ${what}`);
  const wrong = found.filter((item) => !wanted.some((unit) => same(unit.text, item.text)));
  for (const { text } of wrong) say(`wrongly ${text}`);
  const hits = wanted.flatMap((unit) => {
    const item = found.find(({ text }) => same(unit.text, text));
    const right = item?.must === (unit.label === '!');
    if (!item) say(`missed ${unit.label} ${unit.text}`);
    else if (!right) say(`${item.must ? 'must' : 'nice'}, but ${unit.label} ${unit.text}`);
    return item ? [right] : [];
  });
  return {
    listed: found.length,
    true: found.length - wrong.length,
    wanted: wanted.length,
    found: hits.length,
    kind: hits.filter(Boolean).length,
  };
};

const FACTS = ['role', 'company', 'place', 'closes', 'salary', 'contact', 'interview'];
/** The hour of a day and capitals make no difference. */
const plainly = (text) => text.replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1').toLowerCase();
const facts = Object.fromEntries(
  FACTS.map((fact) => [fact, { right: 0, said: 0, invented: 0, labelled: 0 }]),
);
const countFacts = (file, header, found) => {
  for (const fact of FACTS.filter((fact) => header[fact] !== undefined)) {
    const [wanted, is] = [header[fact], found[fact] ?? ''].map(plainly);
    facts[fact].labelled++;
    if (wanted !== '') facts[fact].said++;
    if (wanted !== '' && wanted === is) facts[fact].right++;
    if (is !== '' && wanted !== is) facts[fact].invented++;
    if (detail && wanted !== is) console.log(`${file}: ${fact} "${is}", but "${wanted}"`);
  }
};

const postings = [];
for (const file of files) {
  const { header, form, units, text } = read(file);
  const document = await userDocuments({ bytes: async () => Buffer.from(text) }).read(file, 5_000_000);
  countFacts(file, header, {
    ...factsOf(document.text, postingWords, { zone: 'Europe/London' }, document.title),
    ...document.facts,
  });
  const bullets = units.filter(({ text }) => BULLET.test(text)).map(({ text }) => ({ text, must: true }));
  postings.push({
    form,
    program: count(file, units, requirementsOf(document.text, postingWords)),
    bullets: count(null, units, bullets),
    nice: units.filter(({ label }) => label === '?').length,
  });
}

const sum = (counts, name) => counts.reduce((all, item) => all + item[name], 0);
const f1 = (counts) => {
  const precision = sum(counts, 'true') / (sum(counts, 'listed') || 1);
  const recall = sum(counts, 'found') / (sum(counts, 'wanted') || 1);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};

/** 95 %: the postings drawn 2,000 times with replacement, the same draws in every run. */
const drawn = (counts) => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const all = Array.from({ length: 2000 }, () =>
    f1(counts.map(() => counts[Math.floor(random() * counts.length)])),
  ).sort((a, b) => a - b);
  return interval(f1(counts), all[50], all[1949]);
};
const row = (name, cells) => console.log(name.padEnd(30) + cells.map((cell) => cell.padEnd(20)).join(''));
const cellsOf = (counts) => [
  drawn(counts),
  share(sum(counts, 'true'), sum(counts, 'listed')),
  share(sum(counts, 'found'), sum(counts, 'wanted')),
  share(sum(counts, 'kind'), sum(counts, 'found')),
];
const program = postings.map(({ program }) => program);
console.log(
  `${folder}: ${postings.length} postings, ${sum(program, 'wanted')} requirements (${sum(postings, 'nice')} of them nice to have); 95 % intervals`,
);
row('', ['F1', 'precision', 'recall', 'must/nice right']);
row('the program', cellsOf(program));
row('every bullet a must-have', cellsOf(postings.map(({ bullets }) => bullets)));
for (const form of [...new Set(postings.map(({ form }) => form))].sort()) {
  const these = postings.filter((posting) => posting.form === form);
  row(`  ${form} (${these.length})`, cellsOf(these.map(({ program }) => program)));
}
for (const [fact, { right, said, invented, labelled }] of Object.entries(facts))
  if (labelled > 0) row(fact, [`${right} of ${said} right`, `${invented} wrong or invented`]);
