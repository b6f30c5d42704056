import { describe, expect, test } from 'vitest';
import { listedItems } from '../../src/content/listed-items.ts';
import { en } from '../../src/content/messages/en.ts';
import {
  officeHistory,
  otherDesks,
  otherPeriods,
  ownThresholds,
  uscisChanges,
} from '../../src/content/reference/notices.ts';
import type { Day, InForce } from '../../src/content/shape/day.ts';
import type { LawValues, Sentence } from '../../src/content/shape/sentence.ts';
import { warningRows } from '../../src/content/warnings.ts';
import { lawValuesOn } from '../../src/core/in-force.ts';
import { allPeriods, allRules, firstDay, inForceOn } from './law.ts';

/** The days on which some period begins or ends, and the days before them. */
const turns = [
  ...new Set(
    Object.values(allPeriods).flatMap(({ values }) =>
      values.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
    ),
  ),
].sort();
const dayBefore = (day: string): Day => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10) as Day;
};
const days = [...turns, ...turns.map(dayBefore).filter((day) => day >= firstDay)].sort() as Day[];

/** Every sentence below a place of the catalogue that is given the periods of a day. */
function sentencesBelow(node: unknown, place: string): readonly (readonly [string, Sentence])[] {
  if (typeof node === 'function') return [[place, node as (law: LawValues) => string]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => sentencesBelow(value, `${place} ${key}`));
}

const started = (day: Day, of: { readonly day: string } | undefined): boolean =>
  of === undefined || of.day === 'undated' || of.day === 'law' || of.day <= day;

const inForce =
  (entries: Readonly<Record<string, { readonly inForce: InForce }>>, day: Day) =>
  (id: string): boolean => {
    const entry = entries[id];
    return entry === undefined || inForceOn(entry.inForce, day);
  };

const notices: Readonly<Record<string, { readonly day: string }>> = {
  ...officeHistory,
  ...otherDesks,
  ...otherPeriods,
  ...ownThresholds,
  ...uscisChanges,
};

/** The parts of the catalogue whose sentences are given periods and nothing else, and when each is said. */
const parts: readonly (readonly [string, unknown, (day: Day) => (id: string) => boolean])[] = [
  ['facts', en.facts, () => () => true],
  ['book', en.book.listed, (day) => inForce(listedItems, day)],
  [
    'rules',
    Object.fromEntries(Object.entries(en.rules).map(([id, { wording }]) => [id, wording])),
    (day) => inForce(allRules, day),
  ],
  ['contacts', en.contacts.entries, () => () => true],
  ['reasons', en.contacts.reasons, () => () => true],
  ['channels', en.outcome.channel, () => () => true],
  [
    'reference',
    {
      ...en.reference.office,
      ...en.reference.uscis,
      ...en.reference.thresholds,
      ...en.reference.periods,
      ...en.reference.desks,
    },
    (day) => (id) => started(day, notices[id]),
  ],
  [
    'warnings',
    Object.fromEntries(warningRows.map(({ id }) => [id, en.warnings[id as 'office-status']])),
    (day) => inForce(Object.fromEntries(warningRows.map((row) => [row.id, row])), day),
  ],
];

describe.each(days)('on %s', (day) => {
  const law = lawValuesOn(day, en);

  test.each(parts)('every sentence of %s that is said then is whole', (name, part, saidOn) => {
    const isSaid = saidOn(day);
    const odd = Object.entries(part as Readonly<Record<string, unknown>>)
      .filter(([id]) => isSaid(id))
      .flatMap(([id, words]) => sentencesBelow(words, `${name} ${id}`))
      .map(([place, sentence]) => [place, (sentence as (law: LawValues) => string)(law)] as const)
      .filter(([, text]) => text.trim() === '' || /undefined|null|NaN|\[object| {2}/.test(text));
    expect(odd).toEqual([]);
  });
});

test('a part without a sentence that names a period would test nothing', () => {
  for (const [name, part] of parts)
    expect([name, sentencesBelow(part, name).length > 0]).toEqual([name, true]);
});
