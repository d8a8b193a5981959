import { usage } from '../../errors.js';
import type { Shell } from '../../ports/index.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import { SCRIPTS } from './scripts.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const satisfies readonly Shell[];

export const command = defineCommand({
  about:
    'Prints a script with which TAB completes commands, options, ids and numbers. With --install it puts it where your shell looks.',
  args: { shell: argument.optional(SHELLS) },
  options: { install: option.flag('write it where your shell looks, and say where that is') },
  examples: [
    'rejection-coach completion --install',
    'rejection-coach completion zsh',
    'rejection-coach completion bash --install',
  ],
  prepare({ shell: typed, install }) {
    const shell = SHELLS.find((known) => known === typed);
    if (typed !== undefined && !shell)
      throw usage(`there is nothing for the shell '${typed}'`, `There is: ${SHELLS.join(', ')}.`);
    return { shell, install };
  },
  async run({ output, shells: open }: Ports<'output' | 'shells'>, { shell: typed, install }) {
    const shells = await open();
    const shell = typed ?? shells.theirs;
    if (shell === undefined)
      throw usage(
        'which shell do you use?',
        `Type it like this: rejection-coach completion SHELL. There is: ${SHELLS.join(', ')}.`,
      );
    if (!install) return output.out(SCRIPTS[shell]);
    const file = await shells.install(shell, SCRIPTS[shell]);
    output.err(`Written: ${file}\n${WHAT_NOW[shell](file)}\nNo other file was changed.\n`);
  },
});

const WHAT_NOW: Readonly<Record<Shell, (file: string) => string>> = {
  bash: (file) =>
    `Open a new terminal. If TAB does nothing there, add this line to ~/.bashrc:\n  . ${singly(file)}`,
  zsh: (file) =>
    `Add this line to ~/.zshrc, above the line with compinit if there is one:\n  fpath=(${singly(file.replace(/[/\\][^/\\]*$/, ''))} $fpath)\nIf there is none, add this one below it:\n  autoload -Uz compinit && compinit`,
  fish: () => 'It works from now on, in every fish.',
  powershell: (file) => `Add this line to the file that $PROFILE names:\n  . '${file.replaceAll("'", "''")}'`,
};

const singly = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;
