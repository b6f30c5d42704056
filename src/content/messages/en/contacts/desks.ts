import type { deskContacts } from '../../../contacts/desks.ts';
import type { ContactWords } from '../../../shape/contact.ts';
import type { Sentence } from '../../../shape/sentence.ts';

const hotlineFor =
  'Attorneys and accredited representatives with a Form G-28 on file. They must use it; protected persons themselves call or write to the Contact Center.';
const forRepresented = 'For attorneys and accredited representatives only';
/** How long answers take, against the days for which a contact counts. */
const hotlineHours: Sentence = ({ has, amount }) => {
  if (!has('hotline-answer')) return 'How long answers take is not known.';
  const told = `Answers took about ${amount('hotline-answer')} in 2024, as told for T cases.`;
  return has('uscis-contact-recent')
    ? `${told} The office wants USCIS to have been asked in the last ${amount('uscis-contact-recent')}: where the answer takes longer, write once more in time and do not wait for it.`
    : told;
};
const protectedSection =
  'The section of the page that counts: “Inquiries for VAWA, T, and U Filings (Including Form I-751 Abuse Waivers)”. It could not be read here.';
const hotlineNotes: readonly Sentence[] = [
  'It does not answer while a case is within its processing time (as told by practitioners; unconfirmed). Look up the case inquiry date first.',
  'The same question is not sent to the Contact Center or by post as well: that makes every answer slower.',
  'Answers may go astray in the mail filter of a law firm: look there too.',
  protectedSection,
];

export const deskWords = {
  'uscis-lockbox-support': {
    name: 'USCIS lockbox support',
    purpose: 'A package was delivered to a lockbox, or the fee was charged, and no receipt notice came.',
    who: ({ amount }) =>
      `Whoever filed, once more than ${amount('lockbox-receipt')} have passed since the delivery or since the fee was charged. Not in T, U or VAWA cases.`,
    hours: '',
    have: 'Form number, the names of applicant and petitioner, mailing address, proof of delivery, proof of payment.',
    say: 'Write: the form number, the names of petitioner, applicant or beneficiary, the mailing address, the day and proof of delivery, and the day and proof of payment.',
    notes: [
      'Do NOT send the A-Number or a Social Security number: this is ordinary e-mail.',
      'Not when there is a receipt number: then ask through the online account or the Contact Center.',
    ],
  },
  'uscis-refugee-affairs': {
    name: 'USCIS refugee affairs inquiries',
    purpose: 'Refugee cases that are with USCIS.',
    who: 'Refugee applicants, from the e-mail address that is registered in the case.',
    hours: '',
    have: 'The case number, names and dates of birth as they stand in the case.',
    say: 'Write from the e-mail address that is registered in the case, not from another one.',
    notes: ['Refugee admissions have changed much since 2025: check the page first.'],
  },
  'uscis-resettlement-support-center': {
    name: 'Resettlement Support Center of the region',
    purpose: 'The status of a refugee case.',
    who: 'Refugee applicants, each at the center of the region where the case is.',
    hours: '',
    have: 'The case number, names and dates of birth as they stand in the case.',
    say: 'Write from the e-mail address that is registered in the case, and ask for its status.',
    notes: [
      'These mailboxes were last seen about 2023 to 2024. Refugee admissions have changed much since 2025.',
    ],
    values: [
      'Africa (CWS)',
      'Asia (IRC), Malaysia',
      'Asia (IRC), Thailand',
      'Austria (HIAS)',
      'Eurasia (IOM)',
      'Latin America (IOM)',
      'Middle East and North Africa (IOM)',
      'Pakistan (IOM)',
      'Afghanistan (IOM)',
      'Turkey and Middle East (ICMC)',
    ],
  },
  'uscis-vawa-hotline': {
    name: 'USCIS VAWA e-mail hotline (Vermont)',
    purpose: 'VAWA self-petitions (Form I-360).',
    who: hotlineFor,
    hours: hotlineHours,
    have: 'Receipt number, and the Form G-28 on file.',
    say: 'Give the receipt number and the question. Ask for nothing that would show where the person lives.',
    notes: hotlineNotes,
    values: [forRepresented, 'Postal address'],
  },
  'uscis-t-u-hotline': {
    name: 'USCIS T and U e-mail hotline (Vermont)',
    purpose: 'T cases (Form I-914) and U cases (Form I-918) at Vermont.',
    who: hotlineFor,
    hours: hotlineHours,
    have: 'Receipt number, and the Form G-28 on file.',
    say: 'Put SECOND REQUEST in the subject when you write again, EXPEDITE REQUEST for an expedite request, and URGENT - DEADLINE when a deadline is near.',
    notes: hotlineNotes,
    values: [forRepresented, 'Postal address'],
  },
  'uscis-nebraska-u-inquiries': {
    name: 'USCIS U inquiries at Nebraska',
    purpose: 'U cases (Form I-918) that the Nebraska Service Center has.',
    who: 'By e-mail: attorneys and accredited representatives alone. A petitioner without one writes by post.',
    hours: '',
    have: 'Receipt number.',
    say: 'Give the receipt number and the question. A letter needs an original signature.',
    notes: [
      'The postal address comes from a notice of May 2017. Verify it before anything is sent there: a letter that goes astray tells somebody else of the case.',
      protectedSection,
    ],
    values: [forRepresented, 'For a petitioner alone, by post; verify'],
  },
  'uscis-international-offices': {
    name: 'USCIS international offices',
    purpose: 'Cases that an office of USCIS abroad has.',
    who: 'People outside the United States whose place of residence falls under such an office.',
    hours: '',
    have: 'Receipt number, and the country of residence.',
    say: 'Ask the Contact Center which office has the case; it gives the address of that office.',
    notes: [
      'No list of these offices that is known to be current could be found. The last full one, of May 2024, had eleven offices. Look up the page of USCIS before you write.',
    ],
    values: ['', 'Telephone numbers and mailboxes of the offices'],
  },
} as const satisfies Record<keyof typeof deskContacts, ContactWords>;
