/**
 * How well the requirements of postings are found: `node bench/postings.mjs [tuning|checking] [detail]`.
 * Each file of bench/postings holds a public posting, a label before each line or sentence: `!` must, `?` nice, `.` other;
 * a `+` after the label: the sentence goes on in the line before.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const built = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
const entry = fileURLToPath(new URL('../postings.ts', import.meta.url));
const bundle = await rolldown({
  input: entry,
  platform: 'node',
  plugins: [
    {
      name: 'the-source',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) =>
        id === entry
          ? "export { postingWords } from './src/content/en/posting/requirements.ts'; export { requirementsOf } from './src/domain/posting/requirements.ts';"
          : undefined,
    },
  ],
});
await bundle.write({ file: join(built, 'posting.mjs'), format: 'esm', codeSplitting: false });
const { postingWords, requirementsOf } = await import(pathToFileURL(join(built, 'posting.mjs')).href);
rmSync(built, { recursive: true });

const [set = 'checking', detail] = process.argv.slice(2);
const folder = new URL(`./postings/${set}/`, import.meta.url);

const read = (file) => {
  const [, body = ''] = readFileSync(new URL(file, folder), 'utf8').split(/\n---\n([\s\S]*)/);
  const units = [];
  let text = '';
  for (const line of body.split('\n').filter((one) => one !== '')) {
    const said = line.slice(2);
    units.push({ label: line.charAt(0), text: said });
    text += line.charAt(1) === '+' ? ` ${said}` : `\n${said}`;
  }
  return { units, text };
};

const bare = (text) =>
  text
    .replace(/^\s*(?:\d{1,2}[.)]|[a-z]\))\s/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const same = (a, b) => {
  const [x, y] = [bare(a), bare(b)];
  return (
    x !== '' && y !== '' && (x === y || (x.length > 12 && y.includes(x)) || (y.length > 12 && x.includes(y)))
  );
};

const naive = (units) =>
  units.filter((one) => /^\s*[-*•]\s/.test(one.text)).map((one) => ({ text: one.text, must: true }));

const total = {
  ours: { hit: 0, said: 0, right: 0 },
  naive: { hit: 0, said: 0, right: 0 },
  gold: 0,
  found: { ours: 0, naive: 0 },
  nice: 0,
};

const count = (who, units, said, file) => {
  const gold = units.filter((one) => one.label !== '.');
  const fits = (one) => gold.some((unit) => same(unit.text, one.text));
  total[who].said += said.length;
  total[who].hit += said.filter(fits).length;
  for (const unit of gold) {
    const found = said.find((one) => same(unit.text, one.text));
    if (!found) {
      if (who === 'ours' && detail) console.log(`${file}: missed ${unit.label} ${unit.text}`);
      continue;
    }
    total.found[who]++;
    if (found.must === (unit.label === '!')) total[who].right++;
    else if (who === 'ours' && detail)
      console.log(`${file}: ${found.must ? 'must' : 'nice'}, but ${unit.label} ${unit.text}`);
  }
  if (who === 'ours' && detail)
    for (const one of said) if (!fits(one)) console.log(`${file}: wrongly ${one.text}`);
};

const files = readdirSync(folder).filter((one) => one.endsWith('.txt'));
for (const file of files) {
  const { units, text } = read(file);
  total.gold += units.filter((one) => one.label !== '.').length;
  total.nice += units.filter((one) => one.label === '?').length;
  count('ours', units, requirementsOf(text, postingWords), file);
  count('naive', units, naive(units), file);
}

const percent = (part, of) => (of === 0 ? '-' : (part / of).toFixed(3));
console.log(
  `${set}: ${files.length} postings, ${total.gold} requirements (${total.nice} of them nice to have)`,
);
for (const who of ['ours', 'naive']) {
  const precision = total[who].hit / total[who].said;
  const recall = total.found[who] / total.gold;
  console.log(
    `${who.padEnd(6)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  must/nice right ${percent(total[who].right, total.found[who])}`,
  );
}
