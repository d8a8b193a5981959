/** Questions and menus in `--plain`, typed to and listened to. */

import { PassThrough, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainPrompter } from '../../../src/adapters/prompter/plain/plain-prompter.js';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import type { Reply, Step } from '../../../src/ports/index.js';
import { aStep } from './fake-terminal.js';

/** The plain prompter, with what it says. */
export const plain = (input = new PassThrough()) => {
  let printed = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  const control = new AbortController();
  const words = { ...promptText, help: async () => 'Samaritans: call 116 123' };
  const asks = plainPrompter({ input, output, columns: () => 80, words, signal: control.signal });
  return { input, control, asks, printed: () => printed };
};

/** Asks, types each string as its own moment, gives the reply. */
export const ask = async (over: Partial<Step>, ...moments: string[]) => {
  const all = plain();
  let reply: Reply | undefined;
  const answer = all.asks.ask(aStep(over)).then((given) => {
    reply = given;
    return given;
  });
  for (const moment of moments) {
    await sleep(5);
    all.input.write(moment);
    await sleep(60);
  }
  return { ...all, answer, replied: () => reply };
};

export const replyTo = async (over: Partial<Step>, ...moments: string[]): Promise<Reply | undefined> => {
  const asked = await ask(over, ...moments);
  asked.control.abort();
  return asked.answer;
};
