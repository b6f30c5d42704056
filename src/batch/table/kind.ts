import type { Catalogue } from '../../content/messages/catalogue.ts';
import { scanJson } from '../../core/case-json.ts';
import { mostItems } from '../../core/case-tree.ts';

/** Why a file is no table, by the name of its sentence. */
export type NoTable = keyof Pick<
  Catalogue['batchTable']['refused'],
  'empty' | 'xls' | 'pdf' | 'binary' | 'markup' | 'utf16' | 'oneCase'
>;

const magic: readonly (readonly [readonly number[], 'xlsx' | NoTable])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];

const begins = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

/** What bytes show of themselves, before they are taken for text. */
export function kindOfBytes(head: Uint8Array, encoding: string | undefined): 'text' | 'xlsx' | NoTable {
  if (head.length === 0) return 'empty';
  const found = magic.find(([bytes]) => begins(head, bytes));
  if (found !== undefined) return found[1];
  const marked = begins(head, [0xff, 0xfe]) || begins(head, [0xfe, 0xff]);
  if (marked || encoding?.toLowerCase().startsWith('utf-16') || !head.includes(0)) return 'text';
  return head.subarray(0, 2).includes(0) ? 'utf16' : 'binary';
}

/** What a text is, by its beginning; by the end of its name where that says nothing. */
export function kindOfText(head: string, name: string): 'csv' | 'json' | 'jsonl' | NoTable {
  const text = head.trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('[')) return 'json';
  if (/^<(?:[a-z!?]|\/)/i.test(text)) return 'markup';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  if (!text.startsWith('{')) return 'csv';
  const end = text.indexOf('\n');
  return end < 0 || scanJson(text.slice(0, end), mostItems).fault === undefined ? 'jsonl' : 'oneCase';
}
