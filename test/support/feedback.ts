/** Feedback events for tests. */

import type { FeedbackEvent, ReplyEvent } from '../../src/domain/debrief/feedback-events.js';

/** At noon of that day. */
export const event = (
  type: 'asked' | 'reminded' | 'closed',
  on: string,
  more: Partial<FeedbackEvent> = {},
): FeedbackEvent => ({ type, at: `${on}T11:00:00.000Z`, on, ...more }) as FeedbackEvent;

export const reply = (on: string, text: string, more: Partial<ReplyEvent> = {}): ReplyEvent => ({
  type: 'reply',
  at: `${on}T12:00:00.000Z`,
  on,
  text,
  use: [],
  test: [],
  leave: [],
  ...more,
});
