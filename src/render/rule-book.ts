import { listedItems } from '../content/listed-items.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { periods } from '../content/periods/index.ts';
import { type RuleBookId, ruleBooks, rulesChecked } from '../content/rule-books.ts';
import { paperRequirements } from '../content/rules/index.ts';
import type { DayTerm } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import type { ListedItem, Period, RuleBook } from '../content/shape/rule.ts';
import type { Citation } from '../content/shape/source.ts';
import type { SourceId } from '../content/sources.ts';
import type { BookChange } from '../core/book-diff.ts';
import type { Out } from '../core/context.ts';
import { showDay } from '../core/dates.ts';
import { factsOf } from '../core/evaluate.ts';
import { shownSource, sourceDay } from '../core/explain.ts';
import {
  conditionOf,
  isInForce,
  lawValuesOn,
  type NamedRule,
  ruleBookOn,
  rulesOn,
  said,
} from '../core/in-force.ts';
import { whole, wrap } from '../core/wrap.ts';
import { conditionLines, day as dayInWords, type Terms } from './condition.ts';
import { type LawRow, lawRowsOn } from './law-rows.ts';

type Place = Pick<Out, 'width' | 'style'>;

/** The rule book in force on a day, as a lawyer reviews it: lists, rules with conditions and sources, periods. */
export function renderBook(day: Day, words: Catalogue, place: Place): string {
  const { book } = words;
  const id = ruleBookOn(day);
  const heading = (text: string): string => `\n${place.style.bold(text)}`;
  const rules = rulesOn(day);
  const every = rules.filter((rule) => rule.binds === 'every-case');
  const ofKinds = rules.filter((rule) => rule.binds !== 'every-case');
  const lists = (['can-help', 'cannot-help'] as const).flatMap((list) => [
    heading(book.lists[list]),
    ...itemsOn(day, list).map(([key, item]) => renderItem(key, item, day, words, place)),
  ]);
  return [
    place.style.bold(book.title(id)),
    wrap(spanOf(id, words), place.width),
    wrap(book.checked(shown(rulesChecked)), place.width),
    ...lists,
    heading(book.everyCase),
    ...every.map((rule) => renderRule(rule, day, words, place)),
    heading(book.ofKinds),
    ...ofKinds.map((rule) => renderRule(rule, day, words, place)),
    heading(book.onPaper),
    ...paperRequirements
      .filter((entry) => isInForce(entry.inForce, day))
      .map((entry) =>
        [
          wrap(words.outcome.requirements[entry.requirement], place.width, { first: '  - ', rest: '    ' }),
          ...cited(entry.cites, words, place),
        ].join('\n'),
      ),
    heading(book.periods),
    ...periodsOn(day).map(([key, value]) =>
      [
        wrap(
          `${key}: ${periodText(value, words)}${value.weak === true ? ` (${book.weak})` : ''}`,
          place.width,
          { first: '  - ', rest: '    ' },
        ),
        ...cited(value.cites, words, place),
      ].join('\n'),
    ),
    ...Object.entries(lawRowsOn(day, words)).flatMap(([section, rows]) => [
      heading(book.rows.headings[section as keyof typeof book.rows.headings]),
      ...rows.map((row) => renderRow(row, day, words, place)),
    ]),
    '',
  ].join('\n');
}

/** A row that is told beside the rules: its sentence, its day, when it is told, and its sources. */
function renderRow(
  { id, text, when, day: of, rule, cites }: LawRow,
  on: Day,
  words: Catalogue,
  place: Place,
): string {
  const { rows } = words.book;
  const terms = termsOn(on, words);
  const indented = (line: string): string => wrap(line, place.width, { first: '    ', rest: '    ' });
  const days = (): readonly string[] => {
    if (of === undefined) return rule === undefined ? [] : [rows.clock(rule)];
    if (of === null) return [rows.noDay];
    if (typeof of === 'object' && Array.isArray(of))
      return [rows.days(dayInWords(of[0], terms), dayInWords(of[1], terms))];
    return [rows.day(dayInWords(of as DayTerm, terms))];
  };
  const decided = of !== undefined && rule !== undefined ? [rows.decidedBy(rule)] : [];
  const condition = when === undefined ? [] : conditionLines(when, terms);
  return [
    wrap(`${id}: ${text}`, place.width, { first: '  - ', rest: '    ' }),
    ...[...days(), ...decided].map(indented),
    ...(condition.length === 0 ? [] : [indented(rows.when)]),
    ...condition.map((line) => indentedAsIs(line, place)),
    ...cited(cites, words, place),
  ].join('\n');
}

/** From when on a book counts, and until when; a first day on which it is only attested is told as such. */
function spanOf(id: RuleBookId, { book }: Catalogue): string {
  const { inForce, mayBeFrom }: RuleBook = ruleBooks[id];
  const from = shown(inForce.from);
  const until = inForce.until && shown(inForce.until);
  if (mayBeFrom !== undefined) return book.attested(from, mayBeFrom.slice(0, 4), until);
  const books: readonly RuleBook[] = Object.values(ruleBooks);
  const next = books.find((other) => other.inForce.from === inForce.until)?.mayBeFrom;
  if (until !== undefined && next !== undefined) return book.attestedNext(from, until, next.slice(0, 4));
  return book.span(from, until);
}

