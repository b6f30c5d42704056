import type { attemptFacts } from '../../../facts/attempts.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { of } from '../voice.ts';

/** What was tried before. */
export const attemptWords = {
  uscisContacts: {
    label: 'Contacts with USCIS',
    question: 'How has USCIS been asked about this problem?',
    help: {
      why: ({ has, amount }) =>
        has('uscis-contact-recent')
          ? `The office steps in only after USCIS was asked: it wants a contact in the last ${amount('uscis-contact-recent')}, and at least ${amount('uscis-time-to-act')} for USCIS to act.`
          : 'The office steps in only after USCIS was asked.',
      form: 'Section 1A, the actions taken with USCIS.',
      find: 'Any call, message, e-Request, chat, letter or appointment that asked USCIS to solve this problem counts. Looking up the status or the processing time is a first step and not a contact, and at outreach events USCIS answers no questions about a case. How many tries are enough is not published.',
    },
  },
  'uscisContacts[].date': {
    label: 'Day of contact',
    question: 'On which day was this contact with USCIS?',
    help: {
      why: 'The days that USCIS has to act, and those for which a contact counts, run from it.',
      form: 'Section 1A, at the start of the line.',
      find: 'Search the mailbox, the online account or the phone log. The day of asking is meant, not that of the answer.',
    },
    example: 'September 8, 2026, or 70 days ago; if only the month is known, September 2026',
  },
  'uscisContacts[].channel': {
    label: 'Way of contact',
    question: 'By which way was this contact made?',
    help: {
      why: 'It shows the office what has been tried, and which ways are still open.',
      form: 'Section 1A, after the day.',
      find: 'Choose the way in which the question was put, even if the answer came by another. From an account one can write about a case that was filed in it or linked to it, as an undated text says; whether that holds for every form could not be confirmed.',
    },
    choices: {
      'online-account': {
        label: 'Message in the online account',
        hint: 'A secure message at my.uscis.gov, sent after signing in.',
      },
      'e-request': {
        label: 'e-Request',
        hint: 'The service request form at egov.uscis.gov/e-request.',
      },
      phone: { label: 'Phone call', hint: 'To the USCIS Contact Center or another USCIS line.' },
      emma: { label: 'Chat with Emma', hint: 'The chat on uscis.gov, also when a live agent took over.' },
      email: {
        label: 'E-mail to another USCIS address',
        hint: 'For example to one of the hotlines for VAWA, T and U cases.',
      },
      'lockbox-email': {
        label: 'E-mail to lockbox support',
        hint: 'About a package without a receipt notice.',
      },
      'refugee-email': {
        label: 'E-mail to refugee affairs',
        hint: 'Refugee applicants write from the address that they registered.',
      },
      appointment: { label: 'Appointment at an office', hint: 'A visit to a USCIS field office.' },
      mail: {
        label: 'Letter',
        hint: 'Sent on paper to a USCIS office, which is slower than the account or the telephone; a fax goes only where an officer asks for it.',
      },
    },
  },
  'uscisContacts[].reference': {
    label: 'Reference number',
    question: 'Which reference or service request number did USCIS give for this contact?',
    help: {
      why: 'With it the office can see at USCIS that the contact was made.',
      form: 'Section 1A, behind the way of contact.',
      find: 'It is in the confirmation of an e-Request (also called SRMT number), or was read out on the phone. Many contacts have none; leave it open then.',
    },
  },
  'uscisContacts[].result': {
    label: 'What USCIS answered',
    question: 'What did USCIS answer to this contact?',
    help: {
      why: 'The answer shows what is still unsolved.',
      form: 'Section 1A, at the end of the line.',
      find: 'A few words are enough, such as "told to wait" or "no answer". Keep the answer itself as a document.',
    },
    example: 'no answer so far',
  },
  'congressional.inquired': {
    label: 'Congressional inquiry',
    question: of((f) => `Has a representative or senator asked USCIS about ${f.whose} case?`),
    help: {
      why: ({ amount }) => `After such an inquiry the office waits for ${amount('congressional-wait')}.`,
      form: 'Our sheet, under "Congressional inquiry".',
      find: 'The caseworker who was asked for help knows. Only an inquiry that went to USCIS counts, not a visit or a call to the congressional office.',
    },
  },
  'congressional.date': {
    label: 'Day of that inquiry',
    question: 'On which day did the congressional office ask USCIS?',
    help: {
      why: 'The time for which the office waits runs from it.',
      form: 'Our sheet, in the congressional lines.',
      find: 'It is the day on which the inquiry went out. Of several inquiries, the latest is meant.',
    },
    example: '2026-08-14 or August 14, 2026',
  },
  'congressional.office': {
    label: 'Congressional office',
    question: "Which representative's or senator's office asked USCIS?",
    help: {
      why: 'It helps the CIS Ombudsman to avoid asking the same thing twice.',
      form: 'Our sheet, next to the day of the inquiry.',
      find: 'The letterhead or e-mail of the caseworker names it.',
    },
  },
} as const satisfies WordsFor<typeof attemptFacts>;
