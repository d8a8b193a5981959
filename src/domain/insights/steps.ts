/** How far applications get, how that compares with what surveys found, and where they end. Pure. */

import { STAGES, type Stage } from '../debrief/debrief.js';
import { type Case, placeOf, reached } from './applications.js';
import {
  againstRange,
  type Interval,
  interval,
  type Share,
  signTest,
  type Tested,
  triesBeforeNothingSays,
} from './statistics.js';

/** From an application to a first talk; from an interview to an offer; from a final round to an offer. */
const STEPS = ['talk', 'offer', 'final'] as const;
export type StepId = (typeof STEPS)[number];

/** What surveys of the market found for one step. Shares from 0 to 1. */
export interface Market {
  readonly step: StepId;
  readonly low: number;
  readonly high: number;
  /** The rate from which it is worked out when it is too early to say. */
  readonly early: number;
  readonly sources: readonly { readonly name: string; readonly year: string; readonly found: string }[];
}

export interface StageRow {
  readonly stage: Stage;
  /** Applications that got at least this far. */
  readonly reached: number;
  /** Applications that ended here. */
  readonly ended: number;
  /** Of those that got at least this far and are decided: how many went further, or ended with an offer. */
  readonly onward: Share;
}

export const stageRows = (cases: readonly Case[]): readonly StageRow[] =>
  STAGES.map((stage) => {
    const there = cases.filter((one) => reached(one, stage));
    const ended = there.filter((one) => one.stage === stage && one.result === 'ended').length;
    const open = there.filter((one) => one.stage === stage && one.result === 'open').length;
    const of = there.length - open;
    return { stage, reached: there.length, ended, onward: { hits: of - ended, of } };
  });

interface StepCases {
  readonly hits: readonly Case[];
  readonly misses: readonly Case[];
  readonly open: number;
}

const ENTRY: Readonly<Record<StepId, Stage>> = {
  talk: 'application',
  offer: 'first-interview',
  final: 'final-round',
};

/** Those for which the step is decided, and how many are still open. */
export const casesAt = (step: StepId, cases: readonly Case[]): StepCases => {
  const there = cases.filter((one) => reached(one, ENTRY[step]) && (step !== 'final' || one.stage !== null));
  const hit = (one: Case): boolean =>
    step === 'talk' ? reached(one, 'phone-screen') : one.result === 'offer';
  const undecided = there.filter((one) => !hit(one));
  return {
    hits: there.filter(hit),
    misses: undecided.filter((one) => one.result === 'ended'),
    open: undecided.filter((one) => one.result === 'open').length,
  };
};

/**
 * `early`: too early to say. `no-list`: only debriefs, and hardly anybody writes one for every application, so the
 * share would flatter. `as-usual`: nothing that chance would not make of the market's range.
 */
export type StepVerdict = 'early' | 'no-list' | 'as-usual' | 'below' | 'above';

export interface Step {
  readonly id: StepId;
  readonly share: Share;
  readonly open: number;
  readonly interval: Interval;
  readonly market: Market;
  /** So many have to be decided before the share says anything. */
  readonly needed: number;
  /** `null` where nothing is tested: too early, or no list. */
  readonly tested: (Tested & { readonly side: 'below' | 'above' }) | null;
  readonly why: 'early' | 'no-list' | null;
}

export const stepOf = (market: Market, cases: readonly Case[]): Step => {
  const { hits, misses, open } = casesAt(market.step, cases);
  const share: Share = { hits: hits.length, of: hits.length + misses.length };
  const needed = triesBeforeNothingSays(market.early);
  const unlisted = market.step === 'talk' && !cases.some((one) => one.listed);
  const why = unlisted ? 'no-list' : share.of < needed ? 'early' : null;
  return {
    id: market.step,
    share,
    open,
    interval: interval(share),
    market,
    needed,
    why,
    tested: why === null ? againstRange(share, open, market) : null,
  };
};

export interface Ended {
  /** Applications that ended before any talk. */
  readonly before: number;
  /** The others that ended, by stage, the most first. */
  readonly after: readonly { readonly stage: Stage; readonly count: number }[];
  /**
   * Whether the first of `after` really is ahead of the second: the sign test of the two, which stays exact although
   * the two were picked for being the highest (Hung & Fithian 2019, rank verification). `null` for none or one.
   */
  readonly tested: Tested | null;
}

export const endedAt = (rows: readonly StageRow[]): Ended => {
  const [application, ...talks] = rows;
  const after = talks
    .filter((one) => one.ended > 0)
    .map(({ stage, ended }) => ({ stage, count: ended }))
    .sort((a, b) => b.count - a.count || placeOf(a.stage) - placeOf(b.stage));
  const [first, second] = after;
  return {
    before: application?.ended ?? 0,
    after,
    tested: first === undefined ? null : signTest(first.count, second?.count ?? 0),
  };
};
