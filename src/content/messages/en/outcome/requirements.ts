import type { LawValues, Spoken } from '../../../shape/sentence.ts';
import { of } from '../voice.ts';

/** What the office requires. */
export const requirements = {
  'section-5-person': 'Section 5 names the applicant or petitioner who signed the USCIS form.',
  consent: of<Spoken>((f) => `${f.whose} written consent, for this form and this issue.`),
  'g-28': 'A copy of the Form G-28 that is on file with USCIS for this form.',
  'wet-ink-signature':
    'Section 9 is signed by hand, in ink: print it, sign it, scan it, and upload it with the online request or send it along.',
  'address-matches-uscis': 'The address is the one that USCIS systems hold.',
  'mail-only': 'The office will answer by post only, to the address that USCIS has.',
  'supporting-documents': 'Copies of the documents that show the problem.',
  'error-explanation': 'An explanation of the error, and why it is one.',
} as const;

/** What a remedy is said with. */
export interface RemedyValues extends LawValues {
  /** The telephone of USCIS for this person. */
  readonly line: () => string;
  /** What to say there of an address that is not the right one. */
  readonly say: () => string;
  /** The documents that are to be attached and are not listed, each in words. */
  readonly lacking: () => readonly string[];
}

const called = (line: string): string =>
  `call USCIS (${line}) from a telephone that nobody else can look into, with the receipt notices before you`;

/** How documents are attached. */
export const attachCopies =
  'Make copies of what shows the problem and name the files in the case: the packet puts them in order, with a list on top.';

const copies = ({ lacking }: RemedyValues): string => {
  const wanted = lacking();
  return wanted.length === 0 ? attachCopies : `${attachCopies} ${wanted.join('; ')}.`;
};

const explanation =
  'Write down what USCIS decided and on which day, what it overlooked or got wrong, and on which page of what was sent that shows. Attach the notice, what was sent to USCIS, and the receipt of an appeal or motion if there is one.';

/**
 * What to do for each, and the paper that the packet makes for it: once it is met, to meet it, and while it is not known
 * whether it is wanted or met.
 */
export const remedies = {
  'section-5-person': {
    met: 'Leave section 5 as it is: it names that person.',
    toDo: 'Ask the applicant or petitioner who signed the USCIS form to make the request, and name that person in section 5. A beneficiary cannot be named there, but may help: the packet then makes consent-to-helper.pdf for the other to sign.',
    open: 'Say who signed the USCIS form: that person belongs in section 5.',
  },
  consent: {
    met: 'Attach the signed consent.',
    toDo: of<Spoken>(
      (f) =>
        `Have ${f.who} sign consent-to-helper.pdf, in ink, and attach the scan. The packet makes this page for this form and this issue. Signing is free, and nobody signs for somebody else.`,
    ),
    open: of<Spoken>(
      (f) =>
        `Say who prepares the request, and whether ${f.who} ${f.has} consented in writing. If not, the packet makes consent-to-helper.pdf to be signed.`,
    ),
  },
  'g-28': {
    met: 'Attach the copy of that Form G-28.',
    toDo: 'File a Form G-28 for this very form with USCIS. Once it is on file, name a copy of it among the documents, one for each form at issue: the packet puts it with the exhibits.',
    open: 'Say whether a Form G-28 for this very form is on file with USCIS. If it is, name a copy of it among the documents, one for each form at issue; if not, file it first.',
  },
  'wet-ink-signature': {
    met: 'Send the signed page along.',
    toDo: 'Print section 9 of DHS Form 7001, sign it by hand in ink and scan it. When the request can go out, the packet has consent.pdf, which says what stands there, and the read-me says where the scan goes.',
    open: 'Say whether the law protects this case (T, U, VAWA, Form I-751 waiver, asylum, refugee). If it does, section 9 is signed by hand in ink.',
  },
  'address-matches-uscis': {
    met: 'Use this address in the request.',
    toDo: ({ line, say, amount }: RemedyValues) =>
      `Before anything is sent, have USCIS change the address: ${called(line())}. Say: “${say()}” The ordinary page for a change of address is not used. If USCIS wants to see you in person, and you have a removal order or have been in the country for less than ${amount('visit-risk')}, speak with a lawyer before you go.`,
    open: ({ line }: RemedyValues) =>
      `Find out which address USCIS has, and say whether it is the one of this case: ${called(line())}.`,
  },
  'mail-only': {
    met: 'Look for letters at that address.',
    toDo: 'Expect answers by post alone, at the address that USCIS has, and make sure that nobody else opens the mail there.',
    open: 'Say whether the law protects this case (T, U, VAWA, Form I-751 waiver, asylum, refugee). If it does, answers come by post alone unless an attorney or accredited representative asks.',
  },
  'supporting-documents': {
    met: 'Read the copies through once more: the packet puts them in order, with a list on top.',
    toDo: copies,
    open: copies,
  },
  'error-explanation': { met: 'Attach what shows the error.', toDo: explanation, open: explanation },
} as const;
