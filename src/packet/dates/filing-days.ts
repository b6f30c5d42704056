import type { FactPath } from '../../content/facts/index.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CasePath, itemPath, textAt, valueAt } from '../../core/case-file.ts';
import { kindsOf } from '../../core/verdict.ts';
import {
  counted,
  dayAt,
  entryOf,
  numbersOf,
  periodIn,
  shown,
  type Telling,
  type TimelineEntry,
} from './entry.ts';
import { nameOfFiling } from './filing.ts';

const status: Citation<SourceId> = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Start by checking the status of your case',
};
const inquiry: Citation<SourceId> = {
  source: 'cisomb-web-alerts',
  pinpoint: 'use the case inquiry date',
};

type Key =
  | 'receiptDate'
  | 'decisionDate'
  | 'receiptDateForInquiry'
  | 'caseInquiryDate'
  | 'category'
  | 'processingTime';
const at = (key: Key, number: number): CasePath => itemPath(`filings[].${key}` satisfies FactPath, number);

/** What each filing tells besides the clocks of the rules: its receipt, its decision, and times that decide nothing. */
export const filingDays = (telling: Telling): readonly TimelineEntry[] =>
  numbersOf(telling.caseFile, 'filings').flatMap((number) => [
    ...eventsOf(number, telling),
    ...(kindsOf(telling.caseFile)?.includes('delay') === true
      ? [...receiptForInquiry(number, telling), ...dacaDays(number, telling)]
      : []),
  ]);

function eventsOf(number: number, telling: Telling): readonly TimelineEntry[] {
  const { entries } = telling.text;
  const days = [
    ['receipt', 'receiptDate', entries.receipt],
    ['decision', 'decisionDate', entries.decision],
  ] as const;
  return days.flatMap(([id, key, sentence]) => {
    const path = at(key, number);
    const day = dayAt(telling.caseFile, path);
    if (day === undefined) return [];
    const draft = { id: `filing-${number}.${id}`, kind: 'event', when: { day }, source: status } as const;
    return [entryOf({ ...draft, sentence: sentence(nameOfFiling(number, telling)), rests: [path] }, telling)];
  });
}

/** A receipt date that USCIS publishes instead of a day to come gives no day, as long as it is not reached. */
function receiptForInquiry(number: number, telling: Telling): readonly TimelineEntry[] {
  const { caseFile, text } = telling;
  const paths = [at('receiptDate', number), at('receiptDateForInquiry', number)] as const;
  const [receipt, reached] = paths.map((path) => dayAt(caseFile, path));
  const published = valueAt(caseFile, at('processingTime', number)) !== 'not-published';
  const dated = dayAt(caseFile, at('caseInquiryDate', number)) !== undefined;
  if (!published || dated || receipt === undefined || reached === undefined || receipt < reached) return [];
  return [
    entryOf(
      {
        id: `filing-${number}.receipt-for-inquiry`,
        kind: 'waiting',
        when: null,
        sentence: text.entries['receipt-for-inquiry'](nameOfFiling(number, telling), shown(receipt)),
        source: inquiry,
        rests: paths,
      },
      telling,
    ),
  ];
}

/** The number of an old text for DACA renewals: it is told, and decides nothing. */
function dacaDays(number: number, telling: Telling): readonly TimelineEntry[] {
  const { caseFile, text, amount } = telling;
  const receipt = dayAt(caseFile, at('receiptDate', number));
  const daca = periodIn('daca-renewal-inquiry', telling.asOf);
  const renews = textAt(caseFile, at('category', number)) === 'daca-renewal';
  if (!renews || receipt === undefined || daca === undefined) return [];
  const { day, step } = counted(receipt, daca, telling);
  return [
    entryOf(
      {
        id: `filing-${number}.daca`,
        kind: 'waiting',
        when: { day },
        sentence: text.entries.daca(nameOfFiling(number, telling), amount(daca)),
        steps: [step],
        source: daca.source,
        certainty: daca.certainty,
        rests: [at('receiptDate', number), at('category', number)],
      },
      telling,
    ),
  ];
}
