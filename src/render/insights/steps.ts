/** How far applications get, and where they end, as blocks of a page. */

import { insightsText, stepNames } from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import type { Insights } from '../../domain/insights/plan.js';
import { interval } from '../../domain/insights/statistics.js';
import { present } from '../present.js';
import { bars, FEWEST, type InsightBlock, rangeRow, text } from './blocks.js';

/** @param why also how sure the shares are. */
export const howFar = (page: Insights, why: boolean): readonly InsightBlock[] => {
  const { stages, counts } = page;
  if (counts.applications < 2) return [];
  return present(
    stages.some(({ reached }) => reached > 0) &&
      bars(insightsText.reachedTitle, insightsText.reachedTitle, [
        ...stages
          .filter(({ reached }) => reached > 0)
          .map(({ stage, reached }) => [stageNames[stage], reached] as const),
        [insightsText.offer, counts.offers],
      ]),
    ...page.steps.flatMap((step) => stepBlocks(step, why)),
    why && onward(page),
  );
};

/** Without a list, a share of all applications would flatter. */
const onward = ({ stages, steps, counts }: Insights): InsightBlock | false => {
  const items = stages
    .filter(
      (row) =>
        row.reached > 0 && row.onward.of >= FEWEST && (row.stage !== 'application' || counts.listed > 0),
    )
    .map((row) => insightsText.onward(row.stage, row.onward, interval(row.onward)));
  return steps.length > 0 && items.length > 0 && { type: 'list', title: insightsText.onwardTitle, items };
};

const stepBlocks = (step: Insights['steps'][number], why: boolean): readonly InsightBlock[] => {
  const { id, share, market, verdict, interval: between } = step;
  if (verdict === 'no-list') return [text(`${stepNames[id]}: ${insightsText.noList}`)];
  if (share.of === 0 || verdict === 'unsaid') return [text(insightsText.step(id, share))];
  const sentences = present(
    insightsText.step(id, share),
    verdict === 'early' && insightsText.few,
    insightsText.market(market),
    why && insightsText.share(share, between),
    why && verdict === 'as-usual' && insightsText.noise,
  );
  const you = rangeRow(insightsText.you, between, share.hits / share.of);
  const surveys = rangeRow(insightsText.surveys, market, null);
  return present<InsightBlock>(
    text(sentences.join(' ')),
    why && { type: 'ranges', title: insightsText.rangeTitle(id), rows: [you, surveys] },
  );
};

/** Which stage leads is said at the top of the page. */
export const whereItEnds = ({ ended: { before, after } }: Insights): readonly InsightBlock[] => {
  const counts = after.map(({ stage, count }) => [stageNames[stage], count] as const);
  if (after.length === 0) return [];
  return present(
    before > 0 && text(insightsText.endsBefore(before)),
    after.length > 1 && bars(insightsText.endsTitle, insightsText.endsLead, counts),
  );
};
