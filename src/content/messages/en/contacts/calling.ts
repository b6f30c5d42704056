import type { callingContacts } from '../../../contacts/calling.ts';
import type { ContactWords } from '../../../shape/contact.ts';

export const callingWords = {
  'uscis-contact-center': {
    name: 'USCIS Contact Center',
    purpose: 'Questions about a case that the online account cannot settle, and help with USCIS services.',
    who: 'Anybody with a case at USCIS who is in the United States, in English or Spanish.',
    hours:
      'People answer Monday to Friday, 8 a.m. to 8 p.m. Eastern, except on federal holidays; the recorded line answers day and night.',
    have: 'Receipt number, form number, day of filing, A-Number if there is one, date of birth, and the address that USCIS has.',
    say: 'Say which form it is, its receipt number, what is wrong, and that you ask for a service request. Write down the day, the number of the request and what you were told: the Ombudsman will ask for them.',
    notes: [
      'A recorded system answers first, then Tier 1 staff. If they cannot settle it, ask that it goes to a Tier 2 officer, who calls back or writes by e-mail. You may ask for a supervisor at any time.',
      'A letter is slower than the account or a call, and a fax is sent only where an officer asks for it. At outreach events USCIS answers no questions about a case. After a change of attorney, allow time for the new Form G-28 to reach the file before anybody calls.',
      ({ amount }) =>
        `If you have applied for or were granted T, U or VAWA protection, or an I-751 abuse waiver, you may call yourself. You will be asked questions about who you are and your case: have the receipt notice and your copies in front of you. If you cannot be identified by telephone, a visit in person may be asked for. If you have a removal order, or have been in the country for less than ${amount('visit-risk')}, speak with a lawyer before you go.`,
    ],
  },
  'uscis-contact-center-tty': {
    name: 'USCIS Contact Center, TTY',
    purpose: 'The Contact Center by text telephone.',
    who: 'People who are deaf, hard of hearing or have a speech disability, in the United States.',
    hours:
      'Monday to Friday, 8 a.m. to 8 p.m. Eastern, except on federal holidays; another text says 8 a.m. to 5 p.m.',
    have: 'The same as for a call: receipt number, form number, day of filing.',
    say: 'The same as for a call to the Contact Center.',
    notes: ['Another TTY number, ending in 6028, goes around as that of USCIS. It belongs to E-Verify.'],
  },
  'uscis-international-line': {
    name: 'USCIS, calling from outside the United States',
    purpose: 'The Contact Center for callers abroad; the toll-free number may not work from there.',
    who: 'Anybody with a case at USCIS who is outside the United States. The call is not free.',
    hours: '',
    have: 'Receipt number, form number, day of filing, and an e-mail address for the answer.',
    say: 'The same as for a call to the Contact Center; add the country that you are in.',
    notes: [],
  },
  'uscis-military-help-line': {
    name: 'USCIS Military Help Line',
    purpose: 'Cases of members of the armed forces, veterans and their families.',
    who: 'Members of the US armed forces, veterans, and their families.',
    hours: 'Monday to Friday, 8 a.m. to 8 p.m. Eastern.',
    have: 'Receipt number, form number, and proof of service or of the family tie.',
    say: 'Say at once that the case is that of a service member or of a family member, and whether a deployment or transfer is near.',
    notes: ['On a telephone with letters the number spells 1-877-CIS-4MIL.'],
  },
  'uscis-adoptions-line': {
    name: 'USCIS adoptions line (National Benefits Center)',
    purpose: 'Petitions under the orphan and the Hague Convention programs.',
    who: 'Petitioners with a case number that begins with SIM (Forms I-600, I-600A, I-800 and I-800A).',
    hours: 'Monday to Friday, 8 a.m. to 4 p.m. Central.',
    have: 'The case number that begins with SIM, and the form number.',
    say: 'Give the case number first; say whether a travel or expiry date is near.',
    notes: [
      'A case whose number does not begin with SIM belongs to the Contact Center.',
      'The postal address is for certain Form I-600A requests only.',
    ],
    values: ['From the United States', 'From abroad', '', '', 'For certain Form I-600A requests'],
  },
  'uscis-premium-processing': {
    name: 'USCIS premium processing line',
    purpose: 'Petitions that were filed with Form I-907.',
    who: 'Petitioners with a premium processing request, and their representatives.',
    hours: '',
    have: 'The receipt notice (Form I-797) of the premium case.',
    say: 'Give the receipt number and the day on which the premium period began.',
    notes: [
      'There is a line for these cases, but its number could not be found. Look on the receipt notice (Form I-797) of the premium case: it names the contact of the center that has it.',
    ],
    values: ['The number of the line'],
  },
  'cbp-information': {
    name: 'CBP INFO Center (U.S. Customs and Border Protection)',
    purpose:
      'Questions and complaints about inspection at the border, an airport or a port. Not about a case at USCIS.',
    who: 'Anybody who was inspected by CBP on arrival.',
    hours: '',
    have: 'The day and place of the inspection, and the papers that were given there.',
    say: 'Say where and when you were inspected, what happened, and what you ask for.',
    notes: ['On a telephone with letters the number spells 1-877-CBP-5511.'],
  },
} as const satisfies Record<keyof typeof callingContacts, ContactWords>;
