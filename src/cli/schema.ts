import { command, option } from './command.ts';

/** How many items of each list the example has. */
const items = 2;

/** RFC 4180: quotation marks around what needs them. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const schema = command({
  name: 'schema',
  examples: ['case-assist schema > case.schema.json', 'case-assist schema --csv'],
  options: [option('--csv')],
  /** The JSON Schema of the case file; with `--csv` a header line and an example row for `batch`. */
  async run({ out, messages }, _args, { csv }) {
    if (!csv) {
      const [{ jsonSchema }, { catalogues }] = await Promise.all([
        import('../core/case-schema.ts'),
        import('../content/messages/catalogues.ts'),
      ]);
      out.write(`${JSON.stringify(jsonSchema(catalogues.en), null, 2)}\n`);
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
