import type { Catalogue } from '../catalogue.ts';

/** What `--help` and `--version` say of the program; what they say of a command stands beside it. */
export const help: Catalogue['help'] = {
  about:
    'Sepa si el Ombudsman de CIS puede atender un caso estancado en USCIS, prepare el Formulario DHS 7001, y vea a quién acudir y en qué orden. Todo se queda en esta computadora: no se envía nada, y no se guarda nada a menos que usted lo pida. Esto es información, no asesoría legal.',
  titles: {
    'Usage:': 'Uso:',
    'Arguments:': 'Qué dar:',
    'Options:': 'Opciones:',
    'Global Options:': 'Opciones de todos los comandos:',
    'Commands:': 'Comandos:',
    '[options]': '[opciones]',
    '[command]': '[comando]',
  },
  helpCommand: 'Mostrar la ayuda de un comando.',
  examples: 'Ejemplos:',
  seeCommand: 'Ejecute "case-assist COMMAND --help" para leer más sobre un comando.',
  version: (version, ruleBook, day, checked) =>
    `case-assist ${version}\nLibro de reglas vigente el ${day}: ${ruleBook}, revisado por última vez el ${checked}\nNingún abogado que escriba en español ha leído todavía este texto en español`,
};
