import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Files, ReadParts } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { type TableRecord, textOf } from './cell.ts';
import { csvRecords } from './csv-records.ts';
import { mostColumns } from './headings.ts';
import { type Item, jsonItems, jsonLines } from './json-items.ts';
import { findDelimiter, kindOfBytes, kindOfText, rejoin, takeFirst, textChunks } from './text.ts';
import type { SheetPart } from './workbook/read-sheet.ts';
import type { SheetTop } from './workbook/sheet-rows.ts';
import { mostCells } from './workbook/zip.ts';

/** What a table needs of the world. */
export interface TableContext {
  readonly files: Pick<Files, 'stream'>;
  readonly messages: Catalogue;
  /** Reads a workbook's sheet, see `readSheet`, in a thread of its own. CSV and JSON are read as they come, and hold one row. */
  readonly readSheet: ReadParts;
}

/** How the bytes of a table are to be taken. */
export interface SourceSettings {
  /** The sheet of a workbook; absent: the only one that is visible, or that has headings that are known. */
  readonly sheet?: string | undefined;
  /** Where no sheet stands out, the first will do. */
  readonly anySheet?: boolean | undefined;
  /** The encoding of a text without a byte-order mark; absent: UTF-8. */
  readonly encoding?: string | undefined;
}

/** A table as it was found: rows of cells, or cases of JSON. Either can be read once. */
export type Source = {
  /** The bytes that have been read and those there are, where that is known. */
  readonly progress: () => number | undefined;
  /** The sheet that was taken of several, once its first rows have been read. */
  readonly sheet: () => string | undefined;
  /** The sheet that is read, whether there are others or not, once its first rows have been read. */
  readonly sheetRead: () => string | undefined;
} & (
  | { readonly kind: 'cells'; readonly batches: AsyncGenerator<readonly TableRecord[]> }
  | { readonly kind: 'items'; readonly batches: AsyncGenerator<readonly Item[]> }
);

/** How much is looked at to find out what a file is, in bytes. */
const look = 65_536;
const mib = 1_048_576;
/** The most bytes of a workbook: it is held whole, as its directory is at its end. */
const mostWorkbook = 64 * mib;

async function gather(
  chunks: AsyncIterable<Uint8Array>,
  words: Catalogue['batchTable'],
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostWorkbook) throw new InputError(words.refused.tooLarge(mostWorkbook / mib));
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The rows of a workbook's sheet. */
function workbook(
  zip: Uint8Array,
  { sheet, anySheet }: SourceSettings,
  isKnown: (heading: string) => boolean,
  words: Catalogue['batchTable'],
  readSheet: ReadParts,
): Source {
  let share = 0;
  let taken: string | undefined;
  let read: string | undefined;
  const batches = (async function* () {
    const parts = readSheet<SheetPart>(zip, sheet);
    try {
      for (let next = await parts.next(); !next.done; ) {
        const part = next.value;
        if ('refused' in part) throw new InputError(words.refused.bomb);
        if ('damage' in part) throw refusal(part, sheet, words);
        if ('tops' in part) {
          taken = sheetOfCases(part.tops, isKnown) ?? (anySheet ? part.tops[0]?.name : undefined);
          if (taken === undefined) throw noneStandsOut(part.tops, words);
        } else {
          share = part.share;
          read = part.sheet;
          yield part.records;
        }
        next = await parts.next(taken);
      }
    } finally {
      await parts.return();
    }
  })();
  return { kind: 'cells', batches, progress: () => share, sheet: () => taken, sheetRead: () => read };
}

/** The one sheet whose first rows hold headings that are known, and more than some words that are headings elsewhere. */
function sheetOfCases(tops: readonly SheetTop[], isKnown: (heading: string) => boolean): string | undefined {
  const knownIn = ({ cells }: TableRecord): number =>
    new Set(cells.map((cell) => textOf(cell)).filter((text) => text !== '' && isKnown(text))).size;
  const seen = tops.map(({ name, records }) => ({ name, known: Math.max(0, ...records.map(knownIn)) }));
  const most = Math.max(...seen.map(({ known }) => known));
  const found = seen.filter(({ known }) => known > 0 && known >= most / 3);
  return found.length === 1 ? found[0]?.name : undefined;
}

