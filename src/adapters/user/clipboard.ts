/** The clipboard, through the command of each system. */

import { spawn } from 'node:child_process';
import { release } from 'node:os';

/** `process.platform` and `process.env`. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Program {
  readonly name: string;
  readonly args: readonly string[];
  /** Windows' command reads UTF-8 in the country's code page, but UTF-16 as it is. */
  readonly utf16?: boolean;
}

/** For a display that does not answer. */
const PATIENCE_MS = 3000;

/** The likeliest first. */
export const clipboardPrograms = ({ platform, env }: Machine, kernel: string): readonly Program[] => {
  const windows: Program = { name: 'clip.exe', args: [], utf16: true };
  if (platform === 'darwin') return [{ name: 'pbcopy', args: [] }];
  if (platform === 'win32') return [windows];
  return [
    ...(env.TERMUX_VERSION ? [{ name: 'termux-clipboard-set', args: [] }] : []),
    ...(/microsoft/i.test(kernel) ? [windows] : []),
    ...(env.WAYLAND_DISPLAY ? [{ name: 'wl-copy', args: [] }] : []),
    ...(env.DISPLAY
      ? [
          { name: 'xclip', args: ['-selection', 'clipboard'] },
          { name: 'xsel', args: ['--clipboard', '--input'] },
        ]
      : []),
  ];
};

/** Whether the text is in the clipboard now. Never rejects. */
export const copyText = async (text: string, machine: Machine): Promise<boolean> => {
  for (const program of clipboardPrograms(machine, release())) if (await pipeInto(program, text)) return true;
  return false;
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
