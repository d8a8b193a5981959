/** What to say of a day or a time that can't be told, and of one that was converted. */

import type { Meaning, Problem } from '../../../domain/time/when.js';
import { longDay } from './dates.js';

/** "Thursday 3 December 2026 at 14:00" */
const meaningText = ({ day, time }: Meaning): string => longDay(time === null ? day : `${day}T${time}`);

/** "… if EST is New York time" */
export const meaningLabel = (problem: Problem, meaning: Meaning): string => {
  if (problem.reason !== 'ambiguous' || meaning.clock === undefined) return meaningText(meaning);
  const letters = /\s([A-Za-z]+)$/.exec(problem.text ?? '')?.[1];
  const clock = /^[+-]/.test(meaning.clock)
    ? `UTC${meaning.clock}`
    : `${(meaning.clock.split('/').at(-1) ?? '').replaceAll('_', ' ')} time`;
  return `${meaningText(meaning)} here, if ${letters ?? 'that'} is ${clock}`;
};

const list = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} or ${last}`;
};

const examples = {
  future: 'You can type "tomorrow", "Thursday", "in 3 days", "3 Dec 14:00" or 2026-12-03.',
  past: 'You can type "yesterday", "Thursday", "3 days ago", "3 Dec" or 2026-12-03.',
};

const country =
  'To always read 3/12 the way your country writes it: rejection-coach settings country GB (or your own).';

/** @param hasCountry whether the person has set one. */
export const dateProblemText = (
  problem: Problem,
  { towards, hasCountry }: { readonly towards: 'past' | 'future'; readonly hasCountry: boolean },
): string => {
  switch (problem.reason) {
    case 'unclear':
      return problem.near === undefined
        ? `I couldn't read that as a day. ${examples[towards]}`
        : `I couldn't read all of that. If you mean ${meaningText(problem.near)}, type ${typable(problem.near)}.`;
    case 'unreal':
      return "That date or time doesn't exist. Please type it like 2026-12-03, or 2026-12-03 14:00.";
    case 'half': {
      const times = problem.meanings.map(({ time }) => time);
      return `Morning or afternoon: ${list(times.map(String))}? Please add am or pm.`;
    }
    case 'gap': {
      const [next] = problem.meanings;
      return `There is no ${problem.time} on that day, because the clocks go forward.${
        next === undefined ? '' : ` Did you mean ${meaningText(next)}?`
      }`;
    }
    case 'letters':
      return `I don't know the letters ${problem.letters} after the time. Leave them out for your own time, or write how far it is from UTC, like UTC+2.`;
    case 'whole':
      return problem.span === null
        ? `That is more than one day. Which day do you mean? ${examples[towards]}`
        : `That could be any day from ${longDay(problem.span[0])} to ${longDay(problem.span[1])}. Which one do you mean?`;
    case 'ambiguous':
      return ambiguousText(problem, hasCountry);
  }
};

/** As it can be typed without being asked again. */
const typable = ({ day, time }: Meaning): string => (time === null ? day : `"${day} ${time}"`);

const ambiguousText = (problem: Extract<Problem, { reason: 'ambiguous' }>, hasCountry: boolean): string => {
  const { about, meanings } = problem;
  const [first, second] = meanings;
  if (about === 'weekday' && first !== undefined && second !== undefined)
    return `${shortDate(first.day)} is a ${weekdayName(first.day)}. Which did you mean: ${meaningText(first)}, or ${meaningText(second)}?`;
  const which = `That could be ${list(meanings.map((meaning) => meaningLabel(problem, meaning)))}. Please type ${list(meanings.map(typable))}.`;
  return about === 'order' && !hasCountry ? `${which}\n${country}` : which;
};

const weekdayName = (day: string): string => longDay(day).split(' ')[0] ?? '';
const shortDate = (day: string): string => longDay(day).split(' ').slice(1).join(' ');

/** "14:00 EST is 15:00 here." */
export const convertedText = (from: string, { day, time }: Meaning): string =>
  `${from} is ${time ?? ''} here, on ${longDay(day)}.`;
