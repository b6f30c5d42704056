import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CaseRecord, valueAt } from '../../core/case-file.ts';
import type { Slot } from '../blank/compiled-blank.ts';
import type { StampValue } from '../blank/lay-out-fields.ts';
import type { FillReport, TemplateReport } from '../fill-form.ts';
import { abbreviated, unitOf } from '../postal.ts';
import { answersOf, applies, ticked } from '../resolve.ts';
import type { Template } from './kept-template.ts';
import {
  conditionsOf,
  factAt,
  factsOf,
  isStreet,
  isUnit,
  lineAt,
  type MapLine,
  type TickWhen,
} from './map-line.ts';

/** Why a known answer is not in its field. */
export interface NotPut {
  readonly name: string;
  readonly fact: string;
  readonly why: 'longer-than-field' | 'no-such-option' | 'which-unit' | 'condition-unknown' | 'not-drawable';
}

/** A street or unit that is written as the Postal Service abbreviates it. */
export interface Abbreviated {
  readonly name: string;
  readonly fact: string;
  readonly text: string;
}

/** A pointer to another page needs so much room; in a shorter field a text goes whole or not at all. */
const roomToPoint = 12;

type Lines = Readonly<Record<string, MapLine>>;

export interface CaseValues {
  readonly values: ReadonlyMap<string, StampValue>;
  readonly notPut: readonly NotPut[];
  readonly abbreviated: readonly Abbreviated[];
}

/**
 * What each field of a blank gets for a case, by these lines of its map and with the same words as the sheet. Nothing
 * where an answer is not known; boxes only on a known answer; signature fields never. Pass confirmed lines only.
 */
export function caseValues(slots: readonly Slot[], lines: Lines, caseFile: CaseRecord): CaseValues {
  const values = new Map<string, StampValue>();
  const notPut: NotPut[] = [];
  const short: Abbreviated[] = [];
  for (const slot of slots) {
    const line = lineAt(lines, slot.name);
    const [fact] = line ? factsOf(line) : [];
    if (line === undefined || fact === undefined || slot.type === 'signature') continue;
    const holds = applies(line, caseFile);
    const isBox = slot.type === 'check' || slot.type === 'radio';
    // A box is ticked by the answer itself; only a unit is read as it is printed.
    const text = isBox && !isUnit(fact) ? '' : textOfLine(line, caseFile);
    const known = isBox ? valueAt(caseFile, fact) !== undefined : text !== '';
    if (!known || holds === false) continue;
    const leave = (why: NotPut['why'], of = fact): void => {
      // Of the boxes of one answer the first tells it.
      if (!notPut.some((each) => each.fact === of && each.why === why && why !== 'longer-than-field'))
        notPut.push({ name: slot.name, fact: of, why });
    };
    if (holds === undefined) leave('condition-unknown', unknownCondition(line, caseFile));
    else if (isBox) {
      if (isUnit(fact) && unitOf(text).kind === undefined) leave('which-unit');
      const state = stateFor(slot, line, fact, caseFile);
      if (state !== undefined) values.set(slot.name, state);
    } else if (slot.type === 'choice') {
      const option = optionFor(slot, fact, text, caseFile);
      if (option === undefined) leave('no-such-option');
      else values.set(slot.name, option);
    } else {
      const fitting = fitted(slot, line, text);
      if (fitting === undefined) leave('longer-than-field');
      else values.set(slot.name, fitting);
      if (fitting !== undefined && fitting !== text && (isStreet(fact) || isUnit(fact)))
        short.push({ name: slot.name, fact, text: fitting });
    }
  }
  return { values, notPut, abbreviated: short };
}

/** The fact on which it hangs whether a field is filled in, and that is not known. */
const unknownCondition = (line: MapLine, caseFile: CaseRecord): string =>
  conditionsOf(line).find(({ fact }) => valueAt(caseFile, fact) === undefined)?.fact ?? '';

