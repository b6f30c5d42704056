import { facts } from '../content/facts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { isColumn, nearestColumn } from '../core/case-cells.ts';
import { type CasePath, generalPath, valueAt } from '../core/case-file.ts';
import { InputError, type Problem } from '../core/errors.ts';
import { nameOf } from '../core/fact-name.ts';
import { meantName } from '../core/nearest-name.ts';
import type { NamedRow } from './output-names.ts';

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
const ending = /\.pdf$/i;
const notInNames = /[^\p{L}\p{N}\p{M} _.,+=()@#~&'-]/u;

/**
 * Reads a template of names. `.pdf` is put behind it where it is not there. Throws `InputError` with every placeholder
 * that is not known, with the nearest name, and with whatever no name may hold.
 */
export function readNameTemplate(text: string, words: Catalogue): NameTemplate {
  const problems: Problem[] = [];
  const say = words.batchReport.names;
  const bare = text.replace(ending, '');
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
