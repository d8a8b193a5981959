/** Taking down a reply to a request for feedback, then sorting its lines, over any prompter. */

import { checklistWords } from '../content/en/checklist/checklist.js';
import { labels } from '../content/en/debrief/labels.js';
import { replyReading, feedbackWords as words } from '../content/en/feedback/feedback.js';
import { script } from '../content/en/index.js';
import { stopWords } from '../content/en/text/stop-words.js';
import { oneLine } from '../domain/debrief/answers.js';
import type { Debrief } from '../domain/debrief/debrief.js';
import { type ReplyEvent, SORTS, type Sort } from '../domain/debrief/feedback-events.js';
import { answersThatApply } from '../domain/debrief/script.js';
import { alike, replyLines, sorted, sortOf, thoughtsOf } from '../domain/feedback/reply.js';
import { whomOf } from '../domain/feedback/request-state.js';
import { CONTACT } from '../domain/text/names.js';
import { localDay } from '../domain/time/days.js';
import type { Reply, Step } from '../ports/index.js';
import { around, type Talk } from './debrief/session.js';
import { checkDate } from './debrief/step.js';
import { pauseWhere } from './safety/pauses.js';

/** What is asked: three facts about the reply, then each of its lines. */
type Place = 'text' | 'from' | 'on' | number;

interface Session {
  readonly talk: Talk;
  debrief: Debrief;
  /** `null` until the text is there; from then on it is on disk. */
  reply: ReplyEvent | null;
}

export interface Taken {
  readonly type: 'finished' | 'stopped';
  readonly debrief: Debrief;
  /** `null`: nothing was kept. */
  readonly reply: ReplyEvent | null;
}

/**
 * Asks for a reply and has its lines sorted; every step is on disk before the next one is asked.
 *
 * @param existing a reply that is on disk already: then only its lines are asked about, from the first unsorted one.
 * @param how kept with a new reply.
 */
