/** The text of `insights`: possibilities, never verdicts; a change within noise is called that. */

import type { Stage } from '../../../domain/debrief/debrief.js';
import type { Interval, Share, SideTested } from '../../../domain/insights/statistics.js';
import type { Market, StepId } from '../../../domain/insights/steps.js';
import type { ThemeKind } from '../../../domain/insights/themes.js';
import { stageNames } from '../records/screens.js';
import { plural } from '../text/plural.js';

/** "17 %", "under 1 %": whole, since no more is known. */
export const percent = (share: number): string => {
  if (share > 0 && share < 0.005) return 'under 1 %';
  return share < 1 && share > 0.995 ? 'over 99 %' : `${Math.round(share * 100)} %`;
};

/** "2 to 48 %" */
export const range = ({ low, high }: Interval): string =>
  Math.round(low * 100) === Math.round(high * 100)
    ? percent(high)
    : `${Math.round(low * 100)} to ${Math.round(high * 100)} %`;

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const outOf = ({ hits, of }: Share): string => `${hits} of ${of}`;
const rate = ({ hits, of }: Share): string => percent(hits / of);

/** "58 %", "8.1 %", "0.57 %": two significant digits. */
const chance = (p: number): string => {
  const hundred = p * 100;
  if (hundred < 0.001) return 'under 0.001 %';
  return `${hundred >= 20 ? Math.round(hundred) : hundred >= 1 ? hundred.toFixed(1) : Number(hundred.toPrecision(2))} %`;
};

export const stepNames: Readonly<Record<StepId, string>> = {
  talk: 'From an application to a first talk',
  offer: 'From an interview to an offer',
};

const gotThere = (id: StepId): string => (id === 'talk' ? 'led to a talk' : 'led to an offer');

export const themeNames: Readonly<Record<ThemeKind, string>> = {
  'work-on': 'To work on',
  'find-out': 'To find out',
  needs: 'What they looked for',
  'bring-up': "What you didn't get to say",
  asked: 'Questions they asked',
  worked: 'What went well',
};

