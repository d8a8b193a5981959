import { syncText } from '../../content/en/sync/sync.js';
import { printableLine } from '../../domain/text/printable.js';
import type { SyncReport } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { wrap } from '../../render/terminal/theme.js';
import { defineCommand, option, type Ports } from '../shared/command.js';

export const command = defineCommand({
  about:
    'Keeps the same journal on several machines, with git. Set it up once on each with --init. Then "sync" gets what is new there, and sends what is new here. A new computer gets all of it with the same --init.',
  options: {
    init: option.value('<remote>', 'where to keep it: an address git knows, or a folder'),
    yes: option.flag('delete here what you deleted there, even if it is a lot'),
    json: option.json,
  },
  examples: [
    'rejection-coach sync --init git@example.org:me/journal.git',
    'rejection-coach sync --init /media/stick/journal.git',
    'rejection-coach sync',
  ],
  async run(context: Ports<'carrier' | 'output'>, { init, yes, json }) {
    const { output } = context;
    const carrier = await context.carrier();
    const how = { interactive: output.interactive, mayDelete: yes };
    const report = init === undefined ? await carrier.sync(how) : await carrier.init(init, how);
    if (json) output.out(toJson(report));
    else
      output.err(
        `${textOf(report, init !== undefined)
          .map((line) => wrap(line, output))
          .join('\n')}\n`,
      );
  },
});

const textOf = (report: SyncReport, isFirst: boolean): readonly string[] => {
  const { added, changed, both, deleted, held, left, sent } = report;
  const remote = addressShown(report.remote);
  const came = added.length + changed.length + deleted.length;
  return [
    syncText.done(remote),
    ...(came > 0 ? [syncText.came(added.length, changed.length, deleted.length)] : []),
    ...(sent > 0 ? [syncText.sent(sent)] : []),
    ...(came + sent === 0 ? [syncText.nothing] : []),
    ...(both.length > 0 ? [syncText.both(both)] : []),
    ...(held.length > 0
      ? [
          syncText.held,
          ...held.map(({ path, reason }) => `  ${printableLine(path)}: ${printableLine(reason)}`),
        ]
      : []),
    ...(held.some(({ newer }) => newer) ? [syncText.newer] : []),
    ...(left.length > 0
      ? [syncText.left, ...left.map((path) => `  ${printableLine(path)}`), syncText.leftAdvice]
      : []),
    ...(report.nowLocked ? [syncText.nowLocked] : []),
    ...(report.passphraseChanged ? [syncText.passphraseChanged] : []),
    ...(report.wasPlain
      ? [
          syncText.wasPlain(remote),
          `  ${FOLDER.test(remote) ? syncText.clearFolder(typed(remote)) : syncText.clearServer}`,
        ]
      : []),
    ...(isFirst && !report.locked ? [syncText.open(remote)] : []),
  ];
};

const FOLDER = /^(?:\/|[a-z]:[\\/])/i;

const typed = (folder: string): string => (/[^\w./:\\-]/.test(folder) ? `"${folder}"` : folder);

/** A password may be in it, and what is printed may be shown to others. */
export const addressShown = (remote: string): string =>
  printableLine(remote.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, '$1@'));
