import { createHash } from 'node:crypto';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { CaseFile, CaseNode } from '../../core/case-file.ts';
import { addDays, daysBetween } from '../../core/dates.ts';
import { isMaybeProtected } from '../../core/safe-contact.ts';
import { visible } from '../../core/visible.ts';
import type { PacketFile } from '../packet-file.ts';
import type { EntryKind, TimelineEntry } from './entry.ts';
import type { Timeline } from './timeline.ts';

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

type Title = keyof Catalogue['packet']['dates']['calendar']['titles'];

/** How many days before a day of each kind a calendar reminds of it. */
const reminders: Readonly<Record<EntryKind, readonly number[]>> = {
  'do-now': [],
  'first-day': [1],
  'last-day': [7, 1],
  'contact-uscis': [7, 1],
  'deadline-that-runs': [7, 1],
  waiting: [],
  event: [1],
};

/** One day of the calendar. */
interface Mark {
  readonly id: string;
  readonly day: Day;
  readonly title: Title;
  readonly entry: TimelineEntry;
  readonly reminders: readonly number[];
}

/**
 * The days of a time line that are not over as a file for a calendar (RFC 5545), or undefined when there is none. All are
 * whole days; they bear nothing of the person. The titles, which a locked screen shows, say nothing of what the request
 * is about; the sentence is in the description, and for people who may be protected it is not there either.
 *
 * The stamp is the day decided for and each UID comes from the answers and the entry, so that the same case gives the same
 * bytes, and read in again on a later day replaces what it gave before.
 */
export function calendarFile(
  timeline: Timeline,
  caseFile: CaseFile,
  words: Catalogue,
): PacketFile | undefined {
  const marks = timeline.entries
    .filter(({ past }) => !past)
    .flatMap((entry) => marksOf(entry, timeline.asOf))
    .sort((a, b) => daysBetween(b.day, a.day));
  if (marks.length === 0) return undefined;
  const quiet = isMaybeProtected(caseFile, timeline.asOf);
  const seed = hashOf(JSON.stringify(inOrder(caseFile)));
  const days = marks.map((mark) => dayOfMark(mark, { asOf: timeline.asOf, words, quiet, seed }));
  return { part: 'calendar', name: 'dates.ics', bytes: new TextEncoder().encode(calendarText(days)) };
}

/** Of several days the last is marked, by which something is to be done, and the first where it lies ahead. */
function marksOf(entry: TimelineEntry, asOf: Day): readonly Mark[] {
  const { id, kind, when } = entry;
  if (when === null) return [];
  if ('day' in when) return [{ id, day: when.day, title: kind, entry, reminders: reminders[kind] }];
  const last: Mark = { id, day: when.until, title: kind, entry, reminders: reminders[kind] };
  if (when.from <= asOf || when.from === when.until) return [last];
  return [{ id: `${id}.from`, day: when.from, title: 'contact-uscis-from', entry, reminders: [] }, last];
}

interface Setting {
  readonly asOf: Day;
  readonly words: Catalogue;
  /** Nothing but the title. */
  readonly quiet: boolean;
  readonly seed: string;
}

const dayOfMark = (mark: Mark, { asOf, words, quiet, seed }: Setting): CalendarDay => ({
  uid: hashOf(`${seed} ${mark.id}`).slice(0, 32),
  stamp: asOf,
  day: mark.day,
  title: words.packet.dates.calendar.titles[mark.title],
  ...(quiet ? {} : { description: visible(mark.entry.sentence) }),
  // A reminder whose time is over already would go off when the file is read in.
  reminders: mark.reminders.filter((lead) => lead < daysBetween(asOf, mark.day)),
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same answers with their keys in one order, however they were put together. */
function inOrder(node: CaseNode | undefined): unknown {
  if (Array.isArray(node)) return node.map(inOrder);
  if (node === null || typeof node !== 'object') return node;
  return Object.entries(node)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, inOrder(value)]);
}
