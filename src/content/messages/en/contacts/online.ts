import type { onlineContacts } from '../../../contacts/online.ts';
import type { ContactWords } from '../../../shape/contact.ts';

export const onlineWords = {
  'uscis-online-account': {
    name: 'USCIS online account',
    purpose:
      'Case status, notices, and secure messages about one case. USCIS prefers it for questions about a case.',
    who: 'Applicants, petitioners and their representatives. A case filed on paper can be added with its receipt number.',
    hours: '',
    have: 'Receipt number, and the e-mail address of the account.',
    say: 'Name the form, the receipt number, the day of filing, what is wrong, and what you ask USCIS to do. Save a copy of the message and of the answer.',
    notes: [
      'People with T, U or VAWA protection, or an I-751 abuse waiver, may write here themselves. USCIS then calls them to ask who they are, before it answers. Use a device, an e-mail address and a telephone that nobody else can open; where no call is safe, do not write here.',
      'By an undated text an account can write about a case that was filed in it, or linked to it. Whether it can for every form could not be confirmed: where there is no place for a message, call.',
    ],
  },
  'uscis-web-form': {
    name: 'USCIS web form for trouble with the account',
    purpose: 'A lost password, a locked account, a code that does not arrive.',
    who: 'Anybody with, or without, a USCIS online account; no sign-in is needed.',
    hours: ({ amount }) =>
      `Answers come by e-mail or telephone, in general within ${amount('account-help-answer')}.`,
    have: 'The e-mail address of the account.',
    say: 'Describe the trouble with the account only.',
    notes: ['Those who answer may not speak about a case, because the form is outside the secure account.'],
  },
  'uscis-emma': {
    name: 'Emma, the USCIS virtual assistant',
    purpose: 'General questions; it can hand over to a live agent by chat.',
    who: 'Anybody, in English or Spanish. On the USCIS pages choose "Ask Emma".',
    hours: 'The assistant answers day and night; live agents keep hours.',
    have: 'Receipt number, if a live agent is needed.',
    say: 'Type "expedite" for an expedite request. Ask for a live agent when the answers do not fit, and keep a copy of the chat.',
    notes: [],
  },
  'uscis-e-request': {
    name: 'USCIS e-Request',
    purpose:
      'A service request online: a case outside normal processing time, a notice, card or document that did not arrive, a typing error, an accommodation at an appointment.',
    who: 'Applicants, petitioners and their representatives. Not for a change of address in a T, U or VAWA case.',
    hours: '',
    have: 'Receipt number, day of filing, form number, and the address that USCIS has.',
    say: 'Choose the kind of problem that fits, and keep the number of the request: it proves that USCIS was asked.',
    notes: [
      ({ has, amount }) =>
        has('service-request-goal')
          ? `The goal of USCIS is an answer within ${amount('service-request-goal')}; it is no duty.`
          : 'Write down by when the page says that an answer should come.',
    ],
  },
  'uscis-my-appointment': {
    name: 'USCIS My Appointment',
    purpose:
      'Ask for an appointment at a field office, for what needs a person to be there: a stamp as proof of status, emergency advance parole, proof of status that an immigration judge granted.',
    who: 'Anybody with such a need. Field offices take nobody without an appointment.',
    hours: '',
    have: 'Receipt number or A-Number, and what proves the emergency if there is one.',
    say: 'Say what you need and by which day. If the page cannot help, call the Contact Center.',
    notes: [
      'Bring the forms, fee, photographs and proof that belong to the service. Look up on the day, on the page “USCIS Office Closings”, whether the office is open.',
      'A biometrics appointment is not made here: it is moved in the online account, with a good reason and before its day; once the day has passed, only by a call to the Contact Center.',
      ({ amount }) =>
        `If you have a removal order, or have been in the country for less than ${amount('visit-risk')}, speak with a lawyer before you go to an office.`,
    ],
  },
  'uscis-case-status': {
    name: 'USCIS Case Status Online',
    purpose: 'The last thing that USCIS did in the case.',
    who: 'Anybody with the receipt number.',
    hours: '',
    have: 'Receipt number: three letters and ten digits, typed without dashes.',
    say: '',
    notes: [
      'Save or print the page with its day: it supports a later request.',
      'Whoever knows the receipt number sees what you see, and the page stays in the history of the browser. In a T, U, VAWA, asylum or refugee case look only from a device that nobody else can look into, and save nothing there.',
    ],
  },
  'uscis-processing-times': {
    name: 'USCIS Check Case Processing Times',
    purpose: 'Whether the case is outside the published time, and the first day on which USCIS may be asked.',
    who: 'Anybody; form, category and office are asked for.',
    hours: '',
    have: 'Form number, category, office, and the receipt date on the notice.',
    say: ({ amount }) =>
      `Enter the receipt date under "When can I ask about my case?" and write down the case inquiry date that the page gives. The time in which ${amount('published-time-share')} of cases are done, on the same page, is another number and does not count.`,
    notes: [
      ({ amount }) =>
        `If the form is not on the page, ${amount('unpublished-time')} from the receipt date count.`,
      'Some requests have times of their own on the page about cases outside normal processing times: H-2A petitions, DACA renewals and asylum-based work permits of the Rosario class.',
      'USCIS explains how it counts on the page “Frequently Asked Questions About Processing Times”.',
    ],
  },
  'uscis-expedite': {
    name: 'USCIS expedite requests',
    purpose: 'What USCIS accepts as a reason to decide a case sooner, and how to ask.',
    who: 'Anybody with a pending case that fits one of the criteria.',
    hours: '',
    have: 'Receipt number, and papers that prove the reason.',
    say: 'Ask by secure message in the online account, by telephone or through Emma, with the word "expedite". Name the criterion and say which papers prove it.',
    notes: [
      'Where premium processing can be bought, USCIS does not consider a free expedite request, except from nonprofits that the IRS has designated.',
      'USCIS alone decides. The Ombudsman cannot help once USCIS has said no.',
    ],
  },
  'uscis-change-of-address': {
    name: 'USCIS change of address',
    purpose: 'Tell USCIS a new address, for every pending case.',
    who: ({ amount }) =>
      `Everybody who moved, within ${amount('address-change')}. People with T, U or VAWA cases have a procedure of their own.`,
    hours: '',
    have: 'The receipt numbers of all pending cases, the old address and the new one.',
    say: 'Add every receipt number: a change without it does not reach that case. Then check that the account shows the new address.',
    notes: [
      'Never tell a lockbox about a new address.',
      'In a T, U or VAWA case do not use the ordinary page: call the Contact Center or send a secure message, or have your attorney write to the hotline of the case. Some people use the address of their lawyer as a safe address.',
    ],
  },
  'uscis-section-508': {
    name: 'USCIS Section 508 Coordinator',
    purpose: 'Complaints that a USCIS page or document cannot be used with assistive technology.',
    who: 'Anybody who is kept out by such a page or document.',
    hours: '',
    have: 'The address of the page, and the assistive technology that you use.',
    say: 'Say what you tried to do and what happened.',
    notes: ['Questions about a case are not answered here.'],
  },
} as const satisfies Record<keyof typeof onlineContacts, ContactWords>;
