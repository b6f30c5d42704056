import type { CompiledBlank, Part } from './compiled-blank.ts';
import type { FaceCut, Faces } from './faces.ts';

const mark = 'case-assist blank 2\n';

/** A compiled blank as the bytes of one file: a line, the length of the JSON, the JSON, and the constant bytes. */
export function packBlank(blank: CompiledBlank): Uint8Array {
  const { bytes, ...rest } = blank;
  const head = new TextEncoder().encode(JSON.stringify(rest));
  const start = new TextEncoder().encode(`${mark}${head.length}\n`);
  const packed = new Uint8Array(start.length + head.length + bytes.length);
  packed.set(start);
  packed.set(head, start.length);
  packed.set(bytes, start.length + head.length);
  return packed;
}

/** Reads what `packBlank` gave; the constant bytes are a view of it. Undefined when it is of another version or damaged. */
export function unpackBlank(packed: Uint8Array): CompiledBlank | undefined {
  const text = new TextDecoder('latin1').decode(packed.subarray(0, mark.length + 12));
  if (!text.startsWith(mark)) return undefined;
  const length = text.slice(mark.length, text.indexOf('\n', mark.length));
  const from = mark.length + length.length + 1;
  const to = from + Number(length);
  const rest = readHead(packed.subarray(from, to));
  return rest && { ...rest, bytes: packed.subarray(to) };
}

function readHead(head: Uint8Array): Omit<CompiledBlank, 'bytes'> | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(head)) as Omit<CompiledBlank, 'bytes'>;
  } catch {
    return undefined;
  }
}

/** The shipped faces as a compiled blank holds them; for compiling another. */
export function facesOf({ plan, bytes }: CompiledBlank): Faces {
  const { faces, everydayFaces, shipped } = plan;
  const cut = ({ from, to, objects }: Part): FaceCut => ({ bytes: bytes.subarray(from, to), objects });
  return { ...shipped, ...cut(faces), everyday: cut(everydayFaces) };
}
