import { ByteBuffer, latin1 } from '../blank/byte-buffer.ts';
import { MergeError } from './refusal.ts';

/** PDF 1.7, annex C: more objects than this no reader need take; and offsets have ten digits. */
export const mostObjects = 8_388_607;
export const mostBytes = 9_999_999_999;

const ended = latin1('\nendobj\n');
const streamEnded = latin1('\nendstream\nendobj\n');

/** The bytes that come next in the file, and where every object of it begins: eight bytes an object are kept. */
export class Output {
  private readonly sink = new ByteBuffer(1 << 18);
  private offsets = new Float64Array(1 << 12);
  /** Bytes given out already. */
  private given = 0;
  private next = 1;
  private readonly limits: { readonly objects: number; readonly bytes: number };

  constructor(limits: { readonly objects: number; readonly bytes: number }) {
    this.limits = limits;
    this.sink.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  }

  /** The number of a new object. */
  reserve(): number {
    const { next } = this;
    this.next += 1;
    if (next >= this.offsets.length) {
      const grown = new Float64Array(this.offsets.length * 2);
      grown.set(this.offsets);
      this.offsets = grown;
    }
    return next;
  }

  /** Throws `MergeError` unless so many more objects and bytes fit. */
  require(objects: number, bytes: number): void {
    if (this.next + objects > this.limits.objects) throw new MergeError('too-many-objects');
    if (this.given + this.sink.at + bytes > this.limits.bytes) throw new MergeError('too-long');
  }

  object(number: number, text: string, data?: Uint8Array): void {
    const { sink } = this;
    this.offsets[number] = this.given + sink.at;
    sink.whole(number);
    sink.text(' 0 obj\n');
    sink.text(text);
    if (data) {
      sink.text('\nstream\n');
      sink.copy(data);
      sink.put(streamEnded);
    } else sink.put(ended);
  }

  /** Lays objects as they are, with the numbers up to `count`: the number of each and where it begins, in turn. */
  lay(bytes: Uint8Array, objects: ArrayLike<number>, count: number): void {
    while (this.next <= count) this.reserve();
    for (let at = 0; at + 1 < objects.length; at += 2)
      this.offsets[objects[at] ?? 0] = this.given + this.sink.at + (objects[at + 1] ?? 0);
    this.sink.copy(bytes);
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const { sink } = this;
    const bytes = sink.bytes.slice(0, sink.at);
    this.given += sink.at;
    sink.at = 0;
    return bytes;
  }

  /** The cross-reference and the trailer. */
  finish(root: number, info: number): void {
    const { sink, next } = this;
    const at = this.given + sink.at;
    sink.text(`xref\n0 ${next}\n0000000000 65535 f \n`);
    for (let number = 1; number < next; number += 1) {
      const offset = this.offsets[number] ?? 0;
      sink.text(offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`);
    }
    sink.text(`trailer\n<</Size ${next}/Root ${root} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`);
  }
}
