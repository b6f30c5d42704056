import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { addDays } from '../../core/dates.ts';
import { counted, entryOf, numbersOf, periodIn, shown, type Telling, type TimelineEntry } from './entry.ts';
import { type Filing, filingOf, waited } from './filing.ts';
import { lockboxDays } from './lockbox-days.ts';
import { processingDays } from './processing-days.ts';

const status: Citation<SourceId> = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Start by checking the status of your case',
};

/** The days of each filing: receipt, decision, and the clocks of the law that run for it. */
export const filingDays = (telling: Telling): readonly TimelineEntry[] =>
  numbersOf(telling.caseFile, 'filings').flatMap((number) => {
    const filing = filingOf(number, telling);
    return [
      ...eventsOf(filing, telling),
      ...statutory(filing, telling),
      ...processingDays(filing, telling),
      ...lockboxDays(filing, telling),
    ];
  });

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
