import type { clockFacts, expediteFacts } from '../../../facts/problem.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { of } from '../voice.ts';

/** Expedite requests, hearings, aging out and military service: the clocks of single kinds of problem. */
export const clockWords = {
  'expedite.requested': {
    label: 'Expedite asked for',
    question: 'Has USCIS been asked to expedite this case?',
    help: {
      why: 'Only USCIS can expedite a case, so it has to be asked before the office can be.',
      form: 'Our sheet, under "Expedite request".',
      find: 'A message in the online account, a call to the Contact Center or a chat with Emma counts, if it asked for faster handling. Paying for premium processing is something else.',
    },
  },
  'expedite.result': {
    label: 'Expedite result',
    question: 'What did USCIS say to the expedite request?',
    help: {
      why: 'The office does not take up a request that USCIS refused to expedite.',
      form: 'Our sheet, in the expedite lines.',
      find: 'The answer comes by e-mail, by phone or in the online account.',
    },
    choices: {
      pending: { label: 'No answer yet' },
      approved: { label: 'It agreed', hint: 'The case is to be handled faster; it is not yet decided.' },
      denied: { label: 'It refused', hint: 'This is about the speed alone, not about the form itself.' },
    },
  },
  'expedite.resultDate': {
    label: 'Expedite answer date',
    question: 'On which day did USCIS answer the expedite request?',
    help: {
      why: ({ has, amount }) =>
        has('expedite-approved-wait')
          ? `After an approved expedite the office steps in once more than ${amount('expedite-approved-wait')} have passed.`
          : 'It shows how long ago USCIS answered.',
      form: 'Our sheet, after the expedite result.',
      find: 'Use the date on the message; after a phone call, the day of the call.',
    },
    example: '2025-01-20 or January 20, 2025',
  },
  'expedite.criterion': {
    label: 'Expedite criterion',
    question: 'Which of the USCIS expedite criteria does the emergency or hardship fall under?',
    help: {
      why: 'The office takes certain hardship cases, and they have to fit one of the criteria that USCIS itself uses.',
      form: 'Our sheet, as the ground of the expedite request.',
      find: 'It is best to name the same one as in the request to USCIS. Another ground can be typed.',
    },
    choices: {
      'severe-financial-loss': {
        label: 'Severe financial loss',
        hint: 'To a person or company, and not caused by filing or answering late; needing a work permit alone is not enough.',
      },
      'emergency-or-humanitarian': {
        label: 'Emergency or humanitarian need',
        hint: 'For example serious illness, or travel that cannot wait.',
      },
      'nonprofit-social-interest': {
        label: 'Nonprofit, social interest',
        hint: 'An IRS-recognized nonprofit whose work serves cultural or social interests of the United States.',
      },
      'government-interest': {
        label: 'Government interest',
        hint: 'A federal, state, tribal, territorial or local agency, public safety or national security.',
      },
      'clear-uscis-error': {
        label: 'Clear USCIS error',
        hint: 'The wait itself comes from a mistake that USCIS made.',
      },
    },
  },
  'removal.inProceedings': {
    label: 'In removal proceedings',
    question: 'Is anybody in this case in removal proceedings before the immigration court?',
    help: {
      why: 'A hearing that is near opens a door at the office, and that door needs proceedings that are under way.',
      form: 'Our sheet, under "Removal proceedings".',
      find: 'A Notice to Appear or a hearing notice from the court (EOIR) shows it. An attorney or accredited representative is the one to ask about the hearing itself.',
    },
  },
  'removal.hearingDate': {
    label: 'Hearing date',
    question: 'On which day is the next immigration court hearing?',
    help: {
      why: ({ amount }) =>
        `The office takes such a case when the hearing is no more than ${amount('hearing-window')} away.`,
      form: 'Our sheet, in the court lines.',
      find: 'It is on the latest hearing notice. Hearings are moved, so compare it with what the court says now.',
    },
    example: '2027-02-16 or February 16, 2027',
  },
  'removal.filingCouldAffect': {
    label: 'Bears on the hearing',
    question: 'Could the form that is pending at USCIS change how the hearing ends?',
    help: {
      why: 'The rule asks that the pending form could have an effect on the proceedings.',
      form: 'Our sheet, beside the hearing date.',
      find: 'This program cannot tell. Where there is doubt, an attorney or accredited representative in the court case can.',
    },
  },
  'ageOut.category': {
    label: 'Family or preference case',
    question: 'Is the child an immediate relative of a U.S. citizen, or in a preference category?',
    help: {
      why: 'The Child Status Protection Act (CSPA) counts the age in two different ways.',
      form: 'Nowhere: it only feeds the age calculation.',
      find: 'The approval or receipt notice of the petition names the class. After a naturalization or a divorce in the family special rules may apply. Children of refugees, asylees and of T or U cases follow other rules, which this calculation does not cover.',
    },
    choices: {
      'immediate-relative': {
        label: 'Immediate relative',
        hint: ({ amount }) =>
          `The petitioner is a U.S. citizen, and the child counted as younger than ${amount('child-age')} on the day of filing.`,
      },
      preference: {
        label: 'Preference category',
        hint: "Everything with a waiting line: family preference, employment, or a place on a parent's case.",
      },
    },
  },
  'ageOut.birthDate': {
    label: "Child's date of birth",
    question: 'On which day was the person who may age out born?',
    help: {
      why: 'The day on which the person ages out is counted from it.',
      form: 'On no page; it stays in the calculation.',
      find: "It is the date in this person's passport or birth certificate, who need not be the one who signed the form.",
    },
    example: '2004-08-15 or August 15, 2004',
  },
  'ageOut.petitionFiled': {
    label: 'Petition filed',
    question: 'On which day was the petition for this child, or for the parent, filed?',
    help: {
      why: 'For an immediate relative the age stops on that day; in a preference category the days that the petition waited are taken off.',
      form: 'Not printed; used for the CSPA age alone.',
      find: 'It is the receipt date on the receipt notice of Form I-130, I-140, I-360 or another petition, not of Form I-485.',
    },
    example: '2019-04-02 or April 2, 2019',
  },
  'ageOut.petitionApproved': {
    label: 'Petition approved',
    question: 'On which day did USCIS approve that petition?',
    help: {
      why: 'The time between filing and approval comes off the age in a preference category.',
      form: 'It appears on no page and is used for counting only.',
      find: 'Look at the approval notice, Form I-797. While there is none, say so.',
    },
    example: '2021-01-12 or January 12, 2021',
    none: 'It is not approved yet',
  },
  'ageOut.visaAvailable': {
    label: 'Visa available since',
    question: 'On which day did a visa number become available?',
    help: {
      why: 'CSPA takes the age on that day, in a preference category, and then takes off the time that the petition was pending.',
      form: 'Nowhere on paper; the calculation uses it.',
      find: 'It is the later of two days: the approval of the petition, and the day on which the priority date became current. For a Form I-485 filed on or after 2025-08-15 that means the Final Action Dates chart. For one that was pending before, the policy of February 2023 goes by the chart that USCIS used for filing. Where the charts moved back and forth, ask an attorney or accredited representative.',
    },
    example: '2025-09-01 or September 1, 2025',
    none: 'No visa number is available yet',
  },
  'ageOut.soughtToAcquire': {
    label: 'Sought to acquire',
    question:
      'On which day did the child seek to become a permanent resident, for example by filing Form I-485?',
    help: {
      why: ({ amount }) =>
        `In a preference category the lower age counts only for a child who took that step within ${amount('seek-to-acquire')} of the visa becoming available.`,
      form: 'Kept off every page; it is printed nowhere.',
      find: 'The receipt date of Form I-485 is the usual proof. A plain yes (within that time) or no will do where the day is not at hand.',
    },
    example: '2025-10-20, or yes, or no',
    none: 'No such step has been taken yet',
  },
  'military.member': {
    label: 'Military member',
    question: 'Who in this case serves or served in the U.S. armed forces?',
    help: {
      why: 'The office takes certain cases of service members and their families, and USCIS has a separate help line for them.',
      form: 'Our sheet, under "Military service".',
      find: 'Orders, a military ID or discharge papers show it.',
    },
    choices: {
      self: { label: 'The applicant or petitioner', own: of((f) => f.who) },
      family: { label: 'A family member' },
      none: { label: 'Nobody' },
    },
  },
} as const satisfies WordsFor<typeof clockFacts & typeof expediteFacts>;
