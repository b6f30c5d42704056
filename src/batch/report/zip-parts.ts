import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';

/** Where a file stands in the archive, for the directory at its end. */
interface Entry {
  readonly name: Uint8Array;
  readonly offset: number;
  crc: number;
  packed: number;
  size: number;
}

const version = 20;
/** Names in UTF-8, and sizes that follow the bytes instead of leading them: they are not known before. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980, the first day that the format knows: no clock of this machine goes into a report. */
const noTime = [0, 0x21] as const;

/** Text is squeezed in pieces of this many bytes. */
const pieceBytes = 262_144;

/**
 * A zip archive made part by part, without ever holding a file whole. Every method gives the next bytes of the archive.
 * One file at a time is open; there are no folders and no comments. Sizes stay below 4 GiB: `openBytes` tells.
 */
export class ZipParts {
  readonly #entries: Entry[] = [];
  #open: Entry | undefined;
  #text = '';
  #offset = 0;

  /** Bytes of the open file as far as they have been squeezed, before squeezing. */
  get openBytes(): number {
    return (this.#open?.size ?? 0) + this.#text.length;
  }

  /** A whole file of text. */
  file(name: string, text: string): Uint8Array {
    return joined([this.open(name), this.write(text), this.close()]);
  }

  open(name: string): Uint8Array {
    const bytes = new TextEncoder().encode(name);
    this.#open = { name: bytes, offset: this.#offset, crc: 0, packed: 0, size: 0 };
    const head = [...u32(0x04034b50), ...u16(version, flags, deflated, ...noTime), ...u32(0, 0, 0)];
    return this.#give(joined([Uint8Array.from([...head, ...u16(bytes.length, 0)]), bytes]));
  }

  /** More text of the open file. */
  write(text: string): Uint8Array {
    this.#text += text;
    return this.#text.length < pieceBytes ? new Uint8Array(0) : this.#squeeze(zlib.Z_SYNC_FLUSH);
  }

  close(): Uint8Array {
    const last = this.#squeeze(zlib.Z_FINISH);
    const entry = this.#open;
    if (entry === undefined) return last;
    this.#open = undefined;
    this.#entries.push(entry);
    const sizes = Uint8Array.from(u32(0x08074b50, entry.crc, entry.packed, entry.size));
    return joined([last, this.#give(sizes)]);
  }

  /** The directory; nothing may follow. */
  end(): Uint8Array {
    const start = this.#offset;
    const directory = joined(
      this.#entries.flatMap((entry) => [Uint8Array.from(directoryHead(entry)), entry.name]),
    );
    const many = this.#entries.length;
    const end = [...u32(0x06054b50), ...u16(0, 0, many, many), ...u32(directory.length, start), ...u16(0)];
    return joined([this.#give(directory), Uint8Array.from(end)]);
  }

  /** A piece that ends on a whole byte can stand before the next one, which is squeezed on its own. */
  #squeeze(finishFlush: number): Uint8Array {
    const entry = this.#open;
    if (entry === undefined) return new Uint8Array(0);
    const bytes = new TextEncoder().encode(this.#text);
    this.#text = '';
    const packed = deflateRawSync(bytes, { level: 4, finishFlush });
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    entry.packed += packed.length;
    return this.#give(packed);
  }

  #give(bytes: Uint8Array): Uint8Array {
    this.#offset += bytes.length;
    return bytes;
  }
}

function directoryHead({ name, offset, crc, packed, size }: Entry): readonly number[] {
  return [
    ...u32(0x02014b50),
    ...u16(version, version, flags, deflated, ...noTime),
    ...u32(crc, packed, size),
    ...u16(name.length, 0, 0, 0, 0),
    ...u32(0, offset),
  ];
}

const u16 = (...values: readonly number[]): number[] => values.flatMap((n) => [n & 0xff, (n >>> 8) & 0xff]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((n) => [n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, (n >>> 24) & 0xff]);

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
