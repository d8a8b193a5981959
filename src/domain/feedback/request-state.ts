/** The state of a request for feedback on a day: to ask, waiting, reminded once, answered, closed. */

import { type Debrief, dayOf, TURNED_DOWN, textOf } from '../debrief/debrief.js';
import type { FeedbackEvent, FeedbackOffer, ReplyEvent } from '../debrief/feedback-events.js';
import { type LiveDebrief, outcomeOf } from '../debrief/script.js';
import { itemKey, shortCode } from '../record/short-code.js';
import type { Tick } from '../record/tick.js';
import { by } from '../text/order.js';
import { addDays, daysBetween, localDay, nextWorkingDay } from '../time/days.js';

/** Days after asking for feedback before one polite reminder. */
const REMIND_AFTER = 7;
/** Days after asking when a request closes by itself; a late reminder puts it off. */
const CLOSE_AFTER = 14;
/** Days after which they hardly remember the person any more. */
const TOO_LATE = 28;
/** Days. To ask soon is the advice of careers advisers; no study found it. */
const ASK_WITHIN = 2;

/** Days are local, `YYYY-MM-DD`; `whom` as typed, or `''`. */
export type FeedbackState =
  /** Nobody to ask was named, or feedback was given at the time. */
  | { readonly state: 'none' }
  /** `offer`: they offered it in a letter; it is due on the last day that they name. */
  | {
      readonly state: 'to-ask';
      readonly whom: string;
      readonly due: string;
      readonly offer?: FeedbackOffer;
    }
  | {
      readonly state: 'waiting';
      readonly whom: string;
      readonly asked: string;
      readonly remind: string;
      readonly reminded: string | null;
      readonly closes: string;
      /** Whether the reminder should be sent now. */
      readonly due: boolean;
    }
  | {
      readonly state: 'answered';
      readonly whom: string;
      readonly asked: string | null;
      readonly reply: ReplyEvent;
    }
  | {
      readonly state: 'closed';
      readonly whom: string;
      readonly asked: string | null;
      readonly on: string;
      /** Whether it closed only because time passed. */
      readonly byItself: boolean;
    };

/** The day that they set, or that an offer names; `null` for neither. */
export const givenDay = (debrief: LiveDebrief): string | null =>
  textOf(debrief, 'ask-by') || debrief.offer?.by || null;

/** As given, else the last day of their offer, else the next working day, at most two days after hearing. */
export const askDay = (debrief: LiveDebrief): string => {
  const given = givenDay(debrief);
  if (given !== null) return given;
  const begun = debrief.id.slice(0, 10);
  const working = nextWorkingDay(begun);
  const latest = addDays(dayOf(debrief), ASK_WITHIN);
  return latest < working && latest >= begun ? latest : working;
};

/** @param debrief with the answers that apply; `withTicks` adds what was ticked off on the checklist. */
export const feedbackState = (debrief: LiveDebrief, today: string): FeedbackState => {
  const events = debrief.feedback.toSorted(by(({ at }) => at));
  const named = textOf(debrief, 'ask-whom');
  const asked = events.findLast((event) => event.type === 'asked');
  // A form letter is an answer only to somebody who asked.
  const isNone = asked === undefined && debrief.onlyForms;
  const last = events.findLast(({ type }) => type !== 'reminded' && !(type === 'reply' && isNone));
  const whom = asked?.whom || named;
  const askedOn = asked?.on ?? null;
  switch (last?.type) {
    case 'reply':
      // A letter that says nothing but that they may be asked.
      if (debrief.offer) return toAsk(debrief, named, debrief.offer);
      return { state: 'answered', whom, asked: askedOn, reply: last };
    case 'closed':
      return { state: 'closed', whom, asked: askedOn, on: last.on, byItself: false };
    case 'asked':
      return waiting(whom, last, events, today);
    default:
      if (debrief.offer) return toAsk(debrief, named, debrief.offer);
      // While they decide it is too early to ask, and after an offer there is nothing to ask for.
      return named === '' || textOf(debrief, 'feedback-said') !== '' || !isTurnedDown(debrief)
        ? { state: 'none' }
        : { state: 'to-ask', whom: named, due: askDay(debrief) };
  }
};

/** What was not asked for so long is not suggested any more; it can still be asked. */
export const isLetGo = (now: FeedbackState, today: string): boolean =>
  now.state === 'to-ask' && now.offer === undefined && daysBetween(now.due, today) > TOO_LATE;

const isTurnedDown = ({ answers }: Debrief): boolean => TURNED_DOWN.some((no) => no === outcomeOf(answers));

const toAsk = (debrief: LiveDebrief, whom: string, offer: FeedbackOffer): FeedbackState => ({
  state: 'to-ask',
  whom: whom || offer.from,
  due: askDay(debrief),
  offer,
});

const waiting = (
  whom: string,
  asked: FeedbackEvent,
  events: readonly FeedbackEvent[],
  today: string,
): FeedbackState => {
  const reminded = events.find((event) => event.type === 'reminded' && event.at >= asked.at)?.on ?? null;
  const remind = addDays(asked.on, REMIND_AFTER);
  const late = reminded === null ? 0 : Math.max(0, daysBetween(remind, reminded));
  const closes = addDays(asked.on, CLOSE_AFTER + late);
  if (today >= closes) return { state: 'closed', whom, asked: asked.on, on: closes, byItself: true };
  const due = reminded === null && today >= remind;
  return { state: 'waiting', whom, asked: asked.on, remind, reminded, closes, due };
};

/** Whom the person means to ask, else whom they have asked, as typed; `''` for neither. */
export const whomOf = (debrief: Debrief): string =>
  textOf(debrief, 'ask-whom') || (debrief.feedback.findLast((event) => event.type === 'asked')?.whom ?? '');

/** The newest tick of each checklist item, by its id. */
export type Ticks = ReadonlyMap<string, Tick>;

export const ticksById = (ticks: readonly Tick[]): Ticks =>
  new Map(ticks.toSorted(by(({ at }) => at)).map((tick) => [tick.id, tick]));

/** Ticking "ask" or "remind" off on the checklist counts as recording it in the debrief. */
export const withTicks = (debrief: Debrief, ticks: Ticks): Debrief => {
  if (ticks.size === 0) return debrief;
  const whom = textOf(debrief, 'ask-whom');
  const ticked = (type: 'asked' | 'reminded', what: string, entry: string): readonly FeedbackEvent[] => {
    const tick = ticks.get(shortCode(itemKey(debrief.id, what, entry)));
    return tick?.done ? [{ type, at: tick.at, on: localDay(new Date(tick.at)) }] : [];
  };
  const recorded = debrief.feedback.some((event) => event.type === 'asked');
  const more = [
    // Nobody is named where they offered it.
    ...(recorded ? [] : ticked('asked', 'ask-whom', whom)),
    ...ticked('reminded', 'chase', whomOf(debrief)),
  ];
  return more.length === 0 ? debrief : { ...debrief, feedback: [...debrief.feedback, ...more] };
};
