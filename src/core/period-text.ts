import type { Catalogue } from '../content/messages/catalogue.ts';
import { type PeriodId, parameters } from '../content/parameters/index.ts';
import type { Day } from '../content/shape/day.ts';
import type { Parameter } from '../content/shape/rule.ts';
import { isInForce } from './in-force.ts';

/**
 * What a period of the law comes to on a day, in words ("30 business days"), for the sentences that name one; undefined
 * where there is none that day. No sentence holds such a number itself.
 */
export function periodText(asOf: Day, words: Catalogue): (id: PeriodId) => string | undefined {
  const { amounts } = words.packet.dates;
  return (id) => {
    const { unit, values }: Parameter = parameters[id];
    const found = values.find((value) => isInForce(value, asOf));
    return found && amounts[unit](found.value);
  };
}
