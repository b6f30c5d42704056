import { mostFileBytes } from './guard.ts';
import { pdfReason, readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { ExhibitError, type ExhibitReason, type FileKind, type ReadExhibit } from './read-result.ts';

const starts: readonly (readonly [FileKind, string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['gif', 'GIF8'],
  ['bmp', 'BM'],
  ['old-word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
];
/** Brands of the ISO base media format that are pictures (HEIF, AVIF). */
const pictureBrands = /^ftyp(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1|avif|avis)/;
/** A PDF may begin somewhat later (PDF Reference 1.7, appendix H, note 13). */
const headWithin = 1024;

/** Tells what a file is by what it holds; its name may say anything. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, headWithin)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  for (const [kind, start] of starts) if (head.startsWith(start)) return kind;
  if (pictureBrands.test(head.slice(4))) return 'heic';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp';
  if (head.startsWith('PK\x03\x04')) return isWordZip(bytes) ? 'word' : 'zip';
  if (head.includes('%PDF-')) return 'pdf';
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(text)) return 'svg';
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

/** Why a file of a kind that cannot be bundled is left out; nothing for the three that can. */
export const reasonOfKind: Readonly<Record<Exclude<FileKind, 'pdf' | 'jpeg' | 'png'>, ExhibitReason>> = {
  heic: 'heic',
  tiff: 'tiff',
  webp: 'other-picture',
  gif: 'other-picture',
  bmp: 'other-picture',
  svg: 'other-picture',
  word: 'word',
  'old-word': 'word',
  rtf: 'word',
  zip: 'archive',
  mail: 'mail',
  'web-page': 'web-page',
  text: 'text',
  unknown: 'unknown',
};

const endings: Readonly<Record<'pdf' | 'jpeg' | 'png', RegExp>> = {
  pdf: /\.pdf$/i,
  jpeg: /\.(?:jpe?g|jpe|jfif)$/i,
  png: /\.png$/i,
};

/** Whether the ending of a name says something else than the file is. */
export const hasWrongEnding = (name: string, kind: 'pdf' | 'jpeg' | 'png'): boolean =>
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
    throw new ExhibitError(reasonOfKind[kind]);
  } catch (error) {
    return { did: 'refused', reason: pdfReason(error) };
  }
}
