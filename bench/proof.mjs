/**
 * How well proofs in a CV are found: `npm run bench:proof -- FOLDER [detail]`. bench/proof/README.md has the form of the
 * files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { share } from './share.mjs';
import { source } from './source.mjs';

const [folder, ...more] = process.argv.slice(2);
const detail = more.includes('detail');
const only = more.filter((word) => word !== 'detail');
const files =
  folder !== undefined && existsSync(folder)
    ? readdirSync(folder).filter(
        (name) => name.endsWith('.txt') && (only.length === 0 || only.some((word) => name.startsWith(word))),
      )
    : [];
if (files.length === 0) {
  console.error(
    'Name a folder of labelled CVs: npm run bench:proof -- bench/proof [detail] [beginning of a file name]',
  );
  process.exit(2);
}
const { proofFinder, skillWords } = await source(`
  export { skillWords } from './src/content/en/skills/skills.ts';
  export { proofFinder } from './src/domain/skills/proofs.ts';`);

/** Lines shown at first; more with --all. */
const SHOWN = 2;
const TODAY = '2026-11-27';

const bare = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const read = (name) => {
  const [cv = '', asked = ''] = readFileSync(join(folder, name), 'utf8').split('\n---\n');
  const lines = cv.split('\n').map((line) => ({ key: line[0], text: line.slice(2) }));
  const requirements = asked
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, kind, text, right, near = ''] = /^(\w+): (.*) = ([^=?]*)(?:\? ?(.*))?$/.exec(line);
      return { kind, text, right: right.replace(/[\s-]/g, ''), near: near.replace(/\s/g, '') };
    });
  return { name, lines, requirements };
};

const rows = [];
let took = 0;
for (const { name, lines, requirements } of files.map(read)) {
  const text = lines.map((line) => line.text).join('\n');
  const find = proofFinder(
    { id: 'current', added: TODAY, name, text },
    [],
    [],
    { skills: skillWords },
    TODAY,
  );
  for (const { kind, text, right, near } of requirements) {
    const begun = performance.now();
    const proofs = find(text);
    took += performance.now() - begun;
    const shown = proofs.slice(0, SHOWN).map((proof) => {
      const { key = '.' } = lines.find((line) => bare(line.text).includes(bare(proof.text))) ?? {};
      return { ...proof, key, is: right.includes(key) ? 'right' : near.includes(key) ? 'near' : 'wrong' };
    });
    const is = (what) => shown.filter((proof) => proof.is === what).length;
    const falseOnly = shown.length > 0 && is('wrong') === shown.length;
    rows.push({
      kind,
      wanted: right !== '',
      hit: is('right') > 0,
      falseOnly,
      shown: shown.length,
      wrong: is('wrong'),
    });
    const fault = falseOnly
      ? 'ONLY FALSE'
      : right !== '' && is('right') === 0
        ? 'MISSED'
        : is('wrong') > 0
          ? 'wrong line'
          : '';
    if (detail && fault !== '') {
      console.log(`${fault} ${name} [${kind}] ${text}`);
      for (const proof of shown) console.log(`    ${proof.is}: ${proof.text} (${proof.reason})`);
      if (fault !== 'wrong line')
        for (const line of lines.filter(({ key }) => right.includes(key)))
          console.log(`    wanted: ${line.text}`);
    }
  }
}

const line = (name, of) => {
  const wanted = of.filter((row) => row.wanted);
  const count = (test) => of.filter(test).length;
  const sum = (field) => of.reduce((all, row) => all + row[field], 0);
  console.log(
    [
      `${name} (${of.length})`.padEnd(18),
      share(wanted.filter(({ hit }) => hit).length, wanted.length).padEnd(20),
      share(
        count(({ falseOnly }) => falseOnly),
        of.length,
      ).padEnd(20),
      share(sum('wrong'), sum('shown')),
    ].join(' '),
  );
};
console.log(
  `${folder}: ${files.length} CVs, ${rows.length} requirements, ${rows.filter(({ wanted }) => wanted).length} with proof; 95 % intervals`,
);
console.log(
  `${''.padEnd(18)} ${'recall'.padEnd(20)} ${'nothing but false'.padEnd(20)} false among lines shown`,
);
line('all', rows);
for (const kind of [...new Set(rows.map(({ kind }) => kind))].sort())
  line(
    `  ${kind}`,
    rows.filter((row) => row.kind === kind),
  );
console.log(`${(took / rows.length).toFixed(2)} ms a requirement`);
