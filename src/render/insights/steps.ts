/** How far applications get, and where they end, as blocks of a page. */

import { strategyNames } from '../../content/en/debrief/script.js';
import {
  percent,
  range,
  insightsWords as said,
  stepNames,
  strategyFor,
} from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import type { Stage } from '../../domain/debrief/debrief.js';
import type { Insights } from '../../domain/insights/plan.js';
import { interval } from '../../domain/insights/statistics.js';
import { type Block, FEWEST, text, when } from './blocks.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const howFar = (page: Insights): readonly Block[] => {
  if (page.counts.applications === 0) return [];
  const known = page.stages.some((one) => one.reached > 0);
  const rows = [
    ...page.stages.map((one) => [stageNames[one.stage], one.reached] as const),
    [said.offer, page.counts.offers] as const,
  ];
  return [
    ...when(known, {
      type: 'bars',
      title: said.reachedTitle,
      rows: rows.map(([label, value]) => ({ label, value })),
      sentence: said.reachedSentence(rows),
    }),
    ...page.steps.flatMap(stepBlocks),
    ...onward(page),
  ];
};

/** Without a list, a share of all applications would flatter. */
const onward = ({ stages, steps, counts }: Insights): readonly Block[] => {
  const rows = stages.filter(
    (one) => one.onward.of >= FEWEST && (one.stage !== 'application' || counts.listed > 0),
  );
  const items = rows.map((one) => said.onward(stageNames[one.stage], one.onward, interval(one.onward)));
  return when(steps.length > 0 && items.length > 0, { type: 'list', title: said.onwardTitle, items });
};

const stepBlocks = (step: Insights['steps'][number]): readonly Block[] => {
  const { id, share, market } = step;
  const surveys = said.market(market, market.sources);
  if (step.verdict === 'no-list') return [text(`${stepNames[id]}: ${said.noList}`)];
  if (share.of === 0) return [text(said.step(id, share))];
  if (step.verdict === 'early')
    return [text([said.step(id, share), said.tooEarly(step.needed, share), surveys].join(' '))];
  return [
    text(
      [
        said.step(id, share),
        said.share(share, step.interval),
        surveys,
        ...(step.verdict === 'as-usual' ? [said.asUsual] : []),
      ].join(' '),
    ),
    {
      type: 'ranges',
      title: said.rangeTitle(id),
      rows: [
        {
          label: said.you,
          ...step.interval,
          point: share.hits / share.of,
          text: range(step.interval),
          pointText: percent(share.hits / share.of),
        },
        {
          label: said.surveys,
          low: market.low,
          high: market.high,
          point: null,
          text: range(market),
          pointText: '',
        },
      ],
    },
  ];
};

export const whereItEnds = ({ ended }: Insights): readonly Block[] => {
  if (ended.before === 0 && ended.after.length === 0) return [];
  const rows = ended.after.map((one) => [stageNames[one.stage], one.count] as const);
  const application = strategyFor.application;
  return [
    ...when(
      ended.before > 0,
      text(said.endsBefore(ended.before, strategyNames[application.strategy], application.why)),
    ),
    ...mostEnds(ended),
    ...when(rows.length > 1, {
      type: 'bars',
      title: said.endsTitle,
      rows: rows.map(([label, value]) => ({ label, value })),
      sentence: said.endsSentence(rows),
    }),
  ];
};

/** Which stage leads, as far as that can be told, and which strategy speaks to it. */
const mostEnds = ({ after, verdict }: Insights['ended']): readonly Block[] => {
  const [top, second] = after;
  if (top === undefined) return [text(said.endsNone)];
  const all = sum(after.map((one) => one.count));
  if (second?.count === top.count) {
    const tied = after.filter((one) => one.count === top.count).map((one) => stageNames[one.stage]);
    return [text(said.endsTie(tied, top.count, all))];
  }
  const stage = stageNames[top.stage];
  const leads =
    verdict === 'finding'
      ? `${said.endsMost(stage, top.count, all)} ${said.changed}`
      : said.endsTop(stage, top.count, all);
  return [text(leads), text(strategyLine(top.stage))];
};

const strategyLine = (stage: Stage): string =>
  said.strategy(strategyNames[strategyFor[stage].strategy], strategyFor[stage].why);
