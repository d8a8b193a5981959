/** One conversation about one debrief: its record, where it stands, and how an answer is put on disk. */

import { script } from '../../content/en/index.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  type Progress,
  type QuestionId,
} from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import type { Editor, Journal, Prompter, Reply, SettingsValues } from '../../ports/index.js';
import { rememberTyped } from '../ask-in-order.js';
import { withTyped } from '../safety/danger.js';
import { stepFor } from './step.js';
import { forward, type Walk } from './walk.js';

export interface Talk {
  readonly prompter: Prompter;
  readonly journal: Journal;
  readonly now: () => Date;
  /** The moment that "today" is; it differs from `now` under `--as-of`. */
  readonly today: () => Date;
  readonly settings: SettingsValues;
  readonly helplines: () => string;
  readonly editor: () => Promise<Pick<Editor, 'keep' | 'kept'>>;
}

export type Turn = 'go-on' | 'finish' | 'stop';

export interface DebriefSession {
  readonly talk: Talk;
  debrief: Debrief;
  walk: Walk;
  /** Whether the record is on disk; it is not before the first answer. */
  kept: boolean;
  /** Tells other programs that this debrief is open here, once it is on disk. */
  mark?: { close(): void };
  /** The last words are then others than where somebody just leaves. */
  stoppedAtPause?: boolean;
  /** Typed and not confirmed, or suggested. */
  readonly typed: Map<QuestionId, string>;
}

/** Changes the record as it is on disk now, so that another writer's answers stay. */
export const keep = async (session: DebriefSession, change: (now: Debrief) => Debrief): Promise<void> => {
  const { talk, debrief } = session;
  session.debrief = await talk.journal.change('debriefs', debrief.id, (now) => change(now ?? debrief));
  session.kept = true;
  session.mark ??= await talk.journal.open('debriefs', debrief.id);
};

/** Where to go on next time. */
export const progressAt = (debrief: Debrief, at: Progress['at'], typing?: string): Progress => ({
  at,
  ...(typing ? { typing } : {}),
  ...(debrief.progress?.offered ? { offered: true } : {}),
});

export const askQuestion = async (
  session: DebriefSession,
  id: QuestionId,
  canGoBack: boolean,
): Promise<Reply> => {
  const typing = session.typed.get(id) ?? null;
  const step = stepFor(questionOf(script, id), session.debrief, around(session.talk), { canGoBack, typing });
  const reply = await session.talk.prompter.ask(step);
  rememberTyped(session.typed, id, reply);
  return reply;
};

export const leave = async (session: DebriefSession, id: QuestionId): Promise<void> => {
  const typing = session.typed.get(id);
  if (!session.kept && !typing) return;
  await keep(session, (now) => ({ ...now, progress: progressAt(now, id, typing) }));
};

/** `null` is a skip. An answer left as shown does not undo what another terminal has answered meanwhile. */
export const confirm = async (
  session: DebriefSession,
  id: QuestionId,
  value: AnswerValue | null,
): Promise<void> => {
  const at = session.talk.now().toISOString();
  const walked = { ...session.walk, at: id };
  const leftAsShown = JSON.stringify(answerTo(session.debrief, id)) === JSON.stringify(value);
  await keep(session, (onDisk) => {
    const now = leftAsShown && onDisk.answers[id] ? onDisk : withTyped(onDisk, id, value, at);
    const next = forward(script, walked, now.answers, now.mode);
    return { ...now, progress: progressAt(now, next.at ?? 'review') };
  });
  session.walk = forward(script, walked, session.debrief.answers, session.debrief.mode);
};

/** What the text of a question depends on besides the answers. */
export const around = ({ today, settings, helplines }: Talk) => ({
  helplines,
  now: today(),
  name: settings.name,
  country: settings.country,
});
