import type { Day } from '../content/shape/day.ts';
import { addDays } from '../core/dates.ts';

/** One whole day of a calendar. */
export interface CalendarDay {
  readonly uid: string;
  /** The day on which the entry was made; its stamp is the beginning of that day in UTC. */
  readonly stamp: Day;
  readonly day: Day;
  readonly title: string;
  readonly description?: string;
  /** How many days before it a reminder goes off. */
  readonly reminders: readonly number[];
}

/**
 * A calendar file (RFC 5545): whole days, private, not in the way of other appointments, without a method. Written here
 * because a file is wanted whose every byte comes from what it is given, and whose properties stand before its alarms as
 * the grammar of section 3.6.1 has it.
 */
export const calendarText = (days: readonly CalendarDay[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//case-assist//dates//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const eventLines = ({ uid, stamp, day, title, description, reminders }: CalendarDay): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${digits(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
  `SUMMARY:${escaped(title)}`,
  ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  ...reminders.flatMap((before) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${before}D`,
    'END:VALARM',
  ]),
  'END:VEVENT',
];

const digits = (day: Day): string => day.replaceAll('-', '');

/** A value of the type TEXT, section 3.3.11: no control character stays but the escaped line break. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ');

const octetsALine = 75;
const encoder = new TextEncoder();

/** No line is longer than 75 octets, and none is cut within a character: section 3.1. */
function folded(line: string): string {
  let text = '';
  let used = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (used + octets > octetsALine) {
      text += '\r\n ';
      used = 1;
    }
    text += character;
    used += octets;
  }
  return text;
}
