import type { facts as known } from '../../facts/index.ts';
import type { WordsFor } from '../../shape/fact.ts';
import { attemptWords } from './facts/attempts.ts';
import { clockWords } from './facts/clocks.ts';
import { filingWords } from './facts/filings.ts';
import { personWords } from './facts/person.ts';
import { preparerWords } from './facts/preparer.ts';
import { problemWords, storyWords } from './facts/problem.ts';
import { protectionWords, roleWords } from './facts/roles.ts';
import { sendingWords } from './facts/sending.ts';

/** What is said about every fact of the case file, under the fact's path. */
export const facts = {
  caseFile: {
    label: 'Case file version',
    question: 'Which version of the case file format is this?',
    help: {
      why: 'The program reads the number first, so that it never misreads a file written for another version.',
      form: 'It is printed on no page.',
      find: 'It is always 1 today, and the program writes it by itself.',
    },
    example: '1',
  },
  ...problemWords,
  ...roleWords,
  ...filingWords,
  ...clockWords,
  ...attemptWords,
  ...protectionWords,
  ...storyWords,
  ...personWords,
  ...preparerWords,
  ...sendingWords,
} as const satisfies WordsFor<typeof known>;
