/** What each answer leads to, before themes are found and ticks are looked at. */

import {
  type Debrief,
  dayOf,
  listOf,
  oldestBegunFirst,
  type QuestionId,
  textOf,
} from '../debrief/debrief.js';
import { SORTS } from '../debrief/feedback-events.js';
import { answersThatApply, outcomeOf, type Script } from '../debrief/script.js';
import { askDay, feedbackState, REMIND_AFTER, whomOf } from '../feedback/request-state.js';
import { itemKey } from '../record/short-code.js';
import { addDays } from '../time/days.js';

/** Where an item belongs on the page: the plan, or one of the four strategies. */
export type ChecklistSection = 'plan' | 'big-picture' | 'feedback' | 'homework' | 'skills';

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

export interface AnswerTask {
  readonly task: Task;
  readonly section: ChecklistSection;
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
  /** From a reply that came after the debrief. */
  readonly later: boolean;
  /** Known from what was recorded of it, whatever is ticked; `null`: a tick says so. */
  readonly done: boolean | null;
  /**
   * The order among the tasks of one debrief: what others said first, and the first entry of every question before
   * the second of any, so that the twelve items that are seen first hold something for each of the four strategies.
   */
  readonly weight: number;
}

/** More than there are kinds of tasks. */
const ROUND = 20;

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
  today: string,
): readonly AnswerTask[] => {
  const lived = debriefs.map((one) => answersThatApply(script, one)).sort(oldestBegunFirst);
  const newestWith = (id: QuestionId): Debrief | undefined => lived.findLast((one) => textOf(one, id) !== '');
  const plan = newestWith('if-then');
  const direction = newestWith('direction');
  return [
    ...lived.flatMap((one) => planTask(one, one === plan)),
    ...(direction ? directionTask(direction) : []),
    ...lived.flatMap((one) => tasksOf(one, readGap, today)),
  ];
};

const tasksOf = (debrief: Debrief, readGap: ReadGap, today: string): readonly AnswerTask[] => {
  const each = (
    task: Task,
    section: ChecklistSection,
    family: AnswerTask['family'],
    question: QuestionId,
    weight: number,
  ): readonly AnswerTask[] =>
    listOf(debrief, question).map((entry, at) => ({
      ...single(debrief, task, section, question, entry, weight + at * ROUND),
      family,
    }));
  const change = textOf(debrief, 'could-change');
  // Written before the offer came, it is what they wanted to change.
  const kept =
    outcomeOf(debrief.answers) === 'offer' &&
    (debrief.answers['could-change']?.at ?? '') >= (debrief.answers.outcome?.at ?? '');
  return [
    ...askTasks(debrief, today),
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
    ...replyTasks(debrief),
  ];
};

const single = (
  debrief: Debrief,
  task: Task,
  section: ChecklistSection,
  question: QuestionId,
  entry: string,
  weight: number,
): AnswerTask => ({
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
  key: itemKey(debrief.id, task === 'chase' ? 'chase' : question, entry),
  later: false,
  done: null,
  weight,
});

const planTask = (debrief: Debrief, newest: boolean): readonly AnswerTask[] => {
  const then = textOf(debrief, 'if-then');
  const task = newest ? 'plan' : 'earlier-plan';
  return then === ''
    ? []
    : [{ ...single(debrief, task, 'plan', 'if-then', then, newest ? 0 : 3), family: 'plan' }];
};

/**
 * Asking, then one reminder, by what was recorded or ticked: the request is open until it was sent, the reminder is
 * there while an answer is waited for, and with an answer, or closed, both are gone.
 */
const askTasks = (debrief: Debrief, today: string): readonly AnswerTask[] => {
  const whom = textOf(debrief, 'ask-whom');
  const now = feedbackState(debrief, today);
  if (now.state !== 'to-ask' && now.state !== 'waiting') return [];
  const due = askDay(debrief);
  const remind = now.state === 'waiting' ? now.remind : addDays(due, REMIND_AFTER);
  const ask: AnswerTask = {
    ...single(debrief, 'ask', 'feedback', 'ask-whom', whom, 0),
    due,
    extra: remind,
    done: now.state === 'waiting',
  };
  if (now.state === 'to-ask') return [ask];
  const chase: AnswerTask = {
    ...single(debrief, 'chase', 'feedback', 'ask-whom', whomOf(debrief), 1),
    due: remind,
    done: now.reminded !== null,
  };
  return whom === '' ? [chase] : [ask, chase];
};

/** The sorted lines of later replies lead where those of the feedback at the time lead. */
const replyTasks = (debrief: Debrief): readonly AnswerTask[] =>
  SORTS.flatMap((sort) => {
    if (sort === 'leave') return [];
    const question = `feedback-${sort}` as const;
    const said = listOf(debrief, question);
    const seen = new Set(said.map((one) => one.toLowerCase()));
    const lines = debrief.feedback.flatMap((event) =>
      event.type === 'reply' ? event[sort].map((entry) => ({ entry, at: event.at })) : [],
    );
    const fresh = lines.filter(
      ({ entry }) => !seen.has(entry.toLowerCase()) && seen.add(entry.toLowerCase()),
    );
    return fresh.map(({ entry, at }, index): AnswerTask => {
      const weight = (sort === 'use' ? 2 : 7) + (said.length + index) * ROUND;
      const one = single(debrief, sort, 'feedback', question, entry, weight);
      const family = sort === 'use' ? 'work-on' : 'test';
      return { ...one, family, later: true, source: { ...one.source, at } };
    });
  });

/** What the role needed, each with the proof given on the same line of the next question. */
const needs = (debrief: Debrief): readonly AnswerTask[] => {
  const proof = listOf(debrief, 'proof');
  const paired = listOf(debrief, 'role-needs').map((need, index): AnswerTask => {
    const extra = proof[index] ?? '';
    const task = extra === '' ? 'find-proof' : 'have-ready';
    const weight = 9 + index * ROUND;
    return { ...single(debrief, task, 'skills', 'role-needs', need, weight), family: 'needs', extra };
  });
  const over = proof.slice(paired.length).map(
    (entry, at): AnswerTask => ({
      ...single(debrief, 'have-ready', 'skills', 'proof', entry, 9 + (paired.length + at) * ROUND),
      family: 'needs',
    }),
  );
  return [...paired, ...over];
};

const directionTask = (debrief: Debrief): readonly AnswerTask[] => {
  const direction = textOf(debrief, 'direction');
  if (direction !== 'adjust' && direction !== 'different') return [];
  return [single(debrief, direction, 'big-picture', 'direction', direction, 10)];
};

/** A later reply to the newest debrief, else its own first mention: what others said before what the person made of it. */
export const newestOf = (group: readonly AnswerTask[]): AnswerTask | undefined => {
  const own = group.filter((one) => one.source.debrief === group.at(-1)?.source.debrief);
  return own.findLast((one) => one.later) ?? own[0];
};

/** Each wording of a theme once, the newest first. @param group in the order in which it was lived. */
export const wordingsOf = (group: readonly AnswerTask[]): readonly string[] => {
  const seen = new Set<string>();
  return group.toReversed().flatMap(({ entry }) => {
    if (seen.has(entry.toLowerCase())) return [];
    seen.add(entry.toLowerCase());
    return [entry];
  });
};
