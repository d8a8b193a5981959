/**
 * A year of a job search, from a seeded model of stages: the same seed gives the same year. Nobody's data.
 *
 * The rates of the model with nothing in it lie at the ends and in the middle of what surveys found, as content/base-rates.ts
 * names them. What no survey names is ours: how long things take, how often somebody writes, asks and is answered.
 */

import type { Application } from '../../src/domain/applications/application.js';
import {
  type AnswerValue,
  type Debrief,
  type QuestionId,
  STAGES,
  type Stage,
} from '../../src/domain/debrief/debrief.js';
import type { Insights } from '../../src/domain/insights/plan.js';
import { shortCode } from '../../src/domain/record/short-code.js';
import { addDays } from '../../src/domain/time/days.js';
import { event, reply } from './feedback.js';

export interface Model {
  /** Sent over the year. */
  readonly applications: number;
  /** Each of these for the first and for the latest half of the year. */
  readonly talk: readonly [number, number];
  readonly finalAfterInterview: readonly [number, number];
  readonly offerAfterFinal: readonly [number, number];
  /** Of first talks, how many end there; `null`: as many as will end in a final round, so that neither leads. */
  readonly endsAtPhone: number | null;
  /** How often a debrief names the theme "system design". */
  readonly theme: readonly [number, number];
  /** How much the sting changes in a debrief, on average. */
  readonly sting: number;
  /** By how much a data analyst's chance of a first talk is multiplied; the other role is a backend engineer. */
  readonly analyst: number;
  /** A list of all applications is kept; without one only debriefs of talks are there. */
  readonly list: boolean;
}

/** What surveys found: the low end, the middle and the high end (content/base-rates.ts). */
const MARKET = [
  { talk: 0.03, offer: 0.17, final: 0.3 },
  { talk: 0.08, offer: 0.27, final: 0.35 },
  { talk: 0.15, offer: 0.4, final: 0.4 },
] as const;

/** Nothing in it: constant rates out of the market's range, no role and no theme different from any other. */
export const nothingIn = (at: 0 | 1 | 2, more: Partial<Model> = {}): Model => {
  const { talk, offer, final } = MARKET[at];
  return {
    applications: 120,
    talk: [talk, talk],
    finalAfterInterview: [offer / final, offer / final],
    offerAfterFinal: [final, final],
    endsAtPhone: null,
    theme: [0.3, 0.3],
    sting: 0,
    analyst: 1,
    list: true,
    ...more,
  };
};

/** mulberry32 (Ettinger): 32 bits of state, enough for a test and the same on every machine. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const BEGIN = '2025-11-25';
const YEAR = 364;
export const TODAY = addDays(BEGIN, YEAR);

const TOPICS = [
  'pricing models',
  'conflict stories',
  'unit testing',
  'salary question',
  'product metrics',
  'weakness question',
  'leading people',
  'database indexes',
];
const STRENGTHS = ['opening words', 'migration story', 'whiteboard drawing', 'closing questions'];

interface Path {
  readonly stage: Stage;
  readonly offer: boolean;
  /** Days from sending to the end of it. */
  readonly took: number;
}

/** One application lived through, to its end. */
const walk = (model: Model, half: 0 | 1, analyst: boolean, chance: () => number): Path => {
  const within = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  const toFinal = model.finalAfterInterview[half];
  const offer = model.offerAfterFinal[half];
  const later = toFinal * (1 - offer);
  const endsAtPhone = model.endsAtPhone ?? later / (1 + later);
  /** The three stages between the first interview and the final round share what is lost on the way. */
  const each = toFinal ** (1 / 3);
  const talk = Math.min(1, model.talk[half] * (analyst ? model.analyst : 1));
  const steps = [talk, 1 - endsAtPhone, each, each, each, offer];
  let took = 0;
  for (const [at, rate] of steps.entries()) {
    const went = chance() < rate;
    took += went ? within(4, 18) : within(3, 30);
    if (!went) return { stage: STAGES[at] ?? 'application', offer: false, took };
  }
  return { stage: 'final-round', offer: true, took };
};

export interface Year {
  readonly debriefs: readonly Debrief[];
  readonly applications: readonly Application[];
}

