import { NotNowError } from '../core/errors.ts';
import { command, ofCase, shared } from './command.ts';

export const packet = command({
  name: 'packet',
  summary: {
    en: 'Prepare all that goes out with a request: form, exhibits, letter or draft, dates.',
    es: 'Preparar todo lo que se envía con una solicitud de ayuda: formulario, documentos de apoyo, carta o borrador, fechas.',
  },
  about: {
    en: 'Prepares everything for the way the request will be sent, online, by e-mail or by post: the form, the supporting documents in one PDF, the answers to paste or the letter, and the dates as a calendar file. When the rules say not now it makes the pages that say why, what to do and by when, and ends with code 4; with --anyway all papers. The folder holds personal data.',
    es: 'Prepara todo para el medio por el que se enviará la solicitud de ayuda, en línea, por correo electrónico o por correo postal: el formulario, los documentos de apoyo en un solo PDF, las respuestas para pegar o la carta, y las fechas como archivo de calendario. Cuando las reglas dicen que ahora no, hace las páginas que dicen por qué, qué hacer y hasta cuándo, y termina con el código 4; con --anyway, todos los papeles. La carpeta contiene datos personales.',
  },
  args: ofCase,
  examples: [
    'case-assist packet case.json --out papers',
    'case-assist packet case.json --out papers --anyway --json',
  ],
  options: [shared.out, shared.reader, shared.template, shared.font, shared.flatten, shared.anyway],
  /**
   * Everything that goes out with a request, for the way it will be sent, and the days around it; exit 0. Where the rules
   * say not now, only the pages that say why and what to do by when, and exit 4 (`NotNowError`), unless `--anyway`. Throws
   * `InputError` (2) for a bad case or names that are taken.
   */
  async run(context, [source = ''], options) {
    const [{ decideOn, readCaseAt, withFilesSeen }, { makePacket }, { outFolder }] = await Promise.all([
      import('../app/case.ts'),
      import('../app/packet.ts'),
      import('../app/papers.ts'),
    ]);
    const { messages, out } = context;
    const folder = outFolder(options, context);
    const caseFile = await readCaseAt(source, context);
    const outcome = decideOn(await withFilesSeen(source, caseFile, context), options.asOf, messages);
    const { text, goes, ...said } = await makePacket(source, caseFile, outcome, folder, context, options);
    if (options.json) out.write(`${JSON.stringify({ ...said, outcome }, null, 2)}\n`);
    else if (!options.quiet) out.write(text);
    if (goes) return 0;
    throw new NotNowError(messages.packet.command.notNow);
  },
});
