/** `delete`: to the bin at once, with the way back; for good only when asked, and then it asks. */

import { promptWords, words } from '../content/en/words.js';
import { type Debrief, textOf } from '../domain/debrief.js';
import type { Story } from '../domain/story.js';
import { stopped, usage } from '../errors.js';
import type { CommandSpec, Context } from '../ports.js';
import { nameOf } from '../render/terminal/debriefs.js';
import { storyLine } from '../render/terminal/stories.js';
import { argument, flag } from './input.js';
import { find, kindOf } from './records.js';
import { needTerminal } from './talk.js';

export interface DeleteOptions {
  readonly id: string;
  readonly forever: boolean;
  readonly yes: boolean;
}

export const command = {
  args: '<id>',
  about:
    'Moves a debrief or a story to the bin. Nothing is removed for good but by --forever, which asks first.',
  options: [
    { flags: '--forever', text: 'remove it for good, with its earlier versions' },
    { flags: '--yes', text: 'with --forever: do not ask' },
  ],
  examples: ['rejection-coach delete 2026-11-24-k7qm', 'rejection-coach delete 2026-11-24-k7qm --forever'],
  parse(input): DeleteOptions {
    if (flag(input, 'yes') && !flag(input, 'forever'))
      throw usage('--yes goes with --forever', 'A plain delete does not ask: it moves to the bin.');
    return { id: argument(input, 0) ?? '', forever: flag(input, 'forever'), yes: flag(input, 'yes') };
  },
  async run(context, options) {
    if (options.forever) return forever(context, options);
    const kind = await kindOf(context, ['debriefs', 'stories'], options.id);
    const record = await find(context, kind, options.id);
    await context.journal.bin(kind, record.id);
    context.output.err(
      `Moved to the bin: ${nameIn(record)} (${record.id}).\nBring it back with: rejection-coach restore ${record.id}\n`,
    );
  },
} satisfies CommandSpec<DeleteOptions>;

/** What a debrief or a story is known by. */
const nameIn = (record: Debrief | Story): string =>
  'situation' in record
    ? storyLine(record)
    : nameOf({ role: textOf(record, 'role'), company: textOf(record, 'company') });

/** What is in the bin already can be removed for good too. */
const forever = async (context: Context, { id, yes }: DeleteOptions): Promise<void> => {
  const { kind, id: whole } = await wholeId(context, id);
  if (!yes) {
    needTerminal(
      context,
      `To remove it without being asked: rejection-coach delete ${whole} --forever --yes`,
    );
    const prompter = await context.prompter(promptWords);
    const chosen = await prompter.choose({
      text: words.forever(whole),
      initial: 'no',
      choices: [
        { value: 'no', label: words.foreverNo },
        { value: 'yes', label: words.foreverYes },
      ],
    });
    if (chosen !== 'yes') throw stopped(words.nothingChanged);
  }
  await context.journal.destroy(kind, whole);
  context.output.err(`Removed for good: ${whole}, with its earlier versions.\n`);
};

const wholeId = async (
  context: Context,
  id: string,
): Promise<{ readonly kind: 'debriefs' | 'stories'; readonly id: string }> => {
  const { records } = await context.journal.binned();
  for (const one of records)
    if ((one.kind === 'debriefs' || one.kind === 'stories') && one.id === id) return { kind: one.kind, id };
  const kind = await kindOf(context, ['debriefs', 'stories'], id);
  return { kind, id: (await find(context, kind, id)).id };
};
