/**
 * What to do before the next interview: a pure planner over (debriefs, interview or none, today, ticks).
 * The rules are those of guide.md, "Where each answer goes". The words are an argument, so that a language is content.
 */

import { itemCode } from './code.js';
import { daysBetween } from './days.js';
import type { Debrief, QuestionId } from './debrief.js';
import type { Choice, ChoiceMade, Interview } from './interview.js';
import type { Script } from './script.js';
import { type Candidate, collect, type ReadGap, type Section, type Task } from './tasks.js';
import { groupByTheme } from './themes.js';
import type { Tick } from './tick.js';

export const WHENS = ['now', 'this-week', 'day-before', 'on-the-day'] as const;
export type ItemWhen = (typeof WHENS)[number];

const RANKS = ['plan', 'due', 'recurring', 'once', 'general'] as const;

export interface Item {
  /** Stays the same as long as the answer that it comes from does. */
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly why: string;
  readonly when: ItemWhen;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly done: boolean;
  /** Oldest first; empty for general advice, and for what was chosen for a posting. */
  readonly sources: readonly { readonly debrief: string; readonly question: QuestionId }[];
  readonly rank: (typeof RANKS)[number];
  /** The ids that a tick may have been given under: one for each entry of the theme. */
  readonly aliases: readonly string[];
}

/** A piece of the article's own advice, with no answer behind it. */
interface Advice {
  readonly id: string;
  readonly section: Section;
  readonly when: ItemWhen;
  /** `null`: no interview is set. An empty text leaves the advice out. */
  readonly text: (interview: Interview | null) => string;
}

/** The words of the checklist. */
export interface ChecklistWords {
  /** `extra`: the proof of a need, the day to remind (`YYYY-MM-DD`), else empty. */
  readonly text: Readonly<Record<Task, (entry: string, extra: string) => string>>;
  readonly reason: Readonly<Record<Task, string>>;
  readonly from: (source: {
    readonly role: string;
    readonly company: string;
    readonly day: string;
  }) => string;
  readonly recurring: (debriefs: number, of: number) => string;
  /** The other wordings of a theme, the newest first. */
  readonly also: (wordings: readonly string[]) => string;
  readonly readGap: ReadGap;
  /** Why an item is there that was chosen for a requirement of this posting. */
  readonly chosen: Readonly<Record<ChoiceMade, string>>;
  readonly reopened: string;
  readonly general: string;
  readonly advice: readonly Advice[];
  readonly stopWords: ReadonlySet<string>;
}

export interface ChecklistInput {
  readonly debriefs: readonly Debrief[];
  readonly interview: Interview | null;
  /** `YYYY-MM-DD`, local. */
  readonly today: string;
  readonly ticks: readonly Tick[];
  readonly script: Script;
  readonly words: ChecklistWords;
}

/**
 * The whole checklist, in the order of guide.md: the plan; what is due; recurring; once, newest first; general advice.
 * The same records in any order give the same list.
 */
export const planChecklist = (input: ChecklistInput): readonly Item[] => {
  const ledger: Ledger = {
    ticks: new Map(input.ticks.toSorted((a, b) => compare(a.at, b.at)).map((one) => [one.id, one])),
    begun: input.debriefs.map((one) => one.begun).sort(),
  };
  const candidates = collect(input.script, input.debriefs, input.words.readGap).filter(
    (one) => one.after === null || latestTick(ledger, [itemCode(one.after)]) !== null,
  );
  const families = new Set(candidates.map((one) => one.family));
  const groups = [...families].flatMap((family): readonly (readonly Candidate[])[] => {
    const members = candidates.filter((one) => one.family === family);
    return family === null
      ? members.map((one) => [one])
      : groupByTheme(
          members,
          (one) => one.entry,
          ({ source }) => `${source.debrief} ${source.question}`,
          input.words.stopWords,
        );
  });
  const items = groups
    .flatMap((group) => {
      const newest = newestOf(group);
      return newest ? [{ newest, item: itemOf(group, newest, input, ledger) }] : [];
    })
    .sort(byRank)
    .map((one) => one.item);
  const once = items.findIndex((one) => one.rank === 'once');
  const before = once === -1 ? items.length : once;
  return [
    ...items.slice(0, before),
    ...(input.interview?.choices ?? []).map(choiceItem(input, ledger)),
    ...items.slice(before),
    ...input.words.advice.flatMap(adviceFor(input, ledger)),
  ];
};

/** What was chosen for a requirement that nothing was found for: about this interview, so it goes before what came up once. */
const choiceItem =
  ({ interview, today, words }: ChecklistInput, ledger: Ledger) =>
  ({ requirement, choice }: Choice): Item => {
    const id = itemCode(`choice|${interview?.id ?? ''}|${requirement.toLowerCase()}`);
    return {
      id,
      section: 'skills',
      text: words.text[choice](requirement, ''),
      why: words.chosen[choice],
      when: whenFor({ task: choice, due: null }, interview, today),
      due: null,
      done: latestTick(ledger, [id]) !== null,
      sources: [],
      rank: 'once',
      aliases: [id],
    };
  };

