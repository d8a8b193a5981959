import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { inquirerPrompter } from '../../../src/adapters/prompter/terminal-prompter.js';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import { widthOf } from '../../../src/domain/text/wrap.js';
import { themeOf } from '../../../src/render/terminal/theme.js';
import { ask, closeAll, prompter } from './asking.js';
import { aStep, fakeTerminal, KEYS, pasted } from './fake-terminal.js';

const { enter, escape: esc, up, left, ctrlC } = KEYS;
afterEach(closeAll);

const TEN = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`);

/** What happens as soon as the question is on screen, and Inquirer is not loaded yet. */
const atOnce = (happens: (terminal: ReturnType<typeof fakeTerminal>) => void, text = 'Which role?') => {
  const all = prompter();
  const { output } = all.terminal;
  const write = output.write.bind(output);
  output.write = (text: string) => {
    const written = write(text);
    if (text.includes('Which role')) {
      output.write = write;
      queueMicrotask(() => happens(all.terminal));
    }
    return written;
  };
  return { ...all, answer: all.prompter.ask(aStep({ text })) };
};

describe('before Inquirer is loaded', () => {
  it('what is typed counts, and so does Ctrl-C', async () => {
    const typed = atOnce(({ input }) => void input.emit('data', 'nurse\r'));
    expect(await typed.answer).toEqual({ type: 'answer', value: 'nurse' });
    const left = atOnce(({ input }) => void input.emit('data', `nu${ctrlC}`));
    expect(await left.answer).toEqual({ type: 'stop', typing: 'nu' });
  });

  it('a resized window is drawn anew, once', async () => {
    const text = `Which role${' it'.repeat(20)}?`;
    const { terminal } = atOnce((terminal) => terminal.resize(44, 24), text);
    await terminal.shows('it it?\n');
    await terminal.press('nurse');
    await terminal.shows('❯ nurse\n');
    expect(terminal.text().match(/Which role/g)).toHaveLength(1);
  });

  it('a signal to end, and an input that ends, leave the question', async () => {
    const ended = atOnce(({ input }) => void input.end());
    expect(await ended.answer).toEqual({ type: 'stop', typing: null });
    const told = prompter();
    const answer = told.prompter.ask(aStep());
    told.control.abort();
    expect(await answer).toEqual({ type: 'stop', typing: null });
  });
});

describe('the screen', () => {
  it('shows progress, question, hint, input and keys, with the cursor where typing goes', async () => {
    const { terminal } = await ask();
    expect(terminal.lines().slice(0, 9)).toEqual([
      '',
      '  ● ● ○ ○  Ask for feedback · about 3 min',
      '',
      '  Which role was it?',
      '  For example: staff nurse.',
      '',
      '  ❯',
      '',
      '  Enter skip · Esc back · ? why · Ctrl-C save and leave',
    ]);
    expect(terminal.cursor()).toEqual({ row: 6, column: 4 });
    await terminal.press('nurse', left, left);
    expect(terminal.cursor()).toEqual({ row: 6, column: 7 });
  });

  it('keeps earlier answers in view, clipped, with nothing in them obeyed by the terminal', async () => {
    const { terminal } = await ask({
      inView: [
        { label: 'You wrote: What did you see?', lines: ['a\x1b[2Jb', 'two', 'three', 'four', 'five'] },
      ],
    });
    expect(terminal.text()).toContain('You wrote: What did you see?\n│ a�[2Jb\n│ two\n│ three\n│ …\n');
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
    expect(terminal.cursor().column).toBe(4 + 8 + 1 + 1);
    await terminal.press(left, left, left);
    expect(terminal.cursor().column).toBe(4 + 6);
  });

  it('wraps what is typed at 40 columns, and Up moves by rows', async () => {
    const { terminal } = await ask({ kind: 'text' }, 40);
    await terminal.press('one two three four five six seven eight nine');
    expect(terminal.text()).toContain('❯ one two three four five six seven\n  eight nine\n');
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
    await terminal.shows('Enter next · Alt-Enter');
    terminal.resize(70, 24);
    await sleep(30);
    expect(terminal.text().match(/Ask for/g)).toHaveLength(1);
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
    await terminal.shows('✓ Which role was it?                line 1 line 2 line 3 line 4 line 5 line …');
    expect(terminal.text()).not.toContain('Ctrl-C');
    expect(terminal.text()).not.toContain('Ask for');
  });

  it('leaves the echo behind where there is one', async () => {
    const { terminal, answer } = await ask({
      kind: 'date',
      check: async () => ({ ok: true, value: '2026-11-20', echo: 'Friday, 20 November 2026' }),
    });
    await terminal.press('yesterday', enter);
    expect(await answer).toEqual({ type: 'answer', value: '2026-11-20' });
    await terminal.shows('✓ Which role was it?                Friday, 20 November 2026');
  });

  it('asks one question after the other on the same terminal', async () => {
    const { terminal, prompter: asks } = prompter();
    asks.say('Welcome.');
    const first = asks.ask(aStep());
    await terminal.shows('Enter skip');
    await terminal.press('nurse', enter);
    await first;
    const second = asks.ask(aStep({ text: 'Which company?' }));
    await terminal.shows('Which company?');
    expect(terminal.text()).toMatch(/^Welcome\.\n\n✓ Which role was it\? {16}nurse\n\n● ● ○ ○/);
    await terminal.press('Clinic', enter);
    expect(await second).toEqual({ type: 'answer', value: 'Clinic' });
    await terminal.shows('nurse\n✓ Which company?                    Clinic');
  });
});

describe('what stands above', () => {
  const asked = async () => {
    const { terminal, prompter: asks } = prompter();
    for (const [text, answer] of [
      ['Which role was it?', 'nurse'],
      ['Which company?', 'Clinic'],
    ] as const) {
      const reply = asks.ask(aStep({ text }));
      await terminal.shows(`${text}\n`);
      await terminal.press(answer, enter);
      await reply;
    }
    return { terminal, asks };
  };

  it('a question that is asked again takes its line away, and leaves a new one', async () => {
    const { terminal, asks } = await asked();
    void asks.ask(aStep({ text: 'Which role was it?', initial: 'nurse' }));
    await terminal.shows('❯ nurse');
    expect(terminal.text().match(/nurse/g)).toHaveLength(2);
    expect(terminal.text()).toMatch(/^✓ Which company\? {20}Clinic\n\n● ●/);
    await terminal.press('s', enter);
    await terminal.shows('Clinic\n✓ Which role was it?                nurses');
    expect(terminal.text().match(/nurse/g)).toHaveLength(1);
  });

  it('kind words about an answer go with it when it is asked again; other words stay', async () => {
    const { terminal, asks } = await asked();
    asks.say('That is hard.', 'warm');
    asks.say('Call 116 123.', 'care');
    for (const answer of ['Clinic', 'Hospital']) {
      const again = asks.ask(aStep({ text: 'Which company?', initial: answer }));
      await terminal.shows(`❯ ${answer}`);
      expect(terminal.text()).not.toMatch(/hard|kind/);
      await terminal.press(enter);
      await again;
      asks.say('That is kind.', 'warm');
    }
    await terminal.shows('Hospital\n\nThat is kind.');
    expect(terminal.text().match(/kind/g)).toHaveLength(1);
    expect(terminal.text()).toContain('Call 116 123.');
  });

  it('is not touched after something else was written', async () => {
    const { terminal, asks } = await asked();
    asks.settle();
    terminal.output.write('Kept.\n');
    void asks.ask(aStep({ text: 'Which role was it?' }));
    await terminal.shows('Enter skip');
    expect(terminal.text()).toMatch(/nurse\n✓ Which company\? +Clinic\n\nKept\.\n/);
  });

  it('an earlier answer that can be read there is not shown again', async () => {
    const { terminal, asks } = await asked();
    const inView = [
      { label: 'Which company?', lines: ['Clinic'] },
      { label: 'Which town?', lines: ['Leeds'] },
    ];
    void asks.ask(aStep({ text: 'And then?', inView }));
    await terminal.shows('And then?');
    expect(terminal.text().match(/Clinic/g)).toHaveLength(1);
    expect(terminal.text()).toContain('│ Leeds');
  });

  it('an earlier answer that a tall question pushes off the screen is shown again', async () => {
    const { terminal, asks } = await asked();
    const inView = [
      { label: 'Which company?', lines: ['Clinic'] },
      { label: 'What did you see?', lines: ['one', 'two', 'three'] },
    ];
    const choices = TEN.map((line) => ({ value: line, label: line }));
    void asks.ask(aStep({ text: 'And then?', kind: 'choice', choices, inView }));
    await terminal.shows('And then?');
    expect(terminal.text()).toContain('│ Clinic');
  });

  it('a typed letter draws only the rows that change', async () => {
    const { terminal } = await ask();
    await terminal.press('n');
    const before = terminal.written().length;
    await terminal.press('u');
    const drawn = terminal.written().slice(before);
    expect(drawn).toContain('❯ nu');
    expect(drawn).not.toContain('Which role');
    expect(drawn).not.toContain('\x1b[2K');
  });
});

describe('on a screen of ASCII', () => {
  it('there is no sign beyond it', async () => {
    const terminal = fakeTerminal();
    const theme = themeOf({ colour: 0, plain: false, ascii: true });
    const { signal } = new AbortController();
    const asks = inquirerPrompter({ ...terminal, theme, words: promptText, signal });
    const first = asks.ask(aStep({ inView: [{ label: 'You wrote', lines: ['a'] }] }));
    await terminal.shows('Enter skip');
    expect(terminal.text()).toMatch(/^\* \* o o {2}Ask for feedback - about 3 min\n/);
    await terminal.press('x', enter);
    await first;
    void asks.choose({ text: 'When …, I will …', choices: [{ value: 'a', label: 'A' }] });
    await terminal.shows('> A');
    expect(terminal.text()).toMatch(/^ok Which role/);
    expect(terminal.text()).toContain('Up/Down choose - Enter OK');
    expect(terminal.text()).toMatch(/^[\x20-\x7e\n]*$/);
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
    const reply = await answer;
    expect(reply.type === 'answer' && String(reply.value).trim()).toBe(TEN.join('\n'));
  });

  it('ten lines into a list are ten entries', async () => {
    const { terminal, answer, replied } = await ask({ kind: 'list' });
    await terminal.press(pasted(`${TEN.join('\n')}\n`));
    expect(terminal.text()).toContain('- line 10\n❯\n');
    expect(replied()).toBeUndefined();
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: TEN });
  });

  it.each(['line', 'scale', 'date'] as const)('lines into a %s become one', async (kind) => {
    const { terminal, answer } = await ask({ kind });
    await terminal.press(pasted('one\r\n  two\n\nthree\n'));
    expect(terminal.text()).toContain('❯ one two three\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'one two three' });
  });

  it('drops esc sequences', async () => {
    const { terminal } = await ask();
    await terminal.press(pasted('a\x1b[31mred\x07\tb'));
    expect(terminal.text()).toContain('❯ ared b\n');
  });

  it('is switched on while a prompt is open and off afterwards, whatever ends it', async () => {
    const ends: ((asked: Awaited<ReturnType<typeof ask>>) => Promise<void>)[] = [
      ({ terminal }) => terminal.press(enter),
      ({ terminal }) => terminal.press(ctrlC),
      ({ terminal }) => terminal.press(esc),
      async ({ control }) => control.abort(),
      async ({ terminal }) => void terminal.input.end(),
    ];
    for (const end of ends) {
      const asked = await ask();
      await end(asked);
      await asked.answer;
      expect(asked.terminal.written().split('\x1b[?2004h')).toHaveLength(2);
      await asked.terminal.until(
        () => asked.terminal.written().endsWith('\x1b[?2004l'),
        'paste off at the end',
      );
      expect(asked.terminal.rawModes).toEqual([true, false]);
      expect(asked.terminal.input.isPaused() || asked.terminal.input.readableEnded).toBe(true);
    }
  });

  it('gives what was typed when the terminal is closed, which can’t be set back then', async () => {
    const { terminal, answer } = await ask();
    await terminal.press('half a thou');
    terminal.input.setRawMode = () => {
      terminal.input.emit('error', new Error('setRawMode EIO'));
      return 0;
    };
    terminal.input.end();
    expect(await answer).toEqual({ type: 'stop', typing: 'half a thou' });
  });
});
