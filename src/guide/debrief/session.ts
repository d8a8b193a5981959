/** One conversation about one debrief: its record, where it stands, and how an answer is put on disk. */

import { script } from '../../content/en/index.js';
import { answerTo, type Debrief, type Progress, type QuestionId } from '../../domain/debrief/debrief.js';
import type { Editor, Journal, Prompter, SettingsValues } from '../../ports/index.js';
import { changeOpen } from '../change-open.js';
import { withTyped } from '../safety/danger.js';
import { type Changes, partKey } from './parts.js';
import { forward, type Walk } from './walk.js';

export interface ConversationPorts {
  readonly prompter: Prompter;
  readonly journal: Journal;
  readonly now: () => Date;
  /** The moment that "today" is; it differs from `now` under `--as-of`. */
  readonly today: () => Date;
  /** The person's own clock: a tenth of a start, so asked for only where a time is read. */
  readonly zone: () => string;
  readonly settings: SettingsValues;
  /** @param only leaves the other lines out. */
  readonly helplines: (only?: 'crisis') => string;
  /** Shows the person's own words back, when every question was asked. */
  readonly showEnd?: (debrief: Debrief) => Promise<void>;
  /** Shows what there is to do, when they have finished. */
  readonly showChecklist?: (debrief: Debrief) => Promise<void>;
  readonly editor: () => Promise<Pick<Editor, 'keep' | 'kept'>>;
}

/** `end-here`: the last words were said. */
export type Turn = 'go-on' | 'finish' | 'end-here' | 'stop';

export interface DebriefSession {
  readonly ports: ConversationPorts;
  debrief: Debrief;
  walk: Walk;
  /** Whether the record is on disk; it is not before the first answer. */
  kept: boolean;
  /** Tells other programs that this debrief is open here, once it is on disk. */
  mark?: { close(): void };
  /** The last words are then others than where somebody just leaves. */
  stoppedAtPause?: boolean;
  /** One answer is changed: where the debrief goes on stays as it is, and the caller keeps what was half typed. */
  readonly editing?: boolean;
  /** The plan was once "dunno", or a sentence without hope. */
  planAskedAgain?: 'nothing' | 'hopeless';
  /** Typed and not confirmed, or suggested, by `partKey`. */
  readonly typed: Map<string, string>;
}

export const keep = async (session: DebriefSession, change: (now: Debrief) => Debrief): Promise<void> => {
  const { ports, debrief } = session;
  session.debrief = await changeOpen(ports.journal, 'debriefs', debrief, session.kept, change);
  session.kept = true;
  session.mark ??= await ports.journal.open('debriefs', debrief.id);
};

export const progressAt = (
  at: Progress['at'],
  { typing, part }: { readonly typing?: string | undefined; readonly part?: number } = {},
): Progress => ({ at, ...(typing ? { typing } : {}), ...(part ? { part } : {}) });

export const withProgress = ({ editing }: DebriefSession, debrief: Debrief, progress: Progress): Debrief =>
  editing ? debrief : { ...debrief, progress };

/** @param part the place of the part of it that was on screen. */
export const leave = async (session: DebriefSession, id: QuestionId, part = 0): Promise<void> => {
  if (session.editing) return;
  const typing = session.typed.get(partKey(id, part));
  if (!session.kept && !typing) return;
  await keep(session, (now) => ({ ...now, progress: progressAt(id, { typing, part }) }));
};

/**
 * An answer left as shown does not undo what another terminal has answered meanwhile.
 *
 * @param nextPart the part of the same question that comes next, `null` for none, from the debrief as it is then.
 */
export const confirm = async (
  session: DebriefSession,
  id: QuestionId,
  changes: Changes,
  nextPart: (debrief: Debrief) => number | null = () => null,
): Promise<void> => {
  const at = session.ports.now().toISOString();
  const walked = { ...session.walk, at: id };
  const shown = session.debrief;
  const leftAsShown = ([other, value]: Changes[number]): boolean =>
    JSON.stringify(answerTo(shown, other)) === JSON.stringify(value);
  let part: number | null = null;
  await keep(session, (onDisk) => {
    const now = changes.reduce(
      (debrief, change) =>
        leftAsShown(change) && debrief.answers[change[0]] ? debrief : withTyped(debrief, ...change, at),
      onDisk,
    );
    part = nextPart(now);
    const next = part === null ? forward(script, walked, now.answers, now.mode).at : id;
    return withProgress(session, now, progressAt(next ?? 'review', { part: part ?? 0 }));
  });
  session.walk =
    part === null ? forward(script, walked, session.debrief.answers, session.debrief.mode) : walked;
};

export const around = ({ today, zone, settings, helplines }: ConversationPorts) => ({
  helplines,
  zone,
  now: today(),
  name: settings.name || undefined,
  country: settings.country,
});