export const insightsText = {
  title: 'Looking back',
  empty: 'Nothing to look back on yet. Start with: rejection-coach',
  emptyFilter: 'Nothing fits that.',
  headings: {
    out: 'What stands out',
    far: 'How far you get',
    ends: 'Where it stops',
    again: 'What keeps coming up',
    worked: 'What worked',
    feedback: 'Feedback',
    change: 'Then and now',
    roles: 'Are these the right jobs?',
    feelings: 'How it felt',
    why: 'How it was worked out',
  },

  counted: (debriefs: number, listed: number, applications: number, from: string | null, to: string | null) =>
    [
      `Counted: ${plural(debriefs, 'debrief')}`,
      listed > 0 ? ` and ${plural(listed, 'row')} of your own list` : '',
      applications === 0 ? '' : `, ${listed > 0 ? 'together' : 'of'} ${plural(applications, 'application')}`,
      from === null ? '' : from === to ? ` (${from})` : ` (${from} to ${to})`,
      '.',
    ].join(''),
  rounds: 'Several rounds for one job count as one.',
  drafts: (n: number) => `${plural(n, 'is a draft', 'are drafts')}.`,
  withoutOutcome: (n: number) =>
    `${n} ${n === 1 ? 'has' : 'have'} no outcome, so ${n === 1 ? 'it is' : 'they are'} left out of the numbers.`,
  withoutStage: (n: number) =>
    `${n} ${n === 1 ? 'has' : 'have'} no stage, so ${n === 1 ? 'it is' : 'they are'} left out of this part.`,
  open: (n: number, days: number) =>
    `${n} ${n === 1 ? 'is' : 'are'} still open. After ${days} days without a word, it counts as no reply.`,
  onlyWritten: 'Only what you wrote down is counted.',
  filtered: (what: readonly string[]) => `Only: ${what.join(', ')}.`,
  filter: {
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    company: (text: string) => `employer with "${text}"`,
    role: (text: string) => `job with "${text}"`,
    stage: (text: string) => `got as far as ${text}`,
    outcome: (text: string) => `outcome ${text}`,
    tag: (text: string) => `tag ${text}`,
  },
  anotherLook: 'The more ways you look, the more flukes you will see.',
  chosenByResult: 'You picked these by how they ended, so shares would mislead and are left out.',

  tooFewForPatterns: 'Too early to see patterns.',
  nothingOut: "There aren't enough yet to be sure of any pattern.",
  findingsFirst: 'More than luck would usually give:',

  reachedTitle: 'How many had each stage, as far as you wrote it down',
  counts: (lead: string, rows: readonly (readonly [string, number])[]) =>
    `${lead}: ${rows.map(([name, n]) => `${name} ${n}`).join(', ')}.`,
  offer: 'offer',
  onward: (stage: Stage, share: Share, between: Interval) =>
    `${stageNames[stage]}: ${outOf(share)} went on, ${rate(share)}, likely ${range(between)}`,
  onwardTitle: 'Of those that got at least this far and have an answer:',
  step: (id: StepId, share: Share) =>
    share.of === 0 ? `${stepNames[id]}: none decided yet.` : `${stepNames[id]}: ${outOf(share)}.`,
  noList: 'To see this, import your full list of applications: rejection-coach import FILE',
  share: (share: Share, between: Interval): string =>
    `That is ${rate(share)} so far. It could really be anything from ${range(between)}.`,
  market: (market: Market) =>
    `Surveys found ${range(market)} (${market.sources.map(({ name, year, found }) => `${name} ${year}: ${found}`).join('; ')}).`,
  below: (id: StepId, share: Share) =>
    `${stepNames[id]}: ${outOf(share)}, below what surveys found. Jobs and places differ.`,
  above: (id: StepId, share: Share) => `${stepNames[id]}: ${outOf(share)}, above what surveys found.`,
  you: 'you',
  surveys: 'surveys',
  rangeTitle: (id: StepId) => `${stepNames[id]}: yours, and what surveys found`,

  endsBefore: (n: number) =>
    `${n} ended before you spoke to anyone. In surveys, most stop there (CareerPlug 2020, 2024).`,
  endsTitle: 'How many ended here',
  endsLead: 'Ended at',

  /** @param all whether every employer is named. */
  theme: (text: string, n: number, of: number, newest: readonly string[], all: boolean) =>
    `${text} (in ${n} of ${of}${all ? '' : '; the newest'}: ${newest.join(', ')})`,
  themesMore: (n: number) => `And ${n} more: rejection-coach insights --json`,
  storiesTitle: 'Stories that you said answer a question of theirs:',
  story: (name: string, answered: readonly string[]) =>
    answered.length === 1 && answered[0] === name
      ? `"${name}"`
      : `${name} (${answered.map((question) => `"${question}"`).join(', ')})`,
  storiesMore: (n: number) => `And ${n} more: rejection-coach stories`,
  themeChange: (text: string, first: Share, latest: Share) =>
    `"${text}" comes up ${first.hits * latest.of > latest.hits * first.of ? 'less' : 'more'}: in ${outOf(first)} of the first half of your debriefs, in ${outOf(latest)} of the latest.`,

  feedbackNone: "You haven't asked for feedback yet.",
  asked: (asked: number, answered: number, silent: number, waiting: number) =>
    `Asked ${plural(asked, 'time')}: ${answered} answered, ${silent} silent${waiting > 0 ? `, ${waiting} waiting` : ''}.`,
  answeredShare: (between: Interval) => `The real share could be anything from ${range(between)}.`,
  days: (middle: number, shortest: number, longest: number) =>
    shortest === longest
      ? `An answer took ${plural(middle, 'day')}.`
      : `An answer usually took ${plural(middle, 'day')} (${shortest} to ${longest}).`,
  unasked: (n: number) => `Feedback came ${times(n)} where you wrote down no request for it.`,
  late: (n: number) =>
    `${n === 1 ? "There's someone" : `There are ${n} people`} you meant to ask for feedback, and haven't yet.`,
  silence: (source: { name: string; year: string; found: string }) =>
    `Most people get none: ${source.found} (${source.name} ${source.year}).`,

  change: (id: StepId, first: Share, latest: Share, split: string) =>
    `${stepNames[id]}: ${outOf(first)} in the first half (to ${split}), ${outOf(latest)} since.`,
  noise: 'That could just be luck.',
  noChange: 'No clear change.',
  aboutTheSame: 'About the same.',
  few: 'Too few to tell.',
  settledOnly: (days: number) => `The last ${days} days are left out, because some haven't answered yet.`,
  role: (role: string, applications: number, steps: readonly string[]) =>
    `${role}: ${plural(applications, 'application')}${steps.length > 0 ? `; ${steps.join('; ')}` : ''}`,
  roleStep: (id: StepId, share: Share) => `${outOf(share)} ${gotThere(id)}`,
  roleOut: (role: string, id: StepId, own: Share, others: Share) =>
    `${role}: ${outOf(own)} ${gotThere(id)}, of the other jobs ${outOf(others)}.`,
  directions: (same: number, adjust: number, different: number) => {
    const counts = [
      ['the same jobs', same],
      ['nearly', adjust],
      ['different jobs', different],
    ] as const;
    const parts = counts.filter(([, n]) => n > 0).map(([name, n]) => `${name} ${times(n)}`);
    return `You said: ${parts.join(', ')}.`;
  },
  latestDirection: {
    same: 'Last time you said: the same jobs.',
    adjust: 'Last time you said: nearly (change the level, field, size or place).',
    different: 'Last time you said: different jobs.',
  } as Readonly<Record<string, string>>,
  changes: (wordings: readonly string[]) =>
    `What you would change: ${wordings.map((text) => `"${text}"`).join(', ')}.`,

  feelingsNone: 'No debrief has a number at both ends yet.',
  feelings: (pairs: number, less: number, same: number, more: number) =>
    `From start to end, in ${plural(pairs, 'debrief')}: it hurt less ${less}, about the same ${same}, more ${more}. One point up or down doesn't mean much.`,
  feelingsOut: (less: number, more: number) =>
    less > more
      ? `It hurt less at the end of a debrief more often (${less}) than it hurt more (${more}).`
      : `It hurt more at the end of a debrief more often (${more}) than it hurt less (${less}). You may want to keep it short.`,
  halves: (first: number, latest: number) =>
    `The middle number at the start: ${first} of 10 in your first debriefs, ${latest} in the latest.`,
  halvesOut: (first: number, latest: number) =>
    `At the start it hurt ${first} of 10 in your first debriefs, and ${latest} in the latest.`,

  why: {
    intervals: 'The ranges hold the real share at least 19 times out of 20 (Clopper and Pearson).',
    early: (id: StepId, rate: number, needed: number) =>
      `${stepNames[id]}: at ${percent(rate)}, ${needed - 1} in a row without one come about by chance ${chance((1 - rate) ** (needed - 1))} of the time, ${needed} in a row, ${chance((1 - rate) ** needed)}. Below one in ten it starts to say something, so: ${needed}.`,
    market: (
      id: StepId,
      share: Share,
      { open, unsaid }: { open: number; unsaid: number },
      { low, high }: Interval,
      { side, p }: SideTested,
    ) => {
      const [rate, few, fewer] = side === 'below' ? [low, 'few', 'fewer'] : [high, 'many', 'more'];
      return `${stepNames[id]}: ${outOf(share)}${open > 0 ? `, ${open} open` : ''}${unsaid > 0 ? `, ${unsaid} without a stage` : ''}. If the real share were ${percent(rate)}, so ${few} or ${fewer} would come about ${chance(p / 2)} of the time. Counting both sides, that is ${chance(p)} (exact binomial test).${open > 0 ? ' Open ones are counted against it.' : ''}`;
    },
    change: (id: StepId, p: number) =>
      `${stepNames[id]}, then and now: ${chance(p)} by chance (Fisher's exact test).`,
    role: (role: string, id: StepId, p: number) =>
      `${role}, ${stepNames[id].toLowerCase()}: ${chance(p)} by chance (Fisher's exact test against the other jobs).`,
    theme: (text: string, p: number) => `"${text}": ${chance(p)} by chance (Fisher's exact test).`,
    ended: (p: number) =>
      `That one stage leads: ${chance(p)} by chance (sign test of the first two; Hung and Fithian 2019).`,
    feelings: (p: number) => `Less or more at the end: ${chance(p)} by chance (exact sign test).`,
    halves: (p: number) => `Then and now: ${chance(p)} by chance (Mood's median test, exact).`,
    looks: (tests: number, limit: number) =>
      `This page looks at ${plural(tests, 'thing')} that so few cases could decide. Each has to be below ${chance(limit)} to be called more than luck (Tarone 1990). So at most one page in twenty says something that isn't so.`,
  },
  asTable: 'The same as a table',
  columns: { what: 'Stage', count: 'Applications', whose: 'Whose', share: 'Share', range: 'Range' },
  moreWhy: 'See how this was worked out: rejection-coach insights --why',
} as const;
