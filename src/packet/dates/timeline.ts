import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { DayTerm } from '../../content/shape/condition.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Certainty, Citation } from '../../content/shape/source.ts';
import type { EntryKind } from '../../content/shape/timeline.ts';
import { type SourceId, sources } from '../../content/sources.ts';
import { statusOfCase } from '../../content/timeline/days.ts';
import { type TimelineRow, timelineRows } from '../../content/timeline/index.ts';
import { type CaseFile, type CasePath, itemsAt } from '../../core/case-file.ts';
import { type Clock, clocksOf } from '../../core/clock.ts';
import { isMet } from '../../core/evaluate.ts';
import { isInForce, type Law, shippedLaw } from '../../core/in-force.ts';
import type { Outcome, Verdict } from '../../core/outcome.ts';
import { itemScopes, placed, type Scope, scopeOf } from '../../core/scope.ts';
import { bindsKind, type Judged, judge, kindsOf } from '../../core/verdict.ts';
import { type Decided, decidedOf } from './decided.ts';
import { countedInWords, dayOf, hasDay, stepsInWords, valuesFor } from './values.ts';

/** One day, or the first and the last of several. */
export type When = { readonly day: Day } | { readonly from: Day; readonly until: Day };

/** One entry of the time line: plain data, every sentence whole. */
export interface TimelineEntry {
  /** The same for the same thing of the same case, whatever the day. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Null where no day is known: the sentence says what gives it. */
  readonly when: When | null;
  readonly sentence: string;
  /** How the day was counted, one line each step, with its numbers. */
  readonly steps: readonly string[];
  readonly certainty: Certainty;
  readonly source: Citation<SourceId>;
  /** The answers that it rests on. */
  readonly rests: readonly CasePath[];
  /** All its days lie before the day decided for. */
  readonly past: boolean;
}

export const firstOf = (when: When): Day => ('day' in when ? when.day : when.from);
export const lastOf = (when: When): Day => ('day' in when ? when.day : when.until);

/** The days around a request, as plain data. All are calendar days; no entry stands for an hour or a place. */
export interface Timeline {
  readonly asOf: Day;
  readonly verdict: Verdict;
  /** By day, those without a day last. */
  readonly entries: readonly TimelineEntry[];
}

/** What rows are held against: the case with what was decided for it. */
interface TimelineInputs {
  readonly scope: Scope;
  readonly judged: Judged;
  readonly clocks: readonly Clock[];
  readonly outcome: Outcome;
  readonly decided: Decided;
  readonly words: Catalogue;
}

type RowOf<K> = Extract<TimelineRow, { readonly [key in keyof K]: unknown }>;
type DayRow = Exclude<TimelineRow, { clock: unknown }>;
type ClockRow = RowOf<{ clock: unknown }>;

/**
 * The time line of a case and of what was decided for it. Pure; the outcome must be that of this case by this law. No day
 * is in it that the case or the law does not give: where only a notice gives it, the entry has none and says so.
 */
export function timelineOf(
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  law: Law = shippedLaw,
): Timeline {
  const { asOf, verdict } = outcome;
  const judged = judge(caseFile, asOf, law);
  const decided = decidedOf(caseFile, outcome, judged, words);
  const scope = scopeOf({ ...caseFile, decided: decided.facts }, asOf, undefined, judged.scope.by);
  const inputs: TimelineInputs = { scope, judged, clocks: clocksOf(judged), outcome, decided, words };
  const entries = blocksOf(timelineRows).flatMap((rows) => entriesOf(rows, inputs));
  // Where the end of a contact is the last day of the request it has been said.
  const told = new Set(entries.flatMap(({ id, when }) => (id === 'last-day' && when ? [lastOf(when)] : [])));
  const kept = ({ kind, id, when }: TimelineEntry): boolean =>
    !(id === 'contact-counts' && when !== null && told.has(lastOf(when))) &&
    // Where the office cannot help, what it does not touch is still worth a look.
    (verdict !== 'cannot-help' || (kind !== 'waiting' && !id.startsWith('contact-')));
  return { asOf, verdict, entries: entries.filter(kept).sort(byDay) };
}

