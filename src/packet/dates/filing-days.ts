import type { FactPath } from '../../content/facts/index.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CasePath, itemPath, textAt, valueAt } from '../../core/case-file.ts';
import { addDays, fromNumber, toNumber } from '../../core/dates.ts';
import { addBusinessDays, holidayOn } from '../../core/holidays.ts';
import { kindsOf } from '../../core/verdict.ts';
import {
  counted,
  dayAt,
  entryOf,
  numbersOf,
  type Period,
  periodIn,
  shown,
  type Telling,
  type TimelineEntry,
} from './entry.ts';

const inquiry: Citation<SourceId> = {
  source: 'cisomb-web-alerts',
  pinpoint: 'use the case inquiry date',
};
const status: Citation<SourceId> = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Start by checking the status of your case',
};

/** One filing of the case, and how its answers are read. */
interface Filing {
  readonly number: number;
  readonly name: string;
  readonly form: string | undefined;
  readonly category: string | undefined;
  readonly at: (key: string) => CasePath;
  readonly day: (key: string) => Day | undefined;
}

/** The days of each filing: receipt, decision, and the clocks of the law that run for it. */
export const filingDays = (telling: Telling): readonly TimelineEntry[] =>
  numbersOf(telling.caseFile, 'filings').flatMap((number) => {
    const filing = filingOf(number, telling);
    return [
      ...eventsOf(filing, telling),
      ...statutory(filing, telling),
      ...processing(filing, telling),
      ...lockbox(filing, telling),
    ];
  });

function filingOf(number: number, { caseFile, text }: Telling): Filing {
  const at = (key: string): CasePath => itemPath(`filings[].${key}` as FactPath, number);
  const form = textAt(caseFile, at('form'));
  return {
    number,
    form,
    name: form === undefined ? text.noForm(number) : text.form(form, number),
    category: textAt(caseFile, at('category')),
    at,
    day: (key) => dayAt(caseFile, at(key)),
  };
}

function eventsOf(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  const { entries } = telling.text;
  const days = [
    ['receipt', 'receiptDate', entries.receipt],
    ['decision', 'decisionDate', entries.decision],
  ] as const;
  return days.flatMap(([id, key, sentence]) => {
    const day = filing.day(key);
    if (day === undefined) return [];
    return [
      entryOf(
        {
          id: `filing-${filing.number}.${id}`,
          kind: 'event',
          when: { day },
          sentence: sentence(filing.name),
          source: status,
          rests: [filing.at(key)],
        },
        telling,
      ),
    ];
  });
}

/** The periods that statutes set for decisions: form, category if it matters, and the day that they count from. */
const clocks = [
  { id: 'n-400', form: 'N-400', category: undefined, from: 'examinationDate', period: 'n-400-decision' },
  { id: 'sij', form: 'I-360', category: 'sij', from: 'receiptDate', period: 'sij-decision' },
  { id: 'l-1', form: 'I-129', category: 'l-1', from: 'receiptDate', period: 'l-1-decision' },
] as const;

function statutory(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  return clocks.flatMap(({ id, form, category, from, period }) => {
    if (filing.form !== form || (category !== undefined && filing.category !== category)) return [];
    const start = filing.day(from);
    const set = periodIn(period, telling.asOf);
    if (start === undefined || set === undefined) return [];
    const { day: last, step } = counted(start, set, telling);
    const day = addDays(last, 1);
    return waited(filing, telling, {
      id,
      day,
      sentence: telling.text.entries[id](filing.name),
      steps: [step, telling.text.steps.dayAfter(shown(day))],
      period: set,
      rests: [filing.at('form'), ...(category ? [filing.at('category')] : []), filing.at(from)],
    });
  });
}

interface Waited {
  readonly id: string;
  readonly day: Day | null;
  readonly sentence: string;
  readonly steps?: readonly string[];
  readonly period: Pick<Period, 'source'> & Partial<Pick<Period, 'certainty'>>;
  readonly rests: readonly CasePath[];
}

