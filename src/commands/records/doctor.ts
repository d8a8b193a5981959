/** `doctor`: looks at everything that is kept, says what is not as it should be, and what to do about each. */

import { keeping } from '../../content/en/records/history.js';
import { isLeftOut, isRepairable } from '../../domain/journal/issue.js';
import { printableLine } from '../../domain/text/printable.js';
import { CoachError, data } from '../../errors.js';
import type { CommandSpec, Context, JournalIssue } from '../../ports/index.js';
import { json } from '../../render/json.js';
import { wrap } from '../../render/terminal/look.js';
import { flag, notBoth, text } from '../shared/options.js';

export interface DoctorOptions {
  readonly fix: boolean;
  /** A file of the journal, or the id of a record. */
  readonly accept: string | undefined;
  readonly json: boolean;
}

export const command = {
  about:
    'Reads everything that is kept and says what is damaged or out of place, with what to do about it. Changes nothing by itself.',
  options: [
    {
      flags: '--fix',
      text: 'put right what loses nothing: file permissions, leftovers, old locks; never a damaged record',
    },
    {
      flags: '--accept <file>',
      text: 'take a record that was changed outside the program as it is (a file or an ID)',
    },
    { flags: '--json', text: 'as JSON, for scripts' },
  ],
  examples: ['rejection-coach doctor', 'rejection-coach doctor --fix'],
  parse(input): DoctorOptions {
    const accept = text(input, 'accept');
    notBoth(flag(input, 'fix'), accept !== undefined, ['--fix', '--accept']);
    notBoth(flag(input, 'json'), accept !== undefined, ['--json', '--accept']);
    return { fix: flag(input, 'fix'), accept, json: flag(input, 'json') };
  },
  async run(context, { fix, accept, json: asJson }) {
    if (accept !== undefined) {
      const { id } = await context.journal.accept(accept);
      context.output.err(`${keeping.accepted(id)}\n`);
      return;
    }
    const { records, issues } = await context.journal.inspect();
    const found = await Promise.all(
      [...issues, ...context.settings.inspect()].map((one) => looked(context, one)),
    );
    if (fix) for (const one of found) if (isRepairable(one.issue)) await repair(context, one);
    print(context, records, found, asJson);
    const left = found.filter(({ issue }) => isLeftOut(issue)).length;
    if (left > 0) throw data(keeping.leftOut(left), asJson ? '' : keeping.leftOutAdvice);
  },
} satisfies CommandSpec<DoctorOptions>;

interface Looked {
  readonly issue: JournalIssue;
  readonly advice: string;
  fixed: boolean;
  /** Why it could not be put right. */
  failed?: string;
}

const looked = async (context: Context, issue: JournalIssue): Promise<Looked> => {
  const { of, type } = issue;
  const versions =
    of?.in === 'journal' && type === 'damaged'
      ? (await context.journal.history(of.kind, of.id)).records.length
      : 0;
  return { issue, advice: keeping.advice(issue, versions), fixed: false };
};

const repair = async (context: Context, one: Looked): Promise<void> => {
  try {
    await context.journal.repair(one.issue);
    one.fixed = true;
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    one.failed = error.message;
  }
};

const print = (
  { output, journal }: Context,
  records: number,
  found: readonly Looked[],
  asJson: boolean,
): void => {
  if (asJson) {
    output.out(
      json({
        records,
        findings: found.map(({ issue, advice, fixed }) => ({
          trouble: issue.type,
          file: issue.file,
          detail: issue.detail,
          id: issue.of?.id ?? null,
          advice,
          fixed,
        })),
      }),
    );
    return;
  }
  const indent = output.plain ? '' : '  ';
  const blocks = found.map(({ issue, advice, fixed, failed }) =>
    [
      // A path is to be copied: it is never broken over lines.
      printableLine(issue.file),
      wrap(printableLine(keeping.issue(issue)), output, indent),
      wrap(fixed ? keeping.fixed : (failed ?? advice), output, indent),
    ].join('\n'),
  );
  const isWhole = !found.some(({ issue }) => isLeftOut(issue));
  output.out(
    `${[
      wrap(keeping.looked(records, journal.folder), output),
      ...blocks,
      ...(found.length === 0 ? [keeping.allWell] : isWhole ? [keeping.nothingDamaged] : []),
    ].join('\n\n')}\n`,
  );
};
