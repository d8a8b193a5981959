/** Hints in a question, its messages and the people to talk to, as this person can type them. */

import { PassThrough, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { streamOutput } from '../../../src/adapters/output.js';
import { hinting, hintingWords } from '../../../src/adapters/prompter/hinting.js';
import { plainPrompter } from '../../../src/adapters/prompter/plain/plain-prompter.js';
import { promptText } from '../../../src/content/en/debrief/conversation.js';
import { asTyped, callOf } from '../../../src/program/hints.js';
import { wrap } from '../../../src/render/terminal/theme.js';
import { aStep } from './fake-terminal.js';

const NPM = { npm_lifecycle_event: 'start', npm_package_name: 'rejection-coach' };
const call = callOf(['--plain'], NPM);
const hint = (text: string): string => asTyped(text, call);

it('in all that a question says', async () => {
  let printed = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  const input = new PassThrough();
  const control = new AbortController();
  const words = { ...promptText, help: async () => 'More: rejection-coach help-now' };
  const asks = hinting(
    plainPrompter({
      input,
      output,
      columns: () => 200,
      words: hintingWords(words, hint),
      signal: control.signal,
    }),
    hint,
  );
  const answer = asks.ask(
    aStep({
      hint: 'Hint: rejection-coach list',
      why: 'Why: rejection-coach questions',
      check: async () => ({ ok: false, message: 'Set it: rejection-coach settings country GB' }),
    }),
  );
  for (const typed of ['why\n', '3/12\n', 'help\n']) {
    await sleep(5);
    input.write(typed);
    await sleep(60);
  }
  control.abort();
  await answer;
  for (const command of ['list', 'questions', 'settings country GB', 'help-now'])
    expect(printed).toContain(`: npm start -- --plain ${command}\n`);
  expect(printed).not.toContain('rejection-coach');
});

it('on a screen that is handed on to a pipe too, and nowhere in what a program reads', () => {
  let written = '';
  const sink = {
    write: (text: string) => {
      written += text;
    },
  };
  const output = streamOutput({
    messageColumns: null,
    hints: hint,
    stdout: sink,
    stderr: sink,
    taken: () => 'all',
    columns: 80,
    colour: 0,
    plain: true,
    ascii: false,
    interactive: false,
  });
  output.out(wrap('To see why: rejection-coach insights --why', output));
  expect(written).toBe('To see why: npm start -- --plain insights --why');
  output.out('{"a":"rejection-coach list"}');
  expect(written).toContain('{"a":"rejection-coach list"}');
});
