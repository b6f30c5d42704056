import type { Catalogue } from '../catalogue.ts';

/** What is said when a completion script cannot be made. */
export const completion: Catalogue['completion'] = {
  unknown: (shell) => `No hay autocompletado para "${shell}".`,
  wanted: 'bash, zsh, fish o powershell',
};
