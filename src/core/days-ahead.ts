import { type FactPath, facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CasePath, type CaseRecord, itemPath, itemsAt, textAt } from './case-file.ts';
import { isDay, showDay } from './dates.ts';
import type { Warning } from './outcome.ts';
import type { Scope } from './scope.ts';

const pastDays = (Object.keys(facts) as FactPath[]).filter((path) => {
  const fact: Fact = facts[path];
  return fact.type === 'day' && fact.mayBeAhead !== true;
});

/** The paths of this case that a general path stands for: one for each item of a list. */
function placesOf(path: FactPath, caseFile: CaseRecord): readonly CasePath[] {
  const [list, inList] = path.split('[]');
  if (inList === undefined || list === undefined) return [path];
  return (itemsAt(caseFile, list) ?? []).map((_, index) => itemPath(path, index + 1));
}

/** Days that should lie in the past and lie after the day decided for: they are told, not mended. */
export function daysAhead({ caseFile, asOf }: Scope, words: Catalogue): readonly Warning[] {
  return pastDays
    .flatMap((path) => placesOf(path, caseFile))
    .flatMap((path) => {
      const day = textAt(caseFile, path);
      if (day === undefined || !isDay(day) || day <= asOf) return [];
      return [{ id: 'day-ahead', text: words.warnings['day-ahead'](path, showDay(day, 'en-US')) }];
    });
}
