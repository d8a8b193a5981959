/** How far applications get, and where they end, as blocks of a page. */

import { strategyNames } from '../../content/en/debrief/script.js';
import {
  percent,
  insightsWords as phrases,
  range,
  stepNames,
  strategyFor,
} from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import type { Stage } from '../../domain/debrief/debrief.js';
import type { Insights } from '../../domain/insights/plan.js';
import { interval } from '../../domain/insights/statistics.js';
import { type Block, bars, FEWEST, present, text } from './blocks.js';
import { endedAfterTalk } from './highlights.js';

export const howFar = (page: Insights): readonly Block[] => {
  const { stages, counts } = page;
  if (counts.applications === 0) return [];
  return present(
    stages.some(({ reached }) => reached > 0) &&
      bars(phrases.reachedTitle, phrases.reachedTitle, [
        ...stages.map(({ stage, reached }) => [stageNames[stage], reached] as const),
        [phrases.offer, counts.offers],
      ]),
    ...page.steps.flatMap(stepBlocks),
    onward(page),
  );
};

/** Without a list, a share of all applications would flatter. */
const onward = ({ stages, steps, counts }: Insights): Block | false => {
  const items = stages
    .filter((row) => row.onward.of >= FEWEST && (row.stage !== 'application' || counts.listed > 0))
    .map((row) => phrases.onward(stageNames[row.stage], row.onward, interval(row.onward)));
  return steps.length > 0 && items.length > 0 && { type: 'list', title: phrases.onwardTitle, items };
};

const stepBlocks = ({
  id,
  share,
  market,
  verdict,
  needed,
  ...step
}: Insights['steps'][number]): readonly Block[] => {
  if (verdict === 'no-list') return [text(`${stepNames[id]}: ${phrases.noList}`)];
  if (share.of === 0) return [text(phrases.step(id, share))];
  const early = verdict === 'early';
  const sentences = present(
    phrases.step(id, share),
    early ? phrases.tooEarly(needed, share) : phrases.share(share, step.interval),
    phrases.market(market, market.sources),
    verdict === 'as-usual' && phrases.asUsual,
  );
  const point = share.hits / share.of;
  const you = {
    label: phrases.you,
    ...step.interval,
    point,
    text: range(step.interval),
    pointText: percent(point),
  };
  const { low, high } = market;
  const surveys = { label: phrases.surveys, low, high, point: null, text: range(market), pointText: '' };
  return present<Block>(
    text(sentences.join(' ')),
    !early && { type: 'ranges', title: phrases.rangeTitle(id), rows: [you, surveys] },
  );
};

export const whereItEnds = ({ ended }: Insights): readonly Block[] => {
  const { before, after } = ended;
  if (before === 0 && after.length === 0) return [];
  return present(
    before > 0 && text(phrases.endsBefore(before, strategyLine('application'))),
    ...leadingStage(ended),
    after.length > 1 &&
      bars(
        phrases.endsTitle,
        phrases.endsLead,
        after.map(({ stage, count }) => [stageNames[stage], count] as const),
      ),
  );
};

/** Which stage leads, as far as that can be told, and which strategy speaks to it. */
const leadingStage = (ended: Insights['ended']): readonly Block[] => {
  const [top, second] = ended.after;
  if (top === undefined) return [text(phrases.endsNone)];
  const all = endedAfterTalk(ended);
  if (second?.count === top.count) {
    const tied = ended.after.filter(({ count }) => count === top.count).map(({ stage }) => stageNames[stage]);
    return [text(phrases.endsTie(tied, top.count, all))];
  }
  const stage = stageNames[top.stage];
  const leads =
    ended.verdict === 'finding'
      ? `${phrases.endsMost(stage, top.count, all)} ${phrases.changed}`
      : phrases.endsTop(stage, top.count, all);
  return [text(leads), text(strategyLine(top.stage))];
};

const strategyLine = (stage: Stage): string =>
  phrases.strategy(strategyNames[strategyFor[stage].strategy], strategyFor[stage].why);
