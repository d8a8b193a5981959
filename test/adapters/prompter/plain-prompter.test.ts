import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Menu, Reply, Step } from '../../../src/ports/index.js';
import { aStep } from './fake-terminal.js';
import { ask, plain, replyTo } from './plain-asking.js';

const CHOICES = [
  { value: 'rejected', label: 'They said no' },
  { value: 'no-reply', label: 'I heard nothing back' },
  { value: 'timing', label: 'Timing' },
];

it('kind words are heard once, also after going back; other words as often as they are said', () => {
  const { asks, printed } = plain();
  for (const text of ['Waiting is hard.', 'Waiting is hard.', "That's good news."]) asks.say(text, 'warm');
  asks.say('Kept.');
  asks.say('Kept.');
  expect(printed()).toBe("\nWaiting is hard.\n\nThat's good news.\n\nKept.\n\nKept.\n");
});

describe('a list that begins on its first row', () => {
  it('says what Enter alone answers, and that it did', async () => {
    const first = { kind: 'choice', choices: CHOICES, onFirst: true } as const;
    const { answer, printed } = await ask(first, '\n');
    expect(await answer).toEqual({ type: 'answer', value: 'rejected' });
    expect(printed()).toContain('Enter alone: They said no.');
    expect(printed()).not.toContain('Enter alone goes on');
    expect(printed()).toContain('You chose: They said no.');
  });

  it('where there is an answer already, Enter keeps it', async () => {
    const reply = replyTo({ kind: 'choice', choices: CHOICES, onFirst: true, initial: 'timing' }, '\n');
    expect(await reply).toEqual({ type: 'answer', value: 'timing' });
  });
});

describe('the way to help, typed in place of an answer', () => {
  it.each<[string, Partial<Step>]>([
    ['line', { kind: 'line' }],
    ['scale', { kind: 'scale' }],
    ['list', { kind: 'list' }],
    ['text', { kind: 'text' }],
    ['choice', { kind: 'choice', choices: CHOICES, onFirst: true }],
    ['choices', { kind: 'choices', choices: CHOICES }],
  ])('at a %s says the people and the question again', async (_kind, step) => {
    const { printed, replied, control } = await ask(step, 'npm start -- help-now\n');
    expect(printed()).toMatch(
      /Samaritans: call 116 123\n.*You can also type: .*again, stop, help\.\nWhich role was it\?\n/s,
    );
    const choices = (step.choices ?? []).map(({ label }, at) => `${at + 1}. ${label}\n`).join('');
    expect(printed().split('call 116 123')[1]).toContain(choices);
    expect(replied()).toBeUndefined();
    control.abort();
  });

  it.each(['help-now\n', 'help\n'])('%j keeps the lines before it', async (help) => {
    const check = async (typed: string | readonly string[]) => ({ ok: true, value: typed }) as const;
    const list = await ask({ kind: 'list', check }, 'the tour\n', help, '\n');
    expect(await list.answer).toEqual({ type: 'answer', value: ['the tour'] });
    expect(list.printed()).toContain('Samaritans');
    const text = replyTo({ kind: 'text', check }, 'It was long.\n', help, 'I froze.\n', '\n');
    expect(await text).toEqual({ type: 'answer', value: 'It was long.\nI froze.' });
  });

  it('at a menu picks nothing', async () => {
    const { input, asks, printed } = plain();
    const chosen = asks.choose({ text: 'Anything else?', choices: CHOICES, initial: 'timing' });
    for (const typed of ['help\n', '\n']) {
      await sleep(5);
      input.write(typed);
      await sleep(60);
    }
    expect(await chosen).toBe('timing');
    expect(printed()).toContain('Samaritans: call 116 123\nAnything else?');
  });
});

describe('what is said', () => {
  it('reads well aloud', async () => {
    const { printed, control } = await ask({
      inView: [{ label: 'What they said', lines: ['“one” – two…'] }],
      kind: 'choice',
      choices: CHOICES,
      initial: 'no-reply',
    });
    control.abort();
    expect(printed()).toBe(
      [
        '',
        'Part 2 of 4, Ask for feedback, about 3 minutes.',
        'You wrote. What they said: "one" - two...',
        'End of what you wrote.',
        'Which role was it?',
        'For example: staff nurse.',
        '1. They said no',
        '2. I heard nothing back',
        '3. Timing',
        'Your answer now: I heard nothing back. Enter keeps it.',
        'Type none to take it out.',
        'Type a number or its words, then press Enter.',
        'Enter alone goes on. You can also type: back, skip, why, again, stop, help.',
        '',
      ].join('\n'),
    );
  });
});

