import { inflateSync } from 'node:zlib';
import { MergeError } from './refusal.ts';
import { entriesOf } from './syntax.ts';

const header = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const crossReference =
  /^(\d{1,8}) 0 obj\n<<\/Type\/XRef\/Size (\d{1,8})\/Root (\d{1,8}) 0 R\/Info \d{1,8} 0 R\/W\[1 4 2\]\/Length (\d{1,9})>>\nstream\n/;
const rowWidth = 7;
const streamBegins = Buffer.from('\nstream\n');
const streamEnds = Buffer.from('\nendstream\nendobj\n');
const objectEnds = Buffer.from('\nendobj\n');
const streamEnded = streamEnds.length - objectEnds.length;
/** Bytes of packed objects; those of a large blank are some hundred thousand. */
const mostPacked = 2 ** 26;

/** An object as it stands in the file: its text, and the data of a stream, which are a view of the file. */
export interface OwnObject {
  readonly text: string;
  readonly data?: Uint8Array;
  /** It belongs to the blank or to the shipped faces: no case changes it. */
  readonly constant: boolean;
}

/** The packed objects of the blanks that came last: they are the same in every case. */
export interface Unpacked {
  readonly data: Uint8Array;
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * A filled form as `stamp` writes it: read from its cross-reference, and refused where anything else stands. Throws
 * `MergeError`.
 */
export class OwnFile {
  /** The number of the catalogue. */
  readonly root: number;
  /** The numbers that objects of this file have in the other one; 0: it holds nothing, -1: it is being written. */
  readonly placed = new Map<number, number>();
  private readonly bytes: Buffer;
  private readonly rows: number;
  private readonly size: number;
  private readonly unpacked: Unpacked[];
  /** The least number of a packed object, and where the last stream of packed objects begins. */
  private least = Number.POSITIVE_INFINITY;
  private end = 0;

  constructor(bytes: Uint8Array, unpacked: Unpacked[] = []) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.unpacked = unpacked;
    const tail = /\nstartxref\n(\d{1,10})\n%%EOF\n$/.exec(this.bytes.toString('latin1', bytes.length - 40));
    const from = Number(tail?.[1] ?? bytes.length);
    const head = crossReference.exec(this.bytes.toString('latin1', from, from + 200));
    if (!this.follows(0, header) || tail === null || head === null) throw new MergeError('foreign');
    const [start, number, size, root, length] = head;
    this.size = Number(size);
    this.root = Number(root);
    this.rows = from + start.length;
    const to = this.rows + Number(length);
    const whole =
      Number(number) === this.size - 1 &&
      Number(length) === this.size * rowWidth &&
      this.follows(to, streamEnds) &&
      to + streamEnds.length + tail[0].length - 1 === bytes.length;
    if (!whole) throw new MergeError('foreign');
    for (let number = 0; number < this.size; number += 1)
      if (this.bytes[this.rows + number * rowWidth] === 2) {
        this.least = Math.min(this.least, number);
        this.end = Math.max(this.end, this.offsetOf(this.offsetOf(number)));
      }
  }

  /** An object by its number; undefined where the number is free. */
  object(number: number): OwnObject | undefined {
    if (number >= this.size) throw new MergeError('damaged');
    const row = this.rows + number * rowWidth;
    const at = this.bytes.readUInt32BE(row + 1);
    const type = this.bytes[row];
    if (type === 0) return undefined;
    if (type === 1) return this.read(number, at);
    const text = type === 2 ? this.packed(at).get(number) : undefined;
    if (text === undefined) throw new MergeError('damaged');
    return { text, constant: true };
  }

  /** The entries of a dictionary that has a number of its own. */
  entries(number: number): ReadonlyMap<string, string> {
    return entriesOf(this.object(number)?.text ?? '');
  }

  private read(number: number, offset: number): OwnObject {
    // Before the last packed objects stands what no case changes; the shipped faces have the first numbers.
    const constant = offset <= this.end || (number < this.least && number > 1);
    const start = `${number} 0 obj\n`;
    const from = offset + start.length;
    const end = this.bytes.indexOf(objectEnds, from);
    if (end < 0 || this.bytes.toString('latin1', offset, from) !== start) throw new MergeError('damaged');
    // Most objects are no streams, and are short.
    if (!this.follows(end - streamEnded, streamEnds)) {
      const text = this.bytes.toString('latin1', from, end);
      if (!text.includes('\nstream\n')) return { text, constant };
    }
    const begins = this.bytes.indexOf(streamBegins, from);
    const text = this.bytes.toString('latin1', from, begins);
    const length = /\/Length (\d{1,10}) *>>$/.exec(text);
    const data = begins + streamBegins.length;
    const to = data + Number(length?.[1] ?? Number.NaN);
    if (!this.follows(to, streamEnds)) throw new MergeError('damaged');
    return { text, data: this.bytes.subarray(data, to), constant };
  }

  /** The objects that are packed into another one. */
  private packed(number: number): ReadonlyMap<number, string> {
    const object = number < this.size ? this.read(number, this.offsetOf(number)) : undefined;
    const about = /^<<\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\//.exec(object?.text ?? '');
    const data = object?.data;
    if (about === null || data === undefined) throw new MergeError('damaged');
    const known = this.unpacked.find((each) => Buffer.compare(each.data, data) === 0);
    const texts = known?.texts ?? unpack(data, Number(about[1]), Number(about[2]));
    if (known === undefined) {
      this.unpacked.unshift({ data: data.slice(), texts });
      this.unpacked.length = Math.min(this.unpacked.length, 8);
    }
    return texts;
  }

  private offsetOf(number: number): number {
    return this.bytes.readUInt32BE(this.rows + number * rowWidth + 1);
  }

  private follows(at: number, what: Uint8Array): boolean {
    for (let index = 0; index < what.length; index += 1)
      if (this.bytes[at + index] !== what[index]) return false;
    return true;
  }
}

function unpack(data: Uint8Array, count: number, first: number): ReadonlyMap<number, string> {
  const all = inflated(data).toString('latin1');
  const head = all.slice(0, first).trim().split(' ').map(Number);
  if (head.length !== 2 * count || head.some((each) => !Number.isSafeInteger(each)))
    throw new MergeError('damaged');
  const texts = new Map<number, string>();
  for (let at = 0; at < head.length; at += 2)
    texts.set(head[at] ?? 0, all.slice(first + (head[at + 1] ?? 0), first + (head[at + 3] ?? all.length)));
  return texts;
}

function inflated(data: Uint8Array): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: mostPacked });
  } catch (cause) {
    throw new MergeError('damaged', { cause });
  }
}
