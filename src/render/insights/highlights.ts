/** What the page tests: one row for each test. From these come the findings, named first, and the arithmetic. */

import { insightsWords as phrases } from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import { shortDay } from '../../content/en/text/dates.js';
import type { Insights, Standing } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { type Block, text } from './blocks.js';
import { themeChange } from './themes.js';

interface TestRow {
  readonly verdict: Standing;
  /** What is said where it is a finding. */
  readonly finding: string;
  readonly arithmetic: string;
}

const { why } = phrases;

const testRows = ({ steps, changes, themes, roles, ended, feelings }: Insights): readonly TestRow[] => [
  ...steps.flatMap(({ id, share, open, market, tested, verdict }): readonly TestRow[] =>
    tested === null
      ? []
      : [
          {
            verdict: verdict === tested.side ? 'finding' : 'noise',
            finding: phrases[tested.side](id, share),
            arithmetic: why.market(id, share, open, market, tested),
          },
        ],
  ),
  ...changes.map(({ step, first, latest, split, verdict, tested }) => ({
    verdict,
    finding: phrases.change(step, first, latest, shortDay(split)),
    arithmetic: why.change(step, tested.p),
  })),
  ...roles.flatMap(({ role, steps: compared }) =>
    compared.map(({ step, own, others, verdict, tested }) => ({
      verdict,
      finding: phrases.roleOut(printableLine(role), step, own, others),
      arithmetic: why.role(printableLine(role), step, tested.p),
    })),
  ),
  ...themes.map((theme) => ({
    verdict: theme.verdict,
    finding: themeChange(theme),
    arithmetic: why.theme(printableLine(theme.text), theme.tested.p),
  })),
  ...ended.after.slice(0, 1).map(({ stage, count }) => ({
    verdict: ended.verdict,
    finding: phrases.endsMost(stageNames[stage], count, endedAfterTalk(ended)),
    arithmetic: why.ended(ended.tested?.p ?? 1),
  })),
  ...(feelings
    ? [
        {
          verdict: feelings.verdict,
          finding: phrases.feelingsOut(feelings.less, feelings.more),
          arithmetic: why.feelings(feelings.tested.p),
        },
        {
          verdict: feelings.halves,
          finding: phrases.halvesOut(feelings.first?.middle ?? 0, feelings.latest?.middle ?? 0),
          arithmetic: why.halves(feelings.testedHalves.p),
        },
      ]
    : []),
];

/** How many applications ended after a first talk. */
export const endedAfterTalk = ({ after }: Insights['ended']): number =>
  after.reduce((sum, { count }) => sum + count, 0);

export const standsOut = (page: Insights): readonly Block[] => {
  const found = testRows(page).filter(({ verdict }) => verdict === 'finding');
  return found.length > 0
    ? [{ type: 'list', title: phrases.findingsFirst, items: found.map(({ finding }) => finding) }]
    : [text(page.looks.tests === 0 ? phrases.tooFewForPatterns : phrases.nothingOut)];
};

/** Line by line; a test that so few cases could not decide is left out. */
export const arithmetic = (page: Insights): Block => ({
  type: 'list',
  title: '',
  items: [
    why.intervals,
    ...page.steps.map(({ id, market, needed }) => why.early(id, market.early, needed)),
    ...testRows(page)
      .filter(({ verdict }) => verdict !== 'few')
      .map((row) => row.arithmetic),
    why.looks(page.looks.tests, page.looks.bound),
  ],
});
