import { promptText } from '../../content/en/debrief/conversation.js';
import { lockText } from '../../content/en/lock/lock.js';
import { printableLine } from '../../domain/text/printable.js';
import { stopped, usage } from '../../errors.js';
import type { Lock } from '../../ports/index.js';
import { wrap } from '../../render/terminal/theme.js';
import { defineCommand, option, type Ports } from '../shared/command.js';
import { askNew } from './ask.js';

export const command = defineCommand({
  about:
    "Locks everything you have kept with a passphrase. To read it, the program then asks for it. To write a new debrief, it doesn't.",
  options: {
    changePassphrase: option.flag('choose another passphrase'),
    newPassphraseFile: option.value(
      '<file>',
      'with --change-passphrase: the new one is the first line of this file',
    ),
  },
  examples: ['rejection-coach lock', 'rejection-coach lock --change-passphrase'],
  prepare(options) {
    if (options.newPassphraseFile !== undefined && !options.changePassphrase)
      throw usage('--new-passphrase-file goes with --change-passphrase', lockText.firstElsewhere);
    return options;
  },
  async run(context: LockPorts, { changePassphrase, newPassphraseFile }) {
    const lock = await context.lock();
    if (changePassphrase) return change(context, lock, newPassphraseFile);
    if (await lock.isLocked()) throw usage(lockText.already, lockText.alreadyAdvice);
    const given = await lock.given();
    if (given !== null) warnOfShort(context, given);
    const passphrase = given ?? (await asked(context, lockText.before, lockText.needsTerminalAdvice));
    tell(context, [lockText.working]);
    const { sealed, left } = await lock.lock(passphrase);
    tell(context, [
      lockText.locked(sealed),
      lockText.toRead,
      lockText.undo,
      lockText.copies,
      ...(lock.wasSent ? [lockText.sent] : []),
      ...(left.length > 0 ? [lockText.left(left.map(printableLine))] : []),
    ]);
  },
});

type LockPorts = Ports<'lock' | 'output' | 'prompter'>;

const change = async (context: LockPorts, lock: Lock, file: string | undefined): Promise<void> => {
  if (!(await lock.isLocked())) throw usage(lockText.notLocked, lockText.notLockedAdvice);
  if (file === undefined) refuseWithoutTerminal(context, lockText.newElsewhere);
  await lock.open();
  const next =
    file === undefined ? await asked(context, lockText.beforeChange, '') : await lock.fromFile(file);
  if (file !== undefined) warnOfShort(context, next);
  await lock.changePassphrase(next);
  tell(context, [lockText.changed]);
};

/** Characters: fewer are guessed soon by a program. */
const ENOUGH = 8;

/** Length as a person counts it: an emoji is one. */
const isShort = (passphrase: string): boolean => [...passphrase].length < ENOUGH;

const warnOfShort = (context: Ports<'output'>, passphrase: string): void => {
  if (isShort(passphrase)) tell(context, [lockText.shortGiven]);
};

const refuseWithoutTerminal = ({ output }: Ports<'output'>, instead: string): void => {
  if (!output.interactive) throw usage(lockText.chooseElsewhere, instead);
};

const asked = async (context: LockPorts, before: string, instead: string): Promise<string> => {
  refuseWithoutTerminal(context, instead);
  const prompter = await context.prompter(promptText);
  prompter.say(before);
  const passphrase = await askNew(prompter);
  if (isShort(passphrase) && !(await prompter.confirm(lockText.short)))
    throw stopped(lockText.nothingChanged);
  return passphrase;
};

const tell = ({ output }: Ports<'output'>, lines: readonly string[]): void =>
  output.err(`${lines.map((line) => wrap(line, output)).join('\n')}\n`);
