/** CVs with labelled requirements, as bench/proof/README.md has them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare } from './labelled.mjs';

/** Lettered lines, a line `---`, requirements with the letters that show them. */
const lettered = (name, all) => {
  const [cv = '', asked = ''] = all.split('\n---\n');
  const lines = cv.split('\n').map((line) => ({ key: line[0], text: line.slice(2) }));
  const requirements = asked
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, kind, text, shows, argued = ''] = /^(\w+): (.*) = ([^=?]*)(?:\? ?(.*))?$/.exec(line);
      const right = shows.replace(/[\s-]/g, '');
      const judge = (proof) => {
        const { key = '.' } = lines.find((line) => bare(line.text).includes(bare(proof))) ?? {};
        return right.includes(key) ? 'right' : argued.includes(key) && key !== ' ' ? 'near' : 'wrong';
      };
      const proofs = lines.filter(({ key }) => right.includes(key)).map((line) => line.text);
      return { kind, text, proofs, judge };
    });
  return { name, text: lines.map(({ text }) => text).join('\n'), requirements };
};

const most = (a, b) => {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const least = Math.min(x.size, y.size);
  return least >= 4 && [...x].filter((word) => y.has(word)).length >= 0.8 * least;
};

/** `NN.json` with requirements and the lines that show them, beside the CV. */
const besideCv = async (folder, name, textOf) => {
  const { cvFile = name.replace('.json', '-cv.txt'), requirements } = JSON.parse(
    readFileSync(join(folder, name), 'utf8'),
  );
  const file = cvFile.split('/').at(-1);
  const asked = requirements.filter(({ doubt }) => !doubt);
  return {
    name,
    text: await textOf(file, readFileSync(join(folder, file))),
    requirements: asked.map(({ text, proofs }) => {
      const right = proofs.map(bare);
      const judge = (proof) => {
        const shown = bare(proof);
        const is = right.some(
          (other) => other.includes(shown) || shown.includes(other) || most(other, shown),
        );
        return is ? 'right' : 'wrong';
      };
      return { kind: 'any', text, proofs, judge };
    }),
  };
};

/** @param textOf the text of a CV by its file's name and bytes */
export const cvsIn = async (folder, textOf = (_, bytes) => bytes.toString()) => {
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  const pairs = names.filter((name) => name.endsWith('.json') && !name.endsWith('-cv.json'));
  const cvs = [];
  for (const name of pairs) cvs.push(await besideCv(folder, name, textOf));
  if (pairs.length > 0) return cvs;
  return names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => lettered(name, readFileSync(join(folder, name), 'utf8')));
};
