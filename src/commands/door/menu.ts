/** The front door's menu: each row is a command; a debrief ends the program, everything else comes back. */

import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { doorText } from '../../content/en/door/door.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { fromToday, nearDay, shortDay, weekDay } from '../../content/en/text/dates.js';
import { type Debrief, dayOf, newestFirst, textOf } from '../../domain/debrief/debrief.js';
import type { Row } from '../../domain/door/plan.js';
import { minutesForCards } from '../../domain/rehearsal/plan.js';
import { daysBetween } from '../../domain/time/days.js';
import { CoachError, stopped } from '../../errors.js';
import { labelled } from '../../guide/labelled.js';
import { debriefName } from '../../render/debrief-parts.js';
import { nameOf, nameOfRole } from '../../render/terminal/debriefs.js';
import { howDidItGo, suggestedFor } from '../debrief/how-did-it-go.js';
import { goOn } from '../debrief/resume.js';
import type { Request } from '../feedback/requests.js';
import { momentOf } from '../shared/as-of.js';
import { conversationPorts } from '../shared/conversation.js';
import { drafts } from '../shared/find-record.js';
import { type DoorPorts, type DoorView, readFacts } from './facts.js';

interface Door {
  readonly context: DoorPorts;
  readonly asOf: string | undefined;
  readonly facts: DoorView;
}

/** Raises `stopped` where it is left with a key. */
export const menu = async (context: DoorPorts, asOf: string | undefined): Promise<void> => {
  const prompter = await context.prompter(promptText);
  if (await wasLeftAtPause(context)) prompter.say(conversationText.helpNow, 'warm');
  for (;;) {
    const facts = await readFacts(context, await momentOf(context, asOf));
    const chosen = await prompter.choose({
      text: heading(facts),
      enter: 'open',
      choices: facts.rows.map((row) => choice(row, facts)),
    });
    if (chosen === null) throw stopped(doorText.left);
    if ((await take(chosen, { context, asOf, facts })) === 'leave') return;
  }
};

/** The facts of the door hold nothing that is kept apart, and so no pause. */
const wasLeftAtPause = async ({ journal }: DoorPorts): Promise<boolean> => {
  const { records } = await journal.all('debriefs');
  return drafts(records).some(({ answers }) =>
    Object.values(answers).some(({ pause }) => pause === 'stopped'),
  );
};

type Next = 'come-back' | 'leave';

const take = async (row: Row, door: Door): Promise<Next> => {
  const { ahead, drafts, request } = door.facts;
  const target = ahead === null ? [] : ['--for', ahead.id];
  switch (row) {
    case 'how-it-went':
      return goOver(door);
    case 'checklist':
      return thenBack(door, await run(door, ['checklist', ...target]));
    case 'tick':
      return run(door, ['tick', ...target]);
    case 'page':
      return run(door, ['page', ...(ahead === null ? [] : [ahead.id]), '--open']);
    case 'rehearse':
      return run(door, ['rehearse', ...target]);
    case 'go-on':
    case 'throw-away': {
      const draft = await oneOf(door, drafts, doorText.whichDraft);
      if (row === 'throw-away') return run({ ...door, asOf: undefined }, ['delete', draft.id]);
      return run(door, ['resume', draft.id], 'leave');
    }
    case 'feedback': {
      const kind = request?.now.state === 'waiting' ? 'reminder' : 'request';
      return run(door, ['feedback', 'draft', request?.debrief.id ?? 'latest', '--kind', kind]);
    }
    case 'another-no':
      return run(door, ['start'], 'leave');
    case 'add-interview':
      return run(door, ['next', 'add']);
    case 'look-back':
      return lookBack(door);
    case 'leave':
      return 'leave';
  }
};