/** One rule: its words, what it binds, its condition and its sources. */
export function renderRule(rule: NamedRule, day: Day, words: Catalogue, place: Place): string {
  const { book } = words;
  const text = words.rules[rule.id];
  const indented = (line: string): string => wrap(line, place.width, { first: '    ', rest: '    ' });
  const binds = rule.binds === 'every-case' ? [] : [indented(book.binds(rule.binds.join(', ')))];
  return [
    `\n  ${place.style.bold(`${rule.id}: ${text.title}`)}`,
    indented(said(text.wording, lawValuesOn(day, words))),
    ...binds,
    indented(book.otherwise(words.outcome.verdicts[rule.otherwise])),
    indented(book.needs(factsOf(conditionOf(rule)).join(', ') || '-')),
    indented(book.condition),
    ...conditionLines(conditionOf(rule), termsOn(day, words)).map((line) => indentedAsIs(line, place)),
    ...cited(rule.cites, words, place),
  ].join('\n');
}

const termsOn = (day: Day, words: Catalogue): Terms => ({
  ...words.book.terms,
  period: (id) => {
    const found = periodsOn(day).find(([key]) => key === id)?.[1];
    return found === undefined ? id : periodText(found, words);
  },
});

/** Keeps the depth that a line has, on every line that it is wrapped to. */
function indentedAsIs(line: string, { width }: Place): string {
  const depth = ' '.repeat(6 + line.length - line.trimStart().length);
  return wrap(line.trimStart(), width, { first: depth, rest: `${depth}  ` });
}

/** The items of one list that are in force on a day. */
export const itemsOn = (
  day: Day,
  list: ListedItem['list'],
): readonly (readonly [ItemId, ListedItem<SourceId>])[] =>
  Object.entries(listedItems as Readonly<Record<string, ListedItem<SourceId>>>)
    .filter(([, item]) => item.list === list && isInForce(item.inForce, day))
    .map(([key, item]) => [key as ItemId, item]);

type ItemId = keyof typeof listedItems;

function renderItem(
  key: ItemId,
  item: ListedItem<SourceId>,
  day: Day,
  words: Catalogue,
  place: Place,
): string {
  const carried =
    item.rules.length === 0 ? words.book.noRule : words.book.carriedOutBy(item.rules.join(', '));
  return [
    wrap(said(words.book.listed[key], lawValuesOn(day, words)), place.width, { first: '  - ', rest: '    ' }),
    wrap(carried, place.width, { first: '    ', rest: '    ' }),
    ...cited(item.cites, words, place),
  ].join('\n');
}

type PeriodValue = Period<SourceId>['values'][number] & { readonly unit: Period['unit'] };

/** The periods that have a value on a day. */
export function periodsOn(day: Day): readonly (readonly [string, PeriodValue])[] {
  return Object.entries(periods as Readonly<Record<string, Period<SourceId>>>).flatMap(([key, period]) =>
    period.values
      .filter((value) => isInForce(value, day))
      .map((value) => [key, { ...value, unit: period.unit }] as const),
  );
}

export const periodText = (value: PeriodValue, words: Catalogue): string =>
  words.book.amounts[value.unit](value.value, value.most);

function cited(
  cites: readonly Citation<SourceId>[],
  words: Catalogue,
  { width, style }: Place,
): readonly string[] {
  return cites.map((cite) => {
    const { title, certainty, pinpoint, address } = shownSource(cite);
    const { sure, noAddress } = words.sources;
    const day = sourceDay(cite.source, words);
    const text = words.book.source(title, day, sure[certainty], pinpoint, whole(address) || noAddress);
    return style.dim(wrap(text, width, { first: '    ', rest: '      ' }));
  });
}

const shown = (day: Day): string => showDay(day, 'en-US');

/** What differs between two days of law, one line a change. */
export function renderBookDiff(
  title: string,
  changes: readonly BookChange[],
  words: Catalogue,
  { width, style }: Pick<Out, 'width' | 'style'>,
): string {
  const { book } = words;
  const lines = changes.map((change) => {
    const how =
      change.change === 'changed'
        ? book.changedPeriod(`${change.was}`, `${change.is}`)
        : change.change === 'replaced'
          ? book.inPlaceOf(change.inPlaceOf ?? '')
          : book[change.change];
    return wrap(`${change.id} (${how}): ${meaning(change, words)}`, width, { first: '  - ', rest: '    ' });
  });
  return `${[style.bold(title), ...(lines.length === 0 ? [book.same] : lines)].join('\n')}\n`;
}

function meaning({ what, id, on, unit = 'days', was, is }: BookChange, words: Catalogue): string {
  const law = lawValuesOn(on, words);
  if (what === 'rule') return said(words.rules[id as 'age-out'].wording, law);
  if (what === 'listed-item') return said(words.book.listed[id as 'can-notices'], law);
  return words.book.amounts[unit](is ?? was ?? 0);
}
