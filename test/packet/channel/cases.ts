import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import type { CaseFile } from '../../../src/core/case-file.ts';
import { decide } from '../../../src/core/decide.ts';
import { facesOf } from '../../../src/form/blank/compiled-blank.ts';
import { type ChannelInputs, channelFiles } from '../../../src/packet/channel/channel.ts';
import type { PacketFile } from '../../../src/packet/packet-file.ts';
import { blank, family, sheet } from '../../form/cases.ts';

export const faces = facesOf(blank);
export const asOf = '2026-11-22' as Day;

const person = family['person'] as Record<string, unknown>;
const delay = {
  kinds: ['delay'],
  description:
    'The petition has been pending since January 2023.\n\nWe ask the office to find out where the file is.',
};

/** An ordinary delay, sent online. */
export const online: CaseFile = { ...family, problem: delay };

/** A person with a U petition, without attorney. */
export const survivor: CaseFile = {
  ...family,
  person: { ...person, role: 'self-petitioner', protection: ['u'], addressMatchesUscis: false },
  filings: [
    {
      form: 'I-918',
      receiptNumber: 'LIN2190123456',
      receiptDate: '2021-01-10',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-05-02',
    },
  ],
  problem: delay,
  documents: [],
};

/** An employer's L-1 petition, sent by its attorney by e-mail. */
export const employer: CaseFile = {
  caseFile: 1,
  preparer: {
    role: 'attorney',
    name: { given: 'Zoë', family: 'Ångström' },
    organization: 'Ångström & Partners LLP',
    address: {
      street: '9 Elm Street',
      unit: '3',
      city: 'Boston',
      state: 'MA',
      postalCode: '02108',
      country: 'US',
    },
    phone: '+16175550143',
    email: 'zoe@example.org',
    g28OnFile: true,
  },
  person: {
    kind: 'organization',
    role: 'petitioner',
    organization: 'Müller Maschinenbau, Inc.',
    address: { street: '500 Main St', city: 'Dayton', state: 'OH', postalCode: '45402', country: 'US' },
    outsideUs: false,
    protection: [],
  },
  beneficiary: { name: { given: 'Jürgen', family: 'Groß' }, birthDate: '1980-01-02' },
  filings: [
    {
      form: 'I-129',
      receiptNumber: 'WAC2690123456',
      receiptDate: '2026-06-01',
      category: 'l-1',
      status: 'pending',
    },
  ],
  problem: { kinds: ['delay'], description: 'No decision in thirty days.' },
  uscisContacts: [{ date: '2026-09-10', channel: 'phone', reference: 'SR1', result: 'Wait.' }],
  congressional: { inquired: false },
  documents: [{ kind: 'g-28', file: 'g28.pdf' }],
  submission: { channel: 'email' },
};

/** Somebody abroad, by post. */
export const abroad: CaseFile = {
  ...family,
  person: {
    ...person,
    name: { given: 'Дмитрий', family: 'Щербаков' },
    outsideUs: true,
    address: { street: '12 Οδός Ερμού', city: 'Αθήνα', postalCode: '105 63', country: 'GR' },
  },
  problem: delay,
  submission: { channel: 'mail' },
};

const pdf = (name: string, part: PacketFile['part'], size = 600) => ({
  file: { name, part, bytes: new Uint8Array(size).fill(37) },
  pages: part === 'form' ? 6 : 14,
});

/** A case with all that goes into its files. */
export const groundOf = (caseFile: CaseFile, more: Partial<ChannelInputs> = {}): ChannelInputs => ({
  caseFile,
  outcome: decide(caseFile, asOf, en),
  words: en,
  sheet,
  faces,
  form: { ...pdf('request-sheet.pdf', 'form'), official: false },
  undrawn: [],
  exhibits: [pdf('exhibits.pdf', 'exhibits')],
  others: [pdf('dates.ics', 'calendar').file],
  ...more,
});

export const official = { ...pdf('form-7001.pdf', 'form'), official: true } as const;
export const largeExhibits = (size: number) => [pdf('exhibits.pdf', 'exhibits', size)];

export const filesOf = (ground: ChannelInputs): ReadonlyMap<string, Uint8Array> =>
  new Map(channelFiles(ground).files.map(({ name, bytes }) => [name, bytes]));
export const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
