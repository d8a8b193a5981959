/** `export`: notes in Markdown, or everything in JSON. */

import { script } from '../content/en/index.js';
import { labels } from '../content/en/labels.js';
import { naming } from '../content/en/naming.js';
import { type Debrief, newestFirst } from '../domain/debrief.js';
import { noSides, SIDE_KIND_NAMES } from '../domain/kinds.js';
import { archive } from '../domain/shapes.js';
import { LEFT_OUT, share } from '../domain/share.js';
import { missing, usage } from '../errors.js';
import type { CommandSpec, Context } from '../ports.js';
import { json } from '../render/json.js';
import { debriefsMarkdown } from '../render/markdown.js';
import { argumentsAt, flag, notBoth, text } from './input.js';
import { preferences } from './preferences.js';
import { find, readAll } from './records.js';

export interface ExportOptions {
  readonly ids: readonly string[];
  readonly all: boolean;
  readonly format: 'markdown' | 'json';
  readonly output: string | undefined;
  readonly force: boolean;
  readonly share: boolean;
}

export const command = {
  args: '[ids...]',
  about: 'Writes the latest debrief, the ones named, or all of them, to standard output or to a file.',
  options: [
    { flags: '--all', text: 'all debriefs, and in JSON everything else too' },
    { flags: '--format <format>', text: 'markdown (the default) or json', choices: ['markdown', 'json'] },
    { flags: '--output <file>', text: 'write to this file' },
    { flags: '--force', text: 'replace the file if it is there' },
    { flags: '--share', text: 'a copy to hand on: without private notes and scales, names replaced' },
  ],
  examples: [
    'rejection-coach export > notes.md',
    'rejection-coach export --all --format json --output everything.json',
    'rejection-coach export latest --share',
  ],
  parse(input): ExportOptions {
    const ids = argumentsAt(input, 0);
    notBoth(ids.length > 0, flag(input, 'all'), ['IDs', '--all']);
    if (flag(input, 'force') && text(input, 'output') === undefined)
      throw usage('--force goes with --output', 'It replaces a file that is there.');
    return {
      ids,
      all: flag(input, 'all'),
      format: text(input, 'format') === 'json' ? 'json' : 'markdown',
      output: text(input, 'output'),
      force: flag(input, 'force'),
      share: flag(input, 'share'),
    };
  },
  async run(context, options) {
    const chosen = await collect(context, options);
    const records = options.share ? await redacted(context, chosen) : chosen;
    const rendered =
      options.format === 'json'
        ? json(archive(records))
        : debriefsMarkdown([...records.debriefs].sort(newestFirst), script);
    if (options.output === undefined) context.output.out(rendered);
    else {
      await context.files.write(options.output, rendered, options.force);
      context.output.err(`Written: ${options.output} (${count(records.debriefs.length)}).\n`);
    }
  },
} satisfies CommandSpec<ExportOptions>;

type Chosen = Parameters<typeof archive>[0];

const count = (debriefs: number): string => `${debriefs} ${debriefs === 1 ? 'debrief' : 'debriefs'}`;

const collect = async (context: Context, { ids, all }: ExportOptions): Promise<Chosen> => {
  if (!all) {
    const found = new Map<string, Debrief>();
    for (const id of ids.length > 0 ? ids : ['latest']) {
      const debrief = await find(context, 'debriefs', id);
      found.set(debrief.id, debrief);
    }
    return { debriefs: [...found.values()], ...noSides() };
  }
  const debriefs = await readAll(context, 'debriefs');
  const sides = await Promise.all(
    SIDE_KIND_NAMES.map(async (kind) => [kind, await readAll(context, kind)] as const),
  );
  if (debriefs.length === 0 && sides.every(([, records]) => records.length === 0))
    throw missing('the journal is empty', 'Begin with: rejection-coach');
  return { ...noSides(), ...Object.fromEntries(sides), debriefs };
};

/** Says what was replaced on standard error, so that the copy itself stays clean. */
const redacted = async (context: Context, chosen: Chosen): Promise<Chosen> => {
  const shared = share({
    ...chosen,
    journal: {
      debriefs: await readAll(context, 'debriefs'),
      interviews: await readAll(context, 'interviews'),
    },
    ownName: preferences(context).name,
    words: naming,
  });
  const replaced = shared.replaced.map(
    ({ name, by, times }) => `  ${name}: ${by}, ${times} ${times === 1 ? 'time' : 'times'}`,
  );
  context.output.err(
    [
      'A copy to hand on. Please read it first: a name written in another way may still be in it.',
      replaced.length > 0 ? `Replaced:\n${replaced.join('\n')}` : 'No name was found to replace.',
      `Left out: ${[...LEFT_OUT.map((id) => labels[id].toLowerCase()), ...(chosen.stories.length > 0 ? ['your stories'] : [])].join('; ')}.`,
    ]
      .join('\n')
      .concat('\n'),
  );
  return { ...noSides(), debriefs: shared.debriefs, interviews: shared.interviews };
};
