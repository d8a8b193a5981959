/**
 * The insights as a page of headings, sentences, lists and charts, before anybody decides how it is drawn. Every chart
 * carries the sentence that says the same.
 */

import { neverGivenFeedback } from '../content/base-rates.js';
import { shortDay } from '../content/en/dates.js';
import {
  percent,
  range,
  insightsWords as said,
  stepNames,
  strategyFor,
  themeNames,
} from '../content/en/insights.js';
import { outcomeNames, stageNames } from '../content/en/screens.js';
import { strategyNames } from '../content/en/script.js';
import type { Stage } from '../domain/debrief.js';
import { type Filter, isEverything } from '../domain/filter.js';
import type { Insights } from '../domain/insights.js';
import { SILENT_AFTER } from '../domain/insights-cases.js';
import type { Theme } from '../domain/insights-themes.js';
import { printableLine } from '../domain/printable.js';
import { interval } from '../domain/statistics.js';
import { whyLines } from './insights-why.js';

export interface Bars {
  readonly type: 'bars';
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly sentence: string;
}

/** Shares between 0 and 1; `point` where one is known. `text` and `pointText` say the same in words. */
export interface Ranges {
  readonly type: 'ranges';
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly low: number;
    readonly high: number;
    readonly point: number | null;
    readonly text: string;
    readonly pointText: string;
  }[];
}

export type Block =
  | { readonly type: 'text' | 'quiet'; readonly text: string }
  | { readonly type: 'list'; readonly title: string; readonly items: readonly string[] }
  | Bars
  | Ranges;

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  readonly end: string;
}

/** Themes shown; the rest is in the JSON. */
const THEMES = 8;
/** Days named behind a theme. */
const DAYS = 4;

const text = (one: string): Block => ({ type: 'text', text: one });
const quiet = (one: string): Block => ({ type: 'quiet', text: one });
const when = (held: boolean, ...blocks: readonly Block[]): readonly Block[] => (held ? blocks : []);

/** @param why also the arithmetic. */
export const insightsPage = (page: Insights, filter: Filter, why: boolean): Page => ({
  title: said.title,
  lead: leadOf(page, filter),
  sections: [
    { title: said.headings.out, blocks: standsOut(page) },
    { title: said.headings.far, blocks: howFar(page) },
    { title: said.headings.ends, blocks: whereItEnds(page) },
    { title: said.headings.again, blocks: comesUp(page, (one) => one.kind !== 'worked', said.noThemes) },
    { title: said.headings.worked, blocks: comesUp(page, (one) => one.kind === 'worked', said.noneWorked) },
    { title: said.headings.feedback, blocks: feedbackBlocks(page) },
    { title: said.headings.change, blocks: changeBlocks(page) },
    { title: said.headings.roles, blocks: roleBlocks(page) },
    ...(page.feelings ? [{ title: said.headings.feelings, blocks: feelingBlocks(page) }] : []),
    ...(why
      ? [{ title: said.headings.why, blocks: [{ type: 'list' as const, title: '', items: whyLines(page) }] }]
      : []),
  ].filter((section) => section.blocks.length > 0),
  end: why ? '' : said.moreWhy,
});

const leadOf = ({ counts, chosenByResult }: Insights, filter: Filter): readonly string[] => {
  const day = (one: string | null): string | null => (one === null ? null : shortDay(one));
  const filters = filterWords(filter);
  return [
    ...(filters.length > 0 ? [said.filtered(filters)] : []),
    [
      said.counted(counts.debriefs, counts.listed, counts.applications, day(counts.from), day(counts.to)),
      ...(counts.applications > 1 ? [said.rounds] : []),
      ...(counts.drafts > 0 ? [said.drafts(counts.drafts)] : []),
      ...(counts.withoutOutcome > 0 ? [said.withoutOutcome(counts.withoutOutcome)] : []),
      ...(counts.withoutStage > 0 ? [said.withoutStage(counts.withoutStage)] : []),
      ...(counts.open > 0 ? [said.open(counts.open, SILENT_AFTER)] : []),
      ...(counts.listed === 0 ? [said.onlyWritten] : []),
    ].join(' '),
    ...(filters.length > 0 ? [said.anotherLook] : []),
    ...(chosenByResult ? [said.chosenByResult] : []),
  ];
};

