/** What comes up again and again, and the stories that worked, as blocks of a page. */

import { insightsText, themeNames } from '../../content/en/insights/insights.js';
import { shortDay } from '../../content/en/text/dates.js';
import type { Insights } from '../../domain/insights/plan.js';
import type { Theme } from '../../domain/insights/themes.js';
import { companyKey } from '../../domain/text/company.js';
import { printableLine } from '../../domain/text/printable.js';
import { present } from '../present.js';
import { type InsightBlock, quiet } from './blocks.js';

/** Themes and stories shown; the rest is in the JSON, or in `stories`. */
const THEMES = 8;
const STORIES = 5;
/** Debriefs named behind a theme, the newest. */
const NAMED = 3;

export const themeChange = ({ text: wording, first, latest }: Theme): string =>
  insightsText.themeChange(printableLine(wording), first, latest);

/** That nothing came up twice is said at the top of the page. */
export const comesUp = (page: Insights, wanted: (theme: Theme) => boolean): readonly InsightBlock[] => {
  const themes = page.themes.filter(wanted);
  if (page.counts.debriefs < 2 || themes.length === 0) return [];
  const shown = themes.slice(0, THEMES);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return present<InsightBlock>(
    ...kinds.map((kind) => ({
      type: 'list' as const,
      title: kind === 'worked' ? '' : `${themeNames[kind]}:`,
      items: shown
        .filter((theme) => theme.kind === kind)
        .map((theme) => themeLine(theme, page.counts.debriefs)),
    })),
    themes.length > THEMES && quiet(insightsText.themesMore(themes.length - THEMES)),
  );
};

/** An id means nothing to a person. */
const debriefName = ({ company, role, day }: Theme['debriefs'][number]): string =>
  printableLine(company || role) || shortDay(day);

const themeLine = ({ text: wording, debriefs }: Theme, of: number): string => {
  const names = [
    ...new Map(debriefs.map((one) => [companyKey(one.company) || one.id, debriefName(one)])).values(),
  ];
  return insightsText.theme(
    printableLine(wording),
    debriefs.length,
    of,
    names.slice(-NAMED),
    names.length <= NAMED,
  );
};

export const storyBlocks = ({ stories }: Insights): readonly InsightBlock[] =>
  present<InsightBlock>(
    stories.length > 0 && {
      type: 'list',
      title: insightsText.storiesTitle,
      items: present(
        ...stories
          .slice(0, STORIES)
          .map(({ name, answered }) => insightsText.story(printableLine(name), answered.map(printableLine))),
        stories.length > STORIES && insightsText.storiesMore(stories.length - STORIES),
      ),
    },
  );
