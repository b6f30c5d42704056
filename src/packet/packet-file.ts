import { type CaseFile, itemsAt, textAt } from '../core/case-file.ts';
import type { Block } from '../render/document.ts';

/** What a file of a packet is for; the order is the order of use. */
export type PacketPart =
  | 'read-me'
  | 'form'
  | 'consent'
  | 'consent-to-helper'
  | 'cover-letter'
  | 'address-label'
  | 'exhibits'
  | 'portal-sheet'
  | 'portal-page'
  | 'mail-draft'
  | 'calendar'
  | 'plan'
  | 'next-doors'
  | 'letter-uscis'
  | 'letter-representative'
  | 'update-note'
  | 'reading';

/** One file of a packet before it is written. Names hold nothing of the person or the kind of case. */
export interface PacketFile {
  readonly part: PacketPart;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a paper in English says to whoever signs or sends it, in their own language. */
export interface Reading {
  /** The name of the paper. */
  readonly file: string;
  readonly blocks: readonly Block[];
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The names of the files; they say nothing of the person or the kind of case. */
export const fileNames = {
  'read-me': 'read-me.txt',
  consent: 'consent.pdf',
  'consent-to-helper': 'consent-to-helper.pdf',
  'cover-letter': 'cover-letter.pdf',
  'address-label': 'address-label.pdf',
  'portal-sheet': 'portal.txt',
  'portal-page': 'portal.html',
  'mail-draft': 'draft.eml',
  exhibits: 'exhibits.pdf',
  reading: 'reading.pdf',
} as const satisfies Partial<Record<PacketPart, string>>;
export type ChannelPart = Exclude<keyof typeof fileNames, 'exhibits' | 'reading'>;

const ofPerson = [
  'person.name.given',
  'person.name.middle',
  'person.name.family',
  'person.organization',
  'person.birthDate',
  'person.aNumber',
] as const;

/**
 * What tells one case from another: the person, and what was filed. It holds personal data and is for hashing alone. A
 * case that says nothing of either is told by all that it says.
 */
export function whoseOf(caseFile: CaseFile): string {
  const filed = (itemsAt(caseFile, 'filings') ?? []).flatMap((_, at) => [
    textAt(caseFile, `filings.${at + 1}.form`),
    textAt(caseFile, `filings.${at + 1}.receiptNumber`),
  ]);
  const facts = [...ofPerson.map((path) => textAt(caseFile, path)), ...filed];
  return JSON.stringify(facts.some((fact) => fact !== undefined) ? facts : caseFile);
}