function noneStandsOut(
  tops: readonly SheetTop[],
  { refused, found, wanted }: Catalogue['batchTable'],
): InputError {
  const problem = { path: '--sheet', found: found.noSheetSaid, wanted: wanted.oneSheet(namesOf(tops)) };
  return new InputError(refused.severalSheets, [problem]);
}

const namesOf = (tops: readonly SheetTop[]): readonly string[] =>
  tops.map(({ name }) => JSON.stringify(name.slice(0, 60)));

/** The sentence for a workbook that is not read. */
function refusal(
  { damage, sheets }: Extract<SheetPart, { damage: unknown }>,
  sheet: string | undefined,
  { refused, found, wanted }: Catalogue['batchTable'],
): InputError {
  switch (damage) {
    case 'cells':
      return new InputError(refused.tooManyCells(mostCells));
    case 'columns':
      return new InputError(refused.tooManyColumns(mostColumns));
    case 'no-sheet':
      return new InputError(refused.noSheet);
    case 'sheet': {
      const there = sheets.slice(0, 20).map((name) => name.slice(0, 60));
      const problem = {
        path: '--sheet',
        found: JSON.stringify(sheet),
        wanted: `${wanted.sheet}: ${found.sheets(there)}`,
      };
      return new InputError(refused.sheet, [problem]);
    }
    default:
      return new InputError(refused[damage]);
  }
}

async function text(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  name: string,
  { encoding }: SourceSettings,
  isKnown: (heading: string) => boolean,
  words: Catalogue['batchTable'],
): Promise<Pick<Source, 'kind' | 'batches'>> {
  const pieces = textChunks(chunks, head, encoding, words);
  const first = await takeFirst(pieces, look);
  const start = first.join('').slice(0, look);
  const whole = rejoin(first, pieces);
  const kind = kindOfText(start, name);
  if (kind === 'json') return { kind: 'items', batches: jsonItems(whole, words) };
  if (kind === 'jsonl') return { kind: 'items', batches: jsonLines(whole) };
  if (kind !== 'csv') {
    await whole.return(undefined);
    await pieces.return(undefined);
    throw new InputError(words.refused[kind]);
  }
  const { delimiter, skip } = findDelimiter(start, isKnown);
  const rest = skip === 0 ? whole : rejoin([first.join('').slice(skip)], pieces);
  return { kind: 'cells', batches: csvRecords(rest, delimiter, skip === 0 ? 1 : 2) };
}

/**
 * Opens a table by its name, or standard input for `-`, and finds out what it is: by what it holds first, by the end of
 * its name second. `isKnown` says of a heading whether it makes sense, which tells what separates the cells. Throws
 * `InputError` when it is no table.
 */
export async function openSource(
  name: string,
  settings: SourceSettings,
  isKnown: (heading: string) => boolean,
  { files, messages, readSheet }: TableContext,
): Promise<Source> {
  const words = messages.batchTable;
  const { size, chunks } = await files.stream(name);
  let read = 0;
  const counted = (async function* () {
    for await (const chunk of chunks) {
      read += chunk.length;
      yield chunk;
    }
  })();
  try {
    const first = await takeFirst(counted, look);
    const head = Buffer.concat(first).subarray(0, look);
    const whole = rejoin(first, counted);
    const kind = kindOfBytes(head, settings.encoding);
    if (kind === 'xlsx') return workbook(await gather(whole, words), settings, isKnown, words, readSheet);
    if (kind !== 'text') throw new InputError(words.refused[kind]);
    const found = await text(whole, head, name, settings, isKnown, words);
    const progress = (): number | undefined =>
      size === undefined ? undefined : Math.min(1, read / Math.max(1, size));
    return { ...found, progress, sheet: () => undefined, sheetRead: () => undefined } as Source;
  } catch (error) {
    await counted.return(undefined);
    throw error;
  }
}
