import { lockText } from '../../content/en/lock/lock.js';
import { usage } from '../../errors.js';
import { wrap } from '../../render/terminal/theme.js';
import { defineCommand, type Ports } from '../shared/command.js';

export const command = defineCommand({
  about:
    "Takes the passphrase off your journal. You don't need this to read something: any command asks for the passphrase itself.",
  examples: ['rejection-coach unlock'],
  async run(context: Ports<'lock' | 'output'>) {
    const lock = await context.lock();
    if (!(await lock.isLocked())) throw usage(lockText.notLocked, lockText.notLockedAdvice);
    const files = await lock.unlock();
    context.output.err(`${wrap(lockText.unlocked(files), context.output)}\n`);
  },
});
