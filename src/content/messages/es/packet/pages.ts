import type { Catalogue } from '../../catalogue.ts';

/** What every plain page of a packet says. */
export const pages: Catalogue['packet']['pages'] = {
  language: 'es',
  /** To be written on by hand. */
  blank: '____________',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
};
