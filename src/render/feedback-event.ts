import { feedbackText } from '../content/en/feedback/feedback.js';
import type { FeedbackEvent } from '../domain/debrief/feedback-events.js';

/** What happened, in one line; of a reply, from whom it is and when it came. */
export const eventText = (event: FeedbackEvent): string => {
  switch (event.type) {
    case 'asked':
      return feedbackText.askedOf(event.whom ?? '', event.on);
    case 'reminded':
      return feedbackText.remindedOn(event.on);
    case 'closed':
      return feedbackText.closedDay(event.on);
    case 'reply':
      return feedbackText.replyFrom(event.from ?? '', event.on, event.how ?? '');
  }
};