function stateFor(slot: Slot, line: MapLine, fact: string, caseFile: CaseRecord): StampValue | undefined {
  const on = ({ is, includes, empty }: TickWhen): boolean =>
    ticked(
      {
        facts: [fact],
        ...(is === undefined ? {} : { is }),
        ...(includes === undefined ? {} : { includes }),
        ...(empty ? { empty } : {}),
      },
      caseFile,
    );
  if (line.states === undefined) return on(line) ? true : undefined;
  return Object.entries(line.states).find(([state, when]) => slot.states.includes(state) && on(when))?.[0];
}

/** The answers of a line; a unit without the word that a box beside it says. */
function textOfLine(line: MapLine, caseFile: CaseRecord): string {
  const text = answersOf(line, caseFile);
  return line.part === 'number' ? unitOf(text).number : text;
}

/** A text as it is usually printed, or shorter where the field holds no more; undefined where it cannot go in. */
function fitted({ maxLength, comb }: Slot, line: MapLine, text: string): string | undefined {
  if (maxLength === 0 || text.length <= maxLength) return text;
  const [only, ...more] = factsOf(line);
  const ways = only !== undefined && more.length === 0 ? shorter(only, text) : [];
  const short = ways.find((each) => each.length <= maxLength);
  if (short !== undefined) return short;
  return comb || maxLength < roomToPoint ? undefined : text;
}

/** Other ways in which forms take an answer, the fullest first. */
function shorter(path: string, text: string): readonly string[] {
  const digits = text.replace(/\D/g, '');
  if (isStreet(path) || isUnit(path)) return [abbreviated(text)];
  switch (factAt(path)) {
    case 'a-number':
      return [`A${digits}`, digits];
    case 'day':
      return [digits];
    case 'phone':
      // An extension is no part of a number of ten digits.
      return /ext/i.test(text) ? [] : [digits, digits.replace(/^1(?=\d{10}$)/, '')];
    case 'postal-code':
      return /^\d{5}-\d{4}$/.test(text) ? [digits, text.slice(0, 5)] : [];
    default:
      return [];
  }
}

/** The option of a list that stands for an answer, by what is stored or shown. */
function optionFor(slot: Slot, path: string, text: string, caseFile: CaseRecord): string | undefined {
  const raw = valueAt(caseFile, path);
  const same = (one: string): boolean =>
    [text, typeof raw === 'string' ? raw : text].some(
      (each) => each.toLowerCase() === one.trim().toLowerCase(),
    );
  const option = slot.options.find(({ value, label }) => same(value) || same(label));
  return option?.value ?? (slot.open ? text : undefined);
}

/** What there is to say of one form of many. The values themselves stand in neither. */
export interface FormMessages {
  readonly warnings: readonly string[];
  /** Answers that are known and that their fields could not take: the path of each, and what to do. */
  readonly lacks: readonly { readonly path: string; readonly found: string; readonly wanted: string }[];
}

const nothing: FormMessages = { warnings: [], lacks: [] };
/** The words of a label or tooltip that a sentence has room for. */
const longest = 90;

const isOfKept = (report: FillReport): report is TemplateReport => 'notPut' in report;

/** What a filled form could not take, or only shorter. Nothing of the sheet, which takes every answer whole. */
export function formMessages(
  { about }: Pick<Template, 'about'>,
  report: FillReport,
  words: Catalogue,
): FormMessages {
  if (!isOfKept(report)) return nothing;
  const { fill } = words.template;
  const fields = new Map(about.fields.map((field) => [field.name, field]));
  const titleOf = (name: string): string => {
    const field = fields.get(name);
    return (field?.label || field?.tooltip || name).slice(0, longest);
  };
  return {
    warnings: report.abbreviated.map(({ name, fact }) => fill.abbreviatedFact(titleOf(name), fact)),
    lacks: report.notPut.map(({ name, fact, why }) => ({
      path: fact,
      found: why === 'condition-unknown' ? words.input.found.nothing : fill.notPutFound,
      wanted: fill.notPut[why](titleOf(name), fact),
    })),
  };
}
