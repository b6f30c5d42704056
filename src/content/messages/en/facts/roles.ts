import type { consentFacts, partFacts, protectionFacts, roleFacts } from '../../../facts/roles.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { of } from '../voice.ts';

/** Who asks, for whom, and with what permission. */
export const roleWords = {
  'preparer.role': {
    label: 'Who prepares this',
    own: 'Whose case it is',
    question: 'Who is preparing this request?',
    help: {
      why: 'The office answers only the one who signed the USCIS form or the attorney, unless there is written consent for somebody else.',
      form: 'Our sheet, under "Preparer"; it also decides whether a written consent or a Form G-28 has to go along.',
      find: 'Choose for whoever is filling in the answers now, not for everybody who helps. For anybody but whoever signed the form, an attorney or an accredited representative, consent in writing is needed; it can be signed before the request goes out.',
    },
    choices: {
      self: {
        label: 'The one who signed the USCIS form',
        hint: 'The applicant or petitioner; also a company that asks about a petition it signed itself.',
      },
      employer: {
        label: 'An employer helping a worker',
        hint: 'For a form that somebody else signed; the office will want that person to consent in writing.',
      },
      attorney: {
        label: 'An attorney',
        hint: 'A copy of the Form G-28 on file with USCIS for this form goes with the request.',
      },
      'accredited-representative': {
        label: 'An accredited representative',
        hint: 'Works for a recognized organization; here too the office wants a copy of the G-28 that is on file.',
      },
      'family-member': {
        label: 'A family member',
        hint: 'A relative may prepare the papers when the applicant or petitioner agrees to it in writing.',
      },
      'congressional-office': {
        label: 'A congressional office',
        hint: 'A caseworker of a representative or senator needs written consent for the same form and issue.',
      },
      'school-official': {
        label: 'A school official (DSO)',
        hint: 'A designated school official may help once the student has consented in writing.',
      },
      other: {
        label: 'Somebody else',
        hint: 'For example a friend or a community worker; consent in writing is needed.',
      },
    },
  },
  'preparer.g28OnFile': {
    label: 'G-28 on file',
    question: 'Is a Form G-28 for this very form on file with USCIS, and is a copy of it at hand?',
    help: {
      why: 'The office talks to an attorney or accredited representative only with the G-28 that USCIS holds for the form at issue.',
      form: 'It goes with section 10, where an attorney or accredited representative signs.',
      find: 'Look in the file for the G-28 sent with this form. A G-28 for another form of the same client will not do, and a new or changed one takes time to reach the file at USCIS.',
    },
  },
  'preparer.writtenConsent': {
    label: 'Written consent',
    question: of((f) => `${f.has} ${f.who} agreed in writing to this request, for this form and this issue?`),
    help: {
      why: 'Without it the office may not speak with anybody but the one who signed the USCIS form and the attorney.',
      form: 'Section 9 is the consent; it is signed by hand or as the form says, never by this program.',
      find: 'A permission in general terms may not be enough: the consent is for one form and one issue. It can still be signed before the request goes out.',
    },
  },
  'person.kind': {
    label: 'Person or organization',
    question: 'Was the USCIS form signed for a person, or for a company or other organization?',
    help: {
      why: 'Section 5 takes either the name of a person or the name of an organization.',
      form: 'Section 5 of DHS Form 7001, which names the one who has the difficulty with USCIS.',
      find: 'For a worker petition such as Form I-129 or I-140 it is mostly the company, even when a manager held the pen.',
    },
    choices: {
      individual: { label: 'A person' },
      organization: {
        label: 'A company or organization',
        hint: 'An employer, school, church or other body that filed in its own name.',
      },
    },
  },
  'person.role': {
    label: 'Part in the case',
    own: of((f) => `${f.whose} part in the case`),
    question: of((f) => `In the form filed with USCIS, what ${f.is} ${f.who}?`),
    help: {
      why: 'The office asks that section 5 name the petitioner or applicant who signed the USCIS form, and nobody else.',
      form: 'Section 5: it decides whose name may stand there.',
      find: 'Look at the signature on the copy of the form. An older edition of DHS Form 7001, printed to expire on 12/31/2017, spoke of a beneficiary too; the present rule does not.',
    },
    choices: {
      applicant: {
        label: 'Applicant',
        hint: 'Signed an application for a benefit of their own, such as Form I-485, I-765 or N-400.',
      },
      petitioner: {
        label: 'Petitioner',
        hint: 'Signed a petition for somebody else, such as Form I-130 for a relative or I-129 for a worker.',
      },
      'self-petitioner': {
        label: 'Self-petitioner',
        hint: 'Signed a petition for themselves, as some people do on Form I-360.',
      },
      beneficiary: {
        label: 'Beneficiary',
        hint: 'Somebody else signed the petition for this person; section 5 cannot take a beneficiary, so the petitioner has to be named.',
      },
    },
  },
} as const satisfies WordsFor<typeof roleFacts & typeof consentFacts & typeof partFacts>;

/** What the law keeps confidential, and where the office may write. */
export const protectionWords = {
  'person.protection': {
    label: 'Protected kind of case',
    before:
      'The next question is about danger and protection. If somebody may see this screen now or look into this device later: ! leaves and Ctrl-C ends at once, and - leaves the question open.',
    question: of(
      (f) =>
        `${f.has} ${f.who} ever asked for, or been given, any of these kinds of protection, also through a family member?`,
    ),
    help: {
      why: 'The law keeps such cases confidential. The office then wants a signature in ink on paper and, without an attorney or accredited representative, writes only by mail to the address that USCIS has.',
      form: 'On no page, though it decides how section 9 is signed and how the office may answer.',
      find: 'Count requests that are pending and those granted long ago, and also status as a derivative family member. The answer stays on this machine; if somebody unsafe can see this screen, leave it for another time. Those who would rather not say can leave it open, and the program will name what it then cannot decide.',
    },
    none: 'None of these, pending or ever granted',
    choices: {
      t: {
        label: 'T visa',
        hint: 'For victims of human trafficking, Form I-914, and for their family members.',
      },
      u: {
        label: 'U visa',
        hint: 'For victims of certain crimes, Form I-918, and for their family members.',
      },
      vawa: {
        label: 'VAWA',
        hint: 'A self-petition, or another request, because of abuse by a family member.',
      },
      'i-751-waiver': {
        label: 'I-751 abuse waiver',
        hint: 'Form I-751 filed without the spouse because of abuse; the 2023 page of the office does not list it, the confidentiality law covers it.',
      },
      asylee: { label: 'Asylum', hint: 'Asked for on Form I-589, or received through a parent or spouse.' },
      refugee: {
        label: 'Refugee status',
        hint: 'Asked for abroad, or received, also by following a family member.',
      },
    },
  },
  'person.addressMatchesUscis': {
    label: 'Address known to USCIS',
    question: of(
      (f) => `Does USCIS have the same mailing address for ${f.who} that will be on this request?`,
    ),
    help: {
      why: 'For a protected person without an attorney or accredited representative the office can only write by mail, and only when both addresses agree.',
      form: 'Nowhere: it is compared and not printed.',
      find: 'Compare with the latest notice from USCIS or with the online account. After a move, correct the address at USCIS first. VAWA, T and U cases have their own way of doing that; the Contact Center can explain it. A safe address counts if USCIS has it.',
    },
  },
} as const satisfies WordsFor<typeof protectionFacts>;
