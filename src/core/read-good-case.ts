import { canonical } from './canonical-case.ts';
import type { CaseFile, CaseRecord } from './case-file.ts';
import { scanJson } from './case-json.ts';
import { mostCaseBytes, mostItems } from './case-limits.ts';
import { outOfOrder } from './case-order.ts';
import { hasShape } from './case-shape.ts';
import { caseTree } from './case-tree.ts';

/**
 * Reads a case file in which nothing is wrong, as `readCase` does; undefined for any other, of which `readCase` then says
 * what is wrong. Most files are in order, and reading one takes a small part of what that has to load.
 */
export function readGoodCase(bytes: Uint8Array): CaseFile | undefined {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  const { fault, twice } = scanJson(text, mostItems);
  if (fault !== undefined || twice.length > 0) return undefined;
  return readGoodValue(JSON.parse(text));
}

/** The same for a JSON value that has been parsed, in the place of `readCaseValue`. */
export function readGoodValue(raw: unknown): CaseFile | undefined {
  if (!hasShape(caseTree(), raw)) return undefined;
  const { caseFile, faults } = canonical(raw as CaseRecord);
  return faults.length > 0 || outOfOrder(caseFile).length > 0 ? undefined : caseFile;
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostCaseBytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
