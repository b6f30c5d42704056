import type { Catalogue } from '../../catalogue.ts';

/** An outcome beside that of another day. */
export const compare: Catalogue['outcome']['compare'] = {
  on: (day) => `En cambio, el ${day}`,
  otherwise: 'Lo que es distinto ese día',
  same: 'Ese día no cambia nada de lo que decide.',
  book: (there, here) => `Ese día se aplica el libro de reglas ${there}, y no ${here}.`,
  here: (day, mark) => `El ${day}: ${mark}`,
  noPart: 'no interviene',
  open: 'falta responder',
  notOpen: 'no se pregunta',
};
