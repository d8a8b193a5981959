import { expect, it } from 'vitest';
import { asksAbout } from '../../../src/domain/text/company.js';

it.each([
  ['Why Halcyon?', 'Halcyon Drinks', true],
  ['why Halcyon', 'Halcyon Drinks Ltd', true],
  ['What do you know about Halcyon Drinks?', 'Halcyon Drinks', true],
  ['Why us?', 'Us Networks', false],
  ['why here', 'Here Maps', false],
  ['Why marketing?', 'Halcyon Drinks', false],
  ['Why Halcyon?', '', false],
])('%s is about %s: %s', (question, company, about) => {
  expect(asksAbout(question, company)).toBe(about);
});
