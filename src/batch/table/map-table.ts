import { stringify } from 'csv-stringify/sync';
import { strToU8 } from 'fflate';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt } from '../../core/case-values.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { yesOrNo } from '../../core/parse-answer.ts';
import { decodeText } from '../../core/text-bytes.ts';
import { guardCell, unguardCell } from '../report/cells.ts';
import { styles, Workbook } from '../report/workbook.ts';
import { isBlank, type TableRecord, textOf } from './cell.ts';
import { headingKey, shownHeading } from './headings.ts';
import { checkTableMap, readTableMap, type TableMap, unconfirmed, wordPlace } from './map-file.ts';
import { openSource, type TableContext } from './source.ts';
import type { SuggestedMap } from './suggest-map.ts';

/** The columns of a map as a table; a line is a thing. They are the same in every language. */
const mapColumns = ['what', 'heading or word', 'fact', 'becomes', 'kind', 'sure'] as const;
type MapColumn = (typeof mapColumns)[number];
type MapLine = Readonly<Record<MapColumn, string>>;

/** What is understood of a map as a table without the columns that only explain. */
const needed = mapColumns.slice(0, 4);

/** The files that a map can be written as, by the end of their names. */
export const mapKinds = ['csv', 'xlsx', 'json'] as const;
export type MapKind = (typeof mapKinds)[number];

function kindOf(path: CasePath, { map }: Catalogue['batchTable']): string {
  if (path === 'id') return map.kinds.id;
  const { type, choices = [] } = factAt(generalPath(path));
  if (type === 'choice') return map.kinds.choice(choices);
  if (type === 'choices') return map.kinds.choices(choices);
  if (type === 'day') return map.kinds.day;
  if (type === 'list') return map.kinds.none;
  return type === 'yes-no' ? map.kinds.yesNo : map.kinds.text;
}

/** How sure a thing of the map is: nobody need look, somebody has to, or it says nothing yet. */
const sureOf = (said: string | null): string => {
  if (said === null || said === '') return 'no';
  return said.startsWith(unconfirmed) ? 'likely' : 'sure';
};

const bare = (path: string): string => (path.startsWith(unconfirmed) ? path.slice(1) : path);

/** A proposed map as the lines of a table. */
function linesOf(
  { columns, dates, values = {}, always, notes }: SuggestedMap,
  words: Catalogue['batchTable'],
): readonly MapLine[] {
  const { kinds } = words.map;
  const ofColumns = Object.entries(columns).map(([heading, path]): MapLine => {
    const note = Object.hasOwn(notes, heading) ? notes[heading] : undefined;
    const kind = path === null ? undefined : kindOf(bare(path), words);
    const told = kind === undefined || note === undefined ? (kind ?? note ?? '') : kinds.noted(kind, note);
    return {
      what: 'column',
      'heading or word': heading,
      fact: path ?? '',
      becomes: '',
      kind: told,
      sure: sureOf(path),
    };
  });
  const ofValues = Object.entries(values).flatMap(([path, meanings]) =>
    Object.entries(meanings).map(([word, becomes]): MapLine => {
      const isBare = path === 'person.protection' && yesOrNo(word) !== undefined;
      const said = kindOf(path, words);
      const kind = isBare ? kinds.noted(said, words.map.notes.protection) : said;
      return { what: 'value', 'heading or word': word, fact: path, becomes, kind, sure: sureOf(becomes) };
    }),
  );
  const ofAlways = Object.entries(always).map(([path, becomes]): MapLine => {
    const kind = kindOf(path, words);
    return { what: 'always', 'heading or word': '', fact: path, becomes, kind, sure: sureOf(becomes) };
  });
  const ofDates: readonly MapLine[] =
    dates === undefined
      ? []
      : [
          {
            what: 'dates',
            'heading or word': '',
            fact: '',
            becomes: dates,
            kind: kinds.order,
            sure: sureOf(dates),
          },
        ];
  return [...ofColumns, ...ofValues, ...ofAlways, ...ofDates];
}

/** In characters. */
const widths: Readonly<Record<MapColumn, number>> = {
  what: 9,
  'heading or word': 34,
  fact: 34,
  becomes: 24,
  kind: 60,
  sure: 8,
};

/** The sheet of a map, in every language. */
const sheetName = 'Map';

function asWorkbook([, ...rows]: readonly (readonly string[])[]): Uint8Array {
  const columns = mapColumns.map((column) => ({ heading: column, width: widths[column] }));
  const workbook = new Workbook([{ name: sheetName, columns, frozen: 2 }]);
  workbook.begin(0);
  for (const cells of rows) workbook.row(cells.map((value) => ({ style: styles.code, value })));
  workbook.end();
  workbook.close();
  return workbook.take();
}

/** A proposed map as the bytes of a file. No cell of a table can run as a formula: see `guardCell`. */
export function mapBytes(map: SuggestedMap, kind: MapKind, words: Catalogue['batchTable']): Uint8Array {
  if (kind === 'json') return strToU8(`${JSON.stringify(map, null, 2)}\n`);
  const lines = linesOf(map, words).map((line) => mapColumns.map((column) => guardCell(line[column])));
  const rows = [[...mapColumns], ...lines];
  if (kind === 'xlsx') return asWorkbook(rows);
  return strToU8(stringify(rows, { bom: true, quoted: true, record_delimiter: 'windows' }));
}

/** What somebody writes in the column "sure" to confirm a line. */
const confirmed = /^(?:sure|yes|y|ok|x|s[ií]|seguro)$/i;

