import { InputError } from '../core/errors.ts';
import { command, option } from './command.ts';

/** How many items of each list the example has. */
const items = 2;

/** RFC 4180: quotation marks around what needs them. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const schema = command({
  name: 'schema',
  examples: [
    'case-assist schema > case.schema.json',
    'case-assist schema --csv',
    'case-assist schema --report',
  ],
  options: [option('--csv'), option('--report')],
  /** The JSON Schema of the case file, or with `--report` of a row's report; with `--csv` a header line and an example row for `batch`. */
  async run({ out, messages }, _args, { csv, report }) {
    if (csv && report) {
      const { together, found, wanted } = messages.input.schema;
      throw new InputError(together, [{ path: '--csv', found, wanted }]);
    }
    if (!csv) {
      const { catalogues } = await import('../content/messages/catalogues.ts');
      const shape = report
        ? (await import('../batch/report/report-schema.ts')).reportSchema(catalogues.en)
        : (await import('../core/case-schema.ts')).jsonSchema(catalogues.en);
      out.write(`${JSON.stringify(shape, null, 2)}\n`);
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
