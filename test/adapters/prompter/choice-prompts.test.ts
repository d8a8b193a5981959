import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Checked } from '../../../src/ports/index.js';
import { ask, closeAll } from './asking.js';
import { aStep, KEYS, pasted } from './fake-terminal.js';

const { enter, escape: esc, up, down, backspace, ctrlC } = KEYS;
afterEach(closeAll);

const CHOICES = ['They said no', 'I heard nothing back', 'I got an offer'].map((label) => ({
  value: label.slice(-2),
  label,
}));

describe('a choice', () => {
  const step = { kind: 'choice', choices: CHOICES } as const;

  it.each([
    ['arrows', [down, down, up, enter], 'no'],
    ['arrows, whatever letters are typed', [down, 'just waiting', down, enter], 'ck'],
    ['a number', ['3', enter], 'er'],
    ['round the end', [up, down, enter], 'no'],
  ])('by %s', async (_name, keys, value) => {
    const { terminal, answer } = await ask(step);
    await terminal.press(...keys);
    expect(await answer).toEqual({ type: 'answer', value });
  });

  it('begins with no row chosen, so that Enter alone asserts nothing', async () => {
    const { terminal, answer } = await ask(step);
    expect(terminal.text()).not.toContain('❯');
    expect(terminal.text()).toContain('Enter skip');
    await terminal.press(down);
    expect(terminal.text()).toContain('❯ 1 They said no\n');
    expect(terminal.text()).toContain('Enter next');
    expect(terminal.text()).not.toContain('skip');
    await terminal.press(backspace, enter);
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('begins on its first row where that is wanted', async () => {
    const { terminal, answer } = await ask({ ...step, onFirst: true });
    expect(terminal.text()).toContain('Enter next');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'no' });
  });

  it('keeps the earlier answer by Enter alone', async () => {
    const { terminal, answer } = await ask({ ...step, initial: 'ck' });
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'ck' });
  });

  it('shows words that are typed, and Enter moves to the row that they fit', async () => {
    const { terminal, replied, answer } = await ask({ ...step, onFirst: true });
    await terminal.press('nothing b');
    expect(terminal.text()).toContain(
      '  1 They said no\n  2 I heard nothing back\n  3 I got an offer\n\n❯ nothing b\n',
    );
    expect(terminal.text()).toContain('Enter OK');
    await terminal.press(enter);
    expect(terminal.text()).toContain('❯ 2 I heard nothing back\n  3 I got an offer\n\n');
    expect(replied()).toBeUndefined();
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'ck' });
  });

  it('Esc clears words that are typed, and goes back only then', async () => {
    const { terminal, replied, answer } = await ask({ ...step, onFirst: true });
    await terminal.press('nothing');
    expect(terminal.text()).toContain('Enter OK · Esc clear · Ctrl-C');
    await terminal.press(esc);
    expect(terminal.text()).not.toContain('nothing\n');
    expect(terminal.text()).toContain('Esc back');
    expect(replied()).toBeUndefined();
    await terminal.press(esc);
    expect(await answer).toEqual({ type: 'back', typing: null });
  });

  it('keeps words that were not confirmed, and offers them again', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('I heard', ctrlC);
    expect(await answer).toEqual({ type: 'stop', typing: 'I heard' });
    const again = await ask({ ...step, typing: 'I heard' });
    await again.terminal.press(' nothing', enter, enter);
    expect(await again.answer).toEqual({ type: 'answer', value: 'ck' });
  });

  it('asks again after words that fit no row, and asserts none', async () => {
    const { terminal, replied } = await ask({ ...step, onFirst: true });
    await terminal.press('still 2 wait?', enter);
    expect(terminal.text()).toContain('or words that only one of them has');
    expect(terminal.text()).not.toContain('still');
    expect(replied()).toBeUndefined();
  });

  it('a number picks nothing by itself: it makes a row live, and Enter goes on', async () => {
    const { terminal, replied, answer } = await ask(step);
    expect(terminal.text()).toContain('↑↓ or a number · Enter skip');
    await terminal.press('2');
    expect(terminal.text()).toContain('❯ 2 I heard nothing back');
    expect(terminal.text()).toContain('Enter next');
    expect(replied()).toBeUndefined();
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: 'ck' });
  });

  it('of one key is answered by a number alone; the Enter that habit adds answers nothing after it', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    try {
      const { terminal, answer, prompter } = await ask({ ...step, oneKey: true });
      expect(terminal.text()).toContain('A number picks · Enter skip');
      await terminal.press('23');
      expect(await answer).toEqual({ type: 'answer', value: 'ck' });
      const next = prompter.ask(aStep({ text: 'Which employer?' }));
      await terminal.shows('Which employer?');
      now.mockReturnValue(1_000_300);
      await terminal.press(enter, 'A');
      await terminal.shows('❯ A');
      await terminal.press('B', enter);
      expect(await next).toEqual({ type: 'answer', value: 'AB' });
    } finally {
      now.mockRestore();
    }
  });

  it('gives pasted text to whoever asks, or says what it takes', async () => {
    const otherText = (text: string): Checked =>
      text.startsWith('Dear') ? { ok: true, value: text } : { ok: false, message: '' };
    const { terminal, answer } = await ask({ ...step, otherText });
    await terminal.press(pasted('hello'));
    expect(terminal.text()).toContain(
      'Please type a number from 1 to 3, or words that only one of them has.',
    );
    await terminal.press(pasted('Dear Ana,\nno.'));
    expect(await answer).toEqual({ type: 'answer', value: 'Dear Ana,\nno.' });
  });

  it('highlights the earlier answer, with a mark and with the cursor', async () => {
    const { terminal } = await ask({ ...step, initial: 'ck' });
    expect(terminal.text()).toContain('  1 They said no\n❯ 2 I heard nothing back\n  3 I got an offer\n\n');
    expect(terminal.lines()[terminal.cursor().row]).toBe('  ❯ 2 I heard nothing back');
  });

  it('goes back, says why, stops', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('?');
    expect(terminal.text()).toContain('It names this debrief');
    await terminal.press(esc);
    expect(terminal.text()).not.toContain('It names this debrief');
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
    expect(terminal.text()).toContain('❯ ☑ 1 They said no\n  ☐ 2 I heard nothing back\n  ☑ 3 I got an offer');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['no', 'er'] });
  });

  it('Space marks the first row where none is live', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press(' ');
    expect(terminal.text()).toContain('❯ ☑ 1 They said no');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['no'] });
  });

  it('Enter on a row that was moved to, with nothing marked, says so before it skips', async () => {
    const nothingMarked = 'Nothing is marked. Space marks. Enter again skips.';
    const { terminal, replied, answer } = await ask(step);
    await terminal.press(down, enter);
    expect(terminal.text()).toContain(nothingMarked);
    await terminal.press(down);
    expect(terminal.text()).not.toContain(nothingMarked);
    await terminal.press(enter);
    expect(terminal.text()).toContain(nothingMarked);
    expect(replied()).toBeUndefined();
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('Enter alone, with no row live, skips at once', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('takes entries of one’s own, and keeps them', async () => {
    const { terminal, answer } = await ask({ ...step, initial: ['no', 'bad timing'] });
    expect(terminal.text()).toContain('☑ 4 bad timing\n');
    await terminal.press('5', enter, 'the budget', enter);
    expect(terminal.text()).toContain('❯ ☑ 5 the budget\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['no', 'bad timing', 'the budget'] });
  });

  it('takes letters as the beginning of an entry of one’s own', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('bad luck', enter);
    expect(terminal.text()).toContain('❯ ☑ 4 bad luck\n');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['bad luck'] });
  });

  it('says Enter skip until something is marked, and never both', async () => {
    const { terminal } = await ask(step);
    expect(terminal.text()).toContain('Enter skip');
    await terminal.press(down, ' ');
    expect(terminal.text()).toContain('Space mark · Enter next');
    expect(terminal.text()).not.toContain('skip');
  });

  it('a number marks its row, and again takes the mark away; a Space behind it changes nothing', async () => {
    const { terminal, answer } = await ask(step);
    expect(terminal.text()).toContain('a number marks');
    await terminal.press('1', '2', ' ', '3', '3');
    expect(terminal.text()).toContain('  ☑ 1 They said no\n  ☑ 2 I heard nothing back\n❯ ☐ 3 I got an offer');
    await terminal.press(enter);
    expect(await answer).toEqual({ type: 'answer', value: ['no', 'ck'] });
  });

  it('none marked is a skip', async () => {
    const { terminal, answer } = await ask({ ...step, initial: ['no'] });
    await terminal.press('1', ' ', enter);
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('Esc leaves the typed entry first, then goes back with what is marked', async () => {
    const { terminal, answer, replied } = await ask(step);
    await terminal.press('1', ' ', '4', enter, 'mine', esc);
    expect(replied()).toBeUndefined();
    await terminal.press(esc);
    expect(await answer).toEqual({ type: 'back', typing: 'no' });
  });

  it('Ctrl-C keeps what is marked and what is being typed, for the next time', async () => {
    const { terminal, answer } = await ask(step);
    await terminal.press('1', ' ', '4', enter, 'mine', ctrlC);
    expect(await answer).toEqual({ type: 'stop', typing: 'no\nmine' });
    const again = await ask({ ...step, typing: 'no\nmine' });
    expect(again.terminal.text()).toMatch(/☑ 1 They said no[\s\S]*☑ 4 mine/);
  });
});
