/** The arithmetic behind the insights, line by line. */

import { insightsWords } from '../../content/en/insights/insights.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';

const said = insightsWords.why;

/** Every test whose result could have mattered; one that so few cases could not decide is left out. */
export const whyLines = (page: Insights): readonly string[] => [
  said.intervals,
  ...page.steps.map(({ id, market: { early }, needed }) =>
    said.early(id, early, needed, (1 - early) ** (needed - 1), (1 - early) ** needed),
  ),
  ...page.steps.flatMap(({ id, share, open, market, tested }) =>
    tested === null ? [] : [said.market(id, share, open, market, tested.side, tested.p)],
  ),
  ...page.changes
    .filter((one) => one.verdict !== 'few')
    .map(({ step, tested }) => said.change(step, tested.p)),
  ...page.roles.flatMap((role) =>
    role.steps
      .filter((one) => one.verdict !== 'few')
      .map(({ step, tested }) => said.role(printableLine(role.role), step, tested.p)),
  ),
  ...page.themes
    .filter((one) => one.verdict !== 'few')
    .map(({ text, tested }) => said.theme(printableLine(text), tested.p)),
  ...(page.ended.tested && page.ended.verdict !== 'few' ? [said.ended(page.ended.tested.p)] : []),
  ...(page.feelings && page.feelings.verdict !== 'few' ? [said.feelings(page.feelings.tested.p)] : []),
  ...(page.feelings && page.feelings.halves !== 'few' ? [said.halves(page.feelings.testedHalves.p)] : []),
  said.looks(page.looks.tests, page.looks.bound),
];
