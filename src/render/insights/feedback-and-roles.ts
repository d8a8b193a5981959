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
import { themeChange } from './themes.js';

export const feedbackBlocks = ({ feedback, counts }: Insights): readonly InsightBlock[] => {
  const { asked, answered, silent, waiting, share, interval, days, unasked, planned } = feedback;
  const sentences = present(
    asked === 0 ? insightsText.feedbackNone : insightsText.asked(asked, answered, silent, waiting),
    share.of >= FEWEST && insightsText.answeredShare(interval),
    days && insightsText.days(days.middle, days.shortest, days.longest),
    unasked > 0 && insightsText.unasked(unasked),
    planned > 0 && insightsText.planned(planned),
    silent > 0 && insightsText.silence(neverGivenFeedback),
  );
  return counts.debriefs === 0 ? [] : [text(sentences.join(' '))];
};

const verdicts = { finding: insightsText.changed, noise: insightsText.noise, few: insightsText.few };

export const changeBlocks = ({ changes, themes, counts }: Insights): readonly InsightBlock[] => {
  if (counts.debriefs + counts.listed < 2) return [];
  const changed = themes.filter(({ verdict }) => verdict === 'finding');
  return present(
    changes.length === 0 && text(insightsText.changeFew),
    ...changes.map(({ step, first, latest, split, verdict }) =>
      text(`${insightsText.change(step, first, latest, shortDay(split))} ${verdicts[verdict]}`),
    ),
    changes.some(({ settledOnly }) => settledOnly) && quiet(insightsText.settledOnly(SILENT_AFTER)),
    ...changed.map((theme) => text(themeChange(theme))),
    changed.length === 0 &&
      themes.some(({ verdict }) => verdict === 'noise') &&
      text(insightsText.themesSame),
  );
};

const roleLine = ({ role, applications, steps }: Insights['roles'][number]): string =>
  insightsText.role(
    printableLine(role),
    applications,
    steps.filter(({ own }) => own.of > 0).map(({ step, own }) => insightsText.roleStep(step, own)),
  );

export const roleBlocks = ({ roles, directions, counts }: Insights): readonly InsightBlock[] => {
  if (counts.debriefs + counts.listed < 2) return [];
  const { same, adjust, different, latest } = directions;
  const out = roles.some(({ steps }) => steps.some(({ verdict }) => verdict === 'finding'));
  const chosen = present(
    insightsText.directions(same, adjust, different),
    insightsText.latestDirection[latest ?? ''],
  );
  return present<InsightBlock>(
    roles.length === 0
      ? text(insightsText.rolesOne)
      : { type: 'list', title: '', items: roles.map(roleLine) },
    roles.length > 0 && !out && text(insightsText.rolesSame),
    same + adjust + different > 0 && text(chosen.join(' ')),
    text(insightsText.closing),
  );
};

export const feelingBlocks = ({ feelings }: Insights): readonly InsightBlock[] => {
  if (feelings === null) return [];
  const { pairs, less, same, more, first, latest, halves } = feelings;
  if (pairs === 0) return [text(insightsText.feelingsNone)];
  const apart = Math.abs((first?.middle ?? 0) - (latest?.middle ?? 0)) > ABOUT_THE_SAME;
  const verdict =
    halves === 'finding' ? insightsText.changed : apart ? insightsText.noise : insightsText.aboutTheSame;
  return present(
    text(insightsText.feelings(pairs, less, same, more)),
    first && latest && text(`${insightsText.halves(first.middle, latest.middle)} ${verdict}`),
  );
};
