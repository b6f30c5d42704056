import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { valueAt } from '../../core/case-file.ts';
import { kindsOf } from '../../core/verdict.ts';
import { counted, periodIn, shown, type Telling, type TimelineEntry } from './entry.ts';
import { type Filing, waited } from './filing.ts';

const inquiry: Citation<SourceId> = {
  source: 'cisomb-web-alerts',
  pinpoint: 'use the case inquiry date',
};

/** When a filing is out of its processing time; see the rule `processing-time` for which answer counts. */
export function processingDays(filing: Filing, telling: Telling): readonly TimelineEntry[] {
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
