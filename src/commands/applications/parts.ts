/** What an application is made of, from options. */

import { applicationText } from '../../content/en/applications/applications.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import { type Application, BESIDE } from '../../domain/applications/application.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { OUTCOMES, STAGES } from '../../domain/debrief/debrief.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { type AsOfPorts, readingOf, whyNoDay } from '../shared/as-of.js';
import { asJson, asOf, choice, type Given, type Ports, value } from '../shared/command.js';
import { warnWhereDanger } from '../shared/danger-notice.js';

export const partOptions = {
  role: value('<text>', 'the job'),
  company: value('<text>', 'the employer'),
  date: value('<date>', 'the day you sent it'),
  stage: choice('<stage>', STAGES, 'how far it got'),
  outcome: choice('<outcome>', OUTCOMES, 'how it ended'),
  notes: value('<text>', 'your notes; "" clears them, as for all that follow'),
  source: value('<text>', 'where you found it'),
  link: value('<text>', 'the link to it'),
  salary: value('<text>', 'the pay'),
  contact: value('<text>', 'who to ask'),
  interview: value('<date>', 'the day of an interview'),
  asOf,
  json: asJson,
};

export type Parts = Given<Record<never, never>, typeof partOptions>;

/** What the options change, ready to be put over a record. Raises `usage` where a day can't be told. */
export const changesOf = async (
  context: AsOfPorts,
  given: Parts,
  now: Date,
): Promise<(before: Application) => Application> => {
  const date = given.date === undefined ? undefined : await dayGiven(context, 'date', given.date, now);
  const interview = given.interview?.trim()
    ? await dayGiven(context, 'interview', given.interview, now)
    : given.interview;
  const texts = Object.fromEntries([
    ...BESIDE.map((name) => [name, given[name]?.trim()] as const),
    ['interview', interview] as const,
  ]);
  return (before) => {
    const after = {
      ...before,
      ...(given.role === undefined ? {} : { role: oneLine(given.role) }),
      ...(given.company === undefined ? {} : { company: oneLine(given.company) }),
      ...(date === undefined ? {} : { date }),
      ...(given.stage === undefined ? {} : { stage: given.stage }),
      ...(given.outcome === undefined ? {} : { outcome: given.outcome }),
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    };
    if (after.role === '' && after.company === '')
      throw usage(applicationText.needs, applicationText.needsAdvice);
    return Object.fromEntries(
      Object.entries(after).filter(([name, text]) => !(name in texts && text === '')),
    ) as unknown as Application;
  };
};

/** The day that is typed, or why it is none. */
export const dayOf = async (
  context: AsOfPorts,
  part: 'date' | 'interview',
  typed: string,
  now: Date,
): Promise<
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string }
> => {
  const { readWhen } = await import('../../domain/time/read-date.js');
  const towards = part === 'date' ? 'past' : 'future';
  const when = readWhen(typed, { ...readingOf(context, now), towards });
  if (!when.ok) return { ok: false, problem: whyNoDay(context, when, towards) };
  if (towards === 'past' && when.day > localDay(now))
    return { ok: false, problem: conversationText.futureProblem(longDay(when.day)) };
  const isDayOnly = when.time === null || part === 'date';
  return { ok: true, value: isDayOnly ? when.day : `${when.day}T${when.time}` };
};

const dayGiven = async (
  context: AsOfPorts,
  part: 'date' | 'interview',
  typed: string,
  now: Date,
): Promise<string> => {
  const day = await dayOf(context, part, typed, now);
  if (!day.ok) throw usage(`--${part} '${typed}': ${day.problem}`, conversationText.nothingChanged);
  return day.value;
};

export const report = (
  context: Ports<'output' | 'settings'>,
  what: string,
  application: Application,
  given: Parts,
): void => {
  const { output } = context;
  const text = [given.role, given.company, given.notes].filter((part) => part !== undefined).join('\n');
  warnWhereDanger(context, text);
  if (given.json) output.out(toJson(application));
  else output.out(`${wrap(`${what}: ${nameOf(application)} (${application.id})`, output)}\n`);
};