/** Rows that stand together and are of the same list. */
function blocksOf(rows: readonly TimelineRow[]): readonly (readonly TimelineRow[])[] {
  const blocks: TimelineRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.each === row.each) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function entriesOf(rows: readonly TimelineRow[], inputs: TimelineInputs): readonly TimelineEntry[] {
  const { scope } = inputs;
  const list = rows[0]?.each;
  const scopes =
    list === undefined ? [scope] : itemScopes(scope, list, itemsAt(scope.caseFile, list)?.length ?? 0);
  return scopes.flatMap((each) =>
    rows.flatMap((row) => ('clock' in row ? ofClocks(row, inputs) : ofDay(row, each, inputs))),
  );
}

function ofDay(row: DayRow, scope: Scope, inputs: TimelineInputs): readonly TimelineEntry[] {
  const { words, outcome } = inputs;
  const source = sourceOf(row.source, inputs);
  if (
    source === undefined ||
    !isMet(row.when, scope) ||
    !termsOf(row.day).every((term) => hasDay(term, scope))
  )
    return [];
  const values = () => valuesFor(scope, scope.asOf, words);
  const { says, steps = [] } = row;
  const told = (sentence: string | ((of: ReturnType<typeof values>) => string)): string =>
    typeof sentence === 'string' ? sentence : sentence(values());
  return [
    entry(
      row,
      row.each === undefined ? undefined : scope.item?.number,
      whenOf(row.day, scope),
      {
        sentence:
          typeof says === 'string'
            ? told(words.packet.dates.entries[says])
            : (outcome.first.find(({ id }) => id === says.firstStep)?.text ?? ''),
        steps: steps.flatMap((step) =>
          typeof step === 'string'
            ? [told(words.packet.dates.told[step])]
            : countedInWords(step.count, scope, words),
        ),
        ...source,
        rests: source.rests ?? row.rests.flatMap((path) => restsOn(path, scope, inputs)),
      },
      inputs,
    ),
  ];
}

const termsOf = (day: DayRow['day']): readonly DayTerm[] =>
  day === undefined ? [] : typeof day === 'object' && 'from' in day ? [day.from, day.until] : [day];

function whenOf(row: DayRow['day'], scope: Scope): When | null {
  const [day, until] = termsOf(row).map((term) => dayOf(term, scope));
  if (day === undefined) return null;
  return until === undefined ? { day } : { from: day, until };
}

const restsOn = (
  path: DayRow['rests'][number],
  scope: Scope,
  { decided }: TimelineInputs,
): readonly CasePath[] =>
  path.startsWith('decided.') ? (decided.rests[path as keyof Decided['rests']] ?? []) : [placed(path, scope)];

interface Cited {
  readonly source: Citation<SourceId>;
  readonly certainty: Certainty;
  /** Given where the rule itself says which answers it rests on. */
  readonly rests?: readonly CasePath[];
}

/** Where a row is from; undefined where it counts by a period that has no value on the day, so that it is not told. */
function sourceOf(
  from: DayRow['source'],
  { outcome: { because, asOf }, scope }: TimelineInputs,
): Cited | undefined {
  if ('source' in from) return cited(from);
  if ('period' in from) return periodSource(from.period, asOf, scope.by.law) ?? (from.or && cited(from.or));
  const rule = from.decidedBy === 'first' ? because[0] : because.find((each) => each.rule === from.decidedBy);
  if (rule === undefined) return cited(statusOfCase);
  const { id: source, pinpoint } = rule.source;
  return { ...cited({ source, pinpoint }), ...(from.decidedBy !== 'first' && { rests: rule.facts }) };
}

