import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip; what the directory says of it may be a lie. */
export interface Part {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly lies?: { readonly size?: number; readonly packed?: number; readonly crc?: number };
  readonly stored?: boolean;
  /** Sizes and place stand in an extra field of 64 bits, as some writers do it always. */
  readonly wide?: boolean;
}

const header = (length: number, fields: readonly (readonly [number, 2 | 4, number])[]): Buffer => {
  const bytes = Buffer.alloc(length);
  for (const [at, size, value] of fields)
    if (size === 2) bytes.writeUInt16LE(value & 0xffff, at);
    else bytes.writeUInt32LE(value >>> 0, at);
  return bytes;
};

/** A zip, made by hand. `count` is the number of entries that its end claims. */
export function zip(parts: readonly Part[], count = parts.length): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, lies, stored = false, wide = false } of parts) {
    const plain = Buffer.from(text as string);
    const packed = stored ? plain : deflateRawSync(plain, { level: 9 });
    const method = stored ? 0 : 8;
    const crc = lies?.crc ?? crc32(plain);
    const sizes = [lies?.packed ?? packed.length, lies?.size ?? plain.length] as const;
    const title = Buffer.from(name);
    const local = header(30, [
      [0, 4, 0x04034b50],
      [4, 2, 20],
      [8, 2, method],
      [14, 4, crc],
      [18, 4, sizes[0]],
      [22, 4, sizes[1]],
      [26, 2, title.length],
    ]);
    bodies.push(local, title, packed);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      [sizes[1], sizes[0], at].forEach((value, i) => {
        extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
      });
    }
    directory.push(
      header(46, [
        [0, 4, 0x02014b50],
        [6, 2, 20],
        [10, 2, method],
        [16, 4, crc],
        [20, 4, wide ? 0xffffffff : sizes[0]],
        [24, 4, wide ? 0xffffffff : sizes[1]],
        [28, 2, title.length],
        [30, 2, extra.length],
        [42, 4, wide ? 0xffffffff : at],
      ]),
      title,
      extra,
    );
    at += local.length + title.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, central.length],
    [16, 4, at],
  ]);
  return Buffer.concat([...bodies, central, end]);
}

export interface Book {
  /** What is within `sheetData`. */
  readonly rows: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly sheets?: string;
  readonly workbook?: string;
  /** Behind `sheetData`. */
  readonly after?: string;
  readonly more?: readonly Part[];
  readonly sheetLies?: Part['lies'];
  /** More relations of the workbook, by kind and target; their ids are `rId11`, `rId12` and so on. */
  readonly relations?: readonly (readonly [kind: string, target: string])[];
  /** In the namespaces of ISO 29500 Strict. */
  readonly strict?: boolean;
  /** Put before the names of all elements of the sheet, such as `x:`. */
  readonly prefix?: string;
  /** More attributes of the first element of the sheet and of the workbook. */
  readonly declared?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strictly = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook with one sheet. */
export function partsOf({
  rows,
  texts,
  styles,
  sheets,
  workbook,
  after = '',
  more = [],
  sheetLies,
  relations: further = [],
  strict = false,
  prefix = '',
  declared = '',
}: Book): Part[] {
  const { main, office } = strict ? strictly : transitional;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${head}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const inner = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('rId4', 'worksheet', '/xl/worksheets/sheet2.xml'),
    ...(texts === undefined ? [] : [relation('rId2', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation('rId3', 'styles', 'styles.xml')]),
    ...further.map(([kind, target], at) => relation(`rId${at + 11}`, kind, target)),
  ];
  const sheet = (data: string): string => {
    const own = prefix === '' ? 'xmlns' : `xmlns:${prefix.replace(':', '')}`;
    const plain = `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`;
    const named = plain.replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, `<$1${prefix}`);
    return `${head}${named.replace('worksheet', `worksheet ${own}="${main}"${declared}`)}`;
  };
  return [
    { name: '[Content_Types].xml', text: `${head}<Types xmlns="${packages}/content-types"/>` },
    { name: '_rels/.rels', text: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      text: `${head}<workbook xmlns="${main}" xmlns:r="${office}"${declared}>${workbook ?? ''}<sheets>${sheets ?? '<sheet name="Cases" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', text: relations(inner.join('')) },
    ...(texts === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', text: `${head}<sst xmlns="${main}">${texts}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', text: `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>` }]),
    { name: 'xl/worksheets/sheet1.xml', text: sheet(rows), ...(sheetLies && { lies: sheetLies }) },
    {
      name: 'xl/worksheets/sheet2.xml',
      text: sheet('<row><c t="inlineStr"><is><t>id</t></is></c></row><row><c><v>2</v></c></row>'),
    },
    ...more,
  ];
}

export const workbook = (book: Book): Uint8Array => zip(partsOf(book));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A cell of text, as it stands. */
export const inline = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
export const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