export const takeReply = async (
  talk: Talk,
  debrief: Debrief,
  existing: ReplyEvent | null,
  how: string | undefined,
): Promise<Taken> => {
  const session: Session = { talk, debrief, reply: existing };
  const order = (): readonly Place[] => [
    ...(existing === null ? (['text', 'from', 'on'] as const) : []),
    ...linesOf(session).keys(),
  ];
  const done = (type: Taken['type']): Taken => ({ type, debrief: session.debrief, reply: session.reply });
  let at =
    existing === null
      ? 0
      : Math.max(
          0,
          linesOf(session).findIndex((line) => sortOf(existing, line) === null),
        );
  for (;;) {
    const place = order()[at];
    if (place === undefined) return done('finished');
    const said = await talk.prompter.ask({ ...stepFor(session, place), canGoBack: at > 0 });
    if (said.type === 'stop') return done('stopped');
    if (said.type === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    // A reply without a text is none.
    if (place === 'text' && said.type === 'skip' && session.reply === null) return done('stopped');
    await confirm(session, place, said, how);
    if (place === 'text' && said.type === 'answer' && (await endsHere(session, String(said.value))))
      return done('stopped');
    at++;
  }
};

const linesOf = ({ reply }: Session): readonly string[] =>
  reply === null ? [] : replyLines(reply.text, replyReading);

const endsHere = async ({ talk, debrief }: Session, text: string): Promise<boolean> =>
  !debrief.progress?.paused && (await pauseWhere(talk, text)) === 'stop';

const confirm = async (
  session: Session,
  place: Place,
  said: Reply & { type: 'answer' | 'skip' },
  how: string | undefined,
): Promise<void> => {
  const value = said.type === 'answer' ? String(said.value) : null;
  const { reply, talk } = session;
  if (reply === null) {
    const on = localDay(talk.today());
    const empty = { use: [], test: [], leave: [], ...(how ? { how } : {}) };
    await put(session, { type: 'reply', at: talk.now().toISOString(), on, text: value ?? '', ...empty });
  } else await put(session, changed(session, reply, place, value));
};

const changed = (session: Session, reply: ReplyEvent, place: Place, value: string | null): ReplyEvent => {
  switch (place) {
    case 'text': {
      const text = value ?? reply.text;
      const lines = replyLines(text, replyReading);
      const still = (sort: Sort): readonly string[] => reply[sort].filter((line) => lines.includes(line));
      return { ...reply, text, use: still('use'), test: still('test'), leave: still('leave') };
    }
    case 'from': {
      const { from: _, ...rest } = reply;
      return value === null ? rest : { ...rest, from: value };
    }
    case 'on':
      return { ...reply, on: value ?? localDay(session.talk.today()) };
    default: {
      const line = linesOf(session)[place] ?? '';
      return sorted(reply, line, SORTS.find((sort) => sort === value) ?? null);
    }
  }
};

/** Writes the reply into the record as it is on disk now, so that another writer's events stay. */
const put = async (session: Session, reply: ReplyEvent): Promise<void> => {
  const { talk, debrief } = session;
  session.reply = reply;
  session.debrief = await talk.journal.change('debriefs', debrief.id, (now) =>
    withReply(now ?? debrief, reply),
  );
};

/** The debrief with this reply in the place of an earlier version of it, or as the newest event. */
export const withReply = (debrief: Debrief, reply: ReplyEvent): Debrief => {
  const there = debrief.feedback.some((one) => one.type === 'reply' && one.at === reply.at);
  const replaced = debrief.feedback.map((one) => (one.type === 'reply' && one.at === reply.at ? reply : one));
  return { ...debrief, feedback: there ? replaced : [...debrief.feedback, reply] };
};

const stepFor = (session: Session, place: Place): Step => {
  const { talk, reply, debrief } = session;
  const plain = {
    progress: words.logTitle,
    inView: [],
    choices: [],
    typing: null,
    canGoBack: false,
    hint: '',
  };
  switch (place) {
    case 'text':
      return {
        ...plain,
        kind: 'text',
        text: words.logText,
        hint: words.logTextHint,
        why: words.logTextWhy,
        initial: reply?.text ?? null,
        check: async (typed) => ({ ok: true, value: String(typed).trim() }),
      };
    case 'from':
      return {
        ...plain,
        kind: 'line',
        text: words.logFrom,
        why: words.logFromWhy,
        initial: reply?.from ?? (withoutContact(whomOf(debrief)) || null),
        check: async (typed) => ({ ok: true, value: oneLine(String(typed)) }),
      };
    case 'on':
      return {
        ...plain,
        kind: 'date',
        text: words.logOn,
        hint: words.logOnHint,
        why: words.logOnWhy,
        initial: reply?.on ?? null,
        check: (typed) => checkDate({ id: 'heard-on' }, String(typed), around(talk)),
      };
    default:
      return lineStep(session, place);
  }
};

/** "Dana, dana@firm.example" is Dana. */
const withoutContact = (whom: string): string => whom.replace(CONTACT, '').replace(/[\s,;:(–-]+$/u, '');

const lineStep = (session: Session, place: number): Step => {
  const lines = linesOf(session);
  const line = lines[place] ?? '';
  const { reply, debrief } = session;
  const thoughts = alike(
    line,
    thoughtsOf(answersThatApply(script, debrief), checklistWords.readGap),
    stopWords,
  );
  return {
    kind: 'choice',
    progress: words.sortTitle(reply?.from ?? '', place + 1, lines.length),
    inView: thoughts.map((one) => ({ label: words.youHadWritten(labels[one.question]), lines: [one.text] })),
    text: words.sortQuestion(line),
    hint: words.sortHint,
    why: words.sortWhy,
    choices: SORTS.map((sort) => ({ value: sort, label: words.sortChoices[sort] })),
    initial: reply === null ? null : sortOf(reply, line),
    typing: null,
    canGoBack: true,
    check: async (typed) => ({ ok: true, value: String(typed) }),
  };
};
