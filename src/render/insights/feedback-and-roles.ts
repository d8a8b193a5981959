/** Feedback, first and latest, roles and feelings, as blocks of a page. */

import { neverGivenFeedback } from '../../content/en/insights/base-rates.js';
import { insightsText } from '../../content/en/insights/insights.js';
import { shortDay } from '../../content/en/text/dates.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import { ABOUT_THE_SAME } from '../../domain/insights/feelings.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { present } from '../present.js';
import { FEWEST, type InsightBlock, quiet, text } from './blocks.js';

export const feedbackBlocks = (
  { feedback, counts, ended }: Insights,
  why: boolean,
): readonly InsightBlock[] => {
  const { asked, answered, silent, waiting, share, interval, days, unasked, planned } = feedback;
  const anyEnded = ended.before + ended.after.length > 0;
  const sentences = present(
    asked > 0 && insightsText.asked(asked, answered, silent, waiting),
    asked + planned + unasked === 0 && anyEnded && insightsText.feedbackNone,
    why && share.of >= FEWEST && insightsText.answeredShare(interval),
    days && insightsText.days(days.middle, days.shortest, days.longest),
    unasked > 0 && insightsText.unasked(unasked),
    planned > 0 && insightsText.planned(planned),
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
