import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { LawValues, Sentence } from '../content/shape/sentence.ts';
import { isInForce, type Law, NoLawError, shippedLaw } from './in-force.ts';

/** The periods of one day's law, written out in a language. */
export function lawValuesOn(day: Day, words: Catalogue, law: Law = shippedLaw): LawValues {
  const { amounts } = words.packet.dates;
  const written = (id: string) => {
    const period = law.periods[id];
    const found = period?.values.find((entry) => isInForce(entry, day));
    return period && found && amounts[period.unit](found.value, found.most);
  };
  return {
    amount: (id) => {
      const amount = written(id);
      if (amount === undefined) throw new NoLawError(`${id} ${day}`);
      return amount;
    },
    has: (id) => written(id) !== undefined,
  };
}

/** A sentence with the periods of the day that it is said for. */
export const said = (sentence: Sentence, law: LawValues): string =>
  typeof sentence === 'string' ? sentence : sentence(law);
