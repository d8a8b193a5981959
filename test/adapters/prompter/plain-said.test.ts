/** What `--plain` says once, and what it says each time. */

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aStep } from './fake-terminal.js';
import { ask, plain } from './plain-asking.js';

describe('a question read aloud', () => {
  it('says at the first question that there is none before it', async () => {
    const { printed, control } = await ask({ canGoBack: false }, 'back\n');
    control.abort();
    expect(printed()).toMatch(/This is the first question\.\n$/);
  });

  it('says the part again only where that is another', async () => {
    const { asks, input, printed } = plain();
    for (const progress of ['Check your skills', 'To finish']) {
      const answer = asks.ask(aStep({ progress, dots: { at: 4, of: 4 } }));
      input.write('x\n');
      await answer;
    }
    expect(printed()).toContain('\nPart 4 of 4, Check your skills.\n');
    expect(printed()).toContain('\nTo finish.\n');
  });

  it('says of every list, and when it is heard again, how it ends', async () => {
    const { asks, input, printed } = plain();
    for (const text of ['Which role was it?', 'Which company?']) {
      const answer = asks.ask(aStep({ kind: 'list', text }));
      input.write('x\n');
      await sleep(60);
      input.write('\n');
      await answer;
    }
    expect(printed().match(/An empty line ends\./g)).toHaveLength(2);
    const { printed: again, control } = await ask({ kind: 'list' }, 'again\n');
    control.abort();
    expect(again()).toMatch(/An empty line ends\.\n$/);
  });

  it('says of two quotations once that they are over', async () => {
    const inView = ['What they said', 'To a friend'].map((label) => ({ label, lines: ['one'] }));
    const { printed, control } = await ask({ inView });
    control.abort();
    expect(printed()).toContain(
      'You wrote. What they said: one.\nTo a friend: one.\nEnd of what you wrote.\n',
    );
    expect(printed().match(/You wrote/g)).toHaveLength(1);
  });

  it("says of the employer's words that they wrote them", async () => {
    const inView = [
      { label: 'They said (2 of 3)', lines: ['Be clearer.'], theirs: true },
      { label: 'What I guess', lines: ['Nerves'] },
    ];
    const { printed, control } = await ask({ inView });
    control.abort();
    expect(printed()).toContain(
      'They wrote (2 of 3): Be clearer.\nEnd of what they wrote.\nYou wrote. What I guess: Nerves.\nEnd of what you wrote.\n',
    );
  });

  it('names again what the question calls "it", and nothing else', async () => {
    const { asks, input, printed } = plain();
    const inView = [
      { label: 'The thought', lines: ['I froze'], pointedAt: true },
      { label: 'What I know', lines: ['They said no'] },
    ];
    for (const text of ['How true does that thought feel?', 'And now?']) {
      const answer = asks.ask(aStep({ text, inView }));
      input.write('x\n');
      await answer;
    }
    expect(printed().match(/The thought: I froze\./g)).toHaveLength(2);
    expect(printed().match(/What I know/g)).toHaveLength(1);
  });

  it.each([
    [{ initial: 'nurse' }, 'Your answer now: nurse. End of your answer. Enter keeps it.\n'],
    [{ typing: 'nur' }, 'You had typed: nur. End of what you had typed. Enter keeps it.\n'],
    [{ kind: 'scale' as const, initial: 7 }, 'Your answer now: 7. Enter keeps it.\n'],
    [
      { kind: 'list' as const, initial: ['a', 'b'] },
      'Your answer now:\na\nb\nEnd of your answer. Enter keeps it. What you type takes its place.\n',
    ],
  ])('says where an answer in free text ends: %j', async (step, said) => {
    const { printed, control } = await ask(step);
    control.abort();
    expect(printed()).toContain(said);
  });
});
