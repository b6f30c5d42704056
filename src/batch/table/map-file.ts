import type { Catalogue } from '../../content/messages/catalogue.ts';
import { isColumn, nearestColumn } from '../../core/case-cells.ts';
import { foundFor } from '../../core/case-faults.ts';
import { type CasePath, generalPath } from '../../core/case-file.ts';
import { scanJson } from '../../core/case-json.ts';
import { mostCaseBytes } from '../../core/case-tree.ts';
import { factAt, readTextOf } from '../../core/case-values.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { sentenceFor } from '../../core/identifiers/reading.ts';
import { meantName, nearestName } from '../../core/nearest-name.ts';
import { listOf, yesOrNo } from '../../core/parse-answer.ts';
import { decodeText } from '../../core/text-bytes.ts';
import { type DayOrder, readDayCell } from './cell.ts';
import { choiceMeant, choicesMeant, wantedForYesNo } from './choice-words.ts';
import { headingKey, mostColumns, shownHeading } from './headings.ts';

/** How the columns of a firm's own export are to be read. */
export interface TableMap {
  /** By the heading as `headingKey` gives it: the path that it stands for, or null for a column that is left out. */
  readonly columns: ReadonlyMap<string, CasePath | null>;
  readonly dates: DayOrder | undefined;
  /** By path: what the firm writes, in small letters, and what it means here. */
  readonly values: ReadonlyMap<CasePath, ReadonlyMap<string, string>>;
  /** By path: what holds for every row of a table that has no column for it. */
  readonly always: ReadonlyMap<CasePath, string>;
}

const keys = ['readMe', 'columns', 'dates', 'values', 'always', 'notes'] as const;

/** Before what nobody has confirmed. */
export const unconfirmed = '?';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

type Words = Catalogue['batchTable'];

/** Gathers all that is wrong with a map. */
class MapReader {
  readonly problems: Problem[] = [];
  readonly #words: Words;
  readonly #messages: Catalogue;
  readonly #places: ReadonlyMap<string, string>;

  constructor(messages: Catalogue, places: ReadonlyMap<string, string>) {
    this.#words = messages.batchTable;
    this.#messages = messages;
    this.#places = places;
  }

