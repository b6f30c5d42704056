import type { LawValues, Sentence } from '../../shape/sentence.ts';
import { of } from './voice.ts';

/** What a rule's sentence may name, already written out: the first day on which it is met, and the last. */
export interface RuleValues extends LawValues {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

interface RuleWords {
  readonly title: string;
  /** The rule itself, as a reviewer reads it. */
  readonly wording: Sentence;
  readonly met: (values: RuleValues) => string;
  readonly notMet: (values: RuleValues) => string;
  readonly unknown: string;
}

const same = (sentence: string) => () => sentence;
const cameBack = (from: string | undefined) => (from === undefined ? '' : ` This changes on ${from}.`);

/** The words of every rule. */
export const rules = {
  'section-5-person': {
    title: 'The right person in section 5',
    wording:
      'Section 5 names the applicant or petitioner who signed the USCIS form, never the beneficiary, attorney or accredited representative.',
    met: same('Section 5 will name the one who signed the USCIS form, as the office asks.'),
    notMet: same(
      'Section 5 of DHS Form 7001 must name the applicant or petitioner who signed the USCIS form. A beneficiary cannot be named there: the petitioner has to make, or agree to, the request.',
    ),
    unknown: 'It is not known whether the person of section 5 signed the USCIS form.',
  },
  consent: {
    title: 'Written consent',
    wording:
      'Whoever helps to prepare a request, other than an attorney or accredited representative, includes the written consent of the applicant or petitioner, for this form and this issue.',
    met: of<RuleValues>((f) => `${f.who} ${f.has} consented in writing, for this form and this issue.`),
    notMet: of<RuleValues>(
      (f) =>
        `Somebody else prepares the request, so the office needs ${f.whose} written consent, for this form and this issue.`,
    ),
    unknown: 'It is not known who prepares the request, or whether there is written consent to it.',
  },
  'g-28': {
    title: 'Form G-28',
    wording:
      'An attorney or accredited representative includes a copy of the Form G-28 that is on file with USCIS for the form in question.',
    met: same('A Form G-28 for this form is on file with USCIS, and a copy is at hand.'),
    notMet: same(
      'An attorney or accredited representative must attach the Form G-28 that is on file with USCIS for this very form.',
    ),
    unknown: 'It is not known whether a Form G-28 for this form is on file with USCIS.',
  },
  'address-matches-uscis': {
    title: 'The address that USCIS has',
    wording:
      'A person who has, or ever sought, T, U, VAWA, asylee or refugee protection and has no attorney or accredited representative gives the address that USCIS systems hold.',
    met: same('The address is the one that USCIS has, so that the office may write to it.'),
    notMet: same(
      'The law keeps this case confidential: without an attorney or accredited representative the office writes only by post, and only to the address that USCIS has. Change the address with USCIS first.',
    ),
    unknown:
      'It is not known whether the law protects this case, or whether the address is the one that USCIS has.',
  },
  'uscis-asked': {
    title: 'USCIS first',
    wording: 'Help is sought from USCIS before it is sought from the CIS Ombudsman.',
    met: same('USCIS has been asked for help first.'),
    notMet: same('USCIS has not been asked yet. The office wants you to seek help there first.'),
    unknown: 'It is not known whether USCIS has been asked.',
  },
  'uscis-contact-recent': {
    title: 'A recent contact with USCIS',
    wording: ({ amount }) =>
      `USCIS has been contacted about the problem within the last ${amount('uscis-contact-recent')}.`,
    met: ({ until, amount }) =>
      `USCIS has been contacted in the last ${amount('uscis-contact-recent')}.${until === undefined ? '' : ` That contact counts until ${until}.`}`,
    notMet: ({ amount }) =>
      `USCIS has not been contacted about this in the last ${amount('uscis-contact-recent')}. The office wants a contact in that time, and ${amount('uscis-time-to-act')} for USCIS to act on it.`,
    unknown: 'It is not known when USCIS was contacted about this.',
  },
  'uscis-time-to-act': {
    title: 'Time for USCIS to act',
    wording: ({ amount }) =>
      `USCIS has been given at least ${amount('uscis-time-to-act')} to resolve the problem.`,
    met: ({ amount }) => `USCIS has had at least ${amount('uscis-time-to-act')} to resolve the problem.`,
    notMet: ({ from, amount }) =>
      `USCIS has not had ${amount('uscis-time-to-act')} yet to resolve the problem.${cameBack(from)}`,
    unknown: 'It is not known since when USCIS has known of the problem.',
  },
  'congressional-inquiry': {
    title: 'Waiting after a congressional inquiry',
    wording: ({ amount }) =>
      `At least ${amount('congressional-wait')} have passed since a congressional representative made an inquiry to USCIS, if one did.`,
    met: ({ amount }) =>
      `No congressional inquiry to USCIS is less than ${amount('congressional-wait')} old.`,
    notMet: ({ from, amount }) =>
      `A congressional office asked USCIS about this, and the ${amount('congressional-wait')} for which the CIS Ombudsman then waits are not over.${cameBack(from)}`,
    unknown: 'It is not known whether, or when, a congressional office asked USCIS about this.',
  },
  'delay-filing': {
    title: 'A form that is delayed',
    wording: 'A delay is about a form that was filed with USCIS.',
    met: same('The delay is about a form that was filed with USCIS.'),
    notMet: same('No form filed with USCIS is named, so there is no time to hold against the published one.'),
    unknown: 'It is not known which form is delayed.',
  },
  'processing-time': {
    title: 'Outside the processing time',
    wording: ({ amount }) =>
      `The case inquiry date has come; or, where USCIS publishes no time for the form, ${amount('unpublished-time')} have passed since the receipt date; or a deadline of a statute has passed (Form N-400: ${amount('n-400-decision')} after the examination; Form I-360 for special immigrant juveniles: ${amount('sij-decision')} after receipt; Form I-129 for L-1: ${amount('l-1-decision')} after receipt).`,
    met: same('The case is past the time after which USCIS lets you ask, or past the deadline of a statute.'),
    notMet: ({ from }) =>
      from === undefined
        ? 'The case is still within the time that USCIS publishes. The processing-times page of USCIS names the first day on which you may ask (the case inquiry date).'
        : `The case is still within its processing time, and no deadline of a statute has passed.${cameBack(from)}`,
    unknown: 'It is not known yet whether the case is outside its processing time.',
  },
  'lockbox-receipt': {
    title: 'Time for a receipt notice',
    wording: ({ amount }) =>
      `More than ${amount('lockbox-receipt')} have passed since the package was delivered to the lockbox, or since the fee was charged.`,
    met: ({ amount }) =>
      `More than ${amount('lockbox-receipt')} have passed since the package arrived or the fee was charged.`,
    notMet: ({ from, amount }) =>
      `USCIS has ${amount('lockbox-receipt')} to send a receipt notice.${cameBack(from)}`,
    unknown: 'It is not known when the package was delivered or the fee was charged.',
  },
  'lockbox-filing': {
    title: 'A package without receipt notice',
    wording: 'A missing receipt notice is about a form that was sent to USCIS.',
    met: same('The form that was sent is named.'),
    notMet: same('No form is named for which the receipt notice is missing.'),
    unknown: 'It is not known which form was sent.',
  },
  'notice-not-received': {
    title: 'Notices, decisions and cards that did not arrive',
    wording:
      'The office can help when a notice, a decision or a card of USCIS was not received or was returned as undeliverable.',
    met: same('The office can help when a notice, a decision or a card did not arrive.'),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known whether a notice went astray.',
  },
  'typographic-error': {
    title: 'Typographic errors',
    wording: 'The office can help with typographic errors in immigration documents.',
    met: same('The office can help with a typographic error in an immigration document.'),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known whether there is a typographic error.',
  },
  'lost-file': {
    title: 'Lost files',
    wording: 'The office can help with lost files and with the transfer of files between USCIS offices.',
    met: same('The office can help when a file is lost or stuck between USCIS offices.'),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known whether a file is lost.',
  },
  'approval-not-sent': {
    title: 'Approvals that did not reach the Department of State',
    wording: 'The office can help when USCIS is late in telling the Department of State of an approval.',
    met: same('The office can help when an approval has not reached the Department of State.'),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known whether an approval is missing at the Department of State.',
  },
  systemic: {
    title: 'Systemic problems',
    wording: 'The office takes problems of the system that higher levels should look at.',
    met: same('The office takes problems that concern many cases and should be looked at higher up.'),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known whether the problem concerns many cases.',
  },
  military: {
    title: 'Military members and their families',
    wording: 'The office can help in certain cases of members of the U.S. military and their families.',
    met: same('The office can help in certain cases of U.S. military members and their families.'),
    notMet: same('This kind of problem is for members of the U.S. military and their families.'),
    unknown: 'It is not known who serves in the military.',
  },
  'improper-rejection': {
    title: 'Improper rejections',
    wording:
      'The office can help when USCIS rejected a filing by a clear error of fact or an obvious misapplication of the law.',
    met: same('The office can help when USCIS rejected a filing by a clear error.'),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known whether a filing was rejected in error.',
  },
  'clear-error': {
    title: 'A decision with a clear error',
    wording: 'A decision of USCIS is taken up only when it rests on a clear error.',
    met: same('USCIS made a clear error in the decision, as you say; only such decisions are taken up.'),
    notMet: same(
      'The office does not change decisions of USCIS unless they rest on a clear error. An appeal or a motion goes to USCIS, and its deadline runs on.',
    ),
    unknown: 'It is not known whether the decision rests on a clear error.',
  },
  'error-explanation': {
    title: 'The error explained',
    wording: 'A request about an error explains the error and shows it in documents.',
    met: same('The error is explained.'),
    notMet: same('The office asks for an explanation of the error, with documents that show it.'),
    unknown: 'The error has not been explained yet; the office asks for it, with documents that show it.',
  },
  'expedite-not-denied': {
    title: 'An expedite request that was not denied',
    wording: 'The office does not take up an expedite request that USCIS has denied.',
    met: same('USCIS has not denied the expedite request.'),
    notMet: same('USCIS has denied the expedite request, and the office does not take that up.'),
    unknown: 'It is not known what USCIS said to the expedite request.',
  },
  'expedite-criterion': {
    title: 'An expedite criterion',
    wording: 'The emergency or hardship falls under an expedite criterion of USCIS.',
    met: same('The request names an expedite criterion of USCIS.'),
    notMet: same('The emergency or hardship must fall under one of the expedite criteria of USCIS.'),
    unknown: 'It is not known under which expedite criterion of USCIS the emergency or hardship falls.',
  },
  'expedite-requested': {
    title: 'USCIS was asked to expedite',
    wording: 'USCIS has been asked to expedite; only USCIS can grant it.',
    met: same('USCIS has been asked to expedite.'),
    notMet: same('USCIS has not been asked to expedite. Only USCIS can grant that, so ask there first.'),
    unknown: 'It is not known whether USCIS was asked to expedite.',
  },
  'expedite-was-approved': {
    title: 'An approved expedite request',
    wording: 'USCIS approved the expedite request.',
    met: same('USCIS approved the expedite request.'),
    notMet: same('USCIS has not approved the expedite request.'),
    unknown: 'It is not known whether USCIS approved the expedite request.',
  },
  'expedite-approved-wait': {
    title: 'Waiting after an approved expedite',
    wording: ({ amount }) =>
      `More than ${amount('expedite-approved-wait')} have passed since USCIS approved the expedite request.`,
    met: ({ amount }) =>
      `More than ${amount('expedite-approved-wait')} have passed since USCIS approved the expedite request.`,
    notMet: ({ from, amount }) =>
      `The office waits until more than ${amount('expedite-approved-wait')} have passed since USCIS approved the expedite request.${cameBack(from)}`,
    unknown: 'It is not known when USCIS approved the expedite request.',
  },
  'removal-proceedings': {
    title: 'Removal proceedings',
    wording: 'The person is in removal proceedings before the immigration court.',
    met: same('The person is in removal proceedings before the immigration court.'),
    notMet: same('The person is not in removal proceedings before the immigration court.'),
    unknown: 'It is not known whether anybody in this case is in removal proceedings.',
  },
  'removal-hearing-ahead': {
    title: 'A hearing that lies ahead',
    wording: 'A hearing is scheduled and has not been held.',
    met: same('A hearing in immigration court lies ahead.'),
    notMet: same('The hearing in immigration court is over.'),
    unknown: 'It is not known when the hearing in immigration court is.',
  },
  'removal-filing-pending': {
    title: 'A pending filing',
    wording: 'An application or petition is pending before USCIS.',
    met: same('An application or petition is pending before USCIS.'),
    notMet: same('No application or petition is pending before USCIS that could matter to the court.'),
    unknown: 'It is not known whether an application or petition is pending before USCIS.',
  },
  'removal-filing-could-affect': {
    title: 'A filing that could matter to the court',
    wording: 'The pending filing could affect the outcome of the removal proceedings.',
    met: same('The pending filing could affect the outcome in immigration court.'),
    notMet: same('The pending filing would not affect the outcome in immigration court.'),
    unknown: 'It is not known whether the filing could affect the outcome in immigration court.',
  },
  'removal-hearing-window': {
    title: 'A hearing that is near enough',
    wording: ({ amount }) => `The hearing is within ${amount('hearing-window')}.`,
    met: ({ amount }) => `The hearing in immigration court is within ${amount('hearing-window')}.`,
    notMet: ({ from, amount }) =>
      `The hearing in immigration court is more than ${amount('hearing-window')} away.${cameBack(from)}`,
    unknown: 'It is not known when the hearing in immigration court is.',
  },
  'age-out-by-another-law': {
    title: 'Children who count by another law',
    wording:
      'Children of asylees, refugees and of people under T, U or VAWA protection do not count by the formulas of 8 U.S.C. 1151(f) and 1153(h). Neither formula refuses them.',
    met: same(
      'Another law counts the age of a child in this case: neither formula of the Child Status Protection Act that is known here decides it. A lawyer or accredited representative can say how the age counts, and until when.',
    ),
    notMet: same('The office does not take this kind of problem.'),
    unknown: 'It is not known yet by which law the age of the child counts.',
  },
  'age-out': {
    title: 'Ageing out',
    wording: ({ amount }) =>
      `The child has not aged out. Immediate relatives: the age on the day the petition was filed is under ${amount('child-age')}. Preference categories: the age on the day a visa became available, less the days for which the petition was pending, is under ${amount('child-age')}, and permanent residence was sought within ${amount('seek-to-acquire')} of that day.`,
    met: ({ until }) =>
      `By the formula of the Child Status Protection Act the child has not aged out.${
        until === undefined ? '' : ` On these answers the last day before ageing out is ${until}.`
      }`,
    notMet: ({ until }) =>
      `By the formula of the Child Status Protection Act the child has aged out${
        until === undefined ? '' : ` (the last day before that was ${until})`
      }. A lawyer or accredited representative can say whether another way is open.`,
    unknown: 'It is not known yet whether the child has aged out.',
  },
  'no-legal-advice': {
    title: 'No legal advice',
    wording: 'The office does not give legal advice.',
    met: same('The office does not give legal advice.'),
    notMet: same('The office does not give legal advice, and neither does this program.'),
    unknown: 'It is not known whether legal advice is wanted.',
  },
  'uscis-only': {
    title: 'USCIS only',
    wording: 'The office helps with USCIS alone, not with other agencies.',
    met: same('The problem is with USCIS.'),
    notMet: same('The problem is not with USCIS. The office helps with USCIS alone.'),
    unknown: 'It is not known whether the problem is with USCIS.',
  },
  'third-party-mistake': {
    title: 'Mistakes of others',
    wording:
      'The office cannot mend what came of bad information from others, such as a legal representative or a designated school official.',
    met: same('Nobody else made the mistake.'),
    notMet: same(
      'The office cannot mend what came of bad information from others, such as a legal representative or a designated school official.',
    ),
    unknown: 'It is not known who made the mistake.',
  },
  'not-listed-yet': {
    title: 'Not on the list of that day',
    wording:
      'Approved expedites and approvals not sent to the Department of State are not on the list of this rule book.',
    met: same('The kind of problem is on the list.'),
    notMet: same('The rule book of that day does not list this kind of problem.'),
    unknown: 'It is not known whether the kind of problem is on the list.',
  },
} as const satisfies Record<string, RuleWords>;
