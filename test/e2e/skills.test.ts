/** A posting beside a CV, with the packed program in a real terminal. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, openTerminal, runPiped } from './terminal.js';

const CV = '# Jo Bloggs\n\n## Experience\n### Baker, Corner Shop\n- Baked sourdough bread daily\n';
const POSTING = '# Baker\n\nWhat you’ll need:\n- Sourdough baking\n- A forklift licence\n- German\n';

it('a posting is pasted, what was found is shown, a gap is decided and on the checklist', async () => {
  const home = newHome();
  const cv = join(home, 'cv.md');
  writeFileSync(cv, CV);
  await runPiped(home, ['next', 'add', '--role', 'Baker', '--when', 'in 9 days']);

  const terminal = openTerminal(home, ['skills', '--cv', cv], { columns: 40 });
  await terminal.see('Paste the job advert');
  terminal.paste(POSTING);
  await terminal.see('German');
  terminal.type('\r');
  await terminal.see(/same words: Sourdough\s+baking/);
  await terminal.see(/For\s+2\s+things\s+they\s+ask\s+for\s+I\s+found\s+nothing\./);
  terminal.type('\r');
  await terminal.see(/A forklift licence\. Can\s+you\s+say\s+yes\s+to\s+this\?/);
  terminal.type('2');
  terminal.type('\r');
  await terminal.see(/Nothing\s+found\s+by\s+its\s+words\s+for:\s+German/);
  terminal.type('\u0003');
  expect(await terminal.ended).toBe(130);
  await terminal.see('What you chose is kept.');
  for (const line of terminal.scrollback().split('\n')) expect(line.length).toBeLessThanOrEqual(40);

  expect((await runPiped(home, ['page', '--output', '-'])).out).toContain(
    'A forklift licence: be open about it',
  );
  const plain = openTerminal(home, ['--plain', 'skills']);
  await plain.see('For 1 thing they ask for I found nothing.');
  plain.type('2\r');
  expect(await plain.ended).toBe(0);
});

it('without a terminal the options do it, and nothing waits', async () => {
  const home = newHome();
  const piped = await runPiped(home, ['skills']);
  expect(piped).toMatchObject({ status: 2, out: '' });
  expect(piped.err).toContain('--posting FILE');
  const shown = await runPiped(home, ['skills', '--posting', '-', '--json'], { input: POSTING });
  expect(JSON.parse(shown.out).requirements).toHaveLength(3);
});
