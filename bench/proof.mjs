/**
 * How well proofs in a CV are found: `npm run bench:proof -- FOLDER [detail]`. bench/proof/README.md has the form of the
 * files.
 */
import { cvsIn } from './labelled-cvs.mjs';
import { share } from './share.mjs';
import { source } from './source.mjs';

const [folder, ...more] = process.argv.slice(2);
const detail = more.includes('detail');
const only = more.filter((word) => word !== 'detail');
const cvs = (await cvsIn(folder)).filter(
  ({ name }) => only.length === 0 || only.some((word) => name.startsWith(word)),
);
if (cvs.length === 0) {
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

const rows = [];
let took = 0;
for (const { name, text: cv, requirements } of cvs) {
  const find = proofFinder(
    { id: 'current', added: TODAY, name, text: cv },
    [],
    [],
    { skills: skillWords },
    TODAY,
  );
  for (const { kind, text, proofs: wanted, judge } of requirements) {
    const begun = performance.now();
    const proofs = find(text);
    took += performance.now() - begun;
    const shown = proofs.slice(0, SHOWN).map((proof) => ({ ...proof, is: judge(proof.text) }));
    const is = (what) => shown.filter((proof) => proof.is === what).length;
    const falseOnly = shown.length > 0 && is('wrong') === shown.length;
    rows.push({
      kind,
      wanted: wanted.length > 0,
      hit: is('right') > 0,
      falseOnly,
      shown: shown.length,
      wrong: is('wrong'),
    });
    const fault = falseOnly
      ? 'ONLY FALSE'
      : wanted.length > 0 && is('right') === 0
        ? 'MISSED'
        : is('wrong') > 0
          ? 'wrong line'
          : '';
    if (detail && fault !== '') {
      console.log(`${fault} ${name} [${kind}] ${text}`);
      for (const proof of shown) console.log(`    ${proof.is}: ${proof.text} (${proof.reason})`);
      if (fault !== 'wrong line') for (const line of wanted) console.log(`    wanted: ${line}`);
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
  `${folder}: ${cvs.length} CVs, ${rows.length} requirements, ${rows.filter(({ wanted }) => wanted).length} with proof; 95 % intervals`,
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
