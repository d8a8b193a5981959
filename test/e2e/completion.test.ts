/** TAB in the real shells: what is offered, and that nothing on the line or in a record is run. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { environment, openTerminal } from '../support/terminal.mjs';
import { newHome, runPiped } from './terminal.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const home = newHome();
const bin = join(home, 'bin');
const ran = join(home, 'ran');
const env = environment(home, { PATH: `${bin}:${process.env.PATH}`, XDG_CONFIG_HOME: join(home, 'config') });

const HOSTILE = [
  "$(touch ran) `touch ran` 'twice; touch ran & * %F{red}",
  '\u001b]0;title\u0007\n"(touch ran) $HOME \\ | touch ran',
];

let ids: readonly string[] = [];

beforeAll(async () => {
  mkdirSync(bin);
  symlinkSync(inject('program'), join(bin, 'rejection-coach'));
  for (const company of HOSTILE)
    await runPiped(home, ['start', '--answers', '-'], {
      input: JSON.stringify({
        answers: { outcome: 'rejected', role: 'Nurse', company, 'more-needed': [company, 'Rotas'] },
      }),
    });
  ids = JSON.parse((await runPiped(home, ['list', '--json'])).out).map(({ id }: { id: string }) => id);
  await runPiped(home, ['checklist']);
  writeFileSync(join(home, 'one-file.json'), '{}');
  for (const shell of SHELLS)
    writeFileSync(join(home, `completion.${shell}`), (await runPiped(home, ['completion', shell])).out);
});

const QUIET: Readonly<Record<Shell, readonly string[]>> = {
  bash: ['--norc', '--noprofile'],
  zsh: ['-f'],
  fish: ['--no-config'],
};

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** What TAB runs, as each shell runs it, and what comes of it in lines. */
const ASK: Readonly<Record<Shell, (words: readonly string[]) => string>> = {
  bash: (words) =>
    `COMP_WORDS=(rejection-coach ${words.map(quoted).join(' ')}); COMP_CWORD=${words.length}; COMP_TYPE=9; COLUMNS=100
     _rejection_coach; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words) =>
    `compadd() { print -rl -- "\${shown[@]}" }; _files() { print files }
     words=(rejection-coach ${words.map(quoted).join(' ')}); CURRENT=${words.length + 1}; PREFIX=\${words[-1]}
     _rejection-coach`,
  fish: (words) => `complete -C ${quoted(['rejection-coach', ...words].join(' '))}`,
};

/** With its script sourced twice. */
const offered = (shell: Shell, ...words: readonly string[]): readonly string[] => {
  const source = `source ${home}/completion.${shell}`;
  const run = spawnSync(shell, [...QUIET[shell], '-c', `${source}\n${source}\n${ASK[shell](words)}`], {
    cwd: home,
    env,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return run.stdout.split('\n').filter((line) => line !== '');
};

const firstWords = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.split(/[\t ]/)[0] ?? '').sort();

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(SHELLS)('TAB in %s', (shell) => {
  const there = spawnSync(shell, ['-c', 'true']).status === 0;
  if (!there) console.warn(`skipped: ${shell} is not installed`);
  const test = it.skipIf(!there);
  beforeAll(() => rmSync(ran, { force: true }));

  test('offers commands, subcommands, options, choices, questions and files', () => {
    expect(firstWords(offered(shell, 'chec'))).toEqual(['checklist']);
    expect(firstWords(offered(shell, 'feedback', 'd'))).toEqual(['draft']);
    expect(firstWords(offered(shell, 'checklist', '--form'))).toEqual(['--format']);
    expect(firstWords(offered(shell, 'checklist', '--format', 'm'))).toEqual(['markdown']);
    expect(firstWords(offered(shell, 'edit', 'latest', 'frie'))).toEqual(['friend']);
    if (shell === 'bash') expect(offered(shell, 'checklist', '--format', '=', 'h')).toEqual(['html']);
    else expect(firstWords(offered(shell, 'checklist', '--format=h'))).toEqual(['--format=html']);
    const file = { bash: [], zsh: ['files'], fish: ['one-file.json'] }[shell];
    expect(firstWords(offered(shell, 'import', 'one-'))).toEqual(file);
  });

  test('offers ids and numbers with what they are, as text', () => {
    const lines = offered(shell, 'show', '20');
    expect(firstWords(lines)).toEqual([...ids].sort());
    expect(lines.join('\n')).toContain('Nurse, $(touch ran)');
    expect(lines.join('\n')).not.toContain('\u001b');
    expect(offered(shell, 'tick', '').join('\n')).toContain('Rotas');
    expect(firstWords(offered(shell, 'show', ids[0]?.slice(0, -1) ?? ''))).toEqual([ids[0]]);
    expect(existsSync(ran)).toBe(false);
  });

  test('runs nothing that stands on the line, and puts in what is offered', async () => {
    const terminal = openTerminal([shell, ...QUIET[shell], '-i'], { env, columns: 200, rows: 40 });
    // As it comes, zsh itself expands the word under the cursor before it completes, for every program.
    if (shell === 'zsh')
      terminal.type("autoload -Uz compinit && compinit -u -D; bindkey '^I' complete-word\r");
    const source = `source ${home}/completion.${shell}`;
    terminal.type(`cd ${home}; ${source}; ${source}; printf 'so%s\\n' urced\r`);
    await terminal.see('sourced');
    for (const line of [
      '$(touch ran) ',
      '`touch ran` ',
      'show "$(touch ran)" ',
      '--home $(touch ran) show ',
      'show "unfinished $(touch ran)',
      "show ';touch ran;'",
      'show a[$(touch ran)]=',
    ]) {
      terminal.type(`rejection-coach ${line}\t`);
      await pause(500);
      terminal.type('\u0015');
      await pause(50);
    }
    expect(existsSync(ran)).toBe(false);
    terminal.type(`rejection-coach show ${ids[0]?.slice(0, -1)}\t`);
    await terminal.see(`rejection-coach show ${ids[0]}`);
    terminal.close();
  });
});

describe('what the scripts call', () => {
  const complete = (where: string, ...words: readonly string[]) =>
    runPiped(where, ['completion', '--complete', '--', ...words]);

  it('says nothing of a damaged journal, and offers its ids', async () => {
    const damaged = newHome();
    await runPiped(damaged, ['start', '--answers', '-'], { input: '{"answers":{"outcome":"rejected"}}' });
    const folder = (await runPiped(damaged, ['path'])).out.trim();
    const [{ id }] = JSON.parse((await runPiped(damaged, ['list', '--json'])).out);
    writeFileSync(join(folder, 'debriefs', `${id}.json`), '{"broken');
    expect(await complete(damaged, 'show', '20')).toEqual({ status: 0, out: `${id}\t\n`, err: '' });
    expect(await complete(damaged, 'tick', '')).toMatchObject({ status: 0, err: '' });
  });

  it('works where there is no journal, and makes none', async () => {
    const nowhere = join(newHome(), 'not there');
    expect(await complete(home, '--home', nowhere, 'show', '')).toEqual({ status: 0, out: '', err: '' });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('takes the line from PowerShell, which is not tried here, in base64', async () => {
    const line = Buffer.from(['next', 'ed'].join('\0')).toString('base64');
    expect((await runPiped(home, ['completion', '--complete', line])).out).toBe('edit\tchange one\n');
  });
});
