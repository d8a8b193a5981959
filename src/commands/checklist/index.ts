import type { Preparation } from '../../domain/checklist/preparation.js';
import { todayOf } from '../shared/as-of.js';
import { defineCommand, notBoth, option } from '../shared/command.js';
import { prepare } from '../shared/preparation.js';
import { readTarget, resultOptions, writeResult } from '../shared/write-result.js';
import { showChecklist } from './shown.js';
import type { TickPorts } from './tick.js';

export const command = defineCommand({
  about: 'What to do before your next interview: at most ten things, made from your debriefs.',
  options: {
    tick: option.flag('go through it and tick lines off'),
    why: option.flag('why each is there, and where it comes from'),
    all: option.flag('every item, done ones too'),
    for: option.value('<id>', 'for another interview', 'interviews'),
    done: option.values('<item...>', 'tick these off: a number, words or a code', 'items'),
    undo: option.values('<item...>', 'untick these', 'items'),
    ...resultOptions(
      ['terminal', 'markdown', 'json', 'html', 'ics'],
      'html: the page to print; ics: for a calendar; markdown, json',
    ),
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach checklist',
    'rejection-coach checklist --why',
    'rejection-coach checklist --done 2',
    'rejection-coach checklist --format ics --output interview.ics',
  ],
  prepare({ for: interview, ...given }) {
    const target = readTarget(given, 'terminal');
    notBoth(given.tick, target.format !== 'terminal', ['--tick', '--format']);
    return { ...given, ...target, interview };
  },
  async run(context: TickPorts, options) {
    const today = await todayOf(context, options.asOf);
    const before = await prepare(context, today, options.interview);
    const now = await ticked(context, before, today, options);
    const view = { all: options.all, why: options.why, today };
    if (options.format === 'terminal') await showChecklist(context, now, view);
    else {
      const { printed } = await import('./print.js');
      await writeResult(context, options, await printed(context, now, options.format, options.all, today));
    }
  },
});

interface Ticking {
  readonly done: readonly string[];
  readonly undo: readonly string[];
  readonly tick: boolean;
  readonly interview: string | undefined;
  readonly format: string;
}

/** What ticks is loaded only to tick. */
const ticked = async (
  context: TickPorts,
  before: Preparation,
  today: string,
  { done, undo, tick, interview, format }: Ticking,
): Promise<Preparation> => {
  if (!tick && done.length + undo.length === 0) return before;
  const { apply, changesFor, tickThrough } = await import('./tick.js');
  const changes = await changesFor(context, before, { done, undo });
  const isShown = format === 'terminal';
  const changed = changes.length > 0 ? await apply(context, changes, today, interview, isShown) : before;
  return tick ? tickThrough(context, changed, today, interview) : changed;
};
