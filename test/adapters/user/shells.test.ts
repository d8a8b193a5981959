/** Where each shell looks, on each system, and what is never written over. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFor, theirShell, userShells } from '../../../src/adapters/user/shells.js';
import { CoachError } from '../../../src/errors.js';

describe('the file that is written', () => {
  it.each([
    ['bash', 'linux', {}, '/h/.local/share/bash-completion/completions/rejection-coach'],
    ['bash', 'linux', { BASH_COMPLETION_USER_DIR: '/b:/c' }, '/b/completions/rejection-coach'],
    ['bash', 'darwin', { XDG_DATA_HOME: '/d' }, '/d/bash-completion/completions/rejection-coach'],
    ['zsh', 'darwin', { XDG_DATA_HOME: 'relative' }, '/h/.local/share/zsh/site-functions/_rejection-coach'],
    ['fish', 'linux', { XDG_CONFIG_HOME: '/c' }, '/c/fish/completions/rejection-coach.fish'],
    ['powershell', 'linux', {}, '/h/.config/powershell/rejection-coach-completion.ps1'],
    ['powershell', 'win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\PowerShell\\rejection-coach-completion.ps1'],
  ] as const)('%s on %s with %j', (shell, platform, env, file) => {
    expect(fileFor(shell, { platform, env, home: '/h' })).toBe(file);
  });
});

it.each([
  ['/usr/bin/zsh', 'linux', 'zsh'],
  ['C:\\Program Files\\Git\\bin\\bash.exe', 'win32', 'bash'],
  ['', 'win32', 'powershell'],
  ['/bin/ksh', 'linux', undefined],
] as const)('%s on %s is %s', (SHELL, platform, shell) => {
  expect(theirShell({ platform, env: { SHELL } })).toBe(shell);
});

describe('installing', () => {
  const home = mkdtempSync(join(tmpdir(), 'shells-'));
  const shells = userShells({ platform: 'linux', env: {}, home });
  const script = '# Made by: rejection-coach completion fish\n';

  it('writes the file, and writes over its own', async () => {
    const file = await shells.install('fish', `${script}old`);
    expect(await shells.install('fish', script)).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe(script);
  });

  it('leaves a file that is not ours', async () => {
    const file = fileFor('zsh', { platform: 'linux', env: {}, home });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'theirs');
    await expect(shells.install('zsh', script)).rejects.toThrow(CoachError);
    expect(readFileSync(file, 'utf8')).toBe('theirs');
  });
});
