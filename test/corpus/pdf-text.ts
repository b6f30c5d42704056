import { AnnotationMode, getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { visible } from './visible.ts';

interface Field {
  readonly name: string;
  readonly value: string;
  /** What the appearance of the field draws, in one line. */
  readonly drawn: string;
  readonly tooltip: string;
}

interface Page {
  readonly fields: readonly Field[];
  readonly lines: readonly string[];
  readonly pictures: number;
}

interface Glyph {
  readonly unicode?: string;
}

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
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  await task.destroy();
  return { about, pages };
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const { drawn, pictures } = await drawnOn(page);
  const fields = (await page.getAnnotations())
    .filter(({ subtype }) => subtype === 'Widget')
    .map((each): Field => {
      const ticked =
        each.fieldValue !== undefined && each.fieldValue === (each.exportValue ?? each.buttonValue);
      const value =
        each.checkBox || each.radioButton ? (ticked ? '[x]' : '') : [each.fieldValue ?? ''].flat();
      return {
        name: `${each.fieldName}${each.radioButton ? ` (${each.buttonValue})` : ''}`,
        value: typeof value === 'string' ? value : value.join('; '),
        // The mark in a box may be a letter of a font of signs or a line: all that counts is that there is one.
        drawn:
          value === '[x]' && drawn.has(each.id)
            ? value
            : each.checkBox || each.radioButton
              ? ''
              : (drawn.get(each.id) ?? ''),
        tooltip: each.alternativeText ?? '',
      };
    });
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return { fields, lines, pictures };
}

/** What each field draws, by the id of its annotation, and how many pictures the page shows. */
async function drawnOn(page: PDFPageProxy): Promise<{ drawn: Map<string, string>; pictures: number }> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const drawn = new Map<string, string>();
  let field: string | undefined;
  let pictures = 0;
  fnArray.forEach((operator, at) => {
    if (operator === OPS.beginAnnotation) field = argsArray[at][0] as string;
    else if (operator === OPS.endAnnotation) field = undefined;
    else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) pictures += 1;
    else if (operator === OPS.constructPath && field !== undefined) {
      if (!drawn.has(field)) drawn.set(field, '');
    } else if (operator === OPS.showText && field !== undefined) {
      const glyphs = argsArray[at][0] as readonly (Glyph | number)[];
      const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join('');
      drawn.set(field, (drawn.get(field) ?? '') + text);
    }
  });
  return { drawn, pictures };
}

/** A page of the built-in sheet is told by its first line; what is printed on it stands once in the texts, not in each. */
export class PrintedPages {
  readonly #lines = new Map<string, ReadonlySet<string>>();

  async learn(bytes: Uint8Array): Promise<void> {
    for (const { lines } of (await readPdf(bytes)).pages) this.#lines.set(key(lines), new Set(lines));
  }

  /** The lines of a page that are not printed on the blank, or all of them where it is no page of it. */
  beside(lines: readonly string[]): { readonly lines: readonly string[]; readonly left: number } {
    const printed = this.#lines.get(key(lines));
    const rest = printed ? lines.filter((line) => !printed.has(line)) : lines;
    return { lines: rest, left: lines.length - rest.length };
  }
}

const key = (lines: readonly string[]): string => lines.slice(0, 3).join('\n');
const flat = (text: string): string => text.replace(/\s+/g, '');

/** A value, its further lines set in under it. */
const inLines = (text: string): string => visible(text).replaceAll('\n', '\n      ');

function fieldText({ name, value, drawn, tooltip }: Field, whole: boolean): readonly string[] {
  if (!whole && value === '' && drawn === '') return [];
  const lines = [`  ${name} = ${inLines(value)}`.trimEnd()];
  if (whole && tooltip !== '') lines.push(`      tooltip: ${visible(tooltip)}`);
  if (flat(drawn) !== flat(value)) lines.push(`      drawn: ${drawn === '' ? 'nothing' : inLines(drawn)}`);
  return lines;
}

/**
 * A PDF as text: page by page the fields with their values, then what is printed. Without `whole`, empty fields and what
 * the blank has printed are left out.
 */
export async function pdfText(bytes: Uint8Array, printed: PrintedPages, whole: boolean): Promise<string> {
  const read = await readPdf(bytes).catch((error: unknown) => String(error));
  if (typeof read === 'string') return `(pdf.js cannot open it: ${read})`;
  const { about, pages } = read;
  const text = pages.map(({ fields, lines, pictures }, at) => {
    const shown = whole ? { lines, left: 0 } : printed.beside(lines);
    return [
      `page ${at + 1} of ${pages.length}`,
      ...fields.flatMap((field) => fieldText(field, whole)),
      ...(pictures > 0 ? [`  pictures: ${pictures}`] : []),
      ...(shown.left > 0 ? [`  (printed as on the blank: ${shown.left} lines)`] : []),
      ...shown.lines.map((line) => `  | ${visible(line)}`),
    ].join('\n');
  });
  return [...about.map(visible), ...text].join('\n');
}
