import { checklistScreen, tickText } from '../../content/en/checklist/checklist.js';
import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import type { Item } from '../../domain/checklist/plan.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { laterThan } from '../../domain/record/parts.js';
import type { Tick } from '../../domain/record/tick.js';
import { CoachError, missing, usage } from '../../errors.js';
import type { Menu } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { signs } from '../../render/terminal/theme.js';
import { todayOf } from '../shared/as-of.js';
import { argument, defineCommand, needTerminal, option, type Ports } from '../shared/command.js';
import { pickOne } from '../shared/pick-one.js';
import { prepare } from '../shared/preparation.js';
import { keepShown, lastShown } from './shown.js';

export const command = defineCommand({
  about:
    'Ticks a line off. Give its number as you last saw it, some of its words, or four letters of its code. Without any, you go through the list.',
  args: { item: argument.several('items') },
  options: {
    undo: option.flag('untick them'),
    for: option.value('<id>', 'for another interview', 'interviews'),
    json: option.json,
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach tick 3',
    'rejection-coach tick "stock systems"',
    'rejection-coach tick --undo 3',
  ],
  async run(context: TickPorts, { item, undo, for: interview, json, asOf: day }) {
    const today = await todayOf(context, day);
    const before = await prepare(context, today, interview);
    if (item.length === 0 && (undo || json))
      throw usage('which one?', `Call it as: rejection-coach tick ${undo ? '--undo' : '--json'} ITEM`);
    if (item.length === 0) return void (await tickThrough(context, before, today, interview));
    const typed = undo ? { done: [], undo: item } : { done: item, undo: [] };
    const changes = await changesFor(context, before, typed);
    const { items } = await apply(context, changes, today, interview);
    const isDone = (id: string): boolean => items.some((now) => now.id === id && now.done);
    if (json)
      context.output.out(toJson(changes.map(({ item: { id, text } }) => ({ id, text, done: isDone(id) }))));
  },
});

export type TickPorts = Ports<'clock' | 'editor' | 'files' | 'journal' | 'output' | 'prompter' | 'settings'>;

export interface Change {
  readonly item: Item;
  readonly done: boolean;
}

/** Every item that is meant is found before any is ticked. */
export const changesFor = async (
  context: TickPorts,
  { items, list }: Preparation,
  typed: { readonly done: readonly string[]; readonly undo: readonly string[] },
): Promise<readonly Change[]> => {
  const shown = await lastShown(context, list);
  const found = async (wanted: readonly string[], done: boolean): Promise<readonly Change[]> => {
    const changes: Change[] = [];
    for (const text of wanted) changes.push({ item: await itemFor(context, text, items, shown, done), done });
    return changes;
  };
  const changes = [...(await found(typed.done, true)), ...(await found(typed.undo, false))];
  const twice = changes.find(({ item, done }) =>
    changes.some((other) => other.item.id === item.id && other.done !== done),
  );
  if (twice) throw usage(`${twice.item.id} is given to both --done and --undo`, KEPT);
  return changes;
};

const KEPT = 'Nothing was changed.';
/** Letters of a code, or of words. */
const SHORTEST = 4;

const itemFor = async (
  context: TickPorts,
  typed: string,
  items: readonly Item[],
  shown: readonly string[],
  done: boolean,
): Promise<Item> => {
  if (/^\d{1,2}$/.test(typed.trim())) {
    const number = Number(typed);
    const id = shown[number - 1];
    const item = items.find((known) => known.id === id || known.aliases.includes(id ?? ''));
    if (item) return item;
    throw missing(tickText.noNumber(number, shown.length), `See it with: rejection-coach checklist\n${KEPT}`);
  }
  if (typed.trim().length < SHORTEST) throw usage(tickText.tooShort(typed), `${tickText.howTo}\n${KEPT}`);
  const usual = items.filter((item) => item.done !== done || shown.includes(item.id));
  const rules = {
    noun: 'item',
    plural: 'items',
    nothing: 'The checklist is empty.',
    more: 'The list: rejection-coach checklist --all',
    kept: KEPT,
  };
  const pickable = (some: readonly Item[]) =>
    some.map((item) => ({ value: item, keys: [item.id, ...item.aliases], label: () => item.text }));
  try {
    return await pickOne(context, typed, pickable(usual), rules);
  } catch (error) {
    // What is done already, or open already, is still a right answer.
    if (!(error instanceof CoachError) || error.failure !== 'missing') throw error;
    return pickOne(context, typed, pickable(items), rules);
  }
};

/**
 * Ticks, says what was ticked and how to undo it.
 *
 * @param showsNext the list is shown after it, so that its numbers are those of that list.
 */
