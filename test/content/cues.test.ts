import { describe, expect, it } from 'vitest';
import { dangerPhrases } from '../../src/content/en/safety/danger.js';
import { rowsIn, sentencesOf } from '../../src/domain/safety/danger.js';
import { cuesOf } from '../support/cues.js';

const { sayings, phrases } = dangerPhrases;
const rows = [...sayings, ...phrases];

const file = (): string => `/**
 * Made by \`npm run docs\`: for each saying, then for each phrase, how long its pattern is, and the words that a sentence
 * has to have for it (\`test/support/cues.ts\` says how they are found).
 */
export const cues: readonly string[] = [
${rows.map((row) => `  '${[row.pattern.length, ...cuesOf(row)].join('|')}',`).join('\n')}
];
`;

describe('the cues of danger', () => {
  it('are those of the patterns as they are now', async () => {
    await expect(file()).toMatchFileSnapshot('../../src/content/en/safety/danger/cues.ts');
  });

  it.each([
    ['kill(?:ing|ed)? my ?self', 'kill|my'],
    ['(?:want to |wanna )?(?:die|dying) (?:soon|tonight)', 'soon tonight|die dying'],
    ['[^ ¦]+ing nothing', 'nothing'],
    ['(?! not )gone (?= for good)home', 'gone|home'],
    ['(?:a )?(?:b|cliff)', 'b cliff'],
    ['\\w+', ''],
  ])('%s: %s', (pattern, lists) => {
    expect(cuesOf({ pattern }).join('|')).toBe(lists);
  });

  it('stand for every row but those that need no word', () => {
    expect(rows.filter((row) => !dangerPhrases.cues.has(row))).toEqual([]);
  });

  it('change nothing of what is found', () => {
    const without = { ...dangerPhrases, cues: new Map() };
    for (const { pauses = [], leaves = [] } of rows)
      for (const text of [...pauses, ...leaves]) {
        const sentences = sentencesOf(text, without);
        expect(sentencesOf(text, dangerPhrases), text).toEqual(sentences);
        for (const sentence of sentences)
          expect(rowsIn(sentence, dangerPhrases), text).toEqual(rowsIn(sentence, without));
      }
  });
});
