import type { PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import { textString } from '../merge/bookmarks.ts';
import type { Materials } from './assemble.ts';
import type { OpenObject, PlannedSlot, PlannedStructure } from './compiled-blank.ts';
import type { Copied } from './copy.ts';

/**
 * The structure of a blank that is made as ours is, one section a page under one document and a node for each page, as a
 * case adds to it. Undefined where the blank has none, or another. In a form without fields the part of a field is what is
 * drawn there, under a number of its own in its page; `marked` adds these numbers to the places of fields.
 */
export function planStructure(
  { made, catalogue, pages, annotations }: Materials,
  flat: Copied[],
  flatPages: readonly { readonly number: number }[],
):
  | {
      readonly plan: PlannedStructure;
      readonly marked: (slots: readonly PlannedSlot[]) => readonly PlannedSlot[];
    }
  | undefined {
  const { source, copy, editable } = made;
  const dictOf = (dict: PDFDict | undefined, key: string): PDFDict | undefined =>
    dict && source.dict(source.raw(dict, key));
  const root = dictOf(catalogue, 'StructTreeRoot');
  const [document, parents] = [dictOf(root, 'K'), dictOf(root, 'ParentTree')];
  if (root === undefined || document === undefined || parents === undefined) return undefined;
  const [sections, nodes] = [source.references(document, 'K'), source.references(parents, 'Kids')];
  if (sections.length !== pages.length || nodes.length !== pages.length + 1) return undefined;
  const written = (ref: PDFRef, key: string, value: (held: PDFObject | undefined) => string): OpenObject => {
    const dict = source.dict(ref);
    if (dict === undefined) throw new Error('a part that is not there');
    const held = value(source.raw(dict, key));
    return { number: copy.numberOf(ref), text: `<<${copy.entries(dict, [key])}/${key}${held}` };
  };
  /** Open within the last `depth` lists of an entry. */
  const open = (ref: PDFRef | undefined, key: string, depth: number): OpenObject => {
    if (ref === undefined) throw new Error('a part that is not there');
    return written(ref, key, (held) => copy.write(held).slice(0, -depth));
  };
  const parts = new Map<number, PDFRef>();
  const last = source.dict(nodes.at(-1));
  const keys = last ? source.list(source.raw(last, 'Nums')) : [];
  for (let at = 0; at + 1 < keys.length; at += 2) {
    const part = source.ref(keys[at + 1]);
    if (part) parts.set(source.number(keys[at]) ?? -1, part);
  }
  for (const ref of [...parts.values(), ...nodes.slice(0, -1)]) copy.kept.add(ref);
  const marks = new Map<number, number>();
  const planned = nodes.slice(0, -1).map((ref, at) => {
    const node = open(ref, 'Nums', 2);
    const own = node.text.match(/ 0 R/g)?.length ?? 0;
    const fields = (annotations[at] ?? []).flatMap((widget) => {
      const dict = source.dict(widget);
      const part = dict && parts.get(source.number(source.raw(dict, 'StructParent')) ?? -1);
      return dict && part ? [{ widget, dict, part }] : [];
    });
    editable.push({ number: node.number, text: `${node.text}]]>>` });
    const numbers = fields.map(({ widget, dict, part }, index) => {
      const id = own + index;
      marks.set(copy.numberOf(widget), id);
      const editing = open(part, 'K', 1);
      editable.push({ number: editing.number, text: `${editing.text}]>>` });
      const role = source.name(source.raw(dict, 'FT')) === 'Btn' ? 'cb' : 'tv';
      const label = textString(source.text(source.raw(dict, 'TU')) ?? '');
      const drawn = `<</Type/MCR/Stm ${flatPages[at]?.number} 0 R/MCID ${id}>>`;
      const said = written(part, 'K', () => `[${drawn}]/A<</O/PrintField/Role/${role}/Desc${label}>>`);
      flat.push({ number: said.number, text: `${said.text}>>` });
      return said.number;
    });
    const drawn = `${node.text}${numbers.map((each) => ` ${each} 0 R`).join('')}`;
    flat.push({ number: node.number, text: `${drawn}]]>>` });
    return {
      number: node.number,
      text: `${node.text}${' null'.repeat(numbers.length)}`,
      flat: drawn,
      marks: own + numbers.length,
    };
  });
  const whole = open(source.ref(source.raw(root, 'K')), 'K', 1);
  const plan = {
    document: { ...whole, text: whole.text.slice(0, whole.text.lastIndexOf('[') + 1) },
    sections: sections.map((ref) => open(ref, 'K', 1)),
    parents: open(source.ref(source.raw(root, 'ParentTree')), 'Kids', 1),
    pages: planned,
    next: source.number(source.raw(root, 'ParentTreeNextKey')) ?? 0,
  };
  const marked = (slots: readonly PlannedSlot[]): readonly PlannedSlot[] =>
    slots.map((slot) => ({
      ...slot,
      places: slot.places.map((place) => {
        const mark = marks.get(place.widget.number);
        return mark === undefined ? place : { ...place, mark };
      }),
    }));
  return { plan, marked };
}
