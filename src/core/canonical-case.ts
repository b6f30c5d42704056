import type { CaseFile, CaseNode, CaseRecord } from './case-file.ts';
import { isRecord } from './case-file.ts';
import type { Fault, Steps } from './case-problems.ts';
import { type CaseTree, caseTree, type LeafNode, type ObjectNode } from './case-tree.ts';
import { nearTo, readTextOf } from './case-values.ts';

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
