import type { KindId } from '../../kinds/index.ts';
import type { LawValues, Sentence } from '../../shape/sentence.ts';
import type { SaidValues } from './packet/referrals.ts';

/** The kinds of problem as they are chosen in the interview: in two to five words, and what it means or does not. */
export const kindChoices = {
  delay: {
    label: 'No decision for too long',
    hint: 'The form is with USCIS and nothing has been decided; the processing-time rules count for this kind alone.',
  },
  'notice-not-received': {
    label: 'A notice never came',
    hint: 'For example a request for evidence, an appointment notice or a decision that USCIS says it sent.',
  },
  'card-returned': {
    label: 'A card went back to USCIS',
    hint: 'The U.S. Postal Service could not deliver a card and sent it back.',
  },
  'receipt-not-received': {
    label: 'No receipt after filing',
    hint: 'A package went to a USCIS lockbox and no receipt notice has come; a rejected package is another kind.',
  },
  'typographic-error': {
    label: 'A typing error in a document',
    hint: 'A name, date or other detail is wrong on a document that USCIS issued.',
  },
  'improper-rejection': {
    label: 'Filing wrongly rejected',
    hint: 'USCIS sent the filing back because it clearly misread a fact or misapplied the law; a denial is a decision, not a rejection.',
  },
  'lost-file': {
    label: 'Lost file or stuck transfer',
    hint: 'USCIS cannot find the file, or it did not arrive when one USCIS office sent it to another.',
  },
  'approval-not-sent': {
    label: 'Approval not sent to State',
    hint: 'USCIS approved the form, but the Department of State (a consulate or its visa center) has not been told.',
  },
  expedite: {
    label: 'An emergency or hardship',
    hint: 'USCIS was asked to expedite the case under its own criteria and has not said no.',
  },
  'expedite-approved': {
    label: 'Expedite approved, no result',
    hint: ({ has, amount }: LawValues) =>
      has('expedite-approved-wait')
        ? `USCIS agreed to expedite, and more than ${amount('expedite-approved-wait')} later the form is still not decided.`
        : 'USCIS agreed to expedite, and the form is still not decided.',
  },
  'removal-hearing': {
    label: 'Immigration hearing soon',
    hint: ({ amount }: LawValues) =>
      `A hearing is set within ${amount('hearing-window')}, and a form pending at USCIS could change how it ends.`,
  },
  'age-out': {
    label: 'A child may age out',
    hint: ({ amount }: LawValues) =>
      `Somebody may reach the age of ${amount('child-age')}, as the law counts it, and so lose the benefit; the office takes certain of these cases.`,
  },
  military: {
    label: 'U.S. military or family',
    hint: 'The office takes certain cases of members of the U.S. armed forces and of their families.',
  },
  systemic: {
    label: 'A problem that many have',
    hint: 'Something at USCIS goes wrong in the same way in many cases and needs a look from higher up.',
  },
  'change-decision': {
    label: 'A decision that looks wrong',
    hint: 'The office can take this up only when the decision rests on a clear error; it is not an appeal.',
  },
  'legal-advice': {
    label: 'Advice on what the law says',
    hint: 'The office gives no legal advice, and neither does this program; an attorney or accredited representative can.',
  },
  'not-uscis': {
    label: 'Another agency, not USCIS',
    hint: 'For example border officers (CBP), ICE, the immigration court, or a consulate.',
  },
  'third-party-mistake': {
    label: 'A mistake outside USCIS',
    hint: 'For example an attorney or a school official gave bad information; the office cannot repair that.',
  },
} as const satisfies Readonly<Record<KindId, { readonly label: string; readonly hint: Sentence }>>;

/** What is said of each kind at another door, in one or two sentences that can be read out or typed. */
export const kindSayings = {
  delay: ({ filed }: SaidValues) => `It was filed on ${filed}, and no decision has come.`,
  'notice-not-received': 'A notice or decision in this case never arrived: __________.',
  'card-returned': 'The mail did not deliver a card of this case and sent it back to USCIS.',
  'receipt-not-received': ({ delivered, charged }: SaidValues) =>
    `No receipt notice has come. The package was delivered on ${delivered}; the fee was charged on ${charged}.`,
  'typographic-error':
    'A document that USCIS issued has a typing error. It says __________; right is __________.',
  'improper-rejection':
    'USCIS sent the filing back. The rejection notice says __________, and that does not agree with what was sent: __________.',
  'lost-file': 'The file cannot be found, or has not arrived at the office that should have it: __________.',
  'approval-not-sent': 'The form was approved, but the Department of State has not been told.',
  expedite:
    'The request is that this case is expedited. The reason from the USCIS list is __________, and these papers prove it: __________.',
  'expedite-approved': ({ approved }: SaidValues) =>
    `USCIS approved an expedite request on ${approved}, and the case is not decided yet.`,
  'removal-hearing': ({ hearing }: SaidValues) =>
    `There is a hearing in immigration court on ${hearing}, and this form is still pending.`,
  'age-out': 'There is a child in this case who is near the age at which a child no longer counts as one.',
  military: 'This is the case of a member of the armed forces, or of a member’s family.',
  systemic: 'The same problem shows in other cases too: __________.',
  'change-decision': ({ decided }: SaidValues) =>
    `The decision is of ${decided}. The question is about what the notice says, not for advice: __________.`,
  'legal-advice': 'The question, which is not for advice: __________.',
  'not-uscis': 'This is about another agency, not USCIS: __________.',
  'third-party-mistake':
    'Somebody who helped with the case made a mistake: __________. The question is what USCIS still needs in the case.',
} as const satisfies Readonly<Record<KindId, string | ((values: SaidValues) => string)>>;