describe('one line', () => {
  it.each<[string, Partial<Step>, string[], Reply]>([
    ['an answer', {}, ['nurse\n'], { type: 'answer', value: 'nurse' }],
    ['Enter on nothing', {}, ['\n'], { type: 'skip' }],
    ['Enter keeps', { initial: 'nurse' }, ['\n'], { type: 'answer', value: 'nurse' }],
    ['skip keeps', { initial: 'nurse' }, ['Skip\n'], { type: 'answer', value: 'nurse' }],
    ['none takes it out', { initial: 'nurse' }, ['None\n'], { type: 'skip' }],
    ['none where there is no answer', {}, ['none\n'], { type: 'skip' }],
    [
      'none where one is needed',
      { initial: 'a', needed: 'A role.' },
      ['none\n'],
      { type: 'answer', value: 'none' },
    ],
    [
      'what was typed before wins',
      { initial: 'nurse', typing: 'staff' },
      ['\n'],
      { type: 'answer', value: 'staff' },
    ],
    ['back', {}, ['BACK\n'], { type: 'back', typing: null }],
    ['stop', {}, [' stop \n'], { type: 'stop', typing: null }],
    ['quit', {}, ['quit\n'], { type: 'stop', typing: null }],
    ['exit', {}, ['Exit\n'], { type: 'stop', typing: null }],
    ['a word in a sentence is none', {}, ['go back\n'], { type: 'answer', value: 'go back' }],
    ['back at the first question', { canGoBack: false }, ['back\n', 'x\n'], { type: 'answer', value: 'x' }],
  ])('%s', async (_name, over, moments, reply) => {
    expect(await replyTo(over, ...moments)).toEqual(reply);
  });

  it.each(['\n', 'skip\n'])('%j does not skip what is needed, and is not offered', async (nothing) => {
    const { printed, answer } = await ask({ needed: 'A role, please.' }, nothing, 'nurse\n');
    expect(await answer).toEqual({ type: 'answer', value: 'nurse' });
    expect(printed()).toContain('type: back, why, again, stop, help.');
    expect(printed()).toMatch(/A role, please\.\n$/);
  });

  it.each(['why\n', '?\n'])('says why at %j and goes on asking', async (why) => {
    const { printed, answer } = await ask({}, why, 'nurse\n');
    expect(printed()).toContain('It names this debrief in your lists.');
    expect(await answer).toEqual({ type: 'answer', value: 'nurse' });
  });

  it('Enter after the reason only closes it', async () => {
    const { printed, replied, answer, input } = await ask({}, '?\n', '\n');
    expect(replied()).toBeUndefined();
    expect(printed()).toMatch(
      /It names this debrief in your lists\.\nWhich role was it\?\n.*\nWhich role was it\?\n$/,
    );
    input.write('\n');
    expect(await answer).toEqual({ type: 'skip' });
  });

  it('says that skip keeps an answer, and that none takes it out', async () => {
    expect((await ask({ initial: 'nurse' }, 'skip\n')).printed()).toMatch(/\nYour answer is kept\.\n$/);
    expect((await ask({ initial: 'nurse' }, 'none\n')).printed()).toMatch(/\nYour answer is taken out\.\n$/);
    const needed = await ask({ initial: 'nurse', needed: 'A role, please.' }, '\n');
    expect(needed.printed()).not.toContain('none');
  });

  it.each(['again', 'repeat'])('%s reads the question once more, with its choices', async (word) => {
    const inView = [{ label: 'What they said', lines: ['one'] }];
    const step = { kind: 'choice', choices: CHOICES, inView, hint: '0 = not at all' } as const;
    const { printed, answer } = await ask(step, `${word}\n`, '3\n');
    expect(await answer).toEqual({ type: 'answer', value: 'timing' });
    const question =
      'You wrote. What they said: one.\nEnd of what you wrote.\nWhich role was it?\n0 means not at all\n1. They said no\n';
    expect(printed().split(question)).toHaveLength(3);
    expect(printed().match(/You can also type/g)).toHaveLength(1);
  });

  it('a question on its own has no words for going on to the next', async () => {
    const { printed, control } = await ask({ unsaved: true });
    control.abort();
    expect(printed()).not.toContain('You can also type');
  });

  it('says how to answer the first time only', async () => {
    const { asks, input, printed } = plain();
    for (const text of ['Which role was it?', 'Which company?']) {
      const answer = asks.ask(aStep({ text }));
      input.write('x\n');
      await answer;
    }
    expect(printed().match(/Type your answer/g)).toHaveLength(1);
    expect(printed().match(/You can also type/g)).toHaveLength(1);
  });

  it('says progress again only where it is another, and a quotation once', async () => {
    const { asks, input, printed } = plain();
    const inView = [{ label: 'What they said', lines: ['one', 'two'] }];
    for (const [text, quotes] of [
      ['Which role was it?', inView],
      ['Which day was it?', []],
      ['Which company?', inView],
    ] as const) {
      const answer = asks.ask(aStep({ text, inView: quotes }));
      input.write('x\n');
      await answer;
    }
    expect(printed().match(/Part 2 of 4/g)).toHaveLength(1);
    expect(
      printed().match(/You wrote\. What they said:\none\.\ntwo\.\nEnd of what you wrote\./g),
    ).toHaveLength(1);
  });

  it('says what is wrong and asks again', async () => {
    const check: Step['check'] = async (typed) =>
      typed === '7' ? { ok: true, value: 7, echo: 'seven' } : { ok: false, message: 'From 0 to 10, please.' };
    const { printed, answer } = await ask({ kind: 'scale', check }, '77\n', '7\n');
    expect(await answer).toEqual({ type: 'answer', value: 7 });
    expect(printed()).toMatch(/From 0 to 10, please\.\nseven\.\n$/);
  });

  it('a paste of several lines goes on to an empty line, so that its last one does not answer the next question', async () => {
    // The terminal keeps "three" back until Enter.
    const { printed, replied, answer, input } = await ask({}, 'one\ntwo\n');
    expect(replied()).toBeUndefined();
    expect(printed()).toContain('An empty line ends');
    input.write('three\n');
    await sleep(60);
    input.write('\n');
    expect(await answer).toEqual({ type: 'answer', value: 'one two three' });
  });
});

