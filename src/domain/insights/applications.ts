/** What the numbers count: applications. Their rounds, their debriefs and a row of a list are one. */

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
import { compare } from '../text/order.js';
import { addDays, daysBetween } from '../time/days.js';

export interface Case {
  readonly day: string;
  readonly role: string;
  readonly company: string;
  readonly stage: Stage | null;
  /** The rounds that somebody wrote down, each once: a final round alone is one. */
  readonly rounds: readonly Stage[];
  /** `ended`: they said no, or nothing came. */
  readonly result: 'offer' | 'ended' | 'open';
  readonly debriefs: readonly string[];
  readonly listed: boolean;
}

/** Maximum days between a list row and a debrief to treat them as one application. */
const SAME_APPLICATION_DAYS = 180;

/** After so many days without a word an application counts as not answered: our convention, named on the page. */
export const SILENT_AFTER = 60;

/** An interview that is the only one is no step of a longer way. */
export const WHOLE: readonly Stage[] = ['only-interview', 'assessment-day'];

/** How far along a stage is: 0 for the application, -1 for none; an only interview is as far as a first one. */
export const placeOf = (stage: Stage | null): number =>
  stage === null ? -1 : STAGES.indexOf(WHOLE.includes(stage) ? 'first-interview' : stage);

export const reached = ({ stage, result }: Case, least: Stage): boolean => {
  if (stage === null) return result === 'offer';
  return WHOLE.includes(least) ? stage === least : placeOf(stage) >= placeOf(least);
};

const further = (a: Stage | null, b: Stage | null): Stage | null => (placeOf(a) >= placeOf(b) ? a : b);

const roundsOf = (stages: readonly (Stage | null)[]): readonly Stage[] =>
  STAGES.filter((stage) => stages.includes(stage));

const stageOf = (debrief: Debrief): Stage | null =>
  STAGES.find((stage) => stage === textOf(debrief, 'stage')) ?? null;

/** `null` for notes without an outcome, which count in no number. */
export const givenOutcome = (debrief: Debrief): Outcome | null =>
  OUTCOMES.find((outcome) => outcome === textOf(debrief, 'outcome')) ?? null;

const resultOf = (outcome: Outcome | null, day: string, today: string): Case['result'] => {
  if (outcome === 'offer') return 'offer';
  const silent = addDays(day, SILENT_AFTER) < today;
  return outcome === 'rejected' || outcome === 'no-reply' || silent ? 'ended' : 'open';
};

const caseOfRounds = (rounds: readonly Debrief[], last: Debrief, today: string): Case => ({
  day: rounds.map(dayOf).sort()[0] ?? '',
  role: textOf(last, 'role'),
  company: textOf(last, 'company'),
  stage: rounds.map(stageOf).reduce(further, null),
  rounds: roundsOf(rounds.map(stageOf)),
  result: rounds.some((round) => givenOutcome(round) === 'offer')
    ? 'offer'
    : resultOf(givenOutcome(last), dayOf(last), today),
  debriefs: rounds.map((round) => round.id),
  listed: false,
});

const caseOfRow = ({ date: day, role, company, stage, outcome }: Application, today: string): Case => {
  const result = resultOf(outcome, day, today);
  return { day, role, company, stage, rounds: roundsOf([stage]), result, debriefs: [], listed: true };
};

/** What a debrief says about the end counts more than a row that was not kept up. */
const joined = (written: Case, row: Case): Case => ({
  ...written,
  day: [written.day, row.day].sort()[0] ?? '',
  stage: further(written.stage, row.stage),
  rounds: roundsOf([...written.rounds, ...row.rounds]),
  result: row.result === 'offer' || written.result === 'open' ? row.result : written.result,
  listed: true,
});

const sameRole = (a: Case, b: Case): boolean => {
  const roles = [plainName(a.role), plainName(b.role)];
  return roles.includes('') || roles[0] === roles[1];
};

const sortKey = (item: Case): string => [item.day, item.company, item.role, ...item.debriefs].join('\0');

/** Every application there is, oldest first. Debriefs without an outcome are left out. */
export const casesOf = (
  debriefs: readonly Debrief[],
  applications: readonly Application[],
  today: string,
): readonly Case[] => {
  const counted = debriefs.filter((debrief) => givenOutcome(debrief) !== null);
  const written = applicationsOf(counted).flatMap((rounds) =>
    rounds.slice(-1).map((last) => caseOfRounds(rounds, last, today)),
  );
  const companies = written.map(({ company }) => companyKey(company));
  const listedOnly: Case[] = [];
  for (const row of applications.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id))) {
    const listed = caseOfRow(row, today);
    const company = companyKey(row.company);
    const distance = (other: Case): number => Math.abs(daysBetween(other.day, listed.day));
    const [nearest] = written
      .filter((other, at) => !other.listed && company !== '' && companies[at] === company)
      .filter((other) => sameRole(other, listed) && distance(other) <= SAME_APPLICATION_DAYS)
      .sort((a, b) => distance(a) - distance(b));
    if (nearest) written[written.indexOf(nearest)] = joined(nearest, listed);
    else listedOnly.push(listed);
  }
  return [...written, ...listedOnly].sort((a, b) => compare(sortKey(a), sortKey(b)));
};
