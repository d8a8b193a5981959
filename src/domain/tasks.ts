/** What each answer leads to (guide.md, "Where each answer goes"), before themes are found and ticks are looked at. */

import { addDays, nextWorkingDay } from './days.js';
import { type Debrief, dayOf, listOf, oldestBegunFirst, type QuestionId, textOf } from './debrief.js';
import { feeding, outcomeOf, type Script } from './script.js';

/** Where an item belongs on the page: the plan, or one of the four strategies. */
export type Section = 'plan' | 'big-picture' | 'feedback' | 'homework' | 'skills';

export type Task =
  | 'plan'
  | 'ask'
  | 'chase'
  | 'use'
  | 'change'
  | 'keep'
  | 'more'
  | 'gap'
  | 'learn'
  | 'reframe'
  | 'say'
  | 'earlier-plan'
  | 'find-out'
  | 'test'
  | 'bring-up'
  | 'have-ready'
  | 'find-proof'
  | 'adjust'
  | 'different';

interface Source {
  readonly debrief: string;
  readonly question: QuestionId;
  readonly role: string;
  readonly company: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** ISO 8601 instants: when the debrief was begun, when the answer was confirmed. */
  readonly begun: string;
  readonly at: string;
}

export interface Candidate {
  readonly task: Task;
  readonly section: Section;
  /** Entries of one family may be the same theme; `null` never is. */
  readonly family: 'plan' | 'work-on' | 'keep' | 'find-out' | 'test' | 'bring-up' | 'needs' | null;
  /** The person's words. */
  readonly entry: string;
  /** The proof that goes with a need; the day after which to remind; else empty. */
  readonly extra: string;
  readonly due: string | null;
  readonly source: Source;
  /** What the id is made of. */
  readonly key: string;
  /** The key of the task that comes first: until that one is ticked, this is none. */
  readonly after: string | null;
  /**
   * The order among the tasks of one debrief: what others said first, and the first entry of every question before
   * the second of any, so that the twelve items that are seen first hold something for each of the four strategies.
   */
  readonly weight: number;
}

/** More than there are kinds of tasks. */
const ROUND = 20;

/** Days after asking for feedback before one polite reminder. */
const CHASE_AFTER = 7;
/** Asking within a day or two is what gets answers (Talent Board 2021, 2022). */
const ASK_WITHIN = 2;

/**
 * The day to ask for feedback where none was given: the next working day, at most two days after hearing;
 * heard longer ago, the next working day after the debrief was begun.
 */
const askDay = (debrief: Debrief): string => {
  const given = textOf(debrief, 'ask-by');
  if (given) return given;
  const begun = debrief.id.slice(0, 10);
  const working = nextWorkingDay(begun);
  const latest = addDays(dayOf(debrief), ASK_WITHIN);
  return latest < working && latest >= begun ? latest : working;
};

/** Reads "learn: basic SQL" as what is missing and what will be done about it; the words for it are a language's. */
export type ReadGap = (entry: string) => {
  readonly task: 'gap' | 'learn' | 'reframe' | 'say';
  readonly what: string;
};

/**
 * Every task of every debrief, in the order in which they were lived. Only the newest direction counts; the newest
 * plan is the plan, earlier ones are tasks like others.
 */
export const collect = (
  script: Script,
  debriefs: readonly Debrief[],
  readGap: ReadGap,
): readonly Candidate[] => {
  const lived = debriefs.map((one) => feeding(script, one)).sort(oldestBegunFirst);
  const newestWith = (id: QuestionId): Debrief | undefined => lived.findLast((one) => textOf(one, id) !== '');
  const plan = newestWith('if-then');
  const direction = newestWith('direction');
  return [
    ...lived.flatMap((one) => planTask(one, one === plan)),
    ...(direction ? directionTask(direction) : []),
    ...lived.flatMap((one) => tasksOf(one, readGap)),
  ];
};

