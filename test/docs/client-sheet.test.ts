/** The sheet that an adviser prints for a client: its numbers are those of the program, and it fits on one side. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helplines } from '../../src/content/en/safety/helplines.js';
import { pauseHelp } from '../../src/content/en/safety/pause.js';
import { browser, printing } from '../support/browser.js';

const sheet = readFileSync(new URL('../../docs/client-sheet.html', import.meta.url), 'utf8');
const help = /<section class="help">.*?<\/section>/s.exec(sheet)?.[0] ?? '';

it('has the numbers of the program, and no others', () => {
  expect(help).toContain(pauseHelp.unknown);
  const [uk = '', us = ''] = help.match(/call [\d ]+\d/g) ?? [];
  const reaches = (country: string): readonly string[] =>
    helplines
      .filter(({ countries, about }) => about === 'crisis' && countries.includes(country))
      .map(({ reach }) => reach);
  for (const [countries, call] of [
    [['GB', 'IE'], uk],
    [['US', 'CA'], us],
  ] as const)
    for (const country of countries)
      expect(
        reaches(country).some(
          (reach) =>
            reach.startsWith(call.replace('call', 'Call')) ||
            reach.includes(call.replace('call ', 'Call or text ')),
        ),
        country,
      ).toBe(true);
  expect(help.match(/\d[\d ]*\d/g)).toEqual(['116 123', '988']);
});

it('loads nothing and runs nothing', () => {
  expect(sheet).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
});

const sides = printing();
const reason = browser === null ? ' (skipped: no chromium on this machine)' : '';
it.skipIf(browser === null).each(['A4', 'Letter'] as const)(
  `prints on one side of %s${reason}`,
  async (paper) => {
    expect(await sides(sheet, paper)).toBe(1);
  },
);
