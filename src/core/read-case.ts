import type { Catalogue } from '../content/messages/catalogue.ts';
import { canonical } from './canonical-case.ts';
import { type CaseFile, isRecord } from './case-file.ts';
import { lineAndColumn, scanJson } from './case-json.ts';
import { mostCaseBytes, mostDepth, mostItems } from './case-limits.ts';
import { outOfOrder } from './case-order.ts';
import { faultsOf, inWords, shownKey } from './case-problems.ts';
import { caseSchema } from './case-schema.ts';
import { InputError, type Problem } from './errors.ts';
import { sentenceFor } from './identifiers/reading.ts';

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
