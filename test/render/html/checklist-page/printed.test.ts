/** The page in a real browser, where there is one: it prints on one side. */

import { describe, expect, it } from 'vitest';
import { nightPageHtml } from '../../../../src/render/html/checklist-page/index.js';
import { browser, printing } from '../../../support/browser.js';
import { debrief } from '../../../support/debriefs.js';
import { interview } from '../../../support/interviews.js';
import { examples, nightPage } from '../../../support/night.js';

const heavy = (text: string) => {
  const many = Array.from({ length: 30 }, (_, at) => `${at} ${text}`);
  const one = debrief('2026-11-21-aaaa', {
    role: text,
    'if-then': text.repeat(3),
    obstacle: text,
    helper: text,
    'feedback-said': text,
    'feedback-keep': many,
    'questions-asked': many,
    'role-needs': many,
    proof: many.slice(0, 20),
    'more-needed': many.map((line) => `${line} x`),
    unheard: many.map((line) => `${line} y`),
    gaps: many,
  });
  const findings = ['ask', 'details'].map((task) => ({
    task,
    text: text.repeat(2),
    at: '2026-11-24T10:00:00.000Z',
  }));
  return nightPage(
    [one],
    interview({ role: text, company: text, panel: text, place: text, phone: text, findings }),
  );
};

const PAGES = [
  ['an empty journal', () => nightPage([], null)],
  ['an interview and nothing else', () => nightPage([], interview())],
  [
    'the three debriefs of an engineer',
    () =>
      nightPage(
        examples('software-engineer-no-reply', 'software-engineer-second', 'software-engineer'),
        interview({ role: 'Software engineer', company: 'Acme' }),
      ),
  ],
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
    () =>
      nightPage(
        [],
        interview(),
        Array.from({ length: 24 }, (_, at) => ({
          requirement: `Experience With WIDE letters and a long line about Many Things, number ${at}`,
          must: at < 22,
          choice: null,
          proofs:
            at % 3 === 0
              ? []
              : [
                  {
                    text: `LED A TEAM THROUGH A MOVE OF ALL WARDS to the new building, with every deadline met ${at}`,
                    origin: 'answer' as const,
                    from: '',
                    reason: '',
                  },
                ],
        })),
      ),
  ],
] as const;

const REASON = 'there is no chromium or chrome here';

describe('in a browser', () => {
  const sides = printing();
  for (const [name, made] of PAGES)
    for (const paper of ['A4', 'Letter'] as const)
      it(`${name}: one side of ${paper}`, async (context) => {
        context.skip(browser === null, REASON);
        expect(await sides(nightPageHtml(made(), '2026-11-25'), paper)).toBe(1);
      });
});
