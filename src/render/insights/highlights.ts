/** What the page tests: one row for each test. From these come the findings, named first, and the arithmetic. */

import { insightsText } from '../../content/en/insights/insights.js';
import { shortDay } from '../../content/en/text/dates.js';
import type { Insights, Standing } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { type InsightBlock, text } from './blocks.js';
import { themeChange } from './sections.js';

const { why } = insightsText;

/** @param finding the sentence that names it, shown where the verdict is a finding; `''` where the top of the page says it. */
const row = (verdict: Standing, finding: string, arithmetic: string) => ({ verdict, finding, arithmetic });

const testRows = ({ steps, changes, roles, themes, ended, feelings }: Insights) => [
  ...steps.flatMap(({ id, share, open, unsaid, market, tested, verdict }) => {
    if (tested === null) return [];
    const sentence = why.market(id, share, { open, unsaid }, market, tested);
    const finding = id === 'talk' ? '' : insightsText[tested.side](id, share);
    return [row(verdict === tested.side ? 'finding' : 'noise', finding, sentence)];
  }),
  ...changes.map(({ step, first, latest, split, verdict, tested }) =>
    row(verdict, insightsText.change(step, first, latest, shortDay(split)), why.change(step, tested.p)),
  ),
  ...roles.flatMap(({ role, steps: compared }) => {
    const name = printableLine(role);
    return compared.map(({ step, own, others, verdict, tested }) =>
      row(verdict, insightsText.roleOut(name, step, own, others), why.role(name, step, tested.p)),
    );
  }),
  ...themes.map((theme) =>
    row(theme.verdict, themeChange(theme), why.theme(printableLine(theme.text), theme.tested.p)),
  ),
  ...(ended.tested ? [row(ended.verdict, '', why.ended(ended.tested.p))] : []),
  ...(feelings ? feelingRows(feelings) : []),
];

const feelingRows = (feelings: NonNullable<Insights['feelings']>) => {
  const { verdict, less, more, tested, halves, first, latest, testedHalves } = feelings;
  return [
    row(verdict, insightsText.feelingsOut(less, more), why.feelings(tested.p)),
    row(halves, insightsText.halvesOut(first?.middle ?? 0, latest?.middle ?? 0), why.halves(testedHalves.p)),
  ];
};

export const standsOut = (page: Insights, why: boolean): readonly InsightBlock[] => {
  const found = testRows(page).filter(({ verdict, finding }) => verdict === 'finding' && finding !== '');
  if (found.length > 0)
    return [{ type: 'list', title: insightsText.findingsFirst, items: found.map(({ finding }) => finding) }];
  if (!why) return [];
  return [text(page.looks.tests === 0 ? insightsText.tooFewForPatterns : insightsText.nothingOut)];
};

/** Line by line; a test that so few cases could not decide is left out. */
export const arithmetic = (page: Insights): InsightBlock => ({
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
