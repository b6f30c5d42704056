/** What a font of a test is made of; every glyph is a square, or is made of another one. */
export interface MadeFont {
  readonly characters: string;
  /** fsType of OS/2. */
  readonly rights?: number;
  /** Glyph 1 is made of this glyph. */
  readonly madeOf?: number;
  readonly without?: string;
  readonly version?: number;
}

const view = (size: number): DataView => new DataView(new ArrayBuffer(size));
const words = (...values: number[]): DataView => {
  const made = view(2 * values.length);
  for (const [at, value] of values.entries()) made.setUint16(2 * at, value & 0xffff);
  return made;
};

/** A square of half the em, with a program of two bytes that is worth nothing. */
const square = (): DataView => {
  const made = view(36);
  for (const [at, value] of [1, 0, 0, 500, 500, 3, 2].entries()) made.setInt16(2 * at, value);
  for (const [at, byte] of [0xb0, 0x01, 0x01, 0x01, 0x01, 0x01].entries()) made.setUint8(14 + at, byte);
  for (const [at, value] of [0, 0, 500, 0, 0, 500, 0, -500].entries()) made.setInt16(20 + 2 * at, value);
  return made;
};

/** A TrueType font with the characters of the Basic Multilingual Plane that are given, each one em wide. */
export function makeFont({
  characters,
  rights = 0,
  madeOf,
  without,
  version = 0x00010000,
}: MadeFont): Uint8Array {
  const codes = [...new Set(Array.from(characters, (each) => each.charCodeAt(0)))].sort((a, b) => a - b);
  const glyphs = codes.length + 1;
  const outlines = Array.from({ length: glyphs }, (_, at) =>
    at === 1 && madeOf !== undefined ? words(-1, 0, 0, 500, 500, 0x0003, madeOf, 0, 0) : square(),
  );
  const places = view(4 * (glyphs + 1));
  let size = 0;
  outlines.forEach((outline, at) => {
    size += outline.byteLength;
    places.setUint32(4 * (at + 1), size);
  });
  const head = view(54);
  head.setUint32(12, 0x5f0f3cf5);
  head.setUint16(18, 1000);
  head.setInt16(40, 500);
  head.setInt16(42, 500);
  head.setInt16(50, 1);
  const across = view(36);
  across.setInt16(4, 880);
  across.setInt16(6, -120);
  across.setUint16(34, 1);
  const widths = view(4 + 2 * (glyphs - 1));
  widths.setUint16(0, 1000);
  const segments = [...codes, 0xffff];
  const map = words(
    ...[0, 1, 3, 1, 0, 12],
    ...[4, 16 + 8 * segments.length, 0, 2 * segments.length, 0, 0, 0],
    ...segments,
    0,
    ...segments,
    ...segments.map((code, at) => (code === 0xffff ? 1 : at + 1 - code)),
    ...segments.map(() => 0),
  );
  const rightsTable = view(78);
  rightsTable.setUint16(8, rights);
  const all = new Uint8Array(Buffer.concat(outlines.map((each) => new Uint8Array(each.buffer))));
  const tables: readonly (readonly [string, DataView])[] = [
    ['OS/2', rightsTable],
    ['cmap', map],
    ['glyf', new DataView(all.buffer)],
    ['head', head],
    ['hhea', across],
    ['hmtx', widths],
    ['loca', places],
    ['maxp', words(1, 0, glyphs)],
  ];
  return file(
    tables.filter(([name]) => name !== without),
    version,
  );
}

function file(tables: readonly (readonly [string, DataView])[], version: number): Uint8Array {
  const start = 12 + 16 * tables.length;
  const header = view(start);
  header.setUint32(0, version);
  header.setUint16(4, tables.length);
  let from = start;
  tables.forEach(([name, { byteLength }], at) => {
    for (let letter = 0; letter < 4; letter += 1)
      header.setUint8(12 + 16 * at + letter, name.charCodeAt(letter));
    header.setUint32(12 + 16 * at + 8, from);
    header.setUint32(12 + 16 * at + 12, byteLength);
    from += byteLength;
  });
  return new Uint8Array(
    Buffer.concat([header, ...tables.map(([, table]) => table)].map((each) => new Uint8Array(each.buffer))),
  );
}
