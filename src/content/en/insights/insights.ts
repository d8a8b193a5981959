/** The text of `insights`: possibilities, never verdicts; a change within noise is called that. */

import type { Stage, Strategy } from '../../../domain/debrief/debrief.js';
import type { Interval, Share, SideTested } from '../../../domain/insights/statistics.js';
import type { Market, StepId } from '../../../domain/insights/steps.js';
import type { ThemeKind } from '../../../domain/insights/themes.js';
import { strategyNames } from '../debrief/script.js';
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
  final: 'From a final round to an offer',
};

const gotThere = (id: StepId): string => (id === 'talk' ? 'led to a talk' : 'led to an offer');

const strategyFor: Readonly<Record<Stage, { readonly strategy: Strategy; readonly why: string }>> = {
  application: { strategy: 'skills', why: 'set the posting’s requirements beside what your CV shows first.' },
  'phone-screen': { strategy: 'homework', why: 'know the company and why this role before they call.' },
  'first-interview': { strategy: 'homework', why: 'have the fuller answers ready that you found missing.' },
  task: { strategy: 'skills', why: 'see which skill the task was there to show, and show it first.' },
  'later-round': { strategy: 'skills', why: 'have a piece of proof ready for each thing the role needs.' },
  'final-round': {
    strategy: 'feedback',
    why: 'at this point somebody knows you well enough to say something of use. Often several good people were left for one seat.',
  },
  'only-interview': { strategy: 'homework', why: 'have the fuller answers ready that you found missing.' },
  'assessment-day': {
    strategy: 'skills',
    why: 'see which skill each part was there to show, and show it first.',
  },
};

const strategyText = (stage: Stage): string =>
  `"${strategyNames[strategyFor[stage].strategy]}" speaks to that: ${strategyFor[stage].why}`;

export const themeNames: Readonly<Record<ThemeKind, string>> = {
  'work-on': 'To work on',
  'find-out': 'To find out',
  needs: 'What the roles needed',
  'bring-up': 'What they never heard about',
  asked: 'Questions they asked',
  worked: 'What went well, and your proof',
};

