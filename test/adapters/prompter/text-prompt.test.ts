import { afterEach, describe, expect, it } from 'vitest';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import type { Checked } from '../../../src/ports/index.js';
import { ask, closeAll, prompter } from './asking.js';
import { aStep, KEYS, pasted } from './fake-terminal.js';

const { enter, escape: esc, up, left, home, backspace, altEnter, ctrlB, ctrlC, ctrlD, ctrlJ } = KEYS;
afterEach(closeAll);

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
    await terminal.shows(`  Which role was it?                ${promptText.skipped}`);
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
    expect(terminal.text()).toContain('❯ 77\n\n! A number from 0 to 10, please.\n');
    expect(replied()).toBeUndefined();
    await terminal.press(backspace);
    expect(terminal.text()).not.toContain('please.');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 7 });
  });

  it('fills in the earlier answer; Enter keeps it, an emptied one is a skip', async () => {
    const kept = await ask({ initial: 'nurse' });
    expect(kept.terminal.text()).toContain('❯ nurse\n\nEnter next · ');
    await kept.terminal.press(enter);
    expect(await kept.answer).toEqual({ type: 'answer', value: 'nurse' });
    const cleared = await ask({ initial: 'nurse' });
    await cleared.terminal.press('\x15', enter);
    expect(await cleared.answer).toEqual({ type: 'skip' });
  });

  it('says one thing that Enter does, and only keys that do something now', async () => {
    const { terminal } = await ask();
    const keys = (): string => terminal.text().split('\n').slice(-1).join('');
    expect(keys()).toBe('Enter skip · Esc back · ? why · Ctrl-C save and leave');
    await terminal.press('n');
    expect(keys()).toBe('Enter next · Esc back · Ctrl-C save and leave');
  });

  it('prefers what was typed and never confirmed', async () => {
    const { terminal } = await ask({ initial: 'nurse', typing: 'staff nur' });
    expect(terminal.text()).toContain('❯ staff nur\n');
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

describe('a word that has two meanings', () => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');

  it.each([
    ['quit', 'To leave, press Ctrl-C. To keep “quit” as your answer, press Enter again.'],
    ['Exit', 'To leave, press Ctrl-C. To keep “Exit” as your answer, press Enter again.'],
    ['stop', 'To leave, press Ctrl-C. To keep “stop” as your answer, press Enter again.'],
    ['cancel', 'To leave, press Ctrl-C. To keep “cancel” as your answer, press Enter again.'],
    ['back', 'To go back, press Esc. To keep “back” as your answer, press Enter again.'],
  ])('%s is asked about, and kept by a second Enter', async (word, message) => {
    for (const kind of ['line', 'text'] as const) {
      const { terminal, answer, replied } = await ask({ kind, canGoBack: true });
      await terminal.press(word, enter);
      expect(flat(terminal.text())).toContain(message);
      expect(replied()).toBeUndefined();
      await terminal.press(enter);
      expect(await answer).toEqual({ type: 'answer', value: word });
    }
  });

  it('is asked about in a list once', async () => {
    const { terminal, answer } = await ask({ kind: 'list', canGoBack: false });
    await terminal.press('back', enter);
    expect(flat(terminal.text())).toContain('This is the first question. To keep “back”');
    await terminal.press(enter, enter);
    expect(await answer).toEqual({ type: 'answer', value: ['back'] });
  });

  it('can be no number', async () => {
    const { terminal } = await ask({ kind: 'scale', check: async () => expect.unreachable() });
    await terminal.press('quit', enter, enter);
    expect(terminal.text()).toContain('To leave, press Ctrl-C.');
    expect(terminal.text()).not.toContain('Enter again');
  });

  it('is an answer like another with more words around it', async () => {
    const { terminal, answer } = await ask({ kind: 'line' });
    await terminal.press('back office', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'back office' });
  });
});

describe('a line into which a letter is pasted', () => {
  const otherText = (text: string): Checked =>
    text.split('\n').length > 2 ? { ok: true, value: text } : { ok: false, message: '' };

  it('is answered by it with its line breaks, where the question takes one', async () => {
    const { terminal, answer } = await ask({ kind: 'line', otherText });
    await terminal.press(pasted('No.\nSorry.\nDana'));
    expect(terminal.text()).toContain('❯ No. Sorry. Dana');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'No.\nSorry.\nDana' });
  });

  it('goes below what was begun, and does not join it', async () => {
    const line = await ask({ kind: 'line', otherText });
    await line.terminal.press('they wrote', pasted('No.\nSorry.\nDana'), enter);
    expect(await line.answer).toEqual({ type: 'answer', value: 'they wrote\nNo.\nSorry.\nDana' });
    const text = await ask({ kind: 'text' });
    await text.terminal.press('they wrote', pasted('Hi Ana,\nNo.'), enter);
    expect(await text.answer).toEqual({ type: 'answer', value: 'they wrote\nHi Ana,\nNo.' });
    const word = await ask({ kind: 'text' });
    await word.terminal.press('they wrote ', pasted('no'), enter);
    expect(await word.answer).toEqual({ type: 'answer', value: 'they wrote no' });
  });

  it('keeps any other paste as one line, until Enter', async () => {
    const { terminal, answer, replied } = await ask({ kind: 'line', otherText });
    await terminal.press(pasted('Staff nurse\nWard 7'));
    expect(replied()).toBeUndefined();
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'Staff nurse Ward 7' });
  });
});

