import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type Fault, inWords, type Steps, shapeProblem, shownKey, unknownKey } from './case-faults.ts';
import { type CaseFile, type CaseNode, type CaseRecord, isRecord, itemsAt, textAt } from './case-file.ts';
import { lineAndColumn, scanJson } from './case-json.ts';
import {
  type CaseTree,
  caseTree,
  type LeafNode,
  mostCaseBytes,
  mostDepth,
  mostItems,
  type ObjectNode,
  schemaKey,
} from './case-tree.ts';
import { nearTo, readTextOf } from './case-values.ts';
import { isDay } from './dates.ts';
import { InputError, type Problem } from './errors.ts';
import { sentenceFor } from './identifiers/reading.ts';
import { decodeText, looksUtf16 } from './text-bytes.ts';

const mostProblems = 200;

/** What is said of a file that holds a case, or a part of one. */
type FileWords = Catalogue['input']['caseFile'];

/** Whether a value that stands alone has the type that a fact takes in a case file. */
function hasType({ type, choices = [], open, orYesNo }: Fact, value: unknown): boolean {
  if (type === 'version') return value === 1;
  if (type === 'yes-no') return typeof value === 'boolean';
  if (type === 'choice' && !open) return choices.some((choice) => choice === value);
  return typeof value === 'string' || (orYesNo === true && typeof value === 'boolean');
}

const isList = (value: unknown): value is CaseNode & unknown[] =>
  Array.isArray(value) && value.length <= mostItems;

/** Walks once over a case: puts its values into their canonical form, and keeps what is wrong. */
class Reader {
  /** What has not the shape of a case. */
  readonly misshapen: Fault[] = [];
  /** What has the shape, and cannot be. */
  readonly unreadable: Fault[] = [];
  readonly #raw: CaseRecord;

  constructor(raw: CaseRecord) {
    this.#raw = raw;
  }

  object(node: ObjectNode, raw: Record<string, unknown>, steps: Steps): CaseRecord {
    const entries: [string, CaseNode][] = [];
    for (const [key, child] of node.children) {
      const isThere = Object.hasOwn(raw, key);
      if (!isThere && !(child.kind === 'leaf' && child.fact.type === 'version')) continue;
      const value = this.#node(child, isThere ? raw[key] : undefined, [...steps, key]);
      if (value !== undefined) entries.push([key, value]);
    }
    for (const key of Object.keys(raw))
      if (steps.length === 0 && key === schemaKey && typeof raw[key] === 'string')
        entries.unshift([key, raw[key]]);
      else if (!node.children.has(key))
        this.misshapen.push({ steps: [...steps, key], value: undefined, problem: unknownKey(node, key) });
    return Object.fromEntries(entries);
  }

  #node(node: CaseTree, raw: unknown, steps: Steps): CaseNode | undefined {
    if (node.kind === 'leaf') return this.#leaf(node, raw, steps);
    if (node.kind === 'object')
      return isRecord(raw) ? this.object(node, raw, steps) : this.#refuse(node, raw, steps);
    if (!isList(raw)) return this.#refuse(node, raw, steps);
    return raw.map((item, at) => this.#node(node.item, item, [...steps, at]) ?? {}) as readonly CaseRecord[];
  }

  #refuse(node: CaseTree, value: unknown, steps: Steps, item = false): undefined {
    this.misshapen.push({ steps, value, problem: shapeProblem(node, value, item) });
  }

  #leaf(node: LeafNode, raw: unknown, steps: Steps): CaseNode | undefined {
    if (node.fact.type === 'choices') return this.#choices(node, raw, steps);
    if (!hasType(node.fact, raw)) return this.#refuse(node, raw, steps);
    if (typeof raw !== 'string') return raw as CaseNode;
    const reading = readTextOf(node.fact, raw, nearTo(node.path, this.#raw));
    if (reading.ok) return reading.value;
    this.unreadable.push({ steps, value: raw, problem: reading.problem });
    return undefined;
  }

  #choices(node: LeafNode, raw: unknown, steps: Steps): CaseNode | undefined {
    if (!isList(raw)) return this.#refuse(node, raw, steps);
    const choices: readonly unknown[] = node.fact.choices ?? [];
    for (const [at, item] of raw.entries()) {
      const place = [...steps, at];
      if (!choices.includes(item)) this.#refuse(node, item, place, true);
      else if (raw.indexOf(item) < at)
        this.unreadable.push({ steps: place, value: item, problem: { code: 'choice-twice' } });
    }
    return raw;
  }
}

/** Two days of a case of which the first cannot be later than the second. */
interface Pair {
  readonly earlier: string;
  readonly later: string;
}

const stepsOf = (path: string): Steps =>
  path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));

