import type { Catalogue } from '../catalogue.ts';
import { attemptWords } from './facts/attempts.ts';
import { clockWords } from './facts/clocks.ts';
import { filingWords } from './facts/filings.ts';
import { personWords } from './facts/person.ts';
import { preparerWords } from './facts/preparer.ts';
import { problemWords, storyWords } from './facts/problem.ts';
import { protectionWords, roleWords } from './facts/roles.ts';
import { sendingWords } from './facts/sending.ts';

/** What is said about every fact of the case file, under the fact's path. */
export const facts: Catalogue['facts'] = {
  caseFile: {
    label: 'Versión del archivo del caso',
    question: '¿Qué versión del formato del archivo del caso es esta?',
    help: {
      why: 'El programa lee primero este número, para no leer mal nunca un archivo escrito para otra versión.',
      form: 'No se imprime en ninguna página.',
      find: 'Hoy es siempre 1, y el programa lo escribe por sí mismo.',
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
};
