import { historyAndDoctorText } from '../../content/en/records/history.js';
import { isLeftOut, isRepairable } from '../../domain/journal/issue.js';
import { printableLine } from '../../domain/text/printable.js';
import { CoachError, data } from '../../errors.js';
import type { JournalIssue } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { wrap } from '../../render/terminal/theme.js';
import { defineCommand, notBoth, option, type Ports } from '../shared/command.js';

export const command = defineCommand({
  about: 'Checks all your files, and says what is wrong and what to do. It changes nothing by itself.',
  options: {
    fix: option.flag('fix what is safe to fix: who can open a file, leftovers, old locks'),
    accept: option.value('<file>', 'keep a file that something else changed (a file or an ID)'),
    json: option.json,
  },
  examples: ['rejection-coach doctor', 'rejection-coach doctor --fix'],
  prepare(options) {
    notBoth(options.fix, options.accept !== undefined, ['--fix', '--accept']);
    notBoth(options.json, options.accept !== undefined, ['--json', '--accept']);
    return options;
  },
  async run(context: DoctorPorts, { fix, accept, json }) {
    if (accept !== undefined) {
      const { id } = await context.journal.accept(accept);
      context.output.err(`${historyAndDoctorText.accepted(id)}\n`);
      return;
    }
    const { records, issues } = await context.journal.inspect();
    const found = await Promise.all(
      [...issues, ...context.settings.inspect()].map((issue) => withAdvice(context, issue)),
    );
    if (fix) for (const advised of found) if (isRepairable(advised.issue)) await repair(context, advised);
    print(context, records, found, json);
    const left = found.filter(({ issue }) => isLeftOut(issue)).length;
    if (left > 0)
      throw data(historyAndDoctorText.leftOut(left), json ? '' : historyAndDoctorText.leftOutAdvice);
  },
});

type DoctorPorts = Ports<'journal' | 'settings' | 'output'>;

interface Advised {
  readonly issue: JournalIssue;
  readonly advice: string;
  fixed: boolean;
  /** Why `--fix` could not put it right. */
  failed?: string;
}

const withAdvice = async (context: DoctorPorts, issue: JournalIssue): Promise<Advised> => {
  const { of, type } = issue;
  const versions =
    of?.in === 'journal' && type === 'damaged'
      ? (await context.journal.history(of.kind, of.id)).records.length
      : 0;
  return {
    issue,
    advice: context.output.hints(historyAndDoctorText.advice(issue, versions)),
    fixed: false,
  };
};

const repair = async (context: DoctorPorts, found: Advised): Promise<void> => {
  try {
    await context.journal.repair(found.issue);
    found.fixed = true;
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    found.failed = error.message;
  }
};

const print = (
  { output, journal }: DoctorPorts,
  records: number,
  found: readonly Advised[],
  json: boolean,
): void => {
  if (json) {
    const findings = found.map(({ issue: { type, file, detail, of }, advice, fixed }) => {
      return { trouble: type, file, detail, id: of?.id ?? null, advice, fixed };
    });
    output.out(toJson({ records, findings }));
    return;
  }
  const indent = output.plain ? '' : '  ';
  const blocks = found.map(({ issue, advice, fixed, failed }) =>
    [
      // Not wrapped: a path is to be copied.
      printableLine(issue.file),
      wrap(printableLine(historyAndDoctorText.issue(issue)), output, indent),
      wrap(fixed ? historyAndDoctorText.fixed : (failed ?? advice), output, indent),
    ].join('\n'),
  );
  if (found.length === 0) blocks.push(historyAndDoctorText.allWell);
  else if (!found.some(({ issue }) => isLeftOut(issue))) blocks.push(historyAndDoctorText.nothingDamaged);
  const looked = wrap(historyAndDoctorText.looked(records, journal.folder), output);
  output.out(`${[looked, ...blocks].join('\n\n')}\n`);
};
