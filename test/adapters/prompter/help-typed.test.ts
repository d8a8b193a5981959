/** The way to help typed in place of an answer. */

import { afterEach, describe, expect, it } from 'vitest';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import { besidesHelp } from '../../../src/domain/debrief/prompt-words.js';
import type { Step } from '../../../src/ports/index.js';
import { ask, closeAll, prompter } from './asking.js';
import { KEYS } from './fake-terminal.js';

const { enter, down } = KEYS;
const PEOPLE = 'Samaritans: call 116 123';
const CHOICES = ['They said no', 'I heard nothing back'].map((label) => ({ value: label, label }));
afterEach(closeAll);

type Terminal = Awaited<ReturnType<typeof ask>>['terminal'];
const askedAgain = (terminal: Terminal): Promise<void> =>
  terminal.until(
    () => /Which role was it.*Ctrl-C/s.test(terminal.text().split(PEOPLE)[1] ?? ''),
    'the question below',
  );

describe('what asks for help', () => {
  const words = { ...promptText, help: async () => PEOPLE };
  it.each([
    'help-now',
    'help now',
    'Help',
    ' help! ',
    'help me please',
    '"help-now"',
    'rejection-coach help-now',
    './rejection-coach help-now',
    'npm start -- help-now',
    'npm start help-now',
    'npx rejection-coach help-now',
    'node bin/rejection-coach.js help-now',
  ])('%s does', (typed) => expect(besidesHelp(typed, words, false)).toBeNull());

  it.each([
    'help desk',
    'Help desk analyst',
    'ask for help',
    'I could help now and then',
    'rejection-coach',
    '',
  ])('%j does not', (typed) => expect(besidesHelp(typed, words, true)).toBeUndefined());

  it('what stands beside it in a list stays', () => {
    expect(besidesHelp('the tour\nhelp-now\n', words, true)).toBe('the tour\n');
    expect(besidesHelp('a friend who can help\nhelp', words, true)).toBe('a friend who can help\n');
  });

  it('below a text it is the last line, and the text stays', () => {
    expect(besidesHelp('It was long.\n\nI froze.\nhelp\n', words, false)).toBe('It was long.\n\nI froze.\n');
    expect(besidesHelp('I said:\nhelp\nand they did', words, false)).toBeUndefined();
  });
});

describe('at a question', () => {
  it.each<[string, Partial<Step>, string[]]>([
    ['line', { kind: 'line' }, []],
    ['scale', { kind: 'scale' }, []],
    ['date', { kind: 'date' }, []],
    ['text', { kind: 'text' }, []],
    ['list', { kind: 'list' }, []],
    ['choice', { kind: 'choice', choices: CHOICES, onFirst: true }, []],
    ['choices', { kind: 'choices', choices: CHOICES }, []],
    ['line with an answer', { kind: 'line', initial: 'Nurse' }, ['\x15']],
  ])('a %s shows the people and asks again', async (_kind, step, before) => {
    const { terminal, replied } = await ask({ ...step, check: async () => expect.unreachable() });
    await terminal.press(...before, 'help-now', enter);
    await askedAgain(terminal);
    const [above = '', below = ''] = terminal.text().split(PEOPLE);
    expect(above + below).not.toContain('help-now');
    expect(above).not.toContain('Which role was it?');
    expect(below).toContain('Which role was it?');
    expect(below).toContain('To go on: type, then Enter. Esc goes back. Ctrl-C saves and leaves.');
    expect(replied()).toBeUndefined();
  });

  it.each(['help-now', 'help'])(
    'in a list what was typed before %s stays, and the next line goes below',
    async (typed) => {
      const { terminal, answer } = await ask({
        kind: 'list',
        check: async (value) => ({ ok: true, value }),
      });
      await terminal.press('the tour', enter, typed, enter);
      await askedAgain(terminal);
      await terminal.press('the drawings', enter, enter);
      expect(await answer).toEqual({ type: 'answer', value: ['the tour', 'the drawings'] });
    },
  );

  it('in a text too', async () => {
    const { terminal, answer } = await ask({
      kind: 'text',
      check: async (value) => ({ ok: true, value }),
    });
    await terminal.press('It was long.', '\u001b\r', 'help', enter);
    await askedAgain(terminal);
    await terminal.press('I froze.', enter);
    expect(await answer).toEqual({ type: 'answer', value: 'It was long.\nI froze.' });
  });

  it('at a menu too, and nothing is picked', async () => {
    const { terminal, prompter: asks } = prompter();
    const menu = { text: 'Anything else?', choices: CHOICES, initial: 'They said no' };
    const chosen = asks.choose(menu);
    await terminal.shows('❯ They said no');
    await terminal.press('help-now', enter);
    await terminal.until(() => /❯ They.*Ctrl-C/s.test(terminal.text().split(PEOPLE)[1] ?? ''), 'the menu');
    await terminal.press(down, enter);
    expect(await chosen).toBe('I heard nothing back');
  });
});
