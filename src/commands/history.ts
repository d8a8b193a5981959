/** `history`: the earlier versions of a debrief, and one of them in full. */

import { script } from '../content/en/index.js';
import { keeping } from '../content/en/keeping.js';
import { localDay } from '../domain/days.js';
import { type Debrief, textOf } from '../domain/debrief.js';
import { shown } from '../domain/shapes.js';
import { differences } from '../domain/versions.js';
import { CoachError, missing, usage } from '../errors.js';
import type { CommandSpec, Context, Version } from '../ports.js';
import { json } from '../render/json.js';
import { debriefScreen, nameOf } from '../render/terminal/debriefs.js';
import { wrap } from '../render/terminal/look.js';
import { argument, flag, text } from './input.js';
import { resolveId, warnOf } from './records.js';

export interface HistoryOptions {
  readonly id: string;
  readonly show: number | undefined;
  readonly json: boolean;
}

export const command = {
  args: '<id>',
  about: 'The earlier versions of a debrief, the newest first, with what was changed when each was replaced.',
  options: [
    { flags: '--show <n>', text: 'one version with every answer' },
    { flags: '--json', text: 'as JSON, for scripts' },
  ],
  examples: ['rejection-coach history latest', 'rejection-coach history 2026-11-24-k7qm --show 2'],
  parse: (input): HistoryOptions => ({
    id: argument(input, 0) ?? '',
    show: versionNumber(text(input, 'show'), '--show'),
    json: flag(input, 'json'),
  }),
  async run(context, { id, show, json: asJson }) {
    const whole = await resolveId(context, 'debriefs', id);
    const versions = await versionsOf(context, whole);
    if (show !== undefined) return showOne(context, versionIn(versions, show, whole), asJson);
    const listed = await withChanges(context, whole, versions);
    if (asJson)
      context.output.out(json(listed.map(({ number, until, changed }) => ({ number, until, changed }))));
    else if (listed.length === 0) context.output.err(`${keeping.noVersions(whole)}\n`);
    else context.output.out(screen(context, whole, listed));
  },
} satisfies CommandSpec<HistoryOptions>;

/** Raises `usage` where it is no number. */
export const versionNumber = (typed: string | undefined, option: string): number | undefined => {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw usage(
    `${option} takes the number of a version, and '${typed}' is none`,
    'List them with: rejection-coach history ID',
  );
};

export const versionsOf = async (context: Context, id: string): Promise<readonly Version<'debriefs'>[]> => {
  const listing = await context.journal.history('debriefs', id);
  warnOf(context, listing);
  return listing.records;
};

export const versionIn = (
  versions: readonly Version<'debriefs'>[],
  wanted: number,
  id: string,
): Version<'debriefs'> => {
  const found = versions.find((one) => one.number === wanted);
  if (found) return found;
  throw missing(keeping.noVersion(wanted, id), keeping.whichVersions(id));
};

interface Changed extends Version<'debriefs'> {
  /** Question ids and fields; `null`: what came after can't be read. */
  readonly changed: readonly string[] | null;
}

const withChanges = async (
  context: Context,
  id: string,
  versions: readonly Version<'debriefs'>[],
): Promise<readonly Changed[]> => {
  const present = await presentOf(context, id);
  return versions.map((one, at) => {
    const after = at === 0 ? present : (versions[at - 1]?.record ?? null);
    return { ...one, changed: after === null ? null : differences(one.record, after) };
  });
};

/** A record that can't be read still has a history: that is the way back. */
const presentOf = async (context: Context, id: string): Promise<Debrief | null> => {
  try {
    return await context.journal.read('debriefs', id);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    context.output.err(`rejection-coach: ${error.message}\n`);
    return null;
  }
};

const untilOf = ({ until }: Version, plain: boolean): string => {
  const at = new Date(until);
  const local = `${localDay(at)}T${at.toTimeString().slice(0, 5)}`;
  return plain ? keeping.momentAloud(local) : keeping.moment(local);
};

const screen = ({ output }: Context, id: string, listed: readonly Changed[]): string => {
  const [newest] = listed;
  const name = newest ? nameOfDebrief(newest.record) : id;
  const lines = listed.map((one) => {
    const until = untilOf(one, output.plain);
    const changed =
      one.changed === null ? keeping.unreadableNow : keeping.changedThen(one.changed.map(keeping.field));
    return output.plain
      ? wrap(`${keeping.versionAloud(one.number, until)} ${changed}`, output)
      : `${keeping.version(one.number, until)}\n${wrap(changed, output, '   ')}`;
  });
  return `${[
    wrap(keeping.versions(name, id, listed.length), output),
    ...lines,
    keeping.howToGoBack(id, newest?.number ?? 1),
  ].join('\n\n')}\n`;
};

export const nameOfDebrief = (debrief: Debrief): string =>
  nameOf({ role: textOf(debrief, 'role'), company: textOf(debrief, 'company') });

const showOne = ({ output }: Context, version: Version<'debriefs'>, asJson: boolean): void => {
  if (asJson) {
    output.out(json(shown(version.record)));
    return;
  }
  output.out(`${keeping.shownVersion(version.number, untilOf(version, output.plain))}\n\n`);
  output.out(debriefScreen(version.record, script, output));
};
