import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';

/** A PDF that is written piece by piece, and knows where its objects are. */
class Writing {
  #text: string;
  readonly at = new Map<number, number>();
  readonly #from: number;
  #last = -1;

  constructor(before = '') {
    this.#text = `${before}%PDF-1.7\n`;
    this.#from = before.length;
  }

  /** An object, which takes the place of an earlier one. */
  object(number: number, text: string): this {
    this.at.set(number, this.#text.length - this.#from);
    this.#text += `${number} 0 obj\n${text}\nendobj\n`;
    return this;
  }

  /** A cross-reference of these objects; those without a place are deleted. */
  table(numbers: readonly number[], { from = 0, more = '', prev = this.#last } = {}): this {
    const start = this.#text.length - this.#from;
    const line = (number: number): string => {
      const at = number === 0 ? undefined : this.at.get(number);
      return `${String(at ?? 0).padStart(10, '0')} ${number === 0 ? '65535' : '00000'} ${at === undefined ? 'f' : 'n'} \n`;
    };
    const sections = numbers.map((number) => `${number + from} 1\n${line(number)}`).join('');
    const whole = from === 0 ? sections : `${from} ${numbers.length}\n${numbers.map(line).join('')}`;
    this.#text += `xref\n${whole}trailer <</Size 9/Root 1 0 R${prev < 0 ? '' : `/Prev ${prev}`}${more}>>\n`;
    return this.#end(start);
  }

  /** The same as a stream, which is an object itself. */
  stream(numbers: readonly number[], { predicted = false } = {}): this {
    const start = this.#text.length - this.#from;
    const rows = numbers.map((each) => {
      const at = this.at.get(each);
      return [at === undefined ? 0 : 1, Math.floor((at ?? 0) / 256), (at ?? 0) % 256, 0];
    });
    // Each row as what it adds to the one above it.
    const less = rows.map((row, n) => [2, ...row.map((byte, at) => (byte - (rows[n - 1]?.[at] ?? 0)) & 255)]);
    const data = deflateSync(Buffer.from((predicted ? less : rows).flat()));
    const how = predicted ? '/DecodeParms<</Predictor 12/Columns 4>>' : '';
    const index = numbers.map((each) => `${each} 1`).join(' ');
    const prev = this.#last < 0 ? '' : `/Prev ${this.#last}`;
    this.object(
      8,
      `<</Type/XRef/Size 9/W[1 2 1]/Index[${index}]/Root 1 0 R${prev}/Filter/FlateDecode${how}/Length ${data.length}>>stream\n${data.toString('latin1')}\nendstream`,
    );
    return this.#end(start);
  }

  #end(start: number): this {
    this.#last = start;
    this.#text += `startxref\n${start}\n%%EOF\n`;
    return this;
  }

  deleted(number: number): this {
    this.at.delete(number);
    return this;
  }

  get last(): number {
    return this.#last;
  }

  get bytes(): Uint8Array {
    return new Uint8Array(Buffer.from(this.#text, 'latin1'));
  }
}

const content = (said: string): string => {
  const text = `BT /F 12 Tf 60 700 Td (${said}) Tj ET`;
  return `<</Length ${text.length}>>stream\n${text}\nendstream`;
};

/** A page whose content is objects 4 and 5. */
const begun = (before = ''): Writing =>
  new Writing(before)
    .object(1, '<</Type/Catalog/Pages 2 0 R>>')
    .object(2, '<</Type/Pages/Count 1/Kids[3 0 R]>>')
    .object(
      3,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[4 0 R 5 0 R]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    )
    .object(4, content('stays'))
    .object(5, content('second'));
const all = [0, 1, 2, 3, 4, 5];

async function drawn(file: Writing): Promise<readonly string[]> {
  const read = await readExhibit(file.bytes, 4);
  if (read.did !== 'read' || read.value.kind !== 'pdf') throw new Error(JSON.stringify(read));
  const contents = read.value.objects.map(({ data }) => {
    try {
      return data ? inflateSync(data).toString('latin1') : '';
    } catch {
      return '';
    }
  });
  return ['stays', 'second', 'third'].filter((word) => contents.some((each) => each.includes(`(${word})`)));
}

test.each<readonly [string, () => Writing, readonly string[]]>([
  ['all is there', () => begun().table(all), ['stays', 'second']],
  ['one was deleted', () => begun().table(all).deleted(5).table([0, 5]), ['stays']],
  [
    'it was deleted, and changed again later',
    () => begun().table(all).deleted(5).table([0, 5]).object(5, content('third')).table([5]),
    ['stays', 'third'],
  ],
  ['deleted by a stream', () => begun().table(all).deleted(5).stream([0, 5, 8]), ['stays']],
  [
    'deleted by a stream with a predictor',
    () => begun().table(all).deleted(5).stream([0, 4, 5, 8], { predicted: true }),
    ['stays'],
  ],
  ['behind other bytes', () => begun('mail\n').table(all).deleted(5).table([0, 5]), ['stays']],
  ['by a table that counts from 1', () => begun().table(all, { from: 1 }), ['stays', 'second']],
  [
    'free for older programs alone',
    () => {
      const file = begun().table(all);
      const first = file.last;
      file.stream([5]);
      const beside = `/XRefStm ${file.last}`;
      return file.deleted(5).table([0, 5], { prev: first, more: beside });
    },
    ['stays', 'second'],
  ],
  [
    'of a chain that is broken',
    () => begun().table(all).deleted(5).table([0, 5], { prev: 77 }),
    ['stays', 'second'],
  ],
  [
    'of a chain that is a ring',
    () => {
      const file = begun().table(all).deleted(5);
      return file.table([0, 5], { prev: Buffer.from(file.bytes).length });
    },
    ['stays'],
  ],
])('what a page draws, of a file where %s', async (_, file, wanted) => {
  expect(await drawn(file())).toEqual(wanted);
});
