/** One line, asked for by itself. */

import { oneLine } from '../domain/debrief/answers.js';
import type { Checked, Prompter } from '../ports/index.js';

/** `''` where it was skipped, `null` where the person stopped. */
export const askLine = async (
  prompter: Prompter,
  text: string,
  hint: string,
  initial: string | null = null,
  check = (line: string): Checked => ({ ok: true, value: line }),
): Promise<string | null> => {
  const reply = await prompter.ask({
    kind: 'line',
    progress: '',
    inView: [],
    text,
    hint,
    why: '',
    choices: [],
    initial,
    typing: null,
    canGoBack: false,
    unsaved: true,
    check: async (typed) => check(oneLine(String(typed))),
  });
  if (reply.type === 'stop') return null;
  return reply.type === 'answer' ? String(reply.value) : '';
};
