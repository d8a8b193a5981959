/** How far applications get, and where they end, as blocks of a page. */

import { insightsText, stepNames } from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import type { Insights } from '../../domain/insights/plan.js';
import { interval } from '../../domain/insights/statistics.js';
import { present } from '../present.js';
import { bars, FEWEST, type InsightBlock, rangeRow, text } from './blocks.js';
import { endedAfterTalk } from './highlights.js';

export const howFar = (page: Insights): readonly InsightBlock[] => {
  const { stages, counts } = page;
  if (counts.applications === 0) return [];
  return present(
    stages.some(({ reached }) => reached > 0) &&
      bars(insightsText.reachedTitle, insightsText.reachedTitle, [
        ...stages.map(({ stage, reached }) => [stageNames[stage], reached] as const),
        [insightsText.offer, counts.offers],
      ]),
    ...page.steps.flatMap(stepBlocks),
    onward(page),
  );
};

/** Without a list, a share of all applications would flatter. */
const onward = ({ stages, steps, counts }: Insights): InsightBlock | false => {
  const items = stages
    .filter((row) => row.onward.of >= FEWEST && (row.stage !== 'application' || counts.listed > 0))
    .map((row) => insightsText.onward(row.stage, row.onward, interval(row.onward)));
  return steps.length > 0 && items.length > 0 && { type: 'list', title: insightsText.onwardTitle, items };
};

const stepBlocks = (step: Insights['steps'][number]): readonly InsightBlock[] => {
  const { id, share, market, verdict, interval: between } = step;
  if (verdict === 'no-list') return [text(`${stepNames[id]}: ${insightsText.noList}`)];
  if (share.of === 0) return [text(insightsText.step(id, share))];
  const early = verdict === 'early';
  const sentences = present(
    insightsText.step(id, share),
    early ? insightsText.tooEarly(share) : insightsText.share(share, between),
    insightsText.market(market),
    verdict === 'as-usual' && insightsText.asUsual,
  );
  const you = rangeRow(insightsText.you, between, share.hits / share.of);
  const surveys = rangeRow(insightsText.surveys, market, null);
  return present<InsightBlock>(
    text(sentences.join(' ')),
    !early && { type: 'ranges', title: insightsText.rangeTitle(id), rows: [you, surveys] },
  );
};

export const whereItEnds = ({ ended }: Insights): readonly InsightBlock[] => {
  const { before, after } = ended;
  if (before === 0 && after.length === 0) return [];
  const counts = after.map(({ stage, count }) => [stageNames[stage], count] as const);
  return present(
    before > 0 && text(insightsText.endsBefore(before)),
    ...leadingStage(ended),
    after.length > 1 && bars(insightsText.endsTitle, insightsText.endsLead, counts),
  );
};

/** Which stage leads, as far as that can be told, and which strategy speaks to it. */
const leadingStage = (ended: Insights['ended']): readonly InsightBlock[] => {
  const [top, second] = ended.after;
  if (top === undefined) return [text(insightsText.endsNone)];
  const { stage, count } = top;
  const all = endedAfterTalk(ended);
  if (second?.count === count) {
    const tied = ended.after.filter((row) => row.count === count).map((row) => row.stage);
    return [text(insightsText.endsTie(tied, count, all))];
  }
  const leads =
    ended.verdict === 'finding'
      ? `${insightsText.endsMost(stage, count, all)} ${insightsText.changed}`
      : insightsText.endsTop(stage, count, all);
  return [text(leads), text(insightsText.strategy(stage))];
};
