import { command, option } from './command.ts';

/** How many items of each list the example has. */
const items = 2;

/** RFC 4180: quotation marks around what needs them. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const schema = command({
  name: 'schema',
  summary: {
    en: 'Print the JSON Schema of the case file.',
    es: 'Imprimir el JSON Schema del archivo del caso.',
  },
  about: {
    en: 'Prints the exact schema of the case file, for a form filler, an editor, or a script.',
    es: 'Imprime el esquema exacto del archivo del caso, para un programa que llena formularios, un editor o un script.',
  },
  examples: ['case-assist schema > case.schema.json', 'case-assist schema --csv'],
  options: [
    option('--csv', {
      en: 'A table header and an example row instead of the schema.',
      es: 'Un encabezado de tabla y una fila de ejemplo en lugar del esquema.',
    }),
  ],
  /** The JSON Schema of the case file; with `--csv` a header line and an example row for `batch`. */
  async run({ out, messages }, _args, { csv }) {
    if (!csv) {
      const { jsonSchema } = await import('../core/case-schema.ts');
      out.write(`${JSON.stringify(jsonSchema(messages), null, 2)}\n`);
      return 0;
    }
    const { columns } = await import('../core/case-cells.ts');
    // A table needs no version: without one it is read by this program's own.
    const headings = ['id', ...columns(items).filter((path) => path !== 'caseFile')];
    const example = messages.input.example as Readonly<Record<string, string>>;
    const rows = [headings, headings.map((heading) => example[heading] ?? '')];
    out.write(rows.map((row) => `${row.map(cell).join(',')}\n`).join(''));
    return 0;
  },
});
