import { day, ofCase, type Transcript } from './transcript.ts';

const spanish = (name: string, args: readonly string[], rest: Partial<Transcript> = {}): Transcript => ({
  ...ofCase(name),
  name: `spanish/${name}-${args[0]}`,
  steps: [{ args: [...args, '--lang', 'es'] }],
  ...rest,
});

/** What a person reads in Spanish; what goes to the government is the same in every language. */
export const inSpanish: readonly Transcript[] = [
  spanish('delay-ready', ['check', 'case.json', '--why']),
  spanish('hearing-soon-asked-late', ['check', 'case.json']),
  spanish('delay-ready', ['packet', 'case.json', '--out', 'papers'], { show: ['.txt', '.html', '.ics'] }),
  spanish('u-alone-address-differs', ['packet', 'case.json', '--out', 'papers']),
  spanish('relative-without-consent', ['packet', 'case.json', '--out', 'papers']),
  spanish('wrong-values', ['fill', 'case.json']),
  spanish('age-out-preference', ['contacts', '--case', 'case.json']),
  {
    name: 'spanish/help',
    asOf: day,
    steps: [{ args: ['--help', '--lang', 'es'] }, { args: ['--version', '--lang', 'es'] }],
  },
  {
    name: 'spanish/interview',
    asOf: day,
    steps: [
      {
        args: ['--plain'],
        talk: [
          ['Keep the answers', '3'],
          ['Guardar las respuestas', ''],
          ['De quién es el caso', '1'],
          ['Qué problema hay', '?'],
          ['', '16'],
          ['Cómo quiere seguir', '1'],
          ['Guardar las respuestas', '2'],
        ],
      },
    ],
  },
];
