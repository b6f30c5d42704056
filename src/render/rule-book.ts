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
import { whole } from '../core/wrap.ts';
import { conditionBlocks, type Terms, day as termInWords } from './condition.ts';
import {
  type Block,
  group,
  heading,
  type Item,
  list,
  paragraph,
  quiet,
  section,
  strong,
} from './document.ts';
import { type LawRow, lawRowsOn } from './law-rows.ts';

/** The rule book in force on a day, as a lawyer reviews it: lists, rules with conditions and sources, periods. */
export function bookDocument(day: Day, words: Catalogue): readonly Block[] {
  const { book } = words;
  const id = ruleBookOn(day);
  const rules = rulesOn(day);
  const rulesBlocks = (bindsEvery: boolean): readonly Block[] =>
    rules
      .filter((rule) => (rule.binds === 'every-case') === bindsEvery)
      .map((rule) => ruleBlock(rule, day, words));
  const papers = paperRequirements.filter((entry) => isInForce(entry.inForce, day));
  return [
    group(
      heading(book.title(id)),
      paragraph(spanOf(id, words)),
      paragraph(book.checked(words.day(rulesChecked))),
    ),
    ...(['can-help', 'cannot-help'] as const).map((of) =>
      group(
        heading(book.lists[of]),
        list(itemsOn(day, of).map(([key, item]) => listedItem(key, item, day, words))),
      ),
    ),
    heading(book.everyCase),
    ...rulesBlocks(true),
    heading(book.ofKinds),
    ...rulesBlocks(false),
    ...section(
      book.onPaper,
      papers.map(({ requirement, cites }) => ({
        item: said(words.outcome.requirements[requirement], { voice: 'neutral' }),
        below: cited(cites, words),
      })),
    ),
    ...section(
      book.periods,
      periodsOn(day).map(([key, value]) => ({
        item: `${key}: ${periodText(value, words)}${value.weak === true ? ` (${book.weak})` : ''}`,
        below: cited(value.cites, words),
      })),
    ),
    ...Object.entries(lawRowsOn(day, words)).flatMap(([of, rows]) =>
      section(
        book.rows.headings[of as keyof typeof book.rows.headings],
        rows.map((row) => rowItem(row, day, words)),
      ),
    ),
  ];
}

/** A row that is told beside the rules: its sentence, its day, when it is told, and its sources. */
function rowItem({ id, text, when, day: of, rule, cites }: LawRow, on: Day, words: Catalogue): Item {
  const { rows } = words.book;
  const terms = termsOn(on, words);
  const days = (): readonly string[] => {
    if (of === undefined) return rule === undefined ? [] : [rows.clock(rule)];
    if (of === null) return [rows.noDay];
    if (typeof of === 'object' && Array.isArray(of))
      return [rows.days(termInWords(of[0], terms), termInWords(of[1], terms))];
    return [rows.day(termInWords(of as DayTerm, terms))];
  };
  const decided = of !== undefined && rule !== undefined ? [rows.decidedBy(rule)] : [];
  return {
    item: `${id}: ${text}`,
    below: [
      ...[...days(), ...decided].map((line) => paragraph(line)),
      ...(when === undefined ? [] : [paragraph(rows.when), ...conditionBlocks(when, terms, 1)]),
      ...cited(cites, words),
    ],
  };
}

/** From when on a book counts, and until when; a first day on which it is only attested is told as such. */
function spanOf(id: RuleBookId, { book, day }: Catalogue): string {
  const { inForce, mayBeFrom }: RuleBook = ruleBooks[id];
  const from = day(inForce.from);
  const until = inForce.until && day(inForce.until);
  if (mayBeFrom !== undefined) return book.attested(from, mayBeFrom.slice(0, 4), until);
  const books: readonly RuleBook[] = Object.values(ruleBooks);
  const next = books.find((other) => other.inForce.from === inForce.until)?.mayBeFrom;
  if (until !== undefined && next !== undefined) return book.attestedNext(from, until, next.slice(0, 4));
  return book.span(from, until);
}

/** One rule: its words, what it binds, its condition and its sources. */
export function ruleBlock(rule: NamedRule, day: Day, words: Catalogue): Block {
  const { book } = words;
  const text = words.rules[rule.id];
  const lines = [
    said(text.wording, lawValuesOn(day, words)),
    ...(rule.binds === 'every-case' ? [] : [book.binds(rule.binds.join(', '))]),
    book.otherwise(words.outcome.verdicts[rule.otherwise]),
    book.needs(factsOf(conditionOf(rule)).join(', ') || '-'),
    book.condition,
  ];
  return group(
    paragraph(strong(`${rule.id}: ${text.title}`), { indent: 1 }),
    ...lines.map((line) => paragraph(line, { indent: 2 })),
    ...conditionBlocks(conditionOf(rule), termsOn(day, words), 3),
    ...cited(rule.cites, words, 2),
  );
}

const termsOn = (day: Day, words: Catalogue): Terms => ({
  ...words.book.terms,
  period: (id) => {
    const found = periodsOn(day).find(([key]) => key === id)?.[1];
    return found === undefined ? id : periodText(found, words);
  },
});

/** The items of one list that are in force on a day. */
export const itemsOn = (
  day: Day,
  list: ListedItem['list'],
): readonly (readonly [ItemId, ListedItem<SourceId>])[] =>
  Object.entries(listedItems as Readonly<Record<string, ListedItem<SourceId>>>)
    .filter(([, item]) => item.list === list && isInForce(item.inForce, day))
    .map(([key, item]) => [key as ItemId, item]);

type ItemId = keyof typeof listedItems;

function listedItem(key: ItemId, item: ListedItem<SourceId>, day: Day, words: Catalogue): Item {
  const { book } = words;
  const carried = item.rules.length === 0 ? book.noRule : book.carriedOutBy(item.rules.join(', '));
  return {
    item: said(book.listed[key], lawValuesOn(day, words)),
    below: [paragraph(carried), ...cited(item.cites, words)],
  };
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

const cited = (cites: readonly Citation<SourceId>[], words: Catalogue, indent = 0): readonly Block[] =>
  cites.map((cite) => {
    const { title, certainty, pinpoint, address } = shownSource(cite);
    const { sure, noAddress } = words.sources;
    const day = sourceDay(cite.source, words);
    const text = words.book.source(title, day, sure[certainty], pinpoint, whole(address) || noAddress);
    return paragraph(quiet(text), { indent, hangs: true });
  });

/** What differs between two days of law, one line a change. */
export function bookDiffDocument(
  title: string,
  changes: readonly BookChange[],
  words: Catalogue,
): readonly Block[] {
  const { book } = words;
  const items = changes.map((change) => {
    const how =
      change.change === 'changed'
        ? book.changedPeriod(`${change.was}`, `${change.is}`)
        : change.change === 'replaced'
          ? book.inPlaceOf(change.inPlaceOf ?? '')
          : book[change.change];
    return `${change.id} (${how}): ${meaning(change, words)}`;
  });
  return [group(heading(title), items.length === 0 ? paragraph(book.same) : list(items))];
}

function meaning({ what, id, on, unit = 'days', was, is }: BookChange, words: Catalogue): string {
  const law = lawValuesOn(on, words);
  if (what === 'rule') return said(words.rules[id as 'age-out'].wording, law);
  if (what === 'listed-item') return said(words.book.listed[id as 'can-notices'], law);
  return words.book.amounts[unit](is ?? was ?? 0);
}
