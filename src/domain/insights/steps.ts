/** How far applications get, how that compares with what surveys found, and where they end. Pure. */

import { STAGES, type Stage } from '../debrief/debrief.js';
import { type Case, placeOf, reached, WHOLE } from './applications.js';
import {
  againstRange,
  interval,
  type Share,
  shareOf,
  signTest,
  triesBeforeNothingSays,
} from './statistics.js';

/** From an application to a first talk; from an interview to an offer. */
export type StepId = 'talk' | 'offer';

/** What surveys of the market found for one step. Shares from 0 to 1. */
export interface Market {
  readonly step: StepId;
  readonly low: number;
  readonly high: number;
  /** The rate from which it is worked out when it is too early to say. */
  readonly early: number;
  readonly sources: readonly { readonly name: string; readonly year: string; readonly found: string }[];
}

/** Whatever came later, there was an application. */
const had = (item: Case, stage: Stage): boolean =>
  stage === 'application' ? reached(item, stage) : item.rounds.includes(stage);

/** An only interview has a row where somebody had one. */
export const stageRows = (cases: readonly Case[]) =>
  STAGES.filter((stage) => !WHOLE.includes(stage) || cases.some((item) => item.stage === stage)).map(
    (stage) => {
      const got = cases.filter((item) => reached(item, stage));
      const here = got.filter((item) => item.stage === stage);
      const ended = here.filter(({ result }) => result === 'ended').length;
      const of = got.length - here.filter(({ result }) => result === 'open').length;
      return {
        stage,
        reached: cases.filter((item) => had(item, stage)).length,
        ended,
        /** Of those decided that got at least this far: how many went further or ended with an offer. */
        onward: { hits: of - ended, of },
      };
    },
  );

export type StageRow = ReturnType<typeof stageRows>[number];

const gotOffer = ({ result }: Case): boolean => result === 'offer';

const RULES: Readonly<Record<StepId, Record<'entered' | 'passed', (item: Case) => boolean>>> = {
  talk: {
    entered: (item) => reached(item, 'application'),
    passed: (item) => reached(item, 'phone-screen'),
  },
  offer: { entered: (item) => reached(item, 'first-interview'), passed: gotOffer },
};

export const decidedAt = (step: StepId, cases: readonly Case[]): readonly Case[] => {
  const { entered, passed } = RULES[step];
  return cases.filter((item) => entered(item) && (passed(item) || item.result === 'ended'));
};

export const shareAt = (step: StepId, cases: readonly Case[]): Share =>
  shareOf(decidedAt(step, cases), RULES[step].passed);

export const endedUnsaid = (cases: readonly Case[]): number =>
  cases.filter(({ stage, result }) => stage === null && result === 'ended').length;

export const stepOf = (market: Market, cases: readonly Case[]) => {
  const { step: id, early } = market;
  const { entered, passed } = RULES[id];
  const share = shareAt(id, cases);
  const open = cases.filter((item) => entered(item) && !passed(item) && item.result === 'open').length;
  /** So many have to be decided before the share says anything. */
  const needed = triesBeforeNothingSays(early);
  // Hardly anybody writes a debrief for every application: without a list the share would flatter.
  const unlisted = id === 'talk' && !cases.some(({ listed }) => listed);
  const unsaid = id === 'talk' ? endedUnsaid(cases) : 0;
  // Those who wrote down only that it ended mostly never got a talk: without them the share would flatter.
  const mostlyUnsaid = unsaid > 0 && unsaid >= share.of;
  const tested =
    unlisted || mostlyUnsaid || share.of === 0 ? null : againstRange(share, open + unsaid, market);
  return {
    id,
    share,
    open,
    unsaid,
    mostlyUnsaid,
    interval: interval(share),
    market,
    needed,
    unlisted,
    tested,
  };
};

/** Few can be enough for one side: 10 of 11 first talks are many, while none of 11 says nothing. */
const verdictOf = (
  { unlisted, mostlyUnsaid, tested, share, needed }: ReturnType<typeof stepOf>,
  limit: number,
) => {
  if (unlisted) return 'no-list' as const;
  if (mostlyUnsaid) return 'unsaid' as const;
  if (tested && tested.p <= limit) return tested.side;
  return share.of < needed ? ('early' as const) : ('as-usual' as const);
};

/** @param limit the largest chance that counts as a finding. */
export const judgedStep = (step: ReturnType<typeof stepOf>, limit: number) => ({
  ...step,
  verdict: verdictOf(step, limit),
});

export type JudgedStep = ReturnType<typeof judgedStep>;

export const endedAt = (rows: readonly StageRow[]) => {
  const [application, ...talks] = rows;
  const after = talks
    .filter(({ ended }) => ended > 0)
    .map(({ stage, ended }) => ({ stage, count: ended }))
    .sort((a, b) => b.count - a.count || placeOf(a.stage) - placeOf(b.stage));
  const [first, second] = after;
  return {
    before: application?.ended ?? 0,
    /** The others that ended, by stage, the most first. */
    after,
    /**
     * Whether the first of `after` really is ahead of the second: the sign test of the two, which stays exact although
     * the two were picked for being the highest (Hung & Fithian 2019, rank verification).
     */
    tested: first === undefined ? null : signTest(first.count, second?.count ?? 0),
  };
};
