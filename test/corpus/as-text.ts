import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { readMessage } from '../packet/channel/check-message.ts';
import { type PdfHow, pdfText } from './pdf-text.ts';
import { visible } from './visible.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A text with ends of lines as Unix has them; where they were others, its first line says so. */
export function plainText(text: string): string {
  const windows = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
  return visible(
    (windows ? '(lines end in CR LF)\n' : '') + (windows ? text.replaceAll('\r\n', '\n') : text),
  );
}

/** How JSON is told. */
export interface JsonHow {
  /** What stands in a line where it has room; none: lists of plain values alone. */
  readonly width: number;
  /** What stands for a text or an object that was there before. */
  readonly again: (value: string | object) => string | undefined;
}
const wholeJson: JsonHow = { width: 0, again: () => undefined };

/** What stands there once, and is long, is told by its name and a mark of the whole where it comes again; what is short is in a line. */
export function briefJson(): JsonHow {
  const before = new Set<string>();
  const names = ['rule', 'id', 'kind'] as const;
  return {
    width: 130,
    again(value) {
      const whole = jsonText(value);
      if (whole.length < 50 || !before.has(whole)) {
        before.add(whole);
        return undefined;
      }
      const mark = createHash('sha256').update(whole).digest('hex').slice(0, 4);
      if (typeof value === 'string') return `${JSON.stringify(`${value.slice(0, 24)}…`)} #${mark}`;
      const record = value as Readonly<Record<string, unknown>>;
      const name = names.find((each) => typeof record[each] === 'string');
      return name === undefined ? undefined : `{"${name}": ${JSON.stringify(record[name])}, … #${mark}}`;
    },
  };
}

const isRecord = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** JSON with its keys in the order of the alphabet; a list of plain values stands in one line, a text of several lines in lines. */
export function jsonText(value: unknown, how: JsonHow = wholeJson, margin = ''): string {
  const known = typeof value === 'string' || isRecord(value) ? how.again(value) : undefined;
  if (known !== undefined) return visible(known);
  const inner = `${margin}  `;
  const isPlain = (each: unknown): boolean => each === null || typeof each !== 'object';
  const block = (open: string, lines: readonly string[], close: string): string => {
    if (lines.length === 0) return open + close;
    const short = `${open}${lines.join(', ')}${close}`;
    if (margin.length + short.length <= how.width && !short.includes('\n')) return short;
    return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${margin}${close}`;
  };
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return visible(`[${value.map((each) => JSON.stringify(each)).join(', ')}]`);
    return block(
      '[',
      value.map((each) => jsonText(each, how, inner)),
      ']',
    );
  }
  if (typeof value === 'string' && value.includes('\n') && how.width === 0)
    return visible(['(text)', ...value.split('\n').map((line) => `${inner}| ${line}`)].join('\n'));
  if (value === null || typeof value !== 'object') return visible(JSON.stringify(value));
  const lines = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}: ${jsonText(each, how, inner)}`);
  return block('{', lines, '}');
}

/** Text that is JSON, whole or line by line, laid out; any other text as it is. */
export function perhapsJson(text: string, how: JsonHow = wholeJson): string {
  const parsed = (each: string): string => jsonText(JSON.parse(each), how);
  try {
    return `${parsed(text)}\n`;
  } catch {
    try {
      return `${text.trimEnd().split('\n').map(parsed).join('\n')}\n`;
    } catch {
      return plainText(text);
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/** What a person reads of a page in a browser, a line for each block; addresses of links and what is hidden are told. */
function htmlText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, (_, tag: string) => `\n(${tag})\n`)
    .replace(
      /<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
      (_, to: string, label: string) => `${label} (-> ${to})`,
    )
    .replace(/<[^>]*\shidden(?=[\s>=])[^>]*>/g, (tag) => `${tag}(hidden) `)
    .replace(/<\/?(?:span|b|strong|em|i|code|abbr|time|small|mark)\b[^>]*>/g, '')
    .replace(/<\/?(?:td|th)\b[^>]*>/g, ' ; ')
    .replace(/<button\b[^>]*>/g, '\n[button] ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?: ; )+|(?: ; )+$/g, '')
        .replace(/(?: ; )+/g, ' ; ')
        .trim(),
    )
    .filter((line) => line !== '');
  return `${visible(lines.join('\n'))}\n`;
}

/** Long lines of a calendar joined again, with the marks that the format wants taken out. */
const calendarText = (text: string): string =>
  visible(
    text
      .replace(/\r\n[ \t]/g, '')
      .replaceAll('\r\n', '\n')
      .replace(/\\([,;\\])/g, '$1'),
  );

/** A mail: its headers, then each part. */
function mailText(bytes: Uint8Array): string {
  const { headers, parts } = readMessage(bytes);
  const told = (of: ReadonlyMap<string, string>): string =>
    [...of]
      .map(([name, value]) => `${name}: ${value.replace(/(boundary=")[^"]*/, '$1<boundary>')}`)
      .join('\n');
  const bodies = parts.map(({ headers: own, bytes: body }) => {
    const isText = own.get('content-type')?.startsWith('text/');
    return `(part)\n${told(own)}\n\n${isText ? plainText(decode(body)) : '(the file of that name)'}\n`;
  });
  return visible(`${told(headers)}\n\n${bodies.join('')}`);
}

async function workbookText(bytes: Uint8Array): Promise<string> {
  const { sheets } = await readXlsx(bytes);
  return sheets
    .map(({ name, rows }) => {
      const lines = rows.map((row, at) => {
        const cells = row.map((cell) => (cell === null || cell === undefined ? '' : cellText(cell)));
        return `  ${at + 1}: ${cells.join(' | ')}`;
      });
      return `sheet ${name}\n${visible(lines.join('\n'))}\n`;
    })
    .join('');
}

const cellText = (cell: unknown): string =>
  (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).replaceAll('\n', ' / ');

/** A file as a text that is easy to read and to compare; the same for the same content, whatever its bytes. */
export async function asText(name: string, bytes: Uint8Array, how: PdfHow): Promise<string> {
  switch (/\.(\w+)$/.exec(name)?.[1]) {
    case 'pdf':
    case 'blank':
      return `${await pdfText(bytes, how)}\n`;
    case 'xlsx':
      return workbookText(bytes);
    case 'eml':
      return mailText(bytes);
    case 'ics':
      return calendarText(decode(bytes));
    case 'html':
      return htmlText(decode(bytes));
    case 'json':
    case 'jsonl':
      return perhapsJson(decode(bytes));
    default:
      return plainText(decode(bytes));
  }
}
