/** What stands out, and what comes up again and again, as blocks of a page. */

import { insightsWords as said, themeNames } from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import { shortDay } from '../../content/en/text/dates.js';
import type { Insights } from '../../domain/insights/plan.js';

type Theme = Insights['themes'][number];

import { printableLine } from '../../domain/text/printable.js';
import { type Block, quiet, text, when } from './blocks.js';

/** Themes shown; the rest is in the JSON. */
const THEMES = 8;
/** Debriefs named behind a theme, the newest. */
const NAMED = 3;

export const standsOut = (page: Insights): readonly Block[] => {
  const found = [
    ...page.steps.flatMap((one) =>
      one.verdict === 'below' || one.verdict === 'above' ? [said[one.verdict](one.id, one.share)] : [],
    ),
    ...page.changes
      .filter((one) => one.verdict === 'finding')
      .map((one) => said.change(one.step, one.first, one.latest, shortDay(one.split))),
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
    ? [text(page.looks.tests === 0 ? said.tooFewForPatterns : said.nothingOut)]
    : [{ type: 'list', title: said.findingsFirst, items: found }];
};

export const themeChange = ({ text: wording, first, latest }: Theme): string =>
  (first.hits * latest.of > latest.hits * first.of ? said.themeLess : said.themeMore)(
    printableLine(wording),
    first,
    latest,
  );

const endsFinding = ({ ended }: Insights): readonly string[] => {
  const [top] = ended.after;
  return ended.verdict === 'finding' && top
    ? [
        said.endsMost(
          stageNames[top.stage],
          top.count,
          ended.after.reduce((sum, one) => sum + one.count, 0),
        ),
      ]
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

export const comesUp = (page: Insights, wanted: (one: Theme) => boolean, none: string): readonly Block[] => {
  if (page.counts.debriefs < 2) return [];
  const themes = page.themes.filter(wanted);
  if (themes.length === 0) return [text(none)];
  const shown = themes.slice(0, THEMES);
  const kinds = [...new Set(shown.map((one) => one.kind))];
  return [
    ...kinds.map(
      (kind): Block => ({
        type: 'list',
        title: kind === 'worked' ? '' : `${themeNames[kind]}:`,
        items: shown.filter((one) => one.kind === kind).map(themeLine),
      }),
    ),
    ...when(themes.length > THEMES, quiet(said.themesMore(themes.length - THEMES))),
  ];
};

const themeLine = ({ text: wording, debriefs, of }: Theme): string => {
  const newest = debriefs.slice(-NAMED).map((one) => one.id);
  return said.theme(printableLine(wording), debriefs.length, of, newest);
};