describe('several lines', () => {
  it.each<[string, Partial<Step>, string[], Reply]>([
    ['a text', { kind: 'text' }, ['one\n', 'two\n', '\n'], { type: 'answer', value: 'one\ntwo' }],
    [
      'a paste with an empty line in it',
      { kind: 'text' },
      ['one\n\ntwo\n', '\n'],
      { type: 'answer', value: 'one\n\ntwo' },
    ],
    [
      'a paste that ends in an empty line',
      { kind: 'text' },
      ['one\n\n', 'two\n', '\n'],
      { type: 'answer', value: 'one\n\ntwo' },
    ],
    ['a list', { kind: 'list' }, ['one\n', 'two\n', '\n'], { type: 'answer', value: ['one', 'two'] }],
    ['a pasted list', { kind: 'list' }, ['one\n\ntwo\n', '\n'], { type: 'answer', value: ['one', 'two'] }],
    [
      'a suggestion by number',
      { kind: 'list', choices: CHOICES },
      ['3\n', 'x\n', '\n'],
      { type: 'answer', value: ['Timing', 'x'] },
    ],
    [
      'several of them',
      { kind: 'list', choices: CHOICES },
      ['3 and 1\n', '\n'],
      { type: 'answer', value: ['Timing', 'They said no'] },
    ],
    ['nothing', { kind: 'list' }, ['\n'], { type: 'skip' }],
    ['the list kept', { kind: 'list', initial: ['a', 'b'] }, ['\n'], { type: 'answer', value: ['a', 'b'] }],
    ['back with what was typed', { kind: 'list' }, ['one\n', 'back\n'], { type: 'back', typing: 'one' }],
    [
      'a word in a paste is text',
      { kind: 'text' },
      ['do not\nstop\n', '\n'],
      { type: 'answer', value: 'do not\nstop' },
    ],
    ['the end of input', { kind: 'text' }, ['one\n'], { type: 'stop', typing: 'one' }],
  ])('%s', async (_name, over, moments, reply) => {
    expect(await replyTo(over, ...moments)).toEqual(reply);
  });
});

