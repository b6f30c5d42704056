import type { Catalogue } from '../catalogue.ts';

/** How a source is told: its day, and how sure it is. */
export const sources: Catalogue['sources'] = {
  undated: 'sin fecha',
  copyOf: (day) => `sin fecha, leído en una copia con fecha de ${day}`,
  sure: {
    confirmed: 'leído en un texto del gobierno',
    dated: 'leído en una copia antigua o incompleta; verifíquelo',
    unconfirmed: 'solo lo dicen otros, o ya no es seguro; verifíquelo',
    'not-found': 'no se encontró; verifíquelo',
  },
  noAddress: 'No tiene dirección propia.',
};
