import type { TableRow } from '../../../src/batch/row.ts';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { InputError } from '../../../src/core/errors.ts';
import { rowsOf, worldOf } from './read.ts';
import { numbers } from './spoil.ts';
import { inline, type Part, partsOf, row, zip } from './workbook.ts';

const cells = (n: number): string =>
  `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}" t="s"><v>${n % 2}</v></c><c r="C${n}" s="1"><v>${32_000 + n}</v></c>${`<c r="D${n}" t="b"><v>1</v></c>`}</row>`;
const parts = partsOf({
  rows: `${row(inline('id'), inline('person.name.family'), inline('person.birthDate'), inline('person.outsideUs'))}${Array.from({ length: 20 }, (_, i) => cells(i + 2)).join('')}`,
  texts: '<si><t>Nobody</t></si><si><r><t>Some</t></r><r><t>body</t></r></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});
const whole = zip(parts);

function flipped(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let i = 1 + next(4); i > 0; i -= 1) changed[next(changed.length)] = next(256);
  return next(6) === 0 ? changed.subarray(0, next(changed.length)) : changed;
}

/** The XML of one part, with something taken out, put in, or doubled; its sum is right again. */
function rewritten(next: (below: number) => number): Uint8Array {
  const which = next(parts.length);
  return zip(
    parts.map((part, i): Part => {
      if (i !== which) return part;
      const text = String(part.text);
      const at = next(text.length);
      const put =
        [
          '<',
          '>',
          '"',
          '&',
          '</c>',
          '<row>',
          '<c r="ZZZ9999999">',
          '<v>1e999</v>',
          '&#x110000;',
          '<!--',
          'r="A1"',
          '',
        ][next(12)] ?? '';
      return { ...part, text: text.slice(0, at) + put + text.slice(at + next(30)) };
    }),
  );
}

/**
 * Reads spoiled workbooks. One whose bytes were changed gives the right rows or is refused; one with other XML gives rows
 * or is refused. Anything else is thrown.
 */
export async function readSpoiledWorkbooks(
  from: number,
  count: number,
): Promise<{ read: number; refused: number }> {
  const right = JSON.stringify(await rowsOf(whole));
  const ends = { read: 0, refused: 0 };
  for (let seed = from; seed < from + count; seed += 1) {
    const next = numbers(seed);
    const bytesOnly = next(2) === 0;
    const bytes = bytesOnly ? flipped(whole, next) : rewritten(next);
    const rows: TableRow[] = [];
    try {
      const table = await openTable('t', {}, worldOf(bytes));
      for await (const batch of table.rows) rows.push(...batch);
      ends.read += 1;
    } catch (error) {
      if (!(error instanceof InputError)) throw new Error(`workbook ${seed}`, { cause: error });
      ends.refused += 1;
      continue;
    }
    const head = String.fromCharCode(...bytes.subarray(0, 4));
    if (bytesOnly && head === 'PK\u0003\u0004' && JSON.stringify(rows) !== right)
      throw new Error(`workbook ${seed}: other rows`);
  }
  return ends;
}