export const insightsText = {
  title: 'Looking back',
  empty: 'Nothing to look back on yet. Begin with: rejection-coach',
  emptyFilter: 'Nothing fits all of that.',
  headings: {
    out: 'What stands out',
    far: 'How far applications get',
    ends: 'Where it breaks off',
    again: 'What comes up again and again',
    worked: 'What worked',
    feedback: 'Feedback',
    change: 'First and latest',
    roles: 'Are these the right roles?',
    feelings: 'How much it stung',
    why: 'The arithmetic',
  },

  counted: (debriefs: number, listed: number, applications: number, from: string | null, to: string | null) =>
    [
      `Counted: ${plural(debriefs, 'debrief')}`,
      listed > 0 ? ` and ${plural(listed, 'row')} of your own list` : '',
      applications === 0 ? '' : `, ${listed > 0 ? 'together' : 'of'} ${plural(applications, 'application')}`,
      from === null ? '' : from === to ? ` (${from})` : ` (${from} to ${to})`,
      '.',
    ].join(''),
  rounds: 'Rounds with one company for one role count once.',
  drafts: (n: number) =>
    `${plural(n, 'draft counts', 'drafts count')} as far as ${n === 1 ? 'it goes' : 'they go'}.`,
  withoutOutcome: (n: number) =>
    `${n} without an outcome ${n === 1 ? 'counts' : 'count'} in no number, only in what comes up.`,
  withoutStage: (n: number) => `${n} without a stage ${n === 1 ? 'counts' : 'count'} in no stage.`,
  open: (n: number, days: number) =>
    `${n} ${n === 1 ? 'is' : 'are'} still open. After ${days} days without a word, one counts as not answered.`,
  onlyWritten: 'These are the ones you wrote down. What is not in here is not in the numbers.',
  filtered: (what: readonly string[]) => `Only: ${what.join(', ')}.`,
  filter: {
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    company: (text: string) => `company with "${text}"`,
    role: (text: string) => `role with "${text}"`,
    stage: (text: string) => `got as far as ${text}`,
    outcome: (text: string) => `outcome ${text}`,
    tag: (text: string) => `tag ${text}`,
  },
  anotherLook: 'Every filter is one more look, and looking often finds something by chance alone.',
  chosenByResult: 'Chosen by how they went, so no share of them means anything: shares are left out.',

  tooFewForPatterns:
    'Too early for patterns: in so few, nothing could stand out from chance. What you wrote counts all the same.',
  nothingOut:
    'Nothing here is beyond what chance makes. With numbers of this size that is usual, and it says nothing about you.',
  findingsFirst: 'These go beyond what chance usually makes. Worth a look; none of it is a verdict.',

  reachedTitle: 'Applications that got at least this far',
  counts: (lead: string, rows: readonly (readonly [string, number])[]) =>
    `${lead}: ${rows.map(([name, n]) => `${name} ${n}`).join(', ')}.`,
  offer: 'offer',
  onward: (stage: Stage, share: Share, between: Interval) =>
    `${stageNames[stage]}: ${outOf(share)} went on, ${rate(share)}, likely ${range(between)}`,
  onwardTitle: 'Of those that got so far and are decided:',
  step: (id: StepId, share: Share) =>
    share.of === 0
      ? `${stepNames[id]}: none decided yet.`
      : `${stepNames[id]}: ${outOf(share)} ${gotThere(id)}.`,
  tooEarly: (needed: number, share: Share) =>
    `Too early to say: with fewer than ${needed} decided, even none at all would say nothing. So far there ${share.of === 1 ? 'is' : 'are'} ${share.of}.`,
  noList:
    'hardly anybody writes a debrief for every application, so there is no share to show. With your own list there is: rejection-coach import FILE',
  share: (share: Share, between: Interval): string =>
    `That is ${rate(share)}; the real share can be anything from ${range(between)}.`,
  market: (market: Market) =>
    `Surveys found ${range(market)} (${market.sources.map(({ name, year, found }) => `${name} ${year}: ${found}`).join('; ')}).`,
  asUsual: 'What differs between yours and that can be chance.',
  below: (id: StepId, share: Share) =>
    `${stepNames[id]}: ${outOf(share)}, below what surveys found. Fields and places differ; so may yours.`,
  above: (id: StepId, share: Share) => `${stepNames[id]}: ${outOf(share)}, above what surveys found.`,
  you: 'you',
  surveys: 'surveys',
  rangeTitle: (id: StepId) => `${stepNames[id]}: your share with its range, and the surveys’`,

  endsBefore: (n: number) =>
    `${n} ended before any talk. In surveys that is where most applications end (CareerPlug 2020, 2024). If you want to work on it, ${strategyText('application')}`,
  endsTitle: 'Applications that ended here',
  endsLead: 'Ended at',
  endsNone: 'None has ended after a first talk so far.',
  endsMost: (stage: Stage, n: number, of: number) =>
    `Of the ${of} that ended after a first talk, most ended at this stage: ${stageNames[stage]}, ${n}.`,
  endsTop: (stage: Stage, n: number, of: number) =>
    of === 1
      ? `One ended after a first talk, at this stage: ${stageNames[stage]}.`
      : `Of the ${of} that ended after a first talk, ${n} ended at this stage: ${stageNames[stage]}. Chance alone can make one stage lead.`,
  endsTie: (stages: readonly Stage[], n: number, of: number) =>
    `Of the ${of} that ended after a first talk, ${n} each ended at these stages: ${stages.map((stage) => stageNames[stage]).join(', ')}. No stage leads.`,
  strategy: strategyText,

  theme: (text: string, n: number, of: number, newest: readonly string[]) =>
    `${text} (in ${n} of ${of}${newest.length < n ? '; the newest' : ''}: ${newest.join(', ')})`,
  themesMore: (n: number) => `And ${n} more: rejection-coach insights --json`,
  storiesTitle: 'Stories that answered a question well, as you noted:',
  story: (name: string, answered: readonly string[]) =>
    answered.length === 1 && answered[0] === name
      ? `"${name}"`
      : `${name} (${answered.map((question) => `"${question}"`).join(', ')})`,
  storiesMore: (n: number) => `And ${n} more: rejection-coach stories`,
  noThemes: 'Nothing has come up in two or more debriefs yet.',
  noneWorked:
    'Nothing that went well has come up in two or more debriefs yet. It is worth writing down each time.',
  themeChange: (text: string, first: Share, latest: Share) =>
    `"${text}" comes up ${first.hits * latest.of > latest.hits * first.of ? 'less' : 'more'}: in ${outOf(first)} of the first half of your debriefs, in ${outOf(latest)} of the latest.`,

  feedbackNone: 'No request for feedback is on record yet.',
  asked: (asked: number, answered: number, silent: number, waiting: number) =>
    `Asked ${plural(asked, 'time')}: ${answered} answered, ${silent} silent${waiting > 0 ? `, ${waiting} waiting` : ''}.`,
  answeredShare: (between: Interval) => `The real share of answers can be anything from ${range(between)}.`,
  days: (middle: number, shortest: number, longest: number) =>
    shortest === longest
      ? `An answer took ${plural(middle, 'day')}.`
      : `An answer typically took ${plural(middle, 'day')} (${shortest} to ${longest}).`,
  unasked: (n: number) => `${plural(n, 'time')} feedback came without a request on record.`,
  planned: (n: number) => `${plural(n, 'time')} you named somebody to ask, and no request is on record.`,
  silence: (source: { name: string; year: string; found: string }) =>
    `Silence is not a verdict: ${source.found} of candidates are never given any (${source.name} ${source.year}).`,

  changeFew: 'Too few yet to set the first beside the latest.',
  change: (id: StepId, first: Share, latest: Share, split: string) =>
    `${stepNames[id]}: ${outOf(first)} in the first half (to ${split}), ${outOf(latest)} since.`,
  changed: 'That goes beyond what chance usually makes.',
  noise: 'A difference like this can come by chance.',
  aboutTheSame: 'About the same.',
  few: 'Too few to tell.',
  settledOnly: (days: number) =>
    `Some are still open, so the last ${days} days are left out here: quick answers would count double.`,
  themesSame: 'Nothing in your own words has become clearly more or less frequent.',

  role: (role: string, applications: number, steps: readonly string[]) =>
    `${role}: ${plural(applications, 'application')}${steps.length > 0 ? `; ${steps.join('; ')}` : ''}`,
  roleStep: (id: StepId, share: Share) =>
    `${outOf(share)} ${id === 'final' ? 'final rounds ' : ''}${gotThere(id)}`,
  roleOut: (role: string, id: StepId, own: Share, others: Share) =>
    `${role}: ${outOf(own)} ${gotThere(id)}, of the other roles ${outOf(others)}.`,
  rolesSame: 'No kind of role stands out from the others beyond chance.',
  rolesOne: 'To set two kinds of role side by side, each needs two applications.',
  directions: (same: number, adjust: number, different: number) =>
    `In your debriefs you chose: the same roles ${plural(same, 'time')}, adjust ${plural(adjust, 'time')}, different roles ${plural(different, 'time')}.`,
  latestDirection: {
    same: 'Most lately: the same roles.',
    adjust: 'Most lately: adjust (level, sector, size, place).',
    different: 'Most lately: different roles.',
  } as Readonly<Record<string, string>>,
  closing:
    'No number can answer this for you. Ask: which of these would I still want if it were easy to get? Keep, adjust or change; each is a good answer.',

  feelingsNone: 'No debrief has a number at the start and at the end.',
  feelings: (pairs: number, less: number, same: number, more: number) =>
    `From the start to the end, in ${plural(pairs, 'debrief')}: less ${less}, about the same ${same}, more ${more}. A change of one point is about the same.`,
  feelingsOut: (less: number, more: number) =>
    less > more
      ? `It more often stung less at the end of a debrief (${less} times) than more (${more}).`
      : `It more often stung more at the end of a debrief (${more} times) than less (${less}). The short way through may be enough for you.`,
  halves: (first: number, latest: number) =>
    `The middle number at the start of a debrief: ${first} of 10 in the first half of your debriefs, ${latest} in the latest.`,
  halvesOut: (first: number, latest: number) =>
    `At the start it stung ${first} of 10 in the first half of your debriefs and ${latest} in the latest.`,

  why: {
    intervals:
      'Ranges: Clopper and Pearson’s exact interval. It holds the real share at least 19 times out of 20.',
    early: (id: StepId, rate: number, needed: number) =>
      `${stepNames[id]}: at ${percent(rate)}, ${needed - 1} in a row without one come about by chance ${chance((1 - rate) ** (needed - 1))} of the time, ${needed} in a row, ${chance((1 - rate) ** needed)}. Below one in ten it starts to say something, so: ${needed}.`,
    market: (id: StepId, share: Share, open: number, { low, high }: Interval, { side, p }: SideTested) => {
      const [rate, few, fewer] = side === 'below' ? [low, 'few', 'fewer'] : [high, 'many', 'more'];
      return `${stepNames[id]}: ${outOf(share)}${open > 0 ? `, ${open} open` : ''}. If the real share were ${percent(rate)}, so ${few} or ${fewer} would come about ${chance(p / 2)} of the time; doubled, for both sides are asked: ${chance(p)} (exact binomial test${open > 0 ? '; open ones count against a difference' : ''}).`;
    },
    change: (id: StepId, p: number) =>
      `${stepNames[id]}, first and latest: ${chance(p)} by chance (Fisher’s exact test).`,
    role: (role: string, id: StepId, p: number) =>
      `${role}, ${stepNames[id].toLowerCase()}: ${chance(p)} by chance (Fisher’s exact test against the other roles).`,
    theme: (text: string, p: number) => `"${text}": ${chance(p)} by chance (Fisher’s exact test).`,
    ended: (p: number) =>
      `That one stage leads: ${chance(p)} by chance (sign test of the first two; Hung and Fithian 2019).`,
    feelings: (p: number) => `Less or more at the end: ${chance(p)} by chance (exact sign test).`,
    halves: (p: number) => `First and latest: ${chance(p)} by chance (Mood’s median test, exact).`,
    looks: (tests: number, limit: number) =>
      `This page looks at ${plural(tests, 'thing')} that so few cases could decide. Each has to be below ${chance(limit)} to be called more than chance (Tarone 1990), so that at most one page in twenty says anything that is not so.`,
  },
  asTable: 'The same as a table',
  columns: { what: 'Stage', count: 'Applications', whose: 'Whose', share: 'Share', range: 'Range' },
  moreWhy: 'How this is worked out: rejection-coach insights --why',
} as const;
