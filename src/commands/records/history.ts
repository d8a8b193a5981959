import { script } from '../../content/en/index.js';
import { historyAndDoctorText } from '../../content/en/records/history.js';
import { versionText } from '../../content/en/records/versions.js';
import { shown } from '../../domain/debrief/export-form.js';
import { differences } from '../../domain/journal/diff.js';
import {
  isApplication,
  isDebrief,
  isStory,
  VERSIONED,
  type Versioned,
  type VersionedRecord,
} from '../../domain/journal/record-versions.js';
import { localDay } from '../../domain/time/days.js';
import { CoachError, missing, usage } from '../../errors.js';
import type { Version } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { applicationScreen } from '../../render/terminal/applications.js';
import { debriefScreen, nameOf, nameOfRole } from '../../render/terminal/debriefs.js';
import { interviewScreen } from '../../render/terminal/interviews.js';
import { storyLine, storyScreen } from '../../render/terminal/stories.js';
import { wrap } from '../../render/terminal/theme.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import { type FindPorts, type Found, findId, type ReadPorts, warnOf } from '../shared/find-record.js';

export const command = defineCommand({
  about: 'Shows old versions of a debrief, a story or an interview, and what changed.',
  args: { id: argument.optional('records') },
  options: { show: option.value('<n>', 'one version in full'), json: option.json },
  examples: ['rejection-coach history latest', 'rejection-coach history 2026-11-24-k7qm --show 2'],
  prepare: ({ show, ...options }) => ({ ...options, show: versionNumber(show, '--show') }),
  async run(context: FindPorts, { id, show, json }) {
    const found = await findId(context, VERSIONED, id, 'history ID');
    const versions = await versionsOf(context, found);
    if (show !== undefined) return showOne(context, versionIn(versions, show, found.id), versions, json);
    const present = await presentOf(context, found);
    const listed = withChanges(found, versions, present);
    if (json)
      context.output.out(toJson(listed.map(({ number, until, changed }) => ({ number, until, changed }))));
    else if (listed.length === 0) context.output.err(`${historyAndDoctorText.noVersions(found.id)}\n`);
    else context.output.out(screen(context, found, listed, present));
  },
});

export const versionNumber = (typed: string | undefined, option: string): number | undefined => {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw usage(
    `${option} takes the number of a version, but '${typed}' isn't one`,
    'List them with: rejection-coach history ID',
  );
};

/** The newest first; those that can't be read are named on standard error. */
export const versionsOf = async (
  context: ReadPorts,
  { kind, id }: Found,
): Promise<readonly Version<Versioned>[]> => {
  const listing = await context.journal.history(kind, id);
  warnOf(context, listing);
  return listing.records;
};

export const versionIn = (
  versions: readonly Version<Versioned>[],
  wanted: number,
  id: string,
): Version<Versioned> => {
  const found = versions.find((version) => version.number === wanted);
  if (found) return found;
  throw missing(historyAndDoctorText.noVersion(wanted, id), historyAndDoctorText.whichVersions(id));
};

interface Changed extends Version<Versioned> {
  /** Question ids and fields; `null`: what came after can't be read. */
  readonly changed: readonly string[] | null;
}

const withChanges = (
  found: Found,
  versions: readonly Version<Versioned>[],
  present: VersionedRecord | null,
): readonly Changed[] =>
  versions.map((version, at) => {
    const after = at === 0 ? present : (versions[at - 1]?.record ?? null);
    return { ...version, changed: after === null ? null : differences(found.kind, version.record, after) };
  });

/** `null` where it can't be read: its history is still shown, as the way back. */
const presentOf = async (context: ReadPorts, { kind, id }: Found): Promise<VersionedRecord | null> => {
  try {
    return await context.journal.read(kind, id);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    context.output.err(`rejection-coach: ${error.message}\n`);
    return null;
  }
};

/** With seconds where another version has the same minute. */
const untilOf = ({ until }: Version, all: readonly Version[], plain: boolean): string => {
  const at = new Date(until);
  const isAlone = all.filter((other) => other.until.slice(0, 16) === until.slice(0, 16)).length < 2;
  const local = `${localDay(at)}T${at.toTimeString().slice(0, isAlone ? 5 : 8)}`;
  return plain ? historyAndDoctorText.momentAloud(local) : historyAndDoctorText.moment(local);
};

const screen = (
  { output }: Ports<'output'>,
  { kind, id }: Found,
  listed: readonly Changed[],
  present: VersionedRecord | null,
): string => {
  const [newest] = listed;
  const named = present ?? newest?.record;
  const name = named ? nameOfRecord(named) : id;
  const lines = listed.map((version) => {
    const until = untilOf(version, listed, output.plain);
    const changed =
      version.changed === null
        ? historyAndDoctorText.unreadableNow
        : historyAndDoctorText.changedThen(version.changed.map((name) => versionText.field(kind, name)));
    return output.plain
      ? wrap(`${historyAndDoctorText.versionAloud(version.number, until)} ${changed}`, output)
      : `${historyAndDoctorText.version(version.number, until)}\n${wrap(changed, output, '   ')}`;
  });
  return `${[
    wrap(historyAndDoctorText.versions(name, id, listed.length), output),
    ...lines,
    output.hints(historyAndDoctorText.howToGoBack(id, newest?.number ?? 1)),
  ].join('\n\n')}\n`;
};

const nameOfRecord = (record: VersionedRecord): string => {
  if (isStory(record)) return storyLine(record);
  return isDebrief(record) ? nameOfRole(record) : nameOf(record);
};

const showOne = (
  { output }: Ports<'output'>,
  version: Version<Versioned>,
  all: readonly Version<Versioned>[],
  json: boolean,
): void => {
  const { number, record } = version;
  if (json) {
    output.out(toJson(isDebrief(record) ? shown(record) : record));
    return;
  }
  output.out(`${historyAndDoctorText.shownVersion(number, untilOf(version, all, output.plain))}\n\n`);
  if (isDebrief(record)) output.out(debriefScreen(record, script, output, true));
  else if (isApplication(record)) output.out(applicationScreen(record, output));
  else output.out(isStory(record) ? storyScreen(record, output, false) : interviewScreen(record, output));
};
