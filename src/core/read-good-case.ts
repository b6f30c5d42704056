import { type CaseFile, type CaseNode, type CaseRecord, isRecord, itemsAt, textAt } from './case-file.ts';
import { scanJson } from './case-json.ts';
import {
  type CaseTree,
  caseTree,
  hasShape,
  type LeafNode,
  mostCaseBytes,
  mostItems,
  type ObjectNode,
} from './case-tree.ts';
import { nearTo, readTextOf } from './case-values.ts';
import { isDay } from './dates.ts';
import type { Fault, Steps } from './read-case.ts';

/** Puts the values of a case into their canonical form; what cannot be read goes to `faults`. */
class Values {
  readonly faults: Fault[] = [];
  readonly #raw: CaseRecord;

  constructor(raw: CaseRecord) {
    this.#raw = raw;
  }

  object(node: ObjectNode, raw: Record<string, unknown>, steps: Steps): CaseRecord {
    const entries: [string, CaseNode][] = [];
    for (const [key, child] of node.children) {
      if (!Object.hasOwn(raw, key)) continue;
      const value = this.#node(child, raw[key], [...steps, key]);
      if (value !== undefined) entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  }

  #node(node: CaseTree, raw: unknown, steps: Steps): CaseNode | undefined {
    if (node.kind === 'leaf') return this.#leaf(node, raw, steps);
    if (node.kind === 'object') return isRecord(raw) ? this.object(node, raw, steps) : undefined;
    if (!Array.isArray(raw)) return undefined;
    return raw.map((item, i) => (isRecord(item) ? this.object(node.item, item, [...steps, i]) : {}));
  }

  #leaf({ fact, path }: LeafNode, raw: unknown, steps: Steps): CaseNode | undefined {
    if (Array.isArray(raw)) {
      raw.forEach((item, i) => {
        if (raw.indexOf(item) < i)
          this.faults.push({ steps: [...steps, i], value: item, problem: { code: 'choice-twice' } });
      });
      return raw;
    }
    if (typeof raw !== 'string') return raw as CaseNode;
    const reading = readTextOf(fact, raw, nearTo(path, this.#raw));
    if (reading.ok) return reading.value;
    this.faults.push({ steps, value: raw, problem: reading.problem });
    return undefined;
  }
}

/**
 * A case with its values in their canonical form, and what could not be read. What has not the shape of a case is left
 * out without a word.
 */
export function canonical(raw: Record<string, unknown>): {
  readonly caseFile: CaseFile;
  readonly faults: readonly Fault[];
} {
  const values = new Values(raw as CaseRecord);
  const caseFile = values.object(caseTree(), raw, []) as CaseFile;
  return { caseFile, faults: values.faults };
}

/** Two days of a case of which the first cannot be later than the second. */
interface Pair {
  readonly earlier: string;
  readonly later: string;
}

const steps = (path: string): Steps =>
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
    return [{ steps: steps(later), value: b, problem: { code: 'before-other', other: earlier } }];
  });
}

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
