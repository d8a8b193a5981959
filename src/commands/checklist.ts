/** `checklist`: what to do before the next interview, and ticking it off. */

import { feedbackWords } from '../content/en/feedback.js';
import { firstItems, type Item } from '../domain/checklist.js';
import type { Interview } from '../domain/interview.js';
import type { Tick } from '../domain/tick.js';
import { laterThan } from '../domain/versions.js';
import { CoachError, missing, usage } from '../errors.js';
import type { CommandSpec, Context } from '../ports.js';
import { json } from '../render/json.js';
import { checklistMarkdown } from '../render/markdown.js';
import { checklistScreen } from '../render/terminal/checklist.js';
import { flag, many, notBoth, text } from './input.js';
import { planned } from './plan.js';
import { asOfOption, todayOf } from './today.js';

type Format = 'terminal' | 'markdown' | 'json';

export interface ChecklistOptions {
  readonly format: Format;
  readonly all: boolean;
  readonly interview: string | undefined;
  readonly done: readonly string[];
  readonly undo: readonly string[];
  readonly asOf: string | undefined;
}

export const command = {
  about:
    'What to do before the next interview, worked out from your debriefs. The soonest interview is taken by itself.',
  options: [
    { flags: '--all', text: 'also what is done, and what goes beyond the first twelve' },
    { flags: '--for <id>', text: 'another interview than the soonest' },
    { flags: '--done <item...>', text: 'tick these off (the codes beside the items)', again: true },
    { flags: '--undo <item...>', text: 'untick these', again: true },
    { flags: '--format <format>', text: 'how to print it', choices: ['terminal', 'markdown', 'json'] },
    { flags: '--json', text: 'the same as --format json' },
    asOfOption,
  ],
  examples: [
    'rejection-coach checklist',
    'rejection-coach checklist --done k7qm4x',
    'rejection-coach checklist --format markdown > checklist.md',
  ],
  parse(input): ChecklistOptions {
    const format = text(input, 'format') as Format | undefined;
    notBoth(flag(input, 'json'), format !== undefined && format !== 'json', ['--json', `--format ${format}`]);
    return {
      format: flag(input, 'json') ? 'json' : (format ?? 'terminal'),
      all: flag(input, 'all'),
      interview: text(input, 'for'),
      done: many(input, 'done'),
      undo: many(input, 'undo'),
      asOf: text(input, 'asOf'),
    };
  },
  async run(context, options) {
    const today = await todayOf(context, options.asOf);
    const before = await planned(context, today, options.interview);
    const changes = [
      ...options.done.map((code) => ({ item: itemFor(before.items, code), done: true })),
      ...options.undo.map((code) => ({ item: itemFor(before.items, code), done: false })),
    ];
    const twice = changes.find(({ item, done }) =>
      changes.some((one) => one.item.id === item.id && one.done !== done),
    );
    if (twice) throw usage(`${twice.item.id} is given to both --done and --undo`, 'Nothing was changed.');
    for (const { item, done } of changes) await tick(context, item, done);
    const { items, interview } =
      changes.length > 0 ? await planned(context, today, options.interview) : before;
    const recorded = items.find(
      (one) => one.done && changes.some(({ item, done }) => !done && item.id === one.id),
    );
    if (recorded) context.output.err(`${feedbackWords.recordedAsSent(recorded.sources[0]?.debrief ?? '')}\n`);
    context.output.out(rendered(items, interview, options, context));
  },
} satisfies CommandSpec<ChecklistOptions>;

/** The item that a code means, in full, by a unique beginning, or by an older code of the same theme. */
const itemFor = (items: readonly Item[], code: string): Item => {
  const exact = items.find((one) => one.id === code || one.aliases.includes(code));
  if (exact) return exact;
  const found = code === '' ? [] : items.filter((one) => one.id.startsWith(code));
  const [only, ...more] = found;
  if (only === undefined)
    throw missing(
      `no item of the checklist has the code '${code}'`,
      'Nothing was changed. All codes: rejection-coach checklist --all',
    );
  if (more.length > 0)
    throw usage(
      `'${code}' fits ${found.length} items`,
      `Nothing was changed. Which one?\n${found.map((one) => `  ${one.id}  ${one.text}`).join('\n')}`,
    );
  return only;
};

/** One file a tick, so that two terminals never write over each other's. */
const tick = async (context: Context, item: Item, done: boolean): Promise<void> => {
  const theirs = await Promise.all(item.aliases.map((id) => tickOf(context, id)));
  const newest = theirs.flatMap((one) => one?.at ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  const at = laterThan(newest.at(-1), context.clock.now().toISOString());
  const sources = [...new Set(item.sources.map((one) => one.debrief))];
  for (const id of done ? [item.id] : item.aliases) {
    const there = (await context.journal.ids('ticks')).includes(id);
    if (done || there) await context.journal.change('ticks', id, () => ({ id, done, at, sources }));
  }
};

/** One that can't be read is named where the checklist is worked out. */
const tickOf = async (context: Context, id: string): Promise<Tick | null> => {
  try {
    return await context.journal.read('ticks', id);
  } catch (error) {
    if (error instanceof CoachError) return null;
    throw error;
  }
};

const rendered = (
  items: readonly Item[],
  interview: Interview | null,
  { format, all }: ChecklistOptions,
  { output }: Context,
): string => {
  if (format === 'terminal') return checklistScreen(items, interview, output, all);
  if (format === 'markdown') return checklistMarkdown(all ? items : firstItems(items), interview);
  return json({
    interview:
      interview === null
        ? null
        : { id: interview.id, role: interview.role, company: interview.company, when: interview.when },
    items: items.map(({ id, section, text: said, why, when, due, done, sources }) => ({
      id,
      section,
      text: said,
      why,
      when,
      due,
      done,
      sources,
    })),
  });
};
