import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/adapters/prompter/layout.js';
import { inquirerPrompter } from '../../../src/adapters/prompter/terminal.js';
import { promptWords as words } from '../../../src/content/en/words.js';
import type { Reply, Step } from '../../../src/ports.js';
import { aStep, fakeTerminal, KEYS, pasted } from './fake-terminal.js';

const { enter, escape: esc, up, down, left, home, backspace, altEnter, ctrlB, ctrlC, ctrlD, ctrlJ } = KEYS;
const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});

const prompter = (columns = 80, rows = 24, colour: 0 | 1 = 0) => {
  const terminal = fakeTerminal(columns, rows);
  const control = new AbortController();
  open.push(control);
  return {
    terminal,
    control,
    prompter: inquirerPrompter({ ...terminal, colour, words, signal: control.signal }),
  };
};

/** Asks, and waits until the question is on screen. */
const ask = async (over: Partial<Step> = {}, columns?: number, rows?: number, colour?: 0 | 1) => {
  const all = prompter(columns, rows, colour);
  let reply: Reply | undefined;
  const answer = all.prompter.ask(aStep(over)).then((given) => {
    reply = given;
    return given;
  });
  await all.terminal.until(
    () => all.terminal.written().includes('\x1b[?2004h') && all.terminal.text() !== '',
    'open',
  );
  await sleep(5);
  return { ...all, answer, replied: () => reply };
};

