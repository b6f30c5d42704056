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
