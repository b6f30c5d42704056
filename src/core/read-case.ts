import type * as z from 'zod';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseFile, isRecord } from './case-file.ts';
import { lineAndColumn, scanJson } from './case-json.ts';
import { caseSchema } from './case-schema.ts';
import {
  type CaseTree,
  caseTree,
  type LeafNode,
  mostCaseBytes,
  mostDepth,
  mostItems,
  nodeAt,
  type ObjectNode,
} from './case-tree.ts';
import { charactersIn } from './case-values.ts';
import { InputError, type Problem } from './errors.ts';
import { type InputProblem, sentenceFor } from './identifiers/reading.ts';
import { meantName } from './nearest-name.ts';
import { canonical, outOfOrder } from './read-good-case.ts';

/** The steps of a path in a JSON value; items of lists from 0, as JavaScript counts. */
export type Steps = readonly PropertyKey[];

/** Where and what is wrong, before it is put in words. */
export interface Fault {
  readonly steps: Steps;
  readonly value: unknown;
  readonly problem: InputProblem;
}

/** A key as a message may name it: unlikely keys could be somebody's data that slipped into the wrong place. */
export function shownKey(key: string, words: Catalogue): string {
  const harmless = /^[A-Za-z_][\w-]{0,39}$/.test(key) && key.replace(/\D/g, '').length <= 2;
  return harmless ? key : words.input.found.unnamedKey(charactersIn(key));
}

/** The path of a case: list items are numbered from 1. */
export const shownPath = (steps: Steps, words: Catalogue): string =>
  steps
    .map((step) => (typeof step === 'number' ? String(step + 1) : shownKey(String(step), words)))
    .join('.');

const dayLike = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

/** What was found, without repeating it: only a day that is not personal is shown as it is. */
export function foundFor(value: unknown, fact: Fact | undefined, words: Catalogue): string {
  const { found } = words.input;
  if (value === undefined) return found.nothing;
  if (value === null) return found.null;
  if (typeof value === 'number') return found.number;
  if (typeof value === 'boolean') return found.yesNo;
  if (Array.isArray(value)) return found.list(value.length);
  if (typeof value !== 'string') return found.object;
  if (value === '') return found.emptyText;
  const open = fact?.type === 'day' && fact.personal !== true && dayLike.test(value);
  return open ? value : found.text(charactersIn(value));
}

/** The fault in words. */
export function inWords({ steps, value, problem }: Fault, words: Catalogue): Problem {
  const node = nodeAt(steps);
  const fact = node?.kind === 'leaf' ? node.fact : undefined;
  const found = problem.code === 'unknown-key' ? words.input.found.key : foundFor(value, fact, words);
  return { path: shownPath(steps, words), found, wanted: sentenceFor(problem, words) };
}

/** Why a value does not have the shape that a leaf wants; `item`: it is one item of a list of choices. */
function shapeOfLeaf({ fact }: LeafNode, value: unknown, item: boolean): InputProblem {
  if (value === '') return { code: 'empty' };
  switch (fact.type) {
    case 'version':
      return { code: typeof value === 'number' ? 'version-unknown' : 'version-wanted' };
    case 'yes-no':
      return { code: 'yes-no-wanted' };
    case 'choices': {
      const choices = fact.choices ?? [];
      if (Array.isArray(value) && value.length > mostItems) return { code: 'too-many', most: mostItems };
      if (!item) return { code: 'choices', choices };
      const nearest = typeof value === 'string' ? meantName(value, choices) : undefined;
      return { code: 'choice', choices, nearest };
    }
    case 'choice': {
      const choices = fact.choices ?? [];
      if (fact.open) break;
      const nearest = typeof value === 'string' ? meantName(value, choices) : undefined;
      return { code: 'choice', choices, nearest };
    }
    case 'day':
      if (!fact.none) return { code: 'day' };
      return { code: fact.orYesNo ? 'day-none-or-yes-no' : 'day-or-none' };
    default:
  }
  return { code: typeof value === 'number' ? 'text-not-number' : 'text-wanted' };
}

function shapeOf(node: CaseTree, value: unknown, item: boolean): InputProblem {
  if (value === null) return { code: 'null' };
  if (node.kind === 'object') return { code: 'object-wanted' };
  if (node.kind === 'list')
    return Array.isArray(value) ? { code: 'too-many', most: mostItems } : { code: 'list-wanted' };
  if (value === undefined && node.fact.type === 'version') return { code: 'version-missing' };
  return shapeOfLeaf(node, value, item);
}

/** Longer than any key; it was meant for none. */
const longestKey = 60;

