/** Feedback, first and latest, roles and feelings, as blocks of a page. */

import { neverGivenFeedback } from '../../content/en/insights/base-rates.js';
import { insightsWords as phrases } from '../../content/en/insights/insights.js';
import { shortDay } from '../../content/en/text/dates.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import { ABOUT_THE_SAME } from '../../domain/insights/feelings.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { type Block, FEWEST, present, quiet, text } from './blocks.js';
import { themeChange } from './themes.js';

export const feedbackBlocks = ({ feedback, counts }: Insights): readonly Block[] => {
  const { asked, answered, silent, waiting, share, interval, days, unasked, planned } = feedback;
  const sentences = present(
    asked === 0 ? phrases.feedbackNone : phrases.asked(asked, answered, silent, waiting),
    share.of >= FEWEST && phrases.answeredShare(interval),
    days && phrases.days(days.middle, days.shortest, days.longest),
    unasked > 0 && phrases.unasked(unasked),
    planned > 0 && phrases.planned(planned),
    silent > 0 && phrases.silence(neverGivenFeedback),
  );
  return counts.debriefs === 0 ? [] : [text(sentences.join(' '))];
};

const verdicts = { finding: phrases.changed, noise: phrases.noise, few: phrases.few };

export const changeBlocks = ({ changes, themes, counts }: Insights): readonly Block[] => {
  if (counts.debriefs + counts.listed < 2) return [];
  const changed = themes.filter(({ verdict }) => verdict === 'finding');
  return present(
    changes.length === 0 && text(phrases.changeFew),
    ...changes.map(({ step, first, latest, split, verdict }) =>
      text(`${phrases.change(step, first, latest, shortDay(split))} ${verdicts[verdict]}`),
    ),
    changes.some(({ settledOnly }) => settledOnly) && quiet(phrases.settledOnly(SILENT_AFTER)),
    ...changed.map((theme) => text(themeChange(theme))),
    changed.length === 0 && themes.some(({ verdict }) => verdict === 'noise') && text(phrases.themesSame),
  );
};

const roleLine = ({ role, applications, steps }: Insights['roles'][number]): string =>
  phrases.role(
    printableLine(role),
    applications,
    steps.filter(({ own }) => own.of > 0).map(({ step, own }) => phrases.roleStep(step, own)),
  );

export const roleBlocks = ({ roles, directions, counts }: Insights): readonly Block[] => {
  if (counts.debriefs + counts.listed < 2) return [];
  const { same, adjust, different, latest } = directions;
  const out = roles.some(({ steps }) => steps.some(({ verdict }) => verdict === 'finding'));
  const chosen = present(phrases.directions(same, adjust, different), phrases.latestDirection[latest ?? '']);
  return present<Block>(
    roles.length === 0 ? text(phrases.rolesOne) : { type: 'list', title: '', items: roles.map(roleLine) },
    roles.length > 0 && !out && text(phrases.rolesSame),
    same + adjust + different > 0 && text(chosen.join(' ')),
    text(phrases.closing),
  );
};

export const feelingBlocks = ({ feelings }: Insights): readonly Block[] => {
  if (feelings === null) return [];
  const { pairs, less, same, more, first, latest, halves } = feelings;
  if (pairs === 0) return [text(phrases.feelingsNone)];
  const apart = Math.abs((first?.middle ?? 0) - (latest?.middle ?? 0)) > ABOUT_THE_SAME;
  const verdict = halves === 'finding' ? phrases.changed : apart ? phrases.noise : phrases.aboutTheSame;
  return present(
    text(phrases.feelings(pairs, less, same, more)),
    first && latest && text(`${phrases.halves(first.middle, latest.middle)} ${verdict}`),
  );
};
