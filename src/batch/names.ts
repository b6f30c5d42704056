import { createHash } from 'node:crypto';
import { facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { isColumn, nearestColumn } from '../core/case-cells.ts';
import { type CasePath, type CaseRecord, generalPath, valueAt } from '../core/case-file.ts';
import { InputError, type Problem } from '../core/errors.ts';
import { nameOf } from '../core/fact-name.ts';
import { meantName } from '../core/nearest-name.ts';
import { show, unseenClass } from '../core/show.ts';

/** What a name is made from. */
export interface NamedRow {
  readonly row: number;
  /** Empty when there is none. */
  readonly id: string;
  /** For the columns that a template names. */
  readonly caseFile: CaseRecord;
}

const ending = '.pdf';

/** A row's number as it stands in names, at least five digits. */
const paddedRow = (row: number): string => String(row).padStart(5, '0');

/**
 * The name of the form of a row: its id, or else its number (`row-00012.pdf`); never anything about the person, unless a
 * template asks for it. Always safe on every system, see `safeName`; the same row gives the same name.
 */
export function outputName(row: NamedRow, template?: NameTemplate): string {
  if (template !== undefined) return safeName(fromTemplate(template, row, paddedRow(row.row)), ending);
  return row.id === '' ? `row-${paddedRow(row.row)}${ending}` : safeName(row.id, ending);
}

/** The name of the packet of a row, by that of its form. */
export const packetName = (form: string): string => form.slice(0, -ending.length);

/**
 * A name as the file systems compare it that compare least: upper and lower case are one, and so are the ways to write
 * an accent.
 */
const comparable = (name: string): string =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** Who has which name. Rows claim in the order of the table, so that the same table always gives the same names. */
export class OutputNames {
  readonly #rows = new Map<string, number>();

  /** The name, when nobody has it; else the row that has it, or one that no system tells apart from it. */
  claim(row: number, name: string): { readonly name: string } | { readonly clash: number } {
    const key = comparable(name);
    const clash = this.#rows.get(key);
    if (clash !== undefined) return { clash };
    this.#rows.set(key, row);
    return { name };
  }
}

/** Most systems take 255 bytes; room is left for what sync programs and a temporary name put behind it. */
const mostBytes = 240;

/** Drawn as nothing, or orders to a screen: taken out. Line breaks and the like become a blank before. */
const unseen = new RegExp(`[${unseenClass}]`, 'gu');
const forbidden = /[/\\:*?"<>|\ufffd]/g;
/** `LONGNA~1.PDF` is another name of another file on Windows. */
const shortName = /~(?=\d)/g;
/** A dot hides a file, a hyphen is read as an option, a blank is lost. */
const badStart = /^[\s.~-]+/;
const badEnd = /[\s.]+$/;
/** Names of devices, whatever comes behind a dot. */
const device = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/iu;

/**
 * A text as the name of a file that every system can hold, with `ending` put behind it. A text that is safe stays as it
 * is (in Unicode's NFC); any other is changed so that it can still be recognized, and gets ten hexadecimal digits of its
 * SHA-256 so that two texts never become one name.
 */
export function safeName(text: string, ending: string): string {
  // What is longer can only be cut: its beginning is looked at, and all of it hashed.
  const given = text.length > longest ? text : text.normalize('NFC');
  const room = mostBytes - bytesOf(ending);
  const clean = cleaned(given.slice(0, longest));
  const safe = device.test(clean) ? `_${clean}` : clean;
  if (safe === given && safe !== '' && bytesOf(safe) <= room) return safe + ending;
  const mark = `-${createHash('sha256').update(given, 'utf16le').digest('hex').slice(0, 10)}`;
  const stem = cut(safe, room - bytesOf(mark)).replace(badEnd, '') || 'row';
  return stem + mark + ending;
}

const cleaned = (text: string): string =>
  text
    .replace(/\s+/gu, (blanks) => (/^ +$/.test(blanks) ? blanks : ' '))
    .replace(unseen, '')
    .replace(forbidden, '-')
    .replace(shortName, '-')
    .replace(badStart, '')
    .replace(badEnd, '')
    .normalize('NFC');

/** Units; far more than a name can have. */
const longest = 2_000;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The beginning of a text, at most so many bytes, cut between characters. */
function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}

/** The names that a user wants for the forms, such as `{id}-{row}-{form}`. */
export interface NameTemplate {
  readonly pieces: readonly Piece[];
  /** What is said when the names show more than row and id; undefined when they do not. */
  readonly warning: string | undefined;
  /** What stands in a name where the case does not say it. */
  readonly unknown: string;
}

type Piece =
  | { readonly text: string }
  | { readonly take: 'row' | 'id' }
  | { readonly path: CasePath; readonly last?: number };

/** The short names; any column of the table may stand in braces as well. */
const shorts: Readonly<Record<string, Piece>> = {
  row: { take: 'row' },
  id: { take: 'id' },
  form: { path: 'filings.1.form' },
  'receipt-last4': { path: 'filings.1.receiptNumber', last: 4 },
};

const placeholder = /\{([^{}]*)\}/g;
const pdfEnding = /\.pdf$/i;
const notInNames = /[^\p{L}\p{N}\p{M} _.,+=()@#~&'-]/u;

/**
 * Reads a template of names. `.pdf` is put behind it where it is not there. Throws `InputError` with every placeholder
 * that is not known, with the nearest name, and with whatever no name may hold.
 */
export function readNameTemplate(text: string, words: Catalogue): NameTemplate {
  const problems: Problem[] = [];
  const say = words.batchReport.names;
  const bare = text.replace(pdfEnding, '');
  if (bare.trim() === '')
    problems.push({ path: '--name-template', found: say.foundEmpty, wanted: say.empty });
  const pieces: Piece[] = [];
  for (const [n, part] of bare.split(placeholder).entries()) {
    if (n % 2 === 0) {
      problems.push(...wrongWithText(part, words));
      if (part !== '') pieces.push({ text: part });
    } else {
      const piece = pieceFor(part);
      if (piece === undefined) problems.push(unknownPlaceholder(part, words));
      else pieces.push(piece);
    }
  }
  if (problems.length > 0) throw new InputError(say.refused, problems);
  return { pieces, warning: warningFor(pieces, words), unknown: say.unknownValue };
}

function pieceFor(name: string): Piece | undefined {
  if (Object.hasOwn(shorts, name)) return shorts[name];
  if (!isColumn(name)) return undefined;
  const fact: Fact = facts[generalPath(name)];
  return fact.type === 'list' ? undefined : { path: name };
}

/** What `--show` names: ids, and answers that stand beside what is to be done. */
export interface Shown {
  readonly ids: boolean;
  readonly paths: readonly CasePath[];
}

/** Reads `--show`, names of columns with commas between them; all that are not known are problems. */
export function readShown(
  text: string,
  { batchReport: { showWanted } }: Catalogue,
): Shown | readonly Problem[] {
  const names = text.split(/[\s,;]+/).filter((name) => name !== '');
  const pathOf = (name: string): CasePath | undefined => {
    const piece = Object.hasOwn(shorts, name) ? undefined : pieceFor(name);
    return piece !== undefined && 'path' in piece ? piece.path : undefined;
  };
  const asked = names.filter((name) => name !== 'id');
  const unknown = asked.filter((name) => pathOf(name) === undefined);
  if (unknown.length > 0 || names.length === 0)
    return (names.length === 0 ? [''] : unknown).map((name) => ({
      path: '--show',
      found: `"${show(name)}"`,
      wanted: showWanted(nearestColumn(name)),
    }));
  return { ids: names.includes('id'), paths: asked.flatMap((name) => pathOf(name) ?? []) };
}

function unknownPlaceholder(name: string, words: Catalogue): Problem {
  const say = words.batchReport.names;
  const names = Object.keys(shorts);
  return {
    path: '--name-template',
    found: say.foundPlaceholder(name),
    wanted: say.unknown(
      names.map((known) => `{${known}}`).join(', '),
      meantName(name, names) ?? nearestColumn(name),
    ),
  };
}

function wrongWithText(text: string, words: Catalogue): readonly Problem[] {
  const say = words.batchReport.names;
  const path = '--name-template';
  if (/[{}]/.test(text)) return [{ path, found: say.foundBrace, wanted: say.brace }];
  const character = notInNames.exec(text)?.[0];
  return character === undefined
    ? []
    : [{ path, found: say.foundCharacter(character), wanted: say.character }];
}

/** The kind of case, and all that is about a person, is named once each. */
function warningFor(pieces: readonly Piece[], words: Catalogue): string | undefined {
  const shown = pieces.flatMap((piece) => ('path' in piece ? [nameOf(piece.path, words)] : []));
  return shown.length === 0 ? undefined : words.batchReport.names.tells([...new Set(shown)]);
}

/** The text of a name for one row, before it is made safe. */
export function fromTemplate({ pieces, unknown }: NameTemplate, row: NamedRow, number: string): string {
  const parts = pieces.map((piece) => {
    if ('text' in piece) return piece.text;
    if ('take' in piece) return piece.take === 'row' ? number : row.id || unknown;
    const value = valueAt(row.caseFile, piece.path);
    const text = Array.isArray(value) ? value.join('-') : value === undefined ? '' : String(value);
    return (piece.last === undefined ? text : text.slice(-piece.last)) || unknown;
  });
  return parts.join('');
}
