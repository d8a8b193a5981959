/** `tag`: words of the person's own to find a debrief by. */

import type { Debrief } from '../../domain/debrief/debrief.js';
import { readTag, withTags } from '../../domain/debrief/tags.js';
import { usage } from '../../errors.js';
import type { CommandSpec } from '../../ports/index.js';
import { json } from '../../render/json.js';
import { find } from '../shared/find-record.js';
import { argument, argumentsAt, flag } from '../shared/options.js';

export interface TagOptions {
  readonly id: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly json: boolean;
}

const HOW = 'Call it as: rejection-coach tag ID +word -word';

export const command = {
  args: '<id> [changes...]',
  about:
    'Puts words of your own on a debrief (+word) or takes them off (-word); without any it shows them. Find by them with --tag.',
  options: [{ flags: '--json', text: 'as JSON, for scripts' }],
  examples: [
    'rejection-coach tag latest +remote +referral',
    'rejection-coach tag 2026-11-24-k7qm -remote',
    'rejection-coach list --tag referral',
  ],
  parse(input): TagOptions {
    const changes = argumentsAt(input, 1).map((typed) => ({ sign: typed[0] ?? '', tag: tagIn(typed) }));
    const signed = (sign: string): readonly string[] =>
      changes.filter((one) => one.sign === sign).map((one) => one.tag);
    const [add, remove] = [signed('+'), signed('-')];
    const both = add.find((one) => remove.includes(one));
    if (both !== undefined) throw usage(`+${both} and -${both} can't go together`, 'Nothing was changed.');
    return { id: argument(input, 0) ?? '', add, remove, json: flag(input, 'json') };
  },
  async run(context, { id, add, remove, json: asJson }) {
    const debrief = await find(context, 'debriefs', id);
    const after =
      add.length + remove.length === 0
        ? debrief
        : await context.journal.change('debriefs', debrief.id, (now) => changed(now ?? debrief, add, remove));
    const tags = after.tags ?? [];
    for (const one of remove)
      if (!(debrief.tags ?? []).includes(one)) context.output.err(`It had no tag ${one}.\n`);
    if (asJson) context.output.out(json({ id: debrief.id, tags }));
    else if (tags.length > 0) context.output.out(`${tags.join(' ')}\n`);
    else
      context.output.err(
        `${debrief.id} has no tags. Add one with: rejection-coach tag ${debrief.id} +word\n`,
      );
  },
} satisfies CommandSpec<TagOptions>;

const tagIn = (typed: string): string => {
  if (!/^[+-]/.test(typed)) throw usage(`'${typed}': + before a word adds it, - takes it off`, HOW);
  const tag = readTag(typed.slice(1));
  if (tag === null) throw usage(`'${typed}': a tag is one word of letters and digits`, HOW);
  return tag;
};

/** The same object where nothing changes: then nothing is written. */
const changed = (debrief: Debrief, add: readonly string[], remove: readonly string[]): Debrief => {
  const before = debrief.tags ?? [];
  const after = [...before, ...add].filter((one) => !remove.includes(one));
  const same = add.every((one) => before.includes(one)) && after.length === before.length + add.length;
  return same ? debrief : withTags(debrief, after);
};
