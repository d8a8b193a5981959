/** The front door in words. */

import { doorText } from '../../content/en/door/door.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { fromToday, nearDay, weekDay } from '../../content/en/text/dates.js';
import { type Debrief, textOf } from '../../domain/debrief/debrief.js';
import type { Row } from '../../domain/door/plan.js';
import { minutesForCards } from '../../domain/rehearsal/plan.js';
import { daysBetween } from '../../domain/time/days.js';
import { nameOf, nameOfRole } from '../../render/terminal/debriefs.js';
import type { Request } from '../feedback/requests.js';
import type { Facts } from './facts.js';

const dayFrom = (today: string, when: string): string =>
  fromToday(when, daysBetween(today, when.slice(0, 10)));

/** What they offered, where they did: "Ask St Mary's for the feedback they offered, by Fri 4 Dec". */
const offerOf = ({ debrief, now }: Request): string | null =>
  now.state === 'to-ask' && now.offer ? feedbackText.offered(textOf(debrief, 'company'), now.offer.by) : null;

const begun = (debrief: Debrief, today: string): string => dayFrom(today, debrief.id.slice(0, 10));

export const heading = ({ nearest, today, over, ahead, drafts, request, unsent }: Facts): string => {
  const [draft] = drafts;
  if (nearest === 'over' && over?.when) return doorText.over(nameOf(over), dayFrom(today, over.when));
  if (nearest === 'interview' && ahead)
    return ahead.when === null
      ? doorText.interview(null, '', nameOf(ahead))
      : doorText.interview(nearDay(ahead.when), dayFrom(today, ahead.when), nameOf(ahead));
  if (nearest === 'draft' && draft) return doorText.draft(nameOfRole(draft), begun(draft, today));
  if (nearest === 'feedback' && request && unsent)
    return `${feedbackText.notSent}\n${nameOfRole(request.debrief)}`;
  if (nearest === 'feedback' && request)
    return (
      offerOf(request) ??
      doorText[request.now.state === 'waiting' ? 'remind' : 'ask'](nameOfRole(request.debrief))
    );
  return doorText.nothing;
};

export const choice = (row: Row, facts: Facts): { value: Row; label: string; detail?: string } => {
  const detail = detailOf(row, facts);
  return { value: row, label: labelOf(row, facts), ...(detail === '' ? {} : { detail }) };
};

const labelOf = (row: Row, { nearest, ahead, request, unsent }: Facts): string => {
  if (row === 'feedback' && request?.now.state === 'waiting') return doorText.sendReminder;
  if (row === 'feedback' && unsent)
    return nearest === 'feedback' ? doorText.letterAgain : feedbackText.notSent;
  if (row === 'checklist' && ahead === null) return doorText.checklistWithout;
  if (row === 'add-interview' && ahead !== null) return doorText.anotherInterview;
  return doorText.rows[row];
};

/** What the heading says already is not said again. */
const detailOf = (row: Row, facts: Facts): string => {
  const { nearest, today, ahead, drafts, request, rehearsal } = facts;
  const [draft] = drafts;
  switch (row) {
    case 'checklist':
      return facts.items === 0 ? '' : doorText.done(facts.done, facts.items);
    case 'page':
      return nearest === 'interview' || ahead === null ? '' : nameOf(ahead);
    case 'rehearse':
      return rehearsal.cards.length > 0
        ? doorText.cards(rehearsal.cards.length, minutesForCards(rehearsal.cards.length))
        : rehearsal.due === null
          ? ''
          : doorText.nextCards(weekDay(rehearsal.due));
    case 'go-on':
      if (!draft) return '';
      if (drafts.length > 1) return doorText.drafts(drafts.length);
      return nearest === 'draft' ? '' : doorText.begun(nameOfRole(draft), begun(draft, today));
    case 'throw-away':
      return doorText.toBin;
    case 'feedback':
      if (nearest === 'feedback' || !request) return '';
      return (facts.unsent ? null : offerOf(request)) ?? nameOfRole(request.debrief);
    default:
      return '';
  }
};