const tasksOf = (debrief: Debrief, readGap: ReadGap): readonly Candidate[] => {
  const each = (
    task: Task,
    section: Section,
    family: Candidate['family'],
    question: QuestionId,
    weight: number,
  ): readonly Candidate[] =>
    listOf(debrief, question).map((entry, at) => ({
      ...single(debrief, task, section, question, entry, weight + at * ROUND),
      family,
    }));
  const change = textOf(debrief, 'could-change');
  const kept = outcomeOf(debrief.answers) === 'offer';
  return [
    ...askTasks(debrief),
    ...each('use', 'feedback', 'work-on', 'feedback-use', 2),
    ...(change
      ? [
          {
            ...single(debrief, kept ? 'keep' : 'change', 'big-picture', 'could-change', change, 3),
            family: kept ? ('keep' as const) : ('work-on' as const),
          },
        ]
      : []),
    ...each('more', 'homework', 'work-on', 'more-needed', 4),
    ...each('gap', 'skills', 'work-on', 'gaps', 5).map((one) => {
      const { task, what } = readGap(one.entry);
      return { ...one, task, entry: what };
    }),
    ...each('find-out', 'homework', 'find-out', 'look-up', 6),
    ...each('test', 'feedback', 'test', 'feedback-test', 7),
    ...each('bring-up', 'skills', 'bring-up', 'unheard', 8),
    ...needs(debrief),
  ];
};

const single = (
  debrief: Debrief,
  task: Task,
  section: Section,
  question: QuestionId,
  entry: string,
  weight: number,
): Candidate => ({
  task,
  section,
  family: null,
  entry,
  extra: '',
  due: null,
  source: {
    debrief: debrief.id,
    question,
    role: textOf(debrief, 'role'),
    company: textOf(debrief, 'company'),
    day: dayOf(debrief),
    begun: debrief.begun,
    at: debrief.answers[question]?.at ?? debrief.begun,
  },
  key: [debrief.id, task === 'chase' ? 'chase' : question, entry.toLowerCase()].join('|'),
  after: null,
  weight,
});

const planTask = (debrief: Debrief, newest: boolean): readonly Candidate[] => {
  const then = textOf(debrief, 'if-then');
  const task = newest ? 'plan' : 'earlier-plan';
  return then === ''
    ? []
    : [{ ...single(debrief, task, 'plan', 'if-then', then, newest ? 0 : 3), family: 'plan' }];
};

const askTasks = (debrief: Debrief): readonly Candidate[] => {
  const whom = textOf(debrief, 'ask-whom');
  if (!whom) return [];
  const due = askDay(debrief);
  const remind = addDays(due, CHASE_AFTER);
  const ask = { ...single(debrief, 'ask', 'feedback', 'ask-whom', whom, 0), due, extra: remind };
  const chase = { ...single(debrief, 'chase', 'feedback', 'ask-whom', whom, 1), due: remind, after: ask.key };
  return [ask, chase];
};

/** What the role needed, each with the proof given on the same line of the next question. */
const needs = (debrief: Debrief): readonly Candidate[] => {
  const proof = listOf(debrief, 'proof');
  const paired = listOf(debrief, 'role-needs').map((need, index): Candidate => {
    const extra = proof[index] ?? '';
    const task = extra === '' ? 'find-proof' : 'have-ready';
    const weight = 9 + index * ROUND;
    return { ...single(debrief, task, 'skills', 'role-needs', need, weight), family: 'needs', extra };
  });
  const over = proof.slice(paired.length).map(
    (entry, at): Candidate => ({
      ...single(debrief, 'have-ready', 'skills', 'proof', entry, 9 + (paired.length + at) * ROUND),
      family: 'needs',
    }),
  );
  return [...paired, ...over];
};

const directionTask = (debrief: Debrief): readonly Candidate[] => {
  const direction = textOf(debrief, 'direction');
  if (direction !== 'adjust' && direction !== 'different') return [];
  return [single(debrief, direction, 'big-picture', 'direction', direction, 10)];
};

/** The newest debrief's own first mention: what others said before what the person made of it. */
export const newestOf = (group: readonly Candidate[]): Candidate | undefined =>
  group.find((one) => one.source.debrief === group.at(-1)?.source.debrief);

/** Each wording of a theme once, the newest first. @param group in the order in which it was lived. */
export const wordingsOf = (group: readonly Candidate[]): readonly string[] => {
  const seen = new Set<string>();
  return group.toReversed().flatMap(({ entry }) => {
    if (seen.has(entry.toLowerCase())) return [];
    seen.add(entry.toLowerCase());
    return [entry];
  });
};
