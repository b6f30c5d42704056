import type { Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

/** What the first three letters of a receipt number stand for: the place that received the case, not the one that has it. */
export interface ReceiptPrefix {
  readonly office: string;
  /** In the glossary of USCIS, or only seen on notices. */
  readonly known: 'official' | 'seen';
}

export const receiptPrefixCites: Readonly<Record<ReceiptPrefix['known'], Citation<SourceId>>> = {
  official: { source: 'uscis-glossary', pinpoint: 'receipt number' },
  seen: { source: 'prefixes-seen', pinpoint: 'notices' },
};

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
  VSC: { office: 'Vermont Service Center', known: 'seen' },
  CSC: { office: 'California Service Center', known: 'seen' },
  NSC: { office: 'Nebraska Service Center', known: 'seen' },
  TSC: { office: 'Texas Service Center', known: 'seen' },
  SIM: { office: 'National Benefits Center, adoptions', known: 'seen' },
} as const satisfies Record<string, ReceiptPrefix>;
