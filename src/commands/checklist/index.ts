/** `checklist`: what to do before the next interview, and ticking it off. */

import { feedbackWords } from '../../content/en/feedback/feedback.js';
import type { Item } from '../../domain/checklist/plan.js';
import { laterThan } from '../../domain/debrief/versions.js';
import type { Tick } from '../../domain/record/tick.js';
import { CoachError, missing, usage } from '../../errors.js';
import type { CommandSpec, Context } from '../../ports/index.js';
import { asOfOption, todayOf } from '../shared/as-of.js';
import { flag, many, notBoth, text } from '../shared/options.js';
import { planned } from './plan.js';
import { type Format, printed } from './print.js';

export interface ChecklistOptions {
  readonly format: Format;
  readonly all: boolean;
  readonly output: string | undefined;
  readonly force: boolean;
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
    {
      flags: '--format <format>',
      text: 'html: one page to print; ics: for a calendar; markdown, json',
      choices: ['terminal', 'markdown', 'json', 'html', 'ics'],
    },
    { flags: '--json', text: 'the same as --format json' },
    { flags: '--output <file>', text: 'write to this file' },
    { flags: '--force', text: 'replace the file if it is there' },
    asOfOption,
  ],
  examples: [
    'rejection-coach checklist',
    'rejection-coach checklist --done k7qm4x',
    'rejection-coach checklist --format html --output page.html',
    'rejection-coach checklist --format ics --output interview.ics',
  ],
  parse(input): ChecklistOptions {
    const format = text(input, 'format') as Format | undefined;
    notBoth(flag(input, 'json'), format !== undefined && format !== 'json', ['--json', `--format ${format}`]);
    const chosen = flag(input, 'json') ? 'json' : (format ?? 'terminal');
    const output = text(input, 'output');
    if (flag(input, 'force') && output === undefined)
      throw usage('--force goes with --output', 'It replaces a file that is there.');
    if (output !== undefined && chosen === 'terminal')
      throw usage('--output needs a format', 'Give one with: --format html, markdown, json or ics');
    return {
      format: chosen,
      all: flag(input, 'all'),
      output,
      force: flag(input, 'force'),
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
    const now = changes.length > 0 ? await planned(context, today, options.interview) : before;
    for (const { item } of changes.filter((one) => !one.done)) sayIfStillDone(context, now.items, item);
    const page = await printed(context, now, { ...options, today });
    if (options.output === undefined) context.output.out(page);
    else {
      await context.files.write(options.output, page, options.force);
      context.output.err(`Written: ${options.output}\n`);
    }
  },
} satisfies CommandSpec<ChecklistOptions>;

/** The item that a code means, in full, by a unique beginning, or by an older code of the same theme. */
const itemFor = (items: readonly Item[], typed: string): Item => {
  const code = typed.toLowerCase();
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

/** A finding that is written down, or a request that is recorded as sent, ticks its item by itself. */
const sayIfStillDone = (context: Context, items: readonly Item[], { id }: Item): void => {
  const now = items.find((one) => one.id === id);
  if (now?.homework && now.homework.finding !== '')
    context.output.err(
      `${id} is still done: a finding is written down. To take it back: rejection-coach next homework --task ${now.homework.key} --finding ""\n`,
    );
  else if (now?.done) context.output.err(`${feedbackWords.recordedAsSent(now.sources[0]?.debrief ?? '')}\n`);
};