/** The paths whose last key is this one: an `aNumber` at the top was meant for `person.aNumber`. */
function elsewhere(key: string, node: ObjectNode, above = ''): string[] {
  return [...node.children].flatMap(([name, child]) => {
    if (child.kind === 'leaf') return name.toLowerCase() === key.toLowerCase() ? [`${above}${name}`] : [];
    if (child.kind === 'list') return elsewhere(key, child.item, `${above}${name}.1.`);
    return elsewhere(key, child, `${above}${name}.`);
  });
}

function unknownKey(node: CaseTree | undefined, key: string): InputProblem {
  const known = node?.kind === 'object' ? [...node.children.keys()] : [];
  const nearest =
    key.length > longestKey ? undefined : (meantName(key, known) ?? elsewhere(key, caseTree())[0]);
  return { code: 'unknown-key', nearest, known };
}

const valueAtSteps = (raw: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>(
    (node, step) =>
      node !== null && typeof node === 'object' && Object.hasOwn(node, step)
        ? (node as Record<PropertyKey, unknown>)[step]
        : undefined,
    raw,
  );

/** The faults behind one issue of the schema; the sentences are ours, by the fact that is at the place. */
export function faultsOf(issue: z.core.$ZodIssue, raw: unknown): readonly Fault[] {
  const steps = issue.path;
  const node = nodeAt(steps);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      steps: [...steps, key],
      value: undefined,
      problem: unknownKey(node, key),
    }));
  if (node === undefined) return [];
  const value = valueAtSteps(raw, steps);
  const item = nodeAt(steps.slice(0, -1))?.kind === 'leaf';
  return [{ steps, value, problem: shapeOf(node, value, item) }];
}

const mostProblems = 200;

/**
 * A case from a JSON value that has been parsed: unknown keys, wrong types and values that cannot be are all told at once
 * in an `InputError`, by paths with list items numbered from 1. Values come out in their canonical form.
 */
export function readCaseValue(raw: unknown, words: Catalogue, before: readonly Problem[] = []): CaseFile {
  if (!isRecord(raw)) throw new InputError(words.input.caseFile.oneObject, before);
  const shape = caseSchema().safeParse(raw, { jitless: true });
  const faults = shape.success ? [] : shape.error.issues.flatMap((issue) => faultsOf(issue, raw));
  const wrong = new Set(faults.map(({ steps }) => steps.join('.')));
  const { caseFile, faults: wrongValues } = canonical(raw);
  faults.push(...wrongValues.filter(({ steps }) => !wrong.has(steps.join('.'))), ...outOfOrder(caseFile));
  const problems = [...before, ...faults.map((fault) => inWords(fault, words))];
  if (problems.length > 0) refuseCase(problems, words);
  return caseFile;
}

function refuseCase(problems: readonly Problem[], words: Catalogue): never {
  const { refused, moreProblems } = words.input.caseFile;
  const shown = problems.slice(0, mostProblems);
  const left = problems.length - shown.length;
  const more = left > 0 ? [{ path: '', found: moreProblems(left), wanted: '' }] : [];
  throw new InputError(refused(problems.length), [...shown, ...more]);
}

function decode(bytes: Uint8Array, words: Catalogue): string {
  const { tooLarge, nothing, utf16, notUtf8 } = words.input.caseFile;
  if (bytes.length > mostCaseBytes) throw new InputError(tooLarge(mostCaseBytes / 1024));
  const [first = -1, second = -1] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || (bytes.length > 1 && (first === 0 || second === 0))) throw new InputError(utf16);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw new InputError(nothing);
    return text;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(notUtf8);
  }
}

/** A key that is there twice, by its path; the scan counts list items from 1 already. */
function twiceInWords(path: readonly string[], words: Catalogue): Problem {
  const shown = path.map((key) => (/^\d{1,6}$/.test(key) ? key : shownKey(key, words))).join('.');
  return { path: shown, found: words.input.found.twice, wanted: sentenceFor({ code: 'key-twice' }, words) };
}

/**
 * Reads a case file: UTF-8, one JSON object, at most 1 MiB. Throws `InputError` with every problem at once; no problem
 * repeats a personal value.
 */
export function readCase(bytes: Uint8Array, words: Catalogue): CaseFile {
  const text = decode(bytes, words);
  const { notJson, cutShort, tooDeep } = words.input.caseFile;
  const { fault, twice, longList, depth } = scanJson(text, mostItems);
  if (fault !== undefined)
    throw new InputError(text.slice(fault).trim() === '' ? cutShort : notJson(...lineAndColumn(text, fault)));
  if (depth > mostDepth) throw new InputError(tooDeep(mostDepth));
  if (longList !== undefined) {
    const path = longList.map((key) => shownKey(key, words)).join('.');
    const wanted = sentenceFor({ code: 'too-many', most: mostItems }, words);
    refuseCase([{ path, found: words.input.found.longList(mostItems), wanted }], words);
  }
  const before = twice.slice(0, mostProblems).map((path) => twiceInWords(path, words));
  return readCaseValue(JSON.parse(text), words, before);
}
