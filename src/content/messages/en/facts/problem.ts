import type { problemFacts, storyFacts } from '../../../facts/problem.ts';
import type { WordsFor } from '../../../shape/fact-words.ts';

/** What went wrong. */
export const problemWords = {
  'problem.kinds': {
    label: 'Kind of problem',
    question: 'What has gone wrong with the case at USCIS?',
    help: {
      why: 'The CIS Ombudsman takes some kinds of problems and not others, and each kind has its own conditions. The office is independent of USCIS: it can bring a problem to USCIS and recommend how to solve it, but it cannot urge USCIS to act, and USCIS alone approves or denies.',
      form: 'Section 2, the reasons for the request. The boxes of the current edition could not be read by this project, so compare them with the blank form.',
      find: 'Choose everything that fits; one kind that the office takes is enough. Where two seem close, choose both.',
    },
    choices: {
      delay: {
        label: 'No decision, and it takes too long',
        hint: 'The form is with USCIS and nothing has been decided; the processing-time rules count for this kind alone.',
      },
      'notice-not-received': {
        label: 'A notice or decision never came',
        hint: 'For example a request for evidence, an appointment notice or a decision that USCIS says it sent.',
      },
      'card-returned': {
        label: 'The mail returned a card to USCIS',
        hint: 'The U.S. Postal Service could not deliver a card and sent it back.',
      },
      'receipt-not-received': {
        label: 'No receipt notice after filing',
        hint: 'A package went to a USCIS lockbox and no receipt notice has come; a rejected package is another kind.',
      },
      'typographic-error': {
        label: 'A typing error in a document',
        hint: 'A name, date or other detail is wrong on a document that USCIS issued.',
      },
      'improper-rejection': {
        label: 'USCIS wrongly rejected the filing',
        hint: 'USCIS sent the filing back because it clearly misread a fact or misapplied the law; a denial is a decision, not a rejection.',
      },
      'lost-file': {
        label: 'A lost file, or a stuck transfer',
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
        label: 'Expedite approved, still waiting',
        hint: ({ has, amount }) =>
          has('expedite-approved-wait')
            ? `USCIS agreed to expedite, and more than ${amount('expedite-approved-wait')} later the form is still not decided.`
            : 'USCIS agreed to expedite, and the form is still not decided.',
      },
      'removal-hearing': {
        label: 'Immigration court hearing soon',
        hint: ({ amount }) =>
          `A hearing is set within ${amount('hearing-window')}, and a form pending at USCIS could change how it ends.`,
      },
      'age-out': {
        label: 'A child may age out',
        hint: ({ amount }) =>
          `Somebody may reach the age of ${amount('child-age')}, as the law counts it, and so lose the benefit; the office takes certain of these cases.`,
      },
      military: {
        label: 'U.S. military member or family',
        hint: 'The office takes certain cases of members of the U.S. armed forces and of their families.',
      },
      systemic: {
        label: 'A problem that many people have',
        hint: 'Something at USCIS goes wrong in the same way in many cases and needs a look from higher up.',
      },
      'change-decision': {
        label: 'USCIS decided, and it looks wrong',
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
        label: 'Somebody outside USCIS got it wrong',
        hint: 'For example an attorney or a school official gave bad information; the office cannot repair that.',
      },
    },
  },
  'problem.clearError': {
    label: 'Clear error by USCIS',
    question:
      'Did USCIS make a clear error, such as a plain mistake of fact or an obvious misuse of the law?',
    help: {
      why: 'A decision can be taken up only when it rests on a clear error, and only USCIS itself can change it.',
      form: 'Section 2, together with the explanation that is asked for later.',
      find: 'Compare the notice with what was sent. Not agreeing with the result is not an error by itself. If it is hard to tell, an attorney or accredited representative can read the notice.',
    },
  },
} as const satisfies WordsFor<typeof problemFacts>;

/** The story in the words of whoever asks. */
export const storyWords = {
  'problem.errorExplanation': {
    label: 'Why an error',
    question: 'Which error did USCIS make, and what shows that it is one?',
    help: {
      why: 'The office wants an explanation and papers with every claim of a USCIS error.',
      form: 'Section 2. What does not fit goes on to the continuation page of our sheet.',
      find: 'Name the notice and its date, quote the line that is wrong, and say which paper that was sent proves it. Two or three sentences are often enough.',
    },
  },
  'problem.description': {
    label: 'What happened',
    question: 'What happened, when, and what is the office asked to do?',
    help: {
      why: 'People at the office read this first, and they decide from it what to ask USCIS.',
      form: 'Section 2, in the words given here. Text that is too long for the box continues on our sheet.',
      find: 'Write facts with their dates, in order: what was filed, what USCIS did or did not do, what was tried, and what is wanted now. No legal argument is needed. Leave out private details of other people, and anything that the office does not need.',
    },
  },
} as const satisfies WordsFor<typeof storyFacts>;
