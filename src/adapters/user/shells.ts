import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, posix, win32 } from 'node:path';
import { usage } from '../../errors.js';
import type { Environment, Shell, Shells } from '../../ports/index.js';
import { makeFolder, onDisk, writeWhole } from '../disk/durable.js';

interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  readonly home?: string;
}

export const userShells = (system: System): Shells => ({
  theirs: theirShell(system),
  async install(shell, script) {
    const file = fileFor(shell, system);
    const present = onDisk(file, () => readFileSync(file, 'utf8'));
    if (present !== undefined && !present.includes(OURS))
      throw usage(`${file} is there already, and it isn't ours`, 'Move it away first. Nothing was changed.');
    makeFolder(dirname(file), false);
    if (present !== script) writeWhole(file, script);
    return file;
  },
});

const OURS = 'Made by: rejection-coach completion';

export const theirShell = ({ platform, env }: System): Shell | undefined => {
  const name = basename((env.SHELL ?? '').replaceAll('\\', '/')).replace(/\.exe$/i, '');
  if (name === 'bash' || name === 'zsh' || name === 'fish') return name;
  return name === 'pwsh' || (name === '' && platform === 'win32') ? 'powershell' : undefined;
};

export const fileFor = (shell: Shell, { platform, env, home = homedir() }: System): string => {
  const { join, isAbsolute } = platform === 'win32' ? win32 : posix;
  const folder = (name: string, ...usual: readonly string[]): string => {
    const set = env[name];
    return set !== undefined && isAbsolute(set) ? set : join(home, ...usual);
  };
  const data = folder('XDG_DATA_HOME', '.local', 'share');
  switch (shell) {
    case 'bash':
      return join(
        folderOfBash(env, isAbsolute) ?? join(data, 'bash-completion'),
        'completions',
        'rejection-coach',
      );
    case 'zsh':
      return join(data, 'zsh', 'site-functions', '_rejection-coach');
    case 'fish':
      return join(folder('XDG_CONFIG_HOME', '.config'), 'fish', 'completions', 'rejection-coach.fish');
    case 'powershell':
      return platform === 'win32'
        ? join(folder('LOCALAPPDATA', 'AppData', 'Local'), 'PowerShell', 'rejection-coach-completion.ps1')
        : join(folder('XDG_CONFIG_HOME', '.config'), 'powershell', 'rejection-coach-completion.ps1');
  }
};

/** Newer versions of bash-completion take several folders here; the first is where it looks first. */
const folderOfBash = (env: Environment, isAbsolute: (path: string) => boolean): string | undefined => {
  const first = env.BASH_COMPLETION_USER_DIR?.split(':')[0];
  return first !== undefined && isAbsolute(first) ? first : undefined;
};
