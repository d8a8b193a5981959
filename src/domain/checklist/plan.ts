/** The checklist for the next interview, worked out from debriefs and ticks. */

import { type Debrief, isOnlyNotes } from '../debrief/debrief.js';
import type { Script } from '../debrief/script.js';
import { type Ticks, ticksById, withTicks } from '../feedback/request-state.js';
import { findingFor } from '../interview/findings.js';
import type { GapDecision, Interview } from '../interview/interview.js';
import type { Research } from '../interview/research.js';
import { shortCode } from '../record/short-code.js';
import type { Tick } from '../record/tick.js';
import { compare } from '../text/order.js';
import {
  type AnswerTask,
  isOthers,
  isSaidElsewhere,
  newestOf,
  newestTaskFirst,
  tasksByTheme,
  writtenOn,
} from './answer-task.js';
import {
  type Advice,
  type ChecklistWords,
  type Homework,
  type Item,
  itemBase,
  MOST_OPEN,
  otherWordings,
  RANKS,
} from './item.js';
import { inTime, TO_ASK, whenFor } from './item-days.js';
import { homeworkOf, homeworkWhy, researchCode, withResearch } from './research-items.js';
import type { Strength } from './strengths.js';
import { tasksToDo } from './to-do.js';

export { type Item, WHENS } from './item.js';

export interface ChecklistInput {
  readonly debriefs: readonly Debrief[];
  readonly interview: Interview | null;
  readonly today: string;
  readonly ticks: readonly Tick[];
  readonly script: Script;
  readonly words: ChecklistWords;
  /** What they have to show; a gap that one of them fills is none. */
  readonly strengths?: readonly Strength[];
  /** Items worked out elsewhere, put in by rank and day. */
  readonly more?: readonly Item[];
}

/**
 * The whole checklist, in this order: the plan; what is due; recurring; once, newest first; general advice.
 * The same records in any order give the same list.
 */
export const planChecklist = (given: ChecklistInput): readonly Item[] => {
  const input = { ...given, debriefs: given.debriefs.filter((debrief) => !isOnlyNotes(debrief)) };
  const ledger: Ledger = {
    ticks: ticksById(input.ticks),
    since: new Map(
      input.debriefs
        .map(({ begun }) => begun)
        .sort()
        .reverse()
        .map((begun, at) => [begun, at + 1]),
    ),
  };
  const debriefs = input.debriefs.map((debrief) => withTicks(debrief, ledger.ticks));
  const tasks = tasksToDo(input, debriefs);
  const research = input.interview === null ? [] : input.words.research(input.interview);
  const families = new Set(tasks.map((task) => task.family));
  const themes = [...families].flatMap((family): readonly (readonly AnswerTask[])[] =>
    family === null
      ? tasks.filter((task) => task.family === null).map((task) => [task])
      : tasksByTheme(tasks, family, input.words),
  );
  const { isOnlySaid } = input.words;
  const isSaid = isSaidElsewhere(tasks, input.words);
  const groups = withResearch(themes, tasks, research, isOnlySaid).filter(
    ({ members }) => !isSaid(members) && !members.every(({ again }) => again),
  );
  const items = groups
    .flatMap(({ members, research: about }) => {
      const newest = newestOf(members, isOnlySaid);
      // An earlier plan is let go, and one that was made again keeps its code and its tick.
      return newest && newest.task !== 'earlier-plan'
        ? [{ newest, item: itemOf(members, newest, about, input, ledger) }]
        : [];
    })
    .sort(byRank)
    .map(({ item }) => item);
  const advice = input.words
    .advice(input.interview)
    .filter(({ unless }) => !items.slice(0, MOST_OPEN).some(({ text }) => unless?.test(text)))
    .map(adviceFor(input, ledger));
  const chosen = (input.interview?.choices ?? [])
    .filter(({ requirement }) => !input.words.credential.test(requirement))
    .flatMap(choiceItem(input, ledger));
  return [
    ...[...advice.filter(({ task }) => task === 'asked'), ...chosen, ...items, ...(input.more ?? [])].sort(
      byRankAndDay,
    ),
    ...research
      .filter((topic) => !groups.some((group) => group.research === topic))
      .flatMap(researchFor(input, ledger)),
    ...advice.filter(({ task }) => task === 'advice'),
  ];
};

const byRankAndDay = (a: Item, b: Item): number =>
  RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || compare(a.due ?? '', b.due ?? '');

/** The decision on a requirement that nothing was found for: about this interview, so before what came up once. */
const choiceItem =
  ({ interview, today, words }: ChecklistInput, ledger: Ledger) =>
  ({ requirement, choice }: GapDecision): readonly Item[] => {
    if (choice === 'have' || choice === 'say') return [];
    const id = shortCode(`choice|${interview?.id ?? ''}|${requirement.toLowerCase()}`);
    return [
      {
        ...itemBase(id),
        section: 'skills',
        text: words.text[choice](requirement, ''),
        why: words.chosen[choice],
        when: whenFor({ task: choice, due: null, entry: '' }, interview, today),
        ...tickedAs(latestTick(ledger, [id])),
        rank: 'once',
        task: choice,
      },
    ];
  };

interface Ledger {
  readonly ticks: Ticks;
  /** How many debriefs were begun at that time or later. */
  readonly since: ReadonlyMap<string, number>;
}

interface Ranked {
  readonly item: Item;
  readonly newest: AnswerTask;
}

