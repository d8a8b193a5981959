/** The clipboard, through the command of each system, or through the terminal (OSC 52), which works over ssh. */

import { spawn } from 'node:child_process';
import { release } from 'node:os';
import type { Clipboard } from '../../ports/index.js';

export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to the terminal as it is; `null` where there is none. */
  readonly terminal: ((text: string) => void) | null;
}

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Windows' command reads UTF-8 in the country's code page, but UTF-16 as it is. */
  readonly utf16?: boolean;
}

/** For a display that does not answer. */
const PATIENCE_MS = 3000;
/** Letters in base64: xterm and others take no more. */
const TERMINAL_TAKES = 100_000;

const isRemote = ({ env }: Pick<Machine, 'env'>): boolean =>
  Boolean(env.SSH_CONNECTION || env.SSH_CLIENT || env.SSH_TTY);

/** The likeliest first. Over ssh only those of a display that is forwarded to where the person sits. */
export const clipboardPrograms = (
  { platform, env }: Pick<Machine, 'platform' | 'env'>,
  kernel: string,
): readonly Program[] => {
  const windows: Program = { name: 'clip.exe', args: [], utf16: true };
  const x11: readonly Program[] = env.DISPLAY
    ? [
        { name: 'xclip', args: ['-selection', 'clipboard'] },
        { name: 'xsel', args: ['--clipboard', '--input'] },
      ]
    : [];
  if (isRemote({ env })) return /^[^:]+:/.test(env.DISPLAY ?? '') ? x11 : [];
  if (platform === 'darwin') return [{ name: 'pbcopy', args: [] }];
  if (platform === 'win32') return [windows];
  return [
    ...(env.TERMUX_VERSION ? [{ name: 'termux-clipboard-set', args: [] }] : []),
    ...(/microsoft/i.test(kernel) ? [windows] : []),
    ...(env.WAYLAND_DISPLAY ? [{ name: 'wl-copy', args: [] }] : []),
    ...x11,
  ];
};

export const copyText = async (text: string, machine: Machine): ReturnType<Clipboard['copy']> => {
  for (const program of clipboardPrograms(machine, release()))
    if (await pipeInto(program, text)) return 'copied';
  return (await throughTerminal(text, machine)) ? 'sent' : 'none';
};

/** A console without a clipboard would print the sequence. */
const TAKES_NONE: readonly (string | undefined)[] = ['dumb', 'linux'];

/**
 * tmux hands on its own sequence where `set-clipboard` is on, the wrapped one where `allow-passthrough` is; what it is
 * asked for by its own command goes out as it comes installed.
 */
const throughTerminal = async (text: string, { env, terminal }: Machine): Promise<boolean> => {
  const encoded = Buffer.from(text).toString('base64');
  if (terminal === null || encoded.length > TERMINAL_TAKES || TAKES_NONE.includes(env.TERM)) return false;
  const sequence = `\u001b]52;c;${encoded}\u0007`;
  terminal(sequence);
  if (env.TMUX) {
    terminal(`\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`);
    await pipeInto({ name: 'tmux', args: ['load-buffer', '-w', '-'] }, text);
  }
  return true;
};

const pipeInto = ({ name, args, utf16 = false }: Program, text: string): Promise<boolean> =>
  new Promise((resolve) => {
    // Some programs stay to serve the clipboard: they must not hold our streams open.
    const child = spawn(name, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: PATIENCE_MS });
    child.on('error', () => resolve(false));
    child.on('exit', (status) => resolve(status === 0));
    child.stdin.on('error', () => {});
    child.stdin.end(utf16 ? Buffer.from(`\ufeff${text}`, 'utf16le') : text);
  });
