import type { Catalogue } from '../content/messages/catalogue.ts';
import { parameters } from '../content/parameters/index.ts';
import type { Day } from '../content/shape/day.ts';
import type { Parameter } from '../content/shape/rule.ts';
import type { LawValues, Sentence } from '../content/shape/sentence.ts';
import { isInForce, NoLawError } from './in-force.ts';

/** The periods of one day's law, written out in a language. */
export function lawValuesOn(day: Day, words: Catalogue): LawValues {
  const { amounts } = words.packet.dates;
  const written = (id: keyof typeof parameters) => {
    const { unit, values }: Parameter = parameters[id];
    const found = values.find((entry) => isInForce(entry, day));
    return found && amounts[unit](found.value, found.most);
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
