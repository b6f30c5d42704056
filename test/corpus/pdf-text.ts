import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawn, drawnOn, type Picture } from './pdf-page.ts';
import { visible } from './visible.ts';

interface Field {
  readonly name: string;
  readonly value: string;
  /** A box or button: whether it is on. */
  readonly on: boolean | undefined;
  /** What the appearance of the field draws, where it draws anything. */
  readonly drawn: Drawn | undefined;
  readonly tooltip: string;
  /** What the field lets somebody do. */
  readonly limits: string;
}

interface Page {
  /** As it is seen, in points. */
  readonly size: readonly [number, number];
  readonly fields: readonly Field[];
  readonly lines: readonly string[];
  /** The same, each piece of text with its place, its size and its direction. */
  readonly placed: readonly string[];
  readonly pictures: readonly Picture[];
  /** Marks and links. */
  readonly others: readonly string[];
}

type RefProxy = Parameters<PDFDocumentProxy['getPageIndex']>[0];

interface ReadPdf {
  readonly about: readonly string[];
  readonly pages: readonly Page[];
}

/** All that a person sees of a PDF, as pdf.js reads it: it shares no code with the program. */
async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const known = info as Readonly<Record<string, unknown>>;
  const about = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'Language']
    .filter((key) => known[key])
    .map((key) => `${key}: ${String(known[key])}`);
  for (const key of ['CreationDate', 'ModDate']) if (known[key]) about.push(`${key}: <time>`);
  if (known['EncryptFilterName']) about.push(`Encrypted: ${String(known['EncryptFilterName'])}`);
  about.push(...(await carriedBy(document)));
  if (/[A-Z]CANARY/.test(Buffer.from(bytes).toString('latin1'))) about.push('Carries what it must not');
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  await task.destroy();
  return { about, pages };
}

/** What a document has beside its pages: bookmarks, layers, files, and whatever acts. */
async function carriedBy(document: PDFDocumentProxy): Promise<readonly string[]> {
  const outline = ((await document.getOutline()) ?? []) as readonly Bookmark[];
  const marks = await Promise.all(outline.map((mark) => bookmark(document, mark)));
  const layers = [...(await document.getOptionalContentConfig())] as readonly (readonly [string, Layer])[];
  const hidden = layers.filter(([, { visible: shown }]) => !shown).length;
  const files = Object.keys((await document.getAttachments()) ?? {});
  const acts = [await document.getJSActions(), await document.getOpenAction()].filter(
    (each) => each !== null,
  );
  return [
    ...marks.map((mark) => `Bookmark: ${mark}`),
    ...(layers.length > 0 ? [`Layers: ${layers.length}, hidden of them: ${hidden}`] : []),
    ...files.map((file) => `File: ${file}`),
    ...(acts.length > 0 ? ['Acts when it is opened'] : []),
  ];
}

interface Layer {
  readonly visible: boolean;
}
interface Bookmark {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Bookmark[];
}

async function bookmark(document: PDFDocumentProxy, { title, dest, items }: Bookmark): Promise<string> {
  const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const page = place === null ? 'nowhere' : (await document.getPageIndex(place[0] as RefProxy)) + 1;
  return `${title}, page ${page}${items.length > 0 ? `, with ${items.length} below it` : ''}`;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
  const text = pieces.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  const { fields: drawn, pictures } = await drawnOn(page);
  const annotations = await page.getAnnotations();
  const others = annotations
    .filter(({ subtype }) => subtype !== 'Widget')
    .map(({ subtype }) => `(${subtype})`);
  const fields = annotations
    .filter(({ subtype }) => subtype === 'Widget')
    .map((each): Field => {
      const isBox = each.checkBox || each.radioButton;
      const on = each.fieldValue !== undefined && each.fieldValue === (each.exportValue ?? each.buttonValue);
      const value = [each.fieldValue ?? ''].flat();
      return {
        name: `${each.fieldName}${each.radioButton ? ` (${each.buttonValue})` : ''}`,
        value: isBox ? (on ? '[x]' : '') : value.join('; '),
        on: isBox ? on : undefined,
        drawn: drawn.get(each.id),
        tooltip: each.alternativeText ?? '',
        limits: [
          ...(each.readOnly ? ['read only'] : []),
          ...(each.required ? ['required'] : []),
          ...(each.multiLine ? ['several lines'] : []),
          ...(each.comb ? ['comb'] : []),
          ...(each.maxLen ? [`at most ${each.maxLen}`] : []),
        ].join(', '),
      };
    });
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    size: [Math.round(width), Math.round(height)],
    fields,
    lines,
    others,
    placed: pieces.filter(({ str }) => str.trim() !== '').map(placed),
    pictures,
  };
}