/** The lines of a map as the JSON of one, with the cell in which each thing stands. */
class LineReader {
  readonly #words: Catalogue['batchTable'];
  readonly #at: ReadonlyMap<MapColumn, number>;
  readonly places = new Map<string, string>();
  readonly problems: Problem[] = [];
  readonly #columns = new Map<string, string | null>();
  readonly #values = new Map<string, Map<string, string>>();
  readonly #always = new Map<string, string>();
  #dates: string | undefined;

  constructor(heading: TableRecord, words: Catalogue['batchTable']) {
    const named = heading.cells.map((cell) => headingKey(textOf(cell)));
    this.#words = words;
    this.#at = new Map(mapColumns.map((column) => [column, named.indexOf(column)]));
    if (needed.every((column) => named.includes(column))) return;
    throw new InputError(words.refused.mapNoHeadings, [
      { path: '1', found: words.found.noHeadings, wanted: words.wanted.mapHeadings(mapColumns) },
    ]);
  }

  read(record: TableRecord): void {
    if (record.fault !== undefined) {
      const { found, wanted } = this.#words;
      this.problems.push({ path: `${record.row}`, found: found[record.fault], wanted: wanted.quotes });
      return;
    }
    if (record.cells.every(isBlank)) return;
    const what = this.#cell(record, 'what').toLowerCase();
    const word = this.#cell(record, 'heading or word');
    const sure = confirmed.test(this.#cell(record, 'sure'));
    const said = (column: MapColumn): string => {
      const text = this.#cell(record, column);
      return sure ? bare(text) : text;
    };
    const fact = said('fact');
    const becomes = said('becomes');
    const quoted = (text: string): string => JSON.stringify(shownHeading(text, this.#words));
    if (what === 'column') {
      const path = fact === '' || fact === 'null' ? null : fact;
      this.#put(this.#columns, word, path, record, 'fact', `columns[${quoted(word)}]`);
    } else if (what === 'value') {
      const path = bare(fact);
      const meanings = this.#values.get(path) ?? new Map<string, string>();
      this.#values.set(path, meanings);
      const place = `values[${quoted(path)}]`;
      if (!this.places.has(place)) this.places.set(place, this.#address(record, 'fact'));
      this.#put(meanings, word, becomes, record, 'becomes', wordPlace(path, word));
    } else if (what === 'always')
      this.#put(this.#always, bare(fact), becomes, record, 'becomes', `always[${quoted(bare(fact))}]`);
    else if (what === 'dates') {
      this.places.set('dates', this.#address(record, 'becomes'));
      if (becomes !== '') this.#dates = becomes;
    } else {
      const { found, wanted } = this.#words;
      this.problems.push({
        path: this.#address(record, 'what'),
        found: found.value,
        wanted: wanted.mapWhat,
      });
    }
  }

  /** The map as JSON has it. */
  value(): unknown {
    return {
      columns: Object.fromEntries(this.#columns),
      ...(this.#dates !== undefined && { dates: this.#dates }),
      values: Object.fromEntries(
        [...this.#values].map(([path, meanings]) => [path, Object.fromEntries(meanings)]),
      ),
      always: Object.fromEntries(this.#always),
    };
  }

  #put<T>(
    into: Map<string, T>,
    key: string,
    value: T,
    record: TableRecord,
    column: MapColumn,
    place: string,
  ): void {
    const address = this.#address(record, column);
    if (!this.places.has(place)) this.places.set(place, address);
    const { found, wanted } = this.#words;
    if (into.has(key)) this.problems.push({ path: address, found: found.twice, wanted: wanted.headingOnce });
    else into.set(key, value);
  }

  #cell({ cells }: TableRecord, column: MapColumn): string {
    return unguardCell(textOf(cells[this.#at.get(column) ?? -1])).trim();
  }

  /** `C5`; a map has less than 26 columns, or it is none. */
  #address({ row }: TableRecord, column: MapColumn): string {
    return `${String.fromCharCode(65 + Math.min(25, this.#at.get(column) ?? 0))}${row}`;
  }
}

/**
 * Reads a map: JSON, or a table with a line a thing as `mapBytes` writes it (CSV, a workbook), whatever its name says.
 * Throws `InputError` with everything that is wrong, by cell.
 */
export async function readMapFile(
  name: string,
  bytes: Uint8Array,
  encoding: string | undefined,
  context: Pick<TableContext, 'messages' | 'readSheet'>,
): Promise<TableMap> {
  const { messages } = context;
  const words = messages.batchTable;
  const isJson = /^\s*[{[]/.test(decodeText(bytes) ?? '') || /\.json$/i.test(name);
  if (isJson) return readTableMap(bytes, messages);
  const chunks = (async function* () {
    yield bytes;
  })();
  const files = { stream: async () => ({ size: bytes.length, chunks }) };
  const isKnown = (heading: string): boolean => mapColumns.some((column) => column === headingKey(heading));
  const source = await openSource(name, { encoding, anySheet: true }, isKnown, { ...context, files });
  try {
    let reader: LineReader | undefined;
    if (source.kind === 'items') throw new InputError(words.refused.mapNotJson);
    for await (const records of source.batches)
      for (const record of records) {
        if (reader !== undefined) reader.read(record);
        else if (!record.cells.every(isBlank)) reader = new LineReader(record, words);
      }
    if (reader === undefined) throw new InputError(words.refused.empty);
    return checkTableMap(reader.value(), messages, { places: reader.places, before: reader.problems });
  } finally {
    await source.batches.return(undefined);
  }
}
