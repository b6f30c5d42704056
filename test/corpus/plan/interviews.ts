import { day, type Transcript } from './transcript.ts';

/** Questions that are left open with Enter alone. */
const leftOpen = (...questions: readonly string[]): readonly (readonly [string, string])[] =>
  questions.map((question) => [question, ''] as const);

export const interviews: readonly Transcript[] = [
  {
    name: 'interview/advice-only',
    asOf: day,
    steps: [
      {
        args: ['--plain'],
        talk: [
          ['Shall we begin?', '1'],
          ['What has gone wrong', '?'],
          ['', '16'],
          ['How do you want to go on?', '1'],
          ['Save the answers', '2'],
        ],
      },
    ],
  },
  {
    name: 'interview/delay-kept-and-resumed',
    asOf: day,
    steps: [
      {
        args: ['interview', '--plain', '--case', 'case.json'],
        talk: [
          ['Shall we begin?', '1'],
          ['What has gone wrong', '1'],
          ['Who is preparing', '1'],
          ['signed for a person', '1'],
          ['In the form filed with USCIS', '1'],
          ['Which forms', '1'],
          ['What is the number', 'the green one'],
          ['', 'I-485'],
          ['What is the receipt number', 'ioe 09-123-45678'],
          ['On which day did USCIS receive', 'March 10, 2024'],
          ['Where does this form stand', '1'],
          ['publish a processing time', '1'],
          ['may be asked about', '2026-06-01'],
          ['What next', '1'],
          ['How and when', '!'],
        ],
      },
      {
        args: ['interview', '--plain', '--quiet', '--case', 'case.json'],
        talk: [
          ['How and when', '1'],
          ['On which day was this contact', '9/15/2026'],
          ['By which way', '2'],
          ...leftOpen('Which reference', 'What did USCIS answer'),
          ['What next', '1'],
          ['Has a representative or senator', '2'],
          ['these kinds of protection', '7'],
          ...leftOpen('What happened, when', 'given name', 'middle name'),
          ['family name', 'Quill'],
          ...leftOpen('a suffix', 'On which day', 'In which country', 'Of which country', 'A-Number'),
          ...leftOpen(
            'online account number',
            'outside the United States',
            'In which country',
            'the house number',
          ),
          ...leftOpen('Which apartment', 'In which city', 'In which state', 'ZIP code', 'phone number'),
          ...leftOpen('fax number', 'e-mail address', 'Which documents'),
          ['How will the request be sent', '1'],
          ['What shall be done', '1'],
        ],
      },
    ],
  },
];
