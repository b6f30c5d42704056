/** Values of the directory and of the law that a sentence names. */
export interface ToldValues {
  readonly days: string;
  readonly page: string;
  readonly line: string;
}

/** The note to the office after a request. Always English. */
export const note = {
  blank: '__________',
  /** Names no person and no kind of case. */
  subject: (requestNumber: string, what: string) => `Request ${requestNumber}: ${what}`,
  subjectParts: { resolved: 'solved', address: 'new address', attorney: 'new attorney' },
  and: ' and ',
  greeting: 'To the Office of the CIS Ombudsman:',
  requestNumber: (number: string) => `Request number: ${number}`,
  name: (name: string) => `Person named in section 5: ${name}`,
  about: (forms: string) => `USCIS forms: ${forms}`,
  form: (form: string, receipt: string) => `${form} ${receipt}`,
  resolved:
    'The problem of this request has been solved. Help of your office is no longer needed for it; please close the request.',
  resolvedWhen: 'How and when it was solved: __________',
  address: 'The postal address has changed. The new address is:',
  addressKept:
    'The postal address has changed. For safety the new address does not stand in this note. Please use the one that USCIS systems hold.',
  uscisHasIt: 'USCIS systems hold the new address.',
  uscisToldOn: 'USCIS was told of the new address on: __________',
  attorney: 'An attorney or accredited representative now acts in this matter:',
  g28Attached:
    'A copy of the Form G-28 that is on file with USCIS for the form in question comes with this note.',
  g28Follows: 'A copy of the Form G-28 will follow once it is on file with USCIS for the form in question.',
  forAttorney: (what: string, value: string) => `${what}: ${value}`,
  attorneyParts: {
    name: 'Name',
    organization: 'Firm or organization',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
  },
  byPost: 'Please answer by U.S. mail.',
  close: 'Sincerely,',
} as const;

/** What is said of that note, and who else has to be told. */
export const update = {
  topics: {
    resolved: 'The problem is solved',
    address: 'A new address',
    attorney: 'A new attorney or accredited representative',
  },
  days: (count: number) => `${count} days`,
  numberLacks:
    'The request number is not in the case file. It is in the confirmation of the office: write it in before the note goes out.',
  cautions: {
    'by-post':
      'The law keeps this case confidential, and the office answers it by post alone. No e-mail is prepared: print the note, read it, and send it by post from a safe address.',
    'address-first':
      'The office answers to the address that USCIS has. Have USCIS change it first, and send the note only when that is done.',
    'may-be-protected':
      'It may be that the law keeps this case confidential. Name and address are left out of the note until it is said that it does not.',
    'email-not-private': 'E-mail is not private. Send it only from an account that nobody else reads.',
    'new-address': 'The note takes the address from the case file. See that it is the new one.',
    'g-28': 'Put a copy of the Form G-28 beside the note: it is not attached by itself.',
    'no-attorney': 'The case file does not name the attorney or accredited representative who acts now.',
  },
  options: {
    wanted: 'one or more of resolved, address, attorney',
    none: 'Say what has changed.',
    unknown: 'No such news.',
  },
  headings: { tell: 'Who else has to be told', send: 'Where it goes', know: 'Know this as well' },
  send: {
    email: (address: string) => `By e-mail: ${address}, or as an answer to the confirmation of the request.`,
    post: (lines: string) => `By post: ${lines}`,
  },
  told: (who: string, what: string) => `${who}: ${what}`,
  unconfirmed: (what: string) => `UNCONFIRMED: ${what}`,
  source: (source: string) => `(${source})`,
  tell: {
    'uscis-address': {
      who: 'USCIS',
      what: ({ days, page }: ToldValues) =>
        `Whoever moves must tell USCIS the new address within ${days}, at ${page} or in the online account (Form AR-11). Add the receipt number of every pending case: a change without it does not reach that case. Never through a lockbox.`,
    },
    'uscis-address-safe': {
      who: 'USCIS',
      what: ({ days, line }: ToldValues) =>
        `Whoever moves must tell USCIS the new address within ${days}. Not through the ordinary page in a case like this: call the Contact Center (${line}) from a telephone that nobody else can look into, or send a secure message; an attorney writes to the hotline of the case.`,
    },
    'uscis-address-unsaid': {
      who: 'USCIS',
      what: ({ days, page, line }: ToldValues) =>
        `Whoever moves must tell USCIS the new address within ${days}. It is not said whether the case is a protected one. In a T, U or VAWA case, or with an I-751 abuse waiver, not through the ordinary page: call the Contact Center (${line}) from a telephone that nobody else can look into, or send a secure message. Everybody else: at ${page} or in the online account (Form AR-11), with the receipt number of every pending case.`,
    },
    'uscis-g-28': {
      who: 'USCIS',
      what: 'The Form G-28 is filed with USCIS for each form in which the attorney or accredited representative acts. It takes time to reach the file. The office wants a copy of that very one.',
    },
    'court-address': {
      who: 'The immigration court',
      what: 'A change at USCIS does not reach the court. The court has its own form for a new address (said to be EOIR-33) and its own time limit; neither could be confirmed here. Ask the court or a lawyer at once.',
    },
    'court-address-if': {
      who: 'The immigration court, if there is a case there',
      what: 'A change at USCIS does not reach the court. The court has its own form for a new address (said to be EOIR-33) and its own time limit; neither could be confirmed here.',
    },
    'court-attorney': {
      who: 'The immigration court',
      what: 'The Form G-28 is for USCIS. The court wants to be told of a lawyer on a form of its own, which could not be confirmed here.',
    },
    'congress-resolved': {
      who: 'The office of the representative or senator',
      what: 'It has asked USCIS about this: tell it that the problem is solved.',
    },
    'congress-changed': {
      who: 'The office of the representative or senator',
      what: 'It has asked USCIS about this: tell it what has changed, and ask whether it needs a new permission.',
    },
    'own-attorney': {
      who: 'The attorney or accredited representative who acts at USCIS',
      what: 'Tell them first, before anybody writes anywhere.',
    },
    'former-attorney': {
      who: 'The former attorney or accredited representative, if there was one',
      what: 'Ask for the file, and say that somebody else acts now.',
    },
    'other-deadlines': {
      who: 'And remember',
      what: 'Deadlines of USCIS and of a court run on, whatever the office was told.',
    },
  },
} as const;
