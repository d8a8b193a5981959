import { promptText } from '../../content/en/debrief/conversation.js';
import { lockText } from '../../content/en/lock/lock.js';
import { stopped, usage } from '../../errors.js';
import type { Prompter, PromptWords } from '../../ports/index.js';

const TIMES = 3;

/**
 * Raises `usage` where nobody sits at a terminal, `stopped` where they leave.
 * @returns what `open` gives; `null` where they typed it wrongly each time.
 */
export const askPassphrase = async <T>(
  prompter: ((words: PromptWords) => Promise<Prompter>) | null,
  open: (passphrase: string) => Promise<T | null>,
  isOther: boolean,
): Promise<T | null> => {
  if (prompter === null)
    throw usage(isOther ? lockText.needsTerminalThere : lockText.needsTerminal, lockText.needsTerminalAdvice);
  const person = await prompter(promptText);
  const text = isOther ? lockText.passphraseThere : lockText.passphrase;
  for (let times = 1; ; times++) {
    const found = await open(await secret(person, text, lockText.noneGiven));
    if (found !== null || times === TIMES) return found;
    person.say(lockText.wrong);
  }
};

/** A new one, twice. Raises `usage` where the two differ. */
export const askNew = async (prompter: Prompter): Promise<string> => {
  const first = await secret(prompter, lockText.chooseOne);
  if ((await secret(prompter, lockText.again)) !== first) throw usage(lockText.notTheSame, '');
  return first;
};

const secret = async (prompter: Prompter, text: string, ifNone = lockText.nothingChanged) => {
  const given = await prompter.secret(text);
  if (given === null || given === '') throw stopped(ifNone);
  return given;
};
