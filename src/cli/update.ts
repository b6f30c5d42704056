import { command, ofCase, option, shared } from './command.ts';

export const update = command({
  name: 'update',
  summary: {
    en: 'Prepare the note to the office after a request: resolved, new address, new attorney.',
    es: 'Preparar la nota para la oficina después de una solicitud de ayuda: resuelto, dirección nueva, abogado nuevo.',
  },
  about: {
    en: 'Prepares the note to the office with the number of the request, and says who else has to be told. Nothing is sent.',
    es: 'Prepara la nota para la oficina con el número de la solicitud de ayuda, y dice a quién más hay que avisar. No se envía nada.',
  },
  args: ofCase,
  examples: ['case-assist update case.json --about address --out note'],
  options: [
    option(
      '--about <what>',
      {
        en: 'What has changed: resolved, address or attorney; several with commas.',
        es: 'Lo que ha cambiado: resolved, address o attorney; varios con comas.',
      },
      async () => (await import('../content/update.ts')).updateTopics,
    ),
    shared.out,
    shared.reader,
  ],
  /** See `writeUpdate`. */
  async run(context, [source = ''], options) {
    return (await import('../app/update.ts')).writeUpdate(context, source, options);
  },
});