describe('a list', () => {
  it('starts an entry with Enter and ends on an empty last line', async () => {
    const { terminal, answer } = await ask({ kind: 'list' });
    await terminal.press('one', enter, 'two', enter);
    expect(terminal.text()).toContain('- one\n- two\n❯\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['one', 'two'] });
    await terminal.shows('✓ Which role was it?                one; two');
  });

  it('is kept by Enter alone, and editable', async () => {
    const kept = await ask({ kind: 'list', initial: ['one', 'two'] });
    await kept.terminal.press(enter);
    expect(await kept.answer).toEqual({ type: 'answer', value: ['one', 'two'] });
    const edited = await ask({ kind: 'list', initial: ['one', 'two'] });
    await edited.terminal.press(up, up, home, 'n', enter, 'new', enter, enter, enter);
    expect(await edited.answer).toEqual({ type: 'answer', value: ['none', 'new', 'two'] });
  });

  const choices = ['Why us?', 'Why you?'].map((label) => ({ value: label, label }));

  it('turns a number into the suggestion with that number, and several into several', async () => {
    const { terminal, answer } = await ask({ kind: 'list', choices });
    expect(terminal.text()).toContain('  1 Why us?\n  2 Why you?\n\n❯');
    await terminal.press('2', enter, 'the test', enter, '2, 1', enter, enter);
    expect(await answer).toEqual({ type: 'answer', value: ['Why you?', 'the test', 'Why you?', 'Why us?'] });
  });

  it('refuses a number that no suggestion has', async () => {
    const { terminal, answer } = await ask({ kind: 'list', choices });
    await terminal.press('3', enter);
    expect(terminal.text()).toContain('Please type a number from 1 to 2.');
    await terminal.press(backspace, '1', enter, enter);
    expect(await answer).toEqual({ type: 'answer', value: ['Why us?'] });
  });

  it('without suggestions a number is an entry', async () => {
    const { terminal, answer } = await ask({ kind: 'list' });
    await terminal.press('3', enter, enter);
    expect(await answer).toEqual({ type: 'answer', value: ['3'] });
  });
});

describe('a scale', () => {
  it('takes a number in the place of what was none', async () => {
    const check = async (typed: string | readonly string[]): Promise<Checked> =>
      typed === '5' ? { ok: true, value: 5 } : { ok: false, message: 'A number, please.' };
    const { terminal, answer } = await ask({ kind: 'scale', check });
    await terminal.press('lots', enter, '5', enter);
    expect(await answer).toEqual({ type: 'answer', value: 5 });
  });
});

describe('what is needed', () => {
  it('is not skipped by Enter on nothing, which is not offered', async () => {
    const { terminal, replied, answer } = await ask({ needed: 'A role, please.' });
    expect(terminal.text()).not.toContain('skip');
    await terminal.press(enter);
    expect(replied()).toBeUndefined();
    expect(terminal.text()).toContain('A role, please.');
    await terminal.press('nurse', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'nurse' });
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
    expect(terminal.text()).toContain('❯ ab\n');
  });

  it('? on an empty line says why, and is a character elsewhere', async () => {
    const { terminal } = await ask();
    await terminal.press('?');
    expect(terminal.text()).toContain('❯\n\nIt names this debrief in your lists.\n');
    await terminal.press('?');
    expect(terminal.text()).not.toContain('It names');
    await terminal.press('?', 'why', '?');
    expect(terminal.text()).toContain('❯ why?\n\nEnter next');
  });

  it('Esc after ? only closes it', async () => {
    const { terminal, answer, replied } = await ask({ canGoBack: true });
    await terminal.press('?', esc);
    expect(terminal.text()).not.toContain('It names');
    expect(replied()).toBeUndefined();
    await terminal.press(esc);
    expect(await answer).toEqual({ type: 'back', typing: null });
  });

  it('Enter after ? only closes it', async () => {
    const { terminal, answer, replied } = await ask();
    await terminal.press('?');
    expect(terminal.text()).toContain('Enter close');
    expect(terminal.text()).not.toContain('skip');
    await terminal.press(enter);
    expect(replied()).toBeUndefined();
    expect(terminal.text()).not.toContain('It names');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'skip' });
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
    const asked = await ask({ kind: 'text' });
    await asked.terminal.press('half a sent');
    await end(asked);
    expect(await asked.answer).toEqual({ type: 'stop', typing: 'half a sent' });
    await asked.terminal.shows('  Which role was it?                half a sent');
  });

  it('Ctrl-D stops on nothing, and deletes elsewhere', async () => {
    const { terminal, answer } = await ask();
    await terminal.press('ab', ctrlD, left, ctrlD);
    expect(terminal.text()).toContain('❯ a\n');
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
    await terminal.shows('Enter skip');
    await terminal.press('nurse', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'nurse' });
  });
});
