import { kindBoxes } from '../../kinds/index.ts';

/** "2 letters in Arabic", by the code of ISO 15924. */
function inScript(script: string, count: number): string {
  const many = count === 1 ? '' : 's';
  if (script === 'symbol') return `${count} symbol${many}`;
  if (script === 'other') return `${count} other character${many}`;
  const name = new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
  return `${count} letter${many} in ${script === 'Hani' ? 'Han (Chinese)' : name}`;
}

/** The sheet: headings, labels, notes, tooltips, and the words for choices. Always English. */
export const sheet = {
  title: 'Prepared request for DHS Form 7001',
  subtitle: 'Case assistance from the Office of the Citizenship and Immigration Services (CIS) Ombudsman',
  stamp: 'NOT THE OFFICIAL FORM',
  footer:
    'Prepared request sheet, edition 2026-11. Section numbers are those of DHS Form 7001; unnumbered headings are this sheet’s own.',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  yes: 'Yes',
  no: 'No',
  none: 'None',
  /** `YYYY-MM-DD` as DHS forms write it: mm/dd/yyyy; of a month mm/yyyy. */
  day: (day: string) =>
    day.replace(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/, (_, year, month, date) =>
      [month, date, year].filter(Boolean).join('/'),
    ),
  row: (row: number) => `row ${row}`,
  item: (section: string, row: number) => `${section}: row ${row}`,
  tooltip: (section: string, label: string, row: string) =>
    `${section}. ${label}${row === '' ? '' : `, ${row}`}`,

  /** Ends a text that goes on; the longest that fits is used. */
  pointers: {
    long: (page: number) => `… (continued on page ${page})`,
    short: (page: number) => `… (see page ${page})`,
    shortest: (page: number) => `… (p. ${page})`,
  },
  /** Said first on a sheet from which answers had to be left out. */
  notDrawn: (answers: string) =>
    `NOT ON THIS SHEET: ${answers}. Its typeface lacks letters of these answers; they stand in full in the text for the online form (in a packet: portal.txt).`,
  /** Said on page 1 of the sections in which nothing is filled in. */
  noAnswers: (sections: readonly string[], leftOut: number) =>
    `WITHOUT ANSWERS: ${sections.join('; ')}.${leftOut === 0 ? '' : ' Pages on which nothing would stand are left out.'}`,
  continuedFrom: (label: string, page: number) => `${label} (continued from page ${page})`,
  goesOn: (label: string) => `${label} (continued)`,
  more: (count: number, page: number) => `${count} more on page ${page}`,

  sections: {
    header: 'Header',
    notice: 'This sheet',
    '1A': 'Section 1A. Actions taken with USCIS for resolution',
    congressional: 'Congressional inquiry',
    filings: 'Applications and petitions filed with USCIS',
    '2': 'Section 2. Reasons for requesting case assistance',
    expedite: 'Expedite request',
    removal: 'Removal proceedings',
    military: 'Military service',
    '5': 'Section 5. Person or organization encountering difficulties with USCIS',
    beneficiary: 'Beneficiary, when it is another person',
    preparer: 'Preparer, when it is not the person in section 5',
    '8': 'Section 8. Supporting documentation',
    online: 'Sending the request',
    '9': 'Section 9. Consent',
    '10': 'Section 10. Attorney or accredited representative',
  },

  notes: {
    intro:
      'This sheet holds the answers for DHS Form 7001 in the order of its sections. Enter them in the online form of the CIS Ombudsman, which the office strongly prefers, or copy them to the official form. It is not an official document, gives no legal advice, and extends no deadline of USCIS or of a court.',
    '1A': 'List every contact with USCIS, with its date. The office wants a recent one, and wants USCIS to have had time to act.',
    '2': 'Tick every reason that applies.',
    filings: 'List every filing that this request is about.',
    '5': 'Enter the petitioner or applicant who signed the USCIS form: not the beneficiary, the attorney or the accredited representative.',
    preparer: 'Attorneys and accredited representatives go in section 10.',
    '8': 'Attach copies, never originals. Say for each what it shows.',
    '9': 'Sign in ink on the line below; nothing is typed there. A person who has applied for or was ever granted T, U or VAWA relief, asylum or refugee status must sign by hand (“wet ink”): print section 9 of the official form, sign it, scan it and upload it.',
    consent:
      'I am the person, or act for the organization, named below. I ask the CIS Ombudsman to look into the matter described in this request and agree that the office and USCIS exchange what is in the records of the filings named below, and that the office write about them to the person named below as preparer or representative.',
    consentOwn:
      'The wording above is this sheet’s own. The official form carries the statement that counts; read and sign it there.',
    '10': 'Attach the Form G-28 that is on file with USCIS for the form at issue. An attorney or representative may sign section 9 for the client and signs here too.',
  },

  /** Labels by the part of a field's name that does not depend on its row. */
  labels: {
    'header-name': 'Person or organization in section 5',
    'header-receipt': 'Receipt number',
    notice: 'What is not on this sheet',
    more: 'More rows, on a continuation page',
    'contact-date': 'Date',
    'contact-channel': 'How USCIS was contacted',
    'contact-reference': 'Reference number',
    'contact-result': 'What USCIS answered or did',
    'contact-none': 'USCIS has not been contacted about this problem',
    'congress-yes': 'A member of Congress has asked USCIS',
    'congress-no': 'No congressional inquiry was made',
    'congress-date': 'Date of the inquiry',
    'congress-office': 'Office of the representative or senator',
    'filing-form': 'Form number',
    'filing-category': 'Category',
    'filing-receipt': 'Receipt number',
    'filing-receipt-date': 'Receipt date',
    'filing-status': 'Status',
    'filing-decision-date': 'Decision date',
    'filing-time': 'Processing time',
    'filing-inquiry-date': 'Case inquiry date',
    'filing-inquiry-receipt': 'Receipt date for inquiry',
    'filing-examination': 'N-400 interview date',
    'filing-delivered': 'Delivered to USCIS',
    'filing-fee': 'Fee charged',
    ...kindBoxes,
    'reason-clear-error': 'Decision with a clear USCIS error (explain below)',
    'error-yes': 'USCIS made a clear error',
    'error-no': 'No clear error',
    description: 'What happened, and what is asked for',
    'error-explanation': 'Why it was a clear error of USCIS',
    'expedite-yes': 'Requested',
    'expedite-no': 'Not requested',
    'expedite-pending': 'Pending',
    'expedite-approved': 'Approved',
    'expedite-denied': 'Denied',
    'expedite-date': 'Date of the answer',
    'expedite-criterion': 'USCIS criterion',
    'removal-yes': 'In proceedings',
    'removal-no': 'Not in proceedings',
    'removal-date': 'Next hearing date',
    'removal-affects': 'The filing could affect them',
    'removal-no-effect': 'The filing would not affect them',
    'military-self': 'The person',
    'military-family': 'A family member',
    'military-none': 'Neither',
    'person-individual': 'Individual',
    'person-organization-kind': 'Organization',
    'person-applicant': 'Applicant',
    'person-petitioner': 'Petitioner',
    'person-self-petitioner': 'Self-petitioner',
    family: 'Family name (a single name goes here)',
    given: 'Given name',
    middle: 'Middle name',
    suffix: 'Suffix',
    organization: 'Name of the company or organization',
    'birth-date': 'Date of birth (mm/dd/yyyy)',
    'birth-country': 'Country of birth',
    citizenship: 'Country of citizenship',
    'a-number': 'A-Number',
    account: 'USCIS online account number',
    street: 'Street address',
    unit: 'Apt./Suite',
    city: 'City',
    state: 'State or province',
    postal: 'ZIP or postal code',
    country: 'Country',
    'outside-yes': 'Outside the United States',
    'outside-no': 'In the United States',
    phone: 'Telephone',
    fax: 'Fax',
    email: 'E-mail address',
    'role-employer': 'Employer',
    'role-family-member': 'Family member',
    'role-congressional-office': 'Congressional office',
    'role-school-official': 'School official',
    'role-other': 'Other',
    'document-kind': 'Document',
    'document-note': 'What it shows',
    'request-number': 'CIS Ombudsman request number, once there is one',
    'consent-name': 'Applicant or petitioner',
    'consent-filings': 'Forms and receipt numbers',
    'consent-to': 'Preparer or representative to whom the office may write',
    'consent-written': 'Written consent for this form and this issue has been given to the preparer',
    'consent-not-written': 'No written consent yet',
    'attorney-attorney': 'Attorney',
    'attorney-representative': 'Accredited representative',
    'attorney-g28': 'Form G-28 is on file with USCIS; a copy is attached',
    'attorney-no-g28': 'No Form G-28 on file',
    firm: 'Law firm or recognized organization',
  },

  /** Where a table's labels say too much, its column heads. */
  columns: { number: 'No.' },

  signatures: {
    '9': 'Signature of the applicant or petitioner (in ink, never typed)',
    '10': 'Signature of the attorney or accredited representative (in ink, never typed)',
    date: 'Date signed (mm/dd/yyyy)',
  },

  /** What choices are called on the sheet. */
  choices: {
    'uscisContacts[].channel': {
      'online-account': 'Online account message',
      'e-request': 'e-Request',
      phone: 'USCIS Contact Center, telephone',
      emma: 'Emma or live chat',
      email: 'E-mail',
      'lockbox-email': 'E-mail to Lockbox Support',
      'refugee-email': 'E-mail to Refugee Affairs',
      appointment: 'Appointment at a field office',
      mail: 'Letter',
    },
    'filings[].category': {
      '(c)(9)': '(c)(9)',
      '(c)(8)': '(c)(8)',
      '(a)(5)': '(a)(5)',
      '(c)(3)(B)': '(c)(3)(B)',
      '(c)(26)': '(c)(26)',
      sij: 'Special immigrant juvenile',
      'l-1': 'L-1',
      'daca-renewal': 'DACA renewal',
      'h-2a': 'H-2A',
      'h-1b': 'H-1B',
    },
    'filings[].status': {
      pending: 'Pending',
      approved: 'Approved',
      denied: 'Denied',
      rejected: 'Rejected',
      unknown: 'Unknown',
    },
    'filings[].processingTime': { published: 'Published', 'not-published': 'None published' },
    'expedite.criterion': {
      'severe-financial-loss': 'Severe financial loss to a company or person',
      'emergency-or-humanitarian': 'Emergency or urgent humanitarian situation',
      'nonprofit-social-interest': 'Nonprofit furthering U.S. cultural or social interests',
      'government-interest': 'U.S. government interest',
      'clear-uscis-error': 'Clear USCIS error',
    },
    'preparer.role': {
      self: 'The person in section 5',
      employer: 'Employer',
      attorney: 'Attorney',
      'accredited-representative': 'Accredited representative',
      'family-member': 'Family member',
      'congressional-office': 'Congressional office',
      'school-official': 'School official',
      other: 'Other',
    },
    'documents[].kind': {
      'receipt-notice': 'Receipt notice (Form I-797C)',
      'rejection-notice': 'Rejection notice',
      'decision-notice': 'Decision or denial notice',
      'approval-notice': 'Approval notice',
      'request-for-evidence': 'Request for evidence and the answer',
      'original-submission': 'What was filed with USCIS',
      'appeal-or-motion-receipt': 'Receipt for an appeal or motion',
      'error-evidence': 'Evidence of the error',
      'uscis-contact-proof': 'Proof of contact with USCIS',
      'processing-time-page': 'USCIS processing time page',
      'delivery-proof': 'Proof of delivery',
      'payment-proof': 'Proof of payment',
      'hearing-notice': 'Hearing notice',
      'expedite-evidence': 'Evidence for the expedite request',
      'expedite-approval': 'Approval of the expedite request',
      'birth-record': 'Birth record',
      'military-record': 'Military record',
      'g-28': 'Form G-28',
      'written-consent': 'Written consent',
      'identity-document': 'Identity document',
    },
  },
} as const;

