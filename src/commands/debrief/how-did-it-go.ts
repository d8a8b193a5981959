/** At a start: asks once about an interview whose day has passed. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import { type Answers, type Debrief, newDraft, type QuestionId } from '../../domain/debrief/debrief.js';
import { type Interview, latestOver } from '../../domain/interview/interview.js';
import { localDay, localMinute } from '../../domain/time/days.js';
import { stopped } from '../../errors.js';
import type { ConversationPorts } from '../../guide/debrief/session.js';
import { labelled } from '../../guide/labelled.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import type { Ports } from '../shared/command.js';
import { newId, readFed } from '../shared/find-record.js';

interface Passed {
  readonly debrief: Debrief;
  readonly interview: Interview;
}

/**
 * Asks how the latest one went, and writes a debrief for all but "called off"; a thank-you can be written first.
 * @returns the debrief to go on with, or `null` to go on as if nothing had been asked. Raises `stopped`.
 */
export const howDidItGo = async (
  context: Ports<'clock' | 'ids' | 'journal' | 'output' | 'run'>,
  ports: ConversationPorts,
  mode: Debrief['mode'],
): Promise<Passed | null> => {
  const interview = latestOver(await readFed(context, 'interviews'), localMinute(ports.today()));
  if (!interview) return null;
  const { goOverIt, thankThem, stillWaiting, calledOff, notNow } = conversationText;
  const chosen = await ports.prompter.choose({
    text: conversationText.howDidItGo(nameOf(interview), longDay(interview.when ?? '')),
    oneKey: true,
    choices: labelled({
      'go-over': goOverIt,
      'thank-you': thankThem,
      waiting: stillWaiting,
      'called-off': calledOff,
      'not-now': notNow,
    }),
  });
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  if (chosen === 'not-now') return null;
  const debrief =
    chosen === 'called-off' ? null : await begun(context, ports, interview, mode, chosen !== 'go-over');
  const at = context.clock.now().toISOString();
  await context.journal.change('interviews', interview.id, (now) => ({ ...(now ?? interview), done: at }));
  if (debrief !== null && chosen === 'go-over') return { debrief, interview };
  ports.prompter.say(
    debrief === null ? conversationText.calledOffNoted : conversationText.waitingNoted(debrief.id),
  );
  return debrief !== null && chosen === 'thank-you' ? thank(context, ports, { debrief, interview }) : null;
};

const thank = async (
  context: Ports<'run'>,
  ports: ConversationPorts,
  passed: Passed,
): Promise<Passed | null> => {
  await context.run(['feedback', 'draft', passed.debrief.id, '--kind', 'thank-you']);
  const { goOverNext, goOverIt, notNow } = conversationText;
  const chosen = await ports.prompter.choose({
    text: goOverNext,
    oneKey: true,
    choices: labelled({ 'go-over': goOverIt, 'not-now': notNow }),
  });
  if (chosen === null) throw stopped(conversationText.allSaved);
  return chosen === 'go-over' ? passed : null;
};

/** The day they heard is suggested to be that of the interview. */
export const suggestedFor = ({ interview }: Passed): ReadonlyMap<QuestionId, string> =>
  new Map([['heard-on', interview.when?.slice(0, 10) ?? '']]);

const begun = async (
  context: Ports<'clock' | 'ids' | 'journal'>,
  ports: ConversationPorts,
  interview: Interview,
  mode: Debrief['mode'],
  waiting: boolean,
): Promise<Debrief> => {
  const at = context.clock.now().toISOString();
  const given = (id: string, value: string | null): Answers => (value ? { [id]: { value, at } } : {});
  const id = await newId(context, 'debriefs', localDay(ports.today()));
  const debrief: Debrief = {
    ...newDraft(id, at, mode),
    finished: waiting ? at : null,
    answers: {
      ...given('outcome', waiting ? 'waiting' : null),
      ...given('role', interview.role),
      ...given('company', interview.company),
      ...given('stage', interview.stage),
      ...given('heard-on', waiting ? (interview.when?.slice(0, 10) ?? null) : null),
    },
    looked: true,
  };
  return context.journal.change('debriefs', debrief.id, () => debrief);
};
