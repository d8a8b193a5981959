/** Asking for the passphrase. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { lockText } from '../../content/en/lock/lock.js';
import { stopped, usage } from '../../errors.js';
import type { Prompter, PromptWords } from '../../ports/index.js';

/** Raises `usage` where nobody sits at a terminal, `stopped` where they leave. */
export const askPassphrase = async ({
  prompter,
}: {
  readonly prompter: ((words: PromptWords) => Promise<Prompter>) | null;
}): Promise<string> => {
  if (prompter === null) throw usage(lockText.needsTerminal, lockText.needsTerminalAdvice);
  return secret(await prompter(promptText), lockText.passphrase);
};

/** A new one, twice. Raises `usage` where the two differ. */
export const askNew = async (prompter: Prompter): Promise<string> => {
  const first = await secret(prompter, lockText.chooseOne);
  if ((await secret(prompter, lockText.again)) !== first) throw usage(lockText.notTheSame, '');
  return first;
};

const secret = async (prompter: Prompter, text: string): Promise<string> => {
  const given = await prompter.secret(text);
  if (given === null || given === '') throw stopped(lockText.nothingChanged);
  return given;
};
