/** At a start: asks once about an interview whose day has passed. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Answers, Debrief } from '../../domain/debrief/debrief.js';
import { bySoonest, type Interview } from '../../domain/interview/interview.js';
import { localDay } from '../../domain/time/days.js';
import { stopped } from '../../errors.js';
import type { Talk } from '../../guide/debrief/session.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import type { Ports } from '../shared/command.js';
import { newId } from '../shared/create-record.js';
import { readFed } from '../shared/find-record.js';

const isOver = ({ done, when }: Interview, now: Date): boolean => {
  if (done !== null || when === null) return false;
  const today = localDay(now);
  const time = now.toTimeString().slice(0, 5);
  return when.length > 10 ? when < `${today}T${time}` : when < today;
};

/**
 * Asks how the latest one went, and writes a debrief for "go over it" and "still waiting".
 * @returns the debrief to go on with, or `null` to go on as if nothing had been asked. Raises `stopped`.
 */
export const howDidItGo = async (
  context: Ports<'clock' | 'ids' | 'journal' | 'output'>,
  talk: Talk,
  mode: Debrief['mode'],
): Promise<{ readonly debrief: Debrief; readonly interview: Interview } | null> => {
  const interview = (await readFed(context, 'interviews'))
    .filter((interview) => isOver(interview, talk.today()))
    .sort(bySoonest)
    .at(-1);
  if (!interview) return null;
  const chosen = await talk.prompter.choose({
    text: conversationText.howDidItGo(nameOf(interview), longDay(interview.when ?? '')),
    choices: [
      { value: 'go-over', label: conversationText.goOverIt },
      { value: 'waiting', label: conversationText.stillWaiting },
      { value: 'called-off', label: conversationText.calledOff },
      { value: 'not-now', label: conversationText.notNow },
    ],
  });
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  if (chosen === 'not-now') return null;
  const debrief =
    chosen === 'called-off' ? null : await begun(context, talk, interview, mode, chosen === 'waiting');
  const at = context.clock.now().toISOString();
  await context.journal.change('interviews', interview.id, (now) => ({ ...(now ?? interview), done: at }));
  if (debrief !== null && chosen === 'go-over') return { debrief, interview };
  talk.prompter.say(
    debrief === null ? conversationText.calledOffNoted : conversationText.waitingNoted(debrief.id),
  );
  return null;
};

const begun = async (
  context: Ports<'clock' | 'ids' | 'journal'>,
  talk: Talk,
  interview: Interview,
  mode: Debrief['mode'],
  waiting: boolean,
): Promise<Debrief> => {
  const at = context.clock.now().toISOString();
  const given = (id: string, value: string | null): Answers => (value ? { [id]: { value, at } } : {});
  const debrief: Debrief = {
    id: await newId(context, 'debriefs', localDay(talk.today())),
    begun: at,
    mode,
    finished: waiting ? at : null,
    answers: {
      ...given('outcome', waiting ? 'waiting' : null),
      ...given('role', interview.role),
      ...given('company', interview.company),
      ...given('stage', interview.stage),
      ...given('heard-on', waiting ? (interview.when?.slice(0, 10) ?? null) : null),
    },
    feedback: [],
    looked: true,
  };
  return context.journal.change('debriefs', debrief.id, () => debrief);
};
