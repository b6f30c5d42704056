import { latin1 } from '../../form/blank/byte-buffer.ts';
import { BlankError } from '../../form/blank/refusal.ts';
import { number } from '../../form/operators.ts';
import { mostFileBytes } from './guard.ts';
import { readJpeg, uprightMatrix } from './photograph.ts';
import { readPng } from './png.ts';
import { readPdf } from './read-pdf.ts';
import { ExhibitError, type ExhibitReason, type FileKind, type ReadExhibit } from './read-result.ts';

/** How files begin: what is bundled by its kind, what is not by the reason. */
const starts: readonly (readonly [string, FileKind | ExhibitReason])[] = [
  ['%PDF-', 'pdf'],
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['GIF8', 'other-picture'],
  ['BM', 'other-picture'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'word'],
  ['{\\rtf', 'word'],
];
/** Brands of the ISO base media format that are pictures (HEIF, AVIF). */
const pictureBrands = /^ftyp(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1|avif|avis)/;
/** A PDF may begin somewhat later (PDF Reference 1.7, appendix H, note 13). */
const headWithin = 1024;

/** Tells what a file is by what it holds, its name may say anything: its kind, or why such a one cannot be bundled. */
export function kindOfFile(bytes: Uint8Array): FileKind | ExhibitReason {
  const head = Buffer.from(bytes.subarray(0, headWithin)).toString('latin1');
  const known = starts.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  if (pictureBrands.test(head.slice(4))) return 'heic';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'other-picture';
  if (head.startsWith('PK\x03\x04')) return isWordZip(bytes) ? 'word' : 'archive';
  if (head.includes('%PDF-')) return 'pdf';
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(text)) return 'other-picture';
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(text)) return 'web-page';
  if (/^(?:[A-Z][\w-]*:[^\n]*\r?\n)+/i.test(text) && /^(?:from|to|subject|date|received):/im.test(text))
    return 'mail';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text has not.
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(head) ? 'unknown' : 'text';
}

/** The parts of a Word or OpenDocument text, by the names in the archive. */
const isWordZip = (bytes: Uint8Array): boolean => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['word/document', 'opendocument.text', 'Index/Document.iwa'].some((name) => view.includes(name));
};

const endings: Readonly<Record<FileKind, RegExp>> = {
  pdf: /\.pdf$/i,
  jpeg: /\.(?:jpe?g|jpe|jfif)$/i,
  png: /\.png$/i,
};

/** Whether the ending of a name says something else than the file is. */
export const hasWrongEnding = (name: string, kind: FileKind): boolean =>
  /\.[a-z]\w{1,4}$/i.test(name) && !endings[kind].test(name);

/** What comes back from the thread in which a file is read. */
export type ExhibitResult =
  | { readonly did: 'read'; readonly value: ReadExhibit }
  | { readonly did: 'refused'; readonly reason: ExhibitReason };

/**
 * Reads one file that a case names, into objects numbered from `first` on. Meant for a thread of its own, one file at a
 * time. Gives a refusal for whatever cannot be an exhibit; never throws.
 */
export async function readExhibit(bytes: Uint8Array, first: number): Promise<ExhibitResult> {
  try {
    if (bytes.length === 0) throw new ExhibitError('empty');
    if (bytes.length > mostFileBytes) throw new ExhibitError('too-large');
    const kind = kindOfFile(bytes);
    if (kind === 'pdf') return { did: 'read', value: await readPdf(bytes, first) };
    if (kind === 'jpeg' || kind === 'png') return { did: 'read', value: readPicture(kind, bytes, first) };
    return { did: 'refused', reason: kind };
  } catch (error) {
    return { did: 'refused', reason: reasonOf(error) };
  }
}

/** The reason for which a document is left out, whatever was thrown. */
function reasonOf(error: unknown): ExhibitReason {
  if (error instanceof ExhibitError) return error.reason;
  const reason = error instanceof BlankError ? error.reason : 'damaged';
  return reason === 'password' || reason === 'too-large' || reason === 'too-deep' ? reason : 'damaged';
}

/** Dots an inch at which a picture is at its full size: no picture is made larger than this. */
const dots = 150;

/** Reads a photograph or a screen picture as one page, upright. Throws `ExhibitError`. */
export function readPicture(kind: 'jpeg' | 'png', file: Uint8Array, first: number): ReadExhibit {
  const {
    width: wide,
    height: high,
    orientation,
    entries,
    data,
  } = (kind === 'jpeg' ? readJpeg : readPng)(file);
  // From 5 on it lies on its side.
  const [across, down] = orientation >= 5 ? [high, wide] : [wide, high];
  const [width, height] = [(across * 72) / dots, (down * 72) / dots];
  const drawn = latin1(`q ${uprightMatrix(orientation, width, height).map(number).join(' ')} cm /P Do Q`);
  const image = `<</Type/XObject/Subtype/Image/Width ${wide}/Height ${high}${entries}/Length ${data.length}>>`;
  const page =
    `<</Type/XObject/Subtype/Form/BBox[0 0 ${number(width)} ${number(height)}]` +
    `/Resources<</XObject<</P ${first} 0 R>>>>/Length ${drawn.length}>>`;
  return {
    kind,
    objects: [
      { number: first, text: image, data },
      { number: first + 1, text: page, data: drawn },
    ],
    next: first + 2,
    pages: [{ form: first + 1, width, height, picture: true, words: false }],
    layers: { all: [], hidden: [] },
    everyday: true,
    notes: [],
  };
}
