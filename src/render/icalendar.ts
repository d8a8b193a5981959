/**
 * iCalendar (RFC 5545) for a calendar to import. Tasks are all-day events: calendars drop to-dos without a word. Times
 * have no zone: a phone shows the 14:00 that was typed. UIDs never change and SEQUENCE grows: no doubles.
 */

import { calendarText } from '../content/en/checklist/page.js';
import { type Dated, dated } from '../domain/checklist/item-days.js';
import type { Item } from '../domain/checklist/plan.js';
import type { Interview } from '../domain/interview/interview.js';
import { printable, printableLine } from '../domain/text/printable.js';
import { addDays, twoDigits } from '../domain/time/days.js';
import { namesIn } from './job-names.js';
import { present } from './present.js';

export interface CalendarInput {
  readonly items: readonly Item[];
  readonly interview: Interview | null;
  readonly today: string;
  readonly now: Date;
}

export interface Calendar {
  readonly text: string;
  readonly tasks: number;
  /** Whether the interview itself is in it: it needs a date. */
  readonly interview: boolean;
}

interface Made {
  readonly today: string;
  /** What every event says of when it was made. */
  readonly stamp: readonly string[];
}

export const checklistCalendar = ({ items, interview, today, now }: CalendarInput): Calendar => {
  const tasks = dated(items, interview, today);
  const made = { today, stamp: stampOf(now) };
  const event = interview?.when ? interviewEvent(interview, interview.when, made) : [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//rejection-coach//checklist//EN',
    'CALSCALE:GREGORIAN',
    ...event,
    ...tasks.flatMap((task) => taskEvent(task, tasks, made)),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map((line) => `${folded(line)}\r\n`).join(''),
    tasks: tasks.length,
    interview: event.length > 0,
  };
};

/** DTSTAMP, and a SEQUENCE that never goes back: the minutes since the beginning of 2020. */
const stampOf = (now: Date): readonly string[] => {
  const minutes = Math.max(Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / 60_000), 0);
  return [`DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`, `SEQUENCE:${minutes}`];
};

const dateOf = (day: string): string => day.replaceAll('-', '');
const momentOf = (when: string): string => `${when.replace(/[-:]/g, '')}00`;

/** An event without an end is not seen in a day's view. */
const anHourLater = (when: string): string => {
  const hour = Number(when.slice(11, 13)) + 1;
  return `${hour < 24 ? when.slice(0, 10) : addDays(when.slice(0, 10), 1)}T${twoDigits(hour % 24)}${when.slice(13)}`;
};

const allDay = (day: string): readonly string[] => [
  `DTSTART;VALUE=DATE:${dateOf(day)}`,
  `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
];

const interviewEvent = (interview: Interview, when: string, { today, stamp }: Made): readonly string[] => {
  const timed = when.length > 10;
  const name = namesIn(interview, true).join(', ');
  // Six in the evening before, counted back from the start.
  const back = timed ? Number(when.slice(11, 13)) * 60 + Number(when.slice(14)) + 360 : 360;
  const evening = today < when.slice(0, 10) ? [{ trigger: `-PT${back}M`, text: calendarText.before }] : [];
  return event({
    uid: interview.id,
    summary: calendarText.interview(name),
    description: timed ? calendarText.hourSetAside : '',
    location: interview.place ?? '',
    time: timed ? [`DTSTART:${momentOf(when)}`, `DTEND:${momentOf(anHourLater(when))}`] : allDay(when),
    alarms: [...evening, ...(timed ? [{ trigger: '-PT2H', text: calendarText.soon(name) }] : [])],
    transparent: !timed,
    stamp,
  });
};

/** One reminder a day, at nine, with the first task of that day; the interview has its own. */
const taskEvent = ({ item, day }: Dated, tasks: readonly Dated[], { today, stamp }: Made) => {
  const same = tasks.filter((task) => task.day === day);
  const reminds = same[0]?.item === item && day > today && item.when !== 'on-the-day';
  return event({
    uid: item.id,
    summary: item.text,
    description: calendarText.tickOff(item.id),
    time: allDay(day),
    alarms: reminds ? [{ trigger: 'PT9H', text: calendarText.remind(same.length, item.text) }] : [],
    transparent: true,
    stamp,
  });
};

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly time: readonly string[];
  /** `trigger` is counted from the start: `-PT2H`. */
  readonly alarms: readonly { readonly trigger: string; readonly text: string }[];
  readonly transparent: boolean;
  readonly stamp: readonly string[];
}

const event = ({ uid, stamp, time, summary, description, location, transparent, alarms }: Event) =>
  present(
    'BEGIN:VEVENT',
    `UID:${uid}@rejection-coach`,
    ...stamp,
    ...time,
    `SUMMARY:${escaped(printableLine(summary))}`,
    description && `DESCRIPTION:${escaped(description)}`,
    location && `LOCATION:${escaped(printableLine(location))}`,
    'CLASS:PRIVATE',
    `TRANSP:${transparent ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...alarms.flatMap(({ trigger, text }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escaped(printableLine(text))}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  );

/** A value of type TEXT (3.3.11). */
const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Octets of a line at most, without its end (3.1). */
const OCTETS = 75;

/** Never within a character: not every reader joins the octets before it decodes them. */
const folded = (line: string): string => {
  const bytes = new TextEncoder();
  let out = '';
  let used = 0;
  for (const char of line) {
    const size = bytes.encode(char).length;
    if (used + size > OCTETS) {
      out += '\r\n ';
      used = 1;
    }
    out += char;
    used += size;
  }
  return out;
};
