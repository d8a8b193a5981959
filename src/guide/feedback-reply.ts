/** Taking down a reply to a request for feedback, then sorting its lines, over any prompter. */

import { checklistText } from '../content/en/checklist/checklist.js';
import { questionLabels } from '../content/en/debrief/labels.js';
import { partsText } from '../content/en/debrief/parts.js';
import { feedbackText } from '../content/en/feedback/feedback.js';
import { BEFORE_CONTACT, replyReading } from '../content/en/feedback/reading.js';
import { script } from '../content/en/index.js';
import { longDay } from '../content/en/text/dates.js';
import { stopWords } from '../content/en/text/stop-words.js';
import { oneLine } from '../domain/debrief/answers.js';
import { type Debrief, textOf } from '../domain/debrief/debrief.js';
import {
  type FeedbackEvent,
  linesIn,
  type ReplyEvent,
  SORTS,
  type Sort,
} from '../domain/debrief/feedback-events.js';
import { answersThatApply } from '../domain/debrief/script.js';
import { isSameReply, replyLines } from '../domain/feedback/reading.js';
import { alike, sorted, sortOf, thoughtsOf, unsorted } from '../domain/feedback/reply.js';
import { whomOf } from '../domain/feedback/request-state.js';
import { withoutContacts } from '../domain/text/contacts.js';
import { localDay } from '../domain/time/days.js';
import { askInOrder, keepUnfinished, lineStep, type OrderedStep, unfinishedIn } from './ask-in-order.js';
import { changeOpen } from './change-open.js';
import { saidNotMeant } from './debrief/pauses.js';
import { around, type ConversationPorts } from './debrief/session.js';
import { checkDate } from './debrief/step.js';
import { fed, pauseFor, withReplyLook } from './safety/danger.js';
import { pauseWhere } from './safety/pause.js';

const FACTS = ['text', 'from', 'on'] as const;
type Fact = (typeof FACTS)[number];
type Place = Fact | number;

interface Session {
  readonly ports: ConversationPorts;
  debrief: Debrief;
  /** `null` until the text is there; from then on it is on disk. */
  reply: ReplyEvent | null;
  /** Whether lines that say nothing are asked about where there are no others. */
  readonly everyLine: boolean;
  sameAs: SameReply;
  atPause: boolean;
}

/** Where what was typed is kept already: in another reply, or in the debrief; `null` where it is new. */
type SameReply = ReplyEvent | 'debrief' | null;

export const sameReplyIn = (debrief: Debrief, text: string): SameReply => {
  const isSame = (other: string): boolean => other !== '' && isSameReply(other, text, replyReading);
  const reply = debrief.feedback.find(
    (event): event is ReplyEvent => event.type === 'reply' && isSame(event.text),
  );
  return reply ?? (isSame(textOf(debrief, 'feedback-said')) ? 'debrief' : null);
};

export interface Taken {
  readonly type: 'finished' | 'stopped';
  readonly debrief: Debrief;
  readonly reply: ReplyEvent | null;
  /** Unconfirmed text is kept, and offered next time. */
  readonly unfinished: boolean;
  readonly atPause: boolean;
  /** Nothing was added, since it is kept already. */
  readonly sameAs: SameReply;
}

/**
 * Asks for a reply and has its lines sorted; every answer is on disk before the next question.
 *
 * @param existing a reply on disk: asks only about its lines, from the first unsorted one, and about facts half typed.
 */
export const takeReply = async (
  ports: ConversationPorts,
  debrief: Debrief,
  existing: ReplyEvent | null,
  how: string | undefined,
): Promise<Taken> => {
  const session: Session = {
    ports,
    debrief,
    reply: existing,
    everyLine: existing !== null,
    sameAs: null,
    atPause: false,
  };
  const texts = await ports.editor();
  const asked = await unfinishedIn<Fact>(texts, conversationOf(debrief, existing));
  const facts = FACTS.filter((fact) => existing === null || asked.before.has(fact));
  const { type, typed } = await askInOrder<Place>(
    ports.prompter,
    {
      order: () => [...facts, ...linesOf(session).keys()],
      step: (place) => stepFor(session, place),
      async confirm(place, value) {
        // A reply without a text is none.
        if (value === null && session.reply === null) return 'stop';
        const text = value === null ? null : String(value);
        if (session.reply === null && text !== null) session.sameAs = sameReplyIn(session.debrief, text);
        if (session.sameAs !== null) return 'stop';
        await put(session, changed(session, place, text, how));
        return place === 'text' && text !== null && (await endsHere(session, text)) ? 'stop' : 'go-on';
      },
    },
    {
      typed: asked.before,
      from: facts[0] ?? linesOf(session).findIndex((line) => existing && sortOf(existing, line) === null),
    },
  );
  const isNew = existing === null && session.reply !== null;
  const unfinished = isNew
    ? await keepUnfinished(texts, conversationOf(debrief, session.reply), typed)
    : await asked.keep(typed);
  if (isNew) await asked.keep([]);
  const { atPause, sameAs } = session;
  return { type, debrief: session.debrief, reply: session.reply, unfinished, atPause, sameAs };
};

const conversationOf = ({ id }: Debrief, reply: ReplyEvent | null): string =>
  `${id}-reply${reply === null ? '' : reply.at.replace(/\D/g, '')}`;

