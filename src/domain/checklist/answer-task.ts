/** One task from an answer, before those of one theme are joined and ticks are looked at. */

import { type Debrief, dayOf, type QuestionId, textOf } from '../debrief/debrief.js';
import { itemKey } from '../record/short-code.js';
import { compare } from '../text/order.js';
import { groupByTheme, sameTheme, sharedStems, stemsOf } from '../text/similar.js';
import { localDay } from '../time/days.js';

export type ChecklistSection = 'plan' | 'big-picture' | 'feedback' | 'homework' | 'skills';

export type Task =
  | 'plan'
  | 'ask'
  | 'ask-offered'
  | 'chase'
  | 'use'
  | 'said'
  | 'suggested'
  | 'change'
  | 'keep'
  | 'more'
  | 'gap'
  | 'learn'
  | 'reframe'
  | 'say'
  | 'earlier-plan'
  | 'find-out'
  | 'read-up'
  | 'surprised'
  | 'test'
  | 'bring-up'
  | 'have-ready'
  | 'own-up'
  | 'find-proof'
  | 'adjust'
  | 'different';

interface TaskSource {
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
  /** Only tasks of one family can be the same theme; `null`: of none. */
  readonly family:
    | 'plan'
    | 'work-on'
    | 'keep'
    | 'find-out'
    | 'test'
    | 'bring-up'
    | 'needs'
    | 'surprise'
    | null;
  readonly entry: string;
  /** The proof of a need; the day to remind; the obstacle and the helper of a plan, a line each; who wrote a comment; what to change of a direction. */
  readonly extra: string;
  readonly due: string | null;
  readonly source: TaskSource;
  readonly key: string;
  /** From a reply or a comment that came after the debrief. */
  readonly later: boolean;
  /** Only says again what another answer of its debrief names: it joins a theme, and is no item of its own. */
  readonly again?: true;
  /** Known from what was recorded, whatever is ticked; `null`: a tick decides. */
  readonly done: boolean | null;
  /**
   * The order among the tasks of one debrief. What others said comes first, and the first line of every answer before
   * the second of any, so that the twelve items shown first have something of each strategy.
   */
  readonly weight: number;
}

export type TaskPlace = Pick<AnswerTask, 'task' | 'section' | 'family' | 'weight'>;

export const taskFrom = (
  debrief: Debrief,
  question: QuestionId,
  entry: string,
  { task, section, family, weight }: TaskPlace,
): AnswerTask => ({
  task,
  section,
  family,
  weight,
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
});

export interface ThemeWords {
  readonly stopWords: ReadonlySet<string>;
  /** Those, and what stands round anything that is to be worked on. */
  readonly themeStopWords: ReadonlySet<string>;
  /** With one word for what is said in many. */
  readonly sameInOtherWords: (entry: string) => string;
}

const originOf = ({ source }: AnswerTask): string => `${source.debrief} ${source.question}`;

export const tasksByTheme = (
  tasks: readonly AnswerTask[],
  family: AnswerTask['family'],
  words: ThemeWords,
): readonly (readonly AnswerTask[])[] => {
  const own = tasks.filter((task) => task.family === family);
  if (family !== 'work-on') return groupByTheme(own, ({ entry }) => entry, originOf, words.stopWords);
  const groups = groupByTheme(own, ({ entry }) => words.sameInOtherWords(entry), originOf, words.stopWords);
  return inOtherWords(groups, words);
};

/**
 * "Shorter answers" and "some answers were rather long" are one thing to work on. Only what came first in each theme
 * is looked at, so that what comes later never moves what was there.
 */
const inOtherWords = (
  groups: readonly (readonly AnswerTask[])[],
  { themeStopWords, sameInOtherWords }: ThemeWords,
): readonly (readonly AnswerTask[])[] => {
  const found: { origin: string; parts: AnswerTask[][] }[] = [];
  const byCore = new Map<string, typeof found>();
  for (const members of groups) {
    const [first] = members;
    if (first === undefined) continue;
    const core = [...stemsOf(sameInOtherWords(first.entry), themeStopWords)]
      .filter((stem) => !/^\d+$/.test(stem))
      .sort()
      .join(' ');
    const origin = originOf(first);
    const alike = core === '' ? [] : (byCore.get(core) ?? []);
    const same = alike.find((other) => other.origin !== origin);
    if (same !== undefined) {
      same.parts.push([...members]);
      continue;
    }
    const theme = { origin, parts: [[...members]] };
    found.push(theme);
    byCore.set(core, [...alike, theme]);
  }
  return found.map(({ parts }) => (parts.length === 1 ? parts.flat() : parts.flat().sort(oldestTaskFirst)));
};

export const isOthers = ({ task, source }: AnswerTask): boolean =>
  task === 'suggested' || source.question.startsWith('feedback-');

const oldestTaskFirst = (a: AnswerTask, b: AnswerTask): number =>
  compare(a.source.begun, b.source.begun) || compare(a.source.debrief, b.source.debrief);

/** By when the debrief was begun, then by weight: a total order. */
export const newestTaskFirst = (a: AnswerTask, b: AnswerTask): number =>
  compare(b.source.begun, a.source.begun) ||
  compare(b.source.debrief, a.source.debrief) ||
  a.weight - b.weight;

