/** What differs from one system to the next. What is tried, and where, stands in CONTRIBUTING.md. */

export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type CommandLine = readonly [file: string, ...args: string[]];

/**
 * What shows a file in whatever opens it; `null` where no screen is there to show it on.
 *
 * @param kernel its release: Windows' own Linux has no display and can open files all the same.
 */
export const openerFor = ({ platform, env }: System, kernel: string): CommandLine | null => {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (env.TERMUX_VERSION) return ['termux-open'];
  return env.DISPLAY || env.WAYLAND_DISPLAY || /microsoft/i.test(kernel) ? ['xdg-open'] : null;
};

/** How the command line in VISUAL or EDITOR is run on a file: as git does, by the shell. */
export const editorCall = (
  platform: NodeJS.Platform,
  command: string,
  file: string,
): { readonly line: CommandLine; readonly shell: boolean } =>
  platform === 'win32'
    ? { line: [`${command} "${file}"`], shell: true }
    : { line: ['/bin/sh', '-c', `umask 077; ${command} "$1"`, command, file], shell: false };

export const howToSetEditor = (platform: NodeJS.Platform): string =>
  platform === 'win32' ? '$env:EDITOR = "notepad"' : 'export EDITOR=nano';

/** What ends a program that waits for somebody: Ctrl-C, a closed window, the system going down; Ctrl-Break on Windows. */
export const leavingSignals = (platform: NodeJS.Platform): readonly NodeJS.Signals[] => [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  ...(platform === 'win32' ? (['SIGBREAK'] as const) : []),
];

/** Whether the screen may have no signs beyond ASCII: the console of Linux, and a locale without UTF-8. */
export const isAsciiOnly = ({ platform, env }: System): boolean => {
  const { TERM, LC_ALL, LC_CTYPE, LANG } = env;
  if (TERM === 'dumb' || TERM === 'linux') return true;
  const locale = LC_ALL || LC_CTYPE || LANG;
  // Windows and macOS set none for programs that are not started from a shell.
  if (!locale) return platform === 'linux';
  return !/utf-?8/i.test(locale) && platform !== 'win32';
};
