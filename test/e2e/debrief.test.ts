/** The packed program in a real pseudo-terminal, as a person uses it. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, openTerminal, runPiped, runShell, type Terminal } from './terminal.js';

const ESC = '\u001b';

const opening = async (terminal: Terminal): Promise<void> => {
  await terminal.see('What happened?');
  terminal.type('\r');
  await terminal.see('How much does it hurt right now?');
  terminal.type('7\r');
  await terminal.see('What was the job?');
  terminal.type('Staff nurse\r');
  await terminal.see('Which employer?');
  terminal.type("St Mary's\r");
  await terminal.see('How far did it get?');
  terminal.type('6\r');
  await terminal.see('What did they say or do?');
};

/** As it stands where the line may be broken at each space. */
const broken = (text: string): RegExp => new RegExp(text.replaceAll('?', '\\?').replaceAll(' ', '\\s+'));

const rest = async (terminal: Terminal): Promise<void> => {
  terminal.paste('They had somebody closer\nThe panel was kind\n');
  await terminal.see(broken('- The panel was kind'));
  terminal.type('\r');
  await terminal.see(broken('What else could explain it?'));
  terminal.type('\r');
  await terminal.see(broken('A friend tells you'));
  terminal.paste('You did your best.\nTruly.');
  await terminal.see('Truly.');
  terminal.type('\r');
  await terminal.see(broken('What went well?'));
  terminal.type('\r');
  await terminal.see(broken('one thing you could do differently'));
  terminal.type('Pause first\r');
  await terminal.see(broken('What feedback'));
  terminal.type('\r');
  await terminal.see(broken('Who could you ask'));
  terminal.type('Dana, by mail\r');
  await terminal.see(broken('Which answers could have been stronger'));
  terminal.type('drug doses\r');
  await terminal.see(broken('- drug doses'));
  terminal.type('\r');
  await terminal.see(broken('get to talk about'));
  terminal.type('\r');
  await terminal.see(broken('one next step'));
  terminal.type('When I have coffee, I will write one answer\r');
  await terminal.see(broken('how much does it hurt now'));
  terminal.type('5\r');
  await terminal.see(broken('Anything else?'));
  terminal.type('\r');
};

