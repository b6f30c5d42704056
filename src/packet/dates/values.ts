import type { FactPath } from '../../content/facts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { DayTerm } from '../../content/shape/condition.ts';
import type { Day } from '../../content/shape/day.ts';
import { type NamedDay, namedDays, type TimelineValues } from '../../content/timeline/days.ts';
import { itemPath, textAt } from '../../core/case-file.ts';
import { type Step, stepsOf, within } from '../../core/clock.ts';
import { addDays, birthday, daysBetween, fromNumber, holidayOn, isDay, parts } from '../../core/dates.ts';
import { readTerm } from '../../core/evaluate.ts';
import { lawValuesOn, periodOn } from '../../core/in-force.ts';
import type { Scope } from '../../core/scope.ts';

/** Whether it is known which day a term comes to: of some things the month alone is. */
export const hasDay = (term: DayTerm, scope: Scope): boolean =>
  term === 'asOf' || 'day' in readTerm(term, scope);

/** The day of a term that the condition of its row has settled. Throws where there is none. */
export function dayOf(term: DayTerm, scope: Scope): Day {
  const read = term === 'asOf' ? undefined : readTerm(term, scope);
  if (read === undefined || !('day' in read)) throw new Error(`no day for ${JSON.stringify(term)}`);
  return read.day;
}

/** What a sentence of the time line may name: days, ages and periods of a case, by the law of a day. */
export function valuesFor(scope: Scope, lawOf: Day, words: Catalogue): TimelineValues {
  const { law } = scope.by;
  const text = words.packet.dates;
  const { amounts } = words.outcome;
  const number = scope.item?.number ?? 0;
  const form = textAt(scope.caseFile, itemPath('filings[].form' satisfies FactPath, number));
  const named = (name: NamedDay): Day => dayOf(namedDays[name], scope);
  return {
    ...lawValuesOn(lawOf, words, law),
    form: form === undefined ? text.noForm(number) : text.form(form, number),
    number,
    day: (name, days = 0) => words.day(addDays(named(name), days)),
    between: (from, to) => amounts.days(daysBetween(named(from), named(to))),
    ageOn: (name) => fullYears(named(name), scope),
    value: (period) => periodOn(period, lawOf, law).value,
    less: (period, other) => {
      const [{ unit, value }, { value: least }] = [periodOn(period, lawOf, law), periodOn(other, lawOf, law)];
      return `${amounts[unit](value - least)} (${value} − ${least})`;
    },
  };
}

function fullYears(day: Day, { caseFile }: Scope): number {
  const birth = textAt(caseFile, 'ageOut.birthDate');
  if (birth === undefined || !isDay(birth)) throw new Error('no age without a day of birth');
  const years = parts(day)[0] - parts(birth)[0];
  return birthday(birth, years) <= day ? years : years - 1;
}

/** How a term was counted, in words. */
export const countedInWords = (term: DayTerm, scope: Scope, words: Catalogue): readonly string[] =>
  stepsInWords(stepsOf(term, scope), words);

export const stepsInWords = (steps: readonly Step[], words: Catalogue): readonly string[] =>
  steps.flatMap((step) => {
    const text = words.packet.dates;
    if ('nextBusinessDay' in step)
      return [
        holidaysBetween(steps[0]?.from ?? step.from, step.to, words),
        text.steps.nextBusinessDay(words.day(step.to)),
      ];
    const { unit, value } = step.amount;
    const say = step.back ? text.steps.minus : text.steps.plus;
    return [say(words.day(step.from), words.outcome.amounts[unit](value), words.day(step.to))];
  });

function holidaysBetween(after: Day, before: Day, words: Catalogue): string {
  const text = words.packet.dates;
  const named = within(after, before).flatMap((n) => {
    const holiday = holidayOn(fromNumber(n));
    return holiday === undefined
      ? []
      : [text.steps.holiday(text.holidays[holiday], words.day(fromNumber(n)))];
  });
  return named.length === 0 ? text.steps.noHolidays : text.steps.holidays(named.join('; '));
}
