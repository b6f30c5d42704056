import type { PDFDict, PDFName, PDFObject, PDFRef } from 'pdf-lib';
import { latin1 } from '../../form/blank/byte-buffer.ts';
import type { Source } from '../../form/blank/source.ts';
import { deflated } from '../../form/bytes.ts';
import { unpacked } from './guard.ts';
import { decodedName, operatorsIn } from './operators-in.ts';
import { ExhibitError } from './read-result.ts';

/** What paints, and what is left of it where it is not shown: a path may still be one that clips, a line still ends. */
const unpainted: Readonly<Record<string, string>> = {
  ...Object.fromEntries('S s f F f* B B* b b*'.split(' ').map((operator) => [operator, 'n'])),
  ...Object.fromEntries('sh Do BI Tj TJ BMC BDC EMC MP DP'.split(' ').map((operator) => [operator, ''])),
  "'": 'T*',
};
const deepest = 32;

/** The layers of a document (optional content, ISO 32000-1, 8.11). */
export class Layers {
  readonly all: ReadonlySet<PDFRef>;
  /** Those that are off when it is opened. */
  readonly hidden: ReadonlySet<PDFRef>;
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
    const properties = source.dict(source.raw(source.document.catalog, 'OCProperties'));
    const refs = (from: PDFDict | undefined, key: string): readonly PDFRef[] =>
      source.list(from && source.raw(from, key)).flatMap((each) => source.ref(each) ?? []);
    const all = new Set(refs(properties, 'OCGs').filter((each) => source.dict(each)));
    const shown = properties && source.dict(source.raw(properties, 'D'));
    const off = shown && source.name(source.raw(shown, 'BaseState')) === 'OFF';
    const hidden = new Set(off ? all : []);
    for (const each of refs(shown, 'ON')) hidden.delete(each);
    for (const each of refs(shown, 'OFF')) if (all.has(each)) hidden.add(each);
    this.all = all;
    this.hidden = hidden;
  }

  /** Whether what belongs to this layer, or to several by a rule (`OCMD`), is not shown. */
  hides(layer: PDFObject | undefined): boolean {
    const { source, hidden } = this;
    const ref = source.ref(layer);
    if (ref && this.all.has(ref)) return hidden.has(ref);
    const rule = source.dict(layer);
    if (rule === undefined) return false;
    const expression = source.raw(rule, 'VE');
    if (source.list(expression).length > 0) return !this.holds(expression, 0);
    const named = source.raw(rule, 'OCGs');
    const layers = [source.ref(named), ...source.list(named).map((each) => source.ref(each))];
    const off = layers.flatMap((each) => (each && this.all.has(each) ? [hidden.has(each)] : []));
    if (off.length === 0) return false;
    const policy = source.name(source.raw(rule, 'P'));
    if (policy === 'AllOn') return off.includes(true);
    if (policy === 'AnyOff') return !off.includes(true);
    return policy === 'AllOff' ? off.includes(false) : !off.includes(false);
  }

  /** Whether an expression says that something is shown (8.11.2.2, table 99). */
  private holds(expression: PDFObject | undefined, depth: number): boolean {
    const { source } = this;
    if (depth > deepest) throw new ExhibitError('too-deep');
    const [operator, ...operands] = source.list(expression);
    const said = source.name(operator);
    if (said === undefined) return !this.hides(expression);
    if (said === 'Not') return !this.holds(operands[0], depth + 1);
    const one = (each: PDFObject): boolean => this.holds(each, depth + 1);
    return said === 'Or' ? operands.some(one) : operands.every(one);
  }

  /**
   * Takes out of every form and pattern what stands in layers that are off: whoever opens the bundle could show or copy it.
   * Changes the document at hand. Gives whether there was anything. Throws `ExhibitError`.
   */
  takeOut(): boolean {
    const { source } = this;
    const { pdf, document } = source;
    const { context } = document;
    if (this.hidden.size === 0) return false;
    let found = false;
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (!(object instanceof pdf.PDFRawStream) || !this.draws(object.dict)) continue;
      const resources = source.dict(source.raw(object.dict, 'Resources'));
      const content = Buffer.from(unpacked(source, object)).toString('latin1');
      const shown = this.shownOf(content, resources);
      found ||= shown.content !== content;
      const dict = object.dict.clone(context);
      dict.set(pdf.PDFName.of('Filter'), pdf.PDFName.of('FlateDecode'));
      dict.delete(pdf.PDFName.of('DecodeParms'));
      if (resources) dict.set(pdf.PDFName.of('Resources'), this.withOnly(shown.names, resources));
      context.assign(ref, pdf.PDFRawStream.of(dict, deflated(latin1(shown.content))));
    }
    return found;
  }

  private draws(dict: PDFDict): boolean {
    const { source } = this;
    return (
      source.name(source.raw(dict, 'Subtype')) === 'Form' ||
      source.number(source.raw(dict, 'PatternType')) === 1
    );
  }

  /** The content without what is not shown, and the names of what it still draws. */
  private shownOf(content: string, resources: PDFDict | undefined): { content: string; names: Set<PDFName> } {
    const { source } = this;
    const named = (kind: string, name: PDFName | undefined): PDFObject | undefined => {
      const all = resources && source.dict(source.raw(resources, kind));
      return name && all?.get(name);
    };
    const names = new Set<PDFName>();
    const parts: string[] = [];
    let [done, open, hiddenFrom, moved] = [0, 0, 0, false];
    for (const { operator, operands, from, to } of operatorsIn(content)) {
      const last = this.nameIn(operands.at(-1));
      if (operator === 'BMC' || operator === 'BDC') {
        open += 1;
        const layer = operator === 'BDC' && operands[0] === '/OC' ? named('Properties', last) : undefined;
        if (hiddenFrom === 0 && this.hides(layer)) hiddenFrom = open;
      }
      const drawn = operator === 'Do' ? source.dict(named('XObject', last)) : undefined;
      const isHidden = hiddenFrom > 0 || (drawn !== undefined && this.hides(source.raw(drawn, 'OC')));
      if (operator === 'EMC') {
        if (open === hiddenFrom) hiddenFrom = 0;
        open = Math.max(0, open - 1);
      }
      const left = operator === '"' ? `${operands[0]} Tw ${operands[1]} Tc T*` : unpainted[operator];
      const shows = operator === 'Tj' || operator === 'TJ';
      if (!isHidden || left === undefined) {
        // How far hidden text reaches is not known here, and so not where the text behind it goes on.
        if (moved && shows) throw new ExhibitError('too-deep');
        if (/^(?:BT|T[dDm*]|['"])$/.test(operator)) moved = false;
        if (last) names.add(last);
        continue;
      }
      if (shows || operator === "'" || operator === '"') moved = true;
      parts.push(content.slice(done, from), ' ', left);
      done = to;
    }
    parts.push(content.slice(done));
    return { content: parts.join(''), names };
  }

  private nameIn(written = ''): PDFName | undefined {
    const { pdf } = this.source;
    return written.startsWith('/') ? pdf.PDFName.of(decodedName(written.slice(1))) : undefined;
  }

  /** Resources without the forms, pictures and patterns that nothing draws. */
  private withOnly(names: ReadonlySet<PDFName>, resources: PDFDict): PDFDict {
    const { source } = this;
    const { context } = source.document;
    const kept = resources.clone(context);
    for (const kind of ['XObject', 'Pattern']) {
      const all = source.dict(source.raw(resources, kind));
      if (all === undefined) continue;
      const some = all.clone(context);
      for (const key of all.keys()) if (!names.has(key)) some.delete(key);
      kept.set(source.pdf.PDFName.of(kind), some);
    }
    return kept;
  }
}