const filterWords = (filter: Filter): readonly string[] => {
  if (isEverything(filter)) return [];
  const { since, until, company, role, stage, outcome, tags } = filter;
  return [
    ...(since === null ? [] : [said.filter.since(shortDay(since))]),
    ...(until === null ? [] : [said.filter.until(shortDay(until))]),
    ...(company === null ? [] : [said.filter.company(printableLine(company))]),
    ...(role === null ? [] : [said.filter.role(printableLine(role))]),
    ...(stage === null ? [] : [said.filter.stage(stageNames[stage])]),
    ...(outcome === null ? [] : [said.filter.outcome(outcomeNames[outcome])]),
    ...tags.map(said.filter.tag),
  ];
};

const standsOut = (page: Insights): readonly Block[] => {
  const found = [
    ...page.steps.flatMap((one) =>
      one.verdict === 'below' || one.verdict === 'above' ? [said[one.verdict](one.id, one.share)] : [],
    ),
    ...page.changes
      .filter((one) => one.verdict === 'finding')
      .map((one) => `${said.change(one.step, one.first, one.latest, shortDay(one.split))} ${said.changed}`),
    ...page.themes.filter((one) => one.verdict === 'finding').map(themeChange),
    ...page.roles.flatMap((role) =>
      role.steps
        .filter((one) => one.verdict === 'finding')
        .map((one) => said.roleOut(printableLine(role.role), one.step, one.own, one.others)),
    ),
    ...endsFinding(page),
    ...feelingFindings(page),
  ];
  return found.length === 0
    ? [text(said.nothingOut)]
    : [{ type: 'list', title: said.findingsFirst, items: found }];
};

const themeChange = ({ text: wording, first, latest }: Theme): string =>
  (first.hits * latest.of > latest.hits * first.of ? said.themeLess : said.themeMore)(
    printableLine(wording),
    first,
    latest,
  );

const endsFinding = ({ ended }: Insights): readonly string[] => {
  const [top] = ended.after;
  return ended.verdict === 'finding' && top
    ? [said.endsMost(stageNames[top.stage], top.count, sum(ended.after.map((one) => one.count)))]
    : [];
};

const feelingFindings = ({ feelings }: Insights): readonly string[] =>
  feelings === null
    ? []
    : [
        ...(feelings.verdict === 'finding' ? [said.feelingsOut(feelings.less, feelings.more)] : []),
        ...(feelings.halves === 'finding' && feelings.first && feelings.latest
          ? [said.halvesOut(feelings.first.middle, feelings.latest.middle)]
          : []),
      ];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const howFar = (page: Insights): readonly Block[] => {
  if (page.counts.applications === 0) return [];
  const rows = [
    ...page.stages.map((one) => [stageNames[one.stage], one.reached] as const),
    [said.offer, page.counts.offers] as const,
  ];
  return [
    {
      type: 'bars',
      title: said.reachedTitle,
      rows: rows.map(([label, value]) => ({ label, value })),
      sentence: said.reachedSentence(rows),
    },
    ...page.steps.flatMap(stepBlocks),
    ...when(page.steps.length > 0, onward(page)),
  ];
};

const onward = (page: Insights): Block => ({
  type: 'list',
  title: said.onwardTitle,
  items: page.stages
    .filter((one) => one.onward.of > 0)
    .map((one) => said.onward(stageNames[one.stage], one.onward, interval(one.onward))),
});