/** A piece of text with its place (points from the lower left corner of the page as it is kept), size and direction. */
function placed({ str, transform }: { readonly str: string; readonly transform: readonly number[] }): string {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const turned = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const size = Math.round(Math.hypot(c, d) * 2) / 2;
  return `${Math.round(x)},${Math.round(y)} ${size}${turned === 0 ? '' : ` turned ${turned}`}: ${str}`;
}

/** A page of the built-in sheet is told by most of its lines; what is printed on it stands once in the texts, not in each. */
export class PrintedPages {
  readonly #pages: ReadonlySet<string>[] = [];

  async learn(bytes: Uint8Array): Promise<void> {
    this.#pages.push(...(await readPdf(bytes)).pages.map(({ lines }) => new Set(lines)));
  }

  /** The lines of a page that are not printed on the blank, or all of them where it is no page of it. */
  beside(lines: readonly string[]): { readonly lines: readonly string[]; readonly left: number } {
    const there = new Set(lines);
    const shared = (page: ReadonlySet<string>): number => [...page].filter((line) => there.has(line)).length;
    const printed = this.#pages.find((page) => shared(page) > page.size / 2);
    const rest = printed ? lines.filter((line) => !printed.has(line)) : lines;
    return { lines: rest, left: lines.length - rest.length };
  }
}

const flat = (text: string): string => text.replace(/\s+/g, '');

/** A value, its further lines set in under it. */
const inLines = (text: string): string => visible(text).replaceAll('\n', '\n      ');

/** The mark in a box may be a letter of a font of signs or a line: all that counts is that there is one. */
function drawnText({ drawn, on }: Field): string {
  if (drawn === undefined) return '';
  return on === undefined ? drawn.text : on ? '[x]' : '';
}

function fieldText(field: Field, { whole, measured }: PdfHow): readonly string[] {
  const { name, value, drawn, tooltip, limits, on } = field;
  const seen = drawnText(field);
  if (!whole && value === '' && seen === '') return [];
  const lines = [`  ${name} = ${inLines(value)}`.trimEnd()];
  if (whole && `${tooltip}${limits}` !== '')
    lines.push(`      tooltip: ${visible(tooltip)}${limits === '' ? '' : ` (${limits})`}`);
  if (flat(seen) !== flat(value)) lines.push(`      drawn: ${seen === '' ? 'nothing' : inLines(seen)}`);
  if ((whole || measured) && on === undefined && drawn !== undefined && seen !== '') {
    const cells = drawn.lines.length > 1 && drawn.lines.every((line) => [...line].length === 1);
    const inParts = cells ? `, in ${drawn.lines.length} cells` : drawn.lines.length > 1 ? ', in lines' : '';
    lines.push(`      ${drawn.size} points${inParts}`);
    if (inParts === ', in lines') lines.push(...drawn.lines.map((line) => `      > ${visible(line)}`));
  }
  return lines;
}

/** How a PDF is told. */
export interface PdfHow {
  readonly printed: PrintedPages;
  /** With empty fields, what every field is, and what the blank has printed. */
  readonly whole: boolean;
  /** With the sizes of pages and letters and the places of texts and pictures. */
  readonly measured: boolean;
}

const pictureText = ({ at, size, seen }: Picture): string =>
  `  picture at ${at[0]},${at[1]}, ${size[0]} by ${size[1]}: ${seen}`;

/**
 * A PDF as text: page by page the fields with their values, then what is printed. Without `whole`, empty fields and what
 * the blank has printed are left out.
 */
export async function pdfText(bytes: Uint8Array, how: PdfHow): Promise<string> {
  const { printed, whole, measured } = how;
  const read = await readPdf(bytes).catch((error: unknown) => String(error));
  if (typeof read === 'string') return `(pdf.js cannot open it: ${read})`;
  const { about, pages } = read;
  const text = pages.map(({ size, fields, lines, placed: pieces, pictures, others }, at) => {
    const shown = whole ? { lines, left: 0 } : printed.beside(lines);
    const counted = pictures.length > 0 && !measured ? [`  pictures: ${pictures.length}`] : [];
    // Where there are fields, they stand where the blank has them.
    const placedToo = measured && shown.left === 0 && fields.length === 0;
    return [
      `page ${at + 1} of ${pages.length}${measured ? `, ${size[0]} by ${size[1]}` : ''}`,
      ...fields.flatMap((field) => fieldText(field, how)),
      ...(measured ? pictures.map(pictureText) : counted),
      ...others.map((other) => `  ${other}`),
      ...(shown.left > 0 ? [`  (printed as on the blank: ${shown.left} lines)`] : []),
      ...(placedToo ? pieces : shown.lines).map((line) => `  | ${visible(line)}`),
    ].join('\n');
  });
  return [...about.map(visible), ...text].join('\n');
}
