import type { ReadingWords } from '../../catalogue.ts';

/** How a reading is framed. */
export const reading: ReadingWords['reading'] = {
  document: 'Lectura en español',
  title: (file) => `${file}, en español`,
  notSent:
    'NO SE ENVÍA. Esta página es para usted: dice en español lo que dice el papel en inglés. Lo que se firma y se envía es el papel en inglés.',
  form: 'La solicitud de ayuda',
  formSaid:
    'Cada respuesta con el nombre que tiene en el formulario, en inglés y en español. Los textos propios están aquí como están en el formulario.',
  heads: { label: 'En el formulario', meaning: 'Qué significa', answer: 'Respuesta' },
  ticked: 'Casilla marcada',
  item: (number) => `N.º ${number}`,
  byHand: (labels) => `(En el papel en inglés se escribe aquí a mano: ${labels.join('; ')}.)`,
  subject: (subject) => `Asunto: ${subject}`,
};
