/**
 * Patterns over all records: a pure planner, everything in, findings out. What is a finding and what is noise is
 * decided once for the whole page, so that at most one page in twenty says anything that is not so.
 */

import type { Application } from '../applications/application.js';
import { type Debrief, textOf } from '../debrief/debrief.js';
import type { Script } from '../debrief/script.js';
import type { Tick } from '../record/tick.js';
import type { Story } from '../stories/story.js';
import { type Case, casesOf, givenOutcome } from './applications.js';
import { type Change, changeAt, type RoleRow, rolesOf } from './compare.js';
import { type FeedbackCounts, feedbackCounts } from './feedback.js';
import { type Feelings, feelingsOf } from './feelings.js';
import { bound, type Tested } from './statistics.js';
import {
  type Ended,
  endedAt,
  type Market,
  type StageRow,
  type Step,
  type StepVerdict,
  stageRows,
  stepOf,
} from './steps.js';
import { type StoryThatWorked, storiesThatWorked } from './stories.js';
import { type Theme, type ThemeWords, themesOf } from './themes.js';

export interface InsightsInput {
  readonly debriefs: readonly Debrief[];
  readonly applications: readonly Application[];
  readonly ticks: readonly Tick[];
  /** The story bank; left out where a filter chose the debriefs and none of these came from them. */
  readonly stories?: readonly Story[];
  /** `YYYY-MM-DD`, local. */
  readonly today: string;
  readonly markets: readonly Market[];
  readonly script: Script;
  readonly words: ThemeWords;
  readonly feelings: boolean;
  /** The records were chosen by how far they got or how they ended: then no share of them means anything. */
  readonly chosenByResult: boolean;
}

/** `few`: so few that nothing could stand out. */
type Verdict = 'finding' | 'noise' | 'few';

type Judged<T> = T & { readonly verdict: Verdict };

export interface Insights {
  readonly counts: {
    readonly debriefs: number;
    readonly drafts: number;
    /** Debriefs without an outcome, as imported notes are: in no number. */
    readonly withoutOutcome: number;
    /** Rows of a list kept elsewhere. */
    readonly listed: number;
    readonly applications: number;
    readonly withoutStage: number;
    readonly open: number;
    readonly offers: number;
    /** `YYYY-MM-DD` of the oldest and the newest application. */
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly chosenByResult: boolean;
  readonly stages: readonly StageRow[];
  readonly steps: readonly (Step & { readonly verdict: StepVerdict })[];
  readonly ended: Ended & { readonly verdict: Verdict };
  readonly roles: readonly (Omit<RoleRow, 'steps'> & {
    readonly steps: readonly Judged<RoleRow['steps'][number]>[];
  })[];
  /** How often each direction was chosen, and the newest. */
  readonly directions: {
    readonly same: number;
    readonly adjust: number;
    readonly different: number;
    readonly latest: string | null;
  };
  readonly themes: readonly Judged<Theme>[];
  readonly stories: readonly StoryThatWorked[];
  readonly feedback: FeedbackCounts;
  readonly changes: readonly Judged<Change>[];
  readonly feelings: (Feelings & { readonly verdict: Verdict; readonly halves: Verdict }) | null;
  /** How many tests the page holds, and how small a chance has to be for any of them to count. */
  readonly looks: { readonly tests: number; readonly bound: number };
}

/** The same records in any order give the same findings. */
export const planInsights = (input: InsightsInput): Insights => {
  const { debriefs, today, chosenByResult, words } = input;
  const cases = casesOf(debriefs, input.applications, today);
  const rows = stageRows(cases);
  const measured = chosenByResult ? [] : input.markets.map((market) => stepOf(market, cases));
  const compared = measured.filter((one) => one.why !== 'no-list').map((one) => one.id);
  const roles = rolesOf(cases, compared, words.stopWords);
  const changes = compared.flatMap((step) => changeAt(step, cases, today) ?? []);
  const themes = themesOf(input.script, debriefs, words, today);
  const feelings = input.feelings ? feelingsOf(debriefs) : null;
  const ended = endedAt(rows);
  const tests: readonly Tested[] = [
    ...measured.flatMap((one) => one.tested ?? []),
    ...roles.flatMap((one) => one.steps.map(({ tested }) => tested)),
    ...changes.map((one) => one.tested),
    ...themes.map((one) => one.tested),
    ...(feelings ? [feelings.tested, feelings.testedHalves] : []),
    ...(ended.tested ? [ended.tested] : []),
  ];
  const limit = bound(tests);
  const judge = ({ p, least }: Tested): Verdict =>
    p <= limit ? 'finding' : least <= limit ? 'noise' : 'few';
  const judged = <T extends { readonly tested: Tested }>(one: T): Judged<T> => ({
    ...one,
    verdict: judge(one.tested),
  });
  return {
    counts: countsOf(input, cases),
    chosenByResult,
    stages: rows,
    steps: measured.map((one) => ({ ...one, verdict: stepVerdict(one, limit) })),
    ended: { ...ended, verdict: ended.tested ? judge(ended.tested) : 'few' },
    roles: roles.map((one) => ({ ...one, steps: one.steps.map(judged) })),
    directions: directionsOf(debriefs),
    themes: themes.map(judged),
    stories: storiesThatWorked(input.stories ?? []),
    feedback: feedbackCounts(debriefs, input.ticks, today),
    changes: changes.map(judged),
    feelings: feelings && {
      ...feelings,
      verdict: judge(feelings.tested),
      halves: judge(feelings.testedHalves),
    },
    looks: { tests: tests.filter((one) => one.least <= limit).length, bound: limit },
  };
};

const stepVerdict = ({ tested, why }: Step, limit: number): StepVerdict =>
  why ?? (tested !== null && tested.p <= limit ? tested.side : 'as-usual');

const countsOf = ({ debriefs, applications }: InsightsInput, cases: readonly Case[]): Insights['counts'] => ({
  debriefs: debriefs.length,
  drafts: debriefs.filter((one) => one.finished === null).length,
  withoutOutcome: debriefs.filter((one) => givenOutcome(one) === null).length,
  listed: applications.length,
  applications: cases.length,
  withoutStage: cases.filter((one) => one.stage === null).length,
  open: cases.filter((one) => one.result === 'open').length,
  offers: cases.filter((one) => one.result === 'offer').length,
  from: cases[0]?.day ?? null,
  to: cases.at(-1)?.day ?? null,
});

const directionsOf = (debriefs: readonly Debrief[]): Insights['directions'] => {
  const given = debriefs
    .map((one) => ({ value: textOf(one, 'direction'), at: `${one.answers.direction?.at ?? ''} ${one.id}` }))
    .filter((one) => one.value !== '')
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const count = (value: string): number => given.filter((one) => one.value === value).length;
  return {
    same: count('same'),
    adjust: count('adjust'),
    different: count('different'),
    latest: given.at(-1)?.value ?? null,
  };
};
