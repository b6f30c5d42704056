import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import { daysBetween } from '../../core/dates.ts';
import { show } from '../../core/show.ts';
import { sha256Of } from '../../form/bytes.ts';
import { type CalendarDay, calendarText } from '../../render/calendar.ts';
import { requestDaysOf } from './deadlines.ts';
import { keyOf } from './since-last.ts';
import type { ReportWriter } from './writer.ts';

export interface BatchCalendar extends ReportWriter {
  /** Whether there is any day in it; a calendar without one is none (RFC 5545, 3.6). */
  readonly isEmpty: boolean;
  /** Rows that have a day and are left out: they are, or may be, of people who are protected. */
  readonly leftOut: number;
}

/** How many days before it a calendar reminds of a day. */
const reminders = { last: [7, 1], first: [1], askUscis: [7, 1] } as const;

/**
 * `dates.ics`: the days of all rows that are not over, each under the number of its row, or under its id where the user shows ids. Nothing
 * in it is of a person. A row read in again on a later day replaces what it gave before; `table` tells it from those of other tables.
 */
export function calendarReport(
  { asOf, table, showsIds }: { readonly asOf: Day; readonly table: string; readonly showsIds: boolean },
  { batchReport: { calendar: words, page } }: Catalogue,
): BatchCalendar {
  const days: CalendarDay[] = [];
  let leftOut = 0;
  return {
    add(report, client) {
      const { row, id } = report;
      const name = showsIds && id !== '' ? show(id) : page.rowRef(row, '');
      const ofRow = Object.entries(requestDaysOf(report)).flatMap(([key, day]) =>
        day === null || day < asOf ? [] : [{ kind: key as keyof typeof reminders, day }],
      );
      if (client === undefined) leftOut += ofRow.length > 0 ? 1 : 0;
      else
        for (const { kind, day } of ofRow)
          days.push({
            uid: sha256Of(`${table} ${keyOf(report)} ${kind}`).slice(0, 32),
            stamp: asOf,
            day,
            title: words.title(name, words[kind]),
            // A reminder whose time is over already would go off when the file is read in.
            reminders: reminders[kind].filter((lead) => lead < daysBetween(asOf, day)),
          });
      return new Uint8Array(0);
    },
    end() {
      days.sort((one, other) => daysBetween(other.day, one.day));
      return [new TextEncoder().encode(calendarText(days))];
    },
    get isEmpty() {
      return days.length === 0;
    },
    get leftOut() {
      return leftOut;
    },
  };
}
