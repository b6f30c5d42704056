/** Answers that cannot both be true. */
export const conflicts = {
  answer: (name: string, value: string) => `“${name}” is “${value}”`,
  both: (what: string, answers: string) =>
    `${what} ${answers}. Correct what is wrong; until then it counts as not known.`,
  rows: {
    'no-inquiry-but-its-day':
      'It is said that no member of Congress asked USCIS, and yet there is a day of such an inquiry:',
    'no-expedite-but-its-result':
      'It is said that USCIS was not asked to expedite, and yet that it answered:',
    'no-expedite-but-its-day':
      'It is said that USCIS was not asked to expedite, and yet there is a day of its answer:',
    'no-expedite-but-approved':
      'It is said that USCIS was not asked to expedite, and yet the problem is an expedite request that it approved:',
    'no-proceedings-but-a-hearing':
      'It is said that nobody is in removal proceedings, and yet a hearing lies ahead:',
    'delay-but-decided': 'The problem is a delay, and yet USCIS has decided on every form that is named:',
    'rejection-but-none-rejected': 'The problem is a rejection, and yet no form that is named was rejected:',
    'approval-but-none-approved':
      'The problem is an approval that was not sent on, and yet no form that is named is approved:',
    'pending-but-decided-on': 'A form is said to be pending, and yet there is a day of its decision:',
    'decision-ahead': 'The day of a decision lies after the day decided for:',
    'expedite-decision-ahead':
      'The day on which USCIS answered the expedite request lies after the day decided for:',
    'approval-ahead': 'The day on which the petition was approved lies after the day decided for:',
  },
} as const;
