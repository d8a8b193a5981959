/** How far applications get, and where they end, as blocks of a page. */

import { percent, range, insightsWords as said, stepNames, strategyFor } from '../content/en/insights.js';
import { stageNames } from '../content/en/screens.js';
import { strategyNames } from '../content/en/script.js';
import type { Stage } from '../domain/debrief.js';
import type { Insights } from '../domain/insights.js';
import { interval } from '../domain/statistics.js';
import { type Block, FEWEST, text, when } from './page.js';

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
  const after = sum(ended.after.map((one) => one.count));
  const rows = ended.after.map((one) => [stageNames[one.stage], one.count] as const);
  const [top, second] = ended.after;
  const application = strategyFor.application;
  return [
    ...when(
      ended.before > 0,
      text(said.endsBefore(ended.before, strategyNames[application.strategy], application.why)),
    ),
    ...(top === undefined
      ? [text(said.endsNone)]
      : second !== undefined && second.count === top.count
        ? [
            text(
              said.endsTie(
                rows.filter(([, n]) => n === top.count).map(([name]) => name),
                top.count,
                after,
              ),
            ),
          ]
        : [
            text(
              (ended.verdict === 'finding' ? said.endsMost : said.endsTop)(
                stageNames[top.stage],
                top.count,
                after,
              ),
            ),
            text(strategyLine(top.stage)),
          ]),
    ...when(rows.length > 1, {
      type: 'bars',
      title: said.endsTitle,
      rows: rows.map(([label, value]) => ({ label, value })),
      sentence: said.endsSentence(rows),
    }),
  ];
};

const strategyLine = (stage: Stage): string =>
  said.strategy(strategyNames[strategyFor[stage].strategy], strategyFor[stage].why);
