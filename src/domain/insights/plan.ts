/** Patterns over all records. Findings are decided once for the page: at most one in twenty says what is not so. */

import type { Application } from '../applications/application.js';
import { type Debrief, textOf } from '../debrief/debrief.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import { countedDebriefs } from '../feedback/counted.js';
import type { Tick } from '../record/tick.js';
import type { Story } from '../stories/story.js';
import { type Case, casesOf, givenOutcome } from './applications.js';
import { changeAt, directionsOf, feelingsOf, rolesOf } from './compare.js';
import { feedbackCounts } from './feedback.js';
import { bound, type Tested } from './statistics.js';
import { endedAt, judgedStep, type Market, stageRows, stepOf } from './steps.js';
import { summaryOf } from './summary.js';
import { storiesThatWorked, type ThemeRules, themesOf } from './themes.js';

export interface InsightsInput {
  readonly debriefs: readonly Debrief[];
  readonly applications: readonly Application[];
  readonly ticks: readonly Tick[];
  /** The story bank; left out where a filter chose the debriefs and none of these came from them. */
  readonly stories?: readonly Story[];
  readonly today: string;
  readonly markets: readonly Market[];
  readonly script: Script;
  readonly words: ThemeRules;
  readonly feelings: boolean;
  /** The records were chosen by how far they got or how they ended: then no share of them means anything. */
  readonly chosenByResult: boolean;
}

/** `few`: so few that nothing could stand out. */
export type Standing = 'finding' | 'noise' | 'few';

export type Insights = ReturnType<typeof planInsights>;

export const planInsights = (input: InsightsInput) => {
  const { today, chosenByResult, words } = input;
  // A draft counts as little as it does on the checklist.
  const debriefs = countedDebriefs(input.script, input.debriefs, words.reading);
  const cases = casesOf(debriefs, input.applications, today);
  const stages = stageRows(cases);
  const steps = chosenByResult ? [] : input.markets.map((market) => stepOf(market, cases));
  const compared = steps.filter(({ unlisted }) => !unlisted).map(({ id }) => id);
  const roles = rolesOf(cases, compared, words.stopWords);
  const changes = compared.flatMap((step) => changeAt(step, cases, today) ?? []);
  const themes = themesOf(input.script, debriefs, words, today);
  const feelings = input.feelings ? feelingsOf(debriefs) : null;
  const ended = endedAt(stages);

  const tests: readonly Tested[] = [
    ...[...steps, ...roles.flatMap((role) => role.steps), ...changes, ...themes, ended],
    ...(feelings ? [feelings, { tested: feelings.testedHalves }] : []),
  ].flatMap(({ tested }) => tested ?? []);
  const limit = bound(tests);
  const standingOf = (tested: Tested | null): Standing =>
    tested === null || tested.least > limit ? 'few' : tested.p <= limit ? 'finding' : 'noise';
  const judged = <T extends { readonly tested: Tested | null }>(look: T): T & { verdict: Standing } => ({
    ...look,
    verdict: standingOf(look.tested),
  });

  const judgedSteps = steps.map((step) => judgedStep(step, limit));

  return {
    counts: countsOf(input, cases),
    chosenByResult,
    summary: summaryOf({ steps: judgedSteps, roles, cases, ended, themes, stopWords: words.stopWords }),
    stages,
    steps: judgedSteps,
    ended: judged(ended),
    roles: roles.map((role) => ({ ...role, steps: role.steps.map(judged) })),
    directions: directionsOf(debriefs),
    themes: themes.map(judged),
    stories: storiesThatWorked(input.stories ?? []),
    feedback: feedbackCounts(
      debriefs.map((debrief) => answersThatApply(input.script, debrief)),
      input.ticks,
      today,
    ),
    changes: changes.map(judged),
    feelings: feelings && { ...judged(feelings), halves: standingOf(feelings.testedHalves) },
    /** How many tests could have found something, and how small a chance has to be for any of them to count. */
    looks: { tests: tests.filter(({ least }) => least <= limit).length, bound: limit },
  };
};

const countsOf = ({ debriefs, applications }: InsightsInput, cases: readonly Case[]) => ({
  debriefs: debriefs.length,
  drafts: debriefs.filter(({ finished }) => finished === null).length,
  /** As imported notes are: in no number. */
  withoutOutcome: debriefs.filter((debrief) => givenOutcome(debrief) === null).length,
  listed: applications.length,
  applications: cases.length,
  withoutStage: cases.filter(({ stage }) => stage === null).length,
  open: cases.filter(({ result }) => result === 'open').length,
  offers: cases.filter(({ result }) => result === 'offer').length,
  ...spanOf(debriefs, cases),
});

/** `YYYY-MM-DD` of the oldest and the newest application that somebody gave a day to. */
const spanOf = (debriefs: readonly Debrief[], cases: readonly Case[]) => {
  const told = new Set(debriefs.filter((debrief) => textOf(debrief, 'heard-on') !== '').map(({ id }) => id));
  const days = cases.filter(({ listed, debriefs: own }) => listed || own.some((id) => told.has(id)));
  return { from: days[0]?.day ?? null, to: days.at(-1)?.day ?? null };
};
