/** Letters, the mail draft and the page of consent, which go to the office. Always English. */
export const sent = {
  mail: {
    subject: 'DHS Form 7001: request for case assistance',
    subjectNeutral: 'Request for case assistance',
    greeting: 'To the Office of the CIS Ombudsman:',
    opening: 'Attached are a request for case assistance (DHS Form 7001) and the papers that support it.',
    openingForm: 'Attached is a request for case assistance (DHS Form 7001).',
    openingExhibits: 'Attached are papers that support a request for case assistance (DHS Form 7001).',
    abroad: 'It comes by e-mail because the online form cannot be reached from outside the United States.',
    represented:
      'The sender is the attorney or accredited representative; the Form G-28 is among the papers.',
    byPost: 'Please answer by U.S. mail, to the address in the request.',
    attachments: 'Attachments:',
    attachment: (number: number, title: string, name: string, pages: string) =>
      `${number}. ${title} (${name}${pages})`,
    pages: (pages: number) => (pages === 1 ? ', 1 page' : `, ${pages} pages`),
    number: 'Please send the request number to this address once the request has been entered.',
    close: 'Sincerely,',
  },

  letter: {
    title: 'Cover letter',
    about: 'Request for case assistance, DHS Form 7001',
    concerning: 'Concerning:',
    greeting: 'To the Case Assistance team:',
    opening: 'Please find enclosed a request for case assistance and the papers in the list below.',
    openingFor:
      'Please find enclosed, for the person or organization named above, a request for case assistance and the papers in the list below.',
    copies: 'The supporting papers are copies; the originals stay here.',
    byPost: 'Please write by U.S. mail to the address above.',
    number: 'Please let us have the request number once the request has been entered.',
    heads: { number: 'No.', what: 'Enclosed', pages: 'Pages' },
    unknownPages: '____',
    close: 'Sincerely,',
    signature: 'Signature, in ink',
  },
  enclosures: {
    form: 'DHS Form 7001, completed and signed',
    'consent-to-helper': 'Written consent to the help of the preparer, signed in ink',
    exhibits: 'Supporting papers, with a list of them',
    other: 'Papers',
  },

  label: { title: 'Address label', from: 'From', to: 'To' },
  consentToHelper: {
    title: 'Consent to a helper',
    statement:
      'I am the applicant or petitioner named below. I agree that the helper named below prepares a request to the Office of the CIS Ombudsman for me, and that the office may share information about this case with the helper. This holds for the forms and the issue below, and for nothing else.',
    person: 'Applicant or petitioner',
    helper: 'Helper',
    filings: 'Forms and receipt numbers',
    issue: 'Issue',
    clearError: 'A decision in which USCIS made a clear error',
    free: 'I sign of my own free will. Nobody has to sign this, signing costs nothing, and I may take it back at any time.',
    blank: '________________________________________',
    signature: 'Signature of the applicant or petitioner, in ink',
    date: 'Date',
    own: 'Page made by those who ask; not a form of DHS.',
  },
} as const;

