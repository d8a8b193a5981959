import { bySoonest, type Interview } from '../../domain/interview/interview.js';
import { localDay } from '../../domain/time/days.js';
import type { CommandGroup } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { interviewList } from '../../render/terminal/debriefs.js';
import { momentOf } from '../shared/as-of.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import { find, readFed } from '../shared/find-record.js';
import { add, edit } from './add.js';
import { report } from './facts.js';
import { homework } from './homework.js';

export const list = defineCommand({
  about: 'Lists your next interviews, first to last.',
  options: { all: option.flag('show the ones that are over too'), json: option.json, asOf: option.asOf },
  examples: ['rejection-coach next list', 'rejection-coach next list --all --json'],
  async run(context: Ports<'clock' | 'journal' | 'output' | 'settings'>, { all, json, asOf: day }) {
    const today = localDay(await momentOf(context, day));
    const ahead = ({ done, when }: Interview): boolean =>
      done === null && (when === null || when.slice(0, 10) >= today);
    const shown = [...(await readFed(context, 'interviews'))]
      .filter((interview) => all || ahead(interview))
      .sort(bySoonest);
    if (json) context.output.out(toJson(shown));
    else if (shown.length > 0) context.output.out(interviewList(shown, context.output));
    else context.output.err('You have no interview coming up. Add one with: rejection-coach next add\n');
  },
});

export const done = defineCommand({
  about: 'Notes that an interview is over or was cancelled.',
  args: { id: argument.optional('interviews') },
  options: { undo: option.flag("it isn't over yet"), json: option.json },
  examples: ['rejection-coach next done latest'],
  async run(context: Ports<'clock' | 'journal' | 'output' | 'prompter'>, options) {
    const before = await find(context, 'interviews', options.id, 'next done ID');
    const at = options.undo ? null : (before.done ?? context.clock.now().toISOString());
    const after = await context.journal.change('interviews', before.id, (now) => ({
      ...(now ?? before),
      done: at,
    }));
    report(context, options.undo ? 'Not over yet' : 'Done', after, options.json);
    if (!options.undo && !options.json)
      context.output.err('Write it down while you remember it: rejection-coach start\n');
  },
});

export const command = {
  about: 'Your next interviews. On its own it lists them, first to last.',
  examples: ['rejection-coach next', ...add.examples],
  subcommands: [
    { name: 'add', summary: 'add an interview', spec: add },
    { name: 'list', summary: 'list them, first to last', spec: list, isDefault: true },
    { name: 'edit', summary: 'change one', spec: edit },
    { name: 'homework', summary: 'what to look up before one, and what you found', spec: homework },
    { name: 'done', summary: 'one is over or was cancelled', spec: done },
  ],
} satisfies CommandGroup;
