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
          ['Keep the answers', ''],
          ['Whose case is it?', '1'],
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
          ['Whose case is it?', '1'],
          ['What has gone wrong', '1'],
          ['What is the number', 'the green one'],
          ['', 'I-485'],
          ['What is the receipt number', 'ioe 09-123-45678'],
          ['On which day did USCIS receive', 'March 10, 2024'],
          ['Where does this form stand', '1'],
          ['may be asked about', '2026-06-01'],
          ['What next', '1'],
          ['How has USCIS been asked', '!'],
        ],
      },
      {
        args: ['interview', '--plain', '--quiet', '--case', 'case.json'],
        talk: [
          ['How has USCIS been asked', '2'],
          ['On which day was this contact', '9/15/2026'],
          ...leftOpen('Which reference', 'What did USCIS answer'),
          ['What next', '1'],
          ['Has a representative or senator', '2'],
          ['these kinds of protection', '7'],
          ...leftOpen('your given name'),
          ['your family name', 'Quill'],
          ...leftOpen('were you born', 'In which country', 'Of which country', 'A-Number'),
          ['mailing address', 'US'],
          ...leftOpen('the house number'),
          ['In which city', 'Omaha, NE 68102'],
          ...leftOpen('phone number', 'e-mail address', 'What happened, when', 'What kind of document'),
          ['Anything of these to add', '2'],
          ['Which suffix', 'Jr.'],
          ['What shall be done', '1'],
        ],
      },
    ],
  },
];
