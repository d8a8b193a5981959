/** Menus and the question before something can't be undone, with the packed program in a real terminal. */

import { expect, it } from 'vitest';
import { newHome, openTerminal, runPiped } from './terminal.js';

const withDebrief = async (): Promise<string> => {
  const home = newHome();
  const input = JSON.stringify({ answers: { role: 'Staff nurse' } });
  expect((await runPiped(home, ['start', '--answers', '-'], { input })).status).toBe(0);
  return home;
};

const kept = async (home: string): Promise<boolean> =>
  (await runPiped(home, ['list'])).out.includes('Staff nurse');

it('delete --forever keeps the record on Enter alone and on Ctrl-C, and removes it on yes', async () => {
  const home = await withDebrief();
  for (const [keys, status] of [
    ['\r', 130],
    ['y\u0003', 130],
    ['y\r', 0],
  ] as const) {
    const terminal = openTerminal(home, ['delete', 'latest', '--forever']);
    await terminal.see(/Delete it\s+forever\?/);
    await terminal.see('Type yes or no');
    terminal.type(keys);
    expect(await terminal.ended).toBe(status);
    expect(await kept(home)).toBe(status !== 0);
  }
});

it('a menu is laid out anew when the window is resized, and keeps the highlighted row', async () => {
  const terminal = openTerminal(await withDebrief(), ['edit', 'latest'], { columns: 40 });
  await terminal.see('❯');
  terminal.type('3');
  await terminal.see(/❯ Job/);
  terminal.resize(80, 24);
  await terminal.see('↑↓ choose · Enter open · Ctrl-C');
  const screen = terminal.screen().join('\n');
  expect(screen).toMatch(/^ *❯ Job/m);
  expect(screen.match(/Which answer/g)).toHaveLength(1);
  expect(screen).toContain('(skipped)');
  terminal.type('\r');
  await terminal.see('What was the job?');
  terminal.type('\u0003');
  expect(await terminal.ended).toBe(130);
});

it.each(['SIGTERM', 'SIGHUP', 'Ctrl-C'])('%s leaves an open menu, and changes nothing', async (how) => {
  const home = await withDebrief();
  const terminal = openTerminal(home, ['edit', 'latest']);
  await terminal.see('❯');
  if (how === 'Ctrl-C') terminal.type('\u0003');
  else terminal.kill(how);
  await terminal.ended;
  expect(await kept(home)).toBe(true);
});