/** What every item is looked up in. */
interface Ledger {
  /** The newest tick of each id. */
  readonly ticks: ReadonlyMap<string, Tick>;
  /** When each debrief was begun, oldest first. */
  readonly begun: readonly string[];
}

/** The newest debrief's own first mention: what others said before what the person made of it. */
const newestOf = (group: readonly Candidate[]): Candidate | undefined =>
  group.find((one) => one.source.debrief === group.at(-1)?.source.debrief);

interface Ranked {
  readonly item: Item;
  readonly newest: Candidate;
}

const byRank = (a: Ranked, b: Ranked): number =>
  RANKS.indexOf(a.item.rank) - RANKS.indexOf(b.item.rank) ||
  compare(a.item.due ?? '', b.item.due ?? '') ||
  (a.item.rank === 'recurring' ? debriefsBehind(b.item) - debriefsBehind(a.item) : 0) ||
  compare(b.newest.source.begun, a.newest.source.begun) ||
  compare(b.newest.source.debrief, a.newest.source.debrief) ||
  a.newest.weight - b.newest.weight;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const debriefsBehind = (item: Pick<Item, 'sources'>): number =>
  new Set(item.sources.map((one) => one.debrief)).size;

const itemOf = (
  group: readonly Candidate[],
  newest: Candidate,
  { interview, today, words }: ChecklistInput,
  ledger: Ledger,
): Item => {
  const oldest = group[0] ?? newest;
  const aliases = [...new Set(group.map((one) => itemCode(one.key)))];
  const tick = latestTick(ledger, aliases);
  const reopened = tick !== null && cameUpAgain(group, tick);
  const sources = group.map(({ source }) => ({ debrief: source.debrief, question: source.question }));
  const count = debriefsBehind({ sources });
  const since = ledger.begun.length - ledger.begun.indexOf(oldest.source.begun);
  const why = [
    reopened ? words.reopened : '',
    count > 1 ? words.recurring(count, since) : '',
    words.also(otherWordings(group, newest)),
    words.reason[newest.task],
    words.from(newest.source),
  ];
  return {
    id: itemCode(oldest.key),
    section: newest.section,
    text: words.text[newest.task](newest.entry, newest.extra),
    why: why.filter((part) => part !== '').join(' '),
    when: whenFor(newest, interview, today),
    due: newest.due,
    done: tick !== null && !reopened,
    sources,
    rank: newest.task === 'plan' ? 'plan' : newest.due !== null ? 'due' : count > 1 ? 'recurring' : 'once',
    aliases,
  };
};

/** Different wordings may be different lessons: none is hidden behind the newest. */
const otherWordings = (group: readonly Candidate[], newest: Candidate): readonly string[] => {
  const seen = new Set([newest.entry.toLowerCase()]);
  return group.toReversed().flatMap(({ entry }) => {
    if (seen.has(entry.toLowerCase())) return [];
    seen.add(entry.toLowerCase());
    return [entry];
  });
};

const latestTick = ({ ticks }: Ledger, ids: readonly string[]): Tick | null => {
  const found = ids.flatMap((id) => ticks.get(id) ?? []);
  const newest = found.sort((a, b) => compare(b.at, a.at))[0];
  return newest?.done ? newest : null;
};

/** A tick holds until the theme comes up in a later debrief (guide.md). */
const cameUpAgain = (group: readonly Candidate[], tick: Tick): boolean =>
  group.some(({ source }) => !tick.sources.includes(source.debrief) && source.at > tick.at);

const ON_THE_DAY: readonly Task[] = ['test', 'bring-up', 'keep', 'say'];
const THE_DAY_BEFORE: readonly Task[] = ['have-ready', 'find-proof'];

const whenFor = (
  { task, due }: Pick<Candidate, 'task' | 'due'>,
  interview: Interview | null,
  today: string,
): ItemWhen => {
  if (task === 'plan') return 'now';
  if (due !== null) return daysBetween(today, due) <= 1 ? 'now' : 'this-week';
  const left = interview?.when ? daysBetween(today, interview.when.slice(0, 10)) : null;
  if (ON_THE_DAY.includes(task)) return 'on-the-day';
  if (left === 0) return 'now';
  return THE_DAY_BEFORE.includes(task) || left === 1 ? 'day-before' : 'this-week';
};

const adviceFor =
  ({ interview, words }: ChecklistInput, ledger: Ledger) =>
  (advice: Advice): readonly Item[] => {
    const text = advice.text(interview);
    if (text === '') return [];
    const id = itemCode(`advice|${advice.id}|${interview?.id ?? ''}`);
    return [
      {
        id,
        section: advice.section,
        text,
        why: words.general,
        when: advice.when,
        due: null,
        done: latestTick(ledger, [id]) !== null,
        sources: [],
        rank: 'general',
        aliases: [id],
      },
    ];
  };

/** How many items a person sees first; the rest is one option away (issue and guide: about twelve). */
export const FIRST = 12;

/** The open items to show first, in checklist order. */
export const firstItems = (items: readonly Item[]): readonly Item[] =>
  items.filter((one) => !one.done).slice(0, FIRST);
