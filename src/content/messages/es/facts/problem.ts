import type { errorFacts, problemFacts, storyFacts } from '../../../facts/problem.ts';
import type { Catalogue } from '../../catalogue.ts';
import { kindChoices } from '../kinds.ts';
import { of } from '../voice.ts';

/** What went wrong. */
export const problemWords: Pick<Catalogue['facts'], keyof typeof problemFacts> = {
  'problem.kinds': {
    label: 'Tipo de problema',
    question: of(
      '¿Qué problema hay con su caso en USCIS?',
      (p) => `¿Qué problema hay con el caso ${p.of} en USCIS?`,
    ),
    help: {
      why: 'El Ombudsman de CIS atiende unos tipos de problemas y otros no, y cada tipo tiene sus propias condiciones. La oficina es independiente de USCIS: puede llevar un problema a USCIS y recomendar cómo resolverlo, pero no puede instar a USCIS a actuar, y solo USCIS aprueba o deniega.',
      form: 'Sección 2, los motivos de la solicitud de ayuda. Este proyecto no pudo leer las casillas de la edición actual, así que compárelas con el formulario en blanco.',
      find: 'Elija todo lo que corresponda; basta un tipo que la oficina atienda. Si dos se parecen, elija los dos.',
    },
    choices: kindChoices,
  },
  'problem.clearError': {
    label: 'Error claro de USCIS',
    question:
      '¿Cometió USCIS un error claro, como una equivocación evidente sobre un hecho o un mal uso obvio de la ley?',
    help: {
      why: 'La oficina puede atender una decisión solo cuando esta se basa en un error claro, y solo el propio USCIS puede cambiarla.',
      form: 'Sección 2, junto con la explicación que se pide después.',
      find: 'Compare el aviso con lo que se envió. No estar de acuerdo con el resultado no es por sí solo un error. Si es difícil saberlo, un abogado o representante acreditado puede leer el aviso.',
    },
  },
};

/** The story in the words of whoever asks. */
export const storyWords: Pick<Catalogue['facts'], keyof typeof errorFacts | keyof typeof storyFacts> = {
  'problem.errorExplanation': {
    label: 'Por qué es un error',
    question: 'En inglés si puede: ¿qué error cometió USCIS, y qué muestra que lo es?',
    help: {
      why: 'Siempre que alguien afirma que USCIS cometió un error, la oficina quiere una explicación y documentos.',
      form: 'Sección 2. Lo que no cabe sigue en la página de continuación de nuestra hoja.',
      find: 'Nombre el aviso y su fecha, cite la línea que está mal y diga qué documento de los que se enviaron lo prueba. A menudo bastan dos o tres frases, mejor en inglés si puede.',
    },
  },
  'problem.description': {
    label: 'Qué pasó',
    question: '¿Qué pasó, cuándo, y qué se le pide a la oficina que haga?',
    help: {
      why: 'Es lo primero que lee el personal de la oficina, y con eso decide qué pedirle a USCIS.',
      form: 'Sección 2, con las palabras que se den aquí. Un texto demasiado largo para la casilla sigue en nuestra hoja.',
      find: 'Escriba los hechos con sus fechas, en orden, en inglés si puede; si los escribe en español, después se pide lo mismo en inglés. Diga qué se presentó, qué hizo o no hizo USCIS, qué se intentó y qué se quiere ahora. No hace falta un argumento legal. No ponga detalles privados de otras personas, ni nada que la oficina no necesite.',
    },
  },
  'problem.descriptionEnglish': {
    label: 'Qué pasó, en inglés',
    question: '¿Cómo se dice lo mismo en inglés?',
    help: {
      why: 'La oficina trabaja en inglés, y lo que pasó parece estar contado en otro idioma.',
      form: 'Sección 2, en lugar del original, que el paquete añade a los documentos de apoyo en una página aparte.',
      find: 'Pida ayuda a alguien de confianza que lea los dos idiomas; un traductor en línea puede guardar lo que se pega en él. Diga lo mismo, sin añadir ni quitar nada. Sin esto, la oficina recibe solo el original.',
    },
  },
};