const TEN = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`);

describe('the screen', () => {
  it('shows progress, question, hint, input and keys, with the cursor where typing goes', async () => {
    const { terminal } = await ask();
    expect(terminal.text()).toBe(
      [
        'Strategy 2 of 4 · Ask for feedback · about 3 minutes left',
        '',
        'Which role was it?',
        'For example: staff nurse.',
        '',
        '>',
        '',
        'Enter accepts · Enter on nothing skips · Esc goes back · ? says why',
        'Ctrl-C saves and leaves',
      ].join('\n'),
    );
    expect(terminal.cursor()).toEqual({ row: 5, column: 2 });
    await terminal.press('nurse', left, left);
    expect(terminal.cursor()).toEqual({ row: 5, column: 5 });
  });

  it('keeps earlier answers in view, clipped, with nothing in them obeyed by the terminal', async () => {
    const { terminal } = await ask({
      inView: [
        { label: 'You wrote: What did you see?', lines: ['a\x1b[2Jb', 'two', 'three', 'four', 'five'] },
      ],
    });
    expect(terminal.text()).toContain(
      'You wrote: What did you see?\n  | a�[2Jb\n  | two\n  | three\n  | …\n',
    );
  });

  it.each([
    [80, 24],
    [40, 24],
    [40, 12],
    [24, 8],
    [20, 6],
  ])('at %i columns and %i rows nothing is too wide or too tall', async (columns, rows) => {
    const { terminal } = await ask(
      {
        kind: 'list',
        text: '漢字 '.repeat(20),
        why: 'Because '.repeat(30),
        inView: [{ label: 'You wrote: What did you see?', lines: TEN }],
        choices: TEN.map((label) => ({ value: label, label: `${label} ${'and more '.repeat(9)}` })),
        initial: TEN.map((line) => `${line} with 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 in it`),
      },
      columns,
      rows,
    );
    await terminal.press('?', 'last', up, up, 'X');
    for (const line of terminal.lines()) expect(widthOf(line)).toBeLessThan(columns);
    expect(terminal.screen.buffer.active.baseY).toBe(0);
    const { row, column } = terminal.cursor();
    expect(terminal.lines()[row]?.includes('X') && column > 2).toBe(true);
  });

  it('puts the cursor behind wide characters and accents', async () => {
    const { terminal } = await ask({}, 40);
    await terminal.press('漢字漢字 e\u0301');
    expect(terminal.cursor().column).toBe(2 + 8 + 1 + 1);
    await terminal.press(left, left, left);
    expect(terminal.cursor().column).toBe(2 + 6);
  });

  it('wraps what is typed at 40 columns, and Up moves by rows', async () => {
    const { terminal } = await ask({ kind: 'text' }, 40);
    await terminal.press('one two three four five six seven eight nine');
    expect(terminal.text()).toContain('> one two three four five six seven\n  eight nine\n');
    const { row, column } = terminal.cursor();
    await terminal.press(up);
    expect(terminal.cursor()).toEqual({ row: row - 1, column });
  });

  it('shows the rows around the cursor of a long text, and how many more there are', async () => {
    const { terminal } = await ask({ kind: 'text', initial: TEN.concat(TEN).join('\n') }, 60, 16);
    expect(terminal.text()).toContain('15 more lines above\n  line 6\n');
    expect(terminal.text()).not.toContain('below');
    await terminal.press(...Array.from({ length: 10 }, () => up));
    expect(terminal.text()).toMatch(/more lines above[\s\S]*more lines below/);
  });

  it('stays whole when the window changes its width', async () => {
    const { terminal } = await ask({ kind: 'text', initial: 'word '.repeat(30) }, 80);
    terminal.resize(44, 24);
    await terminal.shows('Enter accepts, Alt-Enter');
    terminal.resize(70, 24);
    await sleep(30);
    expect(terminal.text().match(/Strategy 2/g)).toHaveLength(1);
    expect(terminal.text().match(/Which role/g)).toHaveLength(1);
  });

  it('writes no colour at level 0 and says the same at level 1', async () => {
    const none = await ask();
    expect(none.terminal.written()).not.toMatch(/\x1b\[[\d;]*m/);
    const some = await ask({}, 80, 24, 1);
    expect(some.terminal.written()).toMatch(/\x1b\[1m/);
    expect(some.terminal.text()).toBe(none.terminal.text());
  });

  it('leaves the question and the answer behind, and no key hints', async () => {
    const { terminal, answer } = await ask({ kind: 'text' });
    await terminal.press(pasted(TEN.join('\n')), enter);
    await answer;
    await terminal.shows('Which role was it?\n  line 1\n  line 2\n  line 3 …');
    expect(terminal.text()).not.toContain('Ctrl-C');
    expect(terminal.text()).not.toContain('Strategy');
  });

  it('leaves the echo behind where there is one', async () => {
    const { terminal, answer } = await ask({
      kind: 'date',
      check: async () => ({ ok: true, value: '2026-11-20', echo: 'Friday, 20 November 2026' }),
    });
    await terminal.press('yesterday', enter);
    expect(await answer).toEqual({ type: 'answer', value: '2026-11-20' });
    await terminal.shows('Which role was it?\n  Friday, 20 November 2026');
  });

  it('asks one question after the other on the same terminal', async () => {
    const { terminal, prompter: asks } = prompter();
    asks.say('Welcome.');
    const first = asks.ask(aStep());
    await terminal.shows('Enter accepts');
    await terminal.press('nurse', enter);
    await first;
    const second = asks.ask(aStep({ text: 'Which company?' }));
    await terminal.shows('Which company?');
    expect(terminal.text()).toMatch(/^Welcome\.\n\nWhich role was it\?\n {2}nurse\n\nStrategy/);
    await terminal.press('Clinic', enter);
    expect(await second).toEqual({ type: 'answer', value: 'Clinic' });
  });
});

describe('pasting', () => {
  it.each([
    ['bracketed', pasted(TEN.join('\r'))],
    ['a raw burst', TEN.join('\r')],
    ['a raw burst with Enter at its end', `${TEN.join('\r')}\r`],
  ])('ten lines into a text, %s: nothing is submitted, every line is kept', async (_name, chunk) => {
    const { terminal, answer, replied } = await ask({ kind: 'text' });
    await terminal.press(chunk);
    expect(replied()).toBeUndefined();
    expect(terminal.text()).toContain('line 10');
    await terminal.press(enter);
    expect(String(((await answer) as unknown) && (replied() as { value: string }).value).trim()).toBe(
      TEN.join('\n'),
    );
  });

  it('ten lines into a list are ten entries', async () => {
    const { terminal, answer, replied } = await ask({ kind: 'list' });
    await terminal.press(pasted(`${TEN.join('\n')}\n`));
    expect(terminal.text()).toContain('- line 10\n-\n');
    expect(replied()).toBeUndefined();
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: TEN });
  });

  it.each(['line', 'scale', 'date'] as const)('lines into a %s become one', async (kind) => {
    const { terminal, answer } = await ask({ kind });
    await terminal.press(pasted('one\r\n  two\n\nthree\n'));
    expect(terminal.text()).toContain('> one two three\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'one two three' });
  });

  it('drops esc sequences', async () => {
    const { terminal } = await ask();
    await terminal.press(pasted('a\x1b[31mred\x07\tb'));
    expect(terminal.text()).toContain('> ared b\n');
  });

  it('is switched on while a prompt is open and off afterwards, whatever ends it', async () => {
    const ends: ((one: Awaited<ReturnType<typeof ask>>) => Promise<void>)[] = [
      ({ terminal }) => terminal.press(enter),
      ({ terminal }) => terminal.press(ctrlC),
      ({ terminal }) => terminal.press(esc),
      async ({ control }) => control.abort(),
      async ({ terminal }) => void terminal.input.end(),
    ];
    for (const end of ends) {
      const one = await ask();
      await end(one);
      await one.answer;
      expect(one.terminal.written().split('\x1b[?2004h')).toHaveLength(2);
      await one.terminal.until(() => one.terminal.written().endsWith('\x1b[?2004l'), 'paste off at the end');
      expect(one.terminal.rawModes).toEqual([true, false]);
      expect(one.terminal.input.isPaused() || one.terminal.input.readableEnded).toBe(true);
    }
  });
});

describe('typing', () => {
  it('text and Enter in one chunk is an answer', async () => {
    const { terminal, answer } = await ask();
    await terminal.press('nurse\r');
    expect(await answer).toEqual({ type: 'answer', value: 'nurse' });
  });

  it('Enter on nothing, or on spaces, skips', async () => {
    const { terminal, answer } = await ask();
    await terminal.press('  ', enter);
    expect(await answer).toEqual({ type: 'skip' });
    await terminal.shows(`Which role was it?\n  ${words.skipped}`);
  });

  it('Alt-Enter and Ctrl-J start a line in a text', async () => {
    const { terminal, answer } = await ask({ kind: 'text' });
    await terminal.press('one', altEnter, 'two', ctrlJ, 'three', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'one\ntwo\nthree' });
  });

  it('keeps what was typed when it is wrong, and says what is wrong', async () => {
    const { terminal, answer, replied } = await ask({
      kind: 'scale',
      check: async (typed) =>
        typed === '7' ? { ok: true, value: 7 } : { ok: false, message: 'A number from 0 to 10, please.' },
    });
    await terminal.press('77', enter);
    expect(terminal.text()).toContain('> 77\n\n! A number from 0 to 10, please.\n');
    expect(replied()).toBeUndefined();
    await terminal.press(backspace);
    expect(terminal.text()).not.toContain('please.');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 7 });
  });

  it('fills in the earlier answer; Enter keeps it, an emptied one is a skip', async () => {
    const kept = await ask({ initial: 'nurse' });
    expect(kept.terminal.text()).toContain('> nurse\n\nEnter keeps it');
    await kept.terminal.press(enter);
    expect(await kept.answer).toEqual({ type: 'answer', value: 'nurse' });
    const cleared = await ask({ initial: 'nurse' });
    await cleared.terminal.press('\x15', enter);
    expect(await cleared.answer).toEqual({ type: 'skip' });
  });

  it('prefers what was typed and never confirmed', async () => {
    const { terminal } = await ask({ initial: 'nurse', typing: 'staff nur' });
    expect(terminal.text()).toContain('> staff nur\n');
  });

  it('ignores keys while the answer is being checked, and stops all the same', async () => {
    const { terminal, answer } = await ask({ check: () => new Promise(() => {}) });
    await terminal.press('nurse', enter, 'x', ctrlC);
    expect(await answer).toEqual({ type: 'stop', typing: 'nurse' });
  });

  it('a check that fails by itself is no answer', async () => {
    const { terminal, answer } = await ask({ check: () => Promise.reject(new Error('a defect')) });
    const rejected = expect(answer).rejects.toThrow('a defect');
    await terminal.press('nurse', enter);
    await rejected;
    await terminal.until(() => terminal.written().endsWith('\x1b[?2004l'), 'paste off at the end');
  });
});

describe('a list', () => {
  it('starts an entry with Enter and ends on an empty last line', async () => {
    const { terminal, answer } = await ask({ kind: 'list' });
    await terminal.press('one', enter, 'two', enter);
    expect(terminal.text()).toContain('- one\n- two\n-\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['one', 'two'] });
    await terminal.shows('Which role was it?\n  - one\n  - two');
  });

  it('is kept by Enter alone, and editable', async () => {
    const kept = await ask({ kind: 'list', initial: ['one', 'two'] });
    await kept.terminal.press(enter);
    expect(await kept.answer).toEqual({ type: 'answer', value: ['one', 'two'] });
    const edited = await ask({ kind: 'list', initial: ['one', 'two'] });
    await edited.terminal.press(up, up, home, 'n', enter, 'new', enter, enter, enter);
    expect(await edited.answer).toEqual({ type: 'answer', value: ['none', 'new', 'two'] });
  });

  it('turns a number into the suggestion with that number', async () => {
    const choices = ['Why us?', 'Why you?'].map((label) => ({ value: label, label }));
    const { terminal, answer } = await ask({ kind: 'list', choices });
    expect(terminal.text()).toContain('  1. Why us?\n  2. Why you?\n\n-');
    await terminal.press('2', enter, '3', enter, enter);
    expect(await answer).toEqual({ type: 'answer', value: ['Why you?', '3'] });
  });
});

describe('going back, why, leaving', () => {
  it.each([
    ['Esc', esc],
    ['Ctrl-B', ctrlB],
  ])('%s goes back with what was typed, and leaves nothing on screen', async (_name, key) => {
    const { terminal, answer } = await ask();
    await terminal.press('nur', key);
    expect(await answer).toEqual({ type: 'back', typing: 'nur' });
    await terminal.until(() => terminal.text() === '', 'an empty screen');
  });

  it('has nothing to say of an answer that was not touched', async () => {
    const { terminal, answer } = await ask({ kind: 'list', initial: ['one'] });
    await terminal.press(esc);
    expect(await answer).toEqual({ type: 'back', typing: null });
  });

  it('does not go back from the first question, and does not offer it', async () => {
    const { terminal, replied } = await ask({ canGoBack: false });
    expect(terminal.text()).not.toContain('Esc');
    await terminal.press('a', esc, ctrlB, 'b');
    expect(replied()).toBeUndefined();
    expect(terminal.text()).toContain('> ab\n');
  });

  it('? on an empty line says why, and is a character elsewhere', async () => {
    const { terminal } = await ask();
    await terminal.press('?');
    expect(terminal.text()).toContain('>\n\nIt names this debrief in your lists.\n');
    await terminal.press('?');
    expect(terminal.text()).not.toContain('It names');
    await terminal.press('?', 'why', '?');
    expect(terminal.text()).toContain('> why?\n\nIt names this debrief in your lists.\n');
  });

  it.each([
    ['Ctrl-C', async ({ terminal }: Awaited<ReturnType<typeof ask>>) => terminal.press(ctrlC)],
    ['an abort', async ({ control }: Awaited<ReturnType<typeof ask>>) => control.abort()],
    ['a closed input', async ({ terminal }: Awaited<ReturnType<typeof ask>>) => void terminal.input.end()],
    [
      'a torn input',
      async ({ terminal }: Awaited<ReturnType<typeof ask>>) => void terminal.input.destroy(new Error('EIO')),
    ],
  ])('%s stops, with what stood there', async (_name, end) => {
    const one = await ask({ kind: 'text' });
    await one.terminal.press('half a sent');
    await end(one);
    expect(await one.answer).toEqual({ type: 'stop', typing: 'half a sent' });
    await one.terminal.shows('Which role was it?\n  half a sent');
  });

  it('Ctrl-D stops on nothing, and deletes elsewhere', async () => {
    const { terminal, answer } = await ask();
    await terminal.press('ab', ctrlD, left, ctrlD);
    expect(terminal.text()).toContain('> a\n');
    await terminal.press(backspace, ctrlD);
    expect(await answer).toEqual({ type: 'stop', typing: null });
  });

  it('stops at once when it was aborted before, and writes nothing', async () => {
    const { terminal, control, prompter: asks } = prompter();
    control.abort();
    expect(await asks.ask(aStep({ typing: 'half' }))).toEqual({ type: 'stop', typing: 'half' });
    expect(await asks.choose({ text: 'Now?', choices: [{ value: 'a', label: 'A' }] })).toBeNull();
    expect(terminal.written()).toBe('');
  });

  it('drops what was typed before the question was there', async () => {
    const { terminal, prompter: asks } = prompter();
    terminal.input.write('\r');
    const answer = asks.ask(aStep());
    await terminal.shows('Enter accepts');
    await terminal.press('nurse', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'nurse' });
  });
});

const CHOICES = ['They said no', 'I heard nothing back', 'I got an offer'].map((label) => ({
  value: label.slice(-2),
  label,
}));

describe('a choice', () => {
  const step = { kind: 'choice', choices: CHOICES } as const;

  it.each([
    ['Enter alone', [enter], 'no'],
    ['arrows', [down, down, up, enter], 'ck'],
    ['j and k', ['jjk', enter], 'ck'],
    ['a number', ['3', enter], 'er'],
    ['round the end', [up, up, enter], 'er'],
  ])('by %s', async (_name, keys, value) => {
    const { terminal, answer } = await ask(step);
    await terminal.press(...keys);
    expect(await answer).toEqual({ type: 'answer', value });
  });

  it('highlights the earlier answer, with a mark and with the cursor', async () => {
    const { terminal } = await ask({ ...step, initial: 'ck' });
    expect(terminal.text()).toContain(
      '  1. They said no\n> 2. I heard nothing back\n  3. I got an offer\n  4. Skip',
    );
    expect(terminal.lines()[terminal.cursor().row]).toBe('> 2. I heard nothing back');
  });

  it('has a last row that skips', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('4', enter);
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('goes back, says why, stops', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('?');
    expect(terminal.text()).toContain('It names this debrief');
    await terminal.press(esc);
    expect(await answer).toEqual({ type: 'back', typing: null });
    const other = await ask(step);
    await other.terminal.press(ctrlC);
    expect(await other.answer).toEqual({ type: 'stop', typing: null });
  });

  it('takes a number of two digits', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      value: `v${index + 1}`,
      label: `Choice ${index + 1}`,
    }));
    const { terminal, answer } = await ask({ kind: 'choice', choices: many });
    await terminal.press('1', '1', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'v11' });
  });
});

describe('choices', () => {
  const step = { kind: 'choices', choices: CHOICES } as const;

  it('marks with Space, in the order of the list', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('3', ' ', '1', ' ');
    expect(terminal.text()).toContain(
      '> [x] 1. They said no\n  [ ] 2. I heard nothing back\n  [x] 3. I got an offer',
    );
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['no', 'er'] });
  });

  it('takes entries of one’s own, and keeps them', async () => {
    const { terminal, answer } = await ask({ ...step, initial: ['no', 'bad timing'] });
    expect(terminal.text()).toContain('[x] 4. bad timing\n');
    await terminal.press('5', enter, 'the budget', enter);
    expect(terminal.text()).toContain('> [x] 5. the budget\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['no', 'bad timing', 'the budget'] });
  });

  it('none marked is a skip', async () => {
    const { terminal, answer } = await ask({ ...step, initial: ['no'] });
    await terminal.press(' ', enter);
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('Esc leaves the typed entry first, then goes back with what is marked', async () => {
    const { terminal, answer, replied } = await ask(step);
    await terminal.press(' ', '4', enter, 'mine', esc);
    expect(replied()).toBeUndefined();
    await terminal.press(esc);
    expect(await answer).toEqual({ type: 'back', typing: 'no' });
  });

  it('Ctrl-C keeps what is marked and what is being typed, for the next time', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press(' ', '4', enter, 'mine', ctrlC);
    expect(await answer).toEqual({ type: 'stop', typing: 'no\nmine' });
    const again = await ask({ ...step, typing: 'no\nmine' });
    expect(again.terminal.text()).toMatch(/\[x\] 1\. They said no[\s\S]*\[x\] 4\. mine/);
  });
});

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
    ['Esc is null', [esc], null],
    ['Ctrl-C is null', [ctrlC], null],
  ])('%s', async (_name, keys, value) => {
    const { terminal, prompter: asks } = prompter();
    const chosen = asks.choose(menu);
    await terminal.shows('> 2. Change something');
    await terminal.press(...keys);
    expect(await chosen).toBe(value);
  });
});
