/** Does `insights` find what the model put in, and nothing where nothing is in it? */

import { checklistText } from '../../src/content/en/checklist/checklist.js';
import { script } from '../../src/content/en/index.js';
import { markets } from '../../src/content/en/insights/base-rates.js';
import { questionStopWords } from '../../src/content/en/stories/story.js';
import { type Insights, planInsights } from '../../src/domain/insights/plan.js';
import { findingsOn, type Model, nothingIn, searchYear, TODAY } from './search-year.js';

export const look = (seed: number, model: Model): Insights =>
  planInsights({
    ...searchYear(seed, model),
    ticks: [],
    today: TODAY,
    markets,
    script,
    words: { ...checklistText, questionStopWords },
    feelings: true,
    chosenByResult: false,
  });

/** Journals of every size, with and without a list, at the low end, in the middle and at the high end of the market. */
const quietModel = (seed: number): Model => {
  const at = (seed % 3) as 0 | 1 | 2;
  const applications = [40, 150, 500][Math.floor(seed / 3) % 3] ?? 0;
  const list = Math.floor(seed / 9) % 2 === 0;
  // Without a list the rate of first talks is not looked at, and with more of them there is more to look at.
  return nothingIn(at, list ? { applications } : { applications: applications / 2, list, talk: [0.3, 0.3] });
};

/** What is claimed in a year with nothing in it: all of it is a false alarm. */
export const falseAlarms = (seed: number): readonly string[] => findingsOn(look(seed, quietModel(seed)));

const EVEN = { talk: [0.3, 0.3], list: false } as const;

/** One thing in it at a time, and what has to be found then. */
export const EFFECTS: readonly { readonly name: string; readonly model: Model; readonly found: RegExp }[] = [
  {
    name: 'first talks from 3 % to 15 % at half-time, 400 applications',
    model: nothingIn(1, { applications: 400, talk: [0.03, 0.15] }),
    found: /^change talk$/,
  },
  {
    name: 'offers after 3 % of interviews, about 80 interviews',
    model: nothingIn(0, { ...EVEN, applications: 400, offerAfterFinal: [0.05, 0.05] }),
    found: /^market offer below$/,
  },
  {
    name: 'a theme in 80 % of the debriefs, then in 10 %, about 60 debriefs',
    model: nothingIn(1, { ...EVEN, applications: 200, theme: [0.8, 0.1] }),
    found: /^theme system design$/,
  },
  {
    name: 'five times as many talks for one of two roles, 400 applications',
    model: nothingIn(0, { applications: 400, analyst: 5 }),
    found: /^role (Data analyst|Backend engineer) talk$/,
  },
  {
    name: 'seven in ten end in the first talk, about 60 talks',
    model: nothingIn(1, { ...EVEN, applications: 200, endsAtPhone: 0.7 }),
    found: /^ended phone-screen$/,
  },
  {
    name: 'three points less sting at the end of a debrief, about 45 debriefs',
    model: nothingIn(1, { ...EVEN, applications: 150, sting: -3 }),
    found: /^sting in one debrief$/,
  },
];

export const finds = (seed: number, { model, found }: (typeof EFFECTS)[number]): boolean =>
  findingsOn(look(seed, model)).some((finding) => found.test(finding));
