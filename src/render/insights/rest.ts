/** Feedback, first and latest, roles and feelings, as blocks of a page. */

import { neverGivenFeedback } from '../../content/en/insights/base-rates.js';
import { insightsWords as said } from '../../content/en/insights/insights.js';
import { shortDay } from '../../content/en/text/dates.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import { ABOUT_THE_SAME } from '../../domain/insights/feelings.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { type Block, FEWEST, quiet, text, when } from './blocks.js';
import { themeChange } from './found.js';

export const feedbackBlocks = ({ feedback: one, counts }: Insights): readonly Block[] => {
  if (counts.debriefs === 0) return [];
  return [
    text(
      [
        one.asked === 0 ? said.feedbackNone : said.asked(one.asked, one.answered, one.silent, one.waiting),
        ...(one.share.of >= FEWEST ? [said.answeredShare(one.interval)] : []),
        ...(one.days ? [said.days(one.days.middle, one.days.shortest, one.days.longest)] : []),
        ...(one.unasked > 0 ? [said.unasked(one.unasked)] : []),
        ...(one.planned > 0 ? [said.planned(one.planned)] : []),
        ...(one.silent > 0 ? [said.silence(neverGivenFeedback)] : []),
      ].join(' '),
    ),
  ];
};

/** Stories that a person sees at once; the rest is in `stories`. */
const STORIES = 5;

export const storyBlocks = ({ stories }: Insights): readonly Block[] =>
  when(stories.length > 0, {
    type: 'list',
    title: said.storiesTitle,
    items: [
      ...stories
        .slice(0, STORIES)
        .map(({ name, answered }) => said.story(printableLine(name), answered.map(printableLine))),
      ...(stories.length > STORIES ? [said.storiesMore(stories.length - STORIES)] : []),
    ],
  });

export const changeBlocks = ({ changes, themes, counts }: Insights): readonly Block[] => {
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
    ...when(changed.length === 0 && themes.some((one) => one.verdict === 'noise'), text(said.themesSame)),
  ];
};

export const roleBlocks = ({ roles, directions, counts }: Insights): readonly Block[] => {
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

export const feelingBlocks = ({ feelings }: Insights): readonly Block[] => {
  if (feelings === null) return [];
  const { pairs, less, same, more, first, latest } = feelings;
  if (pairs === 0) return [text(said.feelingsNone)];
  return [
    text(said.feelings(pairs, less, same, more)),
    ...(first && latest
      ? [text(`${said.halves(first.middle, latest.middle)} ${halvesVerdict(feelings)}`)]
      : []),
  ];
};

const halvesVerdict = ({ first, latest, halves }: NonNullable<Insights['feelings']>): string => {
  if (halves === 'finding') return said.changed;
  const apart = Math.abs((first?.middle ?? 0) - (latest?.middle ?? 0)) > ABOUT_THE_SAME;
  return apart ? said.noise : said.aboutTheSame;
};
