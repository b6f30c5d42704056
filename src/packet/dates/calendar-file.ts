import { createHash } from 'node:crypto';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { EntryKind } from '../../content/shape/timeline.ts';
import type { CaseFile, CaseNode } from '../../core/case-file.ts';
import { daysBetween } from '../../core/dates.ts';
import { isMaybeProtected } from '../../core/safe-contact.ts';
import { show } from '../../core/show.ts';
import { type CalendarDay, calendarText } from '../../render/calendar.ts';
import type { PacketFile } from '../packet-file.ts';
import { firstOf, lastOf, type Timeline } from './timeline.ts';

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
  const { asOf, entries } = timeline;
  const { titles } = words.packet.dates.calendar;
  const quiet = isMaybeProtected(caseFile, asOf);
  const seed = hashOf(JSON.stringify(inOrder(caseFile)));
  const dayFor = (
    id: string,
    day: Day,
    title: Title,
    leads: readonly number[],
    sentence: string,
  ): CalendarDay => ({
    uid: hashOf(`${seed} ${id}`).slice(0, 32),
    stamp: asOf,
    day,
    title: titles[title],
    ...(quiet ? {} : { description: show(sentence) }),
    // A reminder whose time is over already would go off when the file is read in.
    reminders: leads.filter((lead) => lead < daysBetween(asOf, day)),
  });
  const days = entries.flatMap(({ id, kind, when, sentence, past }) => {
    if (past || when === null) return [];
    const [from, until] = [firstOf(when), lastOf(when)];
    const last = dayFor(id, until, kind, reminders[kind], sentence);
    // Of several days the last is marked, by which something is to be done, and the first where it lies ahead.
    if (from <= asOf || from === until) return [last];
    return [dayFor(`${id}.from`, from, 'contact-uscis-from', [], sentence), last];
  });
  if (days.length === 0) return undefined;
  const text = calendarText(days.sort((a, b) => daysBetween(b.day, a.day)));
  return { part: 'calendar', name: 'dates.ics', bytes: new TextEncoder().encode(text) };
}

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