export const searchYear = (seed: number, model: Model): Year => {
  const chance = seeded(seed);
  const debriefs: Debrief[] = [];
  const applications: Application[] = [];
  for (let n = 0; n < model.applications; n++) {
    const sent = addDays(BEGIN, Math.floor((n / model.applications) * YEAR));
    const half = n * 2 < model.applications ? 0 : 1;
    const analyst = chance() < 0.4;
    const path = walk(model, half, analyst, chance);
    const over = addDays(sent, path.took);
    const open = over > TODAY;
    const talked = path.stage !== 'application';
    const silent = !path.offer && chance() < 0.4;
    // On the day we look, an open one stands wherever it has come to; the model only says where it will end.
    const stage = open && talked && chance() < 0.5 ? 'phone-screen' : path.stage;
    const outcome = open ? 'waiting' : path.offer ? 'offer' : silent ? 'no-reply' : 'rejected';
    const role = analyst ? 'Data analyst' : 'Backend engineer';
    const company = `Company ${n}`;
    const code = shortCode(`${seed} ${n}`).slice(0, 4);
    if (model.list) {
      // Nobody marks silence in a list: it stays as it was.
      const row = silent && !talked ? null : outcome;
      const added = `${TODAY}T08:00:00.000Z`;
      applications.push({ id: `${sent}-${code}`, added, role, company, stage, outcome: row, date: sent });
    }
    if (talked && over <= addDays(TODAY, 0))
      debriefs.push(debriefOf({ model, half, chance, over, code, role, company, stage, outcome }));
  }
  return { debriefs, applications };
};

interface Facts {
  readonly model: Model;
  readonly half: 0 | 1;
  readonly chance: () => number;
  readonly over: string;
  readonly code: string;
  readonly role: string;
  readonly company: string;
  readonly stage: Stage;
  readonly outcome: string;
}

const debriefOf = ({ model, half, chance, over, code, role, company, stage, outcome }: Facts): Debrief => {
  const begun = `${over}T10:00:00.000Z`;
  const some = (all: readonly string[], often: number): readonly string[] =>
    all.filter(() => chance() < often);
  const sting = 3 + Math.floor(chance() * 5);
  const after = Math.round(sting + model.sting + (chance() - 0.5) * 6);
  const values: Partial<Record<QuestionId, AnswerValue>> = {
    outcome,
    role,
    company,
    stage,
    'heard-on': over,
    'more-needed': [...(chance() < model.theme[half] ? ['system design'] : []), ...some(TOPICS, 0.2)],
    'went-well': some(STRENGTHS, 0.25),
    ...(outcome === 'offer' ? {} : { sting, 'sting-after': Math.max(0, Math.min(10, after)) }),
    'ask-whom': 'whoever led it, by mail',
  };
  const asked = chance() < 0.6;
  const replied = asked && chance() < 0.35;
  const at = begun;
  return {
    id: `${over}-${code}`,
    begun,
    mode: 'full',
    finished: begun,
    answers: Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => !Array.isArray(value) || value.length > 0)
        .map(([id, value]) => [id, { value, at }]),
    ),
    feedback: [
      ...(asked ? [event('asked', addDays(over, 1))] : []),
      ...(replied ? [reply(addDays(over, 2 + Math.floor(chance() * 8)), 'Thank you for asking.')] : []),
    ],
  };
};

/** Everything on the page that claims to be more than chance, by name. */
export const findingsOn = (page: Insights): readonly string[] => [
  ...page.steps.flatMap((step) =>
    ['below', 'above'].includes(step.verdict) ? [`market ${step.id} ${step.verdict}`] : [],
  ),
  ...page.roles.flatMap(({ role, steps }) =>
    steps.flatMap((step) => (step.verdict === 'finding' ? [`role ${role} ${step.step}`] : [])),
  ),
  ...page.changes.flatMap((change) => (change.verdict === 'finding' ? [`change ${change.step}`] : [])),
  ...page.themes.flatMap((theme) => (theme.verdict === 'finding' ? [`theme ${theme.text}`] : [])),
  ...(page.feelings?.verdict === 'finding' ? ['sting in one debrief'] : []),
  ...(page.feelings?.halves === 'finding' ? ['sting over time'] : []),
  ...(page.ended.verdict === 'finding' ? [`ended ${page.ended.after[0]?.stage}`] : []),
];
