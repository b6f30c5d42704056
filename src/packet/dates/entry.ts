import type { FactPath } from '../../content/facts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { parameters } from '../../content/parameters/index.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Parameter } from '../../content/shape/rule.ts';
import type { Certainty, Citation } from '../../content/shape/source.ts';
import { type SourceId, sources } from '../../content/sources.ts';
import { type CaseFile, type CasePath, itemPath, itemsAt, textAt } from '../../core/case-file.ts';
import { isDay, showDay } from '../../core/dates.ts';
import { movedBy } from '../../core/day-term.ts';
import { type Amount, isInForce, type Law, shippedLaw } from '../../core/in-force.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Judged } from '../../core/verdict.ts';

/** What an entry of the time line is: something to do, something that runs, or something that is so. */
export type EntryKind =
  | 'do-now'
  | 'first-day'
  | 'last-day'
  | 'contact-uscis'
  | 'deadline-that-runs'
  | 'waiting'
  | 'event';

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

/** What the entries are made from. */
export interface Telling {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  /** The case as the rules see it: no day is counted but by them. */
  readonly judged: Judged;
  readonly asOf: Day;
  /** A period in words: `30 days`. */
  readonly amount: (amount: Amount) => string;
  readonly words: Catalogue;
  readonly text: Catalogue['packet']['dates'];
}

interface Draft {
  readonly id: string;
  readonly kind: EntryKind;
  readonly when: When | null;
  readonly sentence: string;
  readonly steps?: readonly string[];
  readonly source: Citation<SourceId>;
  readonly certainty?: Certainty;
  readonly rests: readonly CasePath[];
}

/** The entry of a draft. It is as sure as its source, unless the draft knows better. */
export const entryOf = (draft: Draft, { asOf }: Pick<Telling, 'asOf'>): TimelineEntry => ({
  steps: [],
  certainty: certaintyOf(draft.source),
  ...draft,
  past: draft.when !== null && lastOf(draft.when) < asOf,
});

/** How sure a day is that a source gives. */
export const certaintyOf = ({ source }: Citation<SourceId>): Certainty => sources[source].certainty;

export const firstOf = (when: When): Day => ('day' in when ? when.day : when.from);
export const lastOf = (when: When): Day => ('day' in when ? when.day : when.until);

export const shown = (day: Day): string => showDay(day, 'en-US');

/** The day at a path; undefined when there is none, or when it is said that there is none. */
export function dayAt(caseFile: CaseFile, path: CasePath): Day | undefined {
  const text = textAt(caseFile, path);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** The numbers, from 1, of the items of a list. */
export const numbersOf = (caseFile: CaseFile, list: string): readonly number[] =>
  (itemsAt(caseFile, list) ?? []).map((_, index) => index + 1);

/** A contact with USCIS that has a day. */
export interface DatedContact {
  readonly number: number;
  readonly day: Day;
  readonly path: CasePath;
}

/** The contacts with USCIS that have a day, oldest first. */
export const contactsOf = (caseFile: CaseFile): readonly DatedContact[] =>
  numbersOf(caseFile, 'uscisContacts')
    .flatMap((number) => {
      const path = itemPath('uscisContacts[].date' satisfies FactPath, number);
      const day = dayAt(caseFile, path);
      return day === undefined ? [] : [{ number, day, path }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number));

/** A period of the law as it is on a day. */
export interface Period {
  readonly id: keyof typeof parameters;
  readonly value: number;
  readonly unit: Parameter['unit'];
  readonly source: Citation<SourceId>;
  readonly certainty: Certainty;
}

/** The period in force on a day; undefined where there is none yet. */
export function periodIn(id: Period['id'], day: Day, law: Law = shippedLaw): Period | undefined {
  const parameter = law.periods[id];
  const value = parameter?.values.find((entry) => isInForce(entry, day));
  const [source] = value?.cites ?? [];
  if (parameter === undefined || value === undefined || source === undefined) return undefined;
  const certainty = value.weak === true ? 'unconfirmed' : sources[source.source].certainty;
  return { id, value: value.value, unit: parameter.unit, source, certainty };
}

/** A day counted on by a period that no rule counts by, and the step in words. */
export function counted(
  from: Day,
  period: Period,
  { amount, text }: Telling,
): { readonly day: Day; readonly step: string } {
  const day = movedBy(from, period, 1);
  return { day, step: text.steps.plus(shown(from), amount(period), shown(day)) };
}
