/** `checklist`: what to do before the next interview, and ticking it off. */

import { feedbackText } from '../../content/en/feedback/feedback.js';
import type { Item } from '../../domain/checklist/plan.js';
import { laterThan } from '../../domain/debrief/versions.js';
import type { Tick } from '../../domain/record/tick.js';
import { CoachError, usage } from '../../errors.js';
import { todayOf } from '../shared/as-of.js';
import { asOf, defineCommand, flag, type Ports, value, values } from '../shared/command.js';
import { pickOne } from '../shared/pick-one.js';
import { prepare } from '../shared/preparation.js';
import { readTarget, resultOptions, writeResult } from '../shared/write-result.js';
import { printed } from './print.js';

export const command = defineCommand({
  about:
    'What to do before your next interview, made from your debriefs. It takes the next interview you have.',
  options: {
    all: flag('show what is done too, and all that is left'),
    for: value('<id>', 'for another interview'),
    done: values('<item...>', 'tick these off (by their codes)'),
    undo: values('<item...>', 'untick these'),
    ...resultOptions(
      ['terminal', 'markdown', 'json', 'html', 'ics'],
      'html: one page to print; ics: for a calendar; markdown, json',
    ),
    asOf,
  },
  examples: [
    'rejection-coach checklist',
    'rejection-coach checklist --done k7qm4x',
    'rejection-coach checklist --format html --output page.html',
    'rejection-coach checklist --format ics --output interview.ics',
  ],
  prepare: ({ for: interview, format, json, output, force, ...options }) => ({
    ...options,
    ...readTarget({ format, json, output, force }, 'terminal'),
    interview,
  }),
  async run(context: ChecklistPorts, options) {
    const today = await todayOf(context, options.asOf);
    const before = await prepare(context, today, options.interview);
    const changes = [
      ...(await itemsFor(context, before.items, options.done)).map((item) => ({ item, done: true })),
      ...(await itemsFor(context, before.items, options.undo)).map((item) => ({ item, done: false })),
    ];
    const twice = changes.find(({ item, done }) =>
      changes.some((other) => other.item.id === item.id && other.done !== done),
    );
    if (twice) throw usage(`${twice.item.id} is given to both --done and --undo`, 'Nothing was changed.');
    for (const { item, done } of changes) await tick(context, item, done);
    const now = changes.length > 0 ? await prepare(context, today, options.interview) : before;
    for (const { item } of changes.filter(({ done }) => !done)) sayIfStillDone(context, now.items, item);
    const page = await printed(context, now, options.format, options.all, today);
    await writeResult(context, options, page);
  },
});

type ChecklistPorts = Ports<'clock' | 'files' | 'journal' | 'output' | 'prompter' | 'settings'>;

const itemsFor = (
  context: ChecklistPorts,
  items: readonly Item[],
  typed: readonly string[],
): Promise<Item[]> => {
  const pickable = items.map((item) => ({
    value: item,
    keys: [item.id, ...item.aliases],
    label: () => item.text,
  }));
  return Promise.all(
    typed.map((code) =>
      pickOne(context, code, pickable, {
        noun: 'item',
        plural: 'items',
        nothing: 'The checklist is empty.',
        more: 'All codes: rejection-coach checklist --all',
        kept: 'Nothing was changed.',
      }),
    ),
  );
};
/** One file a tick, so that two terminals never write over each other's. */
const tick = async (context: ChecklistPorts, item: Item, done: boolean): Promise<void> => {
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

const sayIfStillDone = (context: Ports<'output'>, items: readonly Item[], { id }: Item): void => {
  const now = items.find((item) => item.id === id);
  if (now?.homework && now.homework.finding !== '')
    context.output.err(
      `${id} is still done: you wrote down what you found. To undo that: rejection-coach next homework --task ${now.homework.key} --finding ""\n`,
    );
  else if (now?.done) context.output.err(`${feedbackText.recordedAsSent(now.sources[0]?.debrief ?? '')}\n`);
};