  /** `shown`: the place where a message may not name it in full. */
  #wrong(path: string, found: string, wanted: string, shown = path): void {
    this.problems.push({ path: this.#places.get(path) ?? shown, found, wanted });
  }

  /** A word of the map as a message may show it: one that is no choice, nor like one, may be of a person. */
  #word(path: CasePath, text: string): string {
    const fact = factAt(generalPath(path));
    const word = text.startsWith(unconfirmed) ? text.slice(1) : text;
    const isLikeOne = choiceMeant(path, word) ?? meantName(word, fact.choices ?? []);
    return isLikeOne === undefined ? foundFor(text, fact, this.#messages) : this.#kind(text);
  }

  #kind(value: unknown): string {
    const { found } = this.#words;
    if (value === null) return 'null';
    if (typeof value === 'string') return shownHeading(JSON.stringify(value), this.#words);
    return Array.isArray(value) ? found.list : typeof value === 'object' ? found.object : String(value);
  }

  top(value: unknown): Readonly<Record<string, unknown>> {
    const { wanted } = this.#words;
    if (!isRecord(value)) {
      this.#wrong('', this.#kind(value), wanted.mapObject);
      return {};
    }
    for (const key of Object.keys(value))
      if (!keys.some((known) => known === key))
        this.#wrong(
          shownHeading(key, this.#words),
          this.#words.found.key,
          wanted.mapKey(nearestName(key, keys)),
        );
    return value;
  }

  columns(value: unknown): Map<string, CasePath | null> {
    const { found, wanted } = this.#words;
    const read = new Map<string, CasePath | null>();
    if (!isRecord(value)) this.#wrong('columns', this.#kind(value), wanted.mapColumns);
    const entries = isRecord(value) ? Object.entries(value) : [];
    if (entries.length > mostColumns) throw new InputError(this.#words.refused.tooManyColumns(mostColumns));
    for (const [heading, path] of entries) {
      const place = `columns[${JSON.stringify(shownHeading(heading, this.#words))}]`;
      const key = headingKey(heading);
      if (read.has(key)) this.#wrong(place, found.twice, wanted.headingOnce);
      else if (path === null || path === 'id' || (typeof path === 'string' && isColumn(path)))
        read.set(key, path);
      else if (typeof path === 'string' && path.startsWith(unconfirmed))
        this.#wrong(place, this.#kind(path), wanted.confirm(path.slice(1)));
      else
        this.#wrong(
          place,
          this.#kind(path),
          wanted.mapPath(typeof path === 'string' ? nearestColumn(path) : undefined),
        );
    }
    return read;
  }

  dates(value: unknown): DayOrder | undefined {
    if (value === undefined || value === 'mdy' || value === 'dmy') return value;
    const wanted =
      typeof value === 'string' && value.startsWith(unconfirmed)
        ? this.#words.wanted.confirmDates
        : this.#words.wanted.dates;
    this.#wrong('dates', this.#kind(value), wanted);
    return undefined;
  }

  values(value: unknown): Map<CasePath, ReadonlyMap<string, string>> {
    const { wanted } = this.#words;
    const read = new Map<CasePath, ReadonlyMap<string, string>>();
    if (value === undefined) return read;
    if (!isRecord(value)) this.#wrong('values', this.#kind(value), wanted.mapObject);
    for (const [path, words] of isRecord(value) ? Object.entries(value) : []) {
      const place = `values[${JSON.stringify(shownHeading(path, this.#words))}]`;
      if (!isColumn(path)) this.#wrong(place, this.#words.found.key, wanted.mapPath(nearestColumn(path)));
      else if (!isRecord(words))
        this.#wrong(place, foundFor(words, undefined, this.#messages), wanted.mapObject);
      else read.set(path, this.#meanings(path, words, place));
    }
    return read;
  }

  #meanings(path: CasePath, words: Readonly<Record<string, unknown>>, place: string): Map<string, string> {
    const read = new Map<string, string>();
    for (const [nth, [from, to]] of Object.entries(words).entries()) {
      const at = wordPlace(path, from);
      // The word itself stood in the table, and is not for everybody who sees a message.
      const wrong = (found: string, wanted: string): void =>
        this.#wrong(at, found, wanted, `${place}, ${this.#words.found.word(nth + 1)}`);
      const key = headingKey(from);
      if (key === '') wrong(this.#words.found.emptyWord, this.#words.wanted.word);
      else if (read.has(key)) wrong(this.#words.found.twice, this.#words.wanted.wordOnce);
      else if (typeof to !== 'string') wrong(this.#kind(to), this.#words.wanted.text);
      else if (to !== '' || !isClosed(path)) {
        const meant = asMeant(path, to);
        const wanted = this.#unconfirmed(path, to) ?? this.#unfit(path, meant);
        if (wanted !== undefined) wrong(this.#word(path, to), wanted);
        read.set(key, meant);
      }
    }
    return read;
  }

  /** What is wanted of a word with a question mark. */
  #unconfirmed(path: CasePath, text: string): string | undefined {
    if (!text.startsWith(unconfirmed)) return undefined;
    const word = text.slice(1);
    return this.#words.wanted.confirmWord(choiceMeant(path, word) === undefined ? undefined : word);
  }

  /** An empty text says nothing: it waits for somebody to fill it in. */
  always(value: unknown, order: DayOrder | undefined): Map<CasePath, string> {
    const { wanted, found } = this.#words;
    const read = new Map<CasePath, string>();
    if (value === undefined) return read;
    if (!isRecord(value)) this.#wrong('always', this.#kind(value), wanted.mapObject);
    for (const [path, text] of isRecord(value) ? Object.entries(value) : []) {
      const place = `always[${JSON.stringify(shownHeading(path, this.#words))}]`;
      if (!isColumn(path)) this.#wrong(place, found.key, wanted.mapPath(nearestColumn(path)));
      else if (typeof text !== 'string') this.#wrong(place, this.#kind(text), wanted.text);
      else if (text.startsWith(unconfirmed))
        this.#wrong(place, this.#word(path, text), this.#unconfirmed(path, text) ?? wanted.text);
      else if (text.trim() !== '') {
        const meant = this.#dayOrSame(path, asMeant(path, text.trim()), order);
        const unfit = this.#unfit(path, meant) ?? this.#unread(path, meant);
        if (unfit !== undefined) this.#wrong(place, found.value, unfit);
        read.set(path, meant);
      }
    }
    return read;
  }

  #dayOrSame(path: CasePath, text: string, order: DayOrder | undefined): string {
    const day = factAt(generalPath(path)).type === 'day' ? readDayCell(text, order) : undefined;
    return day?.ok ? day.value : text;
  }

  /** What is wanted in the place of a text that cannot be read as what a path holds. */
  #unread(path: CasePath, text: string): string | undefined {
    const fact = factAt(generalPath(path));
    if (isClosed(path) || fact.type === 'list' || fact.type === 'version') return undefined;
    const said = (fact.none && text === 'none') || (fact.orYesNo && yesOrNo(text) !== undefined);
    const reading = said ? undefined : readTextOf(fact, text, { country: 'US' });
    return reading === undefined || reading.ok ? undefined : sentenceFor(reading.problem, this.#messages);
  }

  /** What is wanted in the place of a word that the fact does not take. */
  #unfit(path: CasePath, to: string): string | undefined {
    const fact = factAt(generalPath(path));
    const choices = fact.choices ?? [];
    if (fact.type === 'yes-no') return yesOrNo(to) === undefined ? this.#words.wanted.yesNo : undefined;
    if (fact.open || (fact.type !== 'choice' && fact.type !== 'choices')) return undefined;
    const list = fact.type === 'choices' ? wantedForYesNo(fact, to, this.#words) : undefined;
    if (list !== undefined) return list;
    const pieces = fact.type === 'choices' ? listOf(to) : [to];
    const odd = pieces.find((piece) => !choices.includes(piece));
    return odd === undefined ? undefined : this.#words.wanted.choice(choices, meantName(odd, choices));
  }
}

/** Where a word stands in a map, by the path that it is of. */
export const wordPlace = (path: CasePath, word: string): string => `${path} ${headingKey(word)}`;

/** Whether a fact takes nothing but one of some words. */
const isClosed = (path: CasePath): boolean => {
  const { type, open } = factAt(generalPath(path));
  return type === 'yes-no' || ((type === 'choice' || type === 'choices') && !open);
};

/** A choice by its id, whatever label of it somebody wrote. */
function asMeant(path: CasePath, text: string): string {
  const { type } = factAt(generalPath(path));
  if (type === 'choices') return choicesMeant(path, text);
  return type === 'choice' ? (choiceMeant(path, text) ?? text) : text;
}

function parseMap(bytes: Uint8Array, words: Words): unknown {
  if (bytes.length > mostCaseBytes) throw new InputError(words.refused.mapTooLarge);
  const text = decodeText(bytes);
  const scan = text === undefined ? undefined : scanJson(text, mostColumns);
  if (text === undefined || scan === undefined || scan.fault !== undefined || scan.depth > 4)
    throw new InputError(words.refused.mapNotJson);
  if (scan.twice.length > 0) {
    const problems = scan.twice.slice(0, 20).map((path) => ({
      path: (path[0] === 'values' ? path.slice(0, 2) : path)
        .map((step) => shownHeading(step, words))
        .join(' › '),
      found: words.found.twice,
      wanted: words.wanted.headingOnce,
    }));
    throw new InputError(words.refused.map(problems.length), problems);
  }
  return JSON.parse(text);
}

/**
 * A map from a JSON value with `columns` (heading to path, or null to leave a column out), and if wanted `dates` (`mdy` or
 * `dmy`), `values` (by path, the firm's words and ours) and `always` (by path, what holds for every row). `places` gives the
 * cell in which a thing stands, where it comes from a spreadsheet, and `before` what is wrong there already. Throws
 * `InputError` with everything that is wrong; a line that nobody has confirmed, `?person.aNumber`, is among that.
 */
export function checkTableMap(
  value: unknown,
  messages: Catalogue,
  {
    places = new Map(),
    before = [],
  }: { places?: ReadonlyMap<string, string>; before?: readonly Problem[] } = {},
): TableMap {
  const reader = new MapReader(messages, places);
  const top = reader.top(value);
  const columns = reader.columns(top['columns']);
  const dates = reader.dates(top['dates']);
  const map = {
    columns,
    dates,
    values: reader.values(top['values']),
    always: reader.always(top['always'], dates),
  };
  const problems = [...before, ...reader.problems];
  if (problems.length > 0) throw new InputError(messages.batchTable.refused.map(problems.length), problems);
  return map;
}

/** Reads a map in JSON, see `checkTableMap`. Throws `InputError`. */
export const readTableMap = (bytes: Uint8Array, messages: Catalogue): TableMap =>
  checkTableMap(parseMap(bytes, messages.batchTable), messages);
