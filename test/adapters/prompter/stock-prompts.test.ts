/** The prompts that Inquirer brings, on a fake terminal. */

import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { widthOf } from '../../../src/domain/text/wrap.js';
import { closeAll, prompter } from './asking.js';
import { KEYS, pasted } from './fake-terminal.js';

const { enter, escape: esc, up, down, home, end, backspace, ctrlC, ctrlD } = KEYS;
const HIDE_CURSOR = '\x1b[?25l';
afterEach(closeAll);

describe('a menu', () => {
  const menu = {
    text: 'Finish?',
    choices: [
      { value: 'finish', label: 'Finish' },
      { value: 'edit', label: 'Change something' },
    ],
    initial: 'edit',
  } as const;

  it.each<[string, string[], string | null]>([
    ['Enter picks the initial one', [enter], 'edit'],
    ['a number and Enter', ['1', enter], 'finish'],
    ['Up, round the end', [up, up, up, enter], 'finish'],
    ['a typed word moves nothing', [...'just waiting', enter], 'edit'],
    ['Home', [home, enter], 'finish'],
    ['End', ['1', end, enter], 'edit'],
    ['letters that mean nothing do nothing', ['f', enter], 'edit'],
    ['a pasted line break picks nothing', [pasted('1\r'), enter], 'edit'],
    ['a number that is too high moves to its last digit', ['2', '1', enter], 'finish'],
    ['Ctrl-D is null', [ctrlD], null],
    ['Esc is null', [esc], null],
    ['Ctrl-C is null', [ctrlC], null],
  ])('%s', async (_name, keys, value) => {
    const { terminal, prompter: asks } = prompter();
    const chosen = asks.choose(menu);
    await terminal.shows('❯ Change something');
    await terminal.press(...keys);
    expect(await chosen).toBe(value);
  });

  const open = async (columns?: number, rows?: number, colour?: 0 | 1) => {
    const all = prompter(columns, rows, colour);
    const chosen = all.prompter.choose({ progress: 'Card 1 of 2', ...menu });
    await all.terminal.shows('Change something');
    await sleep(5);
    return { ...all, chosen };
  };

  it('looks like the questions, with the cursor on the highlighted row', async () => {
    const { terminal } = await open();
    expect(terminal.text()).toBe(
      [
        'Card 1 of 2',
        '',
        'Finish?',
        '',
        '  Finish',
        '❯ Change something',
        '',
        '↑↓ choose · Enter OK · Ctrl-C leave',
      ].join('\n'),
    );
    expect(terminal.cursor()).toEqual({ row: 6, column: 2 });
    expect(terminal.written()).not.toContain(HIDE_CURSOR);
    await terminal.press(up);
    expect(terminal.lines()[terminal.cursor().row]).toBe('  ❯ Finish');
    await terminal.press('2');
    expect(terminal.lines()[terminal.cursor().row]).toBe('  ❯ Change something');
  });

  it.each([
    [{ enter: 'open' } as const, '↑↓ choose · Enter open · Ctrl-C leave'],
    [{ enter: 'tick', saves: true } as const, '↑↓ choose · Enter tick or untick · Ctrl-C save and leave'],
    [{ numbered: true } as const, '↑↓ or a number · Enter OK · Ctrl-C leave'],
  ])('its keys say what they do: %j', async (over, keys) => {
    const { terminal, prompter: asks } = prompter();
    void asks.choose({ ...menu, ...over });
    await terminal.shows(keys);
  });

  it('with numbers, a number picks at once, and a letter nothing', async () => {
    const { terminal, prompter: asks } = prompter();
    const chosen = asks.choose({ ...menu, numbered: true });
    await terminal.shows('❯ 2 Change something');
    await terminal.press('f', '3', '1');
    expect(await chosen).toBe('finish');
  });

  it('leaves what was picked behind, and nothing where somebody left', async () => {
    const picked = await open();
    await picked.terminal.press(enter);
    await picked.chosen;
    picked.prompter.say('Next.');
    await picked.terminal.shows('Next.');
    expect(picked.terminal.text()).toBe('✓ Change something\n\nNext.');
    const left = await open();
    await left.terminal.press(ctrlC);
    await left.chosen;
    left.prompter.say('Next.');
    await left.terminal.shows('Next.');
    expect(left.terminal.text()).toBe('Next.');
  });

  it.each([{ enter: 'open' } as const, { saves: true }])('leaves nothing behind with %j', async (over) => {
    const { terminal, prompter: asks } = prompter();
    const chosen = asks.choose({ ...menu, ...over });
    await terminal.shows('❯ Change something');
    await terminal.press(enter);
    await chosen;
    asks.say('Next.');
    await terminal.shows('Next.');
    expect(terminal.text()).toBe('Next.');
  });

  it('writes no colour at level 0 and says the same at level 1', async () => {
    const none = await open();
    expect(none.terminal.written()).not.toMatch(/\x1b\[[\d;]*m/);
    const some = await open(80, 24, 1);
    expect(some.terminal.written()).toMatch(/\x1b\[36m\x1b\[1m❯ Change something/);
    expect(some.terminal.text()).toBe(none.terminal.text());
  });

  it('is drawn again, on the row that was highlighted, when the window changes its width', async () => {
    const { terminal, chosen } = await open();
    await terminal.press(up);
    terminal.resize(30, 24);
    await terminal.shows('↑↓ choose · Enter OK\nCtrl-C');
    expect(terminal.text().match(/Finish\?/g)).toHaveLength(1);
    expect(terminal.lines()[terminal.cursor().row]).toBe('❯ Finish');
    terminal.resize(80, 24);
    await terminal.shows('OK · Ctrl-C');
    expect(terminal.text().match(/Finish\?/g)).toHaveLength(1);
    await terminal.press(enter);
    expect(await chosen).toBe('finish');
  });

  it('shows text as text, whatever control characters are in it', async () => {
    const { terminal, prompter: asks } = prompter();
    void asks.choose({
      progress: 'a\x1b[2Jb',
      text: 'c\x1b[2Jd',
      choices: [{ value: 'x', label: 'e\x1b[2Jf' }],
    });
    await terminal.shows('❯ e');
    expect(terminal.text()).toMatch(/^a�\[2Jb\n\nc�\[2Jd\n\n❯ e�\[2Jf\n/);
  });

  it.each([
    [80, 24],
    [40, 12],
    [24, 8],
    [20, 6],
  ])('at %i columns and %i rows a long one is never too wide or too tall', async (columns, rows) => {
    const { terminal, prompter: asks } = prompter(columns, rows);
    const chosen = asks.choose({
      text: '漢字 '.repeat(9),
      choices: Array.from({ length: 30 }, (_, at) => ({
        value: `v${at + 1}`,
        label: `${at} ${'漢字 and '.repeat(at)}`,
      })),
    });
    await terminal.shows('❯');
    for (const key of [down, down, end, '1', '7']) {
      await terminal.press(key);
      for (const line of terminal.lines()) expect(widthOf(line)).toBeLessThan(columns);
      expect(terminal.screen.buffer.active.baseY).toBe(0);
      expect(terminal.lines()[terminal.cursor().row]).toMatch(/^ *❯ /);
    }
    await terminal.press(enter);
    expect(await chosen).toBe('v17');
  });

  it('says how many more there are', async () => {
    const { terminal, prompter: asks } = prompter(80, 12);
    const choices = Array.from({ length: 30 }, (_, at) => ({ value: `v${at}`, label: `Choice ${at}` }));
    void asks.choose({ text: 'Which?', choices });
    await terminal.shows('25 more lines below');
    expect(terminal.text().match(/Choice/g)).toHaveLength(5);
  });

  it.each<[string, (all: Awaited<ReturnType<typeof open>>) => Promise<void>]>([
    ['Enter', ({ terminal }) => terminal.press(enter)],
    ['Ctrl-C', ({ terminal }) => terminal.press(ctrlC)],
    ['an abort', async ({ control }) => control.abort()],
    ['a closed input', async ({ terminal }) => void terminal.input.end()],
    ['a torn input', async ({ terminal }) => void terminal.input.destroy(new Error('EIO'))],
    [
      'an output that is gone',
      async ({ terminal }) => void terminal.output.emit('error', new Error('EPIPE')),
    ],
  ])('%s ends it and leaves the terminal as it was found', async (name, finish) => {
    const all = await open();
    await finish(all);
    expect(await all.chosen).toBe(name === 'Enter' ? 'edit' : null);
    const { terminal } = all;
    await terminal.until(() => terminal.written().endsWith('\x1b[?2004l'), 'paste off at the end');
    expect(terminal.written().split('\x1b[?2004h')).toHaveLength(2);
    expect(terminal.rawModes).toEqual([true, false]);
    // From Node 26 on, a stream that is gone can no longer be paused.
    const { input } = terminal;
    expect(input.isPaused() || input.readableEnded || input.destroyed).toBe(true);
    expect(input.listenerCount('data')).toBe(0);
  });
});

describe('a menu of one key', () => {
  const menu = {
    progress: 'Card 1 of 2',
    text: 'How did that go?',
    choices: [
      { value: 'again', label: 'Again' },
      { value: 'good', label: 'Good: it came' },
    ],
    oneKey: true,
  } as const;

  const open = async () => {
    const { terminal, prompter: asks } = prompter();
    const chosen = asks.choose(menu);
    await terminal.shows('2 Good');
    return { terminal, chosen };
  };

  it.each<[string, string[], string | null]>([
    ['a number picks at once', ['2'], 'good'],
    ['letters, and a number among them, pick nothing', ['good, 2 days', ctrlC], null],
    ['keys that mean nothing do nothing', ['x', '3', '0', '1'], 'again'],
    ['Ctrl-C is null', [ctrlC], null],
  ])('%s', async (_name, keys, value) => {
    const { terminal, chosen } = await open();
    expect(terminal.text()).toContain('Card 1 of 2');
    expect(terminal.text()).toContain('A number picks');
    await terminal.press(...keys);
    expect(await chosen).toBe(value);
  });

  it('an Enter that comes with the key before picks nothing; a later one does', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    try {
      const { terminal, chosen } = await open();
      now.mockReturnValue(1_000_300);
      await terminal.press(enter);
      expect(terminal.text()).toContain('❯ 1 Again');
      now.mockReturnValue(1_000_500);
      await terminal.press(down, enter);
      expect(await chosen).toBe('good');
    } finally {
      now.mockRestore();
    }
  });
});

describe('confirming', () => {
  const TEXT = "This removes it for good. It can't be brought back. Remove it?";
  const open = async (columns?: number, colour?: 0 | 1) => {
    const all = prompter(columns, 24, colour);
    const sure = all.prompter.confirm(TEXT);
    await all.terminal.shows('Enter is no');
    await sleep(5);
    return { ...all, sure };
  };

  it.each<[string, string[], boolean | null]>([
    ['Enter alone is no', [enter], false],
    ['y and Enter is yes', ['y', enter], true],
    ['yes and Enter is yes', ['Yes', enter], true],
    ['no and Enter is no', ['no', enter], false],
    ['anything else asks again', ['perhaps', enter, enter, ...Array(7).fill(backspace), 'y', enter], true],
    ['a paste says nothing', [pasted('yes\r'), enter], false],
    ['Tab says nothing', ['\t', enter], false],
    ['Esc is null', [esc], null],
    ['Ctrl-C is null', ['y', ctrlC], null],
  ])('%s', async (_name, keys, value) => {
    const { terminal, sure } = await open();
    await terminal.press(...keys);
    expect(await sure).toBe(value);
  });

  it('warns in front, wraps at words, and says what was not understood', async () => {
    const { terminal } = await open(40);
    await terminal.press('maybe', enter);
    expect(terminal.text()).toBe(
      [
        "! This removes it for good. It can't",
        '  be brought back. Remove it?',
        '  Type yes or no (Enter is no): maybe',
        '! Please type yes or no.',
      ].join('\n'),
    );
    expect(terminal.cursor()).toEqual({ row: 3, column: 39 });
  });

  it('leaves the question and the answer behind', async () => {
    const { terminal, sure } = await open();
    await terminal.press('y', enter);
    await sure;
    await terminal.shows("✓ This removes it for good. It can't be …  Yes");
    expect(terminal.text()).not.toContain('Enter');
  });

  it('writes no colour at level 0', async () => {
    expect((await open()).terminal.written()).not.toMatch(/\x1b\[[\d;]*m/);
    expect((await open(80, 1)).terminal.written()).toMatch(/\x1b\[1m/);
  });
});

describe('picking from a list', () => {
  const items = [
    { value: 1, label: 'Staff nurse', detail: '2026-11-20-aaaa' },
    { value: 2, label: 'Shop manager', detail: '2026-11-22-bbbb' },
    { value: 3, label: 'Ward nurse\x1b[2J' },
  ];
  const open = async (columns?: number, rows?: number) => {
    const all = prompter(columns, rows);
    const picked = all.prompter.pick({ text: 'Which one?', items });
    await all.terminal.shows('nurse');
    await sleep(5);
    return { ...all, picked };
  };

  it.each<[string, string[], number | null]>([
    ['Enter picks the first', [enter], 1],
    ['arrows move', [down, down, up, enter], 2],
    ['what is typed narrows by the label', ['SHOP', enter], 2],
    ['or by the detail', ['bbbb', enter], 2],
    ['each word counts, in any order', ['nurse ward', enter], 3],
    ['a paste is text', [pasted('ward\n'), enter], 3],
    ['Enter on nothing that fits picks nothing', ['zz', enter, backspace, backspace, enter], 1],
    ['Esc on nothing typed is null', ['s', esc, esc], null],
    ['Ctrl-C is null', [ctrlC], null],
  ])('%s', async (_name, keys, value) => {
    const { terminal, picked } = await open();
    await terminal.press(...keys);
    expect(await picked).toBe(value);
  });

  it('Esc clears what is typed before it leaves', async () => {
    const { terminal, picked } = await open();
    await terminal.press('zzz');
    await terminal.shows('Nothing fits');
    await terminal.press(esc);
    await terminal.shows('Shop manager');
    await terminal.press(esc);
    expect(await picked).toBeNull();
  });

  it('shows what is typed, what fits, and the keys, and nothing in it is obeyed', async () => {
    const { terminal } = await open();
    await terminal.press('nurse');
    expect(terminal.text()).toBe(
      [
        'Which one?',
        '',
        'Search: nurse',
        '❯ Staff nurse  2026-11-20-aaaa',
        '  Ward nurse�[2J',
        '',
        'Type to search · ↑↓ choose · Enter OK · Ctrl-C leave',
      ].join('\n'),
    );
    expect(terminal.cursor()).toEqual({ row: 3, column: 15 });
    await terminal.press('x');
    await terminal.shows('! Nothing fits what you typed.');
  });

  it('leaves the question and what was picked behind', async () => {
    const { terminal, picked } = await open();
    await terminal.press('shop', enter);
    await picked;
    await terminal.shows('✓ Which one?                        Shop manager');
    expect(terminal.text()).not.toContain('Search');
  });

  it('stays whole when the window changes its width', async () => {
    const { terminal, picked } = await open();
    await terminal.press('nurse');
    terminal.resize(30, 12);
    await terminal.shows('Type to search');
    expect(terminal.text().match(/Which one/g)).toHaveLength(1);
    expect(terminal.text()).toContain('Search: nurse\n');
    await terminal.press(down, enter);
    expect(await picked).toBe(3);
  });
});
