import { crc32, createInflateRaw } from 'node:zlib';

/** Why a workbook is not read. */
export type Damage =
  | 'damaged'
  | 'bomb'
  | 'cells'
  | 'columns'
  | 'numbers'
  | 'xlsb'
  | 'binary'
  | 'sheet'
  | 'no-sheet';

/** The most cells of a sheet, empty ones with a style among them. */
export const mostCells = 4_000_000;

/** Thrown within this folder alone; the opening of the workbook makes a sentence of it. */
export class WorkbookDamage extends Error {
  readonly damage: Damage;
  /** The visible sheets, where the one that was named is not among them. */
  readonly sheets: readonly string[];
  constructor(damage: Damage, sheets: readonly string[] = []) {
    super(damage);
    this.damage = damage;
    this.sheets = sheets;
  }
}

export const damaged = (): WorkbookDamage => new WorkbookDamage('damaged');

/** A file within a zip, as the directory at the zip's end tells of it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header begins. */
  readonly at: number;
}

const mib = 1_048_576;
/** What a workbook may unpack to: each entry, all of them, how many, and how tightly they may be packed. */
export const limits = {
  entry: 64 * mib,
  total: 128 * mib,
  entries: 1000,
  ratio: 0.01,
  ratioFrom: mib,
} as const;

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;
const none = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const number64 = (view: DataView, at: number): number => {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
};

/** Where the directory is, and how many entries it has. The record that says so is within the last 64 KiB. */
function findDirectory(view: DataView): { at: number; entries: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    const entries = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (entries !== 0xffff && start !== none) return { at: start, entries };
    const record = number64(view, at - 20 + 8);
    if (view.getUint32(record, true) !== end64Mark) throw damaged();
    return { at: number64(view, record + 48), entries: number64(view, record + 32) };
  }
  throw damaged();
}

/** Sizes that did not fit their field follow in an extra one, in this order. */
function wide(view: DataView, from: number, to: number, short: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== none) return value;
      next += 8;
      return number64(view, next - 8);
    });
  }
  return [...short];
}

function readEntries(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  if (directory.entries > limits.entries) throw new WorkbookDamage('bomb');
  const entries = new Map<string, Entry>();
  let at = directory.at;
  for (let i = 0; i < directory.entries; i += 1) {
    if (view.getUint32(at, true) !== entryMark) throw damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const short = [24, 20, 42].map((place) => view.getUint32(at + place, true));
    const [size = 0, packed = 0, start = 0] = wide(view, nameEnd, nameEnd + (extra ?? 0), short);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (encrypted || entries.has(name)) throw damaged();
    const method = view.getUint16(at + 10, true);
    entries.set(name, { name, method, packed, size, crc: view.getUint32(at + 16, true), at: start });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/**
 * The directory of a zip, by name. Throws when there is none, and when what it tells of is more than a workbook holds:
 * before anything is unpacked.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  let entries: Map<string, Entry>;
  try {
    entries = readEntries(bytes);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
  let total = 0;
  for (const { size, packed } of entries.values()) {
    total += size;
    const tight = size > limits.ratioFrom && packed < size * limits.ratio;
    if (size > limits.entry || total > limits.total || tight) throw new WorkbookDamage('bomb');
  }
  return entries;
}

function packedBytes(zip: Uint8Array, entry: Entry): Uint8Array {
  const view = viewOf(zip);
  if (entry.at + 30 > zip.length || view.getUint32(entry.at, true) !== headerMark) throw damaged();
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packed > zip.length) throw damaged();
  return zip.subarray(from, from + entry.packed);
}

/** The bytes of an entry piece by piece. What unpacks to more than the directory says is cut off there and then. */
export async function* unpack(zip: Uint8Array, entry: Entry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) {
    yield packed;
    return;
  }
  if (entry.method !== 8) throw damaged();
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  inflate.end(packed);
  let size = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > entry.size) throw new WorkbookDamage('bomb');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof WorkbookDamage ? error : damaged();
  } finally {
    inflate.destroy();
  }
}

/** Unpacks an entry to see that it is whole, and keeps nothing. Gives how often this word is in it, up to two times. */
export async function countIn(zip: Uint8Array, entry: Entry, word: string): Promise<number> {
  let size = 0;
  let sum = 0;
  let found = 0;
  let before = '';
  for await (const chunk of unpack(zip, entry)) {
    size += chunk.length;
    sum = crc32(chunk, sum);
    if (found > 1 || word === '') continue;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    for (let at = bytes.indexOf(word); at >= 0 && found < 2; at = bytes.indexOf(word, at + 1)) found += 1;
    if ((before + bytes.toString('latin1', 0, word.length - 1)).includes(word)) found += 1;
    before = bytes.toString('latin1', Math.max(0, bytes.length - word.length + 1));
  }
  if (size !== entry.size || sum !== entry.crc) throw damaged();
  return found;
}

/** Unpacks an entry to see that it is whole, and keeps nothing. */
export const verify = async (zip: Uint8Array, entry: Entry): Promise<void> =>
  void (await countIn(zip, entry, ''));