/** What goes with a request on its way, and what is said of it. */
export const channel = {
  /** What each file is, for the read-me and for the screen. */
  parts: {
    'read-me': 'what is here, and what to do in which order',
    form: 'the request',
    consent: 'for you alone: what stands in section 9, and how to sign it',
    'consent-to-helper':
      'the consent to a helper, to be signed in ink by the applicant or petitioner; it goes with the request',
    'cover-letter': 'the letter that lies on top',
    'address-label': 'the addresses, to be stuck on the envelope',
    exhibits: 'the copies that support the request, with a list of them',
    'portal-sheet': 'the answers in the order of the online form, as plain text',
    'portal-page': 'the same answers with a copy button at each; opens in any browser, without the internet',
    'mail-draft':
      'the message to the office with its attachments; it opens in a mail program and is not sent',
    calendar: 'the dates, for a calendar program',
    plan: 'the plan of the days ahead',
    'next-doors': 'whom to turn to beside or instead',
    'letter-uscis': 'a letter or message to USCIS; not for the CIS Ombudsman',
    'letter-representative': 'a letter to a representative or senator; not for the CIS Ombudsman',
    'update-note': 'the note to the office when something has changed',
    reading: 'what the papers in English say, in the language of whoever signs or sends them; it is not sent',
  },

  /** An answer whose letters our pages cannot draw: "Family name: 2 letters in Arabic". */
  undrawn: (answer: string, found: string) => `${answer}: ${found}`,
  cautions: {
    undrawn: (answers: string, file: string) =>
      `The typeface of these pages lacks letters of some answers (${answers}). The request form leaves those answers out, and other pages have a line there to write on by hand. ${file} has them in full. To have them drawn: give a font that has the letters, with --font FILE, or type the Latin spelling.`,
    device:
      'If somebody may be looking at this device, do not leave these files on it. Do not put them in a folder that is copied elsewhere (OneDrive, Dropbox, iCloud, Google Drive) or that others share. Delete them, and empty the bin, when they have done their work.',
    'protection-unsaid':
      'It is not said whether any kind of protection was ever asked for or given (T, U, VAWA, I-751 waiver, asylum, refugee). Until it is, these papers are prepared as if the law kept the case confidential, with a signature in ink. Say it in the case, and prepare them again.',
    'address-first':
      'Answers come by post alone, to the address that USCIS has on file. Have that address put right first, by calling USCIS; send nothing before it is right and safe.',
    'email-not-private':
      'E-mail is not private: it can be read on the way and stays in mailboxes. Send it only from an account that nobody else reads, or use the online form.',
    'email-one-way':
      'The office answers this request by post even when it comes by e-mail. Think twice before such a request goes by e-mail at all.',
    'slow-channel': (weeks: string) =>
      `The office types in by hand what comes by e-mail or post. That takes ${weeks}, even for express mail, and nobody looks at it before.`,
    'official-form':
      'The prepared sheet is not the official form and is not sent. Get DHS Form 7001 from the office’s page, copy the answers, and send that.',
    'no-sender-address':
      'The sender’s postal address is not known in full: write it on the letter and on the label by hand.',
    'large-message': (megabytes: string) =>
      `The message is about ${megabytes} MB large. What the office takes is not known (unconfirmed); many mail services refuse more than 20 to 25 MB, some less. If it comes back, use the online form or the post.`,
  },

  portal: {
    language: 'en',
    title: 'Answers for the online form',
    intro:
      'Copy each answer into the online form of DHS Form 7001, from the top down. What is not known is left out. Nothing on this page is sent anywhere or kept.',
    where: 'The online form',
    open: 'Open the online form',
    whereNote: (page: string) => `Address as last seen; if it has moved, start at ${page}`,
    contents: 'Sections',
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (label: string) => `Copy: ${label}`,
    tick: 'Tick',
    itemOf: (number: number) => `No. ${number}`,
    signature: 'Signature',
    /** Said to screen readers and shown at the foot; `{label}` is put in by the page itself. */
    said: 'Copied: {label}',
    selected: 'Selected: {label}. Press Ctrl+C (on a Mac ⌘C) to copy it.',
    count: '{done} of {all} copied',
    noScript: 'Select an answer and copy it. With scripts allowed there is a copy button at each.',
    after:
      'Before you send: read everything once more, upload the papers, and keep the request number that comes by e-mail.',
    afterByPost:
      'Before you send: read everything once more, upload the papers, and write down what the page shows after sending. With U.S. mail only no e-mail comes.',
    personal: 'This page holds personal data. Close it when you are done, and delete the file.',
  },

  /** For whoever is or may be protected and acts alone. */
  byPost: {
    choose:
      'Where the online form asks how the office may write to you, choose U.S. mail only. Otherwise it sends a confirmation by e-mail that repeats everything you entered. If the form does not go on without an e-mail address or a telephone number, leave it and send the request by post (whether it insists on them could not be confirmed).',
    leftOut:
      'Telephone, fax and e-mail stand here only where it is said that nobody else can hear or read what comes that way.',
  },

  consentHeads: { what: 'About', answer: 'Answer' },
  section9: {
    title: 'Section 9: what to sign, and how',
    notSent:
      'This page stays with you. It is not sent, not uploaded and not signed: section 9 of DHS Form 7001 carries the statement that counts, and is signed there, by hand, in ink.',
    person: 'Applicant or petitioner',
    filings: 'Forms and receipt numbers',
    to: 'Preparer or representative',
    nobody: 'Nobody else',
    howTo: 'How to sign section 9',
    steps: [
      'Print the page of DHS Form 7001 that has section 9.',
      'Read the statement there. Nobody can sign it for you; do not sign what is not so.',
      'See that your name stands there as above.',
      'Sign with a pen on the line, and write the day on which you sign. Nothing is typed on the line.',
      'Scan the page, or take a clear picture of all of it. That scan is what goes with the request.',
    ],
  },

  readMe: {
    title: 'READ ME FIRST',
    decided: (day: string, book: string) => `Prepared for ${day}, by the rules of ${book}.`,
    notNow: (form: string) =>
      `THE RULES SAY NOT NOW. These papers were prepared all the same. The first page of ${form} is marked DO NOT SEND: take it off before the form goes anywhere.`,
    careful: 'Be careful with these files',
    first: 'First of all',
    firstSteps: {
      find: 'The office answers this request by post alone, to the address that USCIS has on file. Find out which address that is.',
      change: (line: string) =>
        `If it is not right, or not safe, have it changed before anything is sent: call the USCIS Contact Center (${line}) from a telephone that nobody else can look into, have your receipt notices at hand, and answer the questions about who you are. Do not use the ordinary change-of-address page.`,
      inPerson: (years: string) =>
        `USCIS may ask you to come in person. If you have a removal order, or have been in the United States for less than ${years}, speak with a lawyer before you go.`,
      safe: 'Use only an address where nobody else opens your mail.',
    },
    today: 'What to do, in this order',
    steps: {
      read: 'Read the request through. Correct the case and prepare it again if anything is wrong; do not correct the papers by hand.',
      official:
        'Get DHS Form 7001 from the office’s page and copy the answers: the prepared sheet is not the official form.',
      alerts: (page: string) =>
        `Read the Web Alerts of the office (${page}): they say what it does not take for the time being.`,
      sign: 'Sign (see below).',
      officialSection:
        'Get section 9 of DHS Form 7001 from the office’s page: the prepared sheet is not the official form.',
      openPortal: (form: string, page: string) =>
        `Open the online form: ${form} (as last seen; if it has moved, start at ${page}).`,
      paste: (page: string, sheet: string) =>
        `Open ${page} beside it and copy the answers from the top down. ${sheet} holds the same without buttons.`,
      uploadSigned: 'Upload the scan of section 9 of DHS Form 7001, signed in ink.',
      upload: (files: string) => `Upload with it: ${files}.`,
      submit: 'Read all of it once more on the screen, and send it.',
      openDraft: (name: string) =>
        `Open ${name} in your mail program. It is a draft: nothing is sent until you send it.`,
      replace:
        'Take the unsigned request out of the attachments and put the signed one in. Where the draft has none, attach the signed official form.',
      attachConsent: 'Attach the scan of the signed written consent.',
      address: 'Compare the address with the one on the office’s page, and send it.',
      contacts: 'Add the address to your contacts, so that answers are not filtered out.',
      print: (files: string) => `Print ${files}, on one side, on letter-size paper.`,
      letter: (name: string) => `Sign ${name} on its line, in ink, and lay it on top.`,
      envelope: (name: string) =>
        `Stick ${name} on the envelope. No staples, no tabs. Keep a copy of everything.`,
      track: 'Post it with a tracking number, and keep the proof.',
      keep: 'Write down the day and keep a copy of what was sent.',
    },
    files: 'What each file is',
    file: (name: string, what: string) => `${name}: ${what}`,
    signing: 'What to sign',
    sign: {
      read: (file: string) =>
        `Before anything is signed or sent, whoever signs reads ${file}: it says in their own language what the papers in English say.`,
      ink: (page: string) =>
        `Section 9 of DHS Form 7001 is signed by hand, in ink: print it, sign it, scan it. ${page} says what stands there and how to sign; it is not sent.`,
      consent: (page: string) =>
        `${page}, by the applicant or petitioner, in ink. The helper does not sign it for them.`,
      plain:
        'Section 9 of DHS Form 7001, by the applicant or petitioner: in ink, or electronically where the online form asks for it. Nobody else signs or types the name.',
      attorney:
        'Section 10, by the attorney or accredited representative, who may sign section 9 for the client as well.',
      attorneyInk:
        'Section 10, by the attorney or accredited representative. Section 9 wants the ink signature of the person.',
      letter: 'The cover letter, by the sender.',
      never: 'Nothing was signed for you.',
    },
    notToSend: 'What not to send',
    notSent: (files: string) => `These files are for you alone: ${files}.`,
    letters: (files: string) => `These are for others and never for the CIS Ombudsman: ${files}.`,
    originals: 'No originals: copies are enough, and paper is destroyed after it has been scanned.',
    twice: 'No second request for the same problem: it is sorted out as a duplicate.',
    afterwards: 'Afterwards',
    after: {
      online: 'A message with the request number comes at once. Keep the number.',
      onlineByPost:
        'With U.S. mail only no e-mail comes: write down what the page shows after sending. The request number comes by post, to the address that USCIS has.',
      typed: (weeks: string) =>
        `The office first types the request in by hand, which takes ${weeks}, even for express mail. The request number comes after that.`,
      typedByPost: 'It comes by post, to the address that USCIS has.',
      triage: (days: string) =>
        `Within ${days} of being entered, the request is looked at for the first time: whether the office can take it, and whether there is another one for the same problem. How long the rest takes is not known.`,
      late: 'Papers that are asked for later: use “Upload Requested Documents” on the page of the online form, or answer the message with the request number (as last seen in 2024; unconfirmed).',
      latePost:
        'Papers that are asked for later: use “Upload Requested Documents” on the page of the online form, or send them by post with the request number (as last seen in 2024; unconfirmed).',
      independent:
        'The office is independent of USCIS: it can bring the problem to USCIS and recommend how to solve it, but it cannot urge USCIS to act, and USCIS alone decides.',
      tell: 'The office writes when it has contacted USCIS, and again when USCIS has answered. Until then nobody need write, unless USCIS has solved the matter, the address changes (tell USCIS as well), or a new attorney takes over. Put the request number first.',
      congress: (days: string) =>
        `An inquiry through a member of Congress makes the office wait for ${days}.`,
      deadlines:
        'The request extends no deadline and keeps no right of appeal or motion. Answer every notice of USCIS and of a court in time.',
    },
    advice: 'This is no legal advice.',
    checked: (day: string, page: string) => `Addresses and rules as last checked on ${day}; see ${page}.`,
  },
} as const;
