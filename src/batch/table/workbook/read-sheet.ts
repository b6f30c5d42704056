import type { TableRecord } from '../cell.ts';
import { openOds } from './ods.ts';
import type { SheetTop, Workbook } from './sheet-rows.ts';
import { openXlsx } from './xlsx.ts';
import { XmlReader } from './xml.ts';
import { type Damage, type Entry, readDirectory, unpack, WorkbookDamage } from './zip.ts';

/** Some rows of a sheet, and the share of it that has been read; the sheets of which one is to be chosen; or why there are no more. */
export type SheetPart =
  | { readonly tops: readonly SheetTop[] }
  | { readonly records: readonly TableRecord[]; readonly share: number; readonly sheet: string }
  | { readonly damage: Damage; readonly sheets: readonly string[] };

/**
 * The rows of a workbook's sheet as they are unpacked, the headings among them: of the one of this name, or else the only
 * visible one; where there are several it asks with their first rows, and is answered with a name. The sheet has been seen to be whole before the first of them comes. Meant for a thread of its own; never throws for
 * what stands in the file.
 */
export async function* readSheet(
  zip: Uint8Array,
  named: string | undefined,
): AsyncGenerator<SheetPart, void, string | undefined> {
  try {
    const workbook = await openWorkbook(zip);
    const tops = named === undefined ? await workbook.tops() : [];
    const chosen = tops.length > 0 ? yield { tops } : named;
    const { entry, listener, rows, name } = await workbook.open(chosen);
    const xml = new XmlReader(listener);
    let seen = 0;
    for await (const chunk of unpack(zip, entry)) {
      xml.read(chunk);
      seen += chunk.length;
      const share = Math.min(1, seen / Math.max(1, entry.size));
      for (const records of rows.take()) yield { records, share, sheet: name() };
      if (xml.done) return;
    }
    xml.end();
  } catch (error) {
    if (!(error instanceof WorkbookDamage)) throw error;
    yield { damage: error.damage, sheets: error.sheets };
  }
}

async function openWorkbook(zip: Uint8Array): Promise<Workbook> {
  const entries = readDirectory(zip);
  refuseOther(entries);
  const content = entries.get('content.xml');
  return content === undefined ? openXlsx(zip, entries) : openOds(zip, content);
}

/** What another kind of zip is, by what it holds. */
function refuseOther(entries: ReadonlyMap<string, Entry>): void {
  const names = [...entries.keys()];
  if (names.some((name) => /^Index(?:\.zip$|\/.*\.iwa$)/.test(name))) throw new WorkbookDamage('numbers');
  if (names.includes('xl/workbook.bin')) throw new WorkbookDamage('xlsb');
  if (!names.includes('[Content_Types].xml') && !names.includes('content.xml'))
    throw new WorkbookDamage('binary');
}