/** What is said of filling a form in. */
export const form = {
  refusal: {
    message: 'The sheet cannot be written: some letters are not in its typeface. Nothing was written.',
    found: (lacking: readonly { readonly script: string; readonly count: number }[]) =>
      lacking.map(({ script, count }) => inScript(script, count)).join(' and '),
    wanted:
      'the spelling of the passport, in Latin, Greek or Cyrillic letters; or a font that has them, with --font FILE; or the whole packet (case-assist packet), which takes them as they are',
    messageWithFont: 'The sheet cannot be written with this font. Nothing was written.',
    text: 'letters that cannot stand beside each other',
    wantedOf: {
      shaping:
        'another spelling: letters of this script join, stack or carry marks, which is not done here, and set apart they would be misread',
      'not-in-font': 'a font that has this character, or another spelling',
      'mixed-direction':
        'one direction in one field: letters from right to left stand only with blanks and plain punctuation, without digits, brackets or other letters',
      'long-leftward': 'a shorter text: one from right to left is not continued on another page',
    },
  },
  /** What `--font FILE` takes. */
  font: {
    message: (path: string) => `The font ${path} cannot be used. Nothing was written.`,
    found: {
      'not-font': 'no TrueType font',
      collection: 'several fonts in one file',
      'no-outlines': 'a font without TrueType outlines',
      forbidden: 'a font whose maker forbids embedding it, or a part of it, in a document',
      damaged: 'a damaged or incomplete font',
    },
    wanted: 'a whole TrueType font, usually a file that ends in .ttf, that may be embedded in documents',
  },

  online: {
    intro:
      'For the online form of DHS Form 7001: copy and paste section by section.\nWhat is not known is left out.',
    ticked: 'Tick',
    number: (number: number) => `${number}.`,
    signWetInk:
      'Signature: in ink. Print section 9 of the official form, sign it by hand,\nscan it, and upload it with the request.',
    signAttorney:
      'Signature: the attorney or accredited representative signs;\nsign in ink or as the online form asks.',
    sign: 'Signature: the applicant or petitioner signs, in ink or electronically as the\nonline form asks. Nobody else types the name.',
  },

  report: {
    written: (path: string, pages: number) =>
      `Written: ${path} (${pages} ${pages === 1 ? 'page' : 'pages'}).`,
    front:
      'Its first page is marked DO NOT SEND: it is for you alone. Take it off before the form goes anywhere.',
    counts: (filled: number, blank: number) =>
      `${filled} ${filled === 1 ? 'field' : 'fields'} filled, ${blank} left blank. Read back: all as planned.`,
    continued: (labels: string) => `Continued on another page: ${labels}.`,
    inkNext:
      'Nothing is signed for you. Section 9 is signed as the online form asks, or in ink on a printed page (that of section 9 of this sheet, or section 9 of the official form); a T, U, VAWA, asylee or refugee case needs section 9 of the official form, in ink.',
    brokenSheet:
      'The sheet that comes with the program cannot be read: its files are missing or damaged. Install the program again.',
    noStream: 'The form is a PDF, and standard output is a terminal here: send it to a program or a file.',
    twoResults: 'The form and the result of --json cannot both go to standard output.',
    stream: 'standard output',
    isInput: 'The sheet would overwrite a file that it is made from, and that file was left as it is.',
    wantedOutput: 'the name of another file',
    notOfficial:
      'The sheet is not the official form: enter its answers online, or copy them to DHS Form 7001.',
    notNow:
      'The rules say not now, so no sheet was written. --anyway prepares it all the same, with the warnings on a first page marked DO NOT SEND.',
  },
} as const;
