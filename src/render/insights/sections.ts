/** The sections of the page, each as blocks. */

import { neverGivenFeedback } from '../../content/en/insights/base-rates.js';
import { insightsText, stepNames, themeNames } from '../../content/en/insights/insights.js';
import { stageNames } from '../../content/en/records/screens.js';
import { shortDay } from '../../content/en/text/dates.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import { ABOUT_THE_SAME } from '../../domain/insights/compare.js';
import type { Insights } from '../../domain/insights/plan.js';
import { interval } from '../../domain/insights/statistics.js';
import type { ThemeFound } from '../../domain/insights/themes.js';
import { companyKey } from '../../domain/text/company.js';
import { printableLine } from '../../domain/text/printable.js';
import { present } from '../present.js';
import { bars, FEWEST, type InsightBlock, quiet, rangeRow, text } from './blocks.js';

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
    (after[0]?.count ?? 0) > 1 &&
      after.length > 1 &&
      bars(insightsText.endsTitle, insightsText.endsLead, counts),
  );
};

/** Themes and stories shown; the rest is in the JSON, or in `stories`. */
const THEMES = 8;
const STORIES = 5;
const NAMED = 3;

export const themeChange = ({ text: wording, first, latest }: ThemeFound): string =>
  insightsText.themeChange(printableLine(wording), first, latest);

export const comesUp = (page: Insights, wanted: (theme: ThemeFound) => boolean): readonly InsightBlock[] => {
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
const debriefName = ({ company, role, day }: ThemeFound['debriefs'][number]): string =>
  printableLine(company || role) || shortDay(day);

const themeLine = ({ text: wording, debriefs }: ThemeFound, of: number): string => {
  const employers = debriefs.map(
    (debrief) => [companyKey(debrief.company) || debrief.id, debriefName(debrief)] as const,
  );
  const names = [...new Map(employers).values()];
  const newest = names.slice(-NAMED);
  return insightsText.theme(printableLine(wording), debriefs.length, of, newest, names.length <= NAMED);
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

export const feedbackBlocks = (
  { feedback, counts, ended }: Insights,
  why: boolean,
): readonly InsightBlock[] => {
  const { asked, answered, silent, waiting, share, interval, days, unasked, planned, late, refused } =
    feedback;
  const anyEnded = ended.before + ended.after.length > 0;
  const sentences = present(
    asked > 0 && insightsText.asked(asked, answered, silent, waiting),
    asked + planned + unasked === 0 && anyEnded && !refused && insightsText.feedbackNone,
    why && share.of >= FEWEST && insightsText.answeredShare(interval),
    days && insightsText.days(days.middle, days.shortest, days.longest),
    why && unasked > 0 && insightsText.unasked(unasked),
    late > 0 && insightsText.late(late),
    silent > 0 && insightsText.silence(neverGivenFeedback),
  );
  return counts.debriefs === 0 || sentences.length === 0 ? [] : [text(sentences.join(' '))];
};

/** What is a finding stands at the top. */
export const changeBlocks = ({ changes, counts }: Insights, why: boolean): readonly InsightBlock[] => {
  if (counts.debriefs + counts.listed < 2) return [];
  const undecided = changes.filter(({ verdict }) => verdict !== 'finding');
  return present(
    ...undecided.map(({ step, first, latest, split, verdict }) => {
      const standing = why && verdict === 'noise' ? insightsText.noise : insightsText.noChange;
      return text(`${insightsText.change(step, first, latest, shortDay(split))} ${standing}`);
    }),
    undecided.some(({ settledOnly }) => settledOnly) && quiet(insightsText.settledOnly(SILENT_AFTER)),
  );
};

const NEWEST = 3;

const roleLine = ({ role, applications, steps }: Insights['roles'][number]): string =>
  insightsText.role(
    printableLine(role),
    applications,
    steps.filter(({ own }) => own.of > 0).map(({ step, own }) => insightsText.roleStep(step, own)),
  );

/** Kinds of job side by side say little about what to do next: only where the working is asked for. */
export const roleBlocks = ({ roles, directions }: Insights, why: boolean): readonly InsightBlock[] => {
  const { same, adjust, different, latest, changes } = directions;
  const all = same + adjust + different;
  const chosen = present(
    all > 1 && insightsText.directions(same, adjust, different),
    ((all === 1 && adjust + different === 1) || ![same, adjust, different].includes(all)) &&
      insightsText.latestDirection[latest ?? ''],
    changes.length > 0 && insightsText.changes(changes.slice(-NEWEST).toReversed().map(printableLine)),
  );
  return present<InsightBlock>(
    chosen.length > 0 && text(chosen.join(' ')),
    why && roles.length > 0 && { type: 'list', title: '', items: roles.map(roleLine) },
  );
};

export const feelingBlocks = ({ feelings }: Insights, why: boolean): readonly InsightBlock[] => {
  if (feelings === null) return [];
  const { pairs, less, same, more, first, latest, halves } = feelings;
  if (pairs === 0) return [text(insightsText.feelingsNone)];
  const apart = Math.abs((first?.middle ?? 0) - (latest?.middle ?? 0)) > ABOUT_THE_SAME;
  const verdict = halves === 'finding' ? '' : apart ? insightsText.noise : insightsText.aboutTheSame;
  return present(
    text(insightsText.feelings(pairs, less, same, more)),
    why && first && latest && text(`${insightsText.halves(first.middle, latest.middle)} ${verdict}`.trim()),
  );
};