const noLineIsWiderThan = (terminal: Terminal, columns: number): void => {
  for (const line of terminal.scrollback().split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(columns);
};

const onlyRecord = (
  home: string,
): { id: string; answers: Record<string, { value: unknown }>; progress?: unknown } => {
  const folder = join(home, 'journal', 'debriefs');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(1);
  return JSON.parse(readFileSync(join(folder, files[0] ?? ''), 'utf8'));
};

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 20 },
])('a whole quick debrief at $columns columns', (size) => {
  it('ends with the checklist, where it is kept, and what to do next', async () => {
    const home = newHome();
    const terminal = openTerminal(home, [], size);
    await opening(terminal);
    await rest(terminal);
    await terminal.see('Your next step');
    expect(await terminal.ended).toBe(0);
    const flat = terminal.scrollback().replace(/\s+/g, ' ');
    expect(flat).toContain('When I have coffee, I will write one answer');
    expect(flat).toContain('Ask Dana for feedback');
    expect(flat).toMatch(/You'd tell a friend You did your best.* 7 then, 5 now Before your next interview/);
    expect(flat).toContain('rejection-coach next add');
    expect(terminal.scrollback()).toContain('5 now\n\n  Before your next interview\n');
    noLineIsWiderThan(terminal, size.columns);
    const { answers } = onlyRecord(home);
    expect(answers).toMatchObject({
      friend: { value: 'You did your best.\nTruly.' },
      known: { value: ['They had somebody closer', 'The panel was kind'] },
      sting: { value: 7 },
    });
  });
});

describe('leaving', () => {
  it('Ctrl-C keeps the answers and the half-typed one; the front door goes on at that question', async () => {
    const home = newHome();
    const first = openTerminal(home, ['start']);
    await opening(first);
    first.type('half a thou');
    await first.see('half a thou');
    first.type('\u0003');
    expect(await first.ended).toBe(130);
    expect(first.scrollback()).toMatch(/^Saved. Carry on: rejection-coach resume$/m);
    expect(first.written()).not.toContain('\u001b[31m');

    const second = openTerminal(home, []);
    await second.see('You have a draft');
    second.type('\r');
    await second.see('half a thou');
    expect(second.scrollback()).toContain('What did they say or do?');
    second.type('\u0003');
    expect(await second.ended).toBe(130);
  });

  it.each(['SIGHUP', 'SIGTERM', 'SIGKILL'])(
    '%s leaves every answer whose next question had appeared',
    async (signal) => {
      const home = newHome();
      const terminal = openTerminal(home, ['start']);
      await opening(terminal);
      terminal.kill(signal);
      await terminal.ended;
      const { answers } = onlyRecord(home);
      expect(Object.keys(answers)).toEqual(['outcome', 'sting', 'role', 'company', 'stage']);
      const again = openTerminal(home, ['resume']);
      await again.see('What did they say or do?');
      again.type('\u0003');
      expect(await again.ended).toBe(130);
    },
  );

  it('before anything is answered leaves no file', async () => {
    const home = newHome();
    const terminal = openTerminal(home, ['start']);
    await terminal.see('What happened?');
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('keys', () => {
  it('Esc goes back three questions, filled in and editable, and forward again', async () => {
    const terminal = openTerminal(newHome(), ['start']);
    await opening(terminal);
    terminal.type(ESC);
    await terminal.see('❯ 6 Last interview');
    terminal.type('\u0002');
    await terminal.see("❯ St Mary's");
    terminal.type(ESC);
    await terminal.see('❯ Staff nurse');
    terminal.type('\r');
    await terminal.see("❯ St Mary's");
    terminal.type(' Hospital\r');
    await terminal.see("St Mary's Hospital");
    await terminal.see('❯ 6 Last interview');
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
  });

  it('Enter alone asserts nothing in a list, and after ? it only closes the reason', async () => {
    const home = newHome();
    const terminal = openTerminal(home, ['start']);
    await terminal.see('What happened?');
    terminal.type('\r');
    await terminal.see('How much does it hurt');
    terminal.type('\r');
    await terminal.see('What was the job?');
    terminal.type('?');
    await terminal.see('Enter close');
    terminal.type('\r');
    await terminal.see('Enter skip');
    expect(terminal.screen().join('\n')).toContain('What was the job?');
    terminal.type('Nurse\r');
    await terminal.see('Which employer');
    terminal.type('\r');
    await terminal.see('How far did it get?');
    expect(terminal.screen().join('\n')).not.toContain('❯');
    terminal.type('\r');
    await terminal.see('What did they say or do?');
    expect(onlyRecord(home).answers).toMatchObject({
      outcome: { value: 'rejected' },
      stage: { value: null },
    });
    const shown = terminal.screen().join('\n');
    expect(shown.match(/Nurse/g)).toHaveLength(1);
    expect(shown).toMatch(/✓ What was the job\? +Nurse\n/);
    terminal.type('\u0003');
    await terminal.ended;
  });

  it.each([{ LANG: 'C' }, { TERM: 'linux' }, { LC_ALL: 'en_GB.ISO-8859-1' }])(
    '%j has ASCII signs',
    async (env) => {
      const terminal = openTerminal(newHome(), ['start'], { env });
      await terminal.see('> 1 They said no');
      terminal.type('\r');
      await terminal.see('How much does it hurt');
      expect(terminal.scrollback()).toMatch(/^[\x20-\x7e\n]*$/);
      terminal.type('\u0003');
      await terminal.ended;
    },
  );

  it('? says why, and a wrong number is explained and kept', async () => {
    const terminal = openTerminal(newHome(), ['start']);
    await terminal.see('What happened?');
    terminal.type('\r');
    await terminal.see('How much does it hurt');
    terminal.type('?');
    await terminal.see("It isn't a test");
    terminal.type('11\r');
    await terminal.see('Just a number from 0 to 10');
    expect(terminal.screen().join('\n')).toContain('❯ 11');
    terminal.type('\u0003');
    await terminal.ended;
  });

  it('a day that is still to come is refused for the day they heard', async () => {
    const terminal = openTerminal(newHome(), ['start', '--full']);
    for (const question of ['What happened', 'How much', 'What was the job', 'Which employer', 'How far']) {
      await terminal.see(question);
      terminal.type('\r');
    }
    await terminal.see('When did you hear?');
    terminal.type('tomorrow\r');
    await terminal.see('in the future');
    expect(terminal.screen().join('\n')).toContain('❯ tomorrow');
    terminal.type('\u0003');
    await terminal.ended;
  });
});

describe('--plain', () => {
  it('asks line by line, without symbols or redraws, with typed words', async () => {
    const home = newHome();
    const terminal = openTerminal(home, ['start', '--plain']);
    await terminal.see('What happened?');
    terminal.type('1\r');
    await terminal.see('How much does it hurt');
    terminal.type('skip\r');
    await terminal.see('What was the job?');
    terminal.type('why\r');
    await terminal.see('It names this debrief');
    terminal.type('Staff nurse\r');
    await terminal.see('Which employer');
    terminal.type('back\r');
    await terminal.see('Your answer now: Staff nurse');
    terminal.type('stop\r');
    expect(await terminal.ended).toBe(130);
    const flat = terminal.scrollback();
    expect(flat).not.toMatch(/[^\x20-\x7e\n]/);
  });
});

describe('without a terminal', () => {
  it.each([[[]], [['start']], [['next', 'add']]])(
    '%j asks nothing, names the option, ends with status 2',
    async (args) => {
      const { status, out, err } = await runPiped(newHome(), args);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(/^rejection-coach: .*needs a terminal/);
      expect(err).toContain('--');
    },
  );

  it('keeps a journal in a folder that is named from here', async () => {
    const run = await runShell(
      newHome(),
      'cd "$HOME" && for home in a a/b ./c ../"$(basename "$HOME")"/d; do timeout 15 "$NODE" "$PROGRAM" start --home $home --answers - <<< "{\\"answers\\": {\\"role\\": \\"Nurse\\"}}" > "$HOME"/out || exit; "$NODE" "$PROGRAM" list --home $home; done',
    );
    expect(run.err).toBe('');
    expect(run.out.match(/Nurse/g)).toHaveLength(4);
  });

  it.skipIf(process.platform !== 'linux').each(['--version', 'questions --json'])(
    'says that %s was not all written, where the disk is full',
    async (args) => {
      const { status, err } = await runShell(newHome(), `"$NODE" "$PROGRAM" ${args} > /dev/full`);
      expect(status).toBe(4);
      expect(err).toContain('standard output: the disk is full. Not all of it was written.');
    },
  );

  it.skipIf(process.platform !== 'linux').each([
    ['> /dev/full', 4],
    ['>&-', 4],
    ['| true', 0],
    ['> "$HOME"/backup.json', 0],
  ] as const)('says that a backup is all there only where it was taken: %s', async (to, status) => {
    const home = newHome();
    const input = JSON.stringify({ answers: { role: 'Nurse', friend: 'kind words '.repeat(9_000) } });
    const { err } = await runShell(
      home,
      `"$NODE" "$PROGRAM" start --answers - --json > /dev/full <<< '${input}'`,
    );
    const [{ id }] = JSON.parse((await runPiped(home, ['list', '--json'])).out);
    expect(err).toContain(`The debrief is saved. To see it: rejection-coach show ${id}`);
    const ended = await runShell(home, `set -o pipefail; "$NODE" "$PROGRAM" backup - ${to}`);
    expect(ended.status).toBe(status);
    expect(ended.err.includes('Checked: it is all there')).toBe(to.includes('backup.json'));
    expect(ended.err.includes('there is no backup')).toBe(!to.includes('backup.json'));
  });

  it('takes a closed pipe for no error', async () => {
    const run = await runShell(
      newHome(),
      'set -o pipefail; for i in 1 2 3; do "$NODE" "$PROGRAM" questions --json | head -1; done; echo "$?"',
    );
    expect(run).toEqual({ status: 0, out: '[\n[\n[\n0\n', err: '' });
  });

  it('keeps files and folders for their owner only, whatever the umask', async () => {
    const home = newHome();
    const before = process.umask(0);
    try {
      const input = JSON.stringify({ answers: { role: 'Nurse', 'more-needed': ['doses'] } });
      expect((await runPiped(home, ['start', '--answers', '-'], { input })).status).toBe(0);
      expect((await runPiped(home, ['settings', 'name', 'Ana'])).status).toBe(0);
      expect((await runPiped(home, ['edit', 'latest', 'role', '--answer', 'Matron'])).status).toBe(0);
    } finally {
      process.umask(before);
    }
    const look = (path: string): void => {
      const { mode } = statSync(path);
      const folder = statSync(path).isDirectory();
      if (path !== home) expect((mode & 0o777).toString(8), path).toBe(folder ? '700' : '600');
      if (folder) for (const name of readdirSync(path)) look(join(path, name));
    };
    look(home);
  });
});
