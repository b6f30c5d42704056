import { type CsvError, type InfoRecord, parse } from 'csv-parse';
import { mostCaseBytes } from '../../core/case-tree.ts';
import type { RecordFault, TableRecord } from './cell.ts';

type Parser = ReturnType<typeof parse>;

const lineEnd = /\r\n|\r|\n/;

/** Line breaks within cells that are two characters: the library counts both. */
const countedTwice = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\r\n') ? cell.split('\r\n').length - 1 : 0), 0);

const faultOf = (error: CsvError): RecordFault =>
  error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-large' : 'quotes';

/**
 * Reads CSV as it comes. A row with wrong quotation marks ends at its first line, and reading goes on at the next one, so
 * that one bad row spoils no other.
 */
class CsvReader {
  readonly #delimiter: string;
  #parser: Parser | undefined;
  /** What has been given to the parser since the last good row ended. */
  #held: Buffer = Buffer.alloc(0);
  /** Where `#held` begins, in bytes since the parser began. */
  #heldFrom = 0;
  /** The line on which the next row begins. */
  #line: number;
  /** The line on which the parser began. */
  #base = 1;
  #twice = 0;
  /** Within a line that is being left out. */
  #skipping = false;
  #found: TableRecord[] = [];

  constructor(delimiter: string, line: number) {
    this.#delimiter = delimiter;
    this.#line = line;
  }

  /** The rows that end in this piece of text; `undefined` ends the text. */
  async read(text: string | undefined): Promise<readonly TableRecord[]> {
    this.#found = [];
    let chunk: Buffer = Buffer.from(text ?? '');
    for (;;) {
      const rest = this.#skipping ? this.#skipLine(chunk) : chunk;
      if (rest === undefined) return this.#found;
      const error = await this.#give(rest, text === undefined);
      if (error === undefined) return this.#found;
      this.#found.push({ row: this.#line, cells: [], fault: faultOf(error) });
      this.#skipping = true;
      chunk = this.#held;
      this.#parser = undefined;
    }
  }

  /** Gives a piece to the parser; the error of a row that cannot be read. */
  async #give(chunk: Buffer, last: boolean): Promise<CsvError | undefined> {
    this.#parser ??= this.#begin();
    const parser = this.#parser;
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    try {
      await new Promise<void>((resolve, reject) => {
        parser.once('error', reject);
        parser.write(chunk, (error) => {
          if (error) reject(error);
          else if (last) parser.end(resolve);
          else resolve();
        });
      });
      return undefined;
    } catch (error) {
      return error as CsvError;
    } finally {
      parser.removeAllListeners('error').on('error', () => {});
    }
  }

  #begin(): Parser {
    this.#held = Buffer.alloc(0);
    this.#heldFrom = 0;
    this.#base = this.#line;
    this.#twice = 0;
    const parser = parse({
      delimiter: this.#delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: mostCaseBytes,
      on_record: (cells: readonly string[], info) => this.#take(cells, info),
    });
    return parser.resume();
  }

  #take(cells: readonly string[], { lines, bytes }: InfoRecord): null {
    const next = this.#base + lines - this.#twice;
    if (next > this.#line + 1) this.#twice += countedTwice(cells);
    this.#found.push({ row: this.#line, cells });
    this.#line = this.#base + lines - this.#twice;
    this.#held = this.#held.subarray(bytes - this.#heldFrom);
    this.#heldFrom = bytes;
    return null;
  }

  /** What follows the line that is left out; undefined when its end has not come yet. */
  #skipLine(chunk: Buffer): Buffer | undefined {
    const found = lineEnd.exec(chunk.toString('latin1'));
    if (found === null) return undefined;
    this.#skipping = false;
    this.#line += 1;
    return chunk.subarray(found.index + found[0].length);
  }
}

/** The rows of a CSV text, the headings among them; `line` is the number of its first line. */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  line: number,
): AsyncGenerator<readonly TableRecord[]> {
  const reader = new CsvReader(delimiter, line);
  // A line break of two characters is never cut in two.
  let kept = '';
  for await (const chunk of text) {
    const whole = kept + chunk;
    kept = whole.endsWith('\r') ? '\r' : '';
    yield await reader.read(kept === '' ? whole : whole.slice(0, -1));
  }
  if (kept !== '') yield await reader.read(kept);
  yield await reader.read(undefined);
}
