/** `delete`: to the bin at once, with the way back; for good only when asked, and then it asks. */

import { promptWords, words } from '../content/en/words.js';
import { stopped, usage } from '../errors.js';
import type { CommandSpec, Context } from '../ports.js';
import { debriefName } from '../render/terminal/debriefs.js';
import { argument, flag } from './input.js';
import { find } from './records.js';
import { needTerminal } from './talk.js';

export interface DeleteOptions {
  readonly id: string;
  readonly forever: boolean;
  readonly yes: boolean;
}

export const command = {
  args: '<id>',
  about: 'Moves a debrief to the bin. Nothing is removed for good but by --forever, which asks first.',
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
    const debrief = await find(context, 'debriefs', options.id);
    await context.journal.bin('debriefs', debrief.id);
    context.output.err(
      `Moved to the bin: ${debriefName(debrief)} (${debrief.id}).\nBring it back with: rejection-coach restore ${debrief.id}\n`,
    );
  },
} satisfies CommandSpec<DeleteOptions>;

/** What is in the bin already can be removed for good too. */
const forever = async (context: Context, { id, yes }: DeleteOptions): Promise<void> => {
  const whole = await wholeId(context, id);
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
  await context.journal.destroy('debriefs', whole);
  context.output.err(`Removed for good: ${whole}, with its earlier versions.\n`);
};

const wholeId = async (context: Context, id: string): Promise<string> => {
  const { records } = await context.journal.binned();
  const inBin = records.find((one) => one.kind === 'debriefs' && one.id === id);
  return inBin ? inBin.id : (await find(context, 'debriefs', id)).id;
};
