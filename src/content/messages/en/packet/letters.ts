/** Letters to others than the CIS Ombudsman: what stands on them. Always English. */
export const letterPages = {
  title: 'Letter',
  agency: 'U.S. Citizenship and Immigration Services',
  byEmail: (address: string) => `By e-mail: ${address}`,
  representative: ['Office of __________________________________', 'U.S. Congress'],
  /** An empty line to be written on by hand: these are sent, where the other pages are read. */
  blank: '________________________',
  greeting: 'To whoever handles this:',
  facts: {
    filed: (form: string, day: string) => `Form ${form} was received on ${day}.`,
    /** `how`: the way of asking; empty where it is not said. */
    asked: (when: string, isMonth: boolean, how: string) =>
      `USCIS was asked about this ${isMonth ? 'in' : 'on'} ${when}${how === '' ? '' : ` (${how})`}.`,
    reference: (asked: string, reference: string) => `${asked} Number of the request: ${reference}.`,
    hearing: (day: string) => `A hearing in immigration court is on ${day}.`,
  },
  headings: {
    facts: 'Facts',
    asks: 'What is asked for',
    enclosed: 'Privacy release and copies, ticked where enclosed',
  },
  enclosed: [
    'The privacy release form of your office, signed by the applicant or petitioner as your office wants it. It is for USCIS, and for the forms named above.',
    'A copy of the receipt notice.',
    'A copy of the last notice from USCIS.',
    'A copy of what shows that USCIS was asked, for each time.',
  ],
  ask: 'Please ask USCIS what is still open in this case, and by when it will be done.',
  answerTo: 'Address for the answer',
  close: 'Sincerely,',
  signature: 'Signature, in ink',
  date: 'Date',
} as const;

/** What is told of the letters to others, and stands on no paper. */
export const letters = {
  told: {
    representative: (file: string, wait: string) =>
      `${file} is for a representative or senator. Its being sent makes the CIS Ombudsman wait: ${wait} from the day on which that office asks USCIS. So decide which of the two you ask first.`,
    representativeNow: (file: string, wait: string) =>
      `${file} is for a representative or senator. Its being sent makes the CIS Ombudsman wait: ${wait} from the day on which that office asks USCIS. Do not hold it back for that.`,
    release:
      'That office has a privacy release form of its own: ask for it first. The letter has a list of what goes with it.',
    uscis: (file: string) => `${file} is for USCIS. Keep proof of the day on which it went.`,
    uscisApart: (file: string) =>
      `${file} is for USCIS, and does not say to which desk it goes: the list of whom to contact does. Keep proof of the day on which it went.`,
    account: (file: string) =>
      `${file} holds what to write to USCIS as a message in the online account. Keep a copy of the message and of the answer.`,
    unsure: (file: string, doubt: string) => `The address on ${file}: ${doubt}`,
    undrawn: (file: string) =>
      `On ${file} an empty line stands for characters that cannot be drawn. Write there by hand, in the spelling of the passport, or give a font that has them, with --font FILE.`,
    apart: (files: string) =>
      `Never upload, attach or enclose these with a request to the CIS Ombudsman: ${files}.`,
    neutral: (files: string) =>
      `For safety these leave form and receipt numbers, telephone and address empty: ${files}. Write them in by hand where they are safe.`,
  },
} as const;
