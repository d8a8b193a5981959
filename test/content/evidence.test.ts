import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  evidence,
  evidenceBeside,
  evidenceText,
} from '../../src/content/en/debrief/evidence.js';

const byEvidence = (): ReadonlyMap<Evidence, readonly string[]> => {
  const found = new Map<Evidence, readonly string[]>();
  for (const [id, behind] of [
    ...Object.entries<readonly Evidence[]>(evidence),
    ...Object.entries<Evidence>(evidenceBeside).map(([name, source]) => [name, [source]] as const),
  ])
    for (const source of behind) found.set(source, [...(found.get(source) ?? []), `\`${id}\``]);
  return found;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const page = (): string => `# What is known behind the questions

The same as \`rejection-coach questions --why\`, made from
[src/content/en/debrief/evidence.ts](../src/content/en/debrief/evidence.ts) by \`test/content/evidence.test.ts\`
(\`npx vitest run --project unit test/content/evidence.test.ts -u\` writes it again). What is not in this table is asked
for its own sake, and nothing is claimed for it.

${[
  row(evidenceText.columns),
  row(evidenceText.columns.map(() => '---')),
  ...[...byEvidence()].map(([{ finding, carries, figures, source, year }, ids]) =>
    row([ids.join(', '), finding, carries, figures, source, year]),
  ),
].join('\n')}
`;

describe('evidence', () => {
  it('docs/evidence.md is what the program says', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/evidence.md');
  });

  it('does not name what the sources do not carry', () => {
    expect(JSON.stringify([evidence, evidenceBeside])).not.toMatch(/Hall|Lever\b/);
  });
});