describe('choices', () => {
  it.each<[string, Partial<Step>, string[], Reply]>([
    ['by number', { kind: 'choice' }, ['2\n'], { type: 'answer', value: 'no-reply' }],
    ['by words', { kind: 'choice' }, ['they SAID no\n'], { type: 'answer', value: 'rejected' }],
    [
      'a wrong one first',
      { kind: 'choice' },
      ['9\n', 'maybe\n', '1\n'],
      { type: 'answer', value: 'rejected' },
    ],
    ['several', { kind: 'choices' }, ['3, 1\n'], { type: 'answer', value: ['timing', 'rejected'] }],
    ['a skip', { kind: 'choices' }, ['\n'], { type: 'skip' }],
  ])('%s', async (_name, over, moments, reply) => {
    expect(await replyTo({ choices: CHOICES, ...over }, ...moments)).toEqual(reply);
  });

  it.each([
    ['their beginning', 'i heard\n', 'no-reply'],
    ['words that only one has', 'said NO\n', 'rejected'],
    ['its value', 'rejected\n', 'rejected'],
    ['a number', ' 2 \n', 'no-reply'],
  ])('a choice by %s', async (_name, typed, value) => {
    expect(await replyTo({ kind: 'choice', choices: CHOICES }, typed)).toEqual({ type: 'answer', value });
  });

  it.each(['no\n', 't\n', 'earlier\n', 'i\n'])(
    '%j could be several or none, and says what to type',
    async (typed) => {
      const { printed, replied, control } = await ask({ kind: 'choice', choices: CHOICES }, typed);
      control.abort();
      expect(replied()).toBeUndefined();
      expect(printed()).toMatch(
        /Please type a number from 1 to 3, or words that only one of them has\. Type\sagain to hear them\.\n$/,
      );
    },
  );

  it('a letter pasted there is given to whoever asks', async () => {
    const otherText = (text: string) => ({ ok: true, value: text }) as const;
    const step = { kind: 'choice', choices: CHOICES, otherText } as const;
    const reply = await replyTo(step, 'Dear Ana,\nNot this time.\nRegards\n', '\n');
    expect(reply).toEqual({ type: 'answer', value: 'Dear Ana,\nNot this time.\nRegards' });
  });

  it('reads back in words what was chosen by number', async () => {
    const single = await ask({ kind: 'choice', choices: CHOICES }, '2\n');
    expect(single.printed()).toMatch(/\nYou chose: I heard nothing back\.\n$/);
    const several = await ask({ kind: 'choices', choices: CHOICES }, '3, 1\n');
    expect(several.printed()).toMatch(/\nYou chose: Timing; They said no\.\n$/);
    const mixed = await ask({ kind: 'choices', choices: CHOICES }, '3, too far away\n');
    expect(mixed.printed()).toMatch(/\nYou chose: Timing\. In your words: too far away\.\n$/);
    const own = await ask({ kind: 'choices', choices: CHOICES }, 'too far away\n');
    expect(own.printed()).toMatch(/\nIn your words: too far away\.\n$/);
  });
});

describe('leaving', () => {
  it('an abort stops with what was typed', async () => {
    const { answer, control } = await ask({ kind: 'list' }, 'one\n');
    control.abort();
    expect(await answer).toEqual({ type: 'stop', typing: 'one' });
  });

  it('the end of input stops, now and at every later question', async () => {
    const { asks, input } = plain();
    const answer = asks.ask(aStep());
    input.end();
    expect(await answer).toEqual({ type: 'stop', typing: null });
    expect(await asks.ask(aStep())).toEqual({ type: 'stop', typing: null });
    expect(await asks.choose({ text: 'Now?', choices: [{ value: 'a', label: 'A' }] })).toBeNull();
  });
});

const choose = async (menu: Menu<string>, typed: string) => {
  const { asks, input, printed } = plain();
  const chosen = asks.choose(menu);
  for (const line of typed.split(/(?<=\n)/)) {
    input.write(line);
    await sleep(60);
  }
  return { chosen: await chosen, printed: printed() };
};

describe('a menu', () => {
  const menu = { text: 'Finish?', choices: CHOICES, initial: 'timing' };
  it.each<[string, string | null]>([
    ['2\n', 'no-reply'],
    ['\n', 'timing'],
    ['stop\n', null],
    ['back\n', null],
    ['nonsense\n1\n', 'rejected'],
  ])('%j', async (typed, value) => {
    expect((await choose(menu, typed)).chosen).toBe(value);
  });

  it('that was just read out says only its text, and its choices when asked', async () => {
    const { printed } = await choose({ ...menu, heard: true }, '9\n1\n');
    expect(printed).not.toContain('3. Timing');
    expect(printed).toMatch(/Type\sagain to hear them/);
    expect((await choose({ ...menu, heard: true }, 'again\n1\n')).printed).toContain('3. Timing');
  });
});

describe('a menu of one key', () => {
  const choices = [
    { value: 'again', label: 'Not yet' },
    { value: 'good', label: 'Good: it came' },
  ];
  it.each<[string, string]>([
    ['good\n', 'good'],
    ['g\n1\n', 'again'],
    ['1\n', 'again'],
    ['x\nagain\n', 'again'],
  ])('%j', async (typed, value) => {
    const menu = { progress: 'Card 1 of 2', text: 'How did that go?', choices, oneKey: true };
    expect((await choose(menu, typed)).chosen).toBe(value);
  });
});
