/** What the office requires. */
export const requirements = {
  'section-5-person': 'Section 5 names the applicant or petitioner who signed the USCIS form.',
  consent: 'Written consent of the applicant or petitioner, for this form and this issue.',
  'g-28': 'A copy of the Form G-28 that is on file with USCIS for this form.',
  'wet-ink-signature':
    'Section 9 is signed by hand, in ink: print it, sign it, scan it, and upload it with the online request or send it along.',
  'address-matches-uscis': 'The address is the one that USCIS systems hold.',
  'mail-only': 'The office will answer by post only, to the address that USCIS has.',
  'supporting-documents': 'Copies of the documents that show the problem.',
  'error-explanation': 'An explanation of the error, and why it is one.',
} as const;

/** What to do for each: once it is met, to meet it, and while it is not known whether it is wanted or met. */
export const remedies = {
  'section-5-person': {
    met: 'Leave section 5 as it is: it names that person.',
    toDo: 'Ask the applicant or petitioner who signed the USCIS form to make the request, and name that person in section 5. A beneficiary cannot be named there.',
    open: 'Say who signed the USCIS form: that person belongs in section 5.',
  },
  consent: {
    met: 'Attach the signed consent.',
    toDo: 'Have the applicant or petitioner sign a written consent to your help, for this form and this issue, and attach it.',
    open: 'Say who prepares the request, and whether the applicant or petitioner has consented in writing.',
  },
  'g-28': {
    met: 'Attach the copy of that Form G-28.',
    toDo: 'File a Form G-28 for this very form with USCIS, and attach a copy once it is on file.',
    open: 'Say whether a Form G-28 for this very form is on file with USCIS.',
  },
  'wet-ink-signature': {
    met: 'Send the signed page along.',
    toDo: 'Print section 9 of DHS Form 7001, sign it by hand in ink and scan it. The read-me of the packet says where it goes.',
    open: 'Say whether the law protects this case (T, U, VAWA, Form I-751 waiver, asylum, refugee). If it does, section 9 is signed by hand in ink.',
  },
  'address-matches-uscis': {
    met: 'Use this address in the request.',
    toDo: 'Have the address changed with USCIS, in the way that keeps it safe, before anything is sent.',
    open: 'Find out which address USCIS has, and say whether it is the one of this case.',
  },
  'mail-only': {
    met: 'Look for letters at that address.',
    toDo: 'Expect answers by post alone, at the address that USCIS has, and make sure that nobody else opens the mail there.',
    open: 'Say whether the law protects this case (T, U, VAWA, Form I-751 waiver, asylum, refugee). If it does, answers come by post alone unless an attorney or accredited representative asks.',
  },
  'supporting-documents': {
    met: 'Read the copies through once more: the packet puts them in order, with a list on top.',
    toDo: 'Make copies of what shows the problem and name the files in the case: the packet puts them in order, with a list on top.',
    open: 'Make copies of what shows the problem and name the files in the case: the packet puts them in order, with a list on top.',
  },
  'error-explanation': {
    met: 'Attach what shows the error.',
    toDo: 'Write down what the error is and what shows it: the request needs it.',
    open: 'Write down what the error is and what shows it: the request needs it.',
  },
} as const;