/**
 * The latest reply to the newest debrief, else that debrief's first mention: what others said comes first, if it is
 * put as something to do.
 */
export const newestOf = (
  group: readonly AnswerTask[],
  isOnlySaid: (entry: string, unsorted: boolean) => boolean,
): AnswerTask | undefined => {
  const items = group.filter(({ again }) => !again);
  const debrief = items.at(-1)?.source.debrief;
  const own = items.slice(items.findLastIndex(({ source }) => source.debrief !== debrief) + 1);
  if (own.length === 1) return own[0];
  return (
    own.findLast(({ later }) => later) ??
    own.find(({ task, entry }) => !isOnlySaid(entry, task === 'said')) ??
    own[0]
  );
};

/** Each wording of a theme once, the newest first. @param group by when the debrief was begun. */
export const wordingsOf = (group: readonly AnswerTask[]): readonly AnswerTask[] => {
  const seen = new Set<string>();
  return group.toReversed().filter(({ entry }) => {
    const isNew = !seen.has(entry.toLowerCase());
    seen.add(entry.toLowerCase());
    return isNew;
  });
};

/** The day on which it was: of a debrief that was told later than it was, that of the debrief. */
export const writtenOn = ({ at, begun, debrief }: AnswerTask['source']): string =>
  localDay(new Date(at)) === localDay(new Date(begun)) ? debrief.slice(0, 10) : localDay(new Date(at));

export const byDebrief = (tasks: readonly AnswerTask[]): ReadonlyMap<string, readonly AnswerTask[]> => {
  const groups = new Map<string, AnswerTask[]>();
  for (const task of tasks) {
    const { debrief } = task.source;
    groups.set(debrief, [...(groups.get(debrief) ?? []), task]);
  }
  return groups;
};

const LOOK_UPS: readonly Task[] = ['find-out', 'read-up'];

type PlanWords = Readonly<Record<'stopWords' | 'plainWords', ReadonlySet<string>>> & {
  readonly topicOf: (entry: string) => string;
};

/**
 * What the plan says is not said again, unless it came up in another debrief: it has half of the words of an entry, and
 * two at least or its only one; or it is a plan for an answer, and names which. And what they mean to look up stands
 * there, not among the gaps too.
 */
export const isSaidElsewhere = (
  tasks: readonly AnswerTask[],
  words: PlanWords,
): ((group: readonly AnswerTask[]) => boolean) => {
  const { stopWords, topicOf } = words;
  const plan = tasks.find(({ task }) => task === 'plan');
  // Of "when …, I will …" the second half is what they do.
  const action = plan?.entry.split(/\bI(?:['’]ll| will)\b/i).at(-1) ?? '';
  const planned = stemsOf(plan?.entry ?? '', stopWords);
  const asks = /\b(?:ask|text|ring|call|phone|e?mail|message|write to|contact)\b/i.test(plan?.entry ?? '');
  const tells = /\b(?:answers?|story|stories)\b/i.test(plan?.entry ?? '');
  // "The lead answer" is the only one with a word of it.
  const isOnly = (entry: string): boolean =>
    tasks
      .filter((other) => other.task === 'more' && sharedStems(stemsOf(other.entry, stopWords), planned) > 0)
      .every((other) => other.entry === entry);
  const isSaid = ({ family, entry, task }: AnswerTask): boolean => {
    const own = stemsOf(entry, stopWords);
    const shared = sharedStems(own, planned);
    if (task === 'ask') return asks && shared > 0;
    if (task === 'more' && tells && shared > 0 && isOnly(entry)) return true;
    if (family === 'work-on' && tells && isNamed(entry, action, words)) return true;
    const isShared = shared * 2 >= own.size && shared >= (task === 'more' ? 2 : Math.min(2, own.size));
    return (family === 'work-on' || family === 'find-out') && shared > 0 && isShared;
  };
  const lookUps = byDebrief(tasks.filter(({ task }) => LOOK_UPS.includes(task)));
  /** What an entry begins with, up to its first comma. */
  const head = (entry: string): ReadonlySet<string> => stemsOf(entry.split(/[,;:(]/)[0] ?? '', stopWords);
  const isLookedUp = ({ task, entry, source }: AnswerTask): boolean => {
    if (task !== 'gap' && task !== 'learn') return false;
    const texts = (lookUps.get(source.debrief) ?? []).map((other) => other.entry);
    return (
      sameTheme(stemsOf(topicOf(entry), stopWords), stemsOf(texts.join(' '), stopWords)) ||
      texts.some((text) => sameTheme(head(entry), head(text)))
    );
  };
  return (group) =>
    group.every(isLookedUp) ||
    (group.every(({ source }) => source.debrief === plan?.source.debrief) && group.some(isSaid));
};

/** "The LOLER answer" names it by a word of its trade, "the why did you leave answer" by three words in a row. */
const isNamed = (entry: string, action: string, { stopWords, plainWords }: PlanWords): boolean => {
  const own = wordsIn(entry);
  const whole = ` ${wordsIn(action).join(' ')} `;
  return (
    sharedStems(stemsOf(entry, plainWords), stemsOf(action, plainWords)) > 0 ||
    own.some((_, at) => {
      const run = own.slice(at, at + 3).join(' ');
      return at + 2 < own.length && stemsOf(run, stopWords).size > 0 && whole.includes(` ${run} `);
    })
  );
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
