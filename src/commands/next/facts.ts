/** The facts of an interview: from options and a posting, and how they are echoed. */

import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { convertedText, meaningLabel } from '../../content/en/text/date-problems.js';
import { longDay } from '../../content/en/text/dates.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { STAGES } from '../../domain/debrief/debrief.js';
import { INTERVIEW_KINDS, type Interview } from '../../domain/interview/interview.js';
import { localDay } from '../../domain/time/days.js';
import type { Meaning, When } from '../../domain/time/when.js';
import { stopped, usage } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { type AsOfPorts, readMoment, whyNoDay } from '../shared/as-of.js';
import { type Given, option, type Ports } from '../shared/command.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import type { SettingsPorts } from '../shared/preferences.js';
import { factLines, foundIn, type Posting, postingOption } from '../skills/posting.js';

export const factOptions = {
  role: option.value('<text>', 'the job'),
  company: option.value('<text>', 'the employer'),
  when: option.value('<date>', 'the day and time: thu, "in 3 days", "2026-12-03 14:00"; "" for none yet'),
  stage: option.choice('<stage>', STAGES, 'which round it is'),
  panel: option.value('<text>', 'who you will meet: "Dana Novak, head of design"'),
  place: option.value('<text>', 'where it is, or the link'),
  phone: option.value('<number>', 'a number to ring if you are late'),
  salary: option.value('<text>', 'what it pays'),
  contact: option.value('<text>', 'who to ask about the job'),
  kind: option.choice('<kind>', INTERVIEW_KINDS, 'what kind of interview it is'),
  closes: option.value('<date>', 'the last day to apply; "" for none'),
  posting: postingOption,
  asOf: option.asOf,
  json: option.json,
};

type DayPorts = AsOfPorts & Ports<'prompter'>;

export type Facts = Given<Record<never, never>, typeof factOptions>;

/** "dunno" is no place and nobody's name. */
const told = (text: string): string => (replyReading.nothing.test(text.trim()) ? '' : oneLine(text));

export const meetingOf = ({ panel, phone, kind }: Facts): Pick<Interview, 'panel' | 'phone' | 'meeting'> => ({
  ...(panel === undefined ? {} : { panel: told(panel) }),
  ...(phone === undefined ? {} : { phone: told(phone) }),
  ...(kind === undefined ? {} : { meeting: kind }),
});

/** The days as they are kept, so that each is asked about at most once. */
export const withDays = async (context: DayPorts, given: Facts, now: Date): Promise<Facts> => {
  const settled = async (option: '--when' | '--closes', typed: string | undefined) =>
    typed === undefined || typed.trim() === '' ? typed : settledDay(context, option, typed, now);
  return {
    ...given,
    when: await settled('--when', given.when),
    closes: await settled('--closes', given.closes),
  };
};

export const fromPosting = (
  given: Facts,
  posting: Posting | null,
): Pick<Interview, 'posting' | 'place' | 'closes' | 'salary' | 'contact'> => {
  const texts = (['place', 'salary', 'contact'] as const).flatMap((name) => {
    const text = given[name] ?? posting?.facts[name];
    return text === undefined ? [] : [[name, told(text)] as const];
  });
  const closes = given.closes?.trim() === '' ? '' : (given.closes ?? posting?.facts.closes);
  return {
    ...(posting === null ? {} : { posting: posting.text }),
    ...Object.fromEntries(texts),
    ...(closes ? { closes } : {}),
  };
};

/** What a posting says is others' words. */
export const warnOfFacts = (
  context: SettingsPorts,
  { role, company, panel, place, salary, contact }: Facts,
): void =>
  warnWhereDanger(
    context,
    [role, company, panel, place, salary, contact].filter((text) => text !== undefined),
  );

/** Echoes dates in full and what was found in a posting, so that a misreading is seen at once. */
export const report = (
  { output }: Ports<'output'>,
  what: string,
  interview: Interview,
  json: boolean,
  posting: Posting | null = null,
): void => {
  if (json) {
    output.out(toJson(interview));
    return;
  }
  const day = interview.when === null ? 'no date yet' : longDay(interview.when);
  output.out(`${wrap(`${what}: ${nameOf(interview)}, ${day} (${interview.id})`, output)}\n`);
  if (posting === null) return;
  const { place, closes, salary, contact } = interview;
  const facts = {
    ...(place === undefined ? {} : { place }),
    ...(closes === undefined ? {} : { closes: longDay(closes) }),
    ...(salary === undefined ? {} : { salary }),
    ...(contact === undefined ? {} : { contact }),
  };
  const lines = [...factLines(facts), foundIn(posting), conversationText.next.seeSkills(interview.id)];
  output.out(`${wrap(lines.join('\n'), output)}\n`);
};

/** `when`: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time is given. `converted`: "14:00 EST is 15:00 here." */
export type Read =
  | { readonly ok: true; readonly when: string; readonly converted?: string }
  | { readonly ok: false; readonly message: string };

const momentText = ({ day, time }: Meaning): string => (time === null ? day : `${day}T${time}`);

const asRead = (context: AsOfPorts, when: When): Read => {
  if (!when.ok) return { ok: false, message: whyNoDay(context, when, 'future') };
  return {
    ok: true,
    when: momentText(when),
    ...(when.from === undefined ? {} : { converted: convertedText(when.from, when) }),
  };
};

const notOver = (read: Read, now: Date): Read =>
  read.ok && read.when.slice(0, 10) < localDay(now)
    ? { ok: false, message: conversationText.next.over(longDay(read.when)) }
    : read;

export const readAhead = async (context: AsOfPorts, typed: string, now: Date): Promise<Read> =>
  notOver(asRead(context, await readMoment(context, typed, now)), now);

/**
 * The day of an option, as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. What could be two is asked, in a terminal; else `usage` is
 * raised with both.
 */
const settledDay = async (
  context: AsOfPorts & Ports<'prompter'>,
  option: '--when' | '--closes',
  typed: string,
  now: Date,
): Promise<string> => {
  const when = await readMoment(context, typed, now);
  const chosen = context.output.interactive ? await chosenOf(context, typed, when) : null;
  const read = chosen === null ? asRead(context, when) : { ok: true as const, when: chosen };
  const settled = option === '--when' ? notOver(read, now) : read;
  if (!settled.ok) throw usage(`${option} '${typed}': ${settled.message}`, conversationText.nothingChanged);
  if (settled.converted !== undefined) context.output.err(`${settled.converted}\n`);
  return settled.when;
};

const chosenOf = async (context: Ports<'prompter'>, typed: string, when: When): Promise<string | null> => {
  if (when.ok || (when.reason !== 'ambiguous' && when.reason !== 'half')) return null;
  const prompter = await context.prompter(promptText);
  const choices = when.meanings.map((meaning) => ({
    value: momentText(meaning),
    label: meaningLabel(when, meaning),
  }));
  const chosen = await prompter.choose({ text: conversationText.next.whichDay(typed), choices });
  if (chosen === null) throw stopped(conversationText.nothingChanged);
  return chosen;
};
