import type { errorFacts, problemFacts, storyFacts } from '../../../facts/problem.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { kindChoices } from '../kinds.ts';
import { of } from '../voice.ts';

/** What went wrong. */
export const problemWords = {
  'problem.kinds': {
    label: 'Kind of problem',
    question: of((f) => `What has gone wrong with ${f.whose} case at USCIS?`),
    help: {
      why: 'The CIS Ombudsman takes some kinds of problems and not others, and each kind has its own conditions. The office is independent of USCIS: it can bring a problem to USCIS and recommend how to solve it, but it cannot urge USCIS to act, and USCIS alone approves or denies.',
      form: 'Section 2, the reasons for the request. The boxes of the current edition could not be read by this project, so compare them with the blank form.',
      find: 'Choose everything that fits; one kind that the office takes is enough. Where two seem close, choose both.',
    },
    choices: kindChoices,
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
  'problem.descriptionEnglish': {
    label: 'What happened, in English',
    question: 'How is the same said in English?',
    help: {
      why: 'The office works in English, and what happened seems to be told in another language.',
      form: 'Section 2, in the place of the original, which a packet adds to the exhibits on a page of its own.',
      find: 'Ask somebody whom you trust and who reads both languages; an online translator may keep what is pasted into it. Say the same, with nothing added and nothing left out. Without it the office gets the original alone.',
    },
  },
} as const satisfies WordsFor<typeof errorFacts & typeof storyFacts>;
