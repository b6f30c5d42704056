import { facts } from '../../content/facts/index.ts';
import type { Fact } from '../../content/shape/fact.ts';
import { generalPath } from '../../core/case-file.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { onceFor } from '../lazily.ts';
import { unitKinds } from '../postal.ts';

/** When a box is on: its fact is this, or a list that holds this, or an empty list. */
export interface TickWhen {
  readonly is?: string | boolean;
  readonly includes?: string;
  readonly empty?: true;
}

/**
 * What a field of a blank shows. Without a fact it stays blank. `each`, `more`, `notice` and `short` stand in maps of forms
 * that come with the program alone.
 */
export interface MapLine extends TickWhen {
  /** A path of the case file; list items are numbered from 1. `person.name` is the whole name. */
  readonly fact?: string;
  /** Several, joined by `join` (a blank when it is not said). */
  readonly facts?: readonly string[];
  readonly join?: string;
  /** Radio buttons: when each of the states is chosen. */
  readonly states?: Readonly<Record<string, TickWhen>>;
  /** Of a unit such as `Apt 4B` the number alone, where boxes beside it say the rest. */
  readonly part?: 'number';
  /** Every item of this list, each giving the facts below it. */
  readonly each?: string;
  /** How many items of this list have no row on the form, and the page that they are on. */
  readonly more?: string;
  /** Filled in by the program: what of the case is not on the form. */
  readonly notice?: true;
  /** Given in full elsewhere: what does not fit is cut here and not carried on. */
  readonly short?: true;
  /** Only when it holds; of several, when all do. */
  readonly when?: Condition | readonly Condition[];
  /** What a person has confirmed that the line shows, in the words of `statementOf`; the line is used only while it says so. */
  readonly confirmed?: string;
}

/** Another fact is one of these, or is known and none of those. */
export interface Condition {
  readonly fact: string;
  readonly in?: readonly (string | boolean)[];
  readonly notIn?: readonly (string | boolean)[];
}

/** Which fact each field of one blank shows; a plain value, and a file that a person can correct. */
export interface BlankMap {
  /** Of the original file that it was made for. */
  readonly sha256: string;
  readonly form: string;
  readonly edition: string;
  readonly fields: Readonly<Record<string, MapLine>>;
}

const known: Readonly<Record<string, Fact>> = facts;
const wholeNames = ['person.name', 'preparer.name', 'beneficiary.name'];
const all = [...Object.keys(known).map((path) => path.replace('[]', '.1')), ...wholeNames];

/** What the case file holds at a path of a map (list items by number); undefined for no such path. */
export function factAt(path: string): Fact['type'] | 'whole-name' | undefined {
  if (wholeNames.includes(path)) return 'whole-name';
  if (path.includes('[]')) return undefined;
  const general = generalPath(path);
  return Object.hasOwn(known, general) ? known[general]?.type : undefined;
}

export const nearestFact = (path: string): string => nearestName(path.replace('[]', '.1'), all);

export const isUnit = (path: string): boolean => path.endsWith('.address.unit');
export const isStreet = (path: string): boolean => path.endsWith('.address.street');

/** The values that a box may stand for; undefined where the fact has no such answers. */
export function answersOf(path: string): readonly (string | boolean)[] | undefined {
  if (isUnit(path)) return unitKinds.map(({ kind }) => kind);
  const fact = known[generalPath(path)];
  if (fact?.type === 'yes-no') return [true, false];
  return fact?.choices;
}

export const isOpen = (path: string): boolean => known[generalPath(path)]?.open === true;

/** The facts of a line. */
export const factsOf = ({ fact, facts: several }: MapLine): readonly string[] =>
  several ?? (fact === undefined ? [] : [fact]);

/** The conditions of a line, one by one. */
export const conditionsOf = ({ when }: Pick<MapLine, 'when'>): readonly Condition[] =>
  when === undefined ? [] : Array.isArray(when) ? when : [when as Condition];

/** The line of a field; field names come from outside, and may be those of any object's own parts. */
export const lineAt = (lines: Readonly<Record<string, MapLine>>, name: string): MapLine | undefined =>
  Object.hasOwn(lines, name) ? lines[name] : undefined;

const tick = ({ is, includes, empty }: TickWhen): string =>
  empty ? 'is empty' : includes === undefined ? `is ${is}` : `includes ${includes}`;

const condition = ({ fact, in: some, notIn }: Condition): string =>
  some ? `${fact} is ${some.join(' or ')}` : `${fact} is not ${(notIn ?? []).join(' or ')}`;

/**
 * What a line shows, in one sentence of the map's own words: `person.role is applicant`, `preparer.phone when
 * preparer.role is attorney`. It is what a confirmation says, so that it is void as soon as the line shows anything else.
 * Empty for a line that shows nothing.
 */
export function statementOf(line: MapLine): string {
  const { fact, facts, states, part, each, more, notice } = line;
  const [own] = [facts?.join(' + ') ?? fact, more && `more ${more}`, notice && 'the notice'].filter(Boolean);
  const subject = each === undefined ? own : `each of ${each}: ${own}`;
  if (subject === undefined) return '';
  const has = line.is !== undefined || line.includes !== undefined || line.empty;
  const answers = Object.entries(states ?? {}).map(([state, when]) => `${state}: ${tick(when)}`);
  return [
    subject,
    ...(has ? [tick(line)] : []),
    ...(answers.length > 0 ? [`(${answers.join('; ')})`] : []),
    ...(part ? [`(${part})`] : []),
    ...(line.when ? [`when ${conditionsOf(line).map(condition).join(' and ')}`] : []),
  ].join(' ');
}

/** Whether a person has confirmed what the line shows now. */
export const isConfirmed = (line: MapLine): boolean =>
  line.confirmed !== undefined && line.confirmed === statementOf(line) && line.confirmed !== '';

export const confirmed = (line: MapLine): MapLine => ({ ...line, confirmed: statementOf(line) });

/** A line as a proposal: whatever was confirmed of it, was for another blank. */
export function unconfirmed({ confirmed: _, ...line }: MapLine): MapLine {
  return line;
}

/** The lines of a map that are ever written. */
export const confirmedLines = onceFor(
  ({ fields }: BlankMap): Readonly<Record<string, MapLine>> =>
    Object.fromEntries(Object.entries(fields).filter(([, line]) => isConfirmed(line))),
);

/** How many lines of a map show something, how many of them are confirmed, and how many were changed after that. */
export function countLines({ fields }: Pick<BlankMap, 'fields'>): {
  readonly confirmed: number;
  readonly proposed: number;
  readonly changed: number;
} {
  const lines = Object.values(fields).filter((line) => statementOf(line) !== '');
  const good = lines.filter(isConfirmed).length;
  const changed = lines.filter((line) => line.confirmed !== undefined && !isConfirmed(line)).length;
  return { confirmed: good, proposed: lines.length - good, changed };
}
