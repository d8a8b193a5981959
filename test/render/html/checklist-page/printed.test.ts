/** The page in a real browser, where there is one: it prints on one side. */

import { describe, expect, it } from 'vitest';
import { checklistHtml } from '../../../../src/render/html/checklist-page/index.js';
import { browser, sides } from '../../../support/browser.js';
import { debrief } from '../../../support/debriefs.js';
import { interview } from '../../../support/interviews.js';
import { examples, night } from '../../../support/night.js';

const find = (text: string) =>
  ['pages', 'news', 'people', 'ask', 'details'].map((task) => ({
    task,
    text,
    at: '2026-11-24T10:00:00.000Z',
  }));

const engineer = () =>
  night(
    examples('software-engineer-no-reply', 'software-engineer-second', 'software-engineer'),
    interview({
      role: 'Backend engineer',
      company: 'Acme',
      findings: find('They rebuild the checkout this spring'),
    }),
  );

const heavy = (text: string) => {
  const many = Array.from({ length: 30 }, (_, at) => `${at} ${text}`);
  const one = debrief('2026-11-21-aaaa', {
    'if-then': text.repeat(3),
    'role-needs': many,
    proof: many.slice(0, 20),
    'more-needed': many.map((line) => `${line} x`),
    unheard: many.map((line) => `${line} y`),
  });
  return night([one], interview({ role: text, company: text, panel: text, findings: find(text.repeat(2)) }));
};

const PAGES = [
  ['the three debriefs of an engineer', engineer],
  [
    'far too much, in capitals',
    () =>
      heavy(
        'LEADING A TEAM THROUGH A MOVE OF ALL WARDS MMMM WWWW TO THE NEW BUILDING, WITH EVERY DEADLINE MET',
      ),
  ],
  [
    'far too much, in squares',
    () => heavy('面接で聞かれた質問に対してもっと詳しく答える準備をすること🏥システム設計'),
  ],
  [
    'a posting that asks for much',
    () => ({
      ...engineer(),
      rows: Array.from({ length: 24 }, (_, at) => ({
        need: `Experience With WIDE letters and a long line about Many Things, number ${at}`,
        must: at < 22,
        wish: at >= 22,
        proof:
          at % 3 === 0
            ? ''
            : 'LED A TEAM THROUGH A MOVE OF ALL WARDS to the new building with every deadline met',
      })),
    }),
  ],
] as const;

const REASON = 'there is no chromium or chrome here';

describe('in a browser', () => {
  for (const [name, made] of PAGES)
    for (const paper of ['A4', 'Letter'] as const)
      it(`${name}: one side of ${paper}`, (context) => {
        context.skip(browser === null, REASON);
        expect(sides(checklistHtml({ ...made(), all: false }), paper)).toBe(1);
      });
});