/** What can't be done is said, and the menu is there again. */
const run = async ({ context, asOf }: Door, argv: readonly string[], next: Next = 'come-back') => {
  try {
    await context.run([...argv, ...(asOf === undefined ? [] : ['--as-of', asOf])]);
    // Between what was printed and the menu.
    if (next === 'come-back' && !context.output.plain) context.output.out('\n');
    return next;
  } catch (error) {
    if (!(error instanceof CoachError) || error.failure === 'stopped') throw error;
    const text =
      error.failure === 'left' ? error.message : `rejection-coach: ${error.message}\n${error.advice}`;
    context.output.err(`${text}\n\n`);
    return 'come-back';
  }
};

/** The list and the menu together are higher than a screen. */
const thenBack = async ({ context }: Door, next: Next): Promise<Next> => {
  const prompter = await context.prompter(promptText);
  const choices = labelled({ back: doorText.back.back });
  const text = doorText.toMenu;
  const chosen = await prompter.choose({ text, choices, initial: 'back', enter: 'open', heard: true });
  if (chosen === null) throw stopped(doorText.left);
  return next;
};

const goOver = async ({ context, asOf, facts }: Door): Promise<Next> => {
  const ports = await conversationPorts(context, asOf);
  const passed = await howDidItGo(context, ports, ports.settings.mode ?? 'quick');
  if (passed === null) return 'come-back';
  await goOn(context, ports, passed.debrief, facts.today, suggestedFor(passed));
  return 'leave';
};

const oneOf = async ({ context }: Door, debriefs: readonly Debrief[], text: string): Promise<Debrief> => {
  const [only, ...more] = debriefs;
  if (only && more.length === 0) return only;
  const items = debriefs.map((debrief) => ({
    value: debrief,
    label: debriefName(debrief),
    detail: shortDay(dayOf(debrief)),
  }));
  const picked = await (await context.prompter(promptText)).pick({ text, items, enter: 'open' });
  if (picked === null) throw stopped(doorText.left);
  return picked;
};

const lookBack = async (door: Door): Promise<Next> => {
  const { title, list, show, insights, where, back } = doorText.back;
  const undated = { ...door, asOf: undefined };
  const chosen = await (await door.context.prompter(promptText)).choose({
    text: title,
    enter: 'open',
    choices: labelled({ list: list, show: show, insights: insights, path: where, back: back }),
  });
  if (chosen === null) throw stopped(doorText.left);
  if (chosen === 'list' || chosen === 'path') return run(undated, [chosen]);
  if (chosen === 'insights') return run(door, ['insights']);
  if (chosen !== 'show') return 'come-back';
  const debrief = await oneOf(door, door.facts.debriefs.toSorted(newestFirst), doorText.whichDebrief);
  return run(undated, ['show', debrief.id]);
};

const dayFrom = (today: string, when: string): string =>
  fromToday(when, daysBetween(today, when.slice(0, 10)));

/** What they offered, where they did: "Ask St Mary's for the feedback they offered, by Fri 4 Dec". */
const offerOf = ({ debrief, now }: Request): string | null =>
  now.state === 'to-ask' && now.offer ? feedbackText.offered(textOf(debrief, 'company'), now.offer.by) : null;

const begun = (debrief: Debrief, today: string): string => dayFrom(today, debrief.id.slice(0, 10));

export const heading = ({ nearest, today, over, ahead, drafts, request, unsent }: DoorView): string => {
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

export const choice = (row: Row, facts: DoorView): { value: Row; label: string; detail?: string } => {
  const detail = detailOf(row, facts);
  return { value: row, label: labelOf(row, facts), ...(detail === '' ? {} : { detail }) };
};

const labelOf = (row: Row, { nearest, ahead, request, unsent }: DoorView): string => {
  if (row === 'feedback' && request?.now.state === 'waiting') return doorText.sendReminder;
  if (row === 'feedback' && unsent)
    return nearest === 'feedback' ? doorText.letterAgain : feedbackText.notSent;
  if (row === 'checklist' && ahead === null) return doorText.checklistWithout;
  if (row === 'add-interview' && ahead !== null) return doorText.anotherInterview;
  return doorText.rows[row];
};

/** What the heading says already is not said again. */
const detailOf = (row: Row, facts: DoorView): string => {
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