/** A reply that is kept apart has no lines to sort; nor has a form letter, unless somebody finds something in it. */
const linesOf = ({ reply, debrief, everyLine }: Session): readonly string[] => {
  if (reply === null || (!reply.notMeant && pauseFor(reply.text))) return [];
  const left = unsorted(debrief, reply, replyReading, stopWords);
  const lines = replyLines(reply.text, replyReading);
  const about = lines.filter((line) => left.includes(line) || sortOf(reply, line) !== null);
  return everyLine && about.length === 0 ? lines : about;
};

const endsHere = async (session: Session, text: string): Promise<boolean> => {
  if (session.reply === null || saidNotMeant(session.debrief)) return false;
  const chosen = await pauseWhere(session.ports, [text]);
  if (chosen === 'not-meant') await put(session, { ...session.reply, notMeant: true });
  session.atPause = chosen === 'stopped';
  return session.atPause;
};

const changed = (
  session: Session,
  place: Place,
  value: string | null,
  how: string | undefined,
): ReplyEvent => {
  const { reply, ports } = session;
  const today = localDay(ports.today());
  if (reply === null) {
    const empty = { keep: [], use: [], test: [], leave: [], ...(how ? { how } : {}) };
    return { type: 'reply', at: ports.now().toISOString(), on: today, text: value ?? '', ...empty };
  }
  switch (place) {
    case 'text': {
      const text = value ?? reply.text;
      const { notMeant: _, ...unmarked } = reply;
      const base = text === reply.text ? reply : unmarked;
      const lines = replyLines(text, replyReading);
      const still = (sort: Sort): readonly string[] =>
        linesIn(reply, sort).filter((line) => lines.includes(line));
      return {
        ...base,
        text,
        keep: still('keep'),
        use: still('use'),
        test: still('test'),
        leave: still('leave'),
      };
    }
    case 'from': {
      const { from: _, ...rest } = reply;
      return value === null ? rest : { ...rest, from: value };
    }
    case 'on':
      return { ...reply, on: value ?? today };
    default: {
      const line = linesOf(session)[place] ?? '';
      return sorted(reply, line, SORTS.find((sort) => sort === value) ?? null);
    }
  }
};

const put = async (session: Session, reply: ReplyEvent): Promise<void> => {
  const { ports, debrief } = session;
  session.reply = reply;
  session.debrief = await changeOpen(ports.journal, 'debriefs', debrief, true, (now) =>
    withReply(now, reply),
  );
};

/** Puts the reply in the place of its earlier version, or last. */
export const withReply = (debrief: Debrief, given: ReplyEvent): Debrief => {
  const reply = withReplyLook(given);
  const isReply = (event: FeedbackEvent): boolean => event.type === 'reply' && event.at === reply.at;
  const feedback = debrief.feedback.some(isReply)
    ? debrief.feedback.map((event) => (isReply(event) ? reply : event))
    : [...debrief.feedback, reply];
  return { ...debrief, feedback };
};

const stepFor = (session: Session, place: Place): OrderedStep => {
  const { ports, reply, debrief } = session;
  const progress = feedbackText.logTitle;
  switch (place) {
    case 'text':
      return lineStep(feedbackText.logText, {
        kind: 'text',
        progress,
        hint: feedbackText.logTextHint,
        why: feedbackText.logTextWhy,
        initial: reply?.text ?? null,
      });
    case 'from':
      return lineStep(feedbackText.logFrom, {
        progress,
        why: feedbackText.logFromWhy,
        initial: reply?.from ?? (nameOnly(whomOf(debrief)) || null),
        check: async (typed) => ({ ok: true, value: oneLine(String(typed)) }),
      });
    case 'on':
      return lineStep(feedbackText.logOn, {
        kind: 'date',
        progress,
        hint: feedbackText.logOnHint,
        why: feedbackText.logOnWhy,
        initial: reply === null || reply.on === localDay(ports.today()) ? null : reply.on,
        ifSkipped: longDay(localDay(ports.today())),
        check: (typed) => checkDate({ id: 'heard-on' }, String(typed), around(ports)),
      });
    default:
      return sortStep(session, place);
  }
};

/** "Dana, dana@firm.example, or the man from the agency" is Dana. */
const nameOnly = (whom: string): string =>
  withoutContacts(whom)
    .split(/[,;:(–]|\s-\s|-\s*$|\bor\b/u)
    .map((part) => part.trim())
    .find((part) => part !== '')
    ?.replace(BEFORE_CONTACT, '') ?? '';

const sortStep = (session: Session, place: number): OrderedStep => {
  const lines = linesOf(session);
  const line = lines[place] ?? '';
  const { reply, debrief } = session;
  const thoughts = alike(
    line,
    thoughtsOf(answersThatApply(script, fed('debriefs', debrief)), checklistText.readGap),
    stopWords,
  );
  return lineStep(partsText.sort, {
    kind: 'choice',
    oneKey: true,
    progress: feedbackText.sortTitle(reply?.from ?? ''),
    label: line,
    line,
    inView: [
      { label: partsText.said(place, lines.length), lines: [line], theirs: true, pointedAt: true },
      ...thoughts.map(({ question, text }) => ({
        label: feedbackText.youHadWritten(questionLabels()[question]),
        lines: [text],
      })),
    ],
    hint: feedbackText.sortHint,
    why: feedbackText.sortWhy,
    choices: partsText.sortChoices.map(({ value, label }) => ({
      value: value.replace('feedback-', ''),
      label,
    })),
    initial: reply === null ? null : sortOf(reply, line),
  });
};
