import { isDateFormat } from 'hucre';
import { type OpenSheet, SheetRows } from './sheet-rows.ts';
import { mergeListener, unescaped, XlsxCells } from './xlsx-rows.ts';
import { attributeIn, isTrue, readPart, relationsOf } from './xml.ts';
import { damaged, type Entry, holds, WorkbookDamage } from './zip.ts';

const mostTexts = 2_000_000;
const mostStyles = 65_536;
/** ECMA-376 18.8.30: the numbers of the formats that need no text and show a date or a time. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly visible: boolean }[];
  readonly from1904: boolean;
}

async function readWorkbook(zip: Uint8Array, entry: Entry | undefined): Promise<Workbook> {
  const sheets: { name: string; id: string; visible: boolean }[] = [];
  let from1904 = false;
  await readPart(zip, entry, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (tag !== 'sheet' || sheets.length >= 1000) return;
      const name = attributes['name']?.value ?? '';
      const id = attributeIn('/relationships', attributes, 'id') ?? '';
      const visible = (attributes['state']?.value ?? 'visible') === 'visible';
      sheets.push({ name, id, visible });
    },
  });
  return { sheets, from1904 };
}

async function readTexts(zip: Uint8Array, entry: Entry | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (entry === undefined) return texts;
  let text = '';
  let inText = false;
  let hints = 0;
  await readPart(zip, entry, {
    open: (tag) => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') hints += 1;
      else if (tag === 't') inText = hints === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') hints -= 1;
      else if (tag === 'si' && texts.push(unescaped(text)) > mostTexts) throw new WorkbookDamage('cells');
      return undefined;
    },
  });
  return texts;
}

async function readDateStyles(zip: Uint8Array, entry: Entry | undefined): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (entry === undefined) return styles;
  const formats = new Map<number, boolean>();
  let inStyles = false;
  await readPart(zip, entry, {
    open: (tag, attributes) => {
      const id = Number(attributes['numFmtId']?.value ?? Number.NaN);
      if (tag === 'numFmt')
        formats.set(id, isDateFormat((attributes['formatCode']?.value ?? '').slice(0, 255)));
      if (tag === 'cellXfs') inStyles = true;
      if (tag === 'xf' && inStyles && styles.length < mostStyles) styles.push(formats.get(id) ?? builtIn(id));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inStyles = false;
      return undefined;
    },
  });
  return styles;
}

/**
 * Opens the first visible sheet of a workbook, or the one of this name.
 *
 * hucre, the spreadsheet library, does not read workbooks here. To it a cell whose text is missing is empty (test "a text
 * of a wrong number"), what other programs add in their namespaces is the workbook's own ("days from 1900 on, though
 * somebody else speaks of 1904"), and a sheet is held whole: 10,000 rows of 38 columns take it 200 MB, and this 80.
 */
export async function openXlsx(
  zip: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
  named: string | undefined,
): Promise<OpenSheet> {
  const root = [...(await relationsOf(zip, entries, '')).values()].find(
    ({ kind }) => kind === 'officeDocument',
  );
  if (root === undefined) throw damaged();
  if (!root.name.startsWith('xl/')) throw new WorkbookDamage('binary');
  const { sheets, from1904 } = await readWorkbook(zip, entries.get(root.name));
  const relations = await relationsOf(zip, entries, root.name);
  // A sheet of a chart has no cells.
  const visible = sheets.filter(
    (sheet) => sheet.visible && (relations.get(sheet.id)?.kind ?? 'worksheet') === 'worksheet',
  );
  const wanted = visible.find(({ name }) => named === undefined || name === named);
  if (wanted === undefined)
    throw new WorkbookDamage(
      named === undefined ? 'no-sheet' : 'sheet',
      visible.map(({ name }) => name),
    );
  const partOf = (kind: string): Entry | undefined => {
    const found = [...relations.values()].find((relation) => relation.kind === kind);
    if (found !== undefined && !entries.has(found.name)) throw damaged();
    return found && entries.get(found.name);
  };
  const entry = entries.get(relations.get(wanted.id)?.name ?? '');
  if (entry === undefined) throw damaged();
  const known = {
    texts: await readTexts(zip, partOf('sharedStrings')),
    datesAt: await readDateStyles(zip, partOf('styles')),
    from1904,
  };
  const rows = new SheetRows();
  if (await holds(zip, entry, 'mergeCell'))
    await readPart(
      zip,
      entry,
      mergeListener((merge) => rows.merge(merge)),
    );
  return { entry, rows, listener: new XlsxCells(known, rows) };
}
