/** Asks one question on a fake terminal, and waits until it is on screen. */

import { setTimeout as sleep } from 'node:timers/promises';
import { inquirerPrompter } from '../../../src/adapters/prompter/terminal-prompter.js';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import type { Reply, Step } from '../../../src/ports/index.js';
import { themeOf } from '../../../src/render/terminal/theme.js';
import { aStep, fakeTerminal } from './fake-terminal.js';

const open: AbortController[] = [];
/** Ends what a test left open. */
export const closeAll = (): void => {
  for (const control of open.splice(0)) control.abort();
};

export const prompter = (columns = 80, rows = 24, colour: 0 | 1 = 0) => {
  const terminal = fakeTerminal(columns, rows);
  const control = new AbortController();
  open.push(control);
  return {
    terminal,
    control,
    prompter: inquirerPrompter({
      ...terminal,
      theme: themeOf({ colour, plain: false }),
      words: { ...promptText, help: async () => 'Samaritans: call 116 123' },
      signal: control.signal,
    }),
  };
};

/** A question that is on screen: its terminal, its answer, and the reply if there is one yet. */
export const ask = async (over: Partial<Step> = {}, columns?: number, rows?: number, colour?: 0 | 1) => {
  const all = prompter(columns, rows, colour);
  let reply: Reply | undefined;
  const answer = all.prompter.ask(aStep(over)).then((given) => {
    reply = given;
    return given;
  });
  await all.terminal.until(
    () => all.terminal.written().includes('\x1b[?2004h') && all.terminal.text() !== '',
    'open',
  );
  await sleep(5);
  return { ...all, answer, replied: () => reply };
};
