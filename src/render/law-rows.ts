import type { Catalogue } from '../content/messages/catalogue.ts';
import type { SaidValues } from '../content/messages/en/packet/referrals.ts';
import type { ToldValues } from '../content/messages/en/packet/update.ts';
import { deadlineRows, type Said, safetyRows, scripts } from '../content/referrals.ts';
import type { Condition, DayTerm } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import type { Citation } from '../content/shape/source.ts';
import type { SourceId } from '../content/sources.ts';
import type { TimelineValues } from '../content/timeline/days.ts';
import { type TimelineRow, timelineRows } from '../content/timeline/index.ts';
import { tellRows } from '../content/update.ts';
import { isInForce, lawValuesOn, said, shippedLaw } from '../core/in-force.ts';

/** A row of content beside the rules: what is told, of which day, when, and where it is written. */
export interface LawRow {
  readonly id: string;
  readonly text: string;
  readonly when?: Condition;
  /** A day, the first and the last of several, or null where a notice alone gives it. */
  readonly day?: DayTerm | readonly [DayTerm, DayTerm] | null;
  /** The rule that counts the day, or by which the row stands. */
  readonly rule?: string;
  readonly cites: readonly Citation<SourceId>[];
}

export type LawSection = 'timeline' | 'safety' | 'scripts' | 'deadlines' | 'update';

/** Everything that is told beside the rules, as the law of a day has it; `‹name›` stands where a case puts a value in. */
export const lawRowsOn = (day: Day, words: Catalogue): Readonly<Record<LawSection, readonly LawRow[]>> => ({
  timeline: timelineRows.map((row) => ofTimeline(row, day, words)),
  safety: safetyRows.map(({ id, when }) => ({
    id,
    when,
    text: words.packet.referrals.safety[id].join(' '),
    cites: [],
  })),
  scripts: scriptRows(words),
  deadlines: deadlineRows.map(({ id, when }) => ({
    id,
    when,
    text: said(words.packet.referrals.deadlines[id], blank(id)),
    cites: [],
  })),
  update: tellRows.map(({ id, when, cites }) => {
    const { who, what } = words.packet.update.tell[id];
    const text = said(what, blanks as unknown as ToldValues);
    return { id, ...(when && { when }), text: words.packet.update.told(who, text), cites };
  }),
});

const blank = (name: string): string => `‹${name}›`;
/** Values of which each is its own name. */
const blanks = new Proxy({}, { get: (_, name) => blank(String(name)) });

function ofTimeline(row: TimelineRow, day: Day, words: Catalogue): LawRow {
  const { id, says, when } = row;
  const sentence =
    typeof says === 'string' ? words.packet.dates.entries[says] : words.book.rows.firstStep(says.firstStep);
  const told = { id, text: said(sentence, namesOn(day, words)), ...(when && { when }) };
  if ('clock' in row) return { ...told, rule: row.clock.rule, cites: [] };
  const at = row.day;
  const days =
    at === undefined ? null : typeof at === 'object' && 'from' in at ? ([at.from, at.until] as const) : at;
  return { ...told, day: days, ...sourceOf(row.source, day) };
}

type From = Exclude<TimelineRow, { clock: unknown }>['source'];

function sourceOf(from: From, day: Day): Pick<LawRow, 'rule' | 'cites'> {
  if ('source' in from) return { cites: [from] };
  if ('decidedBy' in from) return { rule: from.decidedBy, cites: [] };
  const value = shippedLaw.periods[from.period]?.values.find((entry) => isInForce(entry, day));
  return { cites: value?.cites ?? (from.or ? [from.or] : []) };
}

/** Days, forms and numbers by their names, periods as they are on a day. */
const namesOn = (day: Day, words: Catalogue): TimelineValues => {
  const law = lawValuesOn(day, words);
  const amount: TimelineValues['amount'] = (period) => (law.has(period) ? law.amount(period) : blank(period));
  return {
    ...law,
    amount,
    form: blank('form'),
    number: blank('number'),
    day: blank,
    between: (from, to) => blank(`${from}–${to}`),
    ageOn: blank,
    value: blank,
    less: (period, other) => `${amount(period)} − ${amount(other)}`,
  };
};

function scriptRows(words: Catalogue): readonly LawRow[] {
  const { openings, asks } = words.packet.referrals;
  const rowsOf = <Id extends string>(
    contact: string,
    entries: readonly Said<Id>[],
    texts: Readonly<Record<Id, string | ((of: SaidValues) => string)>>,
  ) =>
    entries.map((entry): LawRow => {
      const { say, ...when } = typeof entry === 'string' ? { say: entry } : entry;
      return { id: `${contact}.${say}`, text: said(texts[say], blanks as SaidValues), ...when, cites: [] };
    });
  return Object.entries(scripts).flatMap(([contact, script]) =>
    script === null
      ? []
      : [...rowsOf(contact, script.openings, openings), ...rowsOf(contact, script.asks, asks)],
  );
}