const cited = (source: Citation<SourceId>): Cited => ({
  source,
  certainty: sources[source.source].certainty,
});

function periodSource(id: string, day: Day, law: Law): Cited | undefined {
  const value = law.periods[id]?.values.find((entry) => isInForce(entry, day));
  const [source] = value?.cites ?? [];
  return source && (value?.weak === true ? { source, certainty: 'unconfirmed' } : cited(source));
}

function ofClocks(row: ClockRow, inputs: TimelineInputs): readonly TimelineEntry[] {
  const { rule, period, only } = row.clock;
  const clocks = inputs.clocks.filter(
    (clock) => clock.rule.id === rule && clock.period === period && counts(row, clock, inputs),
  );
  const inOrder = only === undefined ? clocks : [...clocks].sort((a, b) => (a.day < b.day ? -1 : 1));
  const chosen = only === undefined ? clocks : inOrder.slice(...(only === 'first' ? [0, 1] : [-1]));
  return chosen.map((clock) => ofClock(row, clock, inputs));
}

function counts({ when }: ClockRow, { rule }: Clock, { scope }: TimelineInputs): boolean {
  if (when !== undefined) return isMet(when, scope);
  const kinds = kindsOf(scope.caseFile) ?? [];
  return rule.binds === 'every-case' || kinds.some((kind) => bindsKind(rule, kind));
}

function ofClock(row: ClockRow, clock: Clock, inputs: TimelineInputs): TimelineEntry {
  const { words, scope } = inputs;
  const { period, only, source: which = 0 } = row.clock;
  const { item, day, steps, after, rests, rule, lawOf } = clock;
  const source = rule.cites[which] ?? rule.cites[0];
  const from = (period && periodSource(period, lawOf, scope.by.law)) ?? (source && cited(source));
  if (from === undefined || typeof row.says !== 'string') throw new Error(`${rule.id} cites nothing`);
  const number = only === undefined ? item : undefined;
  const of: Scope = number === undefined ? scope : { ...scope, item: { list: 'filings', number } };
  const sentence = words.packet.dates.entries[row.says];
  return entry(
    row,
    number,
    { day },
    {
      sentence: typeof sentence === 'string' ? sentence : sentence(valuesFor(of, lawOf, words)),
      steps: [
        ...stepsInWords(steps, words),
        ...(after ? [words.packet.dates.steps.dayAfter(words.day(day))] : []),
      ],
      ...from,
      rests,
    },
    inputs,
  );
}

function entry(
  { id, kind }: TimelineRow,
  number: number | undefined,
  when: When | null,
  draft: Omit<TimelineEntry, 'id' | 'kind' | 'when' | 'past'>,
  { scope }: TimelineInputs,
): TimelineEntry {
  const name = number === undefined ? id : id.replace(/^\w+/, (thing) => `${thing}-${number}`);
  return { id: name, kind, when, ...draft, past: when !== null && lastOf(when) < scope.asOf };
}

/** What there is to do, and by when: the entries of today and after it that somebody can act on. */
export const planOf = ({ entries }: Timeline): readonly TimelineEntry[] =>
  entries.filter(({ kind, past }) => !past && doable.includes(kind));

const doable: readonly EntryKind[] = ['do-now', 'first-day', 'last-day', 'contact-uscis'];

/** What comes first on one day: what must be done for the rest to be so, and last what could be done otherwise. */
const order = [
  'do-now',
  'deadline-that-runs',
  'contact-uscis',
  'first-day',
  'last-day',
  'ask-again',
  'waiting',
  'event',
] as const;

const rank = ({ id, kind }: TimelineEntry): number =>
  order.indexOf(id.startsWith('ask-again') ? 'ask-again' : kind);

/** Days as text sort as days do; what has no day comes last. */
function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [a, b].map(({ when }) => (when === null ? '9999' : firstOf(when))) as [string, string];
  if (one !== other) return one < other ? -1 : 1;
  return rank(a) - rank(b);
}
