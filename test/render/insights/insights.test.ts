/** The page of insights: on a screen, read aloud, and as HTML. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../src/domain/applications/filter.js';
import type { InsightPage } from '../../../src/render/insights/blocks.js';
import { insightsHtml } from '../../../src/render/insights/html.js';
import { insightsPage } from '../../../src/render/insights/layout.js';
import { insightsScreen } from '../../../src/render/terminal/insights.js';
import { debrief } from '../../support/debriefs.js';
import { plan, row, several } from '../../support/insights-plan.js';
import { look } from '../../support/insights-proof.js';
import { nothingIn } from '../../support/search-year.js';

const quiet = look(4, nothingIn(1, { applications: 200 }));
const loud = look(
  1,
  nothingIn(1, { applications: 400, list: false, talk: [0.3, 0.3], theme: [0.9, 0.05], sting: -3 }),
);
const pages: readonly (readonly [string, InsightPage])[] = [
  ['quiet', insightsPage(quiet, EVERYTHING, true)],
  ['loud', insightsPage(loud, EVERYTHING, true)],
  [
    'one',
    insightsPage(look(1, nothingIn(1, { applications: 3, list: false, talk: [1, 1] })), EVERYTHING, true),
  ],
];

const onScreen = (page: InsightPage, columns = 80): string =>
  insightsScreen(page, { columns, colour: 0, plain: false });

describe.each(pages)('%s', (_, page) => {
  it.each([80, 40, 30])('no line is wider than %d columns', (columns) => {
    for (const line of onScreen(page, columns).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('read aloud there are only sentences: no bars, no marks, nothing set apart by blanks', () => {
    const plain = insightsScreen(page, { columns: 80, colour: 3, plain: true });
    expect(plain).not.toMatch(/[█━●▒·…\u001b]/);
    expect(plain).not.toMatch(/^ /m);
    expect(plain).not.toMatch(/\w {2,}\w/);
  });

  it('says the same words with and without colour', () => {
    const coloured = insightsScreen(page, { columns: 80, colour: 3, plain: false });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(onScreen(page));
  });

  it('a number and its sign stay on one line', () => {
    for (const columns of [80, 40]) expect(onScreen(page, columns)).not.toMatch(/^\s*%/m);
  });

  it('nobody is judged, and no number is a score', () => {
    expect(onScreen(page).toLowerCase()).not.toMatch(
      /\bscore|you fail|your fault|weak\b|poor\b|great job|well done|!/,
    );
  });

  it('as HTML: no script, nothing from elsewhere, every drawing with words and a table', () => {
    const html = insightsHtml(page);
    expect(html).not.toMatch(/<script|https?:|url\(|@import|src=| on\w+=/i);
    const drawings = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(0);
    for (const one of drawings) {
      const [, title = '', desc = ''] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(one) ?? [];
      expect(one).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`));
      expect(one).toMatch(new RegExp(`<desc id="${desc}">[^<]+</desc>`));
    }
    expect(html.match(/<figure>/g)).toHaveLength(drawings.length);
    expect(html.match(/<table>/g)).toHaveLength(drawings.length);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((one) => one[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is said', () => {
  const screen = onScreen(insightsPage(quiet, EVERYTHING, false)).replace(/\s+/g, ' ');

  it('where nothing stands out, only the working says so', () => {
    const why = onScreen(insightsPage(quiet, EVERYTHING, true)).replace(/\s+/g, ' ');
    expect(why).toContain("There aren't enough yet to be sure of any pattern.");
    expect(screen).not.toContain('What stands out');
  });

  it('begins with what gets interviews, where it stops and what came up most', () => {
    const { first } = insightsPage(quiet, EVERYTHING, false);
    expect(first).toEqual([
      expect.stringMatching(/^\d+ of \d+ applications got you a first talk\./),
      expect.stringMatching(/^After a first talk, /),
      expect.stringMatching(/^".+" came up most, as something to work on: in \d+ of your \d+ debriefs\./),
    ]);
    expect(screen).toMatch(/^Looking back \W+ \d+ of \d+ applications got you/);
  });

  it('of the only one, general advice stands only where nobody told them more', () => {
    const first = (told: string) => {
      const answers = { outcome: 'rejected', stage: 'first-interview', 'feedback-said': told };
      return insightsPage(plan([debrief('2026-11-20-aaaa', answers)]), EVERYTHING, false).first;
    };
    expect(first('')).toEqual([
      'It stopped at the first interview. Practise your answers aloud before the next one.',
      "One debrief alone doesn't show a pattern.",
    ]);
    expect(first('They wanted more Excel.')).toEqual(["One debrief alone doesn't show a pattern."]);
  });

  it('rejections with no stage are counted, and nothing is praised or compared without them', () => {
    const ended = (n: number, stage: 'first-interview' | null) => row(n, 'rejected', stage);
    const saidOf = (unsaid: number, reached: number) => {
      const applications = [
        ...several(reached, (n) => ended(n, 'first-interview')),
        ...several(unsaid, (n) => ended(n, null)),
      ];
      return onScreen(insightsPage(plan([], applications), EVERYTHING, true)).replace(/\s+/g, ' ');
    };
    const most = saidOf(6, 2);
    expect(most).toContain(
      "Where you wrote down how far it got, 2 of 2 got you a first talk. 6 others that ended don't say.",
    );
    expect(most).toContain('From an application to a first talk: 2 of 2. From an interview to an offer');
    expect(most).not.toContain('applications work');
    expect(saidOf(1, 2)).toContain("One other that ended doesn't say.");
    const none = saidOf(3, 0);
    expect(none).toContain('3 ended with a no or no reply.');
    expect(none).not.toContain('None has ended');
  });

  it('chance, intervals and method stand only in the working', () => {
    expect(screen).not.toMatch(/\bluck\b|by chance|could really be|likely \d|real share/);
  });

  it('the market with source and year', () => {
    expect(screen).toContain('Surveys found 17 to 45 % (Jobvite 2015–17: 17 to 28 %; CareerPlug 2024: 27 %');
    expect(screen).not.toContain('Lever');
  });

  it('findings are named first, as more than chance and worth a look', () => {
    const found = onScreen(insightsPage(loud, EVERYTHING, false)).replace(/\s+/g, ' ');
    expect(found).toContain('More than luck would usually give:');
    expect(found).toContain('"system design" comes up less: in ');
    expect(found).toContain('It hurt less at the end of a debrief more often');
  });

  it('the arithmetic of "too early", as guide.md has it', () => {
    const why = onScreen(insightsPage(quiet, EVERYTHING, true)).replace(/\s+/g, ' ');
    expect(why).toContain(
      'at 27 %, 7 in a row without one come about by chance 11.0 % of the time, 8 in a row, 8.1 %',
    );
    expect(why).toContain('so: 76.');
  });

  it('a filter is said, and that it is another look', () => {
    const filter = { ...EVERYTHING, since: '2026-10-01', company: 'Acme\u001b[31m', tags: ['remote'] };
    const page = onScreen(insightsPage(quiet, filter, false)).replace(/\s+/g, ' ');
    expect(page).toContain('Only: since 1 Oct 2026, employer with "Acme\ufffd[31m", tag remote.');
    expect(page).toContain('The more ways you look');
  });
});

describe('words of a person in it', () => {
  const withText = (text: string): InsightPage => ({
    title: text,
    first: [text],
    lead: [text],
    end: text,
    sections: [
      {
        title: text,
        blocks: [
          { type: 'text', text },
          { type: 'list', title: text, items: [text] },
          { type: 'bars', title: text, rows: [{ label: text, value: 1 }], sentence: text },
          {
            type: 'ranges',
            title: text,
            rows: [{ label: text, low: 0, high: 1, point: 0.5, text, pointText: text }],
          },
        ],
      },
    ],
  });

  it('never become markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...`<>&"'/= \u001bab\u202escript`), minLength: 1 }),
        (text) => {
          const bare = insightsHtml(withText('x'));
          const html = insightsHtml(withText(text));
          expect(html.match(/<\/?\w/g)).toEqual(bare.match(/<\/?\w/g));
          expect(html).not.toMatch(/[\u001b\u202e]/);
        },
      ),
    );
  });
});
