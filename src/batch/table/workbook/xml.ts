import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { mostCaseBytes } from '../../../core/case-tree.ts';
import { damaged, type Entry, unpack, verify } from './zip.ts';

/** The attributes of an element by their names as they stand there: `r` and `x14ac:r` are two. */
export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/**
 * What is told of the marks of an XML text: those alone that are in `spaces`, or else in the namespace of its first one. Whatever a program
 * adds in a namespace of its own, or in a list of extensions, is passed over with all that is in it: an `x15:workbookPr`
 * is no `workbookPr`. Names come without their prefix.
 */
export interface XmlListener {
  readonly spaces?: ReadonlySet<string>;
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  /** True: nothing more is wanted. */
  close?(name: string): boolean | undefined;
}

const mostDepth = 100;

/** The attribute of this name in the namespace whose name ends so, whatever its prefix is called; or undefined. */
export const attributeIn = (ending: string, attributes: Attributes, name: string): string | undefined =>
  Object.values(attributes).find(({ local, uri }) => local === name && uri.endsWith(ending))?.value;

/** Whether an attribute says yes. */
export const isTrue = (attribute: SaxesAttributeNS | undefined): boolean =>
  attribute?.value === '1' || attribute?.value === 'true';

/** Reads XML as it comes: no document type, nothing larger than a case in one piece, and every tag closed in its turn. */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** The namespaces whose elements are told of. */
  #own: ReadonlySet<string> | undefined;
  #depth = 0;
  /** How deep the element is that is passed over. */
  #foreign: number | undefined;
  /** Characters since the last mark or text was told of. */
  #silent = 0;
  /** True when the listener wants nothing more. */
  done = false;

  constructor(listener: XmlListener) {
    const refuse = (): never => {
      throw damaged();
    };
    const text = (piece: string): void => {
      this.#silent = 0;
      if (!this.done && this.#foreign === undefined) listener.text?.(piece);
    };
    this.#parser.on('error', refuse);
    this.#parser.on('doctype', refuse);
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    this.#parser.on('opentag', ({ local, uri, attributes }) => {
      this.#silent = 0;
      this.#depth += 1;
      this.#own ??= listener.spaces ?? new Set([uri]);
      if (this.#depth > mostDepth) refuse();
      if (!this.#own.has(uri) || local === 'extLst') this.#foreign ??= this.#depth;
      if (!this.done && this.#foreign === undefined) listener.open?.(local, attributes);
    });
    this.#parser.on('closetag', ({ local }) => {
      this.#silent = 0;
      if (!this.done && this.#foreign === undefined) this.done = listener.close?.(local) === true;
      if (this.#foreign === this.#depth) this.#foreign = undefined;
      this.#depth -= 1;
    });
  }

  read(chunk: Uint8Array): void {
    this.#write(() => this.#decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    if (this.done) return;
    this.#write(() => this.#decoder.decode());
    this.#parser.close();
  }

  #write(decoded: () => string): void {
    let text: string;
    try {
      text = decoded();
    } catch {
      throw damaged();
    }
    this.#silent += text.length;
    this.#parser.write(text);
    if (this.#silent > mostCaseBytes) throw damaged();
  }
}

/** Reads one part of a workbook through; it has been seen to be whole before the listener hears of it. */
export async function readPart(
  zip: Uint8Array,
  entry: Entry | undefined,
  listener: XmlListener,
): Promise<void> {
  if (entry === undefined) throw damaged();
  await verify(zip, entry);
  const reader = new XmlReader(listener);
  for await (const chunk of unpack(zip, entry)) reader.read(chunk);
  reader.end();
}

/** Where a part leads to: by id, the kind and the name of the other part. */
export interface Relation {
  readonly kind: string;
  readonly name: string;
}

const within = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** The relations of a part, by id; of the package itself for an empty name. */
export async function relationsOf(
  zip: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
  part: string,
): Promise<ReadonlyMap<string, Relation>> {
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]*)$/.exec(part) ?? [];
  const found = new Map<string, Relation>();
  const entry = entries.get(`${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`);
  if (entry === undefined) return found;
  await readPart(zip, entry, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const id = attributes['Id']?.value;
      const kind = attributes['Type']?.value.split('/').at(-1);
      const target = attributes['Target']?.value;
      if (id !== undefined && kind !== undefined && target !== undefined && found.size < 10_000)
        found.set(id, { kind, name: within(folder, target) });
    },
  });
  return found;
}
