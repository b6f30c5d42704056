import { type Made, makeBlank } from './blanks.ts';

/** Whole numbers below a limit, the same for the same seed. */
export type Draw = (below: number) => number;

/** A generator of 32 bits (mulberry32), so that a failing round can be made again from its number. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const labels = [
  'Family Name (Last Name)',
  'Given Name (First Name)',
  'Alien Registration Number (A-Number)',
  'Receipt Number',
  'Street Number and Name',
  'City or Town',
  'Date of Birth (mm/dd/yyyy)',
  'Daytime Telephone Number',
];

/** A form like an official one: fields of every kind, 25 to a page, and printed lines. */
export const realSize = (pages: number, ownerPassword?: string): Promise<Uint8Array> => {
  const fields = Array.from({ length: 25 * pages }, (_, n): Made => {
    const box = [
      36 + 190 * (Math.floor(n / pages) % 3),
      720 - 26 * (Math.floor(n / pages / 3) % 9),
      150,
      16,
    ] as const;
    const base = {
      name: `form1[0].#subform[${n % pages}].Line${n}_Field[0]`,
      page: 1 + (n % pages),
      label: `${n + 1}. ${labels[n % labels.length]}`,
      tooltip: `Part ${1 + (n % pages)}. Item ${n + 1}. Enter ${labels[n % labels.length]}.`,
    };
    const small = [box[0], box[1], 10, 10] as const;
    if (n % 11 === 3) return { ...base, kind: 'check', box: small };
    if (n % 23 === 5) return { ...base, kind: 'radio', box: small, options: ['Yes', 'No'] };
    if (n % 19 === 7) return { ...base, kind: 'list', box, options: ['HI', 'NY', 'TX'] };
    if (n % 49 === 9) return { ...base, kind: 'signature', box };
    return { ...base, box, multiline: n % 13 === 1, ...(n % 7 === 2 ? { max: 9 } : {}) };
  });
  return makeBlank({
    title: 'Request for Case Assistance',
    fields,
    lines: Array.from({ length: 20 }, (_, n) => [36, 440 - 18 * n, `Instruction ${n}: print in black ink.`]),
    feet: Array.from(
      { length: pages },
      (_, n) => `Form X-100   Edition 01/20/25   Page ${n + 1} of ${pages}`,
    ),
    ...(ownerPassword ? { ownerPassword } : {}),
  });
};

const words =
  '/Kids /Parent /Fields /Annots /Contents /Resources /Font /Rect /AP /N /MK /DA /FT /Ff /MaxLen /Opt /T /TU /V /AS /Type /Subtype /Widget /Page /Pages /Length /Filter /FlateDecode /Encoding /Differences /BaseFont /Root /Encrypt /MediaBox /Matrix /BBox /DR /Off /Tx /Btn /Ch /Sig /XObject /W /Rotate null true [ ] << >> ( ) < > -1 0 1e9 999999999999 0.0000001 % R obj endobj stream endstream'.split(
    ' ',
  );

/** One of many ways to spoil a file: noise, holes, repeats, and words of the format where others stood. */
export function mutate(whole: Uint8Array, draw: Draw): Uint8Array {
  let bytes = Buffer.from(whole);
  const spliced = (at: number, gone: number, put: Uint8Array): void => {
    bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);
  };
  const times = 1 + draw(draw(4) === 0 ? 60 : 6);
  // Noise mostly ends in a refusal at the first object; words in the place of words get further.
  const noisy = draw(3) === 0;
  for (let time = 0; time < times; time += 1) {
    const at = draw(Math.max(1, bytes.length));
    switch (noisy ? draw(8) : 8) {
      case 0:
        bytes[at] = draw(256);
        break;
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
        break;
      case 2:
        spliced(at, 1 + draw(40), Buffer.alloc(0));
        break;
      case 3:
        spliced(at, 0, bytes.subarray(at, at + 1 + draw(200)));
        break;
      case 4:
        spliced(at, 0, Buffer.from(` ${words[draw(words.length)]} `));
        break;
      default:
        renamed(bytes, at, draw, spliced);
    }
  }
  return new Uint8Array(bytes);
}

/** Puts another name, number or reference in the place of the next one. */
function renamed(
  bytes: Buffer,
  from: number,
  draw: Draw,
  spliced: (at: number, gone: number, put: Uint8Array) => void,
): void {
  const near = bytes.subarray(from, from + 300).toString('latin1');
  const kind = [/\d+ 0 R/, /\/[A-Za-z]+/, /[-\d.]+/][draw(3)] ?? /./;
  const found = kind.exec(near);
  if (found === null) return;
  const put = kind.source.endsWith('R') ? `${draw(500)} 0 R` : (words[draw(words.length)] ?? '');
  spliced(from + found.index, found[0].length, Buffer.from(put));
}
