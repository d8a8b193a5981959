import type { Debrief } from '../../domain/debrief/debrief.js';
import { readTag, withTags } from '../../domain/debrief/search.js';
import { usage } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { argument, defineCommand, option } from '../shared/command.js';
import { type FindPorts, find } from '../shared/find-record.js';

const HOW = 'Type it like this: rejection-coach tag ID +word -word';

export const command = defineCommand({
  about:
    'Adds your own words to a debrief (+word) or takes them off (-word). With none it shows them. Search by them with --tag.',
  args: { id: argument.optional('debriefs'), changes: argument.several() },
  options: { json: option.json },
  examples: [
    'rejection-coach tag latest +remote +referral',
    'rejection-coach tag 2026-11-24-k7qm -remote',
    'rejection-coach list --tag referral',
  ],
  prepare({ id, changes: typed, json }) {
    const changes = typed.map((change) => ({ sign: change[0] ?? '', tag: tagIn(change) }));
    const signed = (sign: string): readonly string[] =>
      changes.filter((change) => change.sign === sign).map(({ tag }) => tag);
    const [add, remove] = [signed('+'), signed('-')];
    const both = add.find((tag) => remove.includes(tag));
    if (both !== undefined) throw usage(`+${both} and -${both} can't go together`, 'Nothing was changed.');
    return { id, add, remove, json };
  },
  async run(context: FindPorts, { id, add, remove, json }) {
    const debrief = await find(context, 'debriefs', id, 'tag ID +word -word');
    const after =
      add.length + remove.length === 0
        ? debrief
        : await context.journal.change('debriefs', debrief.id, (now) => changed(now ?? debrief, add, remove));
    const tags = after.tags ?? [];
    for (const tag of remove)
      if (!(debrief.tags ?? []).includes(tag)) context.output.err(`It had no tag ${tag}.\n`);
    if (json) context.output.out(toJson({ id: debrief.id, tags }));
    else if (tags.length > 0) context.output.out(`${tags.join(' ')}\n`);
    else
      context.output.err(
        `${debrief.id} has no tags. Add one with: rejection-coach tag ${debrief.id} +word\n`,
      );
  },
});

const tagIn = (typed: string): string => {
  if (!/^[+-]/.test(typed)) throw usage(`'${typed}': + before a word adds it, - takes it off`, HOW);
  const tag = readTag(typed.slice(1));
  if (tag === null) throw usage(`'${typed}': a tag is one word of letters and digits`, HOW);
  return tag;
};

/** The same object where nothing changes: then nothing is written. */
const changed = (debrief: Debrief, add: readonly string[], remove: readonly string[]): Debrief => {
  const before = debrief.tags ?? [];
  const after = [...before, ...add].filter((tag) => !remove.includes(tag));
  const same = add.every((tag) => before.includes(tag)) && after.length === before.length + add.length;
  return same ? debrief : withTags(debrief, after);
};
