import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Block } from '../render/document.ts';
import { command, dayGiven, ofCase, option } from './command.ts';

export const check = command({
  name: 'check',
  summary: {
    en: 'Decide only: what to do and by when first, then the dates, the route, and what is missing.',
    es: 'Solo decidir: primero qué hacer y hasta cuándo, después las fechas, a quién contactar y lo que falta.',
  },
  about: {
    en: 'Decides one case and writes nothing. Ends with code 0 when the case is ready and with 4 when the rules say not now.',
    es: 'Decide un caso y no escribe nada. Termina con el código 0 cuando el caso está listo y con 4 cuando las reglas dicen que ahora no.',
  },
  args: ofCase,
  examples: [
    'case-assist check case.json',
    'case-assist check case.json --why',
    'case-assist check case.json --compare 2027-03-01',
    'case-assist check - --json < case.json',
  ],
  options: [
    option('--why', {
      en: 'Show all proofs: each rule, the answers that decided, and the sources.',
      es: 'Mostrar todas las pruebas: cada regla, las respuestas que decidieron y las fuentes.',
    }),
    option('--compare <YYYY-MM-DD>', {
      en: 'Set the same case beside it on another day, by the rule book of that day, and say what is otherwise.',
      es: 'Comparar con el mismo caso en otro día, según el libro de reglas de ese día, y decir qué es distinto.',
    }),
  ],
  /** The outcome of one case; exit 0 when it is ready, 4 when the rules say not now. */
  async run(context, [source = ''], { asOf, json, plain, why, compare }) {
    const [{ decideOn, readCaseAt, withFilesSeen }, { outcomeDocument }, { asText }] = await Promise.all([
      import('../app/case.ts'),
      import('../render/outcome.ts'),
      import('../render/text.ts'),
    ]);
    const { out, messages } = context;
    const caseFile = await withFilesSeen(source, await readCaseAt(source, context), context);
    const outcome = decideOn(caseFile, asOf, messages);
    const compared =
      compare === undefined
        ? undefined
        : decideOn(caseFile, await dayGiven(compare, '--compare', messages), messages, '--compare');
    if (json) {
      const beside = compared && {
        compared,
        changed: (await import('../core/compare.ts')).changesBetween(outcome, compared),
      };
      out.write(`${JSON.stringify({ ...outcome, ...beside }, null, 2)}\n`);
    } else {
      const beside =
        compared &&
        (await import('../render/compared.ts')).comparedBlocks(outcome, compared, caseFile, messages);
      const dates = why
        ? await datesOf(caseFile, outcome, messages, { drawn: !plain && out.isTerminal })
        : [];
      const document = [...outcomeDocument(outcome, caseFile, messages, { why, beside }), ...dates];
      await out.page(asText(document, out));
    }
    return outcome.verdict === 'ready' ? 0 : 4;
  },
});

/** The days around the request, each with what it was counted from. */
async function datesOf(
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  ways: { readonly drawn: boolean },
): Promise<readonly Block[]> {
  const [{ timelineOf }, { timelineDocument }] = await Promise.all([
    import('../packet/dates/timeline.ts'),
    import('../packet/dates/timeline-text.ts'),
  ]);
  return timelineDocument(timelineOf(caseFile, outcome, words), words, ways);
}
