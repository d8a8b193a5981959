/** Names of months and weekdays in English, and how they are shortened: the one list. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** For a regular expression, ignoring case. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

export const WEEKDAY =
  '(?:sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)';

const starts = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());

/** 1 to 12, of a word that `MONTH` matches. */
export const monthNumber = (word: string): number => starts(MONTHS, word) + 1;

/** 0 to 6, Sunday first, of a word that `WEEKDAY` matches. */
export const weekdayNumber = (word: string): number => starts(WEEKDAYS, word);

const LONG_WORDS = [...MONTHS, ...WEEKDAYS, 'Yesterday', 'Tomorrow']
  .map((name) => name.toLowerCase())
  .filter((name) => name.length > 5);

/** With slips of one letter set right, where only one word can be meant: "tomorow", "thrusday". */
export const spelledRight = (text: string): string =>
  text.replace(/\p{L}{5,}/gu, (word) => {
    const lower = word.toLowerCase();
    if (LONG_WORDS.includes(lower)) return word;
    const near = LONG_WORDS.filter((name) => isOneSlip(lower, name));
    return near.length === 1 ? (near[0] ?? word) : word;
  });

/** One letter left out, put in, changed, or two beside each other swapped. */
const isOneSlip = (a: string, b: string): boolean => {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
};
