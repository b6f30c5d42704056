import type { Contact } from '../shape/contact.ts';
import type { SourceId } from '../sources.ts';
import { callingContacts } from './calling.ts';
import { deskContacts } from './desks.ts';
import { ombudsmanContacts } from './ombudsman.ts';
import { onlineContacts } from './online.ts';

/** Every place to turn to, by its id. */
export const contacts = {
  ...callingContacts,
  ...onlineContacts,
  ...deskContacts,
  ...ombudsmanContacts,
} as const satisfies Record<string, Contact<SourceId>>;

export type ContactId = keyof typeof contacts;

/** A part of the reference data that is told beside the contacts of a topic. */
export type BackgroundId =
  | 'tiers'
  | 'criteria'
  | 'office'
  | 'form'
  | 'uscis'
  | 'thresholds'
  | 'periods'
  | 'desks'
  | 'internationalOffices'
  | 'internationalCases';

/** What is told beside the contacts of a topic, in order. */
export const background = {
  'contact-center': ['tiers'],
  telephone: ['tiers'],
  status: ['thresholds', 'periods', 'uscis'],
  expedite: ['criteria'],
  asylum: ['desks', 'periods'],
  vawa: ['desks'],
  't-u': ['desks'],
  international: ['internationalOffices', 'internationalCases'],
  ombudsman: ['office', 'form'],
} as const satisfies Readonly<Record<string, readonly BackgroundId[]>>;
