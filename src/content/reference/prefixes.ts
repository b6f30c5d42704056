import type { Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

/** What the first three letters of a receipt number stand for: the place that received the case, not the one that has it. */
export interface ReceiptPrefix {
  /** Empty where no text at hand says. */
  readonly office: string;
  /** In the glossary of USCIS, or only seen on notices. */
  readonly known: 'official' | 'seen';
}

export const receiptPrefixCites: Readonly<Record<ReceiptPrefix['known'], Citation<SourceId>>> = {
  official: { source: 'uscis-glossary', pinpoint: 'receipt number' },
  seen: { source: 'prefixes-seen', pinpoint: 'notices' },
};

/** Three letters and ten digits; the letters and digits mean nothing more that could be checked. */
export const receiptNumberCites: readonly Citation<SourceId>[] = [
  { source: 'uscis-glossary', pinpoint: 'receipt number' },
  { source: 'uscis-case-status-api', pinpoint: 'pattern' },
  { source: 'usa-gov', pinpoint: '13 characters' },
];

export const receiptPrefixes = {
  EAC: { office: 'Vermont Service Center', known: 'official' },
  WAC: { office: 'California Service Center', known: 'official' },
  LIN: { office: 'Nebraska Service Center', known: 'official' },
  SRC: { office: 'Texas Service Center', known: 'official' },
  NBC: { office: 'National Benefits Center', known: 'official' },
  MSC: { office: 'National Benefits Center', known: 'official' },
  IOE: { office: 'USCIS Electronic Immigration System (ELIS)', known: 'official' },
  YSC: { office: 'Potomac Service Center', known: 'seen' },
  MCT: { office: '', known: 'seen' },
  VSC: { office: '', known: 'seen' },
  CSC: { office: '', known: 'seen' },
  NSC: { office: '', known: 'seen' },
  TSC: { office: '', known: 'seen' },
  SIM: { office: 'National Benefits Center, adoptions', known: 'seen' },
} as const satisfies Record<string, ReceiptPrefix>;
