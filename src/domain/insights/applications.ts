/**
 * What the numbers count: applications. Several rounds with one company are one application, and a debrief and a row of
 * a list about the same one are one too. Pure.
 */

import type { Application } from '../applications/application.js';
import { applicationsOf } from '../applications/application-groups.js';
import {
  type Debrief,
  dayOf,
  OUTCOMES,
  type Outcome,
  STAGES,
  type Stage,
  textOf,
} from '../debrief/debrief.js';
import { companyKey, plainName } from '../text/company.js';
import { addDays, daysBetween } from '../time/days.js';

export interface Case {
  /** `YYYY-MM-DD`: the first that is known of it. */
  readonly day: string;
  readonly role: string;
  readonly company: string;
  /** How far it got; `null` where nobody said. */
  readonly stage: Stage | null;
  /** `ended`: they said no, or nothing came. */
  readonly result: 'offer' | 'ended' | 'open';
  /** The debriefs behind it, oldest first. */
  readonly debriefs: readonly string[];
  /** It stands in a list kept elsewhere. */
  readonly listed: boolean;
}

/** A row and a debrief of one company and role that are no further apart are about the same application. */
const TOGETHER = 180;

/** After so many days without a word an application counts as not answered: a convention of ours, said wherever it counts. */
export const SILENT_AFTER = 60;

/** How far along a stage is: 0 for the application. */
export const placeOf = (stage: Stage): number => STAGES.indexOf(stage);

/** Whether it got at least this far. An offer without a stage got everywhere. */
export const reached = ({ stage, result }: Case, least: Stage): boolean =>
  stage === null ? result === 'offer' : placeOf(stage) >= placeOf(least);

const further = (a: Stage | null, b: Stage | null): Stage | null =>
  a === null ? b : b === null || placeOf(a) >= placeOf(b) ? a : b;

const stageOf = (debrief: Debrief): Stage | null =>
  STAGES.find((one) => one === textOf(debrief, 'stage')) ?? null;

/** The outcome that was given, or `null`: notes without one count in no number. */
export const givenOutcome = (debrief: Debrief): Outcome | null =>
  OUTCOMES.find((one) => one === textOf(debrief, 'outcome')) ?? null;

const resultOf = (outcome: Outcome | null, day: string, today: string): Case['result'] => {
  if (outcome === 'offer') return 'offer';
  if (outcome === 'rejected' || outcome === 'no-reply') return 'ended';
  return addDays(day, SILENT_AFTER) < today ? 'ended' : 'open';
};

const caseOfRounds = (rounds: readonly Debrief[], last: Debrief, today: string): Case => {
  const offer = rounds.some((one) => givenOutcome(one) === 'offer');
  return {
    day: rounds.map(dayOf).sort()[0] ?? '',
    role: textOf(last, 'role'),
    company: textOf(last, 'company'),
    stage: rounds.map(stageOf).reduce(further, null),
    result: offer ? 'offer' : resultOf(givenOutcome(last), dayOf(last), today),
    debriefs: rounds.map((one) => one.id),
    listed: false,
  };
};

const caseOfRow = (row: Application, today: string): Case => ({
  day: row.date,
  role: row.role,
  company: row.company,
  stage: row.stage,
  result: resultOf(row.outcome, row.date, today),
  debriefs: [],
  listed: true,
});

/** What a debrief says about the end counts more than a row that was not kept up. */
const joined = (written: Case, row: Case): Case => ({
  ...written,
  day: [written.day, row.day].sort()[0] ?? '',
  stage: further(written.stage, row.stage),
  result: row.result === 'offer' ? 'offer' : written.result === 'open' ? row.result : written.result,
  listed: true,
});

const sameJob = (a: Case, b: Case): boolean => {
  const [one, other] = [plainName(a.role), plainName(b.role)];
  return (one === '' || other === '' || one === other) && Math.abs(daysBetween(a.day, b.day)) <= TOGETHER;
};

/**
 * Every application there is, oldest first. Debriefs without an outcome are left out.
 *
 * @param today `YYYY-MM-DD`
 */
export const casesOf = (
  debriefs: readonly Debrief[],
  applications: readonly Application[],
  today: string,
): readonly Case[] => {
  const counted = debriefs.filter((one) => givenOutcome(one) !== null);
  const written = applicationsOf(counted).flatMap((rounds) => {
    const last = rounds.at(-1);
    return last ? [caseOfRounds(rounds, last, today)] : [];
  });
  const free = new Map<string, Case[]>();
  for (const one of written) {
    const company = companyKey(one.company);
    if (company !== '') free.set(company, [...(free.get(company) ?? []), one]);
  }
  const joins = new Map<Case, Case>();
  const alone: Case[] = [];
  for (const row of applications.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id))) {
    const listed = caseOfRow(row, today);
    const there = free.get(companyKey(row.company)) ?? [];
    const match = nearest(
      there.filter((one) => !joins.has(one) && sameJob(one, listed)),
      listed.day,
    );
    if (match) joins.set(match, joined(match, listed));
    else alone.push(listed);
  }
  return [...written.map((one) => joins.get(one) ?? one), ...alone].sort(byDay);
};

const nearest = (cases: readonly Case[], day: string): Case | undefined =>
  cases.toSorted((a, b) => Math.abs(daysBetween(a.day, day)) - Math.abs(daysBetween(b.day, day)))[0];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDay = (a: Case, b: Case): number =>
  compare(a.day, b.day) ||
  compare(a.company, b.company) ||
  compare(a.role, b.role) ||
  compare(a.debriefs.join(), b.debriefs.join());