const waited = (
  { number }: Filing,
  telling: Telling,
  { id, day, sentence, steps, period, rests }: Waited,
): readonly TimelineEntry[] => [
  entryOf(
    {
      id: `filing-${number}.${id}`,
      kind: 'waiting',
      when: day === null ? null : { day },
      sentence,
      ...(steps && { steps }),
      source: period.source,
      ...(period.certainty && { certainty: period.certainty }),
      rests,
    },
    telling,
  ),
];

/** When a filing is out of its processing time; see the rule `processing-time` for which answer counts. */
function processing(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  if (kindsOf(caseFile)?.includes('delay') !== true) return [];
  const receipt = filing.day('receiptDate');
  const daca = filing.category === 'daca-renewal' ? periodIn('daca-renewal-inquiry', asOf) : undefined;
  const rests = [filing.at('receiptDate')];
  return [
    ...(valueAt(caseFile, filing.at('processingTime')) === 'not-published'
      ? unpublished(filing, telling)
      : published(filing, telling)),
    ...(daca && receipt
      ? waited(filing, telling, {
          id: 'daca',
          day: counted(receipt, daca, telling).day,
          sentence: text.entries.daca(filing.name, text.amounts.days(daca.value)),
          steps: [counted(receipt, daca, telling).step],
          period: daca,
          rests: [...rests, filing.at('category')],
        })
      : []),
  ];
}

function unpublished(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  const { asOf, text } = telling;
  const receipt = filing.day('receiptDate');
  const months = periodIn('unpublished-time', asOf);
  if (receipt === undefined || months === undefined) return [];
  const { day, step } = counted(receipt, months, telling);
  return waited(filing, telling, {
    id: 'no-time',
    day,
    sentence: text.entries['no-time'](filing.name, text.amounts.months(months.value)),
    steps: [step],
    period: months,
    rests: [filing.at('processingTime'), filing.at('receiptDate')],
  });
}

function published(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  const { text } = telling;
  const day = filing.day('caseInquiryDate');
  const [receipt, reached] = [filing.day('receiptDate'), filing.day('receiptDateForInquiry')];
  const ofDay =
    day === undefined
      ? []
      : waited(filing, telling, {
          id: 'case-inquiry',
          day,
          sentence: text.entries['case-inquiry'](filing.name),
          period: { source: inquiry },
          rests: [filing.at('caseInquiryDate')],
        });
  if (day !== undefined || receipt === undefined || reached === undefined || receipt < reached) return ofDay;
  return waited(filing, telling, {
    id: 'receipt-for-inquiry',
    day: null,
    sentence: text.entries['receipt-for-inquiry'](filing.name, shown(receipt)),
    period: { source: inquiry },
    rests: [filing.at('receiptDate'), filing.at('receiptDateForInquiry')],
  });
}

/** The first business day after the thirty that a lockbox has for its receipt notice. */
function lockbox(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const key = filing.day('deliveredDate') === undefined ? 'feeChargedDate' : 'deliveredDate';
  const start = filing.day(key);
  const period = periodIn('lockbox-receipt', asOf);
  const concerned = kindsOf(caseFile)?.includes('receipt-not-received') === true;
  if (!concerned || start === undefined || period === undefined) return [];
  const { day: last, step } = counted(start, period, telling);
  const day = addBusinessDays(last, 1);
  return waited(filing, telling, {
    id: 'lockbox',
    day,
    sentence: text.entries.lockbox(text.amounts['business-days'](period.value)),
    steps: [step, holidayStep(start, day, telling), text.steps.nextBusinessDay(shown(day))],
    period,
    rests: [filing.at(key)],
  });
}

function holidayStep(after: Day, before: Day, { text }: Telling): string {
  const named: string[] = [];
  for (let n = toNumber(after) + 1; n < toNumber(before); n += 1) {
    const holiday = holidayOn(fromNumber(n));
    if (holiday !== undefined) named.push(text.steps.holiday(text.holidays[holiday], shown(fromNumber(n))));
  }
  return named.length === 0 ? text.steps.noHolidays : text.steps.holidays(named.join('; '));
}
