/** Days in words. */

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

const at = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** "Thursday 26 November 2026"; with a time, "… at 14:00". `when`: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export const longDay = (when: string): string => {
  const day = long.format(at(when)).replaceAll(',', '');
  return when.length > 10 ? `${day} at ${when.slice(11)}` : day;
};

/** "26 Nov 2026" */
export const shortDay = (day: string): string => short.format(at(day)).replace('Sept', 'Sep');

/** "Thu 26 Nov" */
export const weekDay = (day: string): string =>
  weekday.format(at(day)).replaceAll(',', '').replace('Sept', 'Sep');
