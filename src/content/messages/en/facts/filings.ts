import type { filingFacts } from '../../../facts/filings.ts';
import type { WordsFor } from '../../../shape/fact.ts';

/** The forms filed with USCIS that the request is about. */
export const filingWords = {
  filings: {
    label: 'Forms at issue',
    question: 'What is the number of the form filed with USCIS that this is about?',
    help: {
      why: 'Each form has its own receipt number and its own clock, and consent is given form by form.',
      form: 'Our sheet, under "Applications and petitions filed with USCIS", one row a form.',
      find: 'Name only those that have the problem, not every form ever filed.',
    },
  },
  'filings[].form': {
    label: 'Form number',
    question: 'What is the number of this form?',
    help: {
      why: 'Some forms have a deadline in the law, and the processing-time page is read form by form.',
      form: 'Our sheet, first column of the list of forms.',
      find: 'It stands at the foot of each page of the form, and the receipt notice names it as the case type. A letter, a dash and figures, as in N-400.',
    },
    example: 'I-485',
  },
  'filings[].category': {
    label: 'Category of the form',
    question: 'Which category was this form filed under?',
    help: {
      why: 'A few categories have a time of their own: special immigrant juveniles, L-1 workers, DACA renewals and H-2A workers.',
      form: 'Our sheet, beside the form number.',
      find: 'It is in the part of the form that asks for the type or classification, and often on the receipt notice. Anything else can be typed in a few words.',
    },
    choices: {
      '(c)(9)': {
        label: 'Pending green-card application, (c)(9)',
        hint: 'A work permit based on a Form I-485 that is pending.',
      },
      '(c)(8)': {
        label: 'Pending asylum application, (c)(8)',
        hint: 'A work permit based on a Form I-589 that is pending.',
      },
      '(a)(5)': {
        label: 'Asylum granted, (a)(5)',
        hint: 'A work permit of somebody who was granted asylum.',
      },
      '(c)(3)(B)': {
        label: 'Training after studies (OPT), (c)(3)(B)',
        hint: 'A work permit for practical training of a student who has finished.',
      },
      '(c)(26)': {
        label: 'Spouse of an H-1B worker, (c)(26)',
        hint: 'A work permit of somebody in H-4 status.',
      },
      sij: {
        label: 'Special immigrant juvenile, SIJ',
        hint: ({ amount }) => `On Form I-360; the law gives USCIS ${amount('sij-decision')} from filing.`,
      },
      'l-1': {
        label: 'Worker moved within a company, L-1',
        hint: ({ amount }) =>
          `On Form I-129; the law names ${amount('l-1-decision')} after a complete petition.`,
      },
      'daca-renewal': {
        label: 'DACA renewal, (c)(33) on Form I-765',
        hint: 'USCIS sets its own day for asking about these; the number of days could not be confirmed here.',
      },
      'h-2a': {
        label: 'Farm worker for a season, H-2A',
        hint: 'The USCIS page on cases outside normal times treats it apart.',
      },
      'h-1b': { label: 'Worker in a specialty occupation, H-1B' },
    },
  },
  'filings[].receiptNumber': {
    label: 'Receipt number',
    question: 'What is the receipt number of this form?',
    help: {
      why: 'USCIS and the office find a form by this number.',
      form: 'Our sheet, in the row of this form.',
      find: 'It is the 13 characters at the top left of the receipt notice, Form I-797C: three letters and ten digits. Dashes and spaces do not matter. If no notice came, it may be in the USCIS online account; otherwise leave it open.',
    },
    example: 'IOE0123456789',
  },
  'filings[].receiptDate': {
    label: 'Receipt date',
    question: 'On which day did USCIS receive this form?',
    help: {
      why: 'Several clocks start here: the wait where no time is published, and the days that the law sets for some forms.',
      form: 'Our sheet, next to the receipt number.',
      find: 'The receipt notice, Form I-797C, calls it the receipt or received date. It is not the day on which the notice was written, nor the day of mailing.',
    },
    example: '2024-03-10 or March 10, 2024',
  },
  'filings[].status': {
    label: 'Status of the form',
    question: 'Where does this form stand at USCIS today?',
    help: {
      why: 'Delays and court hearings need a form that is still pending; other problems need one that was decided or sent back.',
      form: 'Our sheet, in the status column.',
      find: 'Look the receipt number up on the case status page of USCIS in a browser; this program does not go online.',
    },
    choices: {
      pending: { label: 'Pending', hint: 'USCIS has it and has not decided, whatever the last update says.' },
      approved: { label: 'Approved' },
      denied: { label: 'Denied', hint: 'USCIS looked at it, decided no and wrote why.' },
      rejected: {
        label: 'Rejected',
        hint: 'USCIS sent the package back without deciding, for example over a fee or a signature.',
      },
      unknown: {
        label: 'USCIS does not say',
        hint: 'The status was looked for and could not be learned.',
      },
    },
  },
  'filings[].decisionDate': {
    label: 'Decision date',
    question: 'What date is on the decision or rejection of this form?',
    help: {
      why: 'It lets the office find the notice, and it reminds of appeal deadlines, which a request to the office does not extend.',
      form: 'Our sheet, after the status.',
      find: 'Take it from the notice itself, not from the envelope.',
    },
    example: '2024-09-24 or September 24, 2024',
  },
  'filings[].examinationDate': {
    label: 'Naturalization interview',
    question: 'On which day was the interview (the examination) for this Form N-400?',
    help: {
      why: ({ amount }) =>
        `The law gives USCIS ${amount('n-400-decision')} after the examination to decide on naturalization.`,
      form: 'Our sheet, among the dates of the form.',
      find: 'The interview notice has it. If the interview was moved, give the day on which it took place.',
    },
    example: '2024-06-18 or June 18, 2024',
    none: 'There has been no interview',
  },
  'filings[].processingTime': {
    label: 'Published time',
    question: 'Does USCIS publish a processing time for this form?',
    help: {
      why: ({ amount }) =>
        `With a published time the case inquiry date counts; without one the office waits for ${amount('unpublished-time')} from the receipt date.`,
      form: 'Our sheet, in the second row about this form.',
      find: 'At egov.uscis.gov/processing-times, look for the form in the drop-down menu, then its category and office.',
    },
    choices: {
      published: { label: 'Yes, the page lists it' },
      'not-published': {
        label: 'No, it is not in the menu',
        hint: 'The form, category or office cannot be chosen, or the page gives no time for it.',
      },
    },
  },
  'filings[].caseInquiryDate': {
    label: 'Case inquiry date',
    question: 'From which day on does USCIS say that this form may be asked about?',
    help: {
      why: 'Before the case inquiry date the office as a rule cannot help with a delay.',
      form: 'Our sheet, as "Case inquiry date".',
      find: ({ amount }) =>
        `At egov.uscis.gov/processing-times choose form, category and office, and type the receipt date under "When can I ask about my case?". The same page also shows in how much time ${amount('published-time-share')} of cases are done. That is another number and is not meant here. USCIS explains both on its page of frequently asked questions about processing times.`,
    },
    example: '2025-11-03 or November 3, 2025',
  },
  'filings[].receiptDateForInquiry': {
    label: 'Receipt date for inquiry',
    question: 'Which "receipt date for a case inquiry" does the USCIS page show for this form?',
    help: {
      why: 'It is the older wording of the same rule: forms received before that day may be asked about. One of the two dates is enough.',
      form: 'Our sheet, in place of the case inquiry date.',
      find: 'Only some copies of the processing-time page carry it. If the page names a day from which to ask, that is the case inquiry date, and this one stays open.',
    },
    example: '2023-02-01 or February 1, 2023',
  },
  'filings[].deliveredDate': {
    label: 'Delivered date',
    question: 'On which day was the package with this form delivered to the lockbox?',
    help: {
      why: ({ amount }) =>
        `When no receipt notice comes, the office waits for ${amount('lockbox-receipt')}, counted from delivery.`,
      form: 'Our sheet, as proof that the package arrived.',
      find: "The courier's or the Postal Service's tracking page shows it. Keep a copy, since it is the proof of delivery.",
    },
    example: '2024-10-07 or October 7, 2024',
  },
  'filings[].feeChargedDate': {
    label: 'Fee charged date',
    question: 'On which day did USCIS charge the fee for this form?',
    help: {
      why: 'That time starts with it where the day of delivery is not known.',
      form: 'Our sheet, next to the delivered date.',
      find: 'Look for the payment on the bank or card statement, or for the day on which the check was cashed.',
    },
    example: '2024-10-15 or October 15, 2024',
  },
} as const satisfies WordsFor<typeof filingFacts>;
