import type { PDFDict, PDFRef } from 'pdf-lib';
import { BlankError } from './refusal.ts';
import type { Source } from './source.ts';

const inherited = ['FT', 'Ff', 'DA', 'MaxLen', 'Q', 'V', 'Opt'] as const;
/** Form I-485 has 700. */
const mostFields = 5000;
const deepest = 64;

/** A field of the tree that has a value, with what it takes from the nodes above it. */
export interface RawField {
  readonly name: string;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly from: Readonly<Record<string, PDFDict | undefined>>;
  /** Its places; the field itself where it is its own. */
  readonly widgets: readonly PDFRef[];
}

/** The fields that have values, in the order of the tree, and the nodes above them. */
export interface FieldTree {
  readonly fields: readonly RawField[];
  readonly nodes: readonly PDFRef[];
}

/** Walks the field tree. Throws `BlankError` when it is absurdly deep, large, or has a loop. */
export function fieldTree(source: Source, form: PDFDict): FieldTree {
  const fields: RawField[] = [];
  const nodes: PDFRef[] = [];
  const seen = new Set<PDFRef>();
  const visit = (ref: PDFRef, above: RawField['from'], prefix: string, depth: number): void => {
    if (seen.has(ref) || depth > deepest) throw new BlankError('too-deep');
    if (seen.size >= mostFields) throw new BlankError('too-large');
    seen.add(ref);
    const dict = source.dict(ref);
    if (dict === undefined) return;
    const from = { ...above };
    for (const key of inherited) if (source.get(dict, key) !== undefined) from[key] = dict;
    const part = source.text(source.raw(dict, 'T'));
    const name = part === undefined ? prefix : prefix === '' ? part : `${prefix}.${part}`;
    const kids = source.references(dict, 'Kids');
    const named = kids.filter((kid) => hasName(source, kid));
    if (named.length > 0) {
      nodes.push(ref);
      for (const kid of named) visit(kid, from, name, depth + 1);
      return;
    }
    for (const kid of kids) {
      if (seen.has(kid)) throw new BlankError('too-deep');
      seen.add(kid);
    }
    fields.push({ name, ref, dict, from, widgets: kids.length > 0 ? kids : [ref] });
  };
  for (const ref of source.references(form, 'Fields')) visit(ref, {}, '', 0);
  return { fields, nodes };
}

const hasName = (source: Source, ref: PDFRef): boolean => {
  const dict = source.dict(ref);
  return dict !== undefined && source.coded(source.raw(dict, 'T')) !== undefined;
};

/** What a field has of its own or from above. */
export function heldBy(source: Source, field: RawField, key: (typeof inherited)[number]) {
  const dict = field.from[key];
  return dict === undefined ? undefined : source.get(dict, key);
}
