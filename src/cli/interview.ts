import { command, shared } from './command.ts';

export const interview = command({
  name: 'interview',
  summary: {
    en: 'Ask what is needed, decide, and fill in the form (this is what happens without a command).',
    es: 'Preguntar lo que hace falta, decidir y llenar el formulario (es lo que pasa sin un comando).',
  },
  about: {
    en: 'Asks what is needed and nothing more, shows every answer for review, decides, fills in the form, and prints the route.',
    es: 'Pregunta lo que hace falta y nada más, muestra cada respuesta para revisarla, decide, llena el formulario, e imprime a quién contactar y en qué orden.',
  },
  examples: ['case-assist', 'case-assist interview --case case.json --out papers'],
  options: [shared.case, shared.out, shared.font],
  /** See `interview`. */
  async run(context, _args, options) {
    return (await import('../interview/run.ts')).interview(context, options);
  },
});
