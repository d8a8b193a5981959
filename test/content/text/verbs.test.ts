import { expect, it } from 'vitest';
import { beginsWithVerb, verbSource } from '../../../src/content/en/text/verbs.js';

it.each([
  ['Ask Dana about the rota', true],
  ['please CALL them', true],
  ['first, ask', false],
  ["Don't rush", true],
  ['Don’t rush', true],
  ['summarize it', true],
  ['Add-on sales', false],
  ['Never skip the summary', true],
  ['Never been asked that', false],
  ['please never asked', false],
  ['Asked twice', false],
  ['the rota: ask', false],
  ['', false],
])('%s', (text, wanted) => {
  expect(beginsWithVerb(text)).toBe(wanted);
  expect(new RegExp(`^${verbSource()}`, 'i').test(text)).toBe(wanted);
});