/** The pairs that a case holds. Days that may well be out of order (a hearing, an inquiry) are not among them. */
function pairsOf(caseFile: CaseRecord): readonly Pair[] {
  const filings = (itemsAt(caseFile, 'filings') ?? []).flatMap((_, i) => {
    const at = `filings.${i + 1}`;
    return [
      { earlier: `${at}.receiptDate`, later: `${at}.decisionDate` },
      { earlier: 'person.birthDate', later: `${at}.receiptDate` },
    ];
  });
  return [...filings, { earlier: 'ageOut.petitionFiled', later: 'ageOut.petitionApproved' }];
}

/** The days of a case that contradict each other, told at the later of the two. */
export function outOfOrder(caseFile: CaseRecord): readonly Fault[] {
  return pairsOf(caseFile).flatMap(({ earlier, later }) => {
    const [a, b] = [textAt(caseFile, earlier), textAt(caseFile, later)];
    if (a === undefined || b === undefined || !isDay(a) || !isDay(b) || a <= b) return [];
    return [{ steps: stepsOf(later), value: b, problem: { code: 'before-other', other: earlier } }];
  });
}

/**
 * A case from a JSON value that has been parsed: unknown keys, wrong types and values that cannot be are all told at once
 * in an `InputError`, by paths with list items numbered from 1. Values come out in their canonical form.
 */
export function readCaseValue(
  raw: unknown,
  words: Catalogue,
  before: readonly Problem[] = [],
  own: FileWords = words.input.caseFile,
): CaseFile {
  if (!isRecord(raw)) throw new InputError(own.oneObject, before);
  const reader = new Reader(raw as CaseRecord);
  const caseFile = reader.object(caseTree(), raw, []) as CaseFile;
  const faults = [...reader.misshapen, ...reader.unreadable, ...outOfOrder(caseFile)];
  if (faults.length + before.length > 0)
    refuseCase([...before, ...faults.map((fault) => inWords(fault, words))], own);
  return caseFile;
}

function refuseCase(problems: readonly Problem[], { refused, moreProblems }: FileWords): never {
  const shown = problems.slice(0, mostProblems);
  const left = problems.length - shown.length;
  const more = left > 0 ? [{ path: '', found: moreProblems(left), wanted: '' }] : [];
  throw new InputError(refused(problems.length), [...shown, ...more]);
}

function decode(bytes: Uint8Array, own: FileWords): string {
  if (bytes.length > mostCaseBytes) throw new InputError(own.tooLarge(mostCaseBytes / 1024));
  if (looksUtf16(bytes)) throw new InputError(own.utf16);
  const text = decodeText(bytes);
  if (text === undefined) throw new InputError(own.notUtf8);
  if (text.trim() === '') throw new InputError(own.nothing);
  return text;
}

/** A key that is there twice, by its path; the scan counts list items from 1 already. */
function twiceInWords(path: readonly string[], words: Catalogue): Problem {
  const shown = path.map((key) => (/^\d{1,6}$/.test(key) ? key : shownKey(key, words))).join('.');
  return { path: shown, found: words.input.found.twice, wanted: sentenceFor({ code: 'key-twice' }, words) };
}

/**
 * The JSON of a file that holds a case, or a part of one, and the keys that are there twice: UTF-8, or UTF-16 with a
 * byte-order mark; at most 1 MiB. Throws `InputError` where it is no JSON, or more than is read.
 */
export function parseCase(
  bytes: Uint8Array,
  words: Catalogue,
  own: FileWords = words.input.caseFile,
): { readonly raw: unknown; readonly before: readonly Problem[] } {
  const text = decode(bytes, own);
  const { fault, twice, longList, depth } = scanJson(text, mostItems);
  if (fault !== undefined) {
    const { cutShort, notJson } = own;
    throw new InputError(text.slice(fault).trim() === '' ? cutShort : notJson(...lineAndColumn(text, fault)));
  }
  if (depth > mostDepth) throw new InputError(own.tooDeep(mostDepth));
  if (longList !== undefined) {
    const path = longList.map((key) => shownKey(key, words)).join('.');
    const wanted = sentenceFor({ code: 'too-many', most: mostItems }, words);
    refuseCase([{ path, found: words.input.found.longList(mostItems), wanted }], own);
  }
  const before = twice.slice(0, mostProblems).map((path) => twiceInWords(path, words));
  return { raw: JSON.parse(text), before };
}

/** Reads a case file, see `parseCase`. Throws `InputError` with every problem at once; no problem repeats a personal value. */
export function readCase(bytes: Uint8Array, words: Catalogue): CaseFile {
  const { raw, before } = parseCase(bytes, words);
  return readCaseValue(raw, words, before);
}
