import { onceFor } from '../lazily.ts';
import { conditionsOf } from '../resolve.ts';
import type { BlankMap } from './map-file.ts';
import type { Condition, MapLine, TickWhen } from './map-line.ts';

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
