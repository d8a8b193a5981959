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
  const machine = { platform: 'linux', env: { DISPLAY: ':0' } };

  it('hands the text over, by the next program where one fails', async () => {
    program('xclip', 'exit 1');
    program('xsel', `cat > "${join(folder, 'copied')}"`);
    expect(await copyText('naïve\ntext', machine)).toBe(true);
    expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe('naïve\ntext');
  });

  it('says so where there is none, and where the text is not taken', async () => {
    expect(await copyText('x', { platform: 'linux', env: {} })).toBe(false);
    program('xclip', 'exit 1');
    program('xsel', 'exit 1');
    expect(await copyText('x'.repeat(100_000), machine)).toBe(false);
  });
});