export const apply = async (
  context: TickPorts,
  changes: readonly Change[],
  today: string,
  interview: string | undefined,
  showsNext = false,
): Promise<Preparation> => {
  for (const { item, done } of changes) await tick(context, item, done);
  const now = await prepare(context, today, interview);
  for (const change of changes) context.output.err(`${whatBecame(change, now)}\n`);
  const ticked = changes.filter(({ done }) => done);
  if (ticked.length > 0) {
    const shown = showsNext ? now.list.map(({ id }) => id) : await lastShown(context, now.list);
    context.output.err(`${tickText.undo(ticked.map(({ item }) => placeOf(item, shown)).join(' '))}\n`);
  }
  return now;
};

/** Its number in the list last shown; its code where it is not in it. */
const placeOf = ({ id, aliases }: Item, shown: readonly string[]): string => {
  const at = shown.findIndex((other) => other === id || aliases.includes(other));
  return at === -1 ? id : String(at + 1);
};

const whatBecame = ({ item, done }: Change, { items }: Preparation): string => {
  if (done) return tickText.done(item.text);
  const still = items.find(({ id }) => id === item.id);
  return still?.done ? whyStillDone(still) : tickText.undone(item.text);
};

/** One file a tick, so that two terminals never write over each other's. */
const tick = async (context: TickPorts, item: Item, done: boolean): Promise<void> => {
  const ticks = await Promise.all(item.aliases.map((id) => tickOf(context, id)));
  const times = ticks.flatMap((before) => before?.at ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  const at = laterThan(times.at(-1), context.clock.now().toISOString());
  const sources = [...new Set(item.sources.map(({ debrief }) => debrief))];
  for (const id of done ? [item.id] : item.aliases)
    if (done || (await context.journal.ids('ticks')).includes(id))
      await context.journal.change('ticks', id, () => ({ id, done, at, sources }));
};

const tickOf = async (context: Ports<'journal'>, id: string): Promise<Tick | null> => {
  try {
    return await context.journal.read('ticks', id);
  } catch (error) {
    if (error instanceof CoachError) return null;
    throw error;
  }
};

const whyStillDone = ({ id, homework, sources }: Item): string =>
  homework && homework.finding !== ''
    ? `${id} is still done: a finding is written down. To take it back: rejection-coach next homework --task ${homework.key} --finding ""`
    : feedbackText.recordedAsSent(sources[0]?.debrief ?? '');

/** Through the list as it is at the start, which counts as shown. */
export const tickThrough = async (
  context: TickPorts,
  before: Preparation,
  today: string,
  interview: string | undefined,
): Promise<Preparation> => {
  needTerminal(context, 'Tick one with: rejection-coach tick NUMBER');
  const prompter = await context.prompter(promptText);
  await keepShown(context, before.list);
  const ask = context.output.plain ? askAloud : askOnScreen;
  let now = before;
  let last: Change | undefined;
  while (before.list.length > 0) {
    // What was on the list at the start stays on it, in its place.
    const rows = before.list.flatMap(({ id }) => now.items.find((item) => item.id === id) ?? []);
    const chosen = await prompter.choose(
      ask(context, rows, last && { ...last, became: whatBecame(last, now) }),
    );
    const item = rows.find(({ id }) => id === chosen);
    if (!item) return now;
    last = { item, done: !item.done };
    await tick(context, item, last.done);
    now = await prepare(context, today, interview);
  }
  return now;
};

type LastTicked = (Change & { readonly became: string }) | undefined;

/** Enter ticks a row or opens it again, so it stays on that row. */
const askOnScreen = ({ output }: TickPorts, rows: readonly Item[], last: LastTicked): Menu<string> => {
  const { done, open } = signs(output);
  const live = rows.find(({ id, done }) => (last === undefined ? !done : id === last.item.id));
  return {
    text: checklistScreen.tickOne,
    choices: [
      ...rows.map((item) => ({ value: item.id, label: `${item.done ? done : open}${item.text}` })),
      { value: 'end', label: checklistScreen.tickEnd },
    ],
    initial: live?.id ?? 'end',
    enter: 'tick',
  };
};

/** Enter alone ends, and the list is read out once. */
const askAloud = (_: TickPorts, rows: readonly Item[], last: LastTicked): Menu<string> => ({
  text: last === undefined ? checklistScreen.plainTick : checklistScreen.plainTickMore(last.became),
  choices: rows.map(({ id, done, text }) => ({ value: id, label: `${checklistScreen.state(done)} ${text}` })),
  initial: 'end',
  enter: 'tick',
  heard: last !== undefined,
});
