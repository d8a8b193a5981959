/** `import`: take an export back. */

import { script } from '../content/en/index.js';
import { readArchive, sameRecord } from '../domain/archive.js';
import { SIDE_KIND_NAMES } from '../domain/kinds.js';
import { merged } from '../domain/merge.js';
import { data, usage } from '../errors.js';
import type { CommandSpec, Context, Kinds, RecordKind } from '../ports.js';
import { argument } from './input.js';

export interface ImportOptions {
  /** A path, or `-` for standard input. */
  readonly file: string;
}

/** Twenty years of a debrief a day. */
const LIMIT = 50_000_000;

/** The first problems are enough to see what is wrong; a file of another kind has thousands. */
const SHOWN = 20;

export const command = {
  args: '<file>',
  about:
    'Takes back what "export --format json" wrote. Ids are kept, what is there already is skipped, and where both have an answer the newer one counts; the earlier version is kept.',
  examples: ['rejection-coach import everything.json'],
  parse: (input): ImportOptions => ({ file: argument(input, 0) ?? '' }),
  async run(context, { file }) {
    const text = await context.files.read(file, LIMIT);
    const read = readArchive(script, parsed(text, file));
    if (!read.ok) throw refused(file, read);
    const counts = { added: 0, changed: 0, same: 0 };
    for (const one of read.debriefs) counts[await take(context, 'debriefs', one)]++;
    for (const kind of SIDE_KIND_NAMES)
      for (const one of read[kind]) counts[await take(context, kind, one)]++;
    context.output.err(`Added ${counts.added}, changed ${counts.changed}, already there ${counts.same}.\n`);
  },
} satisfies CommandSpec<ImportOptions>;

const take = async <K extends RecordKind>(
  context: Context,
  kind: K,
  record: Kinds[K],
): Promise<'added' | 'changed' | 'same'> => {
  let did: 'added' | 'changed' | 'same' = 'added';
  await context.journal.change(kind, record.id, (now) => {
    if (now === null) return record;
    const after = merged(kind, now, record);
    did = sameRecord(now, after) ? 'same' : 'changed';
    return did === 'same' ? now : after;
  });
  return did;
};

const parsed = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usage(
      `${file}: it is not JSON (${error instanceof Error ? error.message : 'unreadable'})`,
      'An export is made with: rejection-coach export --all --format json --output FILE. Nothing was taken.',
    );
  }
};

const refused = (
  file: string,
  { newer, problems }: { newer: boolean; problems: readonly string[] },
): Error => {
  if (newer)
    return data(`${file}: ${problems.join('; ')}`, 'Update rejection-coach to read it. Nothing was taken.');
  const more = problems.length > SHOWN ? `\n  and ${problems.length - SHOWN} more` : '';
  return usage(
    `${file}: nothing was taken`,
    problems
      .slice(0, SHOWN)
      .map((one) => `  ${one}`)
      .join('\n') + more,
  );
};