const byRank = (a: Ranked, b: Ranked): number =>
  byRankAndDay(a.item, b.item) ||
  (a.item.rank === 'recurring' ? (b.item.recurs?.debriefs ?? 0) - (a.item.recurs?.debriefs ?? 0) : 0) ||
  newestTaskFirst(a.newest, b.newest);

const itemOf = (
  group: readonly AnswerTask[],
  newest: AnswerTask,
  research: Research | null,
  { interview, today, words }: ChecklistInput,
  ledger: Ledger,
): Item => {
  const oldest = group[0] ?? newest;
  const aliases = (): readonly string[] => {
    const own = group.map(({ key }) => shortCode(key));
    return [...new Set(research && interview ? [...own, researchCode(research, interview)] : own)];
  };
  const tick = ledger.ticks.size === 0 ? null : latestTick(ledger, aliases());
  const reopened =
    newest.done === null &&
    tick !== null &&
    (cameUpAgain(group, tick) || (research !== null && ofEarlier(tick, interview)));
  const homework =
    newest.task === 'find-out' ? homeworkOf(group, newest, research, aliases(), interview) : null;
  const sources = group.map(({ source }) => ({ debrief: source.debrief, question: source.question }));
  const count = new Set(sources.map(({ debrief }) => debrief)).size;
  const own = () => answersOf(group.filter((task) => !isOthers(task)));
  const recurs =
    group.length > 1 && answersOf(group) > 1
      ? {
          debriefs: count,
          of: ledger.since.get(oldest.source.begun) ?? 0,
          // What both said is in more than their own answers.
          answers: group.some(isOthers) ? Math.min(own(), 1) : own(),
        }
      : null;
  const isDue = newest.due !== null || TO_ASK.includes(newest.task);
  return {
    // Few items are shown, so the words and codes of the others are never made.
    get id() {
      return shortCode(oldest.key);
    },
    section: newest.section,
    get text() {
      return research?.text ?? words.text[newest.task](newest.entry, newest.extra);
    },
    get why() {
      const parts = [
        reopened ? words.reopened : '',
        recurs ? words.recurring(recurs) : '',
        ...otherWordings(group, research === null ? newest : null, words),
        words.reason[newest.task]?.(newest.entry, newest.extra) ?? '',
        ...homeworkWhy(homework, words),
      ];
      return parts.filter((part) => part !== '').join(' ');
    },
    get from() {
      return words.from(newest.source);
    },
    when: whenFor(newest, interview, today),
    due: newest.due,
    doneAt: newest.done === null ? (tick?.at ?? '') : '',
    recurs,
    done: newest.done ?? ((tick !== null && !reopened) || (homework !== null && homework.finding !== '')),
    sources,
    rank: newest.task === 'plan' ? 'plan' : isDue ? 'due' : recurs ? 'recurring' : 'once',
    written: newest.task === 'plan' ? writtenOn(newest.source) : null,
    task: newest.task,
    homework,
    get aliases() {
      return aliases();
    },
  };
};

const answersOf = (tasks: readonly AnswerTask[]): number =>
  new Set(tasks.map(({ source }) => `${source.debrief} ${source.question}`)).size;

/** A tick from before this interview was added is about another employer. */
const ofEarlier = (tick: Tick, interview: Interview | null): boolean =>
  interview !== null && tick.at < interview.added;

const tickedAs = (tick: Tick | null) => ({ done: tick !== null, doneAt: tick?.at ?? '' });

const latestTick = ({ ticks }: Ledger, ids: readonly string[]): Tick | null => {
  const found = ids.flatMap((id) => ticks.get(id) ?? []);
  const newest = found.sort((a, b) => compare(b.at, a.at))[0];
  return newest?.done ? newest : null;
};

/** A tick holds until the theme comes up in a later debrief, or in a later reply. */
const cameUpAgain = (group: readonly AnswerTask[], tick: Tick): boolean =>
  group.some(({ source, later }) => (later || !tick.sources.includes(source.debrief)) && source.at > tick.at);

const researchFor =
  ({ interview, today, words }: ChecklistInput, ledger: Ledger) =>
  (research: Research): readonly Item[] => {
    if (interview === null) return [];
    const { key, label, text, where } = research;
    const finding = findingFor(interview.findings, [key]);
    const homework: Homework = { key, label, where, wanted: [], finding };
    const when = inTime(research.when, interview, today);
    const item = adviceItem(researchCode(research, interview), { section: 'homework', text, when }, ledger);
    return [
      {
        ...item,
        why: homeworkWhy(homework, words)
          .filter((part) => part !== '')
          .join(' '),
        done: item.done || finding !== '',
        task: 'research',
        homework,
      },
    ];
  };

const adviceFor =
  ({ interview, today }: ChecklistInput, ledger: Ledger) =>
  ({ id, section, text, when, asked }: Advice): Item => {
    const code = shortCode(`advice|${id}|${interview?.id ?? ''}`);
    const item = adviceItem(code, { section, text, when: inTime(when, interview, today) }, ledger);
    return asked ? { ...item, rank: 'once', task: 'asked' } : item;
  };

const adviceItem = (
  id: string,
  { section, text, when }: Pick<Item, 'section' | 'text' | 'when'>,
  ledger: Ledger,
): Item => ({
  ...itemBase(id),
  section,
  text,
  why: '',
  when,
  ...tickedAs(latestTick(ledger, [id])),
  rank: 'general',
  task: 'advice',
});
