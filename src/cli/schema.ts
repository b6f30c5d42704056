import type { Command } from '../app/command.ts';
import { columns } from '../core/case-cells.ts';
import { jsonSchema } from '../core/case-schema.ts';

/** How many items of each list the example has. */
const items = 2;

/** RFC 4180: quotation marks around what needs them. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Prints the JSON Schema of the case file; with `--csv` a header line and an example row for `batch`. */
export const run: Command = async ({ out, messages }, _args, { csv }) => {
  if (csv !== true) {
    out.write(`${JSON.stringify(jsonSchema(messages), null, 2)}\n`);
    return 0;
  }
  // A table needs no version: without one it is read by this program's own.
  const headings = ['id', ...columns(items).filter((path) => path !== 'caseFile')];
  const example = messages.input.example as Readonly<Record<string, string>>;
  const rows = [headings, headings.map((heading) => example[heading] ?? '')];
  out.write(rows.map((row) => `${row.map(cell).join(',')}\n`).join(''));
  return 0;
};
