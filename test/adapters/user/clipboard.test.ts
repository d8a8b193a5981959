import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clipboardPrograms, copyText } from '../../../src/adapters/user/clipboard.js';
import { tempFolder } from '../../support/worker.js';

describe('which program', () => {
  const names = (platform: string, env: Record<string, string>, kernel = '6.1.0') =>
    clipboardPrograms({ platform, env }, kernel).map(({ name }) => name);

  it.each([
    ['darwin', {}, undefined, ['pbcopy']],
    ['win32', {}, undefined, ['clip.exe']],
    ['linux', {}, undefined, []],
    ['linux', { DISPLAY: ':0' }, undefined, ['xclip', 'xsel']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, undefined, ['wl-copy', 'xclip', 'xsel']],
    ['linux', {}, '5.15.90.1-microsoft-standard-WSL2', ['clip.exe']],
    ['android', { TERMUX_VERSION: '0.118' }, undefined, ['termux-clipboard-set']],
  ])('%s %j %s', (platform, env, kernel, wanted) => expect(names(platform, env, kernel)).toEqual(wanted));
});

describe.skipIf(process.platform === 'win32')('copying', () => {
  const path = process.env.PATH;
  let folder = '';
  beforeEach(() => {
    folder = tempFolder('clipboard');
    process.env.PATH = `${folder}:${path}`;
  });
  afterEach(() => {
    process.env.PATH = path;
  });
  const program = (name: string, script: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const machine = { platform: 'linux', env: { DISPLAY: ':0' }, terminal: null };

  it('hands the text over, by the next program where one fails', async () => {
    program('xclip', 'exit 1');
    program('xsel', `cat > "${join(folder, 'copied')}"`);
    expect(await copyText('naïve\ntext', machine)).toBe('copied');
    expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe('naïve\ntext');
  });

  it('says so where there is none, and where the text is not taken', async () => {
    expect(await copyText('x', { platform: 'linux', env: {}, terminal: null })).toBe('none');
    program('xclip', 'exit 1');
    program('xsel', 'exit 1');
    expect(await copyText('x'.repeat(100_000), machine)).toBe('none');
  });

  const through = async (env: Record<string, string>, text = 'naïve') => {
    const written: string[] = [];
    const machine = { platform: 'linux', env, terminal: (sequence: string) => void written.push(sequence) };
    return { done: await copyText(text, machine), written };
  };
  const plain = `\u001b]52;c;${Buffer.from('naïve').toString('base64')}\u0007`;

  it('through the terminal where no program takes it, and only then', async () => {
    expect(await through({})).toEqual({ done: 'sent', written: [plain] });
    program('xclip', 'exit 0');
    expect(await through({ DISPLAY: ':0' })).toEqual({ done: 'copied', written: [] });
  });

  it('over ssh through the terminal, or to a display that is forwarded', async () => {
    program('xclip', 'exit 0');
    expect((await through({ DISPLAY: ':0', SSH_TTY: '/dev/pts/1' })).done).toBe('sent');
    expect((await through({ DISPLAY: 'localhost:10.0', SSH_TTY: '/dev/pts/1' })).done).toBe('copied');
  });

  it('in tmux in its own form too, and by its command', async () => {
    program('tmux', `echo "$@" > "${join(folder, 'args')}"; cat > "${join(folder, 'copied')}"`);
    expect((await through({ TMUX: '/tmp/tmux-0/default,1,0' })).written).toEqual([
      plain,
      `\u001bPtmux;\u001b${plain}\u001b\\`,
    ]);
    expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('load-buffer -w -\n');
    expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe('naïve');
  });

  it.each([
    ['a console without a clipboard', { TERM: 'linux' }, 'x'],
    ['a dumb terminal', { TERM: 'dumb' }, 'x'],
    ['more than terminals take', {}, 'x'.repeat(75_001)],
  ])('not to %s', async (_, env, text) =>
    expect(await through(env, text)).toEqual({ done: 'none', written: [] }),
  );
});