const stepBlocks = (step: Insights['steps'][number]): readonly Block[] => {
  const { id, share, market } = step;
  const surveys = said.market(market, market.sources);
  if (step.verdict === 'no-list') return [text(`${stepNames[id]}: ${lowerFirst(said.noList)}`)];
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

const lowerFirst = (one: string): string => one.charAt(0).toLowerCase() + one.slice(1);

const whereItEnds = ({ ended, counts }: Insights): readonly Block[] => {
  if (counts.applications === counts.open + counts.offers) return [];
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

const comesUp = (page: Insights, wanted: (one: Theme) => boolean, none: string): readonly Block[] => {
  if (page.counts.debriefs < 2) return [];
  const themes = page.themes.filter(wanted);
  if (themes.length === 0) return [text(none)];
  const shown = themes.slice(0, THEMES);
  const kinds = [...new Set(shown.map((one) => one.kind))];
  return [
    ...kinds.map(
      (kind): Block => ({
        type: 'list',
        title: `${themeNames[kind]}:`,
        items: shown.filter((one) => one.kind === kind).map(themeLine),
      }),
    ),
    ...when(themes.length > THEMES, quiet(said.themesMore(themes.length - THEMES))),
  ];
};

const themeLine = ({ text: wording, debriefs, of }: Theme): string => {
  const days = debriefs.slice(-DAYS).map((one) => one.id);
  return said.theme(
    printableLine(wording),
    debriefs.length,
    of,
    `${debriefs.length > DAYS ? '… ' : ''}${days.join(' ')}`,
  );
};

const feedbackBlocks = ({ feedback: one, counts }: Insights): readonly Block[] => {
  if (counts.debriefs === 0) return [];
  return [
    text(
      [
        one.asked === 0 ? said.feedbackNone : said.asked(one.asked, one.answered, one.silent, one.waiting),
        ...(one.share.of > 0 ? [said.answeredShare(one.interval)] : []),
        ...(one.days ? [said.days(one.days.middle, one.days.shortest, one.days.longest)] : []),
        ...(one.unasked > 0 ? [said.unasked(one.unasked)] : []),
        ...(one.planned > 0 ? [said.planned(one.planned)] : []),
        ...(one.silent > 0 ? [said.silence(neverGivenFeedback)] : []),
      ].join(' '),
    ),
  ];
};

const changeBlocks = ({ changes, themes, counts }: Insights): readonly Block[] => {
  if (counts.debriefs + counts.listed < 2) return [];
  const verdicts = { finding: said.changed, noise: said.noise, few: said.few };
  const changed = themes.filter((one) => one.verdict === 'finding');
  return [
    ...(changes.length === 0
      ? [text(said.changeFew)]
      : changes.map((one) =>
          text(
            `${said.change(one.step, one.first, one.latest, shortDay(one.split))} ${verdicts[one.verdict]}`,
          ),
        )),
    ...when(
      changes.some((one) => one.settledOnly),
      quiet(said.settledOnly(SILENT_AFTER)),
    ),
    ...changed.map((one) => text(themeChange(one))),
    ...when(changed.length === 0 && themes.length > 0, text(said.themesSame)),
  ];
};

const roleBlocks = ({ roles, directions, counts }: Insights): readonly Block[] => {
  const { same, adjust, different, latest } = directions;
  if (counts.debriefs + counts.listed < 2) return [];
  const out = roles.some((role) => role.steps.some((one) => one.verdict === 'finding'));
  return [
    ...(roles.length === 0
      ? [text(said.rolesOne)]
      : [
          {
            type: 'list' as const,
            title: '',
            items: roles.map((one) =>
              said.role(
                printableLine(one.role),
                one.applications,
                one.steps.filter(({ own }) => own.of > 0).map(({ step, own }) => said.roleStep(step, own)),
              ),
            ),
          },
          ...when(!out, text(said.rolesSame)),
        ]),
    ...when(
      same + adjust + different > 0,
      text(
        [said.directions(same, adjust, different), said.latestDirection[latest ?? ''] ?? '']
          .filter((one) => one !== '')
          .join(' '),
      ),
    ),
    text(said.closing),
  ];
};

const feelingBlocks = ({ feelings }: Insights): readonly Block[] => {
  if (feelings === null) return [];
  const { pairs, less, same, more, first, latest } = feelings;
  if (pairs === 0) return [text(said.feelingsNone)];
  return [
    text(said.feelings(pairs, less, same, more)),
    ...(first && latest
      ? [
          text(
            `${said.halves(first.middle, latest.middle)} ${feelings.halves === 'finding' ? said.changed : said.noise}`,
          ),
        ]
      : []),
  ];
};
