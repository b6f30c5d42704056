import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { SaidValues } from '../../content/messages/en/packet/next-doors.ts';
import { type CaseRecord, itemsAt, textAt } from '../../core/case-file.ts';
import { isDay, showDay } from '../../core/dates.ts';
import { lawValuesOn, periodOn } from '../../core/in-force.ts';
import type { Scope } from '../../core/scope.ts';

/** Days of a case in words, an empty line to fill in for each that is not known. */
export type CaseDays = Omit<SaidValues, 'forms'> & {
  /** How long USCIS gives to tell it a new address. */
  readonly addressChange: string;
};

const closed: readonly unknown[] = ['approved', 'denied', 'rejected'];

/** The days that sentences name. Of several filings the first one counts that each sentence can be about. */
export function caseDays({ caseFile, asOf, by }: Scope, words: Catalogue): CaseDays {
  const { blank } = words.packet.nextDoors;
  const shown = (day: unknown): string =>
    typeof day === 'string' && isDay(day) ? showDay(day, 'en-US') : blank;
  const filings = itemsAt(caseFile, 'filings') ?? [];
  const open = filings.find(({ status }) => !closed.includes(status)) ?? filings[0];
  const first = (key: string): CaseRecord | undefined => filings.find((filing) => filing[key] !== undefined);
  const expedited = (result: string): string =>
    textAt(caseFile, 'expedite.result') === result ? shown(textAt(caseFile, 'expedite.resultDate')) : blank;
  return {
    filed: shown(open?.['receiptDate']),
    delivered: shown(first('deliveredDate')?.['deliveredDate']),
    charged: shown(first('feeChargedDate')?.['feeChargedDate']),
    decided: shown(first('decisionDate')?.['decisionDate']),
    denied: expedited('denied'),
    approved: expedited('approved'),
    hearing: shown(textAt(caseFile, 'removal.hearingDate')),
    wait: lawValuesOn(asOf, words, by.law).amount('congressional-wait'),
    addressChange: words.packet.nextDoors.days(periodOn('address-change', asOf).value),
  };
}
