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
});
