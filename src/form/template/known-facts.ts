import { facts } from '../../content/facts/index.ts';
import type { Fact } from '../../content/shape/fact.ts';
import { generalPath } from '../../core/case-file.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { unitKinds } from '../postal.ts';
import type { MapLine } from './map-line.ts';

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

/** The line of a field; field names come from outside, and may be those of any object's own parts. */
export const lineAt = (lines: Readonly<Record<string, MapLine>>, name: string): MapLine | undefined =>
  Object.hasOwn(lines, name) ? lines[name] : undefined;
