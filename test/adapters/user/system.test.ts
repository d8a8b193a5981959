/** Each system's ways, told which system it is: what was tried on a real one stands in CONTRIBUTING.md. */

import { describe, expect, it } from 'vitest';
import {
  editorCall,
  howToSetEditor,
  isAsciiOnly,
  leavingSignals,
  openerFor,
} from '../../../src/adapters/user/system.js';
import { callOf } from '../../../src/program/hints.js';

const WSL = '5.15.90.1-microsoft-standard-WSL2';

describe('what opens a page', () => {
  it.each([
    ['darwin', {}, '23.1.0', ['open']],
    ['win32', {}, '10.0.22631', ['rundll32', 'url.dll,FileProtocolHandler']],
    ['linux', { DISPLAY: ':0' }, '6.1.0', ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, '6.1.0', ['xdg-open']],
    ['linux', { TERMUX_VERSION: '0.118' }, '5.10', ['termux-open']],
    ['linux', {}, WSL, ['xdg-open']],
    ['linux', {}, '6.1.0', null],
    ['freebsd', { DISPLAY: ':0' }, '14.0', ['xdg-open']],
  ] as const)('%s %j %s: %j', (platform, env, kernel, command) => {
    expect(openerFor({ platform, env }, kernel)).toEqual(command);
  });
});

describe('the person’s own editor', () => {
  it.each([
    ['linux', 'nano', '/j/a b.txt', ['/bin/sh', '-c', 'umask 077; nano "$1"', 'nano', '/j/a b.txt'], false],
    ['darwin', 'code -w', '/j/a', ['/bin/sh', '-c', 'umask 077; code -w "$1"', 'code -w', '/j/a'], false],
    ['win32', 'notepad', 'C:\\My files\\a.txt', ['notepad "C:\\My files\\a.txt"'], true],
    ['win32', '"C:\\Program Files\\e.exe" /w', 'C:\\a', ['"C:\\Program Files\\e.exe" /w "C:\\a"'], true],
  ] as const)('%s: %s', (platform, command, file, line, shell) => {
    expect(editorCall(platform, command, file)).toEqual({ line, shell });
  });

  it.each([
    ['linux', 'export EDITOR=nano'],
    ['darwin', 'export EDITOR=nano'],
    ['win32', '$env:EDITOR = "notepad"'],
  ] as const)('is set on %s with %s', (platform, line) => {
    expect(howToSetEditor(platform)).toBe(line);
  });
});

describe('signals that end a conversation', () => {
  it.each([
    ['linux', ['SIGINT', 'SIGTERM', 'SIGHUP']],
    ['darwin', ['SIGINT', 'SIGTERM', 'SIGHUP']],
    ['win32', ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']],
  ] as const)('on %s: %j', (platform, signals) => {
    expect(leavingSignals(platform)).toEqual(signals);
  });
});

describe('signs beyond ASCII', () => {
  it.each([
    ['linux', { TERM: 'xterm', LANG: 'en_GB.UTF-8' }, false],
    ['linux', { TERM: 'xterm', LANG: 'en_GB' }, true],
    ['linux', { TERM: 'xterm', LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, true],
    ['linux', { TERM: 'linux', LANG: 'en_GB.UTF-8' }, true],
    ['linux', { TERM: 'xterm' }, true],
    ['darwin', { TERM: 'xterm-256color' }, false],
    ['win32', {}, false],
    ['win32', { LANG: 'de_DE' }, false],
    ['win32', { TERM: 'dumb' }, true],
  ] as const)('on %s with %j left out: %j', (platform, env, left) => {
    expect(isAsciiOnly({ platform, env })).toBe(left);
  });
});

describe('a folder in a hint', () => {
  it.each([
    [false, '/home/a/my notes', " --home '/home/a/my notes'"],
    [true, 'C:\\my notes', ' --home "C:\\my notes"'],
    [true, 'C:\\notes', ' --home C:\\notes'],
    [false, 'C:\\notes', " --home 'C:\\notes'"],
  ])('is quoted as the shell wants it (Windows: %j): %s', (windows, folder, quoted) => {
    expect(JSON.stringify(callOf(['list', '--home', folder], {}, windows))).toContain(
      JSON.stringify(quoted).slice(1, -1),
    );
  });
});
